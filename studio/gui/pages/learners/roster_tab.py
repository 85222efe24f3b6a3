"""Who is in the run; empty, the question who took part."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from studio.domain.text import one_line
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.learners.calls import RunView
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.empty_state import EmptyState


class RosterTab(QWidget):
    """Names are corrected in place; new ones are typed below or pasted, a line each."""

    way_chosen = Signal(str)
    names_typed = Signal(list)
    corrected = Signal(object)
    withdrawn = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model = RowTable[Any](
            (
                Column(
                    self.tr("Name on the certificate"), lambda row: row[1].certificate_name, edit=self._rename
                ),
                Column(self.tr("Group"), lambda row: row[0].group, style=CellStyle.MUTED),
                Column(self.tr("E-mail"), lambda row: row[1].email, style=CellStyle.MUTED),
                Column(self.tr("Language"), lambda row: row[1].language, style=CellStyle.MUTED),
            ),
            self,
        )
        self.table = DataTable(self.tr("Learners of this run"))
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 140, 260, 110))
        card = Card(margin=6)
        card.body.addWidget(self.table, 1)
        card.body.addLayout(self._foot())
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(card)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(body)
        self._stack.addWidget(self._empty())

    def _foot(self) -> QHBoxLayout:
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("Type a name, then Enter"))
        self._name.setAccessibleName(self.tr("Another learner's name"))
        self._name.returnPressed.connect(self._typed)
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._name, 1)
        row.addWidget(button(self.tr("From a file…"), lambda: self.way_chosen.emit("file"), icon="file"))
        row.addWidget(button(self.tr("Paste cells"), lambda: self.way_chosen.emit("paste"), icon="paste"))
        row.addWidget(button(self.tr("Open"), self._open, kind="quiet", icon="edit"))
        row.addWidget(button(self.tr("Take out"), self._withdraw, kind="quiet", icon="trash"))
        return row

    def _empty(self) -> EmptyState:
        return EmptyState(
            "learners",
            self.tr("Who took part?"),
            self.tr(
                "Bring your list as it is: a spreadsheet, an export from your LMS, or copied cells. "
                "You see every row before anything is kept, and nobody needs an e-mail address."
            ),
            (
                button(self.tr("Choose a file…"), lambda: self.way_chosen.emit("file"), kind="primary"),
                button(self.tr("Paste cells"), lambda: self.way_chosen.emit("paste")),
                button(self.tr("Type names"), lambda: self.way_chosen.emit("type")),
            ),
            remark=self.tr("CSV, TSV, XLSX, ODS · Moodle and Canvas exports are recognised"),
        )

    def show_view(self, view: RunView) -> None:
        """Show the roster."""
        self.model.set_rows(view.roster)
        self._stack.setCurrentIndex(0 if view.roster else 1)

    def show_place(self, place: str) -> None:
        """Choose the learner whose id ``place`` is."""
        for row, (_seat, learner) in enumerate(self.model.rows):
            if str(learner.id) == place:
                self.table.show_row(row)

    def begin_typing(self) -> None:
        """Show the field for names, though nobody is here yet."""
        self._stack.setCurrentIndex(0)
        self._name.setFocus()

    def _typed(self) -> None:
        names = [one_line(self._name.text())]
        self._name.clear()
        if names[0]:
            self.names_typed.emit(names)

    def _rename(self, row: Any, text: str) -> bool:
        self.corrected.emit(replace(row[1], certificate_name=text))
        return False  # shown once it is kept

    def _open(self) -> None:
        row = self.table.chosen_row()
        if row >= 0:
            self.opened.emit(self.model.row_at(row)[1].id)

    def _withdraw(self) -> None:
        row = self.table.chosen_row()
        if row >= 0:
            self.withdrawn.emit(self.model.row_at(row)[1].id)
