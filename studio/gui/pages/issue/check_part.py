"""Checking a run: asks services, shows the answer, plans the batch, rehearses."""

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.jobs.job import Job
from studio.gui.opening import open_outside
from studio.gui.pages.issue import calls
from studio.gui.pages.issue.check_view import CheckView
from studio.gui.pages.issue.jumps import target_of
from studio.gui.pages.issue.sign_card import Signing
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button
from studio.gui.words import day_words


class CheckPart(QObject):
    """``planned`` gives the new batch's id, ``batch_wanted`` that of an unfinished one."""

    planned = Signal(object)
    batch_wanted = Signal(object)

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.view = CheckView()
        self.run_id: UUID | None = None
        self._before: calls.Before | None = None
        self._job: Job | None = None
        self._paper_of: object = None
        self.issue = button(self.tr("Issue…"), self._ask, kind="primary")
        self.rehearsal = button(self.tr("Rehearse…"), self._choose_folder)
        self.view.followed.connect(self.follow)
        self.view.stop_wanted.connect(self._stop)
        self.view.choices.edited.connect(self.look)
        self.view.key.passphrase_given.connect(self._unlock)
        self.view.question.confirmed.connect(self._plan)
        self.view.question.declined.connect(self._not_yet)

    def open(self, run_id: UUID) -> None:
        """Take up a run."""
        if run_id != self.run_id:
            self.run_id, self._before, self._paper_of = run_id, None, None
            self.view.choices.reset()
            self.view.show_paper(b"", "")
            self._page.header.set_title(self.tr("Issue"))
            self._page.header.set_context("")
        self._show_header()
        self.look()

    def close(self) -> None:
        """Let go of the run; its check ends."""
        self._stop()
        self.view.question.hide()
        self.run_id = self._before = None

    def look(self) -> None:
        """Check everything again; an earlier check is not waited for."""
        run_id, key, choices = self.run_id, self._desk.key, self.view.choices.choices
        if run_id is None:
            return
        self._stop()
        self.issue.setEnabled(False)
        self.view.question.hide()  # what it asked about may be another by now
        self.view.begin()
        job = self._job = self._desk.read(
            lambda ws, watch: calls.check(ws, run_id, choices, key, watch), self._show, otherwise=self._fail
        )
        job.progressed.connect(lambda done, total, name: self._tell(job, done, total, name))
        job.cancelled.connect(lambda: self._stopped(job))
        job.finished.connect(lambda: self._finished(job))

    def _tell(self, job: Job, done: int, total: int, name: str) -> None:
        if job is self._job:
            self.view.tell(done, total, name)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _stopped(self, job: Job) -> None:
        if job is self._job:
            words = self.tr("The check was stopped. Nothing can be issued before it is through.")
            self.view.notice.say("look", words, link=self.tr("Check again"), on_link=self.look)

    def _finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.view.end()

    def _fail(self, error: StudioError) -> None:
        self._page.fail(error, link=self.tr("Check again"), on_link=self.look)

    def _show(self, before: calls.Before) -> None:
        if before.run.id != self.run_id:
            return
        self._before = before
        found = before.preflight
        self.view.show_findings(found)
        key = self._desk.key
        codes = {finding.code for finding in found.findings}
        self.view.key.setVisible("key.locked" in codes and (key is None or key.locked))
        today = self._desk.clock().date()
        self.view.choices.show_before(found.selection, before.run, before.batches, today)
        self._show_unfinished(before)
        self._show_header()
        self._show_paper(found.selection)

    def _show_header(self) -> None:
        self._page.header.set_buttons(self.rehearsal, self.issue)
        if self._before is None:
            return
        before, found = self._before, self._before.preflight
        self._page.header.set_title(before.run.title)
        self._page.header.set_context(run_context(before.run, before.learners))
        awards = len(found.selection.candidates) if found.selection is not None else 0
        self.issue.setText(self.tr("Issue %n…", "", awards) if awards else self.tr("Issue…"))
        self.issue.setEnabled(found.may_issue and bool(awards))
        self.rehearsal.setEnabled(bool(awards))

    def _show_unfinished(self, before: calls.Before) -> None:
        batch = before.unfinished
        if batch is None:
            self.view.notice.clear()
            return
        self.view.notice.say(
            "look",
            self.tr("The batch of {0} is not finished. Go on with it, or close it.").format(
                day_words(batch.planned_at)
            ),
            link=self.tr("Open that batch"),
            on_link=lambda: self.batch_wanted.emit(batch.id),
        )

    def _show_paper(self, selection: Any) -> None:
        people = selection.awarded if selection is not None else ()
        before = self._before
        if not people or before is None or before.run.design_id is None:
            self.view.show_paper(b"", "")
            return
        learner, run = people[0].learner, before.run
        if self._paper_of == (run, learner):
            return
        self._paper_of = (run, learner)
        self._desk.read(
            lambda ws, _watch: calls.specimen(ws, run, learner),
            lambda data: self.view.show_paper(data, learner.certificate_name),
            otherwise=lambda _error: self.view.show_paper(b"", ""),
            receiver=self._show_paper,
        )

    def follow(self, finding: Any) -> None:
        """Go where a finding is mended."""
        if finding.place == "key:unlock":
            self.view.key.secret.setFocus()
        elif finding.place == "batch:renew":
            self.view.choices.renew()
        elif finding.place.startswith("batch:"):
            self.view.choices.open(True)
        elif self._before is not None:
            target = target_of(finding.place, self._before.run.id, self._before.run.design_id)
            if target is not None:
                self._desk.go(*target)

    def _unlock(self, passphrase: str) -> None:
        self._desk.write(
            lambda ws, _watch: calls.unlock(ws, passphrase),
            self._unlocked,
            otherwise=self.view.key.refuse,
            text=self.tr("Unlocking the key"),
        )

    def _unlocked(self, key: Any) -> None:
        self._desk.hold_key(key)  # the page hears of it and checks again

    def _ask(self) -> None:
        """Ask before anything is signed: nobody can take a signature back."""
        before = self._before
        if before is None or before.preflight.selection is None:
            return
        self.issue.setEnabled(False)
        self.view.question.ask(_signing(before, self.view.choices.choices.pdfs))

    def _not_yet(self) -> None:
        self.issue.setEnabled(True)
        self.issue.setFocus()

    def _plan(self) -> None:
        run_id, choices, after = self.run_id, self.view.choices.choices, self.view.choices.after_batch_id
        if run_id is None:
            return
        self.issue.setEnabled(False)
        self._desk.write(
            lambda ws, _watch: calls.plan(ws, run_id, choices, after),
            lambda made: self.planned.emit(made[0].id),
            otherwise=self._fail,
        )

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._page, self.tr("Where to put the specimens"))
        if folder:
            self.rehearse(Path(folder) / self.tr("specimens"))

    def rehearse(self, folder: Path) -> None:
        """Make all papers marked SPECIMEN in ``folder`` and open it; nothing is signed."""
        run_id, choices = self.run_id, self.view.choices.choices
        if run_id is None:
            return
        self._desk.read(
            lambda ws, watch: calls.rehearse(ws, run_id, choices, folder, watch),
            self._rehearsed,
            otherwise=self._page.fail,
            text=self.tr("Making specimens"),
        )

    def _rehearsed(self, made: Any) -> None:
        words = self.tr("%n specimen(s) made. Nothing was signed, numbered or kept.", "", made.papers)
        failed = "; ".join(f"{name}: {reason}" for name, reason in made.failed)
        self._page.message.say(
            "look" if failed else "good",
            f"{words} {failed}".strip(),
            link=self.tr("Open the folder"),
            on_link=lambda: open_outside(made.folder),
        )
        open_outside(made.folder)


def _signing(before: calls.Before, pdfs: bool) -> Signing:
    selection = before.preflight.selection
    awarded, participation = len(selection.awarded), len(selection.participation)
    return Signing(
        awarded,
        participation,
        awarded + participation if pdfs else 0,
        before.title,
        before.version,
        before.run.title,
        before.key,
        "status.cannot-revoke" not in {finding.code for finding in before.preflight.findings},
    )


def run_context(run: Any, learners: int) -> str:
    """Return the line below a run's title: how many people, where, when, with whom."""
    where = ", ".join(fact for fact in (run.place, day_words(run.ends_on or run.starts_on)) if fact)
    facts = [QCoreApplication.translate("RunPage", "%n learner(s)", "", learners), where]
    if run.trainer:
        facts.append(QCoreApplication.translate("RunPage", "trainer {0}").format(run.trainer))
    return " · ".join(fact for fact in facts if fact)
