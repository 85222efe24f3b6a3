"""Paints of foreign SVG: colours and gradients, by reference too."""

import re
from collections.abc import Mapping
from typing import Any, Literal, cast
from xml.etree.ElementTree import Element as Node

from studio.artwork.paint import LinearGradient, Look, Paint, RadialGradient, Solid, Stop, Stroke
from studio.artwork.svg_style import PROPERTIES, Style, colour, declarations, length, numbers_in, transform

XLINK = "{http://www.w3.org/1999/xlink}href"
_REFERENCE = re.compile(r"""url\(\s*['"]?#([^'")]+)['"]?\s*\)\s*(\S*)""")
_MAX_STOPS = 100
_SPREADS = {"pad", "reflect", "repeat"}


def local(node: Node) -> str:
    """Return a node's name without its namespace; empty for what is no SVG element."""
    name = node.tag if isinstance(node.tag, str) else ""
    space, _, rest = name.rpartition("}")
    return rest if space in {"", "{http://www.w3.org/2000/svg"} else ""


def reference(node: Node) -> str:
    """Return the id in the document that ``node`` refers to, or nothing."""
    target = node.get("href") or node.get(XLINK) or ""
    return target[1:] if target.startswith("#") else ""


class Paints:
    """Knows the gradients of one document."""

    def __init__(self, nodes_by_id: Mapping[str, Node], sheet: Mapping[str, Mapping[str, str]]) -> None:
        self._nodes, self._sheet = nodes_by_id, sheet
        self.odd: set[str] = set()

    def look(self, style: Style, opacity: float) -> Look:
        """Return fill and stroke that hold for a shape."""
        even_odd = style.get("fill-rule") == "evenodd"
        fill = self._paint(style, "fill", "#000000")
        return Look(fill, self._stroke(style), opacity, even_odd)

    def _stroke(self, style: Style) -> Stroke | None:
        paint = self._paint(style, "stroke", "none")
        width = style.number("stroke-width", 1.0)
        if paint is None or width <= 0:
            return None
        cap, join = style.get("stroke-linecap", "butt"), style.get("stroke-linejoin", "miter")
        dashes = tuple(abs(value) for value in numbers_in(style.get("stroke-dasharray"))[:50])
        return Stroke(
            paint,
            width,
            cast(Any, cap if cap in {"butt", "round", "square"} else "butt"),
            cast(Any, join if join in {"miter", "round", "bevel"} else "miter"),
            max(1.0, style.number("stroke-miterlimit", 4.0)),
            dashes if any(dashes) else (),
        )

    def _paint(self, style: Style, name: Literal["fill", "stroke"], default: str) -> Paint | None:
        value = style.get(name, default).strip()
        match = _REFERENCE.match(value)
        if match:
            gradient = self._gradient(match.group(1))
            if gradient is not None:
                return gradient
            self.odd.add(match.group(1))
            value = match.group(2) or "none"
        if value in {"none", ""}:
            return None
        found = colour(value, style.get("color", "#000000")) or ("#000000", 1.0)
        share = length(style.get(f"{name}-opacity"), 1.0, whole=1.0)
        return Solid(found[0], round(found[1] * min(1.0, max(0.0, share)), 4))

    def _gradient(self, name: str) -> LinearGradient | RadialGradient | None:
        chain: list[Node] = []
        node = self._nodes.get(name)
        while node is not None and len(chain) < 8 and node not in chain:
            chain.append(node)
            node = self._nodes.get(reference(node))
        if not chain or local(chain[0]) not in {"linearGradient", "radialGradient"}:
            return None
        stops = next((found for found in map(self._stops, chain) if found), ())
        values: dict[str, str] = {}
        for item in reversed(chain):
            values |= {key: value for key, value in item.attrib.items() if "}" not in key}
        return _made(local(chain[0]), values, stops) if stops else None

    def _stops(self, node: Node) -> tuple[Stop, ...]:
        found = [self._stop(child) for child in list(node)[:_MAX_STOPS] if local(child) == "stop"]
        return tuple(found)

    def _stop(self, node: Node) -> Stop:
        style = self.style_of(node, Style())
        shade = colour(style.get("stop-color", "#000000"), style.get("color", "#000000")) or ("#000000", 1.0)
        opacity = length(style.get("stop-opacity"), 1.0, whole=1.0) * shade[1]
        offset = min(1.0, max(0.0, length(node.get("offset"), 0.0, whole=1.0)))
        return Stop(offset, shade[0], round(min(1.0, max(0.0, opacity)), 4))

    def style_of(self, node: Node, outer: Style) -> Style:
        """Return the style of ``node`` from attributes, classes and ``style``, in this order."""
        values = {name: value for name, value in node.attrib.items() if name in PROPERTIES}
        for name in (node.get("class") or "").split()[:20]:
            values |= self._sheet.get(name, {})
        values |= declarations(node.get("style") or "")
        return outer.inherited().with_values(values)


def _made(kind: str, values: dict[str, str], stops: tuple[Stop, ...]) -> LinearGradient | RadialGradient:
    user = values.get("gradientUnits") == "userSpaceOnUse"
    spread = cast(Any, values.get("spreadMethod") if values.get("spreadMethod") in _SPREADS else "pad")
    place = transform(values.get("gradientTransform", ""))

    def at(name: str, default: float) -> float:
        return length(values.get(name), default, whole=1.0)

    if kind == "linearGradient":
        return LinearGradient(at("x1", 0), at("y1", 0), at("x2", 1), at("y2", 0), stops, user, place, spread)
    cx, cy, radius = at("cx", 0.5), at("cy", 0.5), max(0.0, at("r", 0.5))
    return RadialGradient(cx, cy, radius, at("fx", cx), at("fy", cy), stops, user, place, spread)
