"""A table over rows of one kind, fetched in pages."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.gui.models.cell import PILL_ROLE, ROW_ROLE, STYLE_ROLE, Column, Row
from studio.gui.told import told

Index = QModelIndex | QPersistentModelIndex
Deliver = Callable[[Sequence[Any]], None]
Fetch = Callable[[int, int, Deliver], object]
"""Called with offset, limit and where to deliver; delivers at once or later, on the GUI thread."""

PAGE = 200
_NOWHERE = QModelIndex()


class RowTable(QAbstractTableModel, Generic[Row]):
    """Shows rows through columns. Sorting reads ``UserRole``, so it never sorts translated words."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column[Row], ...] = tuple(columns)
        self._rows: list[Row] = []
        self._fetch: Fetch | None = None
        self._more, self._waiting, self._generation = False, False, 0

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows fetched so far."""
        return tuple(self._rows)

    def row_at(self, index: Index | int) -> Row:
        """Return the row of an index or place."""
        return self._rows[index if isinstance(index, int) else index.row()]

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show other columns over no rows."""
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), []
        self._generation += 1
        self.endResetModel()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, all of them."""
        self._generation += 1
        self.beginResetModel()
        self._rows, self._fetch, self._more, self._waiting = list(rows), None, False, False
        self.endResetModel()

    def set_source(self, fetch: Fetch) -> None:
        """Show what ``fetch`` gives, a page at a time."""
        self._generation += 1
        self.beginResetModel()
        self._rows, self._fetch, self._more, self._waiting = [], fetch, True, False
        self.endResetModel()
        self.fetchMore(_NOWHERE)

    def replace_row(self, place: int, row: Row) -> None:
        """Show ``row`` in the place of another."""
        self._rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, max(len(self._columns) - 1, 0)))

    def replace_rows(self, rows: Mapping[int, Row]) -> None:
        """Show other rows in these places, told to the views at once however many they are."""
        if rows:
            for place, row in rows.items():
                self._rows[place] = row
            last = max(len(self._columns) - 1, 0)
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), last))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows fetched so far; a cell has no rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the source may have more."""
        return not parent.isValid() and self._more and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        """Ask the source for the next page."""
        if self._fetch is None or not self.canFetchMore(parent):
            return
        self._waiting = True
        asked = self._generation
        self._fetch(len(self._rows), PAGE, lambda rows: self._take(asked, rows))

    def _take(self, generation: int, rows: Sequence[Row]) -> None:
        if generation != self._generation:  # a newer source has been set meanwhile
            return
        self._waiting, self._more = False, len(rows) == PAGE
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The column's title; rows have none."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(self._columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, what to sort by, state and style of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        reader = _READERS.get(role)
        return reader(self, row, column) if reader else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand an edited text to the column; refused texts change nothing."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        edit = self._columns[index.column()].edit
        if edit is None or not edit(self._rows[index.row()], str(value)):
            return False
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be chosen; those of a column with ``edit`` can be changed."""
        flags = super().flags(index)
        if index.isValid() and self._columns[index.column()].edit is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @staticmethod
    def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column.end else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _sort_key(self, row: Row, column: Column[Row]) -> Any:
        return column.sort(row) if column.sort else column.text(row)


_READERS: dict[int, Callable[[RowTable[Any], Any, Column[Any]], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda _table, row, column: told(column.text(row)),
    Qt.ItemDataRole.EditRole: lambda _table, row, column: column.text(row),
    Qt.ItemDataRole.AccessibleTextRole: lambda _table, row, column: told(column.text(row)),
    Qt.ItemDataRole.ToolTipRole: lambda _table, row, column: told(column.tip(row)) if column.tip else None,
    Qt.ItemDataRole.TextAlignmentRole: lambda table, _row, column: table._alignment(column),
    Qt.ItemDataRole.UserRole: lambda table, row, column: table._sort_key(row, column),
    PILL_ROLE: lambda _table, row, column: column.pill(row) if column.pill else None,
    STYLE_ROLE: lambda _table, row, column: column.style_of(row),
    ROW_ROLE: lambda _table, row, _column: row,
}
