"""Who owns jobs: one lane for work that writes, others side by side, all ended before the store closes."""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from studio.foundation.errors import Cancelled, StudioError
from studio.gui.jobs.collecting import COLLECTING
from studio.gui.jobs.job import Job, Told, Work

SHOWN_AFTER_MS = 600
LISTEN_EVERY_MS = 15
_CLOSE_WAIT_S = 60
_LOG = logging.getLogger(__name__)

Then = Callable[[Any], object]


@dataclass(slots=True)
class _Errand:
    """A job on its way, and what to do when it ends. Plain Python: no connection holds any of it."""

    job: Job
    future: Future[object]
    then: Then | None
    otherwise: Then | None
    began: float
    keep: bool = False
    visible: bool = False
    receiver: object = None


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
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="reading")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writing")
        self._errands: list[_Errand] = []
        self._closed = False
        self._ear = QTimer(self)
        self._ear.setInterval(LISTEN_EVERY_MS)
        self._ear.timeout.connect(self._listen)

    @property
    def busy(self) -> bool:
        """Whether any job is waiting or at work."""
        return bool(self._errands)

    def read(
        self,
        work: Work,
        then: Then | None = None,
        *,
        otherwise: Then | None = None,
        text: str = "",
        receiver: object = None,
    ) -> Job:
        """Run work that changes nothing; several run side by side.

        What has the same ``receiver`` (``then`` itself, if it is not named) ends in the order asked for:
        a page that asked twice must not be left with the older answer because that one took longer.
        """
        return self._start(
            Job(work, self, text=text), self._readers, then, otherwise, receiver=receiver or then
        )

    def write(
        self,
        work: Work,
        then: Then | None = None,
        *,
        otherwise: Then | None = None,
        text: str = "",
        keep: bool = False,
    ) -> Job:
        """Run work that writes; one after the other, in the order asked for.

        ``keep`` is for what a person typed: it is short, and done even if the window closes at once.
        """
        return self._start(Job(work, self, text=text), self._writer, then, otherwise, keep=keep)

    def _start(
        self,
        job: Job,
        threads: Executor,
        then: Then | None,
        otherwise: Then | None,
        *,
        keep: bool = False,
        receiver: object = None,
    ) -> Job:
        if self._closed:
            # A timer of a page that is going, too; what was typed was handed on before.
            _LOG.warning("asked for work after closing")
            return job
        if not self._errands:
            COLLECTING.begin()
        self._errands.append(
            _Errand(job, job.start(threads), then, otherwise, time.monotonic(), keep, receiver=receiver)
        )
        self._ear.start()
        return job

    def _listen(self) -> None:
        """Let every job say what its thread left for it; stop listening when there is none."""
        for errand in tuple(self._errands):
            if self._must_wait(errand):
                continue
            told = errand.job.tell()
            self._show(errand, told)
            if told.over:
                self._end(errand, told)
        if self._errands:
            COLLECTING.collect()
        else:
            self._ear.stop()

    def _must_wait(self, errand: _Errand) -> bool:
        """Whether the same receiver still waits for something it asked for earlier."""
        if errand.receiver is None:
            return False
        alike = (other for other in self._errands if other.receiver == errand.receiver)
        return next(alike, errand) is not errand

    def _show(self, errand: _Errand, told: Told) -> None:
        late = time.monotonic() - errand.began >= SHOWN_AFTER_MS / 1000
        if errand.job.text and late and not errand.visible and not told.over:
            errand.visible = True
            self.shown.emit(errand.job.text, 0, 0)
        if told.progress is not None and self._latest_shown() is errand:
            done, total, _ = told.progress
            self.shown.emit(errand.job.text, done, total)

    def _latest_shown(self) -> _Errand | None:
        return next((errand for errand in reversed(self._errands) if errand.visible), None)

    def _end(self, errand: _Errand, told: Told) -> None:
        try:
            self._act(errand, told)
        finally:
            if errand in self._errands:  # not if what was told closed the window
                self._errands.remove(errand)
                if not self._errands:
                    COLLECTING.end()
            errand.job.finished.emit()
            if errand.visible:
                above = self._latest_shown()
                self.shown.emit(above.job.text if above else "", 0, 0)
            errand.job.deleteLater()
            if not self._errands:
                self.idle.emit()

    def _act(self, errand: _Errand, told: Told) -> None:
        if told.error is None:
            if errand.then is not None:
                errand.then(told.result)
        elif isinstance(told.error, Cancelled):
            return
        else:
            self._act_on_failure(errand, told.error)

    def _act_on_failure(self, errand: _Errand, error: BaseException) -> None:
        if not isinstance(error, StudioError):
            self.crashed.emit(error)
            return
        _LOG.warning("failed with %s", error.code)
        if errand.otherwise is not None:
            errand.otherwise(error)
        else:
            self.failed.emit(error)

    def cancel_shown(self) -> None:
        """Cancel the job that the foot shows."""
        errand = self._latest_shown()
        if errand is not None:
            errand.job.cancel()

    def close(self) -> bool:
        """Cancel all but what is to be kept; wait until no thread is at work, so that the store may close.

        Returns whether all ended in time (a minute). Nobody hears of their ends: the window is gone.
        """
        self._closed = True
        self._ear.stop()
        futures = [errand.future for errand in self._errands]
        for errand in self._errands:
            if not errand.keep:
                errand.job.cancel()
                errand.future.cancel()
        still_at_work = wait(futures, timeout=_CLOSE_WAIT_S).not_done
        for threads in (self._readers, self._writer):
            threads.shutdown(wait=not still_at_work, cancel_futures=True)
        for future in (errand.future for errand in self._errands if errand.keep and errand.future.done()):
            if not future.cancelled() and (error := future.exception()) is not None:
                _LOG.error("not kept while closing: %s", getattr(error, "code", type(error).__name__))
        if self._errands:
            self._errands.clear()
            COLLECTING.end()
        return not still_at_work
