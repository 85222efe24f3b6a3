"""Certificates drawn in other processes: two of them halve the time, threads gain nothing."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Protocol

from studio.foundation.errors import AwardError
from studio.foundation.worded import worded
from studio.issuing.child_process import ChildProcesses
from studio.issuing.journal import SignedAward

FEW = 50
"""Up to this many certificates, starting processes costs more than it saves."""


class CertificateDrawer(Protocol):
    """A template bound to a design version, ready for many learners; picklable."""

    def draw(self, values: Sequence[Any]) -> list[bytes | AwardError]:
        """Return one PDF, or the reason why there is none, for each of ``values``, in order."""


class PoolRenderer:
    """The runner's ``Renderer``: values are made here, drawn elsewhere."""

    def __init__(
        self, drawer: CertificateDrawer, values: Callable[[SignedAward], Any], processes: int
    ) -> None:
        self._drawer, self._values = drawer, values
        self._children = ChildProcesses(processes, _take, (drawer,), _DIED) if processes > 1 else None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="certificates")

    def submit(self, awards: Sequence[SignedAward]) -> "Future[list[bytes | AwardError]]":
        """Begin to draw ``awards``.

        Raises:
            PoolBrokenError: A drawing process died.
        """
        values = [self._values(award) for award in awards]
        if self._children is None:
            return self._thread.submit(self._drawer.draw, values)
        return self._children.submit(_draw, values)

    def result(self, future: "Future[list[bytes | AwardError]]") -> list[bytes | AwardError]:
        """Wait for what ``submit`` began.

        Raises:
            PoolBrokenError: A drawing process died on the way.
        """
        return future.result() if self._children is None else self._children.result(future)

    def close(self) -> None:
        """Drop waiting work and tell the processes to go."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        if self._children is not None:
            self._children.close()


_DIED = worded("A process that draws certificates ended unexpectedly.")


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
    pool = PoolRenderer(drawer, values, 1 if count <= FEW else wanted)
    try:
        yield pool
    finally:
        pool.close()


_drawer: CertificateDrawer | None = None


def _take(drawer: CertificateDrawer) -> None:
    global _drawer  # noqa: PLW0603 - one per child process, set once by the pool
    _drawer = drawer


def _draw(values: Sequence[Any]) -> list[bytes | AwardError]:
    if _drawer is None:
        raise RuntimeError("the pool was started without a drawer")
    return _drawer.draw(values)
