"""Parts that our badges share: bodies, fine lines, ribbons, discs with icons, marks of a level."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from studio.artwork.colours import BLACK, WHITE, Palette, upright, veil
from studio.artwork.elements import ArcText, Element, Ellipse, Icon, Path, Rect, Star, Text, TextStyle
from studio.artwork.geometry import Point
from studio.artwork.numbers import number
from studio.artwork.paint import IDENTITY, Look, Paint, Solid, Stroke, Transform, moved, scaled, times

MIDDLE = 256.0
"""The canvas is a square of 512 units."""


@dataclass
class Parts:
    """Collects the elements of one badge in paint order; ids are the part's name and a number."""

    palette: Palette
    language: str = ""
    elements: list[Element] = field(default_factory=list)

    def _id(self, part: str) -> str:
        return f"{part}-{sum(1 for element in self.elements if element.id.startswith(f'{part}-')) + 1}"

    def outline(
        self,
        d: str,
        fill: Paint | None,
        *,
        part: str = "body",
        stroke: Stroke | None = None,
        transform: Transform = IDENTITY,
    ) -> None:
        """Add a path."""
        look = Look(fill=fill, stroke=stroke)
        self.elements.append(Path(id=self._id(part), d=d, look=look, transform=transform))

    def circle(
        self,
        cy: float,
        radius: float,
        fill: Paint | None,
        *,
        part: str = "body",
        stroke: Stroke | None = None,
    ) -> None:
        """Add a circle on the middle axis."""
        look = Look(fill=fill, stroke=stroke)
        self.elements.append(Ellipse(id=self._id(part), cx=MIDDLE, cy=cy, rx=radius, ry=radius, look=look))

    def fine_line(self, width: float = 4.0) -> Stroke:
        """Return the fine metal line that runs inside a body's edge."""
        return Stroke(self.palette.metal.rim(), width, join="round")

    def disc(self, icon: str, cy: float, radius: float) -> None:
        """Add a white disc with the icon in it; without an icon a star."""
        ink = self.palette
        self.circle(cy + radius * 0.05, radius, veil(BLACK, 0.16), part="shade")
        self.circle(cy, radius, upright(WHITE, "#f1f4f6"), part="disc")
        size = radius * 1.28
        paint = Look(fill=upright(ink.colour, ink.ink))
        left, top = MIDDLE - size / 2, cy - size / 2
        self.elements.append(Icon(id=self._id("icon"), icon=icon, x=left, y=top, size=size, look=paint))

    def ribbon(
        self, text: str, cy: float, half: float = 196.0, height: float = 72.0, tail: float = 40.0
    ) -> None:
        """Add a metal ribbon with folded ends and ``text`` fitted to it; nothing for an empty text."""
        if not text:
            return
        metal, top, foot = self.palette.metal, cy - height / 2, cy + height / 2
        for side in (-1, 1) if tail else ():
            self._tail(side, half, (top, foot), height * 0.24, tail)
        look = Look(fill=metal.sheet(), stroke=Stroke(veil(metal.dark, 0.55), 1.5))
        band = Rect(
            id=self._id("ribbon"),
            x=MIDDLE - half,
            y=top,
            width=2 * half,
            height=height,
            rx=3.0,
            ry=3.0,
            look=look,
        )
        self.elements.append(band)
        self._seams(half - 8, top + 6, foot - 6)
        ink = self.palette.ink
        self.label(text, cy, 2 * half - 44, height - 22, size=height * 0.54, colour=ink, part="title")

    def _tail(self, side: int, half: float, band: tuple[float, float], drop: float, tail: float) -> None:
        """Add one notched end below the band, and the dark fold that leads to it."""
        metal = self.palette.metal
        inner, outer, notch = half - tail, half + tail * 0.55, half + tail * 0.1
        top, foot = band[0] + drop, band[1] + drop
        end = [(inner, top), (outer, top), (notch, (top + foot) / 2), (outer, foot), (inner, foot)]
        edge = Stroke(veil(metal.dark, 0.55), 1.5, join="round")
        sheet = upright(metal.middle, metal.middle, metal.dark)
        self.outline(_polygon([(MIDDLE + side * x, y) for x, y in end]), sheet, part="tail", stroke=edge)
        fold = [(inner, band[1]), (half, band[1]), (inner, foot)]
        self.outline(_polygon([(MIDDLE + side * x, y) for x, y in fold]), Solid(metal.dark), part="fold")

    def _seams(self, half: float, top: float, foot: float) -> None:
        seam = Stroke(veil(self.palette.metal.dark, 0.5), 1.6)
        for y in (top, foot):
            line = f"M{number(MIDDLE - half)} {number(y)}H{number(MIDDLE + half)}"
            self.outline(line, None, part="seam", stroke=seam)

    def label(
        self,
        text: str,
        cy: float,
        width: float,
        height: float,
        *,
        size: float,
        colour: str,
        part: str = "text",
        lines: int = 2,
        bold: bool = True,
        family: str = "sans",
    ) -> None:
        """Add a text, centred and fitted to a box; nothing for an empty one."""
        if not text:
            return
        style = TextStyle(size=size, bold=bold, spacing=size * 0.06, language=self.language, family=family)
        look = Look(fill=Solid(colour))
        item = Text(
            id=self._id(part),
            x=MIDDLE,
            y=cy,
            text=text,
            style=style,
            anchor="middle",
            look=look,
            width=width,
            height=height,
            lines=lines,
        )
        self.elements.append(item)

    def ring(
        self, text: str, cy: float, radius: float, size: float, *, foot: bool, span: float = 200.0
    ) -> None:
        """Add a text along a circle, on top or at its foot; ``radius`` is where the letters' middle is."""
        if not text:
            return
        style = TextStyle(size=size, bold=True, spacing=size * 0.12, language=self.language)
        item = ArcText(
            id=self._id("ring"),
            cx=MIDDLE,
            cy=cy,
            radius=radius,
            text=text,
            style=style,
            angle=180.0 if foot else 0.0,
            inside=foot,
            span=span,
            look=Look(fill=Solid(self.palette.on_body)),
        )
        self.elements.append(item)

    def marks(self, level: int, levels: int, kind: str, cy: float, size: float = 16.0) -> None:
        """Add one mark per level, those reached full and the others faint; none for ``level`` 0."""
        if level < 1:
            return
        count = max(level, levels)
        step = min(size * 2.6, 210.0 / count)
        first = MIDDLE - step * (count - 1) / 2
        for index in range(count):
            look = Look(fill=self.palette.metal.sheet(), opacity=1.0 if index < level else 0.28)
            self.elements.append(self._mark(kind, first + index * step, cy, min(size, step * 0.42), look))

    def _mark(self, kind: str, cx: float, cy: float, size: float, look: Look) -> Element:
        if kind == "stars":
            name = self._id("mark")
            return Star(id=name, cx=cx, cy=cy, points=5, outer=size, inner=size * 0.45, look=look)
        return Ellipse(id=self._id("mark"), cx=cx, cy=cy, rx=size * 0.72, ry=size * 0.72, look=look)


def about(cx: float, cy: float, factor: float) -> Transform:
    """Return the transform that scales by ``factor`` about (cx, cy)."""
    return times(moved(cx, cy), times(scaled(factor, factor), moved(-cx, -cy)))


def _polygon(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{number(x, 2)} {number(y, 2)}" for x, y in points) + "Z"


def rounded(points: Sequence[Point], radius: float) -> str:
    """Return path data of a polygon whose corners are rounded over ``radius`` units of each side."""
    parts: list[str] = []
    for index, corner in enumerate(points):
        before, after = points[index - 1], points[(index + 1) % len(points)]
        entry, leave = _towards(corner, before, radius), _towards(corner, after, radius)
        start = "L" if parts else "M"
        numbers = [number(value, 2) for value in (*entry, *corner, *leave)]
        parts.append(f"{start}{numbers[0]} {numbers[1]}Q{' '.join(numbers[2:])}")
    return "".join(parts) + "Z"


def _towards(start: Point, goal: Point, way: float) -> Point:
    length = math.dist(start, goal)
    share = min(0.5, way / length) if length else 0.0
    return (start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share)
