"""Looks at a batch a few times a second while it runs, one look at a time."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.pages.issue import calls

INTERVAL_MS = 300


class BatchFollower(QObject):
    """``seen`` gives a ``Glance``. Looks happen on a pool thread; none is asked for before the last came."""

    seen = Signal(object)

    def __init__(self, desk: Desk, window_of: Callable[[], tuple[int, int]], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._window_of = desk, window_of
        self._batch_id: UUID | None = None
        self._shown: UUID | None = None
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)

    def start(self, batch_id: UUID) -> None:
        """Follow a batch from now on."""
        self._batch_id, self._shown = batch_id, None
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look once, unless a look is under way."""
        batch_id, shown = self._batch_id, self._shown
        if batch_id is None or self._looking or self._desk.workspace is None:
            return
        self._looking = True
        first, limit = self._window_of()
        job = self._desk.read(
            lambda ws, _watch: calls.glance(ws, batch_id, first, limit, shown),
            lambda found: self._take(batch_id, found),
            otherwise=self._fail,
        )
        job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._looking = False

    def _fail(self, _error: StudioError) -> None:
        """The run itself says what went wrong; a look that failed is only the next one's business."""

    def _take(self, batch_id: UUID, found: Any) -> None:
        if batch_id != self._batch_id:
            return
        if found.newest is not None:
            self._shown = found.newest.award_id
        self.seen.emit(found)
