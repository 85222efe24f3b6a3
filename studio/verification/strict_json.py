"""JSON of strangers, read without surprises."""

import json
import re
from typing import Any

from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.foundation.worded import worded

MAXIMUM_BYTES = 8 * 1024 * 1024
MAXIMUM_DEPTH = 64


_HALF = re.compile(r"\\u[dD][89a-fA-F]")


class JsonRefusedError(UntrustedInputError):
    """Text that is no JSON, or JSON that two readers may understand differently."""

    code = "untrusted.json"
    hint = worded("Ask for the file again as it was issued; it was cut off or edited.")


class JsonTooLargeError(LimitExceededError):
    """JSON beyond our limits of length or depth."""

    code = "untrusted.json-too-large"


def read_json(text: str) -> Any:
    """Return the JSON value of ``text``.

    Raises:
        JsonTooLargeError: Beyond 8 MiB, or nested deeper than 64.
        JsonRefusedError: No JSON; a key twice in one object; NaN or Infinity; a number beyond all reason;
            half of a surrogate pair.

    Source: RFC 8259, section 4, and RFC 7493 (I-JSON), section 2.
    """
    if len(text) > MAXIMUM_BYTES:
        raise JsonTooLargeError(worded("The file is longer than 8 MiB; no honest credential is."))
    try:
        value = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_int=_whole,
            parse_float=_number,
        )
    except RecursionError as error:
        raise JsonTooLargeError(_TOO_DEEP) from error
    except _TwiceError as error:
        raise JsonRefusedError(str(error)) from error
    except json.JSONDecodeError as error:
        place = worded("line {line} column {column}", line=error.lineno, column=error.colno)
        raise JsonRefusedError(
            worded("The file is not well-formed JSON: {error}: {place}.", error=error.msg, place=place)
        ) from error
    except ValueError as error:
        raise JsonRefusedError(worded("The file is not well-formed JSON: {error}.", error=error)) from error
    refuse_depth(value)
    _refuse_halves(text, value)
    return value


_TOO_DEEP = worded(
    "The JSON is nested deeper than {maximum_depth} levels; no honest credential is.",
    maximum_depth=MAXIMUM_DEPTH,
)


class _TwiceError(ValueError):
    pass


def refuse_depth(value: Any) -> None:
    """Refuse a JSON value that is nested deeper than 64 levels."""
    level = [value]
    for _ in range(MAXIMUM_DEPTH):
        level = (
            [
                member
                for node in level
                for member in (node.values() if isinstance(node, dict) else node)
                if isinstance(member, (dict, list))
            ]
            if isinstance(level[0], (dict, list))
            else []
        )
        if not level:
            return
    raise JsonTooLargeError(_TOO_DEEP)


def _refuse_halves(text: str, value: Any) -> None:
    """Half a surrogate pair can be written as an escape but never encoded or signed."""
    if not _HALF.search(text):
        return
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise JsonRefusedError(worded("The file holds half a character (a lone surrogate).")) from error


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _TwiceError(
            worded(
                "The name {name} stands twice in one object; readers would differ on it.",
                name=repr(twice[:60]),
            )
        )
    return made


def _no_constant(word: str) -> Any:
    raise ValueError(worded("{word} is no JSON number", word=word))


def _whole(digits: str) -> int:
    if len(digits) > 20:
        raise ValueError(worded("a number is longer than any honest one"))
    return int(digits)


def _number(digits: str) -> float:
    if len(digits) > 40:
        raise ValueError(worded("a number is longer than any honest one"))
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise ValueError(worded("a number is too large"))
    return value
