"""All course runs and everybody in them; without any, the question who took part."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from studio.gui.desk import Desk
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import Deliver, RowTable
from studio.gui.pages.learners import calls
from studio.gui.pages.learners.everybody_tab import EverybodyTab
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.search_field import SearchField
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.empty_state import EmptyState
from studio.gui.widgets.frame.tab_line import TabLine
from studio.gui.words import day_words, number_words


class LearnersPage(Page):
    """Opens a run; empty, offers three ways to bring the first list."""

    page_id = "learners"
    kinds = ("runs", "learners", "batches", "designs")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("Learners"))
        self.header.set_context(
            self.tr("When, where and with whom; entered once, printed on every certificate.")
        )
        self.header.set_buttons(
            button(self.tr("New course run"), lambda: self._begin("about"), kind="primary")
        )
        self._search = ""
        self.model = RowTable[Any](self._columns(), self)
        self.table = DataTable(self.tr("Course runs"))
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 240, 150, 150, 110))
        self.table.opened.connect(lambda row: desk.go("run", self.model.row_at(row).id))
        search = SearchField(self.tr("Search course runs"))
        search.setMaximumWidth(360)
        search.sought.connect(self._seek)
        card = Card(margin=6)
        card.body.addWidget(self.table)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        inner.addWidget(search)
        inner.addWidget(card, 1)
        self.everybody = EverybodyTab(desk)
        self._line = TabLine((self.tr("Course runs"), self.tr("Everybody")), self.tr("Runs or people"))
        self._line.bar.currentChanged.connect(self._turn)
        self._tabs = QStackedWidget()
        self._tabs.addWidget(body)
        self._tabs.addWidget(self.everybody)
        both = QWidget()
        outer = QVBoxLayout(both)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        outer.addWidget(self._line)
        outer.addWidget(self._tabs, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(both)
        self._stack.addWidget(self._empty())
        self.column.addLayout(self._stack, 1)

    def _columns(self) -> tuple[Column[Any], ...]:
        return (
            Column(self.tr("Course run"), lambda row: row.title, style=CellStyle.STRONG),
            Column(self.tr("Micro-credential"), lambda row: row.design_title, style=CellStyle.MUTED),
            Column(self.tr("Begins"), lambda row: day_words(row.starts_on, long=False)),
            Column(self.tr("Place"), lambda row: row.place, style=CellStyle.MUTED),
            Column(self.tr("Learners"), lambda row: number_words(row.learners), end=True),
        )

    def _empty(self) -> EmptyState:
        return EmptyState(
            "learners",
            self.tr("Who took part?"),
            self.tr(
                "Bring your list as it is: a spreadsheet, an export from your LMS, or copied cells. "
                "You see every row before anything is kept, and nobody needs an e-mail address."
            ),
            (
                button(self.tr("Choose a file…"), lambda: self._begin("file"), kind="primary"),
                button(self.tr("Paste cells"), lambda: self._begin("paste")),
                button(self.tr("Type names"), lambda: self._begin("type")),
            ),
            remark=self.tr("CSV, TSV, XLSX, ODS · Moodle and Canvas exports are recognised"),
        )

    def reload(self) -> None:
        """Fetch the runs again, a page at a time."""
        self.model.set_source(self._fetch)
        self.everybody.reload()

    def show_target(self, target: Any) -> None:
        """Turn to ``everybody`` or ``runs``."""
        self._line.bar.setCurrentIndex(1 if target == "everybody" else 0)

    def _turn(self, place: int) -> None:
        self._tabs.setCurrentIndex(place)

    def _fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        self.desk.read(
            lambda workspace, _watch: calls.run_rows(workspace, offset, limit, self._search),
            lambda rows: self._take(rows, deliver),
        )

    def _take(self, rows: Sequence[Any], deliver: Deliver) -> None:
        deliver(rows)
        nothing = self.model.rowCount() == 0 and not self._search
        self._stack.setCurrentIndex(1 if nothing else 0)
        self.header.setVisible(not nothing)

    def _seek(self, text: str) -> None:
        self._search = text
        self.reload()

    def _begin(self, how: str) -> None:
        """Make a run, and go on in it with the way that was chosen."""
        title = self.tr("New course run")
        self.desk.write(
            lambda workspace, _watch: calls.make_run(workspace, title),
            lambda made: self._made(made[0], how),
        )

    def _made(self, run_id: UUID, how: str) -> None:
        self.desk.go("run", (run_id, how))
