"""The things a document is made of. Immutable; a change is a new element with the same id."""

from dataclasses import dataclass, field
from typing import Literal

from studio.artwork.paint import IDENTITY, Look, Transform


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What every element has. ``id`` is unique in the document, ``name`` is what the person reads."""

    id: str
    name: str = ""
    transform: Transform = IDENTITY
    look: Look = field(default_factory=Look)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rect(Base):
    """A rectangle; ``rx`` and ``ry`` round its corners."""

    x: float
    y: float
    width: float
    height: float
    rx: float = 0.0
    ry: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ellipse(Base):
    """An ellipse, or a circle when both radii are equal."""

    cx: float
    cy: float
    rx: float
    ry: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Polygon(Base):
    """Straight lines through ``points``, closed or open."""

    points: tuple[tuple[float, float], ...]
    closed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Base):
    """One straight line."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Path(Base):
    """A path in SVG's path data, as ``path_data.normal_path`` writes it."""

    d: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Star(Base):
    """``points`` tips at radius ``outer``, valleys at ``inner``; ``turn`` in degrees, 0 has a tip on top."""

    cx: float
    cy: float
    points: int
    outer: float
    inner: float
    turn: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Icon(Base):
    """An icon of the packaged set, in a square of ``size`` units with its corner at (x, y)."""

    icon: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Base):
    """An embedded PNG, drawn into the given box."""

    x: float
    y: float
    width: float
    height: float
    png: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How letters look: ``family`` is ``serif``, ``sans`` or a family of the font set; sizes in units."""

    size: float
    family: str = "sans"
    bold: bool = False
    italic: bool = False
    spacing: float = 0.0
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Base):
    """Live text at (x, y): y is the baseline, or, with a box, the middle of the box.

    ``width`` and ``height`` bound it (0: unbounded): ``fit`` makes it smaller, and breaks it into at
    most ``lines`` lines, until it fits. Nothing is ever cut off.
    """

    x: float
    y: float
    text: str
    style: TextStyle
    anchor: Literal["start", "middle", "end"] = "start"
    width: float = 0.0
    height: float = 0.0
    lines: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ArcText(Base):
    """Live text centred at ``angle`` (degrees, 0 on top, clockwise) of a circle.

    ``inside`` runs it counter-clockwise with heads towards the centre, so that it reads upright at
    the foot. ``span`` in degrees bounds it (0: the whole circle).
    """

    cx: float
    cy: float
    radius: float
    text: str
    style: TextStyle
    angle: float = 0.0
    inside: bool = False
    span: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Base):
    """Elements in paint order, moved and faded as one."""

    children: tuple["Element", ...] = ()


Shape = Rect | Ellipse | Polygon | Line | Path | Star | Icon
Element = Rect | Ellipse | Polygon | Line | Path | Star | Icon | Picture | Text | ArcText | Group

KINDS: dict[str, type[Base]] = {
    kind.__name__.lower(): kind
    for kind in (Rect, Ellipse, Polygon, Line, Path, Star, Icon, Picture, Text, ArcText, Group)
}
"""Tag in the JSON form → class."""
