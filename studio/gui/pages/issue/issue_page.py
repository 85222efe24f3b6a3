"""From a course run to a batch: what preflight found, then issuing, with pause, cancel and resume."""

import time
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from studio.domain.batch import BatchChoices
from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.jobs.job import Job
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.issue import calls
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.display.progress_card import ProgressCard, remaining_words
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.empty_state import EmptyState
from studio.gui.widgets.frame.step_line import StepLine
from studio.gui.words import day_words, number_words

_CHOOSE, _RUN, _NOTHING = range(3)
_LEARNERS, _RESULTS, _CHECK, _ISSUE, _DELIVER = range(5)


class IssuePage(Page):
    """``show_target`` takes a course run's id; without one, the runs are offered."""

    page_id = "issue"
    kinds = ("runs", "learners", "results", "designs", "provider", "key")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._run_id: UUID | None = None
        self._batch_id: UUID | None = None
        self._job: Job | None = None
        self._began = 0.0
        self._steps = StepLine(
            (
                self.tr("Learners"),
                self.tr("Results"),
                self.tr("Check"),
                self.tr("Issue"),
                self.tr("Deliver"),
            )
        )
        self._steps.chosen.connect(self._step)
        self.progress = ProgressCard(self.tr("Issuing"))
        self.progress.set_comfort(self.tr("Nothing is lost if you stop now."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._choosing())
        self._stack.addWidget(self._checking())
        self._stack.addWidget(self._nothing())
        self.column.addWidget(self._steps)
        self.column.addWidget(self.progress)
        self.column.addWidget(self._stack, 1)
        self._issue = button(self.tr("Issue…"), self._begin, kind="primary")
        self._rehearse = button(self.tr("Rehearse…"), self._rehearsal)
        self._pause = button(self.tr("Pause"), self._turn_pause)
        self._cancel = button(self.tr("Cancel"), self._stop)
        self._quiet()

    def _choosing(self) -> Card:
        self.runs = RowTable[Any](
            (
                Column(self.tr("Course run"), lambda row: row.title, style=CellStyle.STRONG),
                Column(self.tr("Micro-credential"), lambda row: row.design_title, style=CellStyle.MUTED),
                Column(self.tr("Begins"), lambda row: day_words(row.starts_on, long=False)),
                Column(self.tr("Learners"), lambda row: number_words(row.learners), end=True),
                Column(self.tr("Batches"), lambda row: number_words(row.batches), end=True),
            ),
            self,
        )
        table = DataTable(self.tr("Course runs"))
        table.show_model(self.runs)
        table.fit_columns(0, (0, 260, 150, 110, 110))
        table.opened.connect(lambda row: self.show_target(self.runs.row_at(row).id))
        card = Card(margin=6)
        card.body.addWidget(table)
        return card

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "issue",
            self.tr("Nothing to issue yet"),
            self.tr("First say who took part and what they reached. Then all of it is checked here."),
            (button(self.tr("Go to learners"), lambda: self.desk.go("learners"), kind="primary"),),
        )

    def _checking(self) -> QWidget:
        card = Card(self.tr("Before anything is signed"))
        self._found = card
        self.model = RowTable[Any](
            (
                Column(self.tr("State"), self._gravity, pill=lambda one: _STATES[str(one.severity)]),
                Column(self.tr("Who"), lambda one: one.who, style=CellStyle.STRONG),
                Column(self.tr("What was found"), lambda one: one.sentence, tip=lambda one: one.sentence),
                Column(self.tr("Way out"), self._way_out, style=CellStyle.LINK),
            ),
            self,
        )
        self.table = DataTable(self.tr("Findings"))
        self.table.show_model(self.model)
        self.table.fit_columns(2, (110, 190, 0, 150))
        self.table.opened.connect(self._jump)
        self.table.clicked.connect(lambda index: self._jump(index.row()) if index.column() == 3 else None)
        self._well = InlineMessage()
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._well)
        side = self._key_card()
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(card, 1)
        row.addWidget(side)
        return body

    def _key_card(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(300)
        self._who = Card(self.tr("Who is awarded"))
        self._counts = label("", "muted", wrap=True)
        self._who.body.addWidget(self._counts)
        self._key = Card(self.tr("Signing key"))
        self._secret = QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.returnPressed.connect(self._unlock)
        self._secret_field = FormField(self.tr("Passphrase"), self._secret)
        self._key.body.addWidget(self._secret_field)
        self._key.body.addWidget(button(self.tr("Unlock"), self._unlock, icon="unlock"))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._who)
        column.addWidget(self._key)
        column.addStretch(1)
        return side

    def _gravity(self, finding: Any) -> str:
        words = {"stop": self.tr("Stops"), "look": self.tr("Look"), "note": self.tr("Note")}
        return words[str(finding.severity)]

    def _way_out(self, finding: Any) -> str:
        return {
            "learner": self.tr("Open the learner"),
            "results": self.tr("Open the results"),
            "design": self.tr("Open the design"),
            "provider": self.tr("Open the provider"),
            "key": self.tr("Open the key"),
            "run": self.tr("Open the run"),
        }.get(finding.place.partition(":")[0], "")

    def _jump(self, row: int) -> None:
        """Go where a finding can be mended."""
        kind = self.model.row_at(row).place.partition(":")[0]
        ways = {"learner": "", "results": "results", "run": "about"}
        if kind in ways:
            self.desk.go("run", (self._run_id, ways[kind]))
        elif kind in ("provider", "key"):
            self.desk.go("settings", kind)
        elif kind == "design":
            self.desk.go("design")

    def show_target(self, target: Any) -> None:
        """Check a course run, unless one is being issued."""
        if self._job is None:
            self._run_id, self._batch_id = target, None
            self._refresh()

    def open_workspace_changed(self) -> None:
        """The run was of another workspace."""
        self._run_id = self._batch_id = self._job = None

    def reload(self) -> None:
        """Offer the runs, or check the chosen one again."""
        if self._job is not None:
            return
        self._quiet()
        if self._run_id is None:
            self.header.set_title(self.tr("Issue"))
            self.header.set_context(self.tr("Choose a course run to check and issue."))
            self.desk.read(lambda ws, _watch: calls.runs(ws), self._offer)
            return
        run_id, key = self._run_id, self.desk.key
        self.header.show()
        self.header.set_title(self.tr("Issue"))
        self.header.set_context(self.tr("Checking…"))
        self.model.set_rows(())
        self._steps.set_current(_CHECK)
        self._stack.setCurrentIndex(_RUN)
        self.desk.read(
            lambda ws, watch: calls.check(ws, run_id, BatchChoices(), key, watch),
            self._show,
            otherwise=self.fail,
            text=self.tr("Checking before issuing"),
        )

    def _quiet(self) -> None:
        self.progress.hide()
        self._steps.setVisible(self._run_id is not None)
        self.header.set_buttons()

    def _offer(self, rows: Any) -> None:
        self.runs.set_rows(rows)
        self._stack.setCurrentIndex(_CHOOSE if rows else _NOTHING)
        self.header.setVisible(bool(rows))

    def _show(self, before: calls.Before) -> None:
        run, found = before.run, before.preflight
        self.header.show()
        self.header.set_title(run.title)
        facts = (run.place, day_words(run.ends_on or run.starts_on), run.trainer)
        self.header.set_context(" · ".join(fact for fact in facts if fact))
        self._steps.set_current(_CHECK)
        self.model.set_rows(found.findings)
        self.table.setVisible(bool(found.findings))
        if found.findings:
            self._well.clear()
        else:
            self._well.say("good", self.tr("Nothing stands in the way."))
        self._found.set_remark(self.tr("{0} found").format(len(found.findings)) if found.findings else "")
        chosen = found.selection
        if chosen is not None:
            lines = [self.tr("{0} are awarded").format(len(chosen.awarded))]
            if chosen.not_passed:
                lines.append(self.tr("{0} do not pass").format(len(chosen.not_passed)))
            if chosen.doubles:
                lines.append(self.tr("{0} have it already").format(len(chosen.doubles)))
            self._counts.setText("\n".join(lines))
        key = self.desk.key
        self._key.setVisible(key is None or key.locked)
        self._issue.setEnabled(found.may_issue)
        self.header.set_buttons(self._rehearse, self._issue)
        self._stack.setCurrentIndex(_RUN)

    def _unlock(self) -> None:
        passphrase = self._secret.text()
        self._secret.clear()
        self._secret_field.set_error("")
        self.desk.write(
            lambda ws, _watch: calls.unlock(ws, passphrase),
            self._unlocked,
            otherwise=lambda error: self._secret_field.set_error(f"{error} {error.advice}"),
            text=self.tr("Unlocking the key"),
        )

    def _unlocked(self, key: Any) -> None:
        self.desk.hold_key(key)
        self.reload()

    def _begin(self) -> None:
        """Plan the batch, then issue it; after a stop, go on with the same batch."""
        run_id = self._run_id
        if run_id is None:
            return
        self._issue.setEnabled(False)
        if self._batch_id is not None:
            self._run_batch()
            return
        self.desk.write(
            lambda ws, _watch: calls.plan(ws, run_id, BatchChoices()), self._planned, otherwise=self._stopped
        )

    def _planned(self, planned: Any) -> None:
        self._batch_id = planned[0].id
        self._run_batch()

    def _run_batch(self) -> None:
        batch_id, key = self._batch_id, self.desk.key
        if batch_id is None:
            return
        self.message.clear()
        self._began = time.monotonic()
        self._steps.set_current(_ISSUE)
        self.progress.show_progress(self.tr("Issuing"), 0, 0)
        self.progress.show()
        self._pause.setText(self.tr("Pause"))
        self.header.set_buttons(self._pause, self._cancel)
        self._job = self.desk.write(
            lambda ws, watch: calls.issue(ws, batch_id, key, watch), self._done, otherwise=self._stopped
        )
        self._job.progressed.connect(self._tell)
        self._job.cancelled.connect(self._cancelled)

    def _tell(self, done: int, total: int, name: str) -> None:
        left = (time.monotonic() - self._began) * (total - done) / done if done else None
        title = self.tr("Issuing {0} of {1}").format(done, total)
        self.progress.show_progress(title, done, total, remaining_words(left))
        self.progress.show_figures(((done, self.tr("done")), (total - done, self.tr("waiting"))))

    def _turn_pause(self) -> None:
        if self._job is None:
            return
        if self._job.paused:
            self._job.resume()
        else:
            self._job.pause()
        self._pause.setText(self.tr("Go on") if self._job.paused else self.tr("Pause"))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _cancelled(self) -> None:
        self._after_run()
        self.message.say("look", self.tr("Stopped. What was issued is kept; Issue goes on where it stopped."))

    def _stopped(self, error: StudioError) -> None:
        self._after_run()
        self.fail(error)

    def _after_run(self) -> None:
        self._job = None
        self.progress.hide()
        self._steps.set_current(_CHECK)
        self._issue.setEnabled(True)
        self._issue.setText(self.tr("Go on issuing…") if self._batch_id else self.tr("Issue…"))
        self.header.set_buttons(self._rehearse, self._issue)

    def _done(self, result: Any) -> None:
        report = result[0]
        self._job = None
        ledger = report.check.ledger
        self._steps.set_current(_DELIVER)
        self.progress.show_progress(self.tr("Issued {0} of {1}").format(ledger.done, ledger.planned), 1, 1)
        figures = [(ledger.credentials, self.tr("signed")), (ledger.pdfs, self.tr("printed"))]
        figures += [(ledger.failed, self.tr("failed")), (ledger.waiting, self.tr("waiting"))]
        self.progress.show_figures(figures)
        folder = report.folder
        open_folder = button(
            self.tr("Open the folder"), lambda: _show_folder(folder), kind="primary", icon="folder"
        )
        self.header.set_buttons(open_folder)
        if report.complete:
            self.message.say("good", self.tr("Everybody has a credential, and every count reconciles."))
        else:
            sentences = [
                f"{award.learner.certificate_name}: {words}" for award, _code, words in report.run.failed
            ]
            text = " ".join(sentences) or " ".join(ledger.gaps())
            self.message.say("stop", text, subject=self.tr("Not everybody could be issued"))

    def _rehearsal(self) -> None:
        run_id = self._run_id
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to put the specimens"))
        if folder and run_id is not None:
            target = Path(folder) / "specimens"
            self.desk.read(
                lambda ws, watch: calls.rehearse(ws, run_id, BatchChoices(), target, watch),
                lambda _made: self._rehearsed(target),
                otherwise=self.fail,
                text=self.tr("Making specimens"),
            )

    def _rehearsed(self, folder: Path) -> None:
        self.message.say(
            "good",
            self.tr("The specimens are ready. Nothing was signed."),
            link=self.tr("Open the folder"),
            on_link=lambda: _show_folder(folder),
        )

    def _step(self, place: int) -> None:
        if place == _LEARNERS:
            self.desk.go("run", self._run_id)
        elif place == _RESULTS:
            self.desk.go("run", (self._run_id, "results"))


_STATES = {"stop": "stop", "look": "look", "note": "note"}


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
