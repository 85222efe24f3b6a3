"""One line of text as glyphs in the order in which they are drawn."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from fontTools.unicodedata import script

from studio.artwork.bidi import visual_runs
from studio.artwork.elements import TextStyle
from studio.artwork.glyph_fonts import Glyph, GlyphFace, GlyphFonts, outline, shape

# Scripts whose letters hang together: spacing would tear them apart (as in CSS Text 3, section 8.2).
_JOINED = {"Arab", "Syrc", "Mong", "Nkoo", "Phag", "Mand", "Mani", "Adlm", "Rohg", "Deva", "Beng", "Guru"}
_HAS_CAPITALS = {"Latn", "Grek", "Cyrl", "Armn", "Geor", "Copt", "Cher"}


@dataclass(frozen=True, slots=True)
class Placed:
    """A glyph with its pen position in ems from the left end of the line, spacing not counted."""

    glyph: Glyph
    pen: float


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """A shaped line.

    ``glyphs`` from left to right, ``width`` in ems, ``gaps`` places where spacing goes (before the
    glyphs with these numbers), ``missing`` the letters that no font draws.
    """

    text: str
    glyphs: tuple[Placed, ...]
    width: float
    gaps: frozenset[int]
    missing: tuple[str, ...]

    def extent(self, size: float, spacing: float) -> float:
        """Return the width in units at ``size`` with ``spacing`` between letters."""
        return self.width * size + spacing * len(self.gaps)

    def ink(self) -> tuple[float, float]:
        """Return lowest and highest point of the outlines in ems above the baseline, (0, 0) for none."""
        heights = [
            y + placed.glyph.y
            for placed in self.glyphs
            for _, points in outline(placed.glyph.path, placed.glyph.index, placed.glyph.glyph_id)
            for _, y in points
        ]
        return (min(heights), max(heights)) if heights else (0.0, 0.0)

    def has_capitals(self) -> bool:
        """Return whether the line's height is that of capitals, so that it is centred by them."""
        return any(script(letter) in _HAS_CAPITALS for letter in self.text)


def shape_line(text: str, style: TextStyle, fonts: GlyphFonts) -> ShapedLine:
    """Return ``text``, one line of any scripts, shaped in ``style`` with ``fonts``."""
    tidy = unicodedata.normalize("NFC", text)
    pieces: list[tuple[int, int, GlyphFace | None]] = []
    place = 0
    for piece, face in fonts.runs(
        tidy, style.family, bold=style.bold, italic=style.italic, language=style.language
    ):
        pieces.append((place, place + len(piece), face))
        place += len(piece)
    glyphs, missing = _shape_pieces(tidy, pieces, style)
    return _placed(tidy, glyphs, missing)


def _shape_pieces(
    text: str, pieces: list[tuple[int, int, GlyphFace | None]], style: TextStyle
) -> tuple[list[Glyph], list[str]]:
    glyphs: list[Glyph] = []
    missing = [text[start:end] for start, end, face in pieces if face is None]
    for start, end, rtl in visual_runs(text):
        inner = [(max(start, a), min(end, b), face) for a, b, face in pieces if a < end and b > start]
        for first, last, face in inner[::-1] if rtl else inner:
            if face is not None:
                glyphs += _shape_scripts(text, first, last, face, rtl, style)
    return glyphs, missing


def _shape_scripts(
    text: str, start: int, end: int, face: GlyphFace, rtl: bool, style: TextStyle
) -> list[Glyph]:
    """Shape script by script: HarfBuzz takes one at a time."""
    cuts = [start]
    held = ""
    for place in range(start, end):
        now = script(text[place])
        if now in {"Zyyy", "Zinh", "Zzzz"}:
            continue
        if held and now != held:
            cuts.append(place)
        held = now
    spans = list(zip(cuts, [*cuts[1:], end], strict=True))
    glyphs: list[Glyph] = []
    for first, last in spans[::-1] if rtl else spans:
        glyphs += shape(
            text[first:last], first, face, rtl=rtl, language=style.language, plain=bool(style.spacing)
        )
    return glyphs


def _placed(text: str, glyphs: list[Glyph], missing: list[str]) -> ShapedLine:
    pen, placed, gaps = 0.0, [], set()
    for number, glyph in enumerate(glyphs):
        if number and glyph.letter != glyphs[number - 1].letter and _may_space(text, glyph.letter):
            gaps.add(number)
        placed.append(Placed(glyph, pen))
        pen += glyph.advance
    return ShapedLine(text, tuple(placed), pen, frozenset(gaps), tuple(missing))


def _may_space(text: str, letter: int) -> bool:
    return not _is_joined(text[letter])


@lru_cache(maxsize=2048)
def _is_joined(letter: str) -> bool:
    return script(letter) in _JOINED
