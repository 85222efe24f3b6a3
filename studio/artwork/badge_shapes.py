"""Our badges, one function each. All draw on a square of 512 units."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from studio.artwork.badge_parts import MIDDLE, Parts, about, rounded
from studio.artwork.colours import BLACK, WHITE, upright, veil
from studio.artwork.geometry import on_circle, ring_of_points, star_points
from studio.artwork.numbers import number
from studio.artwork.paint import Solid, Stroke


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on the badge, already in capitals where wanted."""

    title: str
    subtitle: str
    ring: str
    icon: str
    level: int
    levels: int
    mark: str


Maker = Callable[[Parts, Words], None]


def _foot(parts: Parts, words: Words, top: float, width: float, gap: float = 29.0) -> None:
    """Subtitle and, ``gap`` below it, level marks: most bodies taper, and marks need less width."""
    both = bool(words.level and words.subtitle)
    at = top + (14 if both else 22)
    size, height, lines = (23, 28, 1) if both else (26, 44, 2)
    colour = parts.palette.on_body
    parts.label(words.subtitle, at, width, height, size=size, colour=colour, lines=lines, part="subtitle")
    parts.marks(words.level, words.levels, words.mark, at + gap if both else at, 13 if both else 17)


def hexagon(parts: Parts, words: Words) -> None:
    """A hexagon with a ribbon."""
    parts.outline(rounded(ring_of_points(MIDDLE, MIDDLE, 248, 6), 16), parts.palette.body())
    inner = ring_of_points(MIDDLE, MIDDLE, 216, 6)
    parts.outline(rounded([inner[0], inner[5], inner[4], inner[3]], 8), veil(WHITE, 0.06), part="facet")
    parts.outline(rounded(inner, 12), None, part="line", stroke=parts.fine_line(5))
    parts.disc(words.icon, 188 if words.title else 232, 96)
    parts.ribbon(words.title, 332, half=200, height=74)
    _foot(parts, words, 389, 184)


_SHIELD_LEFT = "M256 12C206 44 132 58 54 58C46 150 50 238 76 306C106 386 170 450 256 500"
_SHIELD = f"{_SHIELD_LEFT}C342 450 406 386 436 306C462 238 466 150 458 58C380 58 306 44 256 12Z"


def shield(parts: Parts, words: Words) -> None:
    """A shield with a ribbon."""
    inset = about(MIDDLE, 250, 0.955)
    parts.outline(_SHIELD, parts.palette.metal.rim(), part="rim")
    parts.outline(_SHIELD, parts.palette.body(), transform=inset)
    parts.outline(f"{_SHIELD_LEFT}Z", veil(WHITE, 0.07), part="facet", transform=inset)
    parts.outline(_SHIELD, None, part="line", stroke=parts.fine_line(), transform=about(MIDDLE, 250, 0.87))
    parts.disc(words.icon, 180 if words.title else 226, 94)
    parts.ribbon(words.title, 322, half=196, height=74)
    _foot(parts, words, 379, 172)


def rosette(parts: Parts, words: Words) -> None:
    """A rosette with two hanging ribbons."""
    centre = 220.0
    for side in (-1, 1):
        _hanging(parts, side, centre)
    parts.outline(_scallops(centre, 194, 26), parts.palette.metal.rim(), part="rim")
    parts.circle(centre, 186, parts.palette.body())
    parts.circle(centre, 177, None, part="line", stroke=parts.fine_line(3))
    parts.ring(words.ring, centre, 149, 29, foot=False, span=200)
    parts.disc(words.icon, centre - 10 if words.title else centre, 92)
    parts.ribbon(words.title, 302, half=190, height=68, tail=34)
    _foot(parts, words, 339, 176, gap=24)


def _hanging(parts: Parts, side: int, centre: float) -> None:
    points = [(8, centre + 60), (112, centre + 130), (150, 500), (98, 466), (52, 504)]
    dark = upright(parts.palette.colour, parts.palette.foot)
    parts.outline(rounded([(MIDDLE + side * x, y) for x, y in points], 6), dark, part="tails")
    stripe = [(70, centre + 100), (90, centre + 100), (120, 476), (100, 462)]
    metal = Solid(parts.palette.metal.middle)
    parts.outline(rounded([(MIDDLE + side * x, y) for x, y in stripe], 1), metal, part="tails")


def _scallops(cy: float, radius: float, count: int) -> str:
    corners = ring_of_points(MIDDLE, cy, radius, count)
    bow = number(radius * math.sin(math.pi / count) * 1.02, 2)
    start = f"M{number(corners[0][0], 2)} {number(corners[0][1], 2)}"
    ends = (f"{number(x, 2)} {number(y, 2)}" for x, y in (*corners[1:], corners[0]))
    return start + "".join(f"A{bow} {bow} 0 0 1 {end}" for end in ends) + "Z"


