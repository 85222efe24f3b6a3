"""A table as in the pictures: captions above, row rules, nothing else."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from studio.gui.delegates.row_delegate import ROW_HEIGHT, RowDelegate
from studio.gui.models.row_table import RowTable


class DataTable(QTableView):
    """Chooses whole rows; Enter or a double click opens one. ``opened`` gives the model's row number."""

    opened = Signal(int)
    chosen = Signal(int)

    def __init__(self, name: str, *, sortable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._sortable = sortable
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setFixedHeight(36)
        head.setMinimumSectionSize(64)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._open)

    def show_model(self, model: RowTable[Any], stretch: int = 0) -> None:
        """Show ``model``; the column ``stretch`` takes the room that is left."""
        shown: QAbstractItemModel = model
        if self._sortable:
            proxy = QSortFilterProxyModel(self)
            proxy.setSortRole(Qt.ItemDataRole.UserRole)
            proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            proxy.setSourceModel(model)
            shown = proxy
        self.setModel(shown)
        self.setSortingEnabled(self._sortable)
        if self._sortable:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.fit_columns(stretch)
        self.selectionModel().currentRowChanged.connect(self._tell_choice)

    def fit_columns(self, stretch: int = 0, widths: tuple[int, ...] = ()) -> None:
        """Give columns these widths, or more where a heading needs it, and one of them the rest."""
        head = self.horizontalHeader()
        for column in range(head.count()):
            mode = QHeaderView.ResizeMode.Stretch if column == stretch else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(column, mode)
            if column < len(widths) and widths[column]:
                self.setColumnWidth(column, max(widths[column], head.sectionSizeHint(column)))

    def source_row(self, index: QModelIndex) -> int:
        """Return the model's row number behind what is shown."""
        model = self.model()
        return model.mapToSource(index).row() if isinstance(model, QSortFilterProxyModel) else index.row()

    def chosen_row(self) -> int:
        """Return the model's number of the chosen row, or -1."""
        return self.source_row(self.currentIndex()) if self.currentIndex().isValid() else -1

    def selectRow(self, row: int) -> None:
        """Choose a shown row. Qt's own way finds no column where one reads from right to left."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.setCurrentIndex(index)

    def show_row(self, row: int, column: int = 0) -> None:
        """Choose a row of the model, bring it into view, and give it the keyboard."""
        model = self.model()
        if isinstance(model, QSortFilterProxyModel):
            index = model.mapFromSource(model.sourceModel().index(row, column))
        else:
            index = model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, unless its cell is edited."""
        editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.source_row(index))

    def _tell_choice(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.source_row(current))
