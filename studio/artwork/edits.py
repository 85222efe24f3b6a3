"""What can be done to a document. Each edit gives the new document and the edit that takes it back."""

from dataclasses import dataclass, fields, replace
from typing import Any, Protocol

from studio.artwork.document import Document
from studio.artwork.elements import Element, Group
from studio.artwork.plain_form import (
    element_from_plain,
    element_to_plain,
    properties_of,
    value_from_plain,
    value_to_plain,
)
from studio.foundation.errors import InputError
from studio.foundation.worded import worded


class EditRefusedError(InputError):
    """An edit does not fit the document: its element is gone, or would hold itself."""

    code = "input.artwork-edit"
    hint = worded("The artwork has changed since; do the step again.")


class Edit(Protocol):
    """One step that a person can take and take back."""

    def apply(self, document: Document) -> "tuple[Document, Edit]":
        """Return the changed document and the edit that restores ``document``."""

    def to_plain(self) -> dict[str, Any]:
        """Return the JSON form, which ``edit_from_plain`` reads."""


@dataclass(frozen=True, slots=True)
class Add:
    """Put ``element`` at ``place`` of a group, or with an empty ``holder`` of the canvas."""

    element: Element
    holder: str = ""
    place: int = 1_000_000

    def apply(self, document: Document) -> tuple[Document, Edit]:
        """See ``Edit``."""
        children = list(_children(document, self.holder))
        children.insert(self.place, self.element)
        return _checked(document, self.holder, children), Remove(self.element.id)

    def to_plain(self) -> dict[str, Any]:
        """See ``Edit``."""
        element = element_to_plain(self.element)
        return {"edit": "add", "element": element, "holder": self.holder, "place": self.place}


@dataclass(frozen=True, slots=True)
class Remove:
    """Take an element, with all that it holds, out of the document."""

    element_id: str

    def apply(self, document: Document) -> tuple[Document, Edit]:
        """See ``Edit``."""
        element = _find(document, self.element_id)
        holder, place = document.place_of(self.element_id)
        children = [child for child in document.children_of(holder) if child.id != self.element_id]
        return document.with_children(holder, tuple(children)), Add(element, holder, place)

    def to_plain(self) -> dict[str, Any]:
        """See ``Edit``."""
        return {"edit": "remove", "id": self.element_id}


@dataclass(frozen=True, slots=True)
class Replace:
    """Put ``element`` where the one with its id stands."""

    element: Element

    def apply(self, document: Document) -> tuple[Document, Edit]:
        """See ``Edit``."""
        old = _find(document, self.element.id)
        holder, place = document.place_of(self.element.id)
        children = list(document.children_of(holder))
        children[place] = self.element
        return _checked(document, holder, children), Replace(old)

    def to_plain(self) -> dict[str, Any]:
        """See ``Edit``."""
        return {"edit": "replace", "element": element_to_plain(self.element)}


@dataclass(frozen=True, slots=True)
class Restack:
    """Move an element to ``place`` of ``holder``: paint order, and in or out of a group."""

    element_id: str
    holder: str
    place: int

    def apply(self, document: Document) -> tuple[Document, Edit]:
        """See ``Edit``."""
        element = _find(document, self.element_id)
        if isinstance(element, Group) and self.holder in _ids_within(element):
            raise EditRefusedError(
                worded(
                    "The group {element} cannot be put into itself.", element=repr(element.name or element.id)
                )
            )
        holder, place = document.place_of(self.element_id)
        without, _ = Remove(self.element_id).apply(document)
        changed, _ = Add(element, self.holder, self.place).apply(without)
        return changed, Restack(self.element_id, holder, place)

    def to_plain(self) -> dict[str, Any]:
        """See ``Edit``."""
        return {"edit": "restack", "id": self.element_id, "holder": self.holder, "place": self.place}


