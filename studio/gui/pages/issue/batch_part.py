"""A batch under way: begun, paused, stopped, resumed, closed; also one of an earlier session."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from studio.domain.batch import BatchState
from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.jobs.job import Job
from studio.gui.models.row_table import Deliver
from studio.gui.opening import open_outside
from studio.gui.pages.issue import calls
from studio.gui.pages.issue.batch_follow import BatchFollower
from studio.gui.pages.issue.batch_view import BatchView
from studio.gui.pages.issue.batch_words import BatchWords
from studio.gui.pages.issue.check_part import run_context
from studio.gui.pages.page import Page
from studio.gui.told import told
from studio.gui.widgets.basics import button

_FIRST = 60


class BatchPart(QObject):
    """``stepped`` tells that the batch went on to another step of the run; see ``issued``."""

    stepped = Signal()

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.view = BatchView()
        self.batch_id: UUID | None = None
        self.opened: Any = None
        self.job: Job | None = None
        self.running_id: UUID | None = None
        self.seen: Any = None
        self._words = BatchWords(self)
        self._check: Any = None
        self._chosen: UUID | None = None
        self.pause = button(self.tr("Pause"), self._turn_pause)
        self.cancel = button(self.tr("Cancel"), self._cancel)
        self.resume = button(self.tr("Go on"), self.start, kind="primary")
        self.close_it = button(self.tr("Close this batch…"), self.view.closing.ask)
        self.folder = button(self.tr("Open the folder"), self._open_folder)
        self.deliver = button(self.tr("Deliver…"), self._deliver, kind="primary")
        self.follower = BatchFollower(desk, self.view.table.window_of, self)
        self.follower.seen.connect(self._show)
        self.view.key.passphrase_given.connect(self._unlock)
        self.view.closing.confirmed.connect(self._close)
        self.view.table.row_chosen.connect(self._show_one)
        self.view.way_out.connect(self._way_out)

    @property
    def issued(self) -> bool:
        """Whether nothing is left to do."""
        return self.seen is not None and not self.seen.waiting and self.seen.done == self.seen.total

    @property
    def _at_work(self) -> bool:
        return self.job is not None and self.running_id == self.batch_id

    def open(self, batch_id: UUID, *, then_start: bool = False) -> None:
        """Show a batch, whatever its state."""
        if batch_id != self.batch_id:
            self.batch_id, self.opened, self.seen, self._check, self._chosen = (
                batch_id,
                None,
                None,
                None,
                None,
            )
            self.view.table.rows.set_rows(())
            self.view.table.following = True
            self.view.closing.hide()
        # Looks see what is in view; what scrolled by meanwhile is looked at here.
        held = max(len(self.view.table.rows.rows), _FIRST)
        self._desk.read(
            lambda ws, _watch: calls.open_batch(ws, batch_id, held),
            lambda found: self._take(batch_id, found, then_start),
            otherwise=self._page.fail,
        )

    def _take(self, batch_id: UUID, found: Any, then_start: bool) -> None:
        if batch_id != self.batch_id:
            return
        fresh, (self.opened, seen) = self.opened is None, found
        if fresh:
            self.view.table.rows.set_source(self._fetch)
        self._show(seen)
        if then_start:
            self.start()
        elif not self._at_work:
            self.follower.start(batch_id)
            self.follower.stop()
            self._count()

    def _fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        batch_id = self.batch_id
        if batch_id is not None:
            self._desk.read(lambda ws, _watch: calls.lines(ws, batch_id, offset, limit), deliver)

    def _show(self, seen: Any) -> None:
        """Show how the batch stands: the answer of a look."""
        if self.opened is None:
            return
        self.seen = seen
        with_papers = self.opened.batch.choices.pdfs
        self.view.show_glance(seen, with_papers=with_papers)
        if seen.newest is not None and self._chosen is None:
            of = self.tr("{0} of {1}").format(seen.done, seen.total)
            self.view.show_paper(seen.newest, of)
        self._show_progress(seen)
        if self._at_work:
            self.view.table.follow(seen.total - seen.waiting)
        self._show_header()

    def _show_progress(self, seen: Any) -> None:
        job = self.job if self._at_work else None
        title = self._words.title(seen, at_work=job is not None, check=self._check)
        left = self._words.left(seen, job) if job is not None else ""
        self.view.progress.show_progress(title, seen.total - seen.waiting, max(seen.total, 1), left)
        self.view.progress.set_comfort(self._words.comfort(seen))

    def _show_header(self) -> None:
        if self.opened is None or not self.view.isVisibleTo(self._page):  # the header is another view's now
            return
        header, closed = self._page.header, self.opened.batch.state is BatchState.CLOSED
        header.set_title(self.opened.run.title)
        header.set_context(run_context(self.opened.run, self.opened.learners))
        key = self._desk.key
        locked = key is None or key.locked
        if self._at_work:
            header.set_buttons(self.pause, self.cancel)
        elif self.issued or closed:
            header.set_buttons(self.folder, self.deliver)
        else:
            failed = self.seen is not None and not self.seen.waiting
            self.resume.setText(self.tr("Try again") if failed else self.tr("Go on"))
            self.resume.setEnabled(not locked)
            header.set_buttons(self.close_it, self.resume)
        self.view.key.setVisible(locked and not self._at_work and not (self.issued or closed))
        self.stepped.emit()

    def start(self) -> None:
        """Issue, or go on where it stopped: what is signed is never signed again."""
        batch_id, key = self.batch_id, self._desk.key
        if batch_id is None or self.job is not None or key is None or key.locked:
            return
        self._page.message.clear()
        self._check = self._chosen = None
        self._words.begin(self.seen)
        self.pause.setText(self.tr("Pause"))
        self.cancel.setEnabled(True)
        self.pause.setEnabled(True)
        job = self.job = self._desk.write(
            lambda ws, watch: calls.issue(ws, batch_id, key, watch), self._done, otherwise=self._failed
        )
        self.running_id = batch_id
        job.cancelled.connect(self._cancelled)
        job.finished.connect(self._ended)
        self._desk.marked.emit("issue", self.tr("%n running", "", 1))
        self.follower.start(batch_id)
        self._show_header()

    def _turn_pause(self) -> None:
        if self.job is None:
            return
        if self.job.paused:
            self.job.resume()
            self._words.begin(self.seen)
        else:
            self.job.pause()
        self.pause.setText(self.tr("Go on") if self.job.paused else self.tr("Pause"))
        if self.seen is not None:
            self._show_progress(self.seen)

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()
            self.cancel.setEnabled(False)
            self.pause.setEnabled(False)
            if self.seen is not None:
                self._show_progress(self.seen)

    def _ended(self) -> None:
        """After success, failure and cancelling alike; the last look shows how it stands."""
        shown = self.running_id == self.batch_id
        self.job, self.running_id = None, None
        self.follower.stop()
        self._desk.marked.emit("issue", "")
        self._desk.hub.tell(("batches",))
        if shown and self.batch_id is not None:
            self.open(self.batch_id)

    def forget(self) -> None:
        """The workspace is another one: what runs is stopped, nothing of it is shown."""
        if self.job is not None:
            self.job.cancel()
        self.job = self.running_id = self.batch_id = self.opened = self.seen = self._check = None
        self.follower.stop()
        self._desk.marked.emit("issue", "")

    def _done(self, result: Any) -> None:
        report = result[0]
        if self.running_id == self.batch_id:
            self._take_check(report.check)

    def _failed(self, error: StudioError) -> None:
        self._page.fail(error, link=self.tr("Go on"), on_link=self.start)

    def _cancelled(self) -> None:
        self._page.message.say(
            "look", self.tr("Stopped. What was issued is kept, and Go on begins where it stopped.")
        )

    def _count(self) -> None:
        """Count the files of a finished batch anew, unless that was just done."""
        batch_id = self.batch_id
        if batch_id is None or not self.issued or self._check is not None:
            return
        self._desk.read(
            lambda ws, watch: calls.count(ws, batch_id, watch),
            lambda check: self._take_check(check) if batch_id == self.batch_id else None,
            otherwise=self._page.fail,
            text=self.tr("Counting every file"),
        )

    def _take_check(self, check: Any) -> None:
        self._check = check
        if self.seen is not None:
            self._show_progress(self.seen)
        if not check.good:
            gaps = (
                *map(told, check.ledger.gaps()),
                *(f"{one.learner_name}: {one.path}" for one in check.problems),
            )[:3]
            self._page.message.say("stop", " ".join(gaps), subject=self.tr("Something is missing"))

    def _show_one(self, line: Any) -> None:
        """Show the certificate of the learner that was chosen in the table."""
        self._chosen = line.row.id
        if str(line.row.state) == "done":
            self._desk.read(
                lambda ws, _watch: calls.paper(ws, line.row),
                lambda paper: self.view.show_paper(paper, line.row.number),
                otherwise=self._page.fail,
                receiver=self._show_one,
            )

    def _way_out(self, row: Any) -> None:
        self._desk.go("run", (self.opened.run.id, "learner", str(row.learner_id)))

    def _unlock(self, passphrase: str) -> None:
        self._desk.write(
            lambda ws, _watch: calls.unlock(ws, passphrase),
            self._unlocked,
            otherwise=self.view.key.refuse,
            text=self.tr("Unlocking the key"),
        )

    def _unlocked(self, key: Any) -> None:
        self._desk.hold_key(key)

    def _close(self, reason: str) -> None:
        batch_id = self.batch_id
        key = self._desk.key
        usable = None if key is None or key.locked else key
        if batch_id is not None and self.job is None:
            self._desk.write(
                lambda ws, watch: calls.close(ws, batch_id, reason, usable, watch),
                self._closed,
                otherwise=self._page.fail,
            )

    def _closed(self, result: Any) -> None:
        closed = result[0]
        said = [
            self.tr("Closed. %n award(s) withdrawn; issue the run again for those.", "", closed.withdrawn)
        ]
        if closed.unfinished:
            said.append(
                self.tr(
                    "%n signed award(s) could not be finished. They are valid; revoke them if they must not"
                    " count.",
                    "",
                    len(closed.unfinished),
                )
            )
        if closed.list_outdated:
            said.append(
                self.tr("The key was locked, so the signed list of files still shows the batch as it was.")
            )
        run_id = self.opened.run.id
        state = "look" if closed.unfinished or closed.list_outdated else "good"
        self._page.message.say(
            state,
            " ".join(said),
            link=self.tr("Check the run again"),
            on_link=lambda: self._desk.go("issue", run_id),
        )
        if self.batch_id is not None:
            self.open(self.batch_id)

    def _open_folder(self) -> None:
        open_outside(calls.batch_folder(self._desk.workspace, self.opened.batch))

    def _deliver(self) -> None:
        self._desk.go("batch", self.batch_id)
