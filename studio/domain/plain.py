"""Domain values as plain dicts, lists and strings, and back, by their type hints.

Used for the database, for digests and for the undo of editors. The form is ours; the JSON of
standards is made in ``credentials``.
"""

import base64
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from studio.domain.text import LocalisedText

Value = TypeVar("Value")


def to_plain(value: object) -> Any:
    """Return ``value`` as JSON types: ids and dates as ISO text, decimals as text, bytes as base64.

    Fields that hold their empty value (None, empty text, empty tuple) are left out, so that a
    field added later changes no digest of what was published earlier.
    """
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    for kind, convert in _WRITERS.items():
        if isinstance(value, kind):
            return convert(value)
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((field.name, getattr(value, field.name)) for field in fields(value))
        return {name: to_plain(item) for name, item in pairs if item not in (None, "", ())}
    raise TypeError(f"{type(value).__name__} is no domain value")


_WRITERS: dict[type, Callable[[Any], Any]] = {
    LocalisedText: lambda text: {"language": text.language, "texts": dict(text.entries)},
    UUID: str,
    Decimal: str,
    date: lambda day: day.isoformat(),
    bytes: lambda data: base64.b64encode(data).decode("ascii"),
    tuple: lambda items: [to_plain(item) for item in items],
    dict: lambda table: {str(key): to_plain(item) for key, item in table.items()},
}


def from_plain(kind: type[Value], plain: Any) -> Value:
    """Return the ``kind`` that ``to_plain`` turned into ``plain``; fields left out get their default.

    Raises:
        ValueError: ``plain`` does not fit ``kind``; names the field.
    """
    try:
        return _read(kind, plain)  # type: ignore[no-any-return]
    except (TypeError, KeyError, ValueError, ArithmeticError) as error:
        raise ValueError(f"{kind.__name__}: {error}") from error


def _read(kind: Any, plain: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        if plain is None:
            return None
        return _read(next(part for part in get_args(kind) if part is not type(None)), plain)
    if origin is tuple:
        return _read_tuple(get_args(kind), plain)
    if is_dataclass(kind) and kind is not LocalisedText:
        make: Any = kind
        hints = _hints(make)
        return make(**{name: _read(hints[name], item) for name, item in plain.items() if name in hints})
    return _read_scalar(kind, plain)


def _read_tuple(parts: tuple[Any, ...], plain: Any) -> tuple[Any, ...]:
    if len(parts) == 2 and parts[1] is Ellipsis:
        return tuple(_read(parts[0], item) for item in plain)
    return tuple(_read(part, item) for part, item in zip(parts, plain, strict=True))


def _read_scalar(kind: Any, plain: Any) -> Any:
    if kind is LocalisedText:
        texts = dict(plain["texts"])
        main = plain["language"]
        return LocalisedText(((main, texts.pop(main)), *texts.items()))
    if kind is datetime or kind is date:
        return kind.fromisoformat(plain)
    if kind is bytes:
        return base64.b64decode(plain, validate=True)
    if kind in (UUID, Decimal) or (isinstance(kind, type) and issubclass(kind, Enum)):
        return kind(plain)
    if isinstance(kind, type) and not isinstance(plain, kind):
        raise TypeError(f"{plain!r} is no {kind.__name__}")
    return plain


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
