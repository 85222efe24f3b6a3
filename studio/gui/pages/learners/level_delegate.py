"""Editors of the grid of results: a list of levels, or a field for points."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from studio.domain.criterion import Criterion
from studio.gui.delegates.row_delegate import Index, RowDelegate


class LevelDelegate(RowDelegate):
    """Offers the levels of the column's criterion; points are typed."""

    def __init__(self, tab: Any) -> None:
        super().__init__(tab)
        self._tab = tab

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list of levels, or the usual field."""
        criterion = self._tab.criterion_of(index.column())
        if criterion is None or not criterion.levels:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.setAccessibleName(str(criterion.name))
        box.addItem("", "")
        for place in range(len(criterion.levels)):
            words = level_words(criterion, place)
            box.addItem(self._tab.marked_level(criterion, place), words)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is recorded."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(str(index.data())), 0))
            return
        super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Hand on the words that were chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
            return
        super().setModelData(editor, model, index)


def level_words(criterion: Criterion, place: int) -> str:
    """Return ``2 · Competent`` for the level at ``place``."""
    level = criterion.levels[place]
    name = str(level.name) or str(level.description or "")
    return f"{place + 1} · {name}" if name else str(place + 1)
