"""All learners of the workspace, however many: found by name or identifier, opened to be corrected."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.gui.desk import Desk
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import Deliver, RowTable
from studio.gui.pages.learners import calls
from studio.gui.widgets.basics import label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.search_field import SearchField
from studio.gui.widgets.frame.card import Card
from studio.gui.words import number_words


class EverybodyTab(QWidget):
    """A table fetched in pages; Enter opens a learner."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._search = desk, ""
        self.model = RowTable[Any](
            (
                Column(
                    self.tr("Name on the certificate"),
                    lambda row: row.certificate_name,
                    style=CellStyle.STRONG,
                ),
                Column(self.tr("In lists as"), lambda row: row.sort_name, style=CellStyle.MUTED),
                Column(self.tr("E-mail"), lambda row: row.email, style=CellStyle.MUTED),
                Column(self.tr("Language"), lambda row: row.language, style=CellStyle.MUTED),
                Column(self.tr("Awards"), lambda row: number_words(row.awards), end=True),
            ),
            self,
        )
        self.table = DataTable(self.tr("All learners"))
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 190, 232, 90, 130))
        self.table.opened.connect(lambda row: desk.go("learner", self.model.row_at(row).id))
        search = SearchField(self.tr("Search learners"))
        search.setMaximumWidth(360)
        search.sought.connect(self._seek)
        self._nobody = label(self.tr("Nobody has that name, address or number."), "muted")
        card = Card(margin=6)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(search)
        column.addWidget(card, 1)

    def reload(self) -> None:
        """Fetch from the beginning."""
        self.model.set_source(self._fetch)

    def _fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        self._desk.read(
            lambda ws, _watch: calls.learner_rows(ws, offset, limit, self._search),
            lambda rows: self._take(rows, deliver),
        )

    def _take(self, rows: Sequence[Any], deliver: Deliver) -> None:
        deliver(rows)
        self._nobody.setVisible(self.model.rowCount() == 0)

    def _seek(self, text: str) -> None:
        self._search = text
        self.reload()
