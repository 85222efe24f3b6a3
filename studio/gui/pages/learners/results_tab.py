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
from studio.gui.pages.learners.outcome_words import OutcomeWords, fails
from studio.gui.pages.learners.results_head import ResultsHead
from studio.gui.pages.learners.results_table import ResultsTable
from studio.gui.told import told
from studio.gui.widgets.basics import label, set_state
from studio.gui.widgets.frame.card import Card

Cell = tuple[UUID, UUID, UUID | None, Decimal | None]


class ResultsTab(QWidget):
    """``recorded`` gives a list of (learner, criterion, level id or None, points or None)."""

    recorded = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._criteria: tuple[Criterion, ...] = ()
        self._levels_count = True
        self._outcomes = OutcomeWords(self)
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
        self.head = ResultsHead()
        self.head.next_wanted.connect(self._show_next_failing)
        self.foot = label("", "caption")
        self.foot.setContentsMargins(12, 0, 12, 6)
        self.table.moved.connect(lambda _index: self._say_keys())
        card.body.addWidget(self.head)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.foot)
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
        self._levels_count = results.rule.required_levels
        if self._criteria != results.criteria or not self.model.columnCount():
            self._criteria = results.criteria
            self.model.set_columns(self._columns())
            self.table.fit_columns(0)
            self.table.horizontalHeader().setMinimumSectionSize(110)
            self.table.share_room()
            self._say_keys()
        if len(self.model.rows) == len(results.rows) and results.rows:
            for place, row in enumerate(results.rows):
                self.model.replace_row(place, row)
        else:
            self.model.set_rows(results.rows)
        self.head.show_results(results)
        if not self.table.currentIndex().isValid() and results.rows:
            self.table.setCurrentIndex(self.model.index(0, 1 if self._criteria else 0))
        self._show_learner()

    def _show_next_failing(self) -> None:
        """Choose the next learner below who does not pass, from above again behind the last."""
        count, here = len(self.model.rows), self.table.currentIndex().row()
        places = ((here + step) % count for step in range(1, count + 1))
        found = next((place for place in places if fails(self.model.row_at(place))), -1)
        if found >= 0:
            self.table.show_row(found, max(self.table.currentIndex().column(), 0))

    def _say_keys(self) -> None:
        """Say what can be typed in this grid."""
        kinds = {bool(criterion.levels) for criterion in self._criteria}
        if kinds == {True}:
            words = self.tr("Type a level’s number · Delete clears · Ctrl+D fills down")
        elif kinds == {False}:
            words = self.tr("Type points · Delete clears · Ctrl+D fills down")
        else:
            words = self.tr("Type a level’s number or points · Delete clears · Ctrl+D fills down")
        self._say(words, "caption")

    def _say(self, words: str, kind: str) -> None:
        self.foot.setText(words)
        set_state(self.foot, kind, "type")

    def _say_levels(self, criterion: Criterion) -> None:
        """Say which levels there are to somebody who typed another."""
        count = len(criterion.levels)
        if count == 1:
            self._say(self.tr("There is only the level 1."), "error")
        else:
            self._say(self.tr("There are the levels 1 to {0}.").format(count), "error")

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
                str(criterion.name),
                partial(self._cell, criterion),
                edit=partial(self._edit, criterion),
                style=partial(self._style, criterion),
                tip=partial(self._tip, criterion),
            )
            for criterion in self._criteria
        )
        name = Column[Any](
            self.tr("Learner"), lambda row: row.name, style=CellStyle.PLAIN, tip=lambda row: row.name
        )
        outcome = Column[Any](
            self.tr("Outcome"),
            self._outcomes.word,
            pill=self._outcomes.state,
            tip=lambda row: "\n".join(map(told, row.reasons)),
        )
        return (name, *middle, outcome)

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

    @staticmethod
    def _style(criterion: Criterion, row: Any) -> CellStyle:
        """Mark what is below the level needed; the sign stands beside the words."""
        short = (one for one in row.outcome.shortfalls if one.reason == "below")
        below = any(one.criterion is not None and one.criterion.id == criterion.id for one in short)
        return CellStyle.BELOW if below else CellStyle.PLAIN

    def _tip(self, criterion: Criterion, row: Any) -> str:
        needed = criterion.rank(criterion.required_level_id) if self._levels_count else -1
        words = f"{criterion.name}: {self._cell(criterion, row) or '–'}"
        if needed < 0:
            return words
        return f"{words}\n" + self.tr("Needed to pass: {0}").format(level_words(criterion, needed))

    def marked_level(self, criterion: Criterion, place: int) -> str:
        """Return a level's words for the list to choose from; the one needed to pass says so."""
        words = level_words(criterion, place)
        needed = self._levels_count and criterion.rank(criterion.required_level_id) == place
        return self.tr("{0} ✓ needed").format(words) if needed else words

    def _edit(self, criterion: Criterion, row: Any, text: str) -> bool:
        """Read a level's words or number, or points; what cannot be read changes nothing and is said."""
        chosen = self._read(criterion, text.strip())
        if chosen is None and criterion.levels:
            self._say_levels(criterion)
        elif chosen is None:
            self._say(self.tr("{0} is no number of points.").format(text.strip()), "error")
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
        if not self._set_chosen(number - 1):
            return  # the keyboard stays where nothing was set
        index = self.table.currentIndex()
        if len(self.table.chosen_cells()) == 1 and index.row() + 1 < len(self.model.rows):
            self.table.setCurrentIndex(self.model.index(index.row() + 1, index.column()))

    def _set_chosen(self, place: int | None) -> bool:
        """Set the level at ``place`` in every chosen cell that has it; None clears. Whether one has it."""
        cells: list[Cell] = []
        for row, column in self.table.chosen_cells():
            criterion = self.criterion_of(column)
            if criterion is None:
                continue
            if place is not None and not 0 <= place < len(criterion.levels):
                self._say_levels(criterion)
                continue
            level = criterion.levels[place].id if place is not None else None
            cells.append((self.model.row_at(row).learner_id, criterion.id, level, None))
        if cells:
            self._say_keys()
            self.recorded.emit(cells)
        return bool(cells)

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
