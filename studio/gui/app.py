"""Starts the window: theme, language, the hook for bugs, then as little as possible before it shows."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication

from studio.foundation.clock import system_clock
from studio.foundation.collector import set_apart
from studio.gui import translations
from studio.gui.crash import CrashHook
from studio.gui.main_window import MainWindow
from studio.gui.preferences import PreferenceFile
from studio.gui.theme import theme


def run(argv: Sequence[str] = ()) -> int:
    """Open the window and return the exit code once it is closed.

    Args:
        argv: At most one workspace folder to open, after the window is on screen.
    """
    app = make_app()
    preferences = PreferenceFile()
    speak(app, preferences.value.language)
    theme.install(app, preferences.value.theme)
    hook = CrashHook(system_clock, parent=app)
    hook.install()
    window = MainWindow(preferences)
    hook.crashed.connect(window.show_crash)
    window.runner.crashed.connect(hook.take)
    window.show()
    QTimer.singleShot(0, set_apart)
    if argv:
        QTimer.singleShot(0, lambda: window.workspaces.open(Path(argv[0])))
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    return code


def make_app() -> QApplication:
    """Return the application object, named and ready for a theme."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([sys.argv[0]])
    app.setApplicationName("Credential Studio")
    app.setOrganizationName("")
    app.setDesktopFileName("credential-studio")
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
