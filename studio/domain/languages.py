"""In which languages a micro-credential speaks, and where a language has nothing to say yet."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from studio.domain.design import DesignContent
from studio.domain.text import LocalisedText

Value = TypeVar("Value")


def localised_texts(value: Any, place: str = "") -> Iterator[tuple[str, LocalisedText]]:
    """Yield every localised text within ``value``, each with its path such as ``criteria.0.name``."""
    if isinstance(value, LocalisedText):
        yield place, value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from localised_texts(getattr(value, field.name), f"{place}.{field.name}".strip("."))
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from localised_texts(part, f"{place}.{number}")


def languages_of(content: DesignContent) -> tuple[str, ...]:
    """Return the main language of ``content``, then every other one that some text has, by tag."""
    used = {tag for _place, text in localised_texts(content) for tag, words in text.entries if words.strip()}
    return (content.language, *sorted(used - {content.language}))


def gaps(content: DesignContent, tag: str) -> tuple[str, ...]:
    """Return the places of texts that say something in another language but nothing in ``tag``."""
    return tuple(
        place
        for place, text in localised_texts(content)
        if any(words.strip() for _tag, words in text.entries) and not dict(text.entries).get(tag, "").strip()
    )


def with_main_language(content: DesignContent, tag: str) -> DesignContent:
    """Return ``content`` with ``tag`` as main language; what a text says in others stays."""
    return replace(_changed(content, lambda text: _main_first(text, tag)), language=tag)


def without_language(content: DesignContent, tag: str) -> DesignContent:
    """Return ``content`` without its texts in ``tag``.

    Raises:
        ValueError: It is the main language.
    """
    if tag == content.language:
        raise ValueError("the main language cannot be taken away")
    return _changed(content, lambda text: text.with_text(tag, "") if text.language != tag else text)


def _main_first(text: LocalisedText, tag: str) -> LocalisedText:
    said = dict(text.entries)
    rest = tuple(entry for entry in text.entries if entry[0] != tag and entry[1].strip())
    return LocalisedText(((tag, said.get(tag, "")), *rest))


def _changed(value: Value, change: Callable[[LocalisedText], LocalisedText]) -> Value:
    """Return ``value`` with every localised text within it changed."""
    made: Any = value
    if isinstance(value, LocalisedText):
        made = change(value)
    elif is_dataclass(value) and not isinstance(value, type):
        made = replace(
            value, **{field.name: _changed(getattr(value, field.name), change) for field in fields(value)}
        )
    elif isinstance(value, tuple):
        made = tuple(_changed(part, change) for part in value)
    result: Value = made
    return result
