"""A worker that is ended from outside is nobody's fault, least of all the file's."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.foundation.errors import Cancelled, LimitExceededError
from studio.foundation.limited_worker import run_limited

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

ROOT = Path(__file__).resolve().parents[3]
_HERE = """
import os, signal, sys, time
def interrupted(number):
    if number == signal.SIGHUP:  # whoever runs the tests by nohup has it ignored
        signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    return "done"
def deep(depth):
    return deep(depth) + 1
def slow(place):
    open(place, "w").write(str(os.getpid()))
    time.sleep(60)
"""


@pytest.fixture
def tasks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "some_tasks.py").write_text(_HERE, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return "some_tasks:"


def test_a_worker_does_not_hear_ctrl_c(tasks: str) -> None:
    assert run_limited(tasks + "interrupted", int(signal.SIGINT), what="the badge") == "done"
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_worker_that_was_told_to_go_blames_no_file(tasks: str, number: signal.Signals) -> None:
    with pytest.raises(Cancelled):
        run_limited(tasks + "interrupted", int(number), what="the badge")


def test_a_worker_that_was_killed_needed_too_much(tasks: str) -> None:
    with pytest.raises(LimitExceededError, match="Reading the badge needed more memory"):
        run_limited(tasks + "interrupted", int(signal.SIGKILL), what="the badge")


def test_what_is_too_deep_is_named(tasks: str) -> None:
    with pytest.raises(LimitExceededError, match="Reading the badge was stopped: it is longer"):
        run_limited(tasks + "deep", 1, what="the badge")


def test_ctrl_c_on_the_whole_group_stops_both_without_blame(tasks: str, tmp_path: Path) -> None:
    place = tmp_path / "begun"
    code = (
        "from studio.foundation.limited_worker import run_limited\n"
        f"run_limited('{tasks}slow', {str(place)!r}, what='x')"
    )
    begun = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    child = int(_content(place))
    os.killpg(begun.pid, signal.SIGINT)
    _, said = begun.communicate(timeout=20)
    assert "KeyboardInterrupt" in said
    assert "StudioError" not in said
    assert "LimitExceeded" not in said
    _wait_until_gone(child)


def _content(place: Path, seconds: float = 30) -> str:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if place.exists() and (text := place.read_text()):
            return text
        time.sleep(0.02)
    raise AssertionError("the worker never began")


def _wait_until_gone(process: int, seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return
        if Path(f"/proc/{process}/stat").exists() and " Z " in Path(f"/proc/{process}/stat").read_text():
            return
        time.sleep(0.02)
    raise AssertionError("the worker outlived us")
