"""What a shape is painted with."""

from dataclasses import dataclass, replace
from typing import Literal

Transform = tuple[float, float, float, float, float, float]
"""``(a, b, c, d, e, f)`` of SVG's ``matrix()``: x' = a·x + c·y + e, y' = b·x + d·y + f."""

IDENTITY: Transform = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Stop:
    """A colour at ``offset`` (0 to 1) of a gradient; ``colour`` is ``#rrggbb``."""

    offset: float
    colour: str
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Solid:
    """One colour, ``#rrggbb``."""

    colour: str
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class LinearGradient:
    """From (x1, y1) to (x2, y2), in fractions of the shape's box or, if ``user``, in its own units."""

    x1: float
    y1: float
    x2: float
    y2: float
    stops: tuple[Stop, ...]
    user: bool = False
    transform: Transform = IDENTITY
    spread: Literal["pad", "reflect", "repeat"] = "pad"


@dataclass(frozen=True, slots=True)
class RadialGradient:
    """Around (cx, cy) with radius r and focus (fx, fy); units as in ``LinearGradient``."""

    cx: float
    cy: float
    r: float
    fx: float
    fy: float
    stops: tuple[Stop, ...]
    user: bool = False
    transform: Transform = IDENTITY
    spread: Literal["pad", "reflect", "repeat"] = "pad"


Paint = Solid | LinearGradient | RadialGradient


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line of ``width`` units; ``dashes`` are lengths of dash and gap in turn, empty for a whole line."""

    paint: Paint
    width: float = 1.0
    cap: Literal["butt", "round", "square"] = "butt"
    join: Literal["miter", "round", "bevel"] = "miter"
    miter: float = 4.0
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """Fill and stroke of a shape, and how much of it shows (0 to 1)."""

    fill: Paint | None = None
    stroke: Stroke | None = None
    opacity: float = 1.0
    even_odd: bool = False

    def with_opacity(self, opacity: float) -> "Look":
        """Return a copy that shows ``opacity`` of itself."""
        return replace(self, opacity=opacity)


def times(outer: Transform, inner: Transform) -> Transform:
    """Return the transform that applies ``inner`` first, then ``outer``."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)


def moved(x: float, y: float) -> Transform:
    """Return the transform that moves by (x, y)."""
    return (1.0, 0.0, 0.0, 1.0, x, y)


def scaled(x: float, y: float) -> Transform:
    """Return the transform that scales by x and y around the origin."""
    return (x, 0.0, 0.0, y, 0.0, 0.0)
