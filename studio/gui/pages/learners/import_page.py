"""A list before anything of it is kept: what its columns mean, and every row that needs a look."""

from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.learners import calls
from studio.gui.pages.learners.all_rows import AllRows
from studio.gui.pages.learners.mapping_card import MappingCard
from studio.gui.pages.learners.trouble import Trouble, TroubleActs
from studio.gui.pages.learners.trouble_words import TroubleWords
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.tab_line import WordTabs

_TO_LOOK_AT, _ALL = 0, 1


class ImportPage(Page):
    """``show_target`` takes (run id, file or pasted text)."""

    page_id = "import"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._run_id: UUID | None = None
        self._preview: Any = None
        self._answers: dict[int, Any] = {}
        self._source: Path | str = ""
        self._words = TroubleWords(self)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(8)
        self.column.addLayout(self._questions)
        self._mapping = MappingCard()
        self._mapping.chosen.connect(self._remap)
        self._mapping.order_chosen.connect(lambda order: self._read_again(name_order=order))
        self.column.addWidget(self._mapping)
        self.column.addWidget(self._trouble_card(), 1)
        self._take = button(self.tr("Take in"), self._commit, kind="primary")
        self.header.set_buttons(button(self.tr("Cancel"), self._leave), self._take)

    def _trouble_card(self) -> Card:
        card = Card(self.tr("The rows"))
        self._trouble = card
        self.views = WordTabs(small=True)
        self.views.setAccessibleName(self.tr("Which rows"))
        for words in (self.tr("To look at"), self.tr("All rows")):
            self.views.addTab(words)
        self.views.currentChanged.connect(lambda _view: self._show_view())
        card.head.insertWidget(1, self.views)
        self._fix = button(self.tr("Accept all proposals"), self._accept_all, kind="quiet", icon="check")
        card.add_head_widget(self._fix)
        self._save_bad = button(self.tr("Save rows kept out…"), self._choose_bad, kind="quiet", icon="file")
        card.add_head_widget(self._save_bad)
        self.model = RowTable[Trouble](
            (
                Column(self.tr("Row"), lambda item: str(item.row), sort=lambda item: item.row, end=True),
                Column(self.tr("Column"), lambda item: item.where, style=CellStyle.MUTED),
                Column(self.tr("As it is"), lambda item: item.value, edit=self._edit),
                Column(self.tr("What to look at"), lambda item: item.reason, tip=lambda item: item.reason),
                Column(self.tr("Proposal"), lambda item: item.fix or "", style=CellStyle.LINK),
                Column(self.tr("State"), lambda item: item.word, pill=lambda item: item.state),
            ),
            self,
        )
        self.table = DataTable(self.tr("Rows to look at"))
        self.table.show_model(self.model)
        self.table.fit_columns(3, (60, 110, 154, 0, 140, 134))
        self.table.chosen.connect(lambda _row: self._show_acts())
        self.acts = TroubleActs()
        self.acts.accepted.connect(lambda: self._accept(self.table.chosen_row()))
        self.acts.left_out.connect(self._leave_out)
        self.acts.decided.connect(self._decide)
        self.all_rows = AllRows(self.tr("All rows"))
        card.body.addWidget(self.all_rows, 1)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.acts)
        self._all_well = InlineMessage()
        card.body.addWidget(self._all_well)
        self._hint = label(
            self.tr("Type over a value to correct it. Good rows are kept, whatever becomes of these."),
            "caption",
        )
        card.body.addWidget(self._hint)
        return card

    def show_target(self, target: Any) -> None:
        """Read a list for a run."""
        self._run_id, source = target
        self._preview, self._answers, self._source = None, {}, source
        self.model.set_rows(())
        clear_layout(self._questions)
        self._show_parts(False)
        self.views.setCurrentIndex(_TO_LOOK_AT)
        self._take.setEnabled(False)
        name = source.name if isinstance(source, Path) else self.tr("Pasted cells")
        self.header.set_title(name)
        self.header.set_context(self.tr("Reading…"))
        run_id = self._run_id
        if run_id is not None:
            self.desk.read(
                lambda ws, _watch: calls.read_roster(ws, source, run_id),
                self._show,
                otherwise=self._refused,
                text=self.tr("Reading {0}").format(name),
            )

    def _refused(self, error: StudioError) -> None:
        self.header.set_context("")
        self.fail(error, link=self.tr("Choose another file"), on_link=self._leave)

    def _show_parts(self, shown: bool) -> None:
        """Hide what an earlier list showed until this one is read."""
        self._mapping.setVisible(shown)
        self._trouble.setVisible(shown)

    def _show(self, preview: Any) -> None:
        self._preview = preview
        self._show_parts(True)
        self.message.clear()
        counts = preview.counts(self._answers)
        doubles = sum(1 for row in calls.merged_rows(preview, self._answers) if row.into_row)
        self._show_head(counts, doubles)
        self._take.setEnabled(not preview.reading.questions and counts.rows > counts.rejected)
        self._show_questions()
        self._mapping.show_preview(preview)
        self._show_troubles()

    def _show_head(self, counts: Any, doubles: int) -> None:
        """Say where the list would come in and how many; a doubled row is nobody of its own."""
        known = counts.merged - doubles
        facts = [
            self._preview.design_title,
            self.tr("%n row(s) read", "", counts.rows),
            self.tr("%Ln new", "", counts.imported),
            self.tr("%Ln known", "", known),
            self.tr("%Ln doubled", "", doubles) if doubles else "",
            self.tr("%Ln kept out", "", counts.rejected),
        ]
        name = self._source.name if isinstance(self._source, Path) else self.tr("Pasted cells")
        self.header.set_title(self.tr("{0} for {1}").format(name, self._preview.run_title))
        self.header.set_context(" · ".join(fact for fact in facts if fact))
        if known and not counts.imported:
            self._take.setText(self.tr("Take in %n known learner(s)", "", known))
        else:
            self._take.setText(self.tr("Take in %n learner(s)", "", counts.imported + known))

    def _show_questions(self) -> None:
        clear_layout(self._questions)
        # What was found while reading the file is said again by what was understood of it.
        for finding in dict.fromkeys((*self._preview.table.findings, *self._preview.reading.findings)):
            self._questions.addWidget(self._finding_field(finding))
        for question in self._preview.reading.questions:
            entries = (
                (None, self.tr("Please choose")),
                *((value, words) for value, words in question.choices),
            )
            choice = Choice(entries)
            choice.edited.connect(
                lambda option=question.option, field=choice: self._read_again(**{option: field.value or ""})
            )
            self._questions.addWidget(FormField(question.sentence, choice))
        if self._preview.imported_before:
            note = InlineMessage()
            note.say("look", self.tr("This very file came into this course run before."))
            self._questions.addWidget(note)

    def _finding_field(self, finding: Any) -> QWidget:
        """Say what was found about the file as a whole, with other readings where there are some."""
        if not finding.choices or not hasattr(self._preview.options, finding.option):
            note = InlineMessage()
            note.say("look", finding.sentence)
            return note
        given = getattr(self._preview.options, finding.option)
        named = ((value, calls.encoding_name(value)) for value in finding.choices)
        choice = Choice((("", self.tr("As found")), *named))
        choice.show_or_add(given or "")
        choice.edited.connect(lambda: self._read_again(**{finding.option: choice.value or ""}))
        return FormField(finding.sentence, choice)

    def _show_troubles(self) -> None:
        chosen = self._chosen()
        troubles = self._words.all_of(self._preview, self._answers)
        self.model.set_rows(troubles)
        self._save_bad.setVisible(self._preview.counts(self._answers).rejected > 0)
        if troubles:
            before = (chosen.row, chosen.column, chosen.state) if chosen is not None else None
            places = (at for at, one in enumerate(troubles) if (one.row, one.column, one.state) == before)
            self.table.selectRow(next(places, 0))  # of what is settled now, on to the next
        self.all_rows.show_preview(self._preview, self._answers)
        if not troubles:  # nothing to look at: everybody is shown
            self.views.setCurrentIndex(_ALL)
        look = self.tr("To look at (%Ln)", "", sum(item.state != "none" for item in troubles))
        self.views.setTabText(_TO_LOOK_AT, look)
        self.views.setTabText(_ALL, self.tr("All rows (%Ln)", "", self.all_rows.rows.rowCount()))
        if any(item.state != "none" for item in troubles):
            self._all_well.clear()
        else:
            self._all_well.say("good", self.tr("Every row can be taken in as it is."))
        self._show_view()

    def _show_view(self) -> None:
        """Show the rows to look at, or everybody."""
        everybody = self.views.currentIndex() == _ALL
        troubles = self.model.rows
        self.all_rows.setVisible(everybody)
        self.table.setVisible(not everybody and bool(troubles))
        self._hint.setVisible(not everybody and bool(troubles))
        self._fix.setVisible(not everybody and any(item.fix for item in troubles))
        self._show_acts()

    def _read_again(self, **changes: Any) -> None:
        preview, options = self._preview, replace(self._preview.options, **changes)
        source, run_id = self._source, self._run_id
        whole = run_id is not None and bool({"encoding", "delimiter"} & changes.keys())
        self.desk.read(
            lambda ws, _watch: (
                calls.read_roster(ws, source, run_id, options)
                if whole and run_id is not None
                else calls.read_again(ws, preview, options)
            ),
            self._show,
            otherwise=self._refused,
        )

    def _remap(self, place: int, value: tuple[str, UUID | None]) -> None:
        mapping = list(self._preview.mapping)
        use = mapping[place]
        mapping[place] = replace(use, field=type(use.field)(value[0]), criterion_id=value[1])
        self._read_again(mapping=tuple(mapping))

    def _edit(self, item: Trouble, text: str) -> bool:
        if item.column < 0 or text == item.value:
            return False
        self._read_again(edits={**self._preview.options.edits, (item.row, item.column): text})
        return True

    def _accept(self, place: int) -> None:
        """Take over the proposal of a row."""
        item = self.model.row_at(place)
        if item.fix is not None and item.column >= 0:
            self._read_again(edits={**self._preview.options.edits, (item.row, item.column): item.fix})

    def _chosen(self) -> Trouble | None:
        row = self.table.chosen_row()
        return self.model.row_at(row) if 0 <= row < self.model.rowCount() else None

    def _show_acts(self) -> None:
        self.acts.show_line(self._chosen() if self.views.currentIndex() == _TO_LOOK_AT else None)

    def _leave_out(self) -> None:
        item = self._chosen()
        if item is not None:
            self._read_again(left_out=self._preview.options.left_out | {item.row})

    def _decide(self, answer: str) -> None:
        item = self._chosen()
        if item is not None and item.match is not None:
            self._answers[item.row] = type(item.match.decision)(answer)
            self._show(self._preview)

    def _choose_bad(self) -> None:
        name = self.tr("rows kept out.csv")
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save rows kept out"), name, self.tr("Lists (*.csv)")
        )
        if path:
            self.save_bad_rows(Path(path))

    def save_bad_rows(self, path: Path) -> None:
        """Write the rows that stay out, with the reasons, to be corrected and imported later."""
        preview, answers = self._preview, dict(self._answers)
        self.desk.read(
            lambda _ws, _watch: calls.save_bad_rows(preview, answers, path),
            lambda _done: self.message.say(
                "good", self.tr("Correct them in {0} and import that file.").format(path.name)
            ),
            otherwise=self.fail,
        )

    def _accept_all(self) -> None:
        edits = dict(self._preview.options.edits)
        for item in self.model.rows:
            if item.match is not None and item.fix is not None:
                self._answers[item.row] = type(item.match.decision)("same")
            elif item.fix is not None and item.column >= 0:
                edits[(item.row, item.column)] = item.fix
        self._read_again(edits=edits)

    def _commit(self) -> None:
        run_id, preview, answers = self._run_id, self._preview, dict(self._answers)
        if run_id is None or preview is None:
            return
        self._take.setEnabled(False)
        self.desk.write(
            lambda ws, _watch: calls.take_in(ws, run_id, preview, answers),
            lambda made: self.desk.go("run", (run_id, "imported", made[0])),
            otherwise=self._refused,
            text=self.tr("Taking in learners"),
        )

    def _leave(self) -> None:
        self.desk.go("run", self._run_id) if self._run_id else self.desk.go("learners")
