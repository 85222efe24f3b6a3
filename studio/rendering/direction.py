"""Words of one direction on a page of the other: each keeps its own order (UAX #9).

Without isolates a number after an Arabic word is taken for an Arabic one, and 2026-0003 prints as
0003-2026; a full stop at the end of a Latin name moves to its front.
"""

import unicodedata

_FIRST_STRONG, _POP = "\u2068", "\u2069"
_MARKS = dict.fromkeys(range(0x2066, 0x206A))


def isolated(text: str, direction: str) -> str:
    """Return ``text`` set apart from what stands around it on a page of ``direction`` (``ltr``, ``rtl``).

    Only pages from right to left need it: there, numbers and Latin words are the guests.
    """
    return f"{_FIRST_STRONG}{text}{_POP}" if direction == "rtl" and text else text


def by_itself(text: str, direction: str) -> str:
    """Return a whole field that begins with a Latin letter so that it runs from left to right."""
    return isolated(text, direction) if _first_strong(text) == "L" else text


def without_isolates(text: str) -> str:
    """Return ``text`` as its reader knows it."""
    return text.translate(_MARKS)


def _first_strong(text: str) -> str:
    """Return ``L``, ``R``, ``AL`` or nothing; what is isolated already decides nothing (rule P2)."""
    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        depth += (kind in ("FSI", "LRI", "RLI")) - (kind == "PDI")
        if depth == 0 and kind in ("L", "R", "AL"):
            return kind
    return ""
