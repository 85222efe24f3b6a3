"""Path data of SVG: read strictly, written in one short form."""

import math
import re
from functools import lru_cache

from studio.artwork.numbers import number
from studio.foundation.errors import UntrustedInputError
from studio.foundation.worded import worded

MAX_COMMANDS = 100_000
MAX_NUMBER = 1_000_000.0
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_TOKEN = re.compile(r"\s*,?\s*(?:([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?))")
_FLAG = re.compile(r"\s*,?\s*([01])")


@lru_cache(maxsize=64)
def normal_path(data: str) -> str:
    """Return ``data`` with each command spelt out once and numbers of at most three decimals.

    As browsers do, what stands before a mistake is kept and the rest is left out.

    Raises:
        UntrustedInputError: More commands or larger numbers than any honest drawing has.
    """
    segments = _segments(data)
    if len(segments) > MAX_COMMANDS:
        raise UntrustedInputError(
            worded(
                "A path in the picture has {count} parts; {max_commands} are read.",
                count=len(segments),
                max_commands=MAX_COMMANDS,
            )
        )
    return "".join(letter + " ".join(number(value) for value in values) for letter, values in segments)


def _segments(data: str) -> list[tuple[str, list[float]]]:
    found: list[tuple[str, list[float]]] = []
    place, command = 0, ""
    while place < len(data) and len(found) <= MAX_COMMANDS:
        match = _TOKEN.match(data, place)
        if match is None:
            break
        if match.group(1):
            command, place = match.group(1), match.end()
        elif not command or command in "Zz":
            break
        if not found and command not in "Mm":
            break
        values, place = _values(data, place, command)
        if values is None:
            break
        found.append((command, values))
        command = {"M": "L", "m": "l"}.get(command, command)
    return found


def _values(data: str, place: int, command: str) -> tuple[list[float] | None, int]:
    values: list[float] = []
    for index in range(_ARGUMENTS[command.upper()]):
        is_flag = command in "Aa" and index in (3, 4)
        match = (_FLAG if is_flag else _TOKEN).match(data, place)
        if match is None or (not is_flag and match.group(1)):
            return None, place
        values.append(_bounded(float(match.group(1) if is_flag else match.group(2))))
        place = match.end()
    return values, place


def _bounded(value: float) -> float:
    if not math.isfinite(value) or abs(value) > MAX_NUMBER:
        raise UntrustedInputError(worded("A number in the picture is larger than any honest drawing needs."))
    return value
