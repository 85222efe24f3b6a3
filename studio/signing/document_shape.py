"""A JSON-LD document taken apart: its shape, which documents share, and its texts.

The shape is everything that decides how a document expands: keys, nesting, contexts, types,
numbers. The texts ("leaves") are all other strings, in order of appearance.
"""

from collections.abc import Callable, Iterator
from typing import Any

from studio.foundation.canonical_json import canonical_json
from studio.foundation.worded import worded
from studio.signing.errors import HardGraphError

Replace = Callable[[int, str], str]

_OPEN, _CLOSE, _LIST, _END, _TEXT = 0, 1, 2, 3, 4
_DEEPEST, _MOST_LEAVES = 100, 20_000
_KEYWORDS = frozenset({"@type", "@language", "@direction", "@index"})
_WORDS = _KEYWORDS | {"type"}


class Taken:
    """A document taken apart.

    Attributes:
        shape: Hashable; documents of equal shape expand alike, but for their leaves.
        leaves: The texts in order of appearance.
        inline: The contexts that the document spells out, at any depth.
        words: The keys whose values belong to the shape (``type`` and the like).
    """

    __slots__ = ("inline", "leaves", "shape", "words")

    def __init__(self, document: dict[str, Any]) -> None:
        self.words = _WORDS
        self._take_all(document)
        aliases = frozenset(name for context in self.inline for name in _aliases(context))
        if aliases - self.words:
            self.words |= aliases
            self._take_all(document)

    def _take_all(self, document: dict[str, Any]) -> None:
        self.leaves: list[str] = []
        self.inline: list[Any] = []
        parts: list[Any] = []
        self._take(document, parts, 0)
        if len(self.leaves) > _MOST_LEAVES:
            raise HardGraphError(worded("it holds {count} texts", count=len(self.leaves)))
        self.shape = tuple(parts)

    def _take(self, value: Any, parts: list[Any], depth: int) -> None:
        if depth > _DEEPEST:
            raise HardGraphError(worded("it is nested more than {deepest} levels deep", deepest=_DEEPEST))
        kind = type(value)
        if kind is str:
            self.leaves.append(value)
            parts.append(_TEXT)
        elif kind is dict:
            self._take_members(value, parts, depth)
        elif kind is list:
            parts.append(_LIST)
            for item in value:
                self._take(item, parts, depth + 1)
            parts.append(_END)
        else:
            parts.append((kind, value))

    def _take_members(self, value: dict[str, Any], parts: list[Any], depth: int) -> None:
        words, leaves = self.words, self.leaves
        parts.append(_OPEN)
        for key, item in value.items():
            parts.append(key)
            if key == "@context" or key in words:
                parts.append(self._constant(key, item))
            elif type(item) is str:
                leaves.append(item)
                parts.append(_TEXT)
            else:
                self._take(item, parts, depth + 1)
        parts.append(_CLOSE)

    def _constant(self, key: str, item: Any) -> Any:
        """Return what stands for a value of the shape itself: a text, a tuple of texts, or bytes.

        "en" and ["en"] must differ: some places take one and refuse the other.
        """
        if type(item) is str:
            return item
        if type(item) is list and all(type(each) is str for each in item):
            return tuple(item)
        if key == "@context":
            self.inline += [each for each in (item if type(item) is list else [item]) if type(each) is dict]
        return canonical_json(item)


def _aliases(context: dict[str, Any]) -> Iterator[str]:
    """Yield the terms that an inline context makes another name of a keyword that shapes expansion."""
    for name, meaning in context.items():
        target = meaning.get("@id") if isinstance(meaning, dict) else meaning
        if isinstance(target, str) and target in _KEYWORDS:
            yield name
        if isinstance(meaning, dict):
            inner = meaning.get("@context")
            for each in inner if isinstance(inner, list) else [inner]:
                if isinstance(each, dict):
                    yield from _aliases(each)


def rebuilt(document: dict[str, Any], words: frozenset[str], replace: Replace) -> dict[str, Any]:
    """Return a copy of ``document`` in which leaf ``i`` is ``replace(i, text)``; same order as ``Taken``."""
    counter = iter(range(_MOST_LEAVES + 1))

    def copied(value: Any, key: str | None = None) -> Any:
        if key == "@context" or key in words:
            return value
        if isinstance(value, str):
            return replace(next(counter), value)
        if isinstance(value, dict):
            return {name: copied(item, name) for name, item in value.items()}
        if isinstance(value, list):
            return [copied(item) for item in value]
        return _plain_number(value)

    result: dict[str, Any] = copied(document)
    return result


def _plain_number(value: Any) -> Any:
    """Return 5.0 as 5: JSON knows no difference, and JavaScript's verifiers see none."""
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e21 else value


def leaf_paths(document: dict[str, Any], words: frozenset[str]) -> list[str]:
    """Return where each leaf stands, as ``credentialSubject.achievement.tag[0]``."""
    paths: list[str] = []

    def walk(value: Any, path: str) -> None:
        if isinstance(value, str):
            paths.append(path)
        elif isinstance(value, dict):
            for name, item in value.items():
                if name != "@context" and name not in words:
                    walk(item, f"{path}.{name}" if path else name)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                walk(item, f"{path}[{index}]")

    walk(document, "")
    return paths


def find_key(document: Any, key: str, path: str = "") -> str | None:
    """Return the path of the first member called ``key``."""
    if isinstance(document, dict):
        for name, item in document.items():
            here = f"{path}.{name}" if path else name
            found = here if name == key else find_key(item, key, here)
            if found:
                return found
    if isinstance(document, list):
        for index, item in enumerate(document):
            found = find_key(item, key, f"{path}[{index}]")
            if found:
                return found
    return None


def numbers(document: Any, path: str = "") -> Iterator[tuple[str, float]]:
    """Yield path and value of each number (not booleans) outside contexts."""
    if isinstance(document, dict):
        for name, item in document.items():
            if name != "@context":
                yield from numbers(item, f"{path}.{name}" if path else name)
    elif isinstance(document, list):
        for index, item in enumerate(document):
            yield from numbers(item, f"{path}[{index}]")
    elif isinstance(document, int | float) and not isinstance(document, bool):
        yield path, document


def widest_list(document: Any) -> int:
    """Return the length of the longest list; PyLD compares each of its values with all others."""
    if isinstance(document, dict):
        return max((widest_list(item) for item in document.values()), default=0)
    if isinstance(document, list):
        return max(len(document), max((widest_list(item) for item in document), default=0))
    return 0
