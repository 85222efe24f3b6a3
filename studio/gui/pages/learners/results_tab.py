"""The grid of results: a row per learner, a column per criterion, and what the pass rule says."""

from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from studio.domain.criterion import Criterion
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.learners.calls import RunView
from studio.gui.pages.learners.learner_card import LearnerCard
from studio.gui.pages.learners.level_delegate import LevelDelegate, level_words
from studio.gui.pages.learners.results_table import ResultsTable
from studio.gui.widgets.basics import label
from studio.gui.widgets.frame.card import Card

_NAMED = 2
Cell = tuple[UUID, UUID, UUID | None, Decimal | None]


class ResultsTab(QWidget):
    """``recorded`` gives a list of (learner, criterion, level id or None, points or None)."""

    recorded = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._criteria: tuple[Criterion, ...] = ()
        self.model = RowTable[Any]((), self)
        self.table = ResultsTable(self.tr("Results"))
        self.table.setItemDelegate(LevelDelegate(self))
        self.table.show_model(self.model)
        self.table.levelled.connect(self._set_level)
        self.table.cleared.connect(lambda: self._set_chosen(None))
        self.table.filled.connect(self._fill_down)
        self.table.moved.connect(lambda _index: self._show_learner())
        self.learner = LearnerCard()
        card = Card(margin=6)
        self._summary = label("", "text", wrap=True)
        self._summary.setContentsMargins(12, 10, 12, 0)
        hint = self.tr("Type a level’s number or points · Delete clears · Ctrl+D fills down")
        keys = label(hint, "caption", wrap=True)
        keys.setContentsMargins(12, 0, 12, 6)
        card.body.addWidget(self._summary)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(keys)
        body, nothing = QWidget(), QWidget()
        inner = QHBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        inner.addWidget(card, 1)
        inner.addWidget(self.learner)
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
            self.table.fit_columns(0, (0, *[132] * len(self._criteria), 138))
            self.table.horizontalHeader().setMinimumSectionSize(110)
        if len(self.model.rows) == len(results.rows) and results.rows:
            for place, row in enumerate(results.rows):
                self.model.replace_row(place, row)
        else:
            self.model.set_rows(results.rows)
        self._summary.setText(self._summary_words(results))
        if not self.table.currentIndex().isValid() and results.rows:
            self.table.setCurrentIndex(self.model.index(0, 1 if self._criteria else 0))
        self._show_learner()

    def _summary_words(self, results: Any) -> str:
        lines = [self.tr("{0} of {1} pass.").format(len(results.passing), len(results.rows))]
        failing = [row for row in results.failing if row.attempt is not None and row.attempt.results]
        lines += [
            self.tr("{0} does not pass: {1}").format(row.name, " ".join(row.reasons))
            for row in failing[:_NAMED]
        ]
        if len(failing) > _NAMED:
            lines.append(self.tr("And %n more; choose a row to see why.", "", len(failing) - _NAMED))
        return "\n".join(lines)

    def _show_learner(self) -> None:
        index = self.table.currentIndex()
        there = index.isValid() and index.row() < len(self.model.rows)
        self.learner.setVisible(there)
        if there:
            criterion = self.criterion_of(index.column())
            self.table.digits_are_levels = criterion is not None and bool(criterion.levels)
            self.learner.show_row(self.model.row_at(index.row()), criterion)

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
        name = Column[Any](
            self.tr("Learner"), lambda row: row.name, style=CellStyle.PLAIN, tip=lambda row: row.name
        )
        outcome = Column[Any](
            self.tr("Outcome"),
            self._outcome,
            pill=lambda row: "good" if row.outcome.passed else "none" if _empty(row) else "look",
            tip=lambda row: "\n".join(row.reasons),
        )
        return (name, *middle, outcome)

    def _outcome(self, row: Any) -> str:
        if row.outcome.passed:
            return self.tr("Passes")
        return self.tr("No results yet") if _empty(row) else self.tr("Does not pass")

    @staticmethod
    def _found(criterion: Criterion, row: Any) -> tuple[UUID | None, Decimal | None]:
        results = row.attempt.results if row.attempt else ()
        found = next((one for one in results if one.criterion_id == criterion.id), None)
        return (found.level_id, found.points) if found else (None, None)

    def _cell(self, criterion: Criterion, row: Any) -> str:
        level_id, points = self._found(criterion, row)
        place = criterion.rank(level_id)
        if place >= 0:
            return level_words(criterion, place)
        return f"{points.normalize():f}" if points is not None else ""

    def _edit(self, criterion: Criterion, row: Any, text: str) -> bool:
        """Read a level's words or number, or points; what cannot be read changes nothing."""
        chosen = self._read(criterion, text.strip())
        if chosen is not None and chosen != self._found(criterion, row):
            self.recorded.emit([(row.learner_id, criterion.id, *chosen)])
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

    def _set_level(self, number: int) -> None:
        self._set_chosen(number - 1)
        index = self.table.currentIndex()
        if len(self.table.chosen_cells()) == 1 and index.row() + 1 < len(self.model.rows):
            self.table.setCurrentIndex(self.model.index(index.row() + 1, index.column()))

    def _set_chosen(self, place: int | None) -> None:
        """Set the level at ``place`` in every chosen cell that has it; None clears."""
        cells: list[Cell] = []
        for row, column in self.table.chosen_cells():
            criterion = self.criterion_of(column)
            if criterion is None or (place is not None and place >= len(criterion.levels)):
                continue
            level = criterion.levels[place].id if place is not None else None
            cells.append((self.model.row_at(row).learner_id, criterion.id, level, None))
        if cells:
            self.recorded.emit(cells)

    def _fill_down(self) -> None:
        """Give what stands in the first chosen cell of each column to those chosen below it."""
        top: dict[int, tuple[UUID | None, Decimal | None]] = {}
        cells: list[Cell] = []
        for row, column in self.table.chosen_cells():
            criterion = self.criterion_of(column)
            if criterion is None:
                continue
            line = self.model.row_at(row)
            if column not in top:
                top[column] = self._found(criterion, line)
            elif top[column] != self._found(criterion, line):
                cells.append((line.learner_id, criterion.id, *top[column]))
        if cells:
            self.recorded.emit(cells)


def _empty(row: Any) -> bool:
    return row.attempt is None or not row.attempt.results
