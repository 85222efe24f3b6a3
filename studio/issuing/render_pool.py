"""Certificates drawn in other processes: two of them halve the time, threads gain nothing.

The children are spawned, so they inherit no key, no database and no window; all they are handed
is the bound template and, per chunk, the values to print.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import Any, Protocol

from studio.foundation.errors import AwardError, MachineError
from studio.issuing.journal import SignedAward

FEW = 50
"""Up to this many certificates, starting processes costs more than it saves."""


class CertificateDrawer(Protocol):
    """A template bound to a design version, ready for many learners; picklable."""

    def draw(self, values: Sequence[Any]) -> list[bytes | AwardError]:
        """Return one PDF, or the reason why there is none, for each of ``values``, in order."""


class PoolBrokenError(MachineError):
    """A drawing process died; the batch can be resumed."""

    code = "environment.render-pool"
    hint = "Resume the batch. If it happens again, close other programs: the machine may be out of memory."


class PoolRenderer:
    """The runner's ``Renderer``: values are made here, drawn elsewhere."""

    def __init__(
        self, executor: Executor, draw: Callable[..., Any], values: Callable[[SignedAward], Any]
    ) -> None:
        self._executor, self._draw, self._values = executor, draw, values

    def submit(self, awards: Sequence[SignedAward]) -> "Future[list[bytes | AwardError]]":
        """Begin to draw ``awards``."""
        values = [self._values(award) for award in awards]
        try:
            with _interrupts_held():
                return self._executor.submit(self._draw, values)
        except BrokenProcessPool as error:
            raise PoolBrokenError(_DIED) from error


def papers_of(future: "Future[list[bytes | AwardError]]") -> list[bytes | AwardError]:
    """Wait for what ``PoolRenderer.submit`` began.

    Raises:
        PoolBrokenError: A drawing process died on the way.
    """
    try:
        return future.result()
    except BrokenProcessPool as error:
        raise PoolBrokenError(_DIED) from error


_DIED = "A process that draws certificates ended unexpectedly."


@contextmanager
def renderer(
    drawer: CertificateDrawer,
    values: Callable[[SignedAward], Any],
    count: int,
    *,
    processes: int | None = None,
) -> Iterator[PoolRenderer]:
    """Give a renderer for ``count`` certificates: a thread for few, a pool of processes for many.

    At the end waiting work is dropped and the processes are told to go.
    """
    wanted = processes if processes is not None else min(4, os.cpu_count() or 1)
    if count <= FEW or wanted < 2:
        executor: Executor = ThreadPoolExecutor(1, thread_name_prefix="certificates")
        draw: Callable[..., Any] = drawer.draw
    else:
        context = multiprocessing.get_context("spawn")
        executor = ProcessPoolExecutor(wanted, mp_context=context, initializer=_take, initargs=(drawer,))
        draw = _draw
    try:
        yield PoolRenderer(executor, draw, values)
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let processes that start now never hear Ctrl+C: the terminal sends it to all of them at once.

    It is the parent's to stop between awards and to tell them to go. What is held back here reaches the
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


_drawer: CertificateDrawer | None = None


def _take(drawer: CertificateDrawer) -> None:
    global _drawer  # noqa: PLW0603 - one per child process, set once by the pool
    _drawer = drawer
    threading.Thread(target=_die_with_parent, daemon=True, name="parent").start()


def _die_with_parent() -> None:
    """End this process when the one that began it is gone: killed, it cannot tell us to go.

    The pool's own pipe never closes, because its processes hold both ends of it.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _draw(values: Sequence[Any]) -> list[bytes | AwardError]:
    if _drawer is None:
        raise RuntimeError("the pool was started without a drawer")
    return _drawer.draw(values)
