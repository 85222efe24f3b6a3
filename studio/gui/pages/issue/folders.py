"""Showing a folder in the computer's own file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> None:
    """Open ``folder``; where the computer has no file manager, nothing happens."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
