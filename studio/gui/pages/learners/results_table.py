"""The grid's keys: a digit sets a level, Delete clears, Ctrl+D fills down, over all chosen cells."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from studio.gui.delegates.row_delegate import Index
from studio.gui.widgets.display.data_table import DataTable

NAME, LEVEL, OUTCOME = 170, 124, 132
"""What learner, level and outcome need at least, in pixels."""
HEAD_PADDING = 40


class ResultsTable(DataTable):
    """``levelled`` gives a level from 1; ``cleared`` and ``filled`` are for all chosen cells."""

    levelled = Signal(int)
    cleared = Signal()
    filled = Signal()
    moved = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.digits_are_levels = False

    def share_room(self) -> None:
        """Give the criteria room for their names, as far as the learners' names leave it."""
        head, count = self.horizontalHeader(), self.horizontalHeader().count() - 2
        if count < 1:
            return
        room = (self.viewport().width() - NAME - OUTCOME) // count
        for column in range(1, count + 1):
            words = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            wanted = head.fontMetrics().horizontalAdvance(words) + HEAD_PADDING
            head.resizeSection(column, max(LEVEL, min(room, wanted)))
        head.resizeSection(count + 1, OUTCOME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self.share_room()

    def chosen_cells(self) -> list[tuple[int, int]]:
        """Return row and column of every chosen cell, from above."""
        return sorted((index.row(), index.column()) for index in self.selectedIndexes())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the keyboard is."""
        super().currentChanged(current, previous)
        self.moved.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on all chosen cells; other keys are the table's."""
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif _is_fill(event):
            self.filled.emit()
        elif self.digits_are_levels and event.text() and event.text() in "0123456789":
            self.levelled.emit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _is_fill(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_D and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
