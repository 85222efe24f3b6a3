"""The window: how soon it shows, how it scrolls over 100,000 awards, how it breathes during a batch."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import UUID

from benchmarks.children import in_child
from benchmarks.table import Row, row

START_BAR, FIRST_BAR, STALL_BAR = 1000.0, 300.0, 100.0

_FIRST_PAINT = """
import sys, time
from PySide6.QtCore import QTimer
from studio.gui import app, main_window
class Window(main_window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.painted)
    def painted(self):
        sys.stdout.write(repr(time.time())); sys.stdout.flush()
        self.close()
app.MainWindow = Window
app.run(())
"""


def first_paint(home: str, platform: str) -> float:
    """Return milliseconds from starting the program to its first paint, best of five."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": platform, "HOME": home, "XDG_DATA_HOME": home}
    best = float("inf")
    for _ in range(5):
        start = time.time()
        command = [sys.executable, "-c", _FIRST_PAINT]
        said = subprocess.run(command, check=True, capture_output=True, text=True, env=surroundings).stdout
        best = min(best, (float(said.splitlines()[-1]) - start) * 1000)
    return best


class Heartbeat:
    """Ticks every 5 ms on the GUI thread and keeps the longest time between two ticks."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start(5)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    @property
    def longest(self) -> float:
        """Milliseconds."""
        return max(self.gaps, default=0.0)


def during_batch(home: str, batch: str) -> dict[str, Any]:
    """In a child: issue a batch as a job of the window; return the longest gap of its event loop."""
    os.environ.update(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
    from PySide6.QtCore import QEventLoop

    from benchmarks.workspaces import open_planned
    from studio.foundation.collector import set_apart
    from studio.gui.app import make_app, speak
    from studio.gui.main_window import MainWindow
    from studio.gui.theme import theme
    from studio.services.identity import batch_signer
    from studio.services.issuing import issue_batch

    app = make_app()
    speak(app, "en")
    theme.install(app, "light")
    window = MainWindow()
    window.show()
    set_apart()  # as the program does once its window is there
    workspace, key = open_planned(Path(home))
    loop, heart, failures = QEventLoop(), Heartbeat(), []

    def work(watch: Any) -> object:
        with batch_signer(workspace, key) as signer:
            return issue_batch(workspace, UUID(batch), signer, watch=watch)[0].complete

    app.processEvents()
    heart.start()
    job = window.runner.write(work, text="Issuing", otherwise=failures.append)
    job.finished.connect(loop.quit)
    start = time.perf_counter()
    loop.exec()
    wall = time.perf_counter() - start
    assert not failures, failures
    gaps = sorted(heart.gaps)
    window.close()
    workspace.close()
    return {"longest": gaps[-1], "p99": gaps[len(gaps) * 99 // 100], "wall": wall, "ticks": len(gaps)}


def scrolling(count: int) -> dict[str, Any]:
    """In a child: fill a workspace, show its awards in a table, scroll and search; return milliseconds."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QTableView

    from benchmarks import storage_scale
    from studio.gui.app import make_app
    from studio.gui.jobs.runner import JobRunner
    from studio.gui.models.cell import Column
    from studio.gui.models.row_table import RowTable
    from studio.storage import Store
    from studio.storage.pages import PageRequest

    app = make_app()
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder))
        storage_scale.fill(store, count, {})
        runner, view, heart = JobRunner(), QTableView(), Heartbeat()
        columns = [
            Column("Name", lambda one: one.learner_name),
            Column("Number", lambda one: one.number),
            Column("State", lambda one: one.state.value),
        ]
        model: RowTable[Any] = RowTable(columns)
        view.setModel(model)
        view.resize(1000, 700)
        view.show()
        app.processEvents()

        def source(search: str) -> Any:
            def fetch(offset: int, limit: int, deliver: Any) -> object:
                def read(_watch: Any) -> object:
                    with store.reading() as work:
                        return work.award_lists.page(PageRequest(offset, limit, search)).rows

                return runner.read(read, deliver)

            return fetch

        def until(reached: Any, seconds: float = 20.0) -> float:
            start = time.perf_counter()
            while not reached() and time.perf_counter() - start < seconds:
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)
            assert reached()
            return (time.perf_counter() - start) * 1000

        wake = QTimer()
        wake.start(5)
        heart.start()
        model.set_source(source(""))
        first = until(lambda: model.rowCount() > 0)
        until_rows = []
        for page in range(2, 41):
            view.scrollToBottom()
            until_rows.append(until(lambda page=page: model.rowCount() >= page * 200))
        searches = []
        for search in ("okafor", f"p{count - 7}@", "nguyen 7"):
            model.set_source(source(search))
            searches.append(until(lambda: not model._waiting))
        runner.close()
        store.close()
    return {
        "first": first, "next": max(until_rows), "search": max(searches), "stall": heart.longest,
    }  # fmt: skip


def start_rows() -> list[Row]:
    """Return how soon the window shows, without a display and on a virtual one where there is one."""
    with tempfile.TemporaryDirectory() as home:
        found = [("no display", first_paint(home, "offscreen"))]
        if os.environ.get("DISPLAY"):
            found.append(("X11", first_paint(home, "xcb")))
    return [
        row(f"Window visible ({where})", "< 1 s", f"{took:.0f} ms", took < START_BAR) for where, took in found
    ]


def list_rows(count: int = 100_000) -> list[Row]:
    """Return the rows for long lists."""
    took = in_child(f"{__name__}:scrolling", count=count)
    first, stall = took["first"], took["stall"]
    slowest = max(took["next"], took["search"])
    return [
        row(f"{count:,} awards, first rows", "< 300 ms", f"{first:.0f} ms", first < FIRST_BAR),
        row("… longest stall, scrolling and searching", "< 100 ms", f"{stall:.0f} ms", stall < STALL_BAR),
        row("… slowest page or search, in the background", "", f"{slowest:.0f} ms"),
    ]  # fmt: skip


def batch_rows(count: int = 10_000) -> list[Row]:
    """Return the longest time that the event loop stood still during a batch."""
    with tempfile.TemporaryDirectory() as home:
        made = in_child("benchmarks.batches:prepare", home=home, awards=count, pdfs=False, zipped=True)
        took = in_child(f"{__name__}:during_batch", home=home, batch=made["batch"])
    measured = f"{took['longest']:.0f} ms (99 of 100 below {took['p99']:.0f} ms)"
    return [row(f"Event loop during a batch of {count:,}", "< 100 ms", measured, took["longest"] < STALL_BAR)]
