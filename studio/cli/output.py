"""Results to standard output, everything else to standard error."""

import os
import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any
from unicodedata import category

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from studio.foundation.canonical_json import readable_json
from studio.foundation.watcher import QUIET, CallbackWatcher, Watcher

_errors = Console(stderr=True, highlight=False)


_JOINERS = frozenset("\u200c\u200d\u200e\u200f\n")
_BYTES = {chr(0xDC00 + byte): f"\\x{byte:02x}" for byte in range(0x80, 0x100)}
"""How Python keeps such bytes in a text (PEP 383), and how a person sees them."""


def harmless(text: str) -> str:
    """Return ``text`` without what would command the terminal: names and titles are written by strangers.

    A byte of a file's name that is no UTF-8 is shown as ``\\xff``; every kind of blank as a blank.
    """
    return "".join(map(_harmless, text))


def _harmless(letter: str) -> str:
    if letter.isprintable() or letter in _JOINERS:
        return letter
    return " " if category(letter) == "Zs" else _BYTES.get(letter, "\ufffd")


def print_json(value: Any) -> None:
    """Print one JSON value and nothing else."""
    sys.stdout.write(readable_json(value) + "\n")


def print_result(as_json: bool, value: Any, lines: Iterable[str]) -> None:
    """Print ``value`` as JSON, or ``lines`` for a person."""
    if as_json:
        print_json(value)
        return
    for line in lines:
        sys.stdout.write(harmless(line) + "\n")


def say(text: str) -> None:
    """Tell the person something that is no result."""
    _errors.print(harmless(text), markup=False, soft_wrap=True)


class _BarWatcher:
    """Shows a bar; the keyboard's interrupt is what stops the work."""

    def __init__(self, bar: Progress, label: str) -> None:
        self._bar, self._task = bar, bar.add_task(label, total=None)

    def report(self, done: int, total: int, text: str = "") -> None:
        self._bar.update(self._task, completed=done, total=total)

    def raise_if_cancelled(self) -> None:
        """Nothing to do: Ctrl+C raises by itself."""


@contextmanager
def progress(label: str) -> Iterator[Watcher]:
    """Show a bar with the remaining time while work goes on, if somebody is watching."""
    if not _errors.is_terminal:
        yield QUIET
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=_errors, transient=True) as bar:
        yield _BarWatcher(bar, label)


@contextmanager
def stoppable(label: str) -> Iterator[Watcher]:
    """Like ``progress``, but Ctrl+C and SIGTERM stop the work between two units, with ``Cancelled``.

    A second Ctrl+C does not wait for the unit's end.
    """
    stop = threading.Event()
    with progress(label) as bar, _signals_set(stop):
        yield CallbackWatcher(bar.report, stop)


@contextmanager
def _signals_set(stop: threading.Event) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def ask(_number: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        # Not through the console: a handler may interrupt it while it writes.
        os.write(2, b"\nStopping after this one. Once more to stop at once.\n")

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
