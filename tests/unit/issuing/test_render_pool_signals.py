"""The terminal's Ctrl+C reaches every process of the group; only the parent may act on it."""

import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from studio.issuing.child_process import PoolBrokenError
from studio.issuing.render_pool import renderer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal masks")


@dataclass(frozen=True)
class InterruptedDrawer:
    """Sends its own process what the terminal would send."""

    signal_number: int

    def draw(self, values: Sequence[Any]) -> list[Any]:
        """Draw nothing but survive, or not."""
        os.kill(os.getpid(), self.signal_number)
        return [b"drawn"] * len(values)


def test_drawing_processes_do_not_hear_ctrl_c() -> None:
    with renderer(InterruptedDrawer(signal.SIGINT), lambda award: None, 60, processes=2) as pool:
        assert pool.result(pool.submit([None, None])) == [b"drawn", b"drawn"]  # type: ignore[list-item]
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_a_drawing_process_that_dies_is_a_fault_of_the_machine() -> None:
    with (
        renderer(InterruptedDrawer(signal.SIGKILL), lambda award: None, 60, processes=2) as pool,
        pytest.raises(PoolBrokenError, match="ended unexpectedly"),
    ):
        pool.result(pool.submit([None]))  # type: ignore[list-item]