def circle(parts: Parts, words: Words) -> None:
    """A round seal with text along its ring."""
    parts.circle(MIDDLE, 248, parts.palette.metal.rim(), part="rim")
    parts.circle(MIDDLE, 239, parts.palette.body())
    parts.circle(MIDDLE, 168, None, part="line", stroke=parts.fine_line(4))
    parts.circle(MIDDLE, 230, None, part="line", stroke=parts.fine_line(2.5))
    parts.ring(words.ring, MIDDLE, 199, 36, foot=False, span=185 if words.title else 220)
    parts.ring(words.subtitle, MIDDLE, 199, 30, foot=True, span=86 if words.title else 110)
    for angle in () if words.title else (-118, 118):
        tips = star_points(*on_circle(MIDDLE, MIDDLE, 199, angle), 5, 15, 6.5)
        parts.outline(rounded(tips, 1), parts.palette.metal.sheet(), part="star")
    parts.disc(words.icon, 206 if words.title else MIDDLE, 98 if words.title else 124)
    parts.ribbon(words.title, 326, half=190, height=70)
    parts.marks(words.level, words.levels, words.mark, 390, 15)


def star(parts: Parts, words: Words) -> None:
    """A medal whose edge is a star of sixteen rays."""
    rays = rounded(star_points(MIDDLE, MIDDLE, 16, 250, 208), 6)
    shade = veil(parts.palette.metal.dark, 0.25)
    parts.outline(rays, parts.palette.metal.rim(), part="rim")
    parts.outline(rays, shade, part="rim", transform=about(MIDDLE, MIDDLE, 0.93))
    parts.circle(MIDDLE, 196, parts.palette.metal.sheet(), part="rim")
    parts.circle(MIDDLE, 187, parts.palette.body())
    parts.circle(MIDDLE, 172, None, part="line", stroke=parts.fine_line(3.5))
    parts.disc(words.icon, 192 if words.title else MIDDLE, 94 if words.title else 118)
    parts.ribbon(words.title, 312, half=204, height=72, tail=34)
    _foot(parts, words, 360, 204)


def wreath(parts: Parts, words: Words) -> None:
    """A disc in a wreath of leaves."""
    for side in (-1, 1):
        _branch(parts, side)
    parts.circle(224, 152, parts.palette.metal.rim(), part="rim")
    parts.circle(224, 145, parts.palette.body())
    parts.circle(224, 133, None, part="line", stroke=parts.fine_line(3))
    lifted = bool(words.level or words.subtitle)
    parts.disc(words.icon, 196 if lifted else 218, 84 if lifted else 96)
    _foot(parts, words, 287, 172, gap=27)
    parts.ribbon(words.title, 424, half=200, height=78)


def _branch(parts: Parts, side: int) -> None:
    start, end = on_circle(MIDDLE, 224, 190, side * 177), on_circle(MIDDLE, 224, 190, side * 34)
    goal = " ".join(number(value, 2) for value in end)
    stem = f"M{number(start[0], 2)} {number(start[1], 2)}A190 190 0 0 {int(side < 0)} {goal}"
    dark = Solid(parts.palette.metal.dark)
    parts.outline(stem, None, part="stem", stroke=Stroke(dark, 4, cap="round"))
    for index in range(8):
        for lean in (34.0, -30.0):
            _leaf(parts, side, 150 - index * 15.5, lean)
    _leaf(parts, side, 34, 0.0)


def _leaf(parts: Parts, side: int, angle: float, lean: float) -> None:
    """Add a leaf that leans by so many degrees to the outside of the branch."""
    x, y = on_circle(MIDDLE, 224, 190, side * angle)
    along = math.radians(side * (angle - 90) + side * lean - 90)
    length = 44.0 if lean < 0 else 58.0
    cos, sin = math.cos(along), math.sin(along)
    near, belly = number(length * 0.4, 2), number(length * 0.36, 2)
    leaf = f"M0 0Q{near} -{belly} {number(length)} 0Q{near} {belly} 0 0Z"
    metal = parts.palette.metal
    paint = upright(metal.light, metal.dark) if lean < 0 else upright(metal.bright, metal.middle)
    edge = Stroke(veil(metal.dark, 0.7), 1.4, join="round")
    parts.outline(leaf, paint, part="leaf", stroke=edge, transform=(cos, sin, -sin, cos, x, y))


def ticket(parts: Parts, words: Words) -> None:
    """A plaque with notched corners, for long titles."""
    parts.outline(_notched(14, 64, 484, 384, 40), parts.palette.metal.rim(), part="rim")
    parts.outline(_notched(22, 72, 468, 368, 37), parts.palette.body())
    parts.outline(_notched(38, 88, 436, 336, 33), None, part="line", stroke=parts.fine_line(3.5))
    below = bool(words.level or words.subtitle)
    alone = not (words.title or below)
    parts.disc(words.icon, MIDDLE if alone else 182, 120 if alone else 74)
    colour = parts.palette.on_body
    at, room = (306, 66) if below else (336, 116)
    parts.label(words.title, at, 372, room, size=46, colour=colour, part="title")
    parts.marks(words.level, words.levels, words.mark, 394 if words.subtitle else 378, 15)
    at = 358 if words.level else 372
    parts.label(words.subtitle, at, 340, 30, size=26, colour=colour, lines=1, bold=False, part="subtitle")


