"""What happens when the program itself is wrong: a report on disk, a sentence in the window."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from studio.foundation.clock import Clock
from studio.foundation.mistakes import keep_mistake


class CrashHook(QObject):
    """Takes exceptions nobody caught, on any thread, and hops to the GUI thread by signal.

    ``crashed`` carries the path of the report, or an empty text where none could be written.
    """

    crashed = Signal(str)
    _caught = Signal(object)

    def __init__(self, clock: Clock, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._folder = clock, folder
        self._caught.connect(self._on_caught)

    def install(self) -> None:
        """Become the program's exception hook."""
        sys.excepthook = self.hook

    def hook(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None = None
    ) -> None:
        """Called by Python or by a job; may be on any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
            return
        self._caught.emit(error)

    def take(self, error: BaseException) -> None:
        """Report an exception that a job ended with."""
        self._caught.emit(error)

    def _on_caught(self, error: BaseException) -> None:
        self.crashed.emit(keep_mistake(error, now=self._clock(), face="window", folder=self._folder))
