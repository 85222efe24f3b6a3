"""The workspace's frameworks: a title, who wrote it, and a line per competency."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from studio.domain.addresses import whole_address
from studio.domain.competency import Competency, Framework
from studio.domain.text import LocalisedText, one_line
from studio.foundation.ids import new_id
from studio.gui.desk import Desk
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.design import calls
from studio.gui.pages.page import Page
from studio.gui.resting import RestTimer
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.address_edit import AddressEdit
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card
from studio.gui.words import number_words

REST_MS = 800


class FrameworksPage(Page):
    """Frameworks at the start, the chosen one at the end; every edit is kept at once."""

    page_id = "frameworks"
    topic = "design#competencies"
    kinds = ("frameworks",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.undoable()
        self._framework: Framework | None = None
        self.header.set_title(self.tr("Frameworks"))
        self.header.set_context(self.tr("What learners can do, written down once and attested many times."))
        self.header.set_buttons(
            button(self.tr("All micro-credentials"), lambda: desk.go("design"), icon="back"),
            button(self.tr("New framework"), self._new, kind="primary"),
        )
        self._rest = RestTimer(REST_MS, self._keep, self)
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
        card.body.addWidget(self.table, 1)
        self._nothing = label(
            self.tr("No framework yet. Import one (ESCO, CASE) or write your own."), "muted", wrap=True
        )
        self._nothing.setContentsMargins(12, 12, 12, 12)
        card.body.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 0, 6, 6)
        foot.addWidget(button(self.tr("Import a framework…"), self._choose, kind="quiet", icon="file"))
        foot.addStretch(1)
        self._drop = button(self.tr("Remove framework"), self._remove_whole, kind="quiet", icon="trash")
        foot.addWidget(self._drop)
        card.body.addLayout(foot)
        return card

    def _form(self) -> Card:
        card, grid = Card(self.tr("Framework")), QGridLayout()
        self.title, self.creator, self.uri = QLineEdit(), QLineEdit(), AddressEdit()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.addWidget(FormField(self.tr("Title"), self.title), 0, 0, 1, 2)
        grid.addWidget(FormField(self.tr("Who wrote it"), self.creator), 1, 0)
        grid.addWidget(FormField(self.tr("Web address"), self.uri), 1, 1)
        for line in (self.title, self.creator, self.uri):
            line.textEdited.connect(lambda _text: self._rest.typed())
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
        self._drop.setEnabled(wanted is not None)
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
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
            ):
                if line.text().strip() != text:
                    line.setText(text)
            self.uri.show_address(found[0].uri)
        self.items.set_rows(found[1])

    def _new(self) -> None:
        framework = Framework(new_id(), LocalisedText.of(self.tr("New framework")))
        self._framework = framework
        words = self.tr("Make a framework")
        self._do(
            words,
            lambda ws: calls.save_framework(ws, framework, ()),
            lambda ws, _result: calls.put_back_framework(ws, framework.id, None),
        )
        self.title.setFocus()

    def _do(
        self,
        words: str,
        forth: Callable[[Any], Any],
        back: Callable[[Any, Any], Any],
        done: Callable[[Any], object] | None = None,
    ) -> None:
        """Let a service do ``forth`` and, once it has, remember how ``back`` takes its result back."""

        def remember(result: Any) -> None:
            self.add_done(words, lambda: self._write(forth), lambda: self._write(lambda ws: back(ws, result)))
            if done is not None:
                done(result)

        self._write(forth, remember)

    def _write(self, call: Callable[[Any], Any], then: Callable[[Any], object] | None = None) -> None:
        self.message.clear()
        self.desk.write(lambda ws, _watch: call(ws), then, otherwise=self.fail, keep=True)

    def _keep(self) -> None:
        before = self._framework
        if before is None:
            return
        title = before.title.with_text(before.title.language, one_line(self.title.text()))
        creator, uri = self.creator.text().strip(), self.uri.address
        changed = replace(before, title=title, creator=creator, uri=uri)
        if changed == before:
            return
        self._framework = changed
        self._do(
            self.tr("Edit the framework"),
            lambda ws: calls.save_framework(ws, changed, ()),
            lambda ws, _result: calls.save_framework(ws, before, ()),
        )

    def _put(self, item: Competency) -> bool:
        framework = self._framework
        if framework is None:
            return False
        before = next((one for one in self.items.rows if one.id == item.id), None)

        def back(workspace: Any, _result: Any) -> Any:
            if before is None:
                return calls.remove_competency(workspace, framework.id, item.id)
            return calls.save_framework(workspace, framework, (before,))

        if item != before:
            words = self.tr("Edit a competency") if before else self.tr("Add a competency")
            self._do(words, lambda ws: calls.save_framework(ws, framework, (item,)), back)
        return False  # shown once it is kept

    def _recode(self, item: Competency, text: str) -> bool:
        return self._put(replace(item, code=one_line(text)))

    def _readdress(self, item: Competency, text: str) -> bool:
        return self._put(replace(item, uri=whole_address(one_line(text))))

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
        if row < 0 or self._framework is None:
            self.message.say("note", self.tr("Choose a competency in the list first."))
            return
        framework_id, item = self._framework.id, self.items.row_at(row)
        self._do(
            self.tr("Remove a competency"),
            lambda ws: calls.remove_competency(ws, framework_id, item.id),
            lambda ws, result: calls.put_back_competencies(ws, result[0]),
            lambda _result: self.offer_undo(self.tr("“{0}” was removed.").format(item.statement)),
        )

    def _remove_whole(self) -> None:
        framework = self._framework
        if framework is None:
            return
        said = self.tr("“{0}” was removed. Micro-credentials keep what they took from it.")
        self._do(
            self.tr("Remove the framework"),
            lambda ws: calls.remove_framework(ws, framework.id),
            lambda ws, result: calls.put_back_framework(ws, framework.id, result[0]),
            lambda _result: self.offer_undo(said.format(framework.title)),
        )

    def _choose(self) -> None:
        kinds = self.tr("Frameworks (*.csv *.json *.zip);;All files (*)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a framework"), "", kinds)
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Read a framework of others and keep it; the same file twice adds nothing."""
        self.message.clear()
        self.desk.write(
            lambda ws, _watch: calls.import_framework(ws, path),
            self._imported,
            otherwise=self.fail,
            text=self.tr("Reading {0}").format(path.name),
        )

    def _imported(self, result: tuple[calls.ImportedFramework, Any]) -> None:
        made = result[0]
        self.desk.read(
            lambda ws, _watch: calls.whole_framework(ws, made.id), lambda after: self._remember(made, after)
        )

    def _remember(self, made: calls.ImportedFramework, after: Any) -> None:
        self._framework = after.framework
        self.add_done(
            self.tr("Import a framework"),
            lambda: self._write(lambda ws: calls.put_back_framework(ws, made.id, after)),
            lambda: self._write(lambda ws: calls.put_back_framework(ws, made.id, made.before)),
        )
        self.offer_undo(self.tr("{0}: %n item(s) read.", "", made.items).format(made.title))
        self.reload()
