"""Documents as SVG of our profile (``docs/formats/artwork.md``)."""

import base64
from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from studio.artwork.document import Document
from studio.artwork.elements import (
    ArcText,
    Base,
    Element,
    Ellipse,
    Group,
    Icon,
    Line,
    Path,
    Picture,
    Polygon,
    Rect,
    Star,
    Text,
)
from studio.artwork.geometry import arc_path, star_points
from studio.artwork.icons import BOX, icon_path
from studio.artwork.numbers import number, numbers
from studio.artwork.paint import IDENTITY, LinearGradient, Look, Paint, Solid
from studio.artwork.text_layout import CAP_MIDDLE, LINE_HEIGHT, family_list, rough_fit
from studio.domain.text import tidy

OWN_NAMESPACE = "urn:credential-studio:artwork:1"
_SVG = "http://www.w3.org/2000/svg"


def write_svg(document: Document) -> str:
    """Return ``document`` as SVG text in UTF-8, the same text for equal documents.

    Live text stays text; attributes in our own namespace keep what SVG cannot say, so that
    ``svg_reader`` gives an equal document back. A document without live elements (``flatten``)
    carries no attribute of ours.
    """
    writer = _Writer()
    body = "".join(writer.element(element) for element in document.elements)
    own = f' xmlns:studio="{OWN_NAMESPACE}"' if "studio:" in body else ""
    width, height = number(document.width), number(document.height)
    title = f"<title>{_words(document.title)}</title>" if document.title else ""
    defs = f"<defs>{''.join(writer.defs)}</defs>" if writer.defs else ""
    return (
        f'<svg xmlns="{_SVG}"{own} width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        f' role="img"{_lang(document)}>{title}{defs}{body}</svg>'
    )


def _lang(document: Document) -> str:
    return f" xml:lang={quoteattr(document.language)}" if document.language else ""


def _attributes(pairs: dict[str, Any]) -> str:
    return "".join(
        f" {name}={quoteattr(tidy(_value(value)))}" for name, value in pairs.items() if value is not None
    )


def _words(text: str) -> str:
    """Escape ``text``; control characters, which XML cannot hold, are left out."""
    return escape(tidy(text))


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else number(value)


