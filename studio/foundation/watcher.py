"""How long work tells how far it is and learns that it should stop."""

import threading
from collections.abc import Callable
from typing import Protocol

from studio.foundation.errors import Cancelled


class Watcher(Protocol):
    """Told by long work, from its own thread."""

    def report(self, done: int, total: int, text: str = "") -> None:
        """``done`` of ``total`` units are finished; ``text`` names the last one."""

    def raise_if_cancelled(self) -> None:
        """Raise ``Cancelled`` if the person asked to stop. Called between units, never inside one."""


class QuietWatcher:
    """Hears nothing and never stops anything."""

    def report(self, done: int, total: int, text: str = "") -> None:
        """Ignore it."""

    def raise_if_cancelled(self) -> None:
        """Never raise."""


class CallbackWatcher:
    """Passes progress to a function and stops when an event is set; pauses while another one is."""

    def __init__(
        self,
        on_report: Callable[[int, int, str], None],
        stop: threading.Event,
        go_on: threading.Event | None = None,
    ) -> None:
        self._on_report, self._stop, self._go_on = on_report, stop, go_on

    def report(self, done: int, total: int, text: str = "") -> None:
        """Pass it on."""
        self._on_report(done, total, text)

    def raise_if_cancelled(self) -> None:
        """Wait while paused; raise ``Cancelled`` once stopped."""
        while self._go_on is not None and not self._go_on.wait(timeout=0.1):
            if self._stop.is_set():
                break
        if self._stop.is_set():
            raise Cancelled


QUIET: Watcher = QuietWatcher()
