"""Every shortcut, from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout

from studio.gui.actions import ACTIONS, action_text
from studio.gui.desk import Desk
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.frame.card import Card


class ShortcutsPage(Page):
    """Reached with Shift+F1."""

    page_id = "shortcuts"
    topic = "README#how-the-window-behaves"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("Keyboard shortcuts"))
        self.header.set_context(
            self.tr("Tab goes from field to field, Enter opens a row, Escape empties a search.")
        )
        self.header.set_buttons(button(self.tr("Back"), desk.back, icon="back"))
        card = Card()
        card.setMaximumWidth(560)
        grid = QGridLayout()
        grid.setVerticalSpacing(12)
        shown = [entry for entry in ACTIONS if entry.shortcut]
        for row, entry in enumerate(shown):
            grid.addWidget(label(action_text(entry).rstrip("…")), row, 0)
            keys = QKeySequence(entry.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(label(keys, "muted"), row, 1, Qt.AlignmentFlag.AlignRight)
        card.body.addLayout(grid)
        self.column.addWidget(card)
        self.column.addStretch(1)
