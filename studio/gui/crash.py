"""What happens when the program itself is wrong: a report on disk, a sentence in the window."""

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Signal

import studio
from studio.foundation.clock import Clock
from studio.foundation.user_folders import cache_folder


class CrashHook(QObject):
    """Takes exceptions nobody caught, on any thread, and hops to the GUI thread by signal.

    ``crashed`` carries the path of the report, or an empty text where none could be written.
    """

    crashed = Signal(str)
    _caught = Signal(object)

    def __init__(self, clock: Clock, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._folder = clock, folder or cache_folder() / "crash-reports"
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
        self.crashed.emit(self._write(report_text(error)))

    def _write(self, text: str) -> str:
        path = self._folder / f"crash-{self._clock():%Y%m%d-%H%M%S}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError:
            return ""
        return str(path)


def report_text(error: BaseException) -> str:
    """Return versions and the trace; no values of variables, so no learner's data."""
    head = (
        f"Credential Studio {studio.__version__}\n"
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.platform()}\n\n"
    )
    return head + "".join(traceback.format_exception(error))
