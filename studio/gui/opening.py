"""Opening files and folders in other programs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from studio.gui.widgets.display.notices import Notice, Notices


def open_outside(path: Path) -> None:
    """Open ``path`` with what the person's desktop has for it; if it has nothing, say where it is."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return
    subject = QCoreApplication.translate("Opening", "No program here opens {0}").format(path.name)
    text = QCoreApplication.translate("Opening", "It lies in {0}").format(path.parent)
    for window in QApplication.topLevelWidgets():
        notices = getattr(window, "notices", None)
        if isinstance(notices, Notices):
            notices.add(Notice("look", subject, text))
