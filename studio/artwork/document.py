"""A document: a canvas and its elements in paint order. Knows no screen, no file, no window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from studio.artwork.elements import Element, Group


@dataclass(frozen=True, slots=True)
class Document:
    """``width`` and ``height`` in units; ``title`` is read out by screen readers; ids are unique."""

    width: float = 512.0
    height: float = 512.0
    title: str = ""
    language: str = "en"
    elements: tuple[Element, ...] = ()

    def __post_init__(self) -> None:
        if not (self.width > 0 and self.height > 0):
            raise ValueError("a canvas has a width and a height above zero")
        ids = [element.id for element in self.walk()]
        if len(ids) != len(set(ids)):
            raise ValueError("two elements have the same id")

    def walk(self) -> Iterator[Element]:
        """Yield every element, groups before what they hold, in paint order."""
        return _walk(self.elements)

    def find(self, element_id: str) -> Element:
        """Return the element with this id.

        Raises:
            KeyError: There is none.
        """
        for element in self.walk():
            if element.id == element_id:
                return element
        raise KeyError(element_id)

    def place_of(self, element_id: str) -> tuple[str, int]:
        """Return the id of the group that holds the element (empty: the canvas) and its place there.

        Raises:
            KeyError: There is no such element.
        """
        holders = [("", self.elements)]
        holders += [(item.id, item.children) for item in self.walk() if isinstance(item, Group)]
        for holder, children in holders:
            for place, child in enumerate(children):
                if child.id == element_id:
                    return holder, place
        raise KeyError(element_id)

    def children_of(self, group_id: str) -> tuple[Element, ...]:
        """Return what the group, or with an empty id the canvas, holds."""
        if not group_id:
            return self.elements
        group = self.find(group_id)
        if not isinstance(group, Group):
            raise KeyError(group_id)
        return group.children

    def with_children(self, group_id: str, children: tuple[Element, ...]) -> "Document":
        """Return a copy in which the group, or the canvas, holds ``children``."""
        if not group_id:
            return replace(self, elements=children)
        group = self.find(group_id)
        if not isinstance(group, Group):
            raise KeyError(group_id)
        return self.with_element(replace(group, children=children))

    def with_element(self, element: Element) -> "Document":
        """Return a copy in which ``element`` stands where the one with its id stood.

        Raises:
            KeyError: There is no element with this id.
        """
        self.find(element.id)
        return self.mapped(lambda old: element if old.id == element.id else old)

    def mapped(self, change: Callable[[Element], Element]) -> "Document":
        """Return a copy in which ``change`` was asked about each element, groups before their content."""
        return replace(self, elements=tuple(_mapped(element, change) for element in self.elements))


def _walk(elements: tuple[Element, ...]) -> Iterator[Element]:
    for element in elements:
        yield element
        if isinstance(element, Group):
            yield from _walk(element.children)


def _mapped(element: Element, change: Callable[[Element], Element]) -> Element:
    changed = change(element)
    if changed is element and isinstance(element, Group):
        return replace(element, children=tuple(_mapped(child, change) for child in element.children))
    return changed