@dataclass(frozen=True, slots=True)
class SetProperty:
    """Give one property of one element another value (as ``elements`` declares it)."""

    element_id: str
    name: str
    value: Any

    def apply(self, document: Document) -> tuple[Document, Edit]:
        """See ``Edit``."""
        element = _find(document, self.element_id)
        if self.name not in properties_of(element):
            raise EditRefusedError(
                worded(
                    "The element {element} has no {part}.",
                    element=repr(element.name or element.id),
                    part=repr(self.name),
                )
            )
        old = getattr(element, self.name)
        changed = document.with_element(replace(element, **{self.name: self.value}))
        return changed, SetProperty(self.element_id, self.name, old)

    def to_plain(self) -> dict[str, Any]:
        """See ``Edit``."""
        value = value_to_plain(self.name, self.value)
        return {"edit": "set", "id": self.element_id, "name": self.name, "value": value}


@dataclass(frozen=True, slots=True)
class SetCanvas:
    """Change size, title or language of the canvas."""

    width: float
    height: float
    title: str
    language: str

    def apply(self, document: Document) -> tuple[Document, Edit]:
        """See ``Edit``."""
        if not (self.width > 0 and self.height > 0):
            raise EditRefusedError(worded("The canvas needs a width and a height above zero."))
        old = SetCanvas(document.width, document.height, document.title, document.language)
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        return replace(document, **values), old

    def to_plain(self) -> dict[str, Any]:
        """See ``Edit``."""
        return {"edit": "canvas", **{item.name: getattr(self, item.name) for item in fields(self)}}


@dataclass(frozen=True, slots=True)
class Several:
    """Edits that the person takes for one step."""

    edits: tuple[Edit, ...]

    def apply(self, document: Document) -> tuple[Document, Edit]:
        """See ``Edit``; either all of them are done or none."""
        back: list[Edit] = []
        for edit in self.edits:
            document, inverse = edit.apply(document)
            back.insert(0, inverse)
        return document, Several(tuple(back))

    def to_plain(self) -> dict[str, Any]:
        """See ``Edit``."""
        return {"edit": "several", "edits": [edit.to_plain() for edit in self.edits]}


def edit_from_plain(plain: dict[str, Any]) -> Edit:
    """Return the edit whose JSON form ``plain`` is.

    Raises:
        ValueError: It is none.
    """
    try:
        edit: Edit = _READERS[plain["edit"]](plain)
    except (KeyError, TypeError) as error:
        raise ValueError(f"no edit: {error}") from error
    return edit


_READERS: dict[str, Any] = {
    "add": lambda p: Add(element_from_plain(p["element"]), p["holder"], p["place"]),
    "remove": lambda p: Remove(p["id"]),
    "replace": lambda p: Replace(element_from_plain(p["element"])),
    "restack": lambda p: Restack(p["id"], p["holder"], p["place"]),
    "set": lambda p: SetProperty(p["id"], p["name"], value_from_plain(p["name"], p["value"])),
    "canvas": lambda p: SetCanvas(p["width"], p["height"], p["title"], p["language"]),
    "several": lambda p: Several(tuple(edit_from_plain(item) for item in p["edits"])),
}


def _find(document: Document, element_id: str) -> Element:
    try:
        return document.find(element_id)
    except KeyError as error:
        raise EditRefusedError(
            worded("The artwork has no element {element_id}.", element_id=repr(element_id))
        ) from error


def _children(document: Document, holder: str) -> tuple[Element, ...]:
    try:
        return document.children_of(holder)
    except KeyError as error:
        raise EditRefusedError(worded("The artwork has no group {holder}.", holder=repr(holder))) from error


def _checked(document: Document, holder: str, children: list[Element]) -> Document:
    try:
        return document.with_children(holder, tuple(children))
    except ValueError as error:
        raise EditRefusedError(worded("The artwork cannot be changed so: {error}.", error=error)) from error


def _ids_within(group: Group) -> set[str]:
    inner = {child.id for child in group.children}
    deeper = [_ids_within(child) for child in group.children if isinstance(child, Group)]
    return inner.union({group.id}, *deeper)
