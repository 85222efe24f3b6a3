"""Competencies of the workspace's frameworks, searched and taken over; frameworks made and imported."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import Deliver, RowTable
from studio.gui.pages.design import calls
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.fields.search_field import SearchField
from studio.gui.widgets.frame.card import Card


class FrameworkPicker(Card):
    """``picked`` gives a found competency with its alignment; ``worked_with`` asks to be seen whole."""

    picked = Signal(object)
    worked_with = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("From your frameworks"))
        self._desk, self._search = desk, ""
        self.add_head_widget(button(self.tr("Import a framework…"), self._choose, kind="quiet", icon="file"))
        self.add_head_widget(
            button(self.tr("Frameworks"), lambda: desk.go("frameworks"), kind="quiet", icon="edit")
        )
        self.model = RowTable[Any](
            (
                Column(self.tr("Competency"), lambda one: one.name, tip=lambda one: one.name),
                Column(self.tr("Code"), lambda one: one.code, style=CellStyle.MUTED),
                Column(self.tr("Framework"), lambda one: one.framework, style=CellStyle.MUTED),
            ),
            self,
        )
        self.search = SearchField(self.tr("Search competencies"))
        self.search.sought.connect(self._seek)
        self.table = DataTable(self.tr("Competencies of your frameworks"))
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 90, 180))
        self.table.setFixedHeight(36 + 4 * 43 + 2)
        self.table.opened.connect(lambda row: self.picked.emit(self.model.row_at(row)))
        self._nothing = label("", "muted", wrap=True)
        self.message = InlineMessage()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.search, 1)
        row.addWidget(button(self.tr("Take it over"), self._pick, icon="plus"))
        for part in (self.message,):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.table)
        self.body.addWidget(self._nothing)

    def reload(self) -> None:
        """Fetch from the beginning."""
        self.model.set_source(self._fetch)

    def _fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        self._desk.read(
            lambda ws, _watch: calls.competency_rows(ws, offset, limit, self._search),
            lambda rows: self._take(rows, deliver),
        )

    def _take(self, rows: Sequence[Any], deliver: Deliver) -> None:
        deliver(rows)
        nothing = self.model.rowCount() == 0
        self.table.setVisible(not nothing)
        self._nothing.setVisible(nothing)
        self._nothing.setText(
            self.tr("No competency has these words.")
            if self._search
            else self.tr("No framework yet. Import one (ESCO, CASE) or write your own.")
        )
        if self._search or self.message.isVisible():
            QTimer.singleShot(0, self, self.worked_with.emit)  # once the table has its place

    def _seek(self, text: str) -> None:
        self._search = text
        self.reload()

    def _pick(self) -> None:
        row = self.table.chosen_row()
        if row >= 0:
            self.picked.emit(self.model.row_at(row))

    def _choose(self) -> None:
        kinds = self.tr("Frameworks (*.csv *.json *.zip);;All files (*)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a framework"), "", kinds)
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Read a framework of others and keep it; the same file twice adds nothing."""
        self._desk.write(
            lambda ws, _watch: calls.import_framework(ws, path),
            self._imported,
            otherwise=lambda error: self.message.say("stop", explain(error).said),
            text=self.tr("Reading {0}").format(path.name),
        )

    def _imported(self, result: tuple[calls.ImportedFramework, Any]) -> None:
        made = result[0]
        words = self.tr("{0}: %n item(s) read.", "", made.items).format(made.title)
        self.message.say("good", words, link=self.tr("Undo"), on_link=lambda: self._take_back(made))
        self.reload()

    def _take_back(self, made: calls.ImportedFramework) -> None:
        self.message.clear()
        self._desk.write(
            lambda ws, _watch: calls.put_back_framework(ws, made.id, made.before),
            lambda _result: self.reload(),
            otherwise=lambda error: self.message.say("stop", explain(error).said),
        )
