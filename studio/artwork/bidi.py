"""In which order a line of mixed directions is drawn.

The rules W1–W7, N0 for round, square and curly brackets, N1–N2, I1–I2 and L1–L2 of UAX #9
(Unicode 16) for one paragraph of one line. Explicit embeddings and isolates, which titles do not
hold, count as neutral.
"""

import unicodedata
from collections.abc import Iterator

_STRONG = {"L", "R", "AL"}
_NEUTRAL = {"B", "S", "WS", "ON", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN", ""}
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


def base_level(text: str) -> int:
    """Return 1 if the first strong letter is of a right-to-left script, else 0 (rules P2 and P3)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _STRONG:
            return int(kind != "L")
    return 0


def levels(text: str, base: int | None = None) -> list[int]:
    """Return the embedding level of each letter; odd ones run from right to left."""
    level = base_level(text) if base is None else base
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    if level == 0 and not any(kind in {"R", "AL", "AN"} for kind in kinds):
        return [0] * len(text)
    kinds = _weak(kinds, "R" if level else "L")
    _pair_brackets(text, kinds, level)
    _neutral(kinds, level)
    return _trailing(text, [_implicit(kind, level) for kind in kinds], level)


def visual_runs(text: str, base: int | None = None) -> Iterator[tuple[int, int, bool]]:
    """Yield (start, end, right-to-left) of the pieces of ``text`` from left to right as they are drawn."""
    found = levels(text, base)
    pieces: list[tuple[int, int, int]] = []
    for place, level in enumerate(found):
        if pieces and pieces[-1][2] == level:
            pieces[-1] = (pieces[-1][0], place + 1, level)
        else:
            pieces.append((place, place + 1, level))
    for start, end, level in _reordered(pieces):
        yield start, end, bool(level % 2)


def _reordered(pieces: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Reverse, from the highest level down to the lowest odd one, what stands together (rule L2)."""
    for level in range(max((piece[2] for piece in pieces), default=0), 0, -1):
        place = 0
        while place < len(pieces):
            end = place
            while end < len(pieces) and pieces[end][2] >= level:
                end += 1
            pieces[place:end] = pieces[place:end][::-1]
            place = max(end, place + 1)
    return pieces


def _weak(kinds: list[str], outer: str) -> list[str]:
    """Rules W1 to W7."""
    return _terminators(_separators(_marks_and_numbers(kinds, outer)), outer)


def _marks_and_numbers(kinds: list[str], outer: str) -> list[str]:
    """Marks take the kind before them, digits after Arabic become Arabic, Arabic becomes R (W1–W3)."""
    found: list[str] = []
    strong = outer
    for kind in kinds:
        now = (found[-1] if found else outer) if kind == "NSM" else kind
        if kind in _STRONG:
            strong = kind
        found.append("AN" if now == "EN" and strong == "AL" else now)
    return ["R" if kind == "AL" else kind for kind in found]


def _separators(kinds: list[str]) -> list[str]:
    """One separator between two numbers of one kind joins them (W4)."""
    found = list(kinds)
    for place in range(1, len(found) - 1):
        before, after = found[place - 1], found[place + 1]
        joins_european = found[place] in {"ES", "CS"} and before == after == "EN"
        if joins_european or (found[place] == "CS" and before == after == "AN"):
            found[place] = before
    return found


def _terminators(kinds: list[str], outer: str) -> list[str]:
    """Signs next to European numbers join them, others are neutral; numbers after L are L (W5–W7)."""
    found = list(kinds)
    for place, kind in enumerate(kinds):
        if kind == "ET" and "EN" in (_beyond(kinds, place, -1), _beyond(kinds, place, 1)):
            found[place] = "EN"
    strong = outer
    for place, kind in enumerate(found):
        if kind in {"ET", "ES", "CS"}:
            found[place] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            found[place] = "L"
    return found


def _beyond(kinds: list[str], place: int, step: int) -> str:
    while 0 <= place < len(kinds) and kinds[place] in {"ET", "BN"}:
        place += step
    return kinds[place] if 0 <= place < len(kinds) else ""


def _direction(kind: str) -> str:
    return "R" if kind in {"EN", "AN", "R"} else kind


def _pair_brackets(text: str, kinds: list[str], level: int) -> None:
    """Give a pair of brackets the direction of what it holds or follows (N0)."""
    outer = "R" if level % 2 else "L"
    for opening, closing in _bracket_pairs(text, kinds):
        inner = {_direction(kind) for kind in kinds[opening + 1 : closing]} & {"L", "R"}
        if outer in inner:
            side = outer
        elif inner:
            before = (_direction(kind) for kind in reversed(kinds[:opening]))
            context = next((kind for kind in before if kind in {"L", "R"}), outer)
            side = context if context != outer else outer
        else:
            continue
        kinds[opening] = kinds[closing] = side


def _bracket_pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, letter in enumerate(text):
        if kinds[place] != "ON":
            continue
        if letter in _BRACKETS:
            waiting.append((_BRACKETS[letter], place))
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == letter:
                pairs.append((waiting[depth][1], place))
                del waiting[depth:]
                break
    return sorted(pairs)


def _neutral(kinds: list[str], level: int) -> None:
    """What is neutral follows its neighbours where they agree, else the paragraph (N1 and N2)."""
    outer = "R" if level % 2 else "L"
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > place:
            before = _direction(kinds[place - 1]) if place else outer
            after = _direction(kinds[end]) if end < len(kinds) else outer
            kinds[place:end] = [before if before == after else outer] * (end - place)
        place = end + 1


def _implicit(kind: str, level: int) -> int:
    """Rules I1 and I2."""
    if level % 2 == 0:
        return level + {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)
    return level + (1 if kind in {"L", "AN", "EN"} else 0)


def _trailing(text: str, found: list[int], level: int) -> list[int]:
    """Blanks at the end of the line take the paragraph's direction (L1)."""
    end = len(text.rstrip())
    return found[:end] + [level] * (len(text) - end)
