"""Every action of the program in one table; menus, shortcuts and the shortcut page come from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from studio.gui.icons import icon
from studio.gui.theme import theme
from studio.gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """``needs`` is ``""`` (always) or ``workspace``; ``menu`` the group it stands in."""

    action_id: str
    text: str
    shortcut: str = ""
    icon: str = ""
    needs: str = ""
    menu: str = "workspace"


_W, _E, _V, _H = "workspace", "edit", "view", "help"

ACTIONS: tuple[ActionEntry, ...] = (
    ActionEntry("new", QT_TRANSLATE_NOOP("Actions", "New workspace…"), "Ctrl+N", "plus", menu=_W),
    ActionEntry("open", QT_TRANSLATE_NOOP("Actions", "Open…"), "Ctrl+O", "folder", menu=_W),
    ActionEntry("open-copy", QT_TRANSLATE_NOOP("Actions", "Open a copy…"), "", "sealed", menu=_W),
    ActionEntry("save-copy", QT_TRANSLATE_NOOP("Actions", "Save a copy…"), "Ctrl+Shift+S", "backup", _W, _W),
    ActionEntry("close", QT_TRANSLATE_NOOP("Actions", "Close the workspace"), "Ctrl+W", "close", _W, _W),
    ActionEntry("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", "", menu=_W),
    ActionEntry("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo", _W, _E),
    ActionEntry("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "redo", _W, _E),
    ActionEntry("design", QT_TRANSLATE_NOOP("Actions", "Design"), "Ctrl+1", "design", _W, _V),
    ActionEntry("learners", QT_TRANSLATE_NOOP("Actions", "Learners"), "Ctrl+2", "learners", _W, _V),
    ActionEntry("issue", QT_TRANSLATE_NOOP("Actions", "Issue"), "Ctrl+3", "issue", _W, _V),
    ActionEntry("deliver", QT_TRANSLATE_NOOP("Actions", "Deliver"), "Ctrl+4", "deliver", _W, _V),
    ActionEntry("find-award", QT_TRANSLATE_NOOP("Actions", "Find a certificate"), "Ctrl+F", "search", _W, _V),
    ActionEntry("verify", QT_TRANSLATE_NOOP("Actions", "Verify"), "Ctrl+5", "verify", _W, _V),
    ActionEntry("settings", QT_TRANSLATE_NOOP("Actions", "Settings"), "Ctrl+,", "settings", _W, _V),
    ActionEntry("guide", QT_TRANSLATE_NOOP("Actions", "User guide"), "F1", "book", menu=_H),
    ActionEntry("shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "Shift+F1", "type", menu=_H),
    ActionEntry("whats-new", QT_TRANSLATE_NOOP("Actions", "What is new"), "", "info", menu=_H),
    ActionEntry("report", QT_TRANSLATE_NOOP("Actions", "Save a report…"), "", "file", menu=_H),
)


def action_text(entry: ActionEntry) -> str:
    """Return the text in the language in force."""
    return QCoreApplication.translate("Actions", entry.text)


class ActionTable(QObject):
    """The actions as Qt's, bound to what they do; all of them live on the main window."""

    def __init__(self, window: QWidget, does: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for entry in ACTIONS:
            action = QAction(action_text(entry), window)
            action.setObjectName(f"action-{entry.action_id}")
            action.setShortcut(QKeySequence(entry.shortcut))
            run = does[entry.action_id]
            action.triggered.connect(lambda _checked=False, run=run: run())
            window.addAction(action)
            self._actions[entry.action_id] = action
        theme.current().changed.connect(self.tint)
        self.tint()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def tint(self) -> None:
        """Draw the icons in the colours in force."""
        for entry in ACTIONS:
            if entry.icon:
                self._actions[entry.action_id].setIcon(icon(entry.icon))

    def enable(self, *, workspace: bool) -> None:
        """Switch on what can be done now."""
        for entry in ACTIONS:
            self._actions[entry.action_id].setEnabled(workspace or entry.needs != "workspace")

    def menu(self, parent: QWidget) -> QMenu:
        """Return one menu with all groups, a rule between them."""
        result = QMenu(parent)
        for number, group in enumerate((_W, _E, _V, _H)):
            if number:
                result.addSeparator()
            for entry in ACTIONS:
                if entry.menu == group:
                    result.addAction(self._actions[entry.action_id])
        return result
