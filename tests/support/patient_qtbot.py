"""A ``qtbot`` that waits longer: a busy machine must not fail what is no test of speed."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

WAIT_MS = 30_000


class PatientQtBot(QtBot):
    """pytest-qt gives up after 5 s by itself, which a loaded CI machine reaches now and then."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = WAIT_MS) -> None:
        """As in pytest-qt, for half a minute."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = WAIT_MS, **further: Any) -> Any:
        """As in pytest-qt, for half a minute."""
        return super().waitSignal(signal, timeout=timeout, **further)

    def waitSignals(self, signals: list[Any], *, timeout: int = WAIT_MS, **further: Any) -> Any:
        """As in pytest-qt, for half a minute."""
        return super().waitSignals(signals, timeout=timeout, **further)
