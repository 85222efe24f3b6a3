"""The first view: course runs to issue, and batches that are under way or were left unfinished."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from studio.domain.award import AwardState
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.issue.calls import Landing
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.empty_state import EmptyState
from studio.gui.words import day_words, number_words

_ROW, _MOST_ROWS = 43, 4


class LandingView(QWidget):
    """``run_chosen`` and ``batch_chosen`` give an id; ``learners_wanted`` leads to the stage before."""

    run_chosen = Signal(object)
    batch_chosen = Signal(object)
    learners_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.running: Any = None
        self.runs = RowTable[Any](self._run_columns(), self)
        self.batches = RowTable[Any](self._batch_columns(), self)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._under_way = self._batch_card()
        column.addWidget(self._under_way)
        column.addWidget(self._run_card(), 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(body)
        self._stack.addWidget(self._nothing())

    def _run_columns(self) -> tuple[Column[Any], ...]:
        return (
            Column(self.tr("Course run"), lambda row: row.title, style=CellStyle.STRONG),
            Column(self.tr("Micro-credential"), lambda row: row.design_title, style=CellStyle.MUTED),
            Column(self.tr("Begins"), lambda row: day_words(row.starts_on, long=False)),
            Column(self.tr("Learners"), lambda row: number_words(row.learners), end=True),
            Column(
                self.tr("Batches"), lambda row: number_words(row.batches) if row.batches else "", end=True
            ),
        )

    def _batch_columns(self) -> tuple[Column[Any], ...]:
        return (
            Column(self.tr("Batch"), lambda row: row.course_run, style=CellStyle.STRONG),
            Column(
                self.tr("Planned"), lambda row: day_words(row.planned_at, long=False), style=CellStyle.MUTED
            ),
            Column(self.tr("Issued"), self._issued),
            Column(self.tr("State"), self._state, pill=self._pill),
            Column("", lambda _row: self.tr("Open"), style=CellStyle.LINK),
        )

    def _batch_card(self) -> Card:
        card = Card(margin=6)
        title = label(self.tr("Not finished yet"), "section")
        title.setContentsMargins(12, 10, 12, 0)
        card.body.addWidget(title)
        self.batch_table = _table(self.tr("Batches that are not finished"), self.batches)
        self.batch_table.fit_columns(0, (0, 150, 150, 160, 100))
        self.batch_table.opened.connect(lambda row: self.batch_chosen.emit(self.batches.row_at(row).id))
        self.batch_table.clicked.connect(lambda at: self.batch_chosen.emit(self.batches.row_at(at.row()).id))
        card.body.addWidget(self.batch_table)
        return card

    def _run_card(self) -> Card:
        card = Card(margin=6)
        self.table = _table(self.tr("Course runs"), self.runs)
        self.table.fit_columns(0, (0, 260, 140, 100, 100))
        self.table.opened.connect(lambda row: self.run_chosen.emit(self.runs.row_at(row).id))
        self.table.clicked.connect(lambda at: self.run_chosen.emit(self.runs.row_at(at.row()).id))
        card.body.addWidget(self.table)
        return card

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "issue",
            self.tr("Nothing to issue yet"),
            self.tr("First say who took part and what they reached. Then all of it is checked here."),
            (button(self.tr("Go to learners"), self.learners_wanted.emit, kind="primary"),),
        )

    def show_landing(self, found: Landing, running: Any = None) -> None:
        """Show runs and unfinished batches; ``running`` is the id of the one that is at work."""
        self.running = running
        self.runs.set_rows(found.runs)
        self.batches.set_rows(found.batches)
        self._under_way.setVisible(bool(found.batches))
        rows = min(len(found.batches), _MOST_ROWS)
        self.batch_table.setFixedHeight(36 + rows * _ROW + 2)
        self._under_way.setFixedHeight(36 + rows * _ROW + 66)
        self._stack.setCurrentIndex(0 if found.runs or found.batches else 1)

    def _issued(self, row: Any) -> str:
        total = sum(row.counts.values()) - row.counts.get(AwardState.WITHDRAWN, 0)
        done = row.counts.get(AwardState.DONE, 0)
        return self.tr("{0} of {1}").format(number_words(done), number_words(total))

    def _state(self, row: Any) -> str:
        if row.id == self.running:
            return self.tr("Running")
        failed = row.counts.get(AwardState.FAILED, 0)
        return self.tr("%n failed", "", failed) if failed else self.tr("Waiting")

    def _pill(self, row: Any) -> str:
        if row.id == self.running:
            return "note"
        return "stop" if row.counts.get(AwardState.FAILED, 0) else "look"


def _table(name: str, model: RowTable[Any]) -> DataTable:
    table = DataTable(name)
    table.show_model(model)
    return table
