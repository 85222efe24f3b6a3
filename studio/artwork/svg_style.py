"""Styles of foreign SVG: the properties that our profile has, from attributes, style and simple classes."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PIL import ImageColor

from studio.artwork.paint import IDENTITY, Transform, moved, scaled, times
from studio.artwork.path_data import MAX_NUMBER
from studio.foundation.errors import UntrustedInputError
from studio.foundation.worded import worded

_NAMES = (
    "fill fill-opacity fill-rule stroke stroke-opacity stroke-width stroke-linecap stroke-linejoin "
    "stroke-miterlimit stroke-dasharray opacity display visibility color stop-color stop-opacity "
    "font-family font-size font-weight font-style text-anchor letter-spacing"
)
PROPERTIES = frozenset(_NAMES.split())
_NOT_INHERITED = frozenset({"opacity", "display", "stop-color", "stop-opacity"})
_NUMBER = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?)\s*(px|pt|mm|cm|in|pc|em|%)?")
_UNITS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "em": 16.0}
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_FUNCTION = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Style:
    """Property values that hold at one place of the tree."""

    values: Mapping[str, str] = field(default_factory=dict)

    def inherited(self) -> "Style":
        """Return what a child starts with."""
        return Style({name: value for name, value in self.values.items() if name not in _NOT_INHERITED})

    def with_values(self, values: Mapping[str, str]) -> "Style":
        """Return a copy in which ``values`` win; ``inherit`` keeps what was there."""
        own = {name: value.strip() for name, value in values.items() if value.strip() != "inherit"}
        return replace(self, values={**self.values, **own})

    def get(self, name: str, default: str = "") -> str:
        """Return the value of a property."""
        return self.values.get(name, default)

    def number(self, name: str, default: float) -> float:
        """Return the value of a property as a number of units."""
        return length(self.values.get(name), default)


def declarations(text: str) -> dict[str, str]:
    """Return the properties of our profile in ``a: b; c: d``; marks of importance are ignored."""
    found = {}
    for part in text.split(";")[:200]:
        name, colon, value = part.partition(":")
        if colon and name.strip().lower() in PROPERTIES:
            found[name.strip().lower()] = value.replace("!important", "").strip()
    return found


def class_rules(sheet: str) -> tuple[dict[str, dict[str, str]], bool]:
    """Return what a style sheet says of single classes, and whether it says more than that."""
    plain = re.sub(r"/\*.*?\*/", "", sheet[:200_000], flags=re.DOTALL)
    rules: dict[str, dict[str, str]] = {}
    more = "@" in plain
    for selectors, body in _RULE.findall(plain):
        for selector in selectors.split(","):
            name = selector.strip()
            if re.fullmatch(r"\.[\w-]+", name):
                rules.setdefault(name[1:], {}).update(declarations(body))
            else:
                more = True
    return rules, more


def length(text: str | None, default: float, whole: float = 0.0) -> float:
    """Return a length in units; percentages are of ``whole``.

    Raises:
        UntrustedInputError: Larger than any honest drawing needs.
    """
    match = _NUMBER.match(text or "")
    if match is None:
        return default
    value = float(match.group(1))
    unit = match.group(2) or "px"
    value *= whole / 100 if unit == "%" else _UNITS[unit]
    if not abs(value) <= MAX_NUMBER:
        raise UntrustedInputError(worded("A number in the picture is larger than any honest drawing needs."))
    return value


def numbers_in(text: str) -> list[float]:
    """Return the numbers in ``text``, as points and dashes hold them."""
    found = re.findall(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?", text)
    return [length(item, 0.0) for item in found]


def colour(text: str, current: str = "#000000") -> tuple[str, float] | None:
    """Return ``#rrggbb`` and opacity of a colour as SVG writes it, or None where it is none."""
    if text.lower() == "currentcolor":
        return (current, 1.0)
    if text.lower() == "transparent":
        return ("#000000", 0.0)
    try:
        red, green, blue, *alpha = ImageColor.getcolor(text[:64], "RGBA")  # type: ignore[misc]
    except ValueError:
        return None
    return (f"#{red:02x}{green:02x}{blue:02x}", round(alpha[0] / 255, 4) if alpha else 1.0)


def transform(text: str) -> Transform:
    """Return the transform that an attribute ``transform`` describes; what is no function is left out."""
    result = IDENTITY
    for name, arguments in _FUNCTION.findall(text[:10_000]):
        result = times(result, _function(name, numbers_in(arguments)))
    if not all(abs(value) <= MAX_NUMBER for value in result):
        raise UntrustedInputError(worded("A number in the picture is larger than any honest drawing needs."))
    return result


def _function(name: str, values: list[float]) -> Transform:
    if name == "matrix" and len(values) == 6:
        return (values[0], values[1], values[2], values[3], values[4], values[5])
    if not values:
        return IDENTITY
    first, second = values[0], values[1] if len(values) > 1 else 0.0
    if name == "translate":
        return moved(first, second)
    if name == "scale":
        return scaled(first, second if len(values) > 1 else first)
    if name == "rotate":
        cos, sin = math.cos(math.radians(first)), math.sin(math.radians(first))
        cx, cy = (values[1], values[2]) if len(values) == 3 else (0.0, 0.0)
        return times(times(moved(cx, cy), (cos, sin, -sin, cos, 0.0, 0.0)), moved(-cx, -cy))
    lean = math.tan(math.radians(first))
    return (1.0, 0.0, lean, 1.0, 0.0, 0.0) if name == "skewX" else (1.0, lean, 0.0, 1.0, 0.0, 0.0)
