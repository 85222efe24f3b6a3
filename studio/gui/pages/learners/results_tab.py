"""The grid of results: a row per learner, a column per criterion, and what the pass rule says."""

from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from studio.domain.criterion import Criterion
from studio.gui.delegates.row_delegate import Index, RowDelegate
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.learners.calls import RunView
from studio.gui.widgets.basics import label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.frame.card import Card


class LevelDelegate(RowDelegate):
    """Offers the levels of the column's criterion; points are typed."""

    def __init__(self, tab: "ResultsTab") -> None:
        super().__init__(tab)
        self._tab = tab

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list of levels, or the usual field."""
        criterion = self._tab.criterion_of(index.column())
        if criterion is None or not criterion.levels:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.setAccessibleName(str(criterion.name))
        box.addItems(["", *(level_words(criterion, place) for place in range(len(criterion.levels)))])
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is recorded."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))
            return
        super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Hand on the words that were chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
            return
        super().setModelData(editor, model, index)


def level_words(criterion: Criterion, place: int) -> str:
    """Return ``2 · Competent`` for the level at ``place``."""
    level = criterion.levels[place]
    name = str(level.name) or str(level.description or "")
    return f"{place + 1} · {name}" if name else str(place + 1)


class ResultsTab(QWidget):
    """``recorded`` gives learner, criterion, level id or None, points or None."""

    recorded = Signal(object, object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._criteria: tuple[Criterion, ...] = ()
        self.model = RowTable[Any]((), self)
        self.table = DataTable(self.tr("Results"))
        self.table.setSelectionBehavior(DataTable.SelectionBehavior.SelectItems)
        self.table.setItemDelegate(LevelDelegate(self))
        self.table.show_model(self.model)
        card = Card(margin=6)
        self._summary = label("", "muted")
        self._summary.setContentsMargins(12, 10, 12, 0)
        card.body.addWidget(self._summary)
        card.body.addWidget(self.table, 1)
        body, nothing = QWidget(), QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(card)
        words = QVBoxLayout(nothing)
        self._why_not = label("", "muted", wrap=True)
        words.addWidget(self._why_not)
        words.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(body)
        self._stack.addWidget(nothing)

    def criterion_of(self, column: int) -> Criterion | None:
        """Return the criterion of a column, None for name and outcome."""
        return self._criteria[column - 1] if 0 < column <= len(self._criteria) else None

    def show_view(self, view: RunView) -> None:
        """Show everybody's last attempt."""
        if view.results is None:
            self._why_not.setText(self.tr("Choose the micro-credential under “About this run” first."))
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        results = view.results
        if self._criteria != results.criteria or not self.model.columnCount():
            self._criteria = results.criteria
            self.model.set_columns(self._columns())
            self.table.fit_columns(0, (0, *[170] * len(self._criteria), 150))
        if len(self.model.rows) == len(results.rows) and results.rows:
            for place, row in enumerate(results.rows):
                self.model.replace_row(place, row)
        else:
            self.model.set_rows(results.rows)
        passing = len(results.passing)
        self._summary.setText(
            self.tr("{0} of {1} pass. Whoever does not is named with the reason.").format(
                passing, len(results.rows)
            )
        )

    def show_place(self, place: str) -> None:
        """Choose the first criterion of the learner whose id ``place`` is."""
        for row, learner in enumerate(self.model.rows):
            if str(learner.learner_id) == place:
                self.table.show_row(row, min(1, len(self._criteria)))

    def _columns(self) -> tuple[Column[Any], ...]:
        middle = tuple(
            Column[Any](
                str(criterion.name), partial(self._cell, criterion), edit=partial(self._edit, criterion)
            )
            for criterion in self._criteria
        )
        name = Column[Any](self.tr("Learner"), lambda row: row.name, style=CellStyle.PLAIN)
        outcome = Column[Any](
            self.tr("Outcome"),
            self._outcome,
            pill=lambda row: "good" if row.outcome.passed else "none" if row.attempt is None else "look",
            tip=lambda row: "\n".join(row.reasons),
        )
        return (name, *middle, outcome)

    def _outcome(self, row: Any) -> str:
        if row.outcome.passed:
            return self.tr("Passes")
        return self.tr("No results yet") if row.attempt is None else self.tr("Does not pass")

    def _cell(self, criterion: Criterion, row: Any) -> str:
        results = row.attempt.results if row.attempt else ()
        found = next((one for one in results if one.criterion_id == criterion.id), None)
        if found is None:
            return ""
        place = criterion.rank(found.level_id)
        if place >= 0:
            return level_words(criterion, place)
        return f"{found.points.normalize():f}" if found.points is not None else ""

    def _edit(self, criterion: Criterion, row: Any, text: str) -> bool:
        """Read a level's words or number, or points; what cannot be read changes nothing."""
        chosen = self._read(criterion, text.strip())
        if chosen is not None:
            self.recorded.emit(row.learner_id, criterion.id, *chosen)
        return False  # shown once it is kept

    @staticmethod
    def _read(criterion: Criterion, text: str) -> tuple[UUID | None, Decimal | None] | None:
        if not text:
            return None, None
        for place, level in enumerate(criterion.levels):
            if text in (level_words(criterion, place), str(place + 1), str(level.name)):
                return level.id, None
        try:
            return (None, Decimal(text.replace(",", "."))) if not criterion.levels else None
        except InvalidOperation:
            return None
