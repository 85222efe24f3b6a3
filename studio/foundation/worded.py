"""Sentences that are English and can still be told in another language.

The core writes each sentence for a person once, in English, as a template with named values::

    raise InputError(worded("There is no file {path}.", path=path))

What comes of it is a ``str`` like any other, for the command line, the log and JSON. It also remembers
its template and its values, so that the window can look the template up in the person's language and
fill in the same values. ``docs/decisions/0145-sentences-remember-their-template.md`` says why.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

_PLACE = re.compile(r"\{(\w+)\}")


class Worded(str):
    """A finished English text with the ``template`` and the ``values`` it was made of.

    Methods of ``str`` that make a new text forget them.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Any]

    def __str__(self) -> str:
        """Return itself, so that ``str(error)`` of an error keeps the template."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Keep template and values on the way to another process."""
        return _again, (self.template, self.values)


def worded(template: str, /, **values: object) -> Worded:
    """Return ``template`` with each ``{name}`` filled in.

    Args:
        template: English, as a literal: translators get it from the source. Braces that name no value stay.
        values: Texts, numbers and days; another ``Worded`` is translated in its turn, a tuple is listed
            with commas, an exception gives its message. Anything else counts as its ``str``.
    """
    kept = {name: _kept(value) for name, value in values.items()}
    return _again(template, kept)


def joined(separator: str, parts: Iterable[str]) -> Worded:
    """Return texts side by side, each of which can still be told in another language."""
    listed = list(parts)
    places = separator.join(f"{{{place}}}" for place in range(len(listed)))
    return _again(places, {str(place): _kept(part) for place, part in enumerate(listed)})


def filled(template: str, values: Mapping[str, Any], say: Callable[[Any], str]) -> str:
    """Return ``template`` with ``say(value)`` in each place that has a value."""
    return _PLACE.sub(
        lambda found: say(values[found[1]]) if found[1] in values else found[0],
        template,
    )


def places(template: str) -> frozenset[str]:
    """Return the names in braces of a template."""
    return frozenset(_PLACE.findall(template))


def packed(value: Any) -> Any:
    """Return JSON types with every ``Worded`` in them as an object that ``unpacked`` knows again."""
    if isinstance(value, Worded):
        return {_MARK: value.template, "values": {name: packed(item) for name, item in value.values.items()}}
    if isinstance(value, dict):
        return {name: packed(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [item if type(item) is str else packed(item) for item in value]
    if isinstance(value, date):
        return {_DAY: value.isoformat()}
    return str(value) if isinstance(value, Decimal) else value


def unpacked(value: Any) -> Any:
    """Return what ``packed`` was given. Nothing in it is ever run: a place takes a text and no more."""
    if isinstance(value, dict):
        if isinstance(value.get(_MARK), str) and isinstance(value.get("values"), dict):
            return worded(value[_MARK], **unpacked(value["values"]))
        if isinstance(value.get(_DAY), str):
            return date.fromisoformat(value[_DAY])
        return {name: unpacked(item) for name, item in value.items()}
    if isinstance(value, list):
        return [item if type(item) is str else unpacked(item) for item in value]
    return value


_MARK, _DAY = "worded sentence", "worded day"
_PLAIN = (str, int, float, Decimal, date)


def _kept(value: object) -> object:
    if isinstance(value, (tuple, list)):
        return tuple(_kept(item) for item in value)
    return value if isinstance(value, _PLAIN) and not _is_enum(value) else str(value)


def _is_enum(value: object) -> bool:
    return hasattr(value, "value") and hasattr(value, "name")


def _again(template: str, values: dict[str, Any]) -> Worded:
    made = Worded(filled(template, values, _in_english))
    made.template, made.values = template, values
    return made


def _in_english(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_in_english, value))
    return f"{value.day} {value:%B %Y}" if isinstance(value, date) else str(value)
