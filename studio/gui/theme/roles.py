"""The colours of the product as named roles, light and dark."""

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """What a colour is for. Code names roles; only this file knows values.

    ``FAINT`` is for what cannot be used just now, and for nothing that has to be read.
    """

    GROUND = "ground"
    PANEL = "panel"
    RAIL = "rail"
    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    HAIRLINE = "hairline"
    ACCENT = "accent"
    ON_ACCENT = "on-accent"
    ACCENT_SOFT = "accent-soft"
    ACCENT_HOVER = "accent-hover"
    HOVER = "hover"
    GOOD = "good"
    GOOD_SOFT = "good-soft"
    LOOK = "look"
    LOOK_SOFT = "look-soft"
    STOP = "stop"
    STOP_SOFT = "stop-soft"


Scheme = Mapping[Role, str]
"""One ``#rrggbb`` per role."""

LIGHT: Scheme = {
    Role.GROUND: "#f6f7f9",
    Role.PANEL: "#ffffff",
    Role.RAIL: "#eef1f4",
    Role.TEXT: "#1b2430",
    Role.MUTED: "#5b6675",
    Role.FAINT: "#a9b2bd",
    Role.HAIRLINE: "#dfe3e9",
    Role.ACCENT: "#0b6e6e",
    Role.ON_ACCENT: "#ffffff",
    Role.ACCENT_SOFT: "#e3f1f0",
    Role.ACCENT_HOVER: "#095c5c",
    Role.HOVER: "#e6eaee",
    Role.GOOD: "#1d7a46",
    Role.GOOD_SOFT: "#e2f3e9",
    Role.LOOK: "#8a5a00",
    Role.LOOK_SOFT: "#fdf0d5",
    Role.STOP: "#a8261d",
    Role.STOP_SOFT: "#fbe5e2",
}

DARK: Scheme = {
    Role.GROUND: "#14181d",
    Role.PANEL: "#1c2229",
    Role.RAIL: "#171c22",
    Role.TEXT: "#e8ecf1",
    Role.MUTED: "#9aa7b6",
    Role.FAINT: "#566270",
    Role.HAIRLINE: "#2f3842",
    Role.ACCENT: "#4fc3bd",
    Role.ON_ACCENT: "#08211f",
    Role.ACCENT_SOFT: "#173432",
    Role.ACCENT_HOVER: "#6fd3cd",
    Role.HOVER: "#222a32",
    Role.GOOD: "#6fd39b",
    Role.GOOD_SOFT: "#15301f",
    Role.LOOK: "#f0c060",
    Role.LOOK_SOFT: "#33270d",
    Role.STOP: "#ff9d92",
    Role.STOP_SOFT: "#3a1a17",
}

# Every pair of text and ground that the program draws; the test asserts 4.5 : 1 for each.
TEXT_PAIRS: tuple[tuple[Role, Role], ...] = (
    *((role, ground) for role in (Role.TEXT, Role.MUTED) for ground in (Role.GROUND, Role.PANEL, Role.RAIL)),
    (Role.TEXT, Role.HOVER),
    (Role.TEXT, Role.ACCENT_SOFT),
    (Role.MUTED, Role.ACCENT_SOFT),
    (Role.ACCENT, Role.GROUND),
    (Role.ACCENT, Role.PANEL),
    (Role.ACCENT, Role.ACCENT_SOFT),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.ON_ACCENT, Role.ACCENT_HOVER),
    (Role.GOOD, Role.GOOD_SOFT),
    (Role.GOOD, Role.PANEL),
    (Role.LOOK, Role.LOOK_SOFT),
    (Role.LOOK, Role.PANEL),
    (Role.STOP, Role.STOP_SOFT),
    (Role.STOP, Role.PANEL),
)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two ``#rrggbb`` colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
