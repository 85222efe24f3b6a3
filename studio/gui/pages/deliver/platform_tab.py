"""A batch for a platform: choose the form, answer what it asks, read what was found, write."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studio.foundation.worded import joined
from studio.gui.delegates.row_delegate import ROW_HEIGHT
from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.opening import open_outside
from studio.gui.pages.deliver import calls
from studio.gui.pages.deliver.exporter_form import ExporterForm
from studio.gui.pages.deliver.exporter_words import in_order, said, words_of
from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.display.inline_message import InlineMessage, StateIcon
from studio.gui.widgets.fields.choice_cards import ChoiceCards
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn
from studio.gui.words import day_words

_CARDS = 320
_SIGNS = {"error": "stop", "warning": "look", "note": "note", "good": "good"}


class PlatformTab(QWidget):
    """What would go wrong is looked for at every answer, before anything is written."""

    def __init__(self, desk: Desk, message: InlineMessage) -> None:
        super().__init__()
        self._desk, self._page_message = desk, message
        self._batch_id: UUID | None = None
        self._title, self._key, self._asked = "", "", 0
        self._exporters: dict[str, Any] = {}
        self._deliveries: Sequence[Any] = ()
        self.cards = ChoiceCards(self.tr("Forms of delivery"))
        self.cards.setFixedWidth(_CARDS)
        self.cards.chosen.connect(self.choose)
        self.form = ExporterForm()
        self.form.edited.connect(self.look)
        self.message = InlineMessage()
        self.write = button(self.tr("Write the file…"), self._choose_folder, kind="primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        side = QVBoxLayout()
        side.addWidget(self.cards)
        side.addStretch(1)
        row.addLayout(side)
        row.addWidget(self._right(), 1)

    def _right(self) -> QWidget:
        self._chosen = Card("—")
        self._steps = label("", "muted", wrap=True)
        self._last = label("", "caption", wrap=True)
        for part in (self.form, self._steps, self._last):
            self._chosen.body.addWidget(part)
        kinds = {"error": self.tr("Left out"), "warning": self.tr("Look"), "note": self.tr("Good to know")}
        states = {"error": "stop", "warning": "look", "note": "note"}
        self.model = RowTable[Any](
            (
                Column(
                    self.tr("State"),
                    lambda one: kinds[str(one.kind)],
                    pill=lambda one: states[str(one.kind)],
                ),
                Column(self.tr("Who"), lambda one: one.learner, style=CellStyle.STRONG),
                Column(self.tr("What was found"), lambda one: one.sentence, tip=lambda one: one.sentence),
            ),
            self,
        )
        self.table = DataTable(self.tr("Findings"))
        self.table.show_model(self.model)
        self.table.fit_columns(2, (132, 150, 0))
        self._found = Card(self.tr("Before it is written"))
        self.table.setMinimumHeight(36 + 2 * ROW_HEIGHT)
        self.table.setSizeAdjustPolicy(DataTable.SizeAdjustPolicy.AdjustIgnored)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._whole = QVBoxLayout()
        self._whole.setSpacing(8)
        self._found.body.addLayout(self._whole)
        self._found.body.addWidget(self.table, 1)
        scroll = ScrollColumn()
        for widget in (self.message, self._chosen):
            scroll.column.addWidget(widget)
        scroll.column.addWidget(self._found)
        self._rest = QWidget()
        scroll.column.addWidget(self._rest)
        self._column = scroll.column
        return scroll

    def set_batch(self, batch_id: UUID) -> None:
        """Another batch is about to be shown."""
        self._batch_id = batch_id
        self._deliveries = ()
        self.form.forget_value()
        self.message.clear()
        self.model.set_rows(())

    def show_view(self, view: calls.Delivered) -> None:
        """Know the batch's title, for the name of the grade, and what left the workspace before."""
        self._title, self._deliveries = view.outcome.title, view.deliveries
        if self._key:
            self._show_chosen()
        batch_id = view.outcome.batch.id
        self._desk.read(
            lambda ws, _watch: calls.usual_value(ws, batch_id), lambda value: self._propose(batch_id, value)
        )

    def _propose(self, batch_id: UUID, value: str) -> None:
        if batch_id == self._batch_id and self.form.propose_value(value) and self._key:
            self.look()

    def reload(self) -> None:
        """Offer the forms, once, and look at the chosen one again."""
        if not self._exporters:
            self._desk.read(lambda _ws, _watch: calls.exporters(), self._offer, otherwise=self._refused)
        else:
            self.look()

    def _offer(self, found: Sequence[Any]) -> None:
        if self._exporters:
            return
        ordered: Any = in_order(tuple(found))
        self._exporters = {one.key: one for one in ordered}
        words = [(one.key, words_of(one)) for one in ordered]
        self.cards.set_entries([(key, its.icon, said(its.title), said(its.purpose)) for key, its in words])
        if ordered:
            self.choose(ordered[0].key)

    def choose(self, key: str) -> None:
        """Show the form of an exporter, and what it finds."""
        self._key = key
        self.cards.choose(key)
        self.message.clear()
        self._show_chosen()
        self.look()

    def _show_chosen(self) -> None:
        facts = self._exporters[self._key]
        words = words_of(facts)
        required = "platform-required" in {str(need) for need in facts.needs}
        self._chosen.set_title(said(words.title))
        self.form.ask(self._key, words, title=self._title, required=required)
        self._steps.setText(said(words.steps))
        self._steps.setVisible(not words.fields)  # others say it among the findings, and once it is written
        last = next((one for one in self._deliveries if one.exporter == self._key), None)
        self._last.setVisible(last is not None)
        if last is not None:
            text = self.tr("Last written on {0}: {1}")
            self._last.setText(text.format(day_words(last.made_at), last.target))

    def look(self) -> None:
        """Ask what would go wrong; an answer that comes too late is dropped."""
        batch_id, form = self._batch_id, self.form.form
        if batch_id is None or not self._key:
            return
        self._asked += 1
        asked = self._asked
        self._found.set_remark(self.tr("looking…"))
        self._desk.read(
            lambda ws, _watch: calls.look_at_form(ws, batch_id, form),
            lambda findings: self._show(asked, findings),
            otherwise=lambda error: self._unreadable(asked, error),
            text=self.tr("Looking at everybody"),
        )

    def _show(self, asked: int, findings: Sequence[Any]) -> None:
        if asked != self._asked:
            return
        order = ("error", "warning", "note")
        ordered = sorted(findings, key=lambda one: order.index(str(one.kind)))
        self.model.set_rows(_each_once([one for one in ordered if one.learner]))
        self._say_of_the_whole([(str(one.kind), one.sentence) for one in ordered if not one.learner])
        left_out = len({one.learner_id for one in findings if str(one.kind) == "error" and one.learner_id})
        whole = any(str(one.kind) == "error" and not one.learner for one in findings)
        self._found.set_remark(self.tr("%n left out", "", left_out) if left_out else "")
        self.write.setEnabled(not whole)

    def _say_of_the_whole(self, found: Sequence[tuple[str, str]]) -> None:
        """What concerns nobody alone stands as sentences above the people."""
        clear_layout(self._whole)
        people = bool(self.model.rows)
        if not people and not any(kind == "error" for kind, _ in found):
            found = [("good", self.tr("Everybody is in it.")), *found]
        for kind, sentence in found:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(StateIcon(_SIGNS[kind]), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(sentence, wrap=True), 1)
            self._whole.addLayout(line)
        self.table.setVisible(people)
        self._column.setStretchFactor(self._found, 1 if people else 0)
        self._column.setStretchFactor(self._rest, 0 if people else 1)
        self._rest.setVisible(not people)

    def _unreadable(self, asked: int, error: Any) -> None:
        if asked == self._asked:
            self.model.set_rows(())
            self._say_of_the_whole([("error", self.tr("The list could not be read."))])
            self._found.set_remark("")
            self.write.setEnabled(False)
            self._refused(error)

    def _choose_folder(self) -> None:
        last = next((one.target for one in self._deliveries), "")
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to write it"), last)
        if folder:
            self.write_to(Path(folder))

    def write_to(self, folder: Path) -> None:
        """Write into ``folder``; people who cannot be in it are left out and named."""
        batch_id, form = self._batch_id, self.form.form
        if batch_id is None:
            return
        self.message.clear()
        self.write.setEnabled(False)
        job = self._desk.write(
            lambda ws, watch: calls.deliver(ws, batch_id, form, folder, watch),
            lambda result: self._written(folder, result[0]),
            otherwise=self._refused,
            text=self.tr("Writing"),
        )
        job.finished.connect(lambda: self.write.setEnabled(True))

    def _written(self, folder: Path, result: Any) -> None:
        text = self.tr("%n award(s) are in it.", "", result.awards)
        if result.results:
            text += " " + self.tr("%n did not pass and is (are) in it with the result.", "", result.results)
        left_out = {one.learner for one in result.findings if str(one.kind) == "error" and one.learner}
        if left_out:
            text += " " + self.tr("Left out: {0}.").format(", ".join(sorted(left_out)))
        steps = said(words_of(self._exporters[self._key]).steps)
        one = result.files[0].name if len(result.files) == 1 else ""
        self.message.say(
            "look" if left_out else "good",
            f"{text} {steps}",
            subject=self.tr("Written: {0}").format(one) if one else self.tr("Written"),
            link=self.tr("Open folder"),
            on_link=lambda: open_outside(folder),
        )

    def _refused(self, error: Any) -> None:
        words = explain(error)
        self.message.say("stop", words.said, subject=words.title)


def _each_once(findings: Sequence[Any]) -> list[Any]:
    """Return one line for each person, by the gravest of what was found, with all of its sentences."""
    found: dict[Any, list[Any]] = {}
    for one in findings:
        found.setdefault(one.learner_id or one.learner, []).append(one)
    return [
        replace(several[0], sentence=joined(" ", [one.sentence for one in several]))
        for several in found.values()
    ]
