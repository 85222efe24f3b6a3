"""Processes of our own for heavy work: they hear no Ctrl+C, and never outlive the program.

The children are spawned, so they inherit no key, no database and no window; all they know is what
they are handed.
"""

import multiprocessing
import os
import pickle
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from multiprocessing.shared_memory import SharedMemory
from typing import Any, TypeVar

from studio.foundation.errors import MachineError
from studio.foundation.interrupts import interrupts_held
from studio.foundation.worded import worded

Answer = TypeVar("Answer")


class PoolBrokenError(MachineError):
    """A process of ours died; the batch can be resumed."""

    code = "environment.render-pool"
    hint = worded(
        "Resume the batch. If it happens again, close other programs: the machine may be out of memory."
    )


class ChildProcesses:
    """A few processes that were given something once and work on what they are handed.

    Args:
        count: How many.
        take: A function of a module, called in each child with ``given`` before anything else.
        given: Its arguments; picklable.
        died: The sentence if one dies.
    """

    def __init__(self, count: int, take: Callable[..., None], given: tuple[Any, ...], died: str) -> None:
        # Python hands a new process its arguments through a pipe, and waits for ever if they are more than
        # the pipe holds and the process died before it read them.
        packed = pickle.dumps((take, given))
        self._given = SharedMemory(create=True, size=len(packed))
        memoryview(self._given.buf or b"")[: len(packed)] = packed
        self._executor = ProcessPoolExecutor(
            count,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_begin,
            initargs=(self._given.name,),
        )
        self._died = died

    def submit(self, work: "Callable[..., Answer]", *arguments: Any) -> "Future[Answer]":
        """Begin ``work``, a function of a module, in one of them.

        Raises:
            PoolBrokenError: One died.
        """
        try:
            with interrupts_held():
                return self._executor.submit(work, *arguments)
        except BrokenProcessPool as error:
            raise PoolBrokenError(self._died) from error

    def result(self, future: "Future[Answer]") -> Answer:
        """Wait for what ``submit`` began.

        Raises:
            PoolBrokenError: A process died on the way.
        """
        try:
            return future.result()
        except BrokenProcessPool as error:
            raise PoolBrokenError(self._died) from error

    def close(self) -> None:
        """Drop waiting work, wait for what is under way, and tell the processes to go."""
        if sys.version_info < (3, 11, 5):
            # Debian 12's Python waits for ever if a process died while it was handed more than a pipe
            # holds (python/cpython#94777). The processes have their own ends of this pipe.
            self._executor._call_queue._reader.close()  # type: ignore[attr-defined]
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._given.close()
        self._given.unlink()


def _begin(name: str) -> None:
    memory = SharedMemory(name=name)
    take, given = pickle.loads(memory.buf or b"")  # noqa: S301 - what our own parent put there
    memory.close()
    take(*given)
    threading.Thread(target=_die_with_parent, daemon=True, name="parent").start()


def _die_with_parent() -> None:
    """End this process when the one that began it is gone: killed, it cannot tell us to go.

    The pool's own pipe never closes, because its processes hold both ends of it.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
