"""Ctrl+C and the processes we start: the terminal sends it to all of them at once."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Let processes that start now never hear Ctrl+C.

    It is the parent's to stop between two units and to tell them to go. What is held back here reaches the
    parent at the end. Children inherit the mask from before their first instruction on.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