def _notched(x: float, y: float, width: float, height: float, notch: float) -> str:
    right, foot, bow = x + width, y + height, f"A{notch} {notch} 0 0 0"
    return (
        f"M{x + notch} {y}H{right - notch}{bow} {right} {y + notch}V{foot - notch}"
        f"{bow} {right - notch} {foot}H{x + notch}{bow} {x} {foot - notch}V{y + notch}{bow} {x + notch} {y}Z"
    )


def gear(parts: Parts, words: Words) -> None:
    """A cog wheel for technical trades."""
    wheel = _cog(12, 246, 211)
    parts.outline(wheel, parts.palette.body(), stroke=parts.fine_line(4))
    parts.outline(wheel, veil(BLACK, 0.14), part="rim", transform=about(MIDDLE, MIDDLE, 0.955))
    parts.circle(MIDDLE, 190, parts.palette.metal.rim(), part="rim")
    parts.circle(MIDDLE, 181, parts.palette.body())
    parts.circle(MIDDLE, 166, None, part="line", stroke=parts.fine_line(3))
    parts.disc(words.icon, 192 if words.title else MIDDLE, 92 if words.title else 116)
    parts.ribbon(words.title, 310, half=204, height=72)
    _foot(parts, words, 357, 196)


def _cog(teeth: int, outer: float, inner: float) -> str:
    step = 360 / teeth
    profile = ((-0.32, inner), (-0.21, outer), (0.21, outer), (0.32, inner))
    points = [
        on_circle(MIDDLE, MIDDLE, radius, (tooth + offset) * step)
        for tooth in range(teeth)
        for offset, radius in profile
    ]
    return rounded(points, 7)


def diamond(parts: Parts, words: Words) -> None:
    """A square on its corner, cut like a stone."""
    parts.outline(rounded(ring_of_points(MIDDLE, MIDDLE, 252, 4), 34), parts.palette.metal.rim(), part="rim")
    parts.outline(rounded(ring_of_points(MIDDLE, MIDDLE, 240, 4), 30), parts.palette.body())
    inner = ring_of_points(MIDDLE, MIDDLE, 214, 4)
    parts.outline(rounded([inner[0], inner[3], (MIDDLE, MIDDLE)], 4), veil(WHITE, 0.09), part="facet")
    parts.outline(rounded([inner[1], inner[2], (MIDDLE, MIDDLE)], 4), veil(BLACK, 0.09), part="facet")
    parts.outline(rounded(inner, 22), None, part="line", stroke=parts.fine_line(4))
    parts.disc(words.icon, 186 if words.title else MIDDLE, 92 if words.title else 110)
    parts.ribbon(words.title, 308, half=204, height=74)
    _foot(parts, words, 359, 148)


_CREST = (
    "M60 74C104 74 128 62 152 40C186 66 222 74 256 74C290 74 326 66 360 40C384 62 408 74 452 74"
    "C470 132 470 200 452 262C428 346 356 404 256 452C156 404 84 346 60 262C42 200 42 132 60 74Z"
)


def crest(parts: Parts, words: Words) -> None:
    """A coat of arms with a scroll at its foot."""
    parts.outline(_CREST, parts.palette.metal.rim(), part="rim")
    parts.outline(_CREST, parts.palette.body(), transform=about(MIDDLE, 240, 0.955))
    parts.outline(_CREST, None, part="line", stroke=parts.fine_line(), transform=about(MIDDLE, 240, 0.88))
    below = bool(words.level or words.subtitle)
    parts.disc(words.icon, 196 if below else 222, 96 if below else 108)
    _foot(parts, words, 310, 240)
    parts.ribbon(words.title, 424, half=206, height=78)


def octagon(parts: Parts, words: Words) -> None:
    """An octagon with a metal edge and text along the ring of its well."""
    rim, body, line = (ring_of_points(MIDDLE, MIDDLE, radius, 8, 22.5) for radius in (256, 246, 228))
    parts.outline(rounded(rim, 18), parts.palette.metal.rim(), part="rim")
    parts.outline(rounded(body, 16), parts.palette.body())
    parts.outline(rounded(line, 13), None, part="line", stroke=parts.fine_line(3.5))
    parts.ring(words.ring, 244, 166, 31, foot=False, span=200)
    parts.circle(244, 136, parts.palette.metal.rim(), part="rim")
    parts.circle(244, 131, Solid(parts.palette.foot), part="well")
    parts.disc(words.icon, 214 if words.title else 244, 90 if words.title else 108)
    parts.ribbon(words.title, 336, half=204, height=74)
    _foot(parts, words, 392, 240)
