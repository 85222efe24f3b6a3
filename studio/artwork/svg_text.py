"""Texts of foreign SVG as live texts of ours."""

from collections.abc import Callable
from typing import Any, cast
from xml.etree.ElementTree import Element as Node

from studio.artwork.elements import Text, TextStyle
from studio.artwork.svg_paint import Paints, local
from studio.artwork.svg_style import Style, length, transform
from studio.domain.text import one_line

_SERIFS = ("serif", "times", "georgia", "garamond", "palatino", "baskerville", "cambria", "bookman")
_MAX_TEXT = 2_000
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def texts_of(
    node: Node, style: Style, paints: Paints, new_id: Callable[[], str]
) -> tuple[tuple[Text, ...], int]:
    """Return the texts in a ``<text>``, one per place where it starts anew, and how many were lost.

    Spans without a place of their own go on with the text before them, in its style; texts along a
    path are lost.
    """
    pieces: list[tuple[Node, Style, str]] = []
    lost = _collect(node, style, paints, pieces, 0)
    where = transform(node.get("transform") or "")
    texts = []
    for piece, own, words in pieces:
        text = one_line(words)[:_MAX_TEXT]
        if text:
            x, y = length(piece.get("x"), length(node.get("x"), 0.0)), length(piece.get("y"), _y(node))
            anchor = own.get("text-anchor", "start")
            texts.append(
                Text(
                    id=new_id(),
                    transform=where,
                    look=paints.look(own, min(1.0, max(0.0, own.number("opacity", 1.0)))),
                    x=x,
                    y=y,
                    text=text,
                    style=letters(own, piece.get(_LANGUAGE) or node.get(_LANGUAGE) or ""),
                    anchor=cast(Any, anchor if anchor in {"start", "middle", "end"} else "start"),
                )
            )
    return tuple(texts), lost


def _y(node: Node) -> float:
    return length(node.get("y"), 0.0)


def _collect(
    node: Node, style: Style, paints: Paints, pieces: list[tuple[Node, Style, str]], depth: int
) -> int:
    if depth > 8:
        return 1
    starts_anew = not pieces or node.get("x") is not None or node.get("y") is not None
    if starts_anew:
        pieces.append((node, style, node.text or ""))
    else:
        pieces[-1] = (*pieces[-1][:2], pieces[-1][2] + (node.text or ""))
    lost = 0
    for child in node:
        if local(child) == "tspan":
            lost += _collect(child, paints.style_of(child, style), paints, pieces, depth + 1)
        elif local(child) == "textPath":
            lost += 1
        pieces[-1] = (*pieces[-1][:2], pieces[-1][2] + (child.tail or ""))
    return lost


def letters(style: Style, language: str) -> TextStyle:
    """Return how the letters of a foreign text look: its family becomes our serif or sans."""
    family = style.get("font-family").lower()
    is_serif = "sans" not in family and any(name in family for name in _SERIFS)
    weight = style.get("font-weight", "400")
    bold = weight in {"bold", "bolder"} or (weight.isdigit() and int(weight[:4]) >= 600)
    return TextStyle(
        size=min(10_000.0, max(0.1, style.number("font-size", 16.0))),
        family="serif" if is_serif else "sans",
        bold=bold,
        italic=style.get("font-style") in {"italic", "oblique"},
        spacing=style.number("letter-spacing", 0.0),
        language=language[:35],
    )
