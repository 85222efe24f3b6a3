"""Starts the window: theme, language, the hook for bugs, then as little as possible before it shows."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from studio.foundation.bundled_files import resources
from studio.foundation.clock import system_clock
from studio.foundation.collector import set_apart
from studio.foundation.last_run import watched_run
from studio.foundation.program_log import start_log, stop_log
from studio.gui import translations
from studio.gui.crash import CrashHook
from studio.gui.main_window import MainWindow
from studio.gui.preferences import PreferenceFile
from studio.gui.termination import closed_by_signal
from studio.gui.theme import theme


class FileOpeningApplication(QApplication):
    """On macOS a double-clicked file comes as an event, not as an argument."""

    file_wanted = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Hand on the file that the desktop wants opened."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)


def run(argv: Sequence[str] = ()) -> int:
    """Open the window and return the exit code once it is closed.

    Args:
        argv: At most one workspace folder or sealed copy to open, after the window is on screen.
    """
    log = start_log("window")
    try:
        with watched_run(system_clock()) as ended_badly:
            return _run(argv, ended_badly=ended_badly)
    finally:
        stop_log(log)


def _run(argv: Sequence[str], *, ended_badly: bool) -> int:
    app = make_app()
    preferences = PreferenceFile()
    speak(app, preferences.value.language)
    theme.install(app, preferences.value.theme)
    hook = CrashHook(system_clock, parent=app)
    hook.install()
    window = MainWindow(preferences)
    hook.crashed.connect(window.show_crash)
    window.runner.crashed.connect(hook.take)
    if isinstance(app, FileOpeningApplication):
        app.file_wanted.connect(window.workspaces.open_path)
    window.greet(ended_badly=ended_badly, opening=bool(argv))
    window.show()
    QTimer.singleShot(0, set_apart)
    if argv:
        QTimer.singleShot(0, lambda: window.workspaces.open_path(Path(argv[0])))
    with closed_by_signal(window):
        code = app.exec()
    sys.excepthook = sys.__excepthook__
    return code


def make_app() -> QApplication:
    """Return the application object, named and ready for a theme."""
    existing = QApplication.instance()
    kind = FileOpeningApplication if sys.platform == "darwin" else QApplication
    app = existing if isinstance(existing, QApplication) else kind([sys.argv[0]])
    app.setApplicationName("Credential Studio")
    app.setOrganizationName("")
    app.setDesktopFileName("credential-studio")
    app.setWindowIcon(QIcon(str(resources() / "app" / "credential-studio.svg")))
    return app


def speak(app: QApplication, preference: str) -> str:
    """Have the program speak the preferred language; returns which one that is."""
    language = translations.chosen_language(preference)
    translations.install(app, language)
    if preference != "system":
        QLocale.setDefault(QLocale(language))
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language in ("ar", "he") else Qt.LayoutDirection.LeftToRight
    )
    return language
