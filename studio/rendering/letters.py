"""What a reader takes for one letter, and the spellings in which a font may have it."""

import unicodedata
from collections.abc import Iterator

_JOINER = "\u200d"
# Unicode's default ignorables that names and titles really hold: they need no glyph.
_IGNORED_RANGES = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xE0000, 0xE0FFF),
)


def needs_no_glyph(letter: str) -> bool:
    """Return whether ``letter`` is white space, a joiner, a direction mark or a selector."""
    code = ord(letter)
    if any(first <= code <= last for first, last in _IGNORED_RANGES):
        return True
    return letter in "\t\n\r" or unicodedata.category(letter) in {"Zs", "Zl", "Zp"}


def clusters(text: str) -> Iterator[str]:
    """Yield ``text`` cut into letters as the reader sees them: base with marks, emoji sequences, flags.

    A simple form of UAX #29 without Hangul rules: jamo stay apart, which coverage does not mind.
    """
    held = ""
    for letter in text:
        if held and not _joins(held, letter):
            yield held
            held = ""
        held += letter
    if held:
        yield held


def _joins(held: str, letter: str) -> bool:
    code, last = ord(letter), held[-1]
    if unicodedata.category(letter) in {"Mn", "Mc", "Me"} or letter == _JOINER or needs_selector(code):
        return last not in "\t\n\r"
    if last == _JOINER:
        return is_pictograph(code)
    flags = 0x1F1E6 <= code <= 0x1F1FF and 0x1F1E6 <= ord(last) <= 0x1F1FF
    return flags and len(held) % 2 == 1


def needs_selector(code: int) -> bool:
    """Return whether ``code`` only changes the letter before it: selector, skin tone, tag."""
    return 0xFE00 <= code <= 0xFE0F or 0x1F3FB <= code <= 0x1F3FF or 0xE0020 <= code <= 0xE01EF


def is_pictograph(code: int) -> bool:
    """Return whether ``code`` lies where emoji are."""
    return 0x1F000 <= code <= 0x1FAFF or 0x2190 <= code <= 0x2BFF or code in {0x00A9, 0x00AE}


def spellings(cluster: str) -> tuple[str, ...]:
    """Return the canonically equal ways in which one font may have ``cluster``, without what needs no glyph.

    An empty string among them means that nothing is to be drawn.
    """
    ways = (cluster, unicodedata.normalize("NFC", cluster), unicodedata.normalize("NFD", cluster))
    stripped = ("".join(letter for letter in way if not needs_no_glyph(letter)) for way in ways)
    return tuple(dict.fromkeys(stripped))


def describe(cluster: str) -> str:
    """Return ``cluster`` with the number and name of each code point, for a finding.

    >>> describe("ẃ")
    'ẃ (U+1E83 LATIN SMALL LETTER W WITH ACUTE)'
    """
    names = (f"U+{ord(c):04X} {unicodedata.name(c, 'without a name')}" for c in cluster)
    return f"{cluster} ({', '.join(names)})"
