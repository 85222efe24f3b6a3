"""Text as paths: what is published, drawn and baked holds no live text.

Curved text vanishes silently in two of the three engines that draw our artwork, and a font that is
missing changes or loses letters in all of them; outlines look the same everywhere.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path as FilePath

from studio.artwork.document import Document
from studio.artwork.elements import ArcText, Base, Element, Group, Icon, Path, Polygon, Star, Text, TextStyle
from studio.artwork.geometry import star_points
from studio.artwork.glyph_fonts import GlyphFonts, outline
from studio.artwork.icons import BOX, icon_path
from studio.artwork.numbers import number
from studio.artwork.paint import moved, scaled, times
from studio.artwork.shaping import ShapedLine, shape_line
from studio.artwork.text_layout import CAP_MIDDLE, LINE_HEIGHT, breaks, room

_LEAST = 0.45  # below so much of the wanted size a text is reported as too long for its place
_FULL_CIRCLE = 350.0


@dataclass(frozen=True, slots=True)
class TextFinding:
    """What is wrong with a text.

    Either ``letters`` that no font draws, or, without them, that it is drawn at ``shrunk`` of its size.
    """

    element_id: str
    text: str
    letters: tuple[str, ...] = ()
    shrunk: float = 1.0


@dataclass(frozen=True, slots=True)
class Flattened:
    """A document of shapes alone, and what its texts suffered on the way."""

    document: Document
    findings: tuple[TextFinding, ...] = ()


def flatten(document: Document, fonts: GlyphFonts) -> Flattened:
    """Return ``document`` with texts, icons and stars as paths: any script, either direction, on arcs too.

    Letters that no font of the set draws are drawn as an empty box and reported, never lost.
    """
    fitted = fit(document, fonts)
    maker = _Flattener(fonts)
    flat = replace(document, elements=maker.elements(fitted.document.elements))
    return Flattened(flat, (*maker.findings, *fitted.findings))


def fit(document: Document, fonts: GlyphFonts) -> Flattened:
    """Return ``document`` with each bounded text broken into lines and made small enough for its place.

    Text stays live. A text drawn at less than 45 % of the wanted size is reported.
    """
    findings: list[TextFinding] = []

    def fitted(element: Element) -> Element:
        if isinstance(element, Text) and (element.width or element.height):
            return noted(element, _fit_box(element, fonts))
        if isinstance(element, ArcText):
            return noted(element, _fit_arc(element, fonts))
        return element

    def noted(old: Text | ArcText, new: Text | ArcText) -> Element:
        shrunk = new.style.size / old.style.size if old.style.size else 1.0
        if shrunk < _LEAST:
            findings.append(TextFinding(old.id, old.text, shrunk=round(shrunk, 3)))
        return new

    return Flattened(document.mapped(fitted), tuple(findings))


def _fit_box(text: Text, fonts: GlyphFonts) -> Text:
    best, factor = _lines_at(text, breaks(text.text, 1)[0], fonts), 0.0
    for count in range(1, max(1, text.lines) + 1):
        for split in breaks(text.text, count):
            lines = _lines_at(text, split, fonts)
            widest = max(line.extent(text.style.size, text.style.spacing) for line in lines)
            now = room(text, widest, len(lines))
            if now > factor * 1.03:
                best, factor = lines, now
    style = replace(text.style, size=text.style.size * factor, spacing=text.style.spacing * factor)
    block = (len(best) - 1) * LINE_HEIGHT * style.size
    baseline = text.y - block / 2 + _middle(best) * style.size
    words = "\n".join(line.text for line in best)
    return replace(text, text=words, style=style, y=baseline, width=0.0, height=0.0, lines=1)


def _lines_at(text: Text, split: tuple[str, ...], fonts: GlyphFonts) -> list[ShapedLine]:
    return [shape_line(line, text.style, fonts) for line in split]


def _middle(lines: Iterable[ShapedLine]) -> float:
    """Return how far above the baseline the eye sees the middle of the letters, in ems."""
    if any(line.has_capitals() for line in lines):
        return CAP_MIDDLE
    lows, highs = zip(*(line.ink() for line in lines), strict=True)
    return float((min(lows) + max(highs)) / 2)


def _fit_arc(text: ArcText, fonts: GlyphFonts) -> ArcText:
    line = shape_line(text.text, text.style, fonts)
    span = math.radians(text.span or _FULL_CIRCLE)
    # Letters advance along the baseline, whose radius itself depends on how large they become.
    lift = span * CAP_MIDDLE * text.style.size * (-1 if text.inside else 1)
    wanted = line.extent(text.style.size, text.style.spacing) + lift
    factor = min(1.0, span * text.radius / wanted) if wanted > 0 else 1.0
    style = replace(text.style, size=text.style.size * factor, spacing=text.style.spacing * factor)
    return replace(text, style=style)


class _Flattener:
    """Turns live elements into paths and keeps what was wrong with them."""

    def __init__(self, fonts: GlyphFonts) -> None:
        self._fonts = fonts
        self.findings: list[TextFinding] = []

    def elements(self, elements: tuple[Element, ...]) -> tuple[Element, ...]:
        return tuple(self._element(element) for element in elements)

    def _element(self, element: Element) -> Element:
        if isinstance(element, Group):
            return replace(element, children=self.elements(element.children))
        if isinstance(element, Text):
            return self._text(element)
        if isinstance(element, ArcText):
            return self._arc(element)
        if isinstance(element, Icon):
            return _flat_icon(element)
        return _flat_star(element) if isinstance(element, Star) else element

    def _text(self, text: Text) -> Path:
        parts = []
        for index, words in enumerate(text.text.split("\n")):
            line = self._shaped(text, words, text.style)
            width = line.extent(text.style.size, text.style.spacing)
            left = text.x - {"start": 0.0, "middle": width / 2, "end": width}[text.anchor]
            baseline = text.y + index * LINE_HEIGHT * text.style.size
            parts.append(_straight(line, text.style, left, baseline))
        return _path(text, text.text, "".join(parts))

    def _arc(self, text: ArcText) -> Path:
        line = self._shaped(text, text.text, text.style)
        return _path(text, text.text, _bent(line, text))

    def _shaped(self, element: Base, words: str, style: TextStyle) -> ShapedLine:
        line = shape_line(words, style, self._fonts)
        if line.missing:
            self.findings.append(TextFinding(element.id, words, letters=line.missing))
            return shape_line(_with_boxes(line), style, self._fonts)
        return line


def _with_boxes(line: ShapedLine) -> str:
    """Put U+25A1, which the product's symbol fonts have, where a letter is missing."""
    text = line.text
    for piece in line.missing:
        text = text.replace(piece, "\u25a1" * max(1, len(piece.strip())), 1)
    return text


