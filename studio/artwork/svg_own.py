"""Our own attributes in SVG: live text, stars and icons come back as what they were."""

import re
from collections.abc import Callable
from typing import Any, cast
from xml.etree.ElementTree import Element as Node

from studio.artwork.elements import ArcText, Element, Icon, Star, Text, TextStyle
from studio.artwork.icons import icon_path
from studio.artwork.paint import Look
from studio.artwork.svg_style import length, transform
from studio.artwork.svg_writer import OWN_NAMESPACE
from studio.domain.text import tidy

_MAX_TEXT = 2_000
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_FAMILY = re.compile(r"[\w .'-]{1,60}")


def own_element(node: Node, new_id: Callable[[], str], look: Look) -> Element | None:
    """Return the live element that ``node`` was written from, or None where it is none of ours."""
    maker = _MAKERS.get(_get(node, "kind"))
    if maker is None:
        return None
    common = {"id": new_id(), "name": (node.get("aria-label") or "")[:500], "look": look}
    return maker(node, common | {"transform": transform(node.get("transform") or "")})


def _get(node: Node, name: str, default: str = "") -> str:
    return node.get(f"{{{OWN_NAMESPACE}}}{name}") or default


def _number(node: Node, name: str) -> float:
    return length(_get(node, name), 0.0)


def _style(node: Node) -> TextStyle:
    family = _get(node, "family", "sans")
    return TextStyle(
        size=max(0.1, _number(node, "size")),
        family=family if _FAMILY.fullmatch(family) else "sans",
        bold=node.get("font-weight") == "700",
        italic=node.get("font-style") == "italic",
        spacing=_number(node, "spacing"),
        language=(node.get(_LANGUAGE) or "")[:35],
    )


def _text(node: Node, common: dict[str, Any]) -> Element:
    anchor = node.get("text-anchor")
    return Text(
        x=_number(node, "x"),
        y=_number(node, "y"),
        text=tidy(_get(node, "text"))[:_MAX_TEXT],
        style=_style(node),
        anchor=cast(Any, anchor if anchor in {"middle", "end"} else "start"),
        width=max(0.0, _number(node, "width")),
        height=max(0.0, _number(node, "height")),
        lines=min(6, max(1, int(_number(node, "lines")))),
        **common,
    )


def _arc_text(node: Node, common: dict[str, Any]) -> Element:
    return ArcText(
        cx=_number(node, "cx"),
        cy=_number(node, "cy"),
        radius=max(0.1, _number(node, "radius")),
        text=tidy(_get(node, "text"))[:_MAX_TEXT],
        style=_style(node),
        angle=_number(node, "angle"),
        inside=_get(node, "inside") == "true",
        span=min(360.0, max(0.0, _number(node, "span"))),
        **common,
    )


def _star(node: Node, common: dict[str, Any]) -> Element:
    return Star(
        cx=_number(node, "cx"),
        cy=_number(node, "cy"),
        points=min(200, max(2, int(_number(node, "points")))),
        outer=max(0.0, _number(node, "outer")),
        inner=max(0.0, _number(node, "inner")),
        turn=_number(node, "turn"),
        **common,
    )


def _icon(node: Node, common: dict[str, Any]) -> Element | None:
    name = _get(node, "icon")
    if icon_path(name) is None:
        return None
    size = max(0.0, _number(node, "size"))
    return Icon(icon=name, x=_number(node, "x"), y=_number(node, "y"), size=size, **common)


_MAKERS: dict[str, Callable[[Node, dict[str, Any]], Element | None]] = {
    "text": _text,
    "arctext": _arc_text,
    "star": _star,
    "icon": _icon,
}
