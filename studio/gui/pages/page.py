"""What every page is: a header, its content, and reloading only while it is looked at."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtGui import QHideEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.undo import Step
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.frame.page_header import PageHeader

MARGINS = (32, 24, 32, 24)
GAP = 16


class Page(QWidget):
    """Subclasses fill ``column`` below the header, name the kinds they show, and write ``reload``."""

    page_id: ClassVar[str] = ""
    kinds: ClassVar[tuple[str, ...]] = ()
    topic: ClassVar[str] = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self.steps: QUndoStack | None = None
        self._undo_offered = False
        self._stale, self._in_view = True, False
        self.header = PageHeader()
        self.message = InlineMessage()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*MARGINS)
        self.column.setSpacing(GAP)
        self.column.addWidget(self.header)
        self.column.addWidget(self.message)
        desk.hub.changed.connect(self._on_changed)
        desk.opened.connect(self._on_opened)
        desk.keeping.connect(self._on_keeping)

    def undoable(self) -> QUndoStack:
        """Give the page an undo of its own, in force while the page is looked at."""
        self.steps = QUndoStack(self)
        self.desk.undo.addStack(self.steps)
        self.steps.indexChanged.connect(self._withdraw_offer)
        return self.steps

    def add_done(self, text: str, forth: Callable[[], object], back: Callable[[], object]) -> None:
        """Remember what a service has made, so that it can be taken back and made again."""
        if self.steps is not None:
            self.steps.push(Step(text, forth, back, done=True))

    def offer_undo(self, text: str) -> None:
        """Say what the last step did, with the way back beside it, until the next step."""
        if self.steps is not None:
            self.message.say("note", text, link=self.tr("Undo"), on_link=self.steps.undo)
            self._undo_offered = True

    def _withdraw_offer(self) -> None:
        if self._undo_offered:
            self._undo_offered = False
            self.message.clear()

    def stand_alone(self, box: QWidget) -> None:
        """Put ``box``, which has its width, a little above the middle of the page.

        In a row of its own, since an aligned item of a layout is not as high as its wrapped words need.
        """
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box)
        row.addStretch(1)
        self.column.addStretch(2)
        self.column.addLayout(row)
        self.column.addStretch(3)

    def begin_search(self) -> bool:
        """Begin to search in the page; return whether it has anything of its own to search."""
        return False

    def help_topic(self) -> str:
        """Return the chapter of the guide about what is in view, with a heading behind ``#`` or without.

        Empty for the chapter about the page's stage.
        """
        return self.topic

    def reload(self) -> None:
        """Ask services again for all that is shown."""

    def show_target(self, target: Any) -> None:
        """Bring what ``target`` names into view; what it may be, the page says."""

    def open_workspace_changed(self) -> None:
        """Forget what belongs to the workspace before."""

    def can_leave(self) -> bool:
        """Keep what is unsaved; False keeps the page in view (its message says why)."""
        return True

    def fail(
        self, error: StudioError, *, link: str = "", on_link: Callable[[], object] | None = None
    ) -> None:
        """Show an expected failure where the eye is."""
        self._undo_offered = False
        words = explain(error)
        text = words.said
        self.message.say("stop", text, subject=words.title, link=link, on_link=on_link)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & frozenset(self.kinds):
            self._refresh()

    def _on_keeping(self) -> None:
        if self._in_view and self.desk.workspace is not None:
            self.can_leave()

    def _on_opened(self) -> None:
        self.message.clear()
        if self.steps is not None:
            self.steps.clear()
        self.open_workspace_changed()
        self._refresh()

    def _refresh(self) -> None:
        self._stale = True
        if self._in_view and self.desk.workspace is not None:
            self._stale = False
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Reload now what changed meanwhile."""
        super().showEvent(event)
        self._in_view = True
        if self.steps is not None:
            self.desk.undo.setActiveStack(self.steps)
        if self._stale and (self.desk.workspace is not None or self.page_id == "start"):
            self._stale = False
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        """From now on only remember that something changed."""
        super().hideEvent(event)
        self._in_view = False
