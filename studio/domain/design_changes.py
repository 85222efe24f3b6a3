"""What differs between two states of a micro-credential, field by field."""

from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from studio.domain.design import DesignContent
from studio.domain.text import LocalisedText


@dataclass(frozen=True, slots=True)
class FieldChange:
    """``place`` is a field of ``DesignContent`` or ``eu.…``/``certificate.…``; None says nothing."""

    place: str
    before: Any
    after: Any


_INNER = ("eu", "certificate")
_SILENT = ("change_note",)


def design_changes(before: DesignContent, after: DesignContent) -> tuple[FieldChange, ...]:
    """Return every field that differs, in the order of the page; the note about the change is not one."""
    found: list[FieldChange] = []
    for field in fields(DesignContent):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if field.name in _INNER:
            found += _inner(field.name, old, new)
        elif field.name not in _SILENT and _says(old) != _says(new):
            found.append(FieldChange(field.name, _says(old), _says(new)))
    return tuple(found)


def _inner(name: str, old: Any, new: Any) -> list[FieldChange]:
    if not is_dataclass(old):
        return []
    pairs = ((field.name, getattr(old, field.name), getattr(new, field.name)) for field in fields(old))
    return [
        FieldChange(f"{name}.{inner}", _says(one), _says(other))
        for inner, one, other in pairs
        if _says(one) != _says(other)
    ]


def _says(value: Any) -> Any:
    """Return ``value``, or None where it says nothing: an empty text differs in no way from none."""
    if isinstance(value, LocalisedText):
        return value if any(words.strip() for _tag, words in value.entries) else None
    return None if value == "" or value == () else value
