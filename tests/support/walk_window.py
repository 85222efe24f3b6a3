"""A process that opens the window on a workspace, visits every page, and leaves.

python -m tests.support.walk_window WORKSPACE
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from studio.gui import app as window_app
from studio.gui.pages.registry import PAGES


def main(workspace: str) -> int:
    """Visit every page; print their names and return the exit code."""
    app = window_app.make_app()
    window = window_app.MainWindow(window_app.PreferenceFile())
    window.show()
    window.workspaces.open(Path(workspace))
    waiting = [entry.page_id for entry in PAGES]

    def visit() -> None:
        if window.runner.busy:
            return
        if not waiting:
            window.close()
            app.quit()
            return
        page_id = waiting.pop(0)
        window.desk.go(page_id, None)
        print(page_id, flush=True)

    timer = QTimer()
    timer.timeout.connect(visit)
    timer.start(150)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
