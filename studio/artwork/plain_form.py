"""Documents and elements as JSON, and back: for the crash journal, for workers and for the database."""

import base64
import math
from dataclasses import MISSING, fields
from typing import Any, cast

from studio.artwork.document import Document
from studio.artwork.elements import KINDS, Base, Element, TextStyle
from studio.artwork.paint import LinearGradient, Look, Paint, RadialGradient, Solid, Stop, Stroke

_PAINTS: dict[str, type[Any]] = {"solid": Solid, "linear": LinearGradient, "radial": RadialGradient}
_PAINT_TAGS = {kind: tag for tag, kind in _PAINTS.items()}


def document_to_plain(document: Document) -> dict[str, Any]:
    """Return ``document`` as JSON types."""
    return {
        "width": document.width,
        "height": document.height,
        "title": document.title,
        "language": document.language,
        "elements": [element_to_plain(element) for element in document.elements],
    }


def document_from_plain(plain: dict[str, Any]) -> Document:
    """Return the document that ``document_to_plain`` turned into ``plain``.

    Raises:
        ValueError: ``plain`` is no document, or an id stands twice.
    """
    try:
        return Document(
            _number(plain["width"]),
            _number(plain["height"]),
            _text(plain["title"]),
            _text(plain["language"]),
            tuple(element_from_plain(item) for item in plain["elements"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no document: {error}") from error


def element_to_plain(element: Element) -> dict[str, Any]:
    """Return ``element`` as JSON types; values equal to their default are left out."""
    plain: dict[str, Any] = {"kind": type(element).__name__.lower()}
    for item in fields(element):
        value = getattr(element, item.name)
        if not _is_default(item, value):
            plain[item.name] = value_to_plain(item.name, value)
    return plain


def element_from_plain(plain: dict[str, Any]) -> Element:
    """Return the element that ``element_to_plain`` turned into ``plain``.

    Raises:
        ValueError: ``plain`` is no element.
    """
    try:
        kind = KINDS[plain["kind"]]
        known = {item.name for item in fields(kind)}
        values = {name: value_from_plain(name, value) for name, value in plain.items() if name in known}
        return cast(Element, kind(**values))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no element: {error}") from error


def _is_default(item: Any, value: object) -> bool:
    if item.default_factory is not MISSING:
        return bool(value == item.default_factory())
    return item.default is not MISSING and value == item.default


def value_to_plain(name: str, value: Any) -> Any:
    """Return the value of the property ``name`` as JSON types."""
    if name == "look":
        return _look_to_plain(value)
    if name == "style":
        return {item.name: getattr(value, item.name) for item in fields(TextStyle)}
    if name == "children":
        return [element_to_plain(child) for child in value]
    if name == "png":
        return base64.b64encode(value).decode("ascii")
    if name == "points" and not isinstance(value, int):
        return [list(point) for point in value]
    return list(value) if isinstance(value, tuple) else value


def value_from_plain(name: str, value: Any) -> Any:
    """Return what ``value_to_plain`` turned into ``value``."""
    if name == "look":
        return _look_from_plain(value)
    if name == "style":
        return TextStyle(**{key: _scalar(item) for key, item in value.items()})
    if name == "children":
        return tuple(element_from_plain(child) for child in value)
    if name == "png":
        return base64.b64decode(value, validate=True)
    if name == "points" and isinstance(value, list):
        return tuple((_number(x), _number(y)) for x, y in value)
    return tuple(_number(item) for item in value) if isinstance(value, list) else _scalar(value)


def _look_to_plain(look: Look) -> dict[str, Any]:
    return {
        "fill": _paint_to_plain(look.fill),
        "stroke": _stroke_to_plain(look.stroke),
        "opacity": look.opacity,
        "even_odd": look.even_odd,
    }


def _look_from_plain(plain: dict[str, Any]) -> Look:
    return Look(
        _paint_from_plain(plain["fill"]),
        _stroke_from_plain(plain["stroke"]),
        _number(plain["opacity"]),
        bool(plain["even_odd"]),
    )


def _paint_to_plain(paint: Paint | None) -> dict[str, Any] | None:
    if paint is None:
        return None
    plain: dict[str, Any] = {"kind": _PAINT_TAGS[type(paint)]}
    for item in fields(paint):
        value = getattr(paint, item.name)
        if item.name == "stops":
            value = [[stop.offset, stop.colour, stop.opacity] for stop in value]
        plain[item.name] = list(value) if isinstance(value, tuple) else value
    return plain


def _paint_from_plain(plain: dict[str, Any] | None) -> Paint | None:
    if plain is None:
        return None
    values = {key: _paint_value(key, value) for key, value in plain.items() if key != "kind"}
    return cast(Paint, _PAINTS[plain["kind"]](**values))


def _paint_value(key: str, value: Any) -> Any:
    if key == "stops":
        return tuple(Stop(_number(at), _text(colour), _number(opacity)) for at, colour, opacity in value)
    return tuple(_number(item) for item in value) if isinstance(value, list) else _scalar(value)


def _stroke_to_plain(stroke: Stroke | None) -> dict[str, Any] | None:
    if stroke is None:
        return None
    plain = {item.name: getattr(stroke, item.name) for item in fields(Stroke)}
    return plain | {"paint": _paint_to_plain(stroke.paint), "dashes": list(stroke.dashes)}


def _stroke_from_plain(plain: dict[str, Any] | None) -> Stroke | None:
    if plain is None:
        return None
    values = {key: _scalar(value) for key, value in plain.items() if key not in {"paint", "dashes"}}
    paint = _paint_from_plain(plain["paint"])
    if paint is None:
        raise ValueError("a stroke needs a paint")
    return Stroke(paint=paint, dashes=tuple(_number(item) for item in plain["dashes"]), **values)


def _scalar(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a number is not finite")
    if value is not None and not isinstance(value, (bool, int, float, str)):
        raise TypeError(f"{value!r} is no simple value")
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise TypeError(f"{value!r} is no number")
    return float(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def properties_of(element: Base) -> tuple[str, ...]:
    """Return the names of the properties that an edit may set: all but the id and a group's content."""
    return tuple(item.name for item in fields(element) if item.name not in {"id", "children"})
