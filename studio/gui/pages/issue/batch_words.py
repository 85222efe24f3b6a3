"""How far a batch is, in words."""

import time
from typing import Any

from PySide6.QtCore import QObject

from studio.gui.jobs.job import Job
from studio.gui.widgets.display.progress_card import remaining_words


class BatchWords(QObject):
    """Title and time left; ``begin`` sets the clock that the time left is reckoned from."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._began, self._had = 0.0, 0

    def begin(self, seen: Any) -> None:
        """From now on the work is measured, with ``seen`` done before."""
        self._began = time.monotonic()
        self._had = seen.total - seen.waiting if seen is not None else 0

    def title(self, seen: Any, *, at_work: bool, check: Any) -> str:
        """``Issuing 42 of 59``, or how it ended and whether every count agrees."""
        if at_work:
            return self.tr("Issuing {0} of {1}").format(seen.total - seen.waiting, seen.total)
        if check is None or seen.done < seen.total:
            return self.tr("Issued {0} of {1}").format(seen.done, seen.total)
        if check.good:
            return self.tr("Issued {0} of {1} · every count agrees").format(seen.done, seen.total)
        return self.tr("Issued {0} of {1} · counts do not agree").format(seen.done, seen.total)

    def comfort(self, seen: Any) -> str:
        """What becomes of those who are not done."""
        if seen.waiting:
            return self.tr("Nothing is lost if you stop now.")
        return self.tr("Who failed can be tried again, or come into a new batch.") if seen.failed else ""

    def left(self, seen: Any, job: Job) -> str:
        """``about 8 seconds left``, or that it stands still."""
        if job.cancelling:
            return self.tr("Stopping…")
        if job.paused:
            return self.tr("Paused")
        made = seen.total - seen.waiting - self._had
        return remaining_words((time.monotonic() - self._began) * seen.waiting / made) if made > 0 else ""