def _path(element: Base, words: str, data: str) -> Path:
    name = element.name or words.replace("\n", " ")
    return Path(id=element.id, name=name, transform=element.transform, look=element.look, d=data)


def _flat_icon(icon: Icon) -> Path:
    scale = icon.size / BOX
    place = times(icon.transform, times(moved(icon.x, icon.y), scaled(scale, scale)))
    return Path(id=icon.id, name=icon.name, look=icon.look, transform=place, d=icon_path(icon.icon) or "")


def _flat_star(star: Star) -> Polygon:
    points = star_points(star.cx, star.cy, star.points, star.outer, star.inner, star.turn)
    return Polygon(id=star.id, name=star.name, look=star.look, transform=star.transform, points=points)


def _straight(line: ShapedLine, style: TextStyle, left: float, baseline: float) -> str:
    parts, spaced = [], 0.0
    for place, placed in enumerate(line.glyphs):
        spaced += style.spacing if place in line.gaps else 0.0
        glyph = placed.glyph
        x = left + (placed.pen + glyph.x) * style.size + spaced
        y = baseline - glyph.y * style.size
        parts.append(
            _drawn(glyph.path, glyph.index, glyph.glyph_id, (style.size, 0.0, 0.0, -style.size, x, y))
        )
    return "".join(parts)


def _bent(line: ShapedLine, text: ArcText) -> str:
    """Turn each glyph about the centre so that the middle of its advance stands upright on the arc."""
    size, spacing = text.style.size, text.style.spacing
    side = -1 if text.inside else 1
    radius = text.radius - side * CAP_MIDDLE * size
    pen = -line.extent(size, spacing) / 2
    parts, done = [], 0.0
    for place, placed in enumerate(line.glyphs):
        done += spacing if place in line.gaps else 0.0
        glyph = placed.glyph
        middle = pen + done + (placed.pen + glyph.advance / 2) * size
        angle = math.radians(text.angle) + side * middle / radius
        turn = angle if side == 1 else angle + math.pi
        x, y = text.cx + radius * math.sin(angle), text.cy - radius * math.cos(angle)
        back, up = (glyph.x - glyph.advance / 2) * size, glyph.y * size
        cos, sin = math.cos(turn), math.sin(turn)
        corner = (x + back * cos + up * sin, y + back * sin - up * cos)
        matrix = (size * cos, size * sin, size * sin, -size * cos, *corner)
        parts.append(_drawn(glyph.path, glyph.index, glyph.glyph_id, matrix))
    return "".join(parts)


def _drawn(
    path: FilePath, index: int, glyph_id: int, matrix: tuple[float, float, float, float, float, float]
) -> str:
    a, b, c, d, e, f = matrix
    parts = []
    for letter, points in outline(path, index, glyph_id):
        moved_points = (f"{number(a * x + c * y + e, 2)} {number(b * x + d * y + f, 2)}" for x, y in points)
        parts.append(letter + " ".join(moved_points))
    return "".join(parts)
