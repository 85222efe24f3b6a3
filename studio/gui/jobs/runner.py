"""Who owns jobs: one lane for work that writes, others side by side, all ended before the store closes."""

from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, QTimer, Signal

from studio.foundation.errors import StudioError
from studio.gui.jobs.job import Job, Work

SHOWN_AFTER_MS = 600
_CLOSE_WAIT_MS = 60_000

Then = Callable[[Any], object]


class JobRunner(QObject):
    """Starts jobs, tells which to show, and reports what went wrong.

    ``failed`` carries a ``StudioError`` nobody handled, ``crashed`` any other exception (a bug of
    ours), ``shown`` what to say at the foot: text, done, total; an empty text hides it.
    """

    failed = Signal(object)
    crashed = Signal(object)
    shown = Signal(str, int, int)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers, self._writer = QThreadPool(self), QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._readers.setMaxThreadCount(2)
        self._jobs: list[Job] = []
        self._visible: deque[Job] = deque()

    @property
    def busy(self) -> bool:
        """Whether any job is waiting or at work."""
        return bool(self._jobs)

    def read(
        self, work: Work, then: Then | None = None, *, otherwise: Then | None = None, text: str = ""
    ) -> Job:
        """Run work that changes nothing; several run side by side."""
        return self._start(Job(work, self, text=text), self._readers, then, otherwise)

    def write(
        self, work: Work, then: Then | None = None, *, otherwise: Then | None = None, text: str = ""
    ) -> Job:
        """Run work that writes; one after the other, in the order asked for."""
        return self._start(Job(work, self, text=text), self._writer, then, otherwise)

    def _start(self, job: Job, pool: QThreadPool, then: Then | None, otherwise: Then | None) -> Job:
        self._jobs.append(job)
        if then is not None:
            job.succeeded.connect(then)
        job.failed.connect(lambda error: self._sort_out(error, otherwise))
        job.finished.connect(lambda: self._forget(job))
        if job.text:
            self._show_later(job)
        job.start(pool)
        return job

    def _sort_out(self, error: BaseException, otherwise: Then | None) -> None:
        if not isinstance(error, StudioError):
            self.crashed.emit(error)
        elif otherwise is not None:
            otherwise(error)
        else:
            self.failed.emit(error)

    def _show_later(self, job: Job) -> None:
        timer = QTimer(job)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self._show(job))
        timer.start(SHOWN_AFTER_MS)
        job.progressed.connect(lambda done, total, _text: self._tell(job, done, total))

    def _show(self, job: Job) -> None:
        if job in self._jobs:
            self._visible.append(job)
            self._tell(job, 0, 0)

    def _tell(self, job: Job, done: int, total: int) -> None:
        if self._visible and self._visible[-1] is job:
            self.shown.emit(job.text, done, total)

    def _forget(self, job: Job) -> None:
        self._jobs.remove(job)
        if job in self._visible:
            self._visible.remove(job)
            above = self._visible[-1] if self._visible else None
            self.shown.emit(above.text if above else "", 0, 0)
        job.deleteLater()
        if not self._jobs:
            self.idle.emit()

    def cancel_shown(self) -> None:
        """Cancel the job that the foot shows."""
        if self._visible:
            self._visible[-1].cancel()

    def close(self) -> bool:
        """Cancel everything and wait until no thread of ours is at work; then the store may close.

        Returns whether all ended in time (a minute).
        """
        for job in self._jobs:
            job.cancel()
        self._readers.clear()
        self._writer.clear()
        ended = self._readers.waitForDone(_CLOSE_WAIT_MS) and self._writer.waitForDone(_CLOSE_WAIT_MS)
        # The last signals of the jobs wait in our queue; nobody wants them after the window is gone.
        for job in tuple(self._jobs):
            QCoreApplication.removePostedEvents(job, QEvent.Type.MetaCall.value)
            job.deleteLater()
        self._jobs.clear()
        self._visible.clear()
        return ended
