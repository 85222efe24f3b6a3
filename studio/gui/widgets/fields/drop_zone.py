"""A place to drop files on, which is also a button for those who do not drag."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.gui.widgets.basics import label, set_state
from studio.gui.widgets.frame.empty_state import BigIcon


class DropZone(QFrame):
    """``dropped`` gives the local files and folders; the buttons offer the same with a dialog."""

    dropped = Signal(list)

    def __init__(
        self,
        icon: str,
        text: str,
        hint: str,
        buttons: tuple[QPushButton, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(text)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(BigIcon(icon, 36), 0, middle)
        column.addWidget(label(text, "section"), 0, middle)
        words = label(hint, "muted", wrap=True)
        words.setAlignment(middle)
        column.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for item in buttons:
            row.addWidget(item)
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            set_state(self, "true", "over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Back to rest."""
        set_state(self, "false", "over")

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what lies on this machine."""
        set_state(self, "false", "over")
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
