"""One piece of work on a thread of its own; the core sees a ``Watcher``, only this package knows the thread.

No Qt call is ever made from that thread: what it has to say waits in an inbox, which the runner empties
on the GUI thread. Signals from pool threads crashed PySide 6.12 now and then (decision 0121).
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from studio.foundation.errors import Cancelled
from studio.foundation.watcher import CallbackWatcher, Watcher

Work = Callable[[Watcher], object]

TELLS_PER_SECOND = 20


class _Pace:
    """Lets through at most 20 reports a second, and the last one always."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        self._tell, self._told_at = tell, 0.0

    def __call__(self, done: int, total: int, text: str) -> None:
        now = time.monotonic()
        if done >= total or now - self._told_at >= 1 / TELLS_PER_SECOND:
            self._told_at = now
            self._tell(done, total, text)


class Job(QObject):
    """Emits one of ``succeeded``, ``failed`` and ``cancelled``, then ``finished``, on the GUI thread."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Work, parent: QObject, *, text: str = "") -> None:
        super().__init__(parent)
        self.text = text
        self._work = work
        self._inbox: deque[tuple[int, int, str]] = deque()
        self._future: Future[object] | None = None
        self._stop, self._go_on = threading.Event(), threading.Event()
        self._go_on.set()

    def start(self, threads: Executor) -> Future[object]:
        """Queue the work on ``threads``."""
        watcher = CallbackWatcher(_Pace(lambda *told: self._inbox.append(told)), self._stop, self._go_on)
        self._future = threads.submit(_run, self._work, watcher)
        return self._future

    @property
    def paused(self) -> bool:
        """Whether the work waits at its next unit."""
        return not self._go_on.is_set()

    @property
    def cancelling(self) -> bool:
        """Whether it has been asked to stop."""
        return self._stop.is_set()

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop after its present unit; paused work too."""
        self._stop.set()
        self._go_on.set()

    @Slot()
    def pause(self) -> None:
        """Ask the work to wait after its present unit."""
        self._go_on.clear()

    @Slot()
    def resume(self) -> None:
        """Let paused work go on."""
        self._go_on.set()

    def tell(self) -> "Told":
        """Emit what came in since the last call; called on the GUI thread, by the runner.

        ``finished`` is the runner's to emit, after it has acted itself.
        """
        future, progress = self._future, None
        over = future is not None and future.done()
        while self._inbox:
            progress = self._inbox.popleft()
            self.progressed.emit(*progress)
        if not over or future is None:
            return Told(progress)
        self._future = None
        error = Cancelled() if future.cancelled() else future.exception()
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(future.result())
        return Told(progress, True, None if error else future.result(), error)


@dataclass(frozen=True, slots=True)
class Told:
    """What a job told: the last progress (done, total, text) if there was any, and how it ended if it did."""

    progress: tuple[int, int, str] | None = None
    over: bool = False
    result: object = None
    error: BaseException | None = None


def _run(work: Work, watcher: Watcher) -> object:
    """On the job's thread: no widget, no model, no session from outside."""
    watcher.raise_if_cancelled()
    return work(watcher)
