"""The system asks the program to end: the window closes as if a person closed it, with all that is typed."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QWidget


@contextmanager
def closed_by_signal(window: QWidget) -> Iterator[None]:
    """Close ``window`` and leave on SIGTERM or SIGHUP, as a session sends them at its end.

    Python runs a handler only between two of its own instructions, and Qt's loop has none while nothing
    happens: so the system writes a byte into a pipe that the loop watches. Windows has no such signals.
    """
    if sys.platform == "win32":
        yield
        return
    reading, writing = os.pipe()
    for end in (reading, writing):
        os.set_blocking(end, False)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, window)
    notifier.activated.connect(lambda *_: _leave(window, notifier))
    wakeup = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    before = {one: signal.signal(one, _heard) for one in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(wakeup)
        notifier.setEnabled(False)
        os.close(reading)
        os.close(writing)


def _heard(_number: int, _frame: object) -> None:
    """Nothing more to do: the byte in the pipe says it."""


def _leave(window: QWidget, notifier: QSocketNotifier) -> None:
    notifier.setEnabled(False)
    window.close()
    QTimer.singleShot(0, QApplication.quit)
