"""Colours of a badge: shades of one colour of the provider, and three metals."""

from dataclasses import dataclass

from studio.artwork.paint import LinearGradient, Solid, Stop

BLACK, WHITE = "#000000", "#ffffff"


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue (0 to 255) of ``#rrggbb``.

    Raises:
        ValueError: It is no such colour.
    """
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"{colour!r} is no colour like #0b6e6e")
    return (int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16))


def mixed(colour: str, other: str, share: float) -> str:
    """Return ``colour`` with ``share`` (0 to 1) of ``other`` in it."""
    pairs = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def luminance(colour: str) -> float:
    """Return the relative luminance (0 to 1) as WCAG 2.2 defines it."""
    parts = (value / 255 for value in channels(colour))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@dataclass(frozen=True, slots=True)
class Metal:
    """A metal from light to dark, and the fine line's tone."""

    bright: str
    light: str
    middle: str
    dark: str

    def sheet(self) -> LinearGradient:
        """Return a plate of it, lit from above."""
        return upright(self.bright, self.light, self.middle)

    def rim(self) -> LinearGradient:
        """Return an edge of it, in which light and shade change along the diagonal."""
        stops = (self.light, self.middle, self.bright, self.middle, self.dark)
        return diagonal(*stops)


METALS: dict[str, Metal] = {
    "gold": Metal("#fbf0c8", "#f0dc9e", "#dcb95f", "#a67c24"),
    "silver": Metal("#ffffff", "#e6ebef", "#bcc6cf", "#75828e"),
    "bronze": Metal("#fbe3cc", "#efbf95", "#cb8a56", "#85502a"),
}


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours that the parts of one badge share."""

    colour: str
    metal: Metal

    @property
    def top(self) -> str:
        """Where light falls on the body."""
        return mixed(self.colour, WHITE, 0.2)

    @property
    def foot(self) -> str:
        """The body's shade."""
        return mixed(self.colour, BLACK, 0.36)

    @property
    def ink(self) -> str:
        """Letters on metal, icons on white: the colour, dark enough to read (4.5 : 1 on the metal)."""
        share = 0.35
        while contrast(mixed(self.colour, BLACK, share), self.metal.middle) < 4.5 and share < 0.95:
            share += 0.05
        return mixed(self.colour, BLACK, share)

    @property
    def on_body(self) -> str:
        """Letters on the body: white, or dark where the body is too bright for it."""
        return WHITE if contrast(WHITE, self.colour) >= 3 else mixed(self.colour, BLACK, 0.75)

    def body(self) -> LinearGradient:
        """Return the paint of the body."""
        return upright(self.top, self.colour, self.foot)


def upright(*colours: str) -> LinearGradient:
    """Return a gradient from top to foot through ``colours`` at even distances."""
    return LinearGradient(0.5, 0.0, 0.5, 1.0, _even(colours))


def diagonal(*colours: str) -> LinearGradient:
    """Return a gradient from the upper left to the lower right."""
    return LinearGradient(0.0, 0.0, 1.0, 1.0, _even(colours))


def _even(colours: tuple[str, ...]) -> tuple[Stop, ...]:
    last = max(1, len(colours) - 1)
    return tuple(Stop(index / last, colour) for index, colour in enumerate(colours))


def veil(colour: str, opacity: float) -> Solid:
    """Return ``colour`` that lets what is below show through."""
    return Solid(colour, opacity)