class _Writer:
    """Collects gradients while it writes elements."""

    def __init__(self) -> None:
        self.defs: list[str] = []
        self._writers: dict[type[Base], Callable[[Any], str]] = {
            Rect: self._rect,
            Ellipse: self._ellipse,
            Polygon: self._polygon,
            Line: self._line,
            Path: self._path,
            Star: self._star,
            Icon: self._icon,
            Picture: self._picture,
            Text: self._text,
            ArcText: self._arc_text,
            Group: self._group,
        }

    def element(self, element: Element) -> str:
        return self._writers[type(element)](element)

    def _rect(self, rect: Rect) -> str:
        pairs = {"x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height}
        pairs |= {"rx": rect.rx, "ry": rect.ry} if rect.rx or rect.ry else {}
        return f"<rect{_attributes(pairs)}{self._common(rect)}/>"

    def _ellipse(self, ellipse: Ellipse) -> str:
        pairs = {"cx": ellipse.cx, "cy": ellipse.cy, "rx": ellipse.rx, "ry": ellipse.ry}
        return f"<ellipse{_attributes(pairs)}{self._common(ellipse)}/>"

    def _polygon(self, polygon: Polygon) -> str:
        tag = "polygon" if polygon.closed else "polyline"
        points = " ".join(numbers(point) for point in polygon.points)
        return f'<{tag} points="{points}"{self._common(polygon)}/>'

    def _line(self, line: Line) -> str:
        pairs = {"x1": line.x1, "y1": line.y1, "x2": line.x2, "y2": line.y2}
        return f"<line{_attributes(pairs)}{self._common(line)}/>"

    def _path(self, path: Path) -> str:
        return f"<path d={quoteattr(path.d)}{self._common(path)}/>"

    def _star(self, star: Star) -> str:
        points = star_points(star.cx, star.cy, star.points, star.outer, star.inner, star.turn)
        own = {"kind": "star", "cx": star.cx, "cy": star.cy, "points": star.points}
        own |= {"outer": star.outer, "inner": star.inner, "turn": star.turn}
        text = " ".join(numbers(point) for point in points)
        return f'<polygon points="{text}"{_own(own)}{self._common(star)}/>'

    def _icon(self, icon: Icon) -> str:
        scale = icon.size / BOX
        place = f"matrix({numbers((scale, 0, 0, scale, icon.x, icon.y), 6)})"
        own = {"kind": "icon", "icon": icon.icon, "x": icon.x, "y": icon.y, "size": icon.size}
        data = icon_path(icon.icon) or ""
        return f'<g{_own(own)}{self._common(icon)}><path transform="{place}" d={quoteattr(data)}/></g>'

    def _picture(self, picture: Picture) -> str:
        data = base64.b64encode(picture.png).decode("ascii")
        pairs = {"x": picture.x, "y": picture.y, "width": picture.width, "height": picture.height}
        href = f' href="data:image/png;base64,{data}"'
        return f"<image{_attributes(pairs)}{href}{self._common(picture)}/>"

    def _group(self, group: Group) -> str:
        inner = "".join(self.element(child) for child in group.children)
        return f"<g{self._common(group)}>{inner}</g>"

    def _text(self, text: Text) -> str:
        own = {"kind": "text", "text": text.text, "x": text.x, "y": text.y, "size": text.style.size}
        own |= {"spacing": text.style.spacing, "family": text.style.family}
        own |= {"width": text.width, "height": text.height, "lines": text.lines}
        lines, size = rough_fit(text)
        first = text.y
        if text.width or text.height:
            first += CAP_MIDDLE * size - (len(lines) - 1) * LINE_HEIGHT * size / 2
        rows = [number(first + row * LINE_HEIGHT * size) for row in range(len(lines))]
        across = number(text.x)
        spans = "".join(
            f'<tspan x="{across}" y="{row}">{_words(line)}</tspan>'
            for row, line in zip(rows, lines, strict=True)
        )
        factor = size / text.style.size if text.style.size else 1
        letters = self._letters(text, size, text.style.spacing * factor)
        return f'<text text-anchor="{text.anchor}"{letters}{_own(own)}{self._common(text)}>{spans}</text>'

    def _arc_text(self, text: ArcText) -> str:
        own = {"kind": "arctext", "text": text.text, "cx": text.cx, "cy": text.cy, "radius": text.radius}
        own |= {"size": text.style.size, "spacing": text.style.spacing, "family": text.style.family}
        own |= {"angle": text.angle, "inside": text.inside, "span": text.span}
        shift = CAP_MIDDLE * text.style.size * (1 if text.inside else -1)
        arc = arc_path(text.cx, text.cy, text.radius + shift, text.angle, inside=text.inside)
        arc_id = f"{text.id}-arc"
        self.defs.append(f'<path id={quoteattr(arc_id)} d="{arc}"/>')
        letters = self._letters(text, text.style.size, text.style.spacing)
        href = quoteattr(f"#{arc_id}")
        line = f'<textPath href={href} startOffset="50%">{_words(text.text)}</textPath>'
        return f'<text text-anchor="middle"{letters}{_own(own)}{self._common(text)}>{line}</text>'

    def _letters(self, text: Text | ArcText, size: float, spacing: float) -> str:
        style = text.style
        pairs: dict[str, Any] = {"font-family": family_list(style.family), "font-size": size}
        pairs["font-weight"] = "700" if style.bold else None
        pairs["font-style"] = "italic" if style.italic else None
        pairs["letter-spacing"] = spacing or None
        pairs["xml:lang"] = style.language or None
        return _attributes(pairs)

    def _common(self, element: Element) -> str:
        pairs: dict[str, Any] = {"id": element.id}
        if element.transform != IDENTITY:
            pairs["transform"] = f"matrix({numbers(element.transform, 6)})"
        if element.name:
            pairs["aria-label"] = element.name
        return _attributes(pairs | self._look(element.look, element.id, isinstance(element, Group)))

    def _look(self, look: Look, element_id: str, is_group: bool) -> dict[str, Any]:
        pairs: dict[str, Any] = {} if is_group else self._paint("fill", look.fill, f"{element_id}-fill")
        if look.even_odd:
            pairs["fill-rule"] = "evenodd"
        if look.stroke is not None:
            pairs |= self._paint("stroke", look.stroke.paint, f"{element_id}-stroke")
            pairs |= _stroke_attributes(look)
        if look.opacity != 1:
            pairs["opacity"] = look.opacity
        return pairs

    def _paint(self, name: str, paint: Paint | None, gradient_id: str) -> dict[str, Any]:
        if paint is None:
            return {name: "none"}
        if isinstance(paint, Solid):
            faded = {f"{name}-opacity": paint.opacity} if paint.opacity != 1 else {}
            return {name: paint.colour, **faded}
        self.defs.append(_gradient(paint, gradient_id))
        return {name: f"url(#{gradient_id})"}


def _stroke_attributes(look: Look) -> dict[str, Any]:
    stroke = look.stroke
    if stroke is None:
        return {}
    return {
        "stroke-width": stroke.width,
        "stroke-linecap": stroke.cap if stroke.cap != "butt" else None,
        "stroke-linejoin": stroke.join if stroke.join != "miter" else None,
        "stroke-miterlimit": stroke.miter if stroke.miter != 4 else None,
        "stroke-dasharray": numbers(stroke.dashes) if stroke.dashes else None,
    }


def _own(pairs: dict[str, Any]) -> str:
    return _attributes({f"studio:{name}": value for name, value in pairs.items()})


def _gradient(paint: Any, gradient_id: str) -> str:
    tag = "linearGradient" if isinstance(paint, LinearGradient) else "radialGradient"
    names = ("x1", "y1", "x2", "y2") if tag == "linearGradient" else ("cx", "cy", "r", "fx", "fy")
    pairs: dict[str, Any] = {name: number(getattr(paint, name), 5) for name in names}
    pairs["gradientUnits"] = "userSpaceOnUse" if paint.user else None
    pairs["spreadMethod"] = paint.spread if paint.spread != "pad" else None
    if paint.transform != IDENTITY:
        pairs["gradientTransform"] = f"matrix({numbers(paint.transform, 6)})"
    stops = "".join(
        _attributes(
            {
                "offset": number(stop.offset, 5),
                "stop-color": stop.colour,
                "stop-opacity": stop.opacity if stop.opacity != 1 else None,
            }
        ).join(("<stop", "/>"))
        for stop in paint.stops
    )
    return f"<{tag} id={quoteattr(gradient_id)}{_attributes(pairs)}>{stops}</{tag}>"
