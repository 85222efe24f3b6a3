"""One piece of work on a pool thread; the core sees a ``Watcher``, only this file knows the thread."""

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from studio.foundation.errors import Cancelled
from studio.foundation.watcher import CallbackWatcher, Watcher

Work = Callable[[Watcher], object]

TELLS_PER_SECOND = 20


class _Errand(QRunnable):
    """Runs one function on the pool."""

    def __init__(self, run: Callable[[], None]) -> None:
        super().__init__()
        self._run = run

    def run(self) -> None:
        """On a pool thread."""
        self._run()


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
    """Emits one of ``succeeded``, ``failed`` and ``cancelled``, then ``finished``, on the GUI thread.

    The parent must outlive the work: the runner, owned by the main window, never a page.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _ended = Signal()

    def __init__(self, work: Work, parent: QObject, *, text: str = "") -> None:
        super().__init__(parent)
        self.text = text
        self._work = work
        # What comes out waits here instead of travelling through a queued signal as an object.
        self._result: object = None
        self._error: BaseException | None = None
        self._stop, self._go_on, self._left = threading.Event(), threading.Event(), threading.Event()
        self._go_on.set()
        self._ended.connect(self._on_ended)

    def start(self, pool: QThreadPool) -> None:
        """Queue the work on ``pool``."""
        pool.start(_Errand(self._run))

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

    def _run(self) -> None:
        """On a pool thread: no widget, no model, no session from outside."""
        watcher = CallbackWatcher(_Pace(self.progressed.emit), self._stop, self._go_on)
        try:
            watcher.raise_if_cancelled()
            self._result = self._work(watcher)
        except BaseException as caught:  # noqa: BLE001 - handed over to the GUI thread, see _on_ended
            self._error = caught
        try:
            self._ended.emit()
        finally:
            self._left.set()

    def _on_ended(self) -> None:
        # Whoever hears of the end may delete this object, and the pool's thread may still be inside its
        # ``emit``: it needs microseconds to leave, and a deleted sender would crash it.
        self._left.wait(timeout=5)
        result, error = self._result, self._error
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.finished.emit()
