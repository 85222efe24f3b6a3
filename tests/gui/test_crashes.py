"""A crash leaves a report and the work, in the real window in a process of its own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from studio.services.authoring import get_design, list_designs
from studio.services.handle import Workspace
from studio.services.workspaces import open_workspace
from tests.support.places import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(150)]


@dataclass
class Place:
    """A closed workspace, its one micro-credential, and the home of whoever opens it."""

    folder: Path
    design: str
    home: Path

    def start(self, how: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.support.typing_window", str(self.folder), self.design, how]
        environment = {**os.environ, "STUDIO_HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)

    def title(self) -> str:
        workspace = open_workspace(self.folder)
        try:
            (row,) = list_designs(workspace).rows
            return get_design(workspace, row.id).content.title.main
        finally:
            workspace.close()

    def notice_at_next_start(self) -> str:
        output, _ = self.start("look").communicate(timeout=60)
        return output.strip()


@pytest.fixture
def place(workspace: Workspace, studio_home: Path) -> Iterator[Place]:
    (row,) = list_designs(workspace).rows
    workspace.close()
    return Place(workspace.folder, str(row.id), studio_home)


def read_until(child: subprocess.Popen[str], wanted: int) -> str:
    assert child.stdout is not None
    line = ""
    while len(line) < wanted:
        line = child.stdout.readline().rstrip("\n")
        assert line, "the window ended by itself"
    return line


def test_killed_while_typing_only_the_last_moment_is_lost(place: Place) -> None:
    child = place.start("on")
    began = time.monotonic()
    typed = read_until(child, 60)  # without a pause, so that no rest ever comes
    took = time.monotonic() - began
    child.send_signal(signal.SIGKILL)
    child.communicate(timeout=30)
    kept = place.title()
    assert typed.startswith(kept)
    assert len(kept) >= 12, (kept, took)
    assert place.notice_at_next_start() == "The last time the program did not end properly"
    assert place.notice_at_next_start() == "nothing"


def test_typed_then_rested_nothing_is_lost(place: Place) -> None:
    child = place.start("fault")
    assert child.stdout is not None
    lines = []
    while not lines or not lines[-1].startswith("notice: "):
        lines.append(child.stdout.readline().rstrip("\n"))
        assert lines[-1], "the window ended by itself"
    child.send_signal(signal.SIGKILL)
    child.communicate(timeout=30)
    assert lines[-1] == "notice: Something in the program went wrong"
    assert place.title() == lines[-2] == "abcdefghijkl"
    (report,) = (place.home / "log" / "mistakes").iterdir()
    text = report.read_text("utf-8")
    assert "RuntimeError" in text
    assert "_wrong" in text
    assert place.notice_at_next_start() == "The last time the program did not end properly"


def test_typed_and_closed_at_once_nothing_is_lost(place: Place) -> None:
    child = place.start("close")
    output, _ = child.communicate(timeout=60)
    assert child.returncode == 0
    assert place.title() == output.splitlines()[-1] == "abcde"
    assert place.notice_at_next_start() == "nothing"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_asked_to_end_by_the_system_it_keeps_what_is_typed(place: Place) -> None:
    child = place.start("on")
    read_until(child, 5)
    child.send_signal(signal.SIGTERM)
    output, _ = child.communicate(timeout=60)
    assert child.returncode == 0
    typed = output.splitlines()
    assert place.title() == typed[-1] if typed else "abcde"
    assert place.notice_at_next_start() == "nothing"


def test_a_fault_inside_a_library_leaves_its_trace(place: Place) -> None:
    child = place.start("on")
    read_until(child, 3)
    child.send_signal(signal.SIGSEGV)
    child.communicate(timeout=60)
    assert place.notice_at_next_start() == "The last time the program did not end properly"
    (report,) = (place.home / "log" / "mistakes").glob("*-fault.txt")
    assert "Segmentation fault" in report.read_text("utf-8")
