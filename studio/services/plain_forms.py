"""Values that a person or a script wrote as JSON: the plain form of the domain, with short ways to write it.

What may be written short: a text as one string instead of a table of languages; a number as a number; an id
not at all. A field that nobody knows is refused, so that a slip of the pen is not lost silently.
"""

import types
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from studio.domain.plain import from_plain
from studio.domain.text import LocalisedText
from studio.foundation.atomic_files import READ, explained
from studio.foundation.errors import InputError
from studio.foundation.ids import NewId
from studio.foundation.worded import worded
from studio.verification.strict_json import MAXIMUM_BYTES, read_json

Value = TypeVar("Value")


class FormError(InputError):
    """A JSON file does not say what it should; the message names the field."""

    code = "input.form"
    hint = worded("Correct the field that the message names; the format is described in docs/formats.")


def read_form(path: Path) -> dict[str, Any]:
    """Return the JSON object in the file ``path``.

    Raises:
        FormError: It is too long, no text, or no object.
        JsonRefusedError: It is no JSON, or two readers may understand it differently.
        MachineError: It cannot be read.
    """
    with explained(path, READ):
        data = path.read_bytes()
    if len(data) > MAXIMUM_BYTES:
        raise FormError(f"{path} is longer than 8 MiB.")
    try:
        value = read_json(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FormError(f"{path} is no text in UTF-8.") from error
    if not isinstance(value, dict):
        raise FormError(f"{path} holds no JSON object.")
    return value


def value_of(kind: type[Value], form: dict[str, Any], *, language: str, new_id: NewId) -> Value:
    """Return the ``kind`` that ``form`` describes.

    Args:
        kind: A frozen dataclass of the domain.
        form: See the module; fields left out get their default.
        language: Of texts written as one string.
        new_id: Gives the ids that the form leaves out.

    Raises:
        FormError: A field is unknown or does not fit; names it.
    """
    plain = _Speller(language, new_id).spelt(kind, form, "")
    try:
        return from_plain(kind, plain)
    except ValueError as error:
        raise FormError(f"A field does not fit: {error}.") from error


@dataclass(frozen=True, slots=True)
class _Speller:
    """Writes out what may be written short, guided by the type hints of the domain."""

    language: str
    new_id: NewId

    def spelt(self, kind: Any, plain: Any, place: str) -> Any:
        """Return ``plain`` in the whole form that ``from_plain`` reads."""
        if get_origin(kind) in (Union, types.UnionType):
            inner = next(part for part in get_args(kind) if part is not type(None))
            return None if plain is None else self.spelt(inner, plain, place)
        if get_origin(kind) is tuple:
            return self._tuple(get_args(kind), plain, place)
        if kind is LocalisedText:
            return self._text(plain, place)
        if is_dataclass(kind):
            return self._value(kind, plain, place)
        return _scalar(kind, plain, place)

    def _tuple(self, parts: tuple[Any, ...], plain: Any, place: str) -> list[Any]:
        if isinstance(plain, dict) and parts[0] == tuple[str, str]:
            plain = [[name, text] for name, text in plain.items()]
        if not isinstance(plain, list):
            raise FormError(f"{place} has to be a list.")
        if len(parts) == 2 and parts[1] is Ellipsis:
            return [self.spelt(parts[0], item, f"{place}[{number}]") for number, item in enumerate(plain)]
        if len(parts) != len(plain):
            raise FormError(f"{place} has to hold {len(parts)} values.")
        return [self.spelt(part, item, place) for part, item in zip(parts, plain, strict=True)]

    def _text(self, plain: Any, place: str) -> dict[str, Any]:
        if isinstance(plain, str):
            return {"language": self.language, "texts": {self.language: plain}}
        texts = plain.get("texts", plain) if isinstance(plain, dict) else None
        if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
            raise FormError(f"{place} has to be a text, or a table from language to text.")
        told = plain.get("language") if texts is not plain else self.language
        if not texts or (texts is not plain and told not in texts):
            raise FormError(f"{place} has no text in its main language.")
        return {"language": told if told in texts else next(iter(texts)), "texts": texts}

    def _value(self, kind: Any, plain: Any, place: str) -> dict[str, Any]:
        if not isinstance(plain, dict):
            raise FormError(f"{place or 'The whole'} has to be an object.")
        hints = get_type_hints(kind)
        known = [field.name for field in fields(kind)]
        if unknown := [name for name in plain if name not in known]:
            where = f"{place} has" if place else "There is"
            raise FormError(f"{where} no field {unknown[0]!r}. Known are: {', '.join(known)}.")
        for field in fields(kind):
            bare = field.default is MISSING and field.default_factory is MISSING
            if bare and field.name not in plain and _must_be_written(hints[field.name]):
                raise FormError(f"{place} has no {field.name}." if place else f"There is no {field.name}.")
        spelt = {
            name: self.spelt(hints[name], item, f"{place}.{name}" if place else name)
            for name, item in plain.items()
        }
        return {"id": str(self.new_id()), **spelt} if hints.get("id") is UUID else spelt


def _must_be_written(kind: Any) -> bool:
    """Tell whether a field of this type has no empty value of its own; ids are given."""
    return not (kind in (UUID, str) or get_origin(kind) in (Union, types.UnionType, tuple))


def _scalar(kind: Any, plain: Any, place: str) -> Any:
    if kind is Decimal and isinstance(plain, (int, float)) and not isinstance(plain, bool):
        plain = str(plain)
    read: Callable[[str], Any] = UUID if kind is UUID else Decimal if kind is Decimal else str
    wanted = (str,) if kind in (UUID, Decimal, str) else (str, int, float, bool)
    try:
        if not isinstance(plain, wanted) or (isinstance(plain, bool) and kind is not bool):
            raise ValueError
        read(str(plain))
    except (ValueError, ArithmeticError) as error:
        names = {UUID: "an id", Decimal: "a number", str: "a text"}
        raise FormError(f"{place} has to be {names.get(kind, 'a plain value')}, not {plain!r}.") from error
    return plain
