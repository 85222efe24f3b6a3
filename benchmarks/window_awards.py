"""How quick the window finds one among 100,000 awards: first rows, searches, scrolling, the longest stall.

Run from the checkout: ``python -m benchmarks.window_awards [COUNT]``.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory()
os.environ["STUDIO_HOME"] = _HOME.name

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer  # noqa: E402 - after the surroundings are set

from benchmarks.storage_scale import fill  # noqa: E402 - after the surroundings are set
from studio.gui.app import make_app  # noqa: E402 - after the surroundings are set
from studio.gui.main_window import MainWindow  # noqa: E402 - after the surroundings are set
from studio.services.handle import Workspace  # noqa: E402 - after the surroundings are set
from studio.storage import Store  # noqa: E402 - after the surroundings are set

_WORDS = ("fatima", "haddad", "2026-0042", "nobody at all")


class Stalls:
    """The longest time in which the event loop did not turn, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0
        self._clock, self._timer = QElapsedTimer(), QTimer()
        self._timer.timeout.connect(self._beat)
        self._clock.start()
        self._timer.start(1)

    def _beat(self) -> None:
        self.longest = max(self.longest, self._clock.restart())

    def take(self) -> int:
        """Return the longest so far, and begin again."""
        longest, self.longest = self.longest, 0
        return longest


def turn(milliseconds: int) -> None:
    """Let the event loop run; ``QTest.qWait`` takes a reference from None each time and would end us."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Any) -> float:
    """Let the window work until ``condition``; return the seconds it took."""
    start = time.perf_counter()
    while not condition():
        turn(1)
        if time.perf_counter() - start > 30:
            raise TimeoutError("the window did not show what was asked for")
    return time.perf_counter() - start


def measure(window: MainWindow, workspace: Workspace) -> dict[str, float]:
    """Open the page, search and scroll; milliseconds by what was done."""
    window.desk.set_workspace(workspace)
    wait_for(lambda: not window.runner.busy)
    stalls, results = Stalls(), {}
    page: Any = window.show_page("find-award")
    results["first rows"] = 1000 * wait_for(lambda: page.search.model.rowCount() > 0)
    wait_for(lambda: not window.runner.busy)
    results["stall, opening"] = stalls.take()
    for words in _WORDS:
        start = time.perf_counter()
        page.search._seek(words)
        wait_for(lambda: not window.runner.busy)
        results[f"search “{words}”"] = 1000 * (time.perf_counter() - start)
    results["stall, searching"] = stalls.take()
    page.search._seek("")
    wait_for(lambda: not window.runner.busy)
    bar = page.search.table.verticalScrollBar()
    for _ in range(60):
        bar.setValue(bar.maximum())
        turn(20)
    wait_for(lambda: not window.runner.busy)
    results["rows after scrolling"] = page.search.model.rowCount()
    results["stall, scrolling"] = stalls.take()
    return results


def main() -> None:
    """Fill a workspace, open the window on it, print what was measured as JSON."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    app = make_app()
    folder = Path(_HOME.name) / "Large.studio"
    folder.mkdir()
    store = Store.create(folder)
    fill(store, count, {})
    window = MainWindow()
    window.show()
    try:
        results = measure(window, Workspace(folder, store))
    finally:
        window.close()
        app.processEvents()
    print(
        json.dumps({name: round(value, 1) for name, value in results.items()}, indent=1, ensure_ascii=False)
    )


if __name__ == "__main__":
    main()
