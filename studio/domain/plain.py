"""Domain values as plain dicts, lists and strings, and back, by their type hints.

Used for the database, for digests and for the undo of editors. The form is ours; the JSON of
standards is made in ``credentials``.
"""

import base64
import types
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
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
    field added later changes no digest of what was published earlier; an empty value stays where
    the field's default is another one.
    """
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (bool, int, float, str)):
        return value
    for kind, convert in _WRITERS.items():
        if isinstance(value, kind):
            return convert(value)
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: to_plain(item) for field, item in pairs if not _is_empty(field, item)}
    raise TypeError(f"{type(value).__name__} is no domain value")


def _is_empty(field: Field[Any], item: object) -> bool:
    return item in _EMPTY and (field.default is MISSING or field.default in _EMPTY)


_AS_THEY_ARE = frozenset({str, int, bool, float, type(None)})
_EMPTY: tuple[object, ...] = (None, "", ())


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
    """Return the ``kind`` that ``to_plain`` turned into ``plain``.

    Fields left out get their default, or the empty value of their type if they have none.

    Raises:
        ValueError: ``plain`` does not fit ``kind``; names the field.
    """
    wanted: Any = kind
    try:
        return _reader(wanted)(plain)  # type: ignore[no-any-return]
    except (TypeError, KeyError, ValueError, ArithmeticError, AttributeError) as error:
        raise ValueError(f"{kind.__name__}: {error}") from error


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Return what reads a value of that type hint: worked out once, as awards are read by the thousand."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        inner = _reader(next(part for part in get_args(kind) if part is not type(None)))
        return lambda plain: None if plain is None else inner(plain)
    if origin is tuple:
        return _tuple_reader(get_args(kind))
    if kind is LocalisedText:
        return _read_text
    if is_dataclass(kind):
        return _dataclass_reader(kind)
    return _scalar_reader(kind)


def _tuple_reader(parts: tuple[Any, ...]) -> Callable[[Any], Any]:
    readers = tuple(_reader(part) for part in parts if part is not Ellipsis)
    if len(parts) == 2 and parts[1] is Ellipsis:
        only = readers[0]
        return lambda plain: tuple([only(item) for item in plain])
    return lambda plain: tuple(read(item) for read, item in zip(readers, plain, strict=True))


def _dataclass_reader(make: Any) -> Callable[[Any], Any]:
    hints, empty = _hints(make), _empty_values(make)
    # Filled at first use, not here: a type may hold itself.
    readers: dict[str, Callable[[Any], Any]] = {}

    def read(plain: Any) -> Any:
        if not readers:
            readers.update((name, _reader(hint)) for name, hint in hints.items())
        known = {name: readers[name](item) for name, item in plain.items() if name in readers}
        return make(**{**empty, **known})

    return read


def _read_text(plain: Any) -> LocalisedText:
    texts = dict(plain["texts"])
    main = plain["language"]
    return LocalisedText(((main, texts.pop(main)), *texts.items()))


def _scalar_reader(kind: Any) -> Callable[[Any], Any]:
    if kind is datetime or kind is date:
        return kind.fromisoformat
    if kind is bytes:
        return lambda plain: base64.b64decode(plain, validate=True)
    if kind in (UUID, Decimal) or (isinstance(kind, type) and issubclass(kind, Enum)):
        return kind  # type: ignore[no-any-return]

    def as_it_is(plain: Any) -> Any:
        if isinstance(kind, type) and not isinstance(plain, kind):
            raise TypeError(f"{plain!r} is no {kind.__name__}")
        return plain

    return as_it_is


@cache
def _empty_values(kind: type) -> dict[str, Any]:
    """Return the empty values of the fields of ``kind`` that have no default."""
    found: dict[str, Any] = {}
    for field in fields(kind):
        if field.default is not MISSING or field.default_factory is not MISSING:
            continue
        hint = _hints(kind)[field.name]
        if type(None) in get_args(hint):
            found[field.name] = None
        elif hint is str:
            found[field.name] = ""
        elif get_origin(hint) is tuple:
            found[field.name] = ()
    return found


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
