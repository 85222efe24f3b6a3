"""The workspace's own frameworks: a title, who wrote it, and a line per competency."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from studio.domain.competency import Competency, Framework
from studio.domain.text import LocalisedText, one_line
from studio.foundation.ids import new_id
from studio.gui.desk import Desk
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.design import calls
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card
from studio.gui.words import number_words

REST_MS = 800


class FrameworksPage(Page):
    """Frameworks at the start, the chosen one at the end; every edit is kept at once."""

    page_id = "frameworks"
    kinds = ("frameworks",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._framework: Framework | None = None
        self.header.set_title(self.tr("Frameworks"))
        self.header.set_context(self.tr("What learners can do, written down once and attested many times."))
        self.header.set_buttons(
            button(self.tr("All micro-credentials"), lambda: desk.go("design"), icon="back"),
            button(self.tr("New framework"), self._new, kind="primary"),
        )
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._keep)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._list(), 2)
        self.chosen = self._form()
        row.addWidget(self.chosen, 3)
        self.column.addLayout(row, 1)
        self.chosen.setVisible(False)

    def _list(self) -> Card:
        self.model = RowTable[Any](
            (
                Column(self.tr("Title"), lambda row: row.title, style=CellStyle.STRONG),
                Column(self.tr("Items"), lambda row: number_words(row.competencies), end=True),
            ),
            self,
        )
        self.table = DataTable(self.tr("Frameworks"))
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 90))
        self.table.chosen.connect(lambda row: self._open(self.model.row_at(row).id))
        card = Card(margin=6)
        card.body.addWidget(self.table)
        return card

    def _form(self) -> Card:
        card, grid = Card(self.tr("Framework")), QGridLayout()
        self.title, self.creator, self.uri = QLineEdit(), QLineEdit(), QLineEdit()
        self.uri.setPlaceholderText("https://")
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.addWidget(FormField(self.tr("Title"), self.title), 0, 0, 1, 2)
        grid.addWidget(FormField(self.tr("Who wrote it"), self.creator), 1, 0)
        grid.addWidget(FormField(self.tr("Web address"), self.uri), 1, 1)
        for line in (self.title, self.creator, self.uri):
            line.textEdited.connect(lambda _text: self._rest.start())
        self.items = RowTable[Competency](
            (
                Column(self.tr("Code"), lambda one: one.code, edit=self._recode, style=CellStyle.MUTED),
                Column(self.tr("What somebody can do"), lambda one: str(one.statement), edit=self._restate),
                Column(self.tr("Web address"), lambda one: one.uri, edit=self._readdress),
            ),
            self,
        )
        self.item_table = DataTable(self.tr("Competencies"))
        self.item_table.show_model(self.items)
        self.item_table.fit_columns(1, (90, 0, 170))
        self.fresh = QLineEdit()
        self.fresh.setPlaceholderText(self.tr("Type what somebody can do, then Enter"))
        self.fresh.setAccessibleName(self.tr("Another competency"))
        self.fresh.returnPressed.connect(self._add)
        foot = QHBoxLayout()
        foot.addWidget(self.fresh, 1)
        foot.addWidget(button(self.tr("Remove"), self._remove, kind="quiet", icon="trash"))
        body = QVBoxLayout()
        body.addLayout(grid)
        body.addWidget(self.item_table, 1)
        body.addLayout(foot)
        card.body.addLayout(body)
        return card

    def open_workspace_changed(self) -> None:
        """The framework was of another workspace."""
        self._framework = None
        self.chosen.setVisible(False)

    def can_leave(self) -> bool:
        """Keep what was typed a moment ago."""
        if self._rest.isActive():
            self._rest.stop()
            self._keep()
        return True

    def reload(self) -> None:
        """Fetch the list and the chosen one again."""
        self.desk.read(lambda ws, _watch: calls.framework_rows(ws), self._show, otherwise=self.fail)

    def _show(self, rows: Any) -> None:
        self.model.set_rows(rows)
        ids = [row.id for row in rows]
        wanted = self._framework.id if self._framework and self._framework.id in ids else (ids or [None])[0]
        self.chosen.setVisible(wanted is not None)
        if wanted is not None:
            self.table.selectRow(ids.index(wanted))

    def _open(self, framework_id: UUID) -> None:
        self.desk.read(
            lambda ws, _watch: calls.open_framework(ws, framework_id), self._opened, otherwise=self.fail
        )

    def _opened(self, found: tuple[Framework, tuple[Competency, ...]]) -> None:
        other = self._framework is None or self._framework.id != found[0].id
        self._framework = found[0]
        if other or not self._rest.isActive():
            for line, text in (
                (self.title, found[0].title.main),
                (self.creator, found[0].creator),
                (self.uri, found[0].uri),
            ):
                if line.text().strip() != text:
                    line.setText(text)
        self.items.set_rows(found[1])

    def _new(self) -> None:
        framework = Framework(new_id(), LocalisedText.of(self.tr("New framework")))
        self._framework = framework
        self._save(framework, ())
        self.title.setFocus()

    def _save(self, framework: Framework, items: tuple[Competency, ...]) -> None:
        self.message.clear()
        self.desk.write(lambda ws, _watch: calls.save_framework(ws, framework, items), otherwise=self.fail)

    def _keep(self) -> None:
        if self._framework is not None:
            title = self._framework.title.with_text(
                self._framework.title.language, one_line(self.title.text())
            )
            changed = replace(
                self._framework, title=title, creator=self.creator.text().strip(), uri=self.uri.text().strip()
            )
            self._save(changed, ())

    def _put(self, item: Competency) -> bool:
        if self._framework is not None:
            self._save(self._framework, (item,))
        return False  # shown once it is kept

    def _recode(self, item: Competency, text: str) -> bool:
        return self._put(replace(item, code=one_line(text)))

    def _readdress(self, item: Competency, text: str) -> bool:
        return self._put(replace(item, uri=one_line(text)))

    def _restate(self, item: Competency, text: str) -> bool:
        return self._put(
            replace(item, statement=item.statement.with_text(item.statement.language, one_line(text)))
        )

    def _add(self) -> None:
        words = one_line(self.fresh.text())
        self.fresh.clear()
        if words and self._framework is not None:
            place = len(self.items.rows)
            item = Competency(new_id(), self._framework.id, LocalisedText.of(words), position=place)
            self._put(item)

    def _remove(self) -> None:
        row = self.item_table.chosen_row()
        if row >= 0 and self._framework is not None:
            framework_id, item_id = self._framework.id, self.items.row_at(row).id
            self.desk.write(
                lambda ws, _watch: calls.remove_competency(ws, framework_id, item_id), otherwise=self.fail
            )
