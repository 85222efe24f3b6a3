"""Points of regular figures."""

import math

Point = tuple[float, float]


def on_circle(cx: float, cy: float, radius: float, degrees: float) -> Point:
    """Return the point of a circle at ``degrees``: 0 is on top, clockwise."""
    angle = math.radians(degrees)
    return (cx + radius * math.sin(angle), cy - radius * math.cos(angle))


def ring_of_points(cx: float, cy: float, radius: float, count: int, turn: float = 0.0) -> tuple[Point, ...]:
    """Return the corners of a regular polygon, the first at ``turn`` degrees from the top."""
    return tuple(on_circle(cx, cy, radius, turn + 360 * index / count) for index in range(count))


def star_points(
    cx: float, cy: float, count: int, outer: float, inner: float, turn: float = 0.0
) -> tuple[Point, ...]:
    """Return tips and valleys of a star in turn."""
    step = 180 / count
    return tuple(
        on_circle(cx, cy, inner if index % 2 else outer, turn + step * index) for index in range(2 * count)
    )


def arc_path(cx: float, cy: float, radius: float, middle: float, *, inside: bool) -> str:
    """Return path data of a whole circle whose middle lies at ``middle`` degrees.

    It runs clockwise, or counter-clockwise if ``inside``: text centred on it stands at ``middle``.
    """
    start, far = on_circle(cx, cy, radius, middle + 180), on_circle(cx, cy, radius, middle)
    sweep = 0 if inside else 1
    half = "A{r:.3f} {r:.3f} 0 0 {s} {x:.3f} {y:.3f}"
    first = half.format(r=radius, s=sweep, x=far[0], y=far[1])
    second = half.format(r=radius, s=sweep, x=start[0], y=start[1])
    return f"M{start[0]:.3f} {start[1]:.3f}{first}{second}"
