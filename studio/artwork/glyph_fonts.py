"""Fonts as the outlines of artwork need them: which face draws which piece, and its glyphs' shapes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

import uharfbuzz
from fontTools.pens.recordingPen import RecordingPen


class GlyphFace(Protocol):
    """One face of a font file."""

    @property
    def path(self) -> Path:
        """Where the file is."""

    @property
    def index(self) -> int:
        """Which face of the file."""


class GlyphFonts(Protocol):
    """A closed set of fonts; ``studio.rendering.fonts.FontSet`` is one."""

    def runs(
        self, text: str, kind: str, *, bold: bool = False, italic: bool = False, language: str = ""
    ) -> Sequence[tuple[str, GlyphFace | None]]:
        """Return ``text`` cut into pieces that one face draws; None where none does."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shaped glyph; positions and advance in ems, y upwards; ``letter`` is its place in the text."""

    path: Path
    index: int
    glyph_id: int
    x: float
    y: float
    advance: float
    letter: int


_LETTERS = {
    "moveTo": "M",
    "lineTo": "L",
    "qCurveTo": "Q",
    "curveTo": "C",
    "closePath": "Z",
    "endPath": "Z",
}

Command = tuple[str, tuple[tuple[float, float], ...]]


@lru_cache(maxsize=64)
def _font(path: Path, index: int) -> tuple[Any, float]:
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)), index)
    return uharfbuzz.Font(face), float(face.upem)


@lru_cache(maxsize=4096)
def outline(path: Path, index: int, glyph_id: int) -> tuple[Command, ...]:
    """Return the outline of a glyph in ems, y upwards: ``M``, ``L``, ``Q``, ``C`` and ``Z`` with points."""
    font, upem = _font(path, index)
    pen = RecordingPen()
    font.draw_glyph_with_pen(glyph_id, pen)
    return tuple(
        (_LETTERS[name], tuple((x / upem, y / upem) for x, y in points)) for name, points in pen.value
    )


def shape(text: str, start: int, face: GlyphFace, *, rtl: bool, language: str, plain: bool) -> list[Glyph]:
    """Return the glyphs of one piece from left to right.

    Args:
        text: The piece, of one face and one direction.
        start: Its place in the whole line, added to each glyph's ``letter``.
        face: What draws it.
        rtl: Whether it runs from right to left.
        language: BCP 47 tag or empty; chooses local forms.
        plain: Without ligatures, for spaced text.
    """
    font, upem = _font(face.path, face.index)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    if language:
        buffer.language = language
    uharfbuzz.shape(font, buffer, {"liga": False, "clig": False} if plain else {})
    pairs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    return [
        Glyph(
            face.path,
            face.index,
            info.codepoint,
            place.x_offset / upem,
            place.y_offset / upem,
            place.x_advance / upem,
            start + info.cluster,
        )
        for info, place in pairs
    ]
