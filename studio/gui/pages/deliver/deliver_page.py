"""Every batch that was planned or issued, and whether its counts agree."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget

from studio.domain.award import AwardState
from studio.domain.batch import BatchState, Ledger
from studio.gui.desk import Desk
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import Deliver, RowTable
from studio.gui.pages.deliver import calls
from studio.gui.pages.deliver.shared import batch_state
from studio.gui.pages.page import Page
from studio.gui.told import told
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.empty_state import EmptyState
from studio.gui.words import day_words, number_words

_SETTLED = (AwardState.DONE, AwardState.FAILED, AwardState.WITHDRAWN)


class DeliverPage(Page):
    """Opens a batch; leads to finding one certificate among all, and to the web folder."""

    page_id = "deliver"
    kinds = ("batches", "awards", "runs")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("Deliver"))
        self.header.set_context(
            self.tr("Hand out what was issued: to learners, to a platform, to whoever checks.")
        )
        self.header.set_buttons(
            button(self.tr("Web folder…"), lambda: desk.go("web-folder"), icon="globe"),
            button(self.tr("Find a certificate…"), lambda: desk.go("find-award"), icon="search"),
        )
        self.model = RowTable[Any](self._columns(), self)
        self.table = DataTable(self.tr("Batches"))
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 112, 112, 94, 94, 74, 164))
        self.table.opened.connect(lambda row: desk.go("batch", self.model.row_at(row).row.id))
        card = Card(margin=6)
        card.body.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty())
        self.column.addWidget(self._stack, 1)

    def _columns(self) -> tuple[Column[Any], ...]:
        return (
            Column(self.tr("Batch"), self._name, tip=self._name, style=CellStyle.STRONG),
            Column(
                self.tr("Planned on"),
                lambda one: day_words(one.row.planned_at, long=False),
                style=CellStyle.MUTED,
            ),
            Column(
                self.tr("State"),
                lambda one: batch_state(one.row.state)[0],
                pill=lambda one: batch_state(one.row.state)[1],
            ),
            Column(self.tr("Issued"), lambda one: self._count(one, AwardState.DONE), end=True),
            Column(self.tr("Failed"), lambda one: self._count(one, AwardState.FAILED), end=True),
            Column(self.tr("Waiting"), self._waiting, end=True),
            Column(
                self.tr("Ledger"),
                self._agreement,
                pill=self._agreement_state,
                style=CellStyle.MUTED,
                tip=lambda one: _gaps(one.ledger),
            ),
        )

    @staticmethod
    def _name(one: calls.BatchLine) -> str:
        """Run titles often begin with the micro-credential's; then it is not said twice."""
        title, run = one.row.title, one.row.course_run
        return run if run.startswith(title) else f"{title} · {run}"

    @staticmethod
    def _count(one: calls.BatchLine, state: AwardState) -> str:
        return number_words(one.row.counts.get(state, 0))

    @staticmethod
    def _waiting(one: calls.BatchLine) -> str:
        return number_words(sum(count for state, count in one.row.counts.items() if state not in _SETTLED))

    def _agreement(self, one: calls.BatchLine) -> str:
        if one.ledger is None:
            return self.tr("counting…")
        if one.row.state is BatchState.PLANNED:
            return self.tr("Not issued yet")
        gaps = len(one.ledger.gaps())
        if gaps:
            return self.tr("%n count(s) disagree", "", gaps)
        return self.tr("Every count agrees")

    @staticmethod
    def _agreement_state(one: calls.BatchLine) -> str:
        if one.ledger is None or one.row.state is BatchState.PLANNED:
            return ""
        return "good" if one.ledger.reconciles else "stop"

    def _empty(self) -> EmptyState:
        return EmptyState(
            "deliver",
            self.tr("Nothing to hand out yet"),
            self.tr(
                "Once a course run has been issued, its certificates, badges and files for your platform "
                "are found here, and anybody who lost theirs gets the same again."
            ),
            (
                button(self.tr("Check and issue…"), lambda: self.desk.go("issue"), kind="primary"),
                button(self.tr("Go to learners"), lambda: self.desk.go("learners")),
            ),
            remark=self.tr("Folder, ZIP, one PDF to print · Moodle, Canvas, CSV"),
        )

    def reload(self) -> None:
        """Fetch the batches again, a page at a time."""
        self.model.set_source(self._fetch)

    def _fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        self.desk.read(
            lambda ws, _watch: calls.batch_lines(ws, offset, limit),
            lambda lines: self._take(lines, deliver),
            otherwise=self.fail,
        )

    def _take(self, lines: Sequence[calls.BatchLine], deliver: Deliver) -> None:
        deliver(lines)
        nothing = self.model.rowCount() == 0
        self._stack.setCurrentIndex(1 if nothing else 0)
        self.header.setVisible(not nothing)
        ids = tuple(line.row.id for line in lines)
        if ids:
            self.desk.read(lambda ws, _watch: calls.ledgers(ws, ids), self._take_ledgers)

    def _take_ledgers(self, found: dict[UUID, Ledger]) -> None:
        for place, line in enumerate(self.model.rows):
            if line.row.id in found:
                self.model.replace_row(place, calls.BatchLine(line.row, found[line.row.id]))


def _gaps(ledger: Ledger | None) -> str:
    return "\n".join(map(told, ledger.gaps())) if ledger else ""
