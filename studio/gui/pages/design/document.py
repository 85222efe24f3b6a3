"""The design on the desk: its content, its undo, and saving once the hands rest."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from studio.domain.design import Design, DesignContent
from studio.domain.languages import languages_of, with_main_language, without_language
from studio.gui.resting import RestTimer

REST_MS = 800


class _Edit(QUndoCommand):
    """From one content to the next; edits of one field in a row become one step."""

    def __init__(self, document: "DesignDocument", text: str, field: str, after: DesignContent) -> None:
        super().__init__(text)
        self._document, self._field = document, field
        self._before, self._after = document.content, after

    def id(self) -> int:
        """Edits of one field merge."""
        return hash(self._field) & 0x7FFF_FFFF if self._field else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over what the next edit of the same field made."""
        if not isinstance(other, _Edit) or other._field != self._field:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        """Make it so."""
        self._document.take(self._after)

    def undo(self) -> None:
        """As it was."""
        self._document.take(self._before)


class DesignDocument(QObject):
    """One per open design. ``changed`` after every edit, undo and redo; ``saved`` once it is kept."""

    changed = Signal()
    saved = Signal()
    language_shown = Signal(str)

    def __init__(
        self, design: Design, save: Callable[["DesignDocument"], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.design = design
        self.stack = QUndoStack(self)
        self.unsaved = False
        self._save = save
        self._offered: tuple[str, ...] = ()
        self._rest = RestTimer(REST_MS, self.save_now, self)

    @property
    def content(self) -> DesignContent:
        """All that the author has filled in."""
        return self.design.content

    @property
    def languages(self) -> tuple[str, ...]:
        """The main language, those that texts have, and those that are to be filled in next."""
        return tuple(dict.fromkeys((*languages_of(self.content), *self._offered)))

    def offer_language(self, tag: str) -> None:
        """Give every text a place for another language, and show it."""
        if tag not in self.languages:
            self._offered = (*self._offered, tag)
        self.changed.emit()
        self.language_shown.emit(tag)

    def take_language_away(self, text: str, tag: str) -> None:
        """Let every text forget a language, as one step of undo."""
        self._offered = tuple(one for one in self._offered if one != tag)
        self.take_whole(text, without_language(self.content, tag))
        self.changed.emit()

    def make_main_language(self, text: str, tag: str) -> None:
        """Put a language first, as one step of undo."""
        self.take_whole(text, with_main_language(self.content, tag))

    def take_whole(self, text: str, after: DesignContent) -> None:
        """Put another content in place of all, as one step of undo."""
        if after != self.content:
            self.stack.push(_Edit(self, text, "", after))

    def edit(self, text: str, field: str = "", **changes: Any) -> None:
        """Change fields of the content as one step of undo.

        Args:
            text: What was done, for the menu, translated.
            field: Edits with the same field in a row merge; empty never merges.
            changes: Fields of ``DesignContent`` and their new values.
        """
        after = replace(self.content, **changes)
        if after != self.content:
            self.stack.push(_Edit(self, text, field, after))

    def edit_eu(self, text: str, field: str, **changes: Any) -> None:
        """Change fields of the European elements."""
        self.edit(text, field, eu=replace(self.content.eu, **changes))

    def edit_certificate(self, text: str, field: str, **changes: Any) -> None:
        """Change fields of the certificate's settings."""
        self.edit(text, field, certificate=replace(self.content.certificate, **changes))

    def take(self, content: DesignContent) -> None:
        """Hold another content; called by edits and their undo."""
        self.design = replace(self.design, content=content, changed_since_publish=True)
        self.unsaved = True
        self._rest.typed()
        self.changed.emit()

    def save_now(self) -> None:
        """Keep it now, if anything is unsaved."""
        self._rest.stop()
        if self.unsaved:
            self.unsaved = False
            self._save(self)

    def kept(self) -> None:
        """Called once the service has kept it."""
        self.saved.emit()
