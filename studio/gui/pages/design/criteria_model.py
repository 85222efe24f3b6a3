"""The grid of criteria and levels: a row per criterion, a column per level, all cells edited in place."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.domain.criterion import Criterion, RubricLevel
from studio.domain.text import LocalisedText, one_line
from studio.foundation.ids import NewId, new_id
from studio.gui.models.cell import STYLE_ROLE, CellStyle

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
DEFAULT_LEVELS = 3


class CriteriaModel(QAbstractTableModel):
    """Column 0 is the criterion, column *n* the text of its level *n*; the last row adds a criterion.

    A level's name stands above the column where all criteria agree on it; its description is the cell.
    """

    def __init__(
        self,
        on_edit: Callable[[tuple[Criterion, ...]], object],
        parent: QObject | None = None,
        *,
        make_id: NewId = new_id,
    ) -> None:
        super().__init__(parent)
        self._criteria: tuple[Criterion, ...] = ()
        self._on_edit, self._make_id, self._language = on_edit, make_id, "en"

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """What is shown."""
        return self._criteria

    def set_criteria(self, criteria: tuple[Criterion, ...], language: str = "en") -> None:
        """Show these; the place of the keyboard stays where the shape does. New texts are in ``language``."""
        self._language = language
        same = len(criteria) == len(self._criteria) and self._levels(criteria) == self._levels(self._criteria)
        if same:
            self._criteria = criteria
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        self.beginResetModel()
        self._criteria = criteria
        self.endResetModel()

    @staticmethod
    def _levels(criteria: tuple[Criterion, ...]) -> int:
        return max((len(criterion.levels) for criterion in criteria), default=0) or DEFAULT_LEVELS

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The criteria, and one row to add another."""
        return 0 if parent.isValid() else len(self._criteria) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The name, and the most levels that any criterion has."""
        return 0 if parent.isValid() else 1 + self._levels(self._criteria)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """``2 · Competent (needed)``."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Criterion")
        name = self._level_name(section - 1)
        words = f"{section} · {name}" if name else self.tr("Level {0}").format(section)
        return self.tr("{0} (needed)").format(words) if self._needed_everywhere(section - 1) else words

    def _level_name(self, place: int) -> str:
        names = {str(item.levels[place].name) for item in self._criteria if place < len(item.levels)}
        return names.pop() if len(names) == 1 else ""

    def _needed_everywhere(self, place: int) -> bool:
        levelled = [item for item in self._criteria if item.levels]
        return bool(levelled) and all(item.rank(item.required_level_id) == place for item in levelled)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text and style of a cell."""
        if not index.isValid():
            return None
        if role == STYLE_ROLE:
            return self._style(index)
        if role == Qt.ItemDataRole.EditRole:
            return self._text(index) if index.row() < len(self._criteria) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._described(index)
        return None

    def _described(self, index: Index) -> str:
        text = self._text(index)
        if self._style(index) is not CellStyle.NEEDED:
            return text
        return self.tr("{0} (needed to pass)").format(text or self.tr("Level {0}").format(index.column()))

    def _text(self, index: Index) -> str:
        if index.row() == len(self._criteria):
            return self.tr("+ Add a criterion") if index.column() == 0 else ""
        criterion = self._criteria[index.row()]
        if index.column() == 0:
            return str(criterion.name)
        place = index.column() - 1
        if not criterion.levels:
            return self._points_text(criterion) if place == 0 else ""
        return str(criterion.levels[place].description or "") if place < len(criterion.levels) else ""

    def _points_text(self, criterion: Criterion) -> str:
        most = f"{criterion.max_points.normalize():f}" if criterion.max_points is not None else "…"
        if criterion.required_points is None:
            return self.tr("0 to {0} points").format(most)
        return self.tr("0 to {0} points, {1} needed").format(
            most, f"{criterion.required_points.normalize():f}"
        )

    def _style(self, index: Index) -> CellStyle:
        if index.row() == len(self._criteria):
            return CellStyle.MUTED
        if index.column() == 0:
            return CellStyle.STRONG
        criterion = self._criteria[index.row()]
        if not criterion.levels:
            return CellStyle.MUTED
        needed = criterion.rank(criterion.required_level_id) == index.column() - 1
        return CellStyle.NEEDED if needed else CellStyle.PLAIN

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All cells can be typed in, but those beside the last row's first."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        last = index.row() == len(self._criteria)
        fixed = last or not self._criteria[index.row()].levels
        return flags if fixed and index.column() else flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand the changed criteria to the document, which shows them here again."""
        text = one_line(str(value))
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if index.row() == len(self._criteria):
            return self.add(text) if text else False
        criterion = self._criteria[index.row()]
        if index.column() == 0:
            return self._put(index.row(), replace(criterion, name=_with(criterion.name, text)))
        return self._put(index.row(), self._with_level(criterion, index.column() - 1, text))

    def add(self, name: str) -> bool:
        """Add a criterion with the levels that the others have."""
        needed = next((item for item in reversed(self._criteria) if item.levels), None)
        model = needed.levels if needed else ()
        names = [level.name for level in model] or self._usual_names()
        points = [level.points for level in model] or [None] * DEFAULT_LEVELS
        levels = tuple(
            RubricLevel(self._make_id(), words, points=each)
            for words, each in zip(names, points, strict=True)
        )
        place = needed.rank(needed.required_level_id) if needed else 1
        required = levels[place].id if 0 <= place < len(levels) else None
        fresh = Criterion(self._make_id(), self._of(name), levels=levels, required_level_id=required)
        self._on_edit((*self._criteria, fresh))
        return True

    def _usual_names(self) -> list[LocalisedText]:
        """Return names to begin with: a level without one cannot be published."""
        words = (self.tr("Beginning"), self.tr("Competent"), self.tr("Leading"))
        return [self._of(word) for word in words]

    def _with_level(self, criterion: Criterion, place: int, text: str) -> Criterion:
        levels = list(criterion.levels)
        while len(levels) <= place:
            levels.append(RubricLevel(self._make_id(), self._of("")))
        level = levels[place]
        levels[place] = replace(level, description=_with(level.description or self._of(""), text))
        return replace(criterion, levels=tuple(levels))

    def _put(self, row: int, criterion: Criterion) -> bool:
        self._on_edit((*self._criteria[:row], criterion, *self._criteria[row + 1 :]))
        return True

    def paste(self, text: str) -> int:
        """Add the rows of copied spreadsheet cells; returns how many criteria came."""
        rows = [[one_line(cell) for cell in line.split("\t")] for line in text.splitlines() if line.strip()]
        names = self._head_of(rows)
        fresh = [self._pasted(row, names) for row in rows[bool(names) :] if row[0]]
        if fresh:
            self._on_edit((*self._criteria, *fresh))
        return len(fresh)

    def _of(self, text: str) -> LocalisedText:
        return LocalisedText.of(text, self._language)

    def _head_of(self, rows: list[list[str]]) -> list[LocalisedText]:
        """Return the names of levels where the first row is a head such as ``Criterion, Beginning, …``."""
        words = {"criterion", "criteria", "kriterium", "kriterien", self.tr("Criterion").casefold()}
        if not rows or rows[0][0].casefold() not in words:
            return []
        return [self._of(name) for name in rows[0][1:]]

    def _pasted(self, cells: list[str], names: list[LocalisedText]) -> Criterion:
        model = next((item for item in reversed(self._criteria) if item.levels), None)
        names = names or ([level.name for level in model.levels] if model else [])
        count = max(len(cells) - 1, len(names), 1)
        if not names and count == DEFAULT_LEVELS:
            names = self._usual_names()
        names = names + [self._of("")] * (count - len(names))
        levels = tuple(
            RubricLevel(self._make_id(), name, self._of(words) if words else None)
            for name, words in zip(names, [*cells[1:], *[""] * count][:count], strict=True)
        )
        required = levels[min(1, len(levels) - 1)].id
        return Criterion(self._make_id(), self._of(cells[0]), levels=levels, required_level_id=required)


def _with(text: LocalisedText, words: str) -> LocalisedText:
    return text.with_text(text.language, words)
