"""The real window in a process of its own, in which somebody types into a micro-credential's title.

    python -m tests.support.typing_window WORKSPACE DESIGN HOW

``HOW``: ``on`` types a letter every 60 ms until it is killed, printing what stands in the field;
``fault`` types, then a slot raises, types on, prints what it says of it, and waits to be killed;
``close`` types a word and closes the window at once; ``look`` only tells what the notices say.
"""

import sys
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from studio.gui import app as window_app
from studio.gui.main_window import MainWindow
from studio.gui.pages.design.design_editor_page import DesignEditorPage

LETTERS = "abcdefghijklmnopqrstuvwxyz" * 40


class Hand:
    """Acts on the window by timer, as a hand would."""

    def __init__(self, design: str, how: str) -> None:
        self._design, self._how, self._typed = UUID(design), how, 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._act)
        self._timer.start(60)
        self._field: QLineEdit | None = None

    @property
    def _window(self) -> MainWindow | None:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        return found[0] if found and found[0].isVisible() else None

    def _act(self) -> None:
        window = self._window
        if window is None or window.desk.workspace is None or (self._field is None and window.runner.busy):
            return
        if self._how == "look":
            self._look(window)
        elif self._field is None:
            self._go_to_field(window)
        else:
            self._type(window, self._field)

    def _look(self, window: MainWindow) -> None:
        self._timer.stop()
        notice = window.notices.shown
        print(notice.subject if notice else "nothing", flush=True)
        window.close()
        QApplication.quit()

    def _go_to_field(self, window: MainWindow) -> None:
        page = window.page
        if not isinstance(page, DesignEditorPage):
            window.desk.go("design-editor", self._design)
        elif page.document is not None:
            title = page.document.content.title.main
            field = next((one for one in page.findChildren(QLineEdit) if one.text() == title), None)
            if field is not None:
                field.selectAll()
                self._field = field

    def _type(self, window: MainWindow, field: QLineEdit) -> None:
        QTest.keyClick(field, LETTERS[self._typed])
        self._typed += 1
        print(field.text(), flush=True)
        if self._how == "close" and self._typed == 5:
            self._timer.stop()
            window.close()
            QApplication.quit()
        if self._how == "fault" and self._typed == 5:
            QTimer.singleShot(0, _wrong)
        if self._how == "fault" and self._typed == 12:
            self._timer.stop()
            QTimer.singleShot(2500, lambda: print(f"notice: {window.notices.shown.subject}", flush=True))


def _wrong() -> None:
    raise RuntimeError("no such learner: Ada Lovelace")


def main(workspace: str, design: str, how: str) -> int:
    """Run the window as ``studio open`` does."""
    window_app.make_app()
    hand = Hand(design, how)
    code = window_app.run([workspace])
    del hand
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
