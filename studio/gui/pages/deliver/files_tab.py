"""The files of a batch, the counts that must agree, and who is touched where they do not."""

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from studio.gui.delegates.row_delegate import ROW_HEIGHT
from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.jobs.job import Job
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.opening import open_outside
from studio.gui.pages.deliver import calls
from studio.gui.pages.deliver.ledger_card import LedgerCard
from studio.gui.pages.deliver.shared import size_words
from studio.gui.theme.roles import Role
from studio.gui.told import told
from studio.gui.widgets.basics import button, clear_layout, label, rule
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.empty_state import BigIcon
from studio.gui.widgets.frame.scroll_column import ScrollColumn
from studio.gui.words import number_words, time_words

_NAMED = 3
_SHOWN = 5


class FilesTab(QWidget):
    """Shows the records' counts at once; "Check again" reads every file and counts on the disk."""

    def __init__(self, desk: Desk, message: InlineMessage) -> None:
        super().__init__()
        self._desk, self._page_message = desk, message
        self._batch_id: UUID | None = None
        self.message = InlineMessage()
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        files = Card(self.tr("Files"))
        files.body.addLayout(self._places)
        self.ledger = LedgerCard()
        self._job: Job | None = None
        self.ledger.body.addLayout(self._check_row())
        upper = QHBoxLayout()
        upper.setSpacing(16)
        for card, share in ((files, 5), (self.ledger, 4)):
            card.body.addStretch(1)
            upper.addWidget(card, share)
        scroll = ScrollColumn()
        scroll.column.addWidget(self.message)
        scroll.column.addWidget(self._problem_card())
        scroll.column.addLayout(upper)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _check_row(self) -> QHBoxLayout:
        self.again = button(self.tr("Check again"), self.check, icon="verify")
        self.stop = button(self.tr("Stop"), self._stop_checking)
        self.stop.setAccessibleName(self.tr("Stop checking"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Files checked"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.again)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        row.addStretch(0)
        self._show_checking(False)
        return row

    def _show_checking(self, under_way: bool) -> None:
        self.again.setVisible(not under_way)
        for part in (self.bar, self.stop):
            part.setVisible(under_way)

    def _problem_card(self) -> Card:
        words = {
            "missing": self.tr("is missing"),
            "changed": self.tr("was changed"),
            "never made": self.tr("was never made"),
        }
        self.problems = RowTable[Any](
            (
                Column(self.tr("Learner"), lambda one: one.learner_name, style=CellStyle.STRONG),
                Column(self.tr("File"), lambda one: one.path, tip=lambda one: one.path, style=CellStyle.FILE),
                Column(
                    self.tr("What is wrong"),
                    lambda one: words.get(one.what, one.what),
                    pill=lambda _one: "stop",
                ),
            ),
            self,
        )
        table = DataTable(self.tr("Files that are not as they were issued"))
        table.show_model(self.problems)
        table.fit_columns(1, (240, 0, 150))
        self._problem_table = table
        self._problem_box = Card(self.tr("Not as issued"))
        self._problem_box.body.addWidget(table)
        self.mend = button(self.tr("Make them again"), self.repair, icon="redo")
        foot = QHBoxLayout()
        foot.addWidget(
            label(self.tr("The signatures stay as they are; the files come out the same."), "muted"), 1
        )
        foot.addWidget(self.mend)
        self._problem_box.body.addLayout(foot)
        self._problem_box.hide()
        return self._problem_box

    def set_batch(self, batch_id: UUID) -> None:
        """Another batch is about to be shown; what was found of the one before is forgotten."""
        self._batch_id = batch_id
        self._stop_checking()
        self.message.clear()
        self._problem_box.hide()
        self.problems.set_rows(())
        self.ledger.set_remark("")
        self.ledger.forget_roll()

    def show_view(self, view: calls.Delivered) -> None:
        """Show the files, and the counts of the records unless the disk's are shown."""
        self._show_places(view.outcome.places)
        if not self.problems.rows:
            self.ledger.show_ledger(view.outcome.ledger)
            self.ledger.set_remark(self.tr("from the records"))
        self._name_the_failed(view)
        batch_id = view.outcome.batch.id
        self._desk.read(
            lambda ws, _watch: calls.roll(ws, batch_id), lambda roll: self._show_roll(batch_id, roll)
        )

    def _show_roll(self, batch_id: UUID, roll: Any) -> None:
        if batch_id == self._batch_id:
            self.ledger.show_roll(roll)

    def _name_the_failed(self, view: calls.Delivered) -> None:
        ledger, failed = view.outcome.ledger, view.failed
        if not (failed or ledger.waiting) or str(view.outcome.batch.state) == "closed":
            if not self.problems.rows and self.message.property("state") == "look":
                self.message.clear()
            return
        sentences = [f"{row.learner_name}: {told(row.failure_text)}" for row in failed[:_NAMED]]
        if len(failed) > _NAMED:
            sentences.append(self.tr("%n more failed.", "", len(failed) - _NAMED))
        if ledger.waiting:
            sentences.append(self.tr("%n award(s) are waiting.", "", ledger.waiting))
        self._lead_on(" ".join(sentences), self.tr("This batch is not finished"))

    def _lead_on(self, text: str, subject: str) -> None:
        """Say something with the way to going on issuing."""
        link = self.tr("Go on issuing")
        self.message.say("look", text, subject=subject, link=link, on_link=self._resume)

    def _resume(self) -> None:
        self._desk.go("issue", ("batch", self._batch_id))

    def _show_places(self, places: Any) -> None:
        clear_layout(self._places)
        entries = (
            ("learners", places.learners, self.tr("Folders for learners"), self._for_learners()),
            ("certificate", places.joined, self.tr("All certificates in one PDF"), self._to_print()),
            ("backup", places.zipped, self.tr("Everything in one ZIP"), self._zipped()),
            ("file", places.technical, self.tr("Technical files"), self._technical()),
            ("signature", places.manifest, self.tr("Signed list of all files"), self._manifest()),
        )
        made = [entry for entry in entries if entry[1] is not None]
        for number, entry in enumerate(made):
            if number:
                self._places.addWidget(rule())
            self._places.addWidget(self._place(*entry))
        if not made:
            self._places.addWidget(label(self.tr("No files were made yet."), "muted"))

    def _for_learners(self) -> str:
        return self.tr("Hand these over: certificate and badge picture, a folder for each.")

    def _to_print(self) -> str:
        return self.tr("To print at one go; bookmarks in the order you chose.")

    def _zipped(self) -> str:
        return self.tr("The whole batch in one file, to send or to keep.")

    def _technical(self) -> str:
        return self.tr("Every form a wallet or platform may ask for.")

    def _manifest(self) -> str:
        return self.tr("Proves later that nothing was added, lost or changed.")

    def _place(self, icon: str, path: Path, title: str, text: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(14)
        row.addWidget(BigIcon(icon, 24, Role.ACCENT))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(title, "strong"))
        words.addWidget(label(text, "caption", wrap=True))
        row.addLayout(words, 1)
        if path.is_file():
            row.addWidget(label(size_words(path.stat().st_size), "caption"))
        show = button(self.tr("Open"), lambda: open_outside(path))
        show.setAccessibleName(f"{show.text()}: {title}")
        row.addWidget(show)
        return line

    def check(self) -> None:
        """Read every file of the batch, on a pool thread, and count."""
        batch_id = self._batch_id
        if batch_id is None:
            return
        self.ledger.set_remark(self.tr("reading every file…"))
        job = self._job = self._desk.read(
            lambda ws, watch: calls.check(ws, batch_id, watch),
            lambda found: self._checked(batch_id, found),
            otherwise=self._refused,
            text=self.tr("Checking the files"),
        )
        self.bar.setRange(0, 0)
        self._show_checking(True)
        job.progressed.connect(lambda done, total, _name: self._tell(job, done, total))
        job.cancelled.connect(lambda: self._stopped(job))
        job.finished.connect(lambda: self._finished(job))

    def _stop_checking(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _tell(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            of = self.tr("{0} of %Ln learner(s)", "", total)
            self.ledger.set_remark(of.format(number_words(done)))

    def _stopped(self, job: Job) -> None:
        if job is self._job:
            self.ledger.set_remark(self.tr("not checked to the end"))

    def _finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._show_checking(False)

    def _checked(self, batch_id: UUID, found: Any) -> None:
        if batch_id != self._batch_id:
            return
        self.ledger.show_ledger(found.ledger)
        self.ledger.set_remark(self.tr("read at {0}").format(time_words(self._desk.clock())))
        self.problems.set_rows(found.problems)
        self._problem_table.setFixedHeight(36 + ROW_HEIGHT * min(len(found.problems), _SHOWN) + 4)
        self._problem_box.setVisible(bool(found.problems))
        self.mend.setEnabled(True)
        people = len({one.learner_name for one in found.problems})
        if people:
            text = self.tr("Files of %n learner(s) are not as they were issued.", "", people)
            self.message.say("stop", text)
        elif found.good:
            self.message.say("good", self.tr("Every count agrees, and every file is as it was issued."))
        else:
            self.message.say(
                "stop", "\n".join(map(told, found.ledger.gaps())), subject=self.tr("Counts disagree")
            )

    def repair(self) -> None:
        """Put the awards concerned back, so that resuming the batch makes their files again."""
        batch_id = self._batch_id
        if batch_id is not None:
            self.mend.setEnabled(False)
            self._desk.write(
                lambda ws, _watch: calls.repair(ws, batch_id), self._repaired, otherwise=self._refused
            )

    def _repaired(self, result: Any) -> None:
        self.problems.set_rows(())
        self._problem_box.hide()
        text = self.tr("Go on issuing, and the files of %n award(s) are made again.", "", result[0])
        self._lead_on(text, self.tr("Ready to be made again"))

    def _refused(self, error: Any) -> None:
        self.mend.setEnabled(True)
        words = explain(error)
        self._page_message.say("stop", words.said, subject=words.title)
