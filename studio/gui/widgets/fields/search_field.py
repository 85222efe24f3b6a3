"""A field to search in; tells what is sought once typing rests."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.gui.icons import icon
from studio.gui.theme import theme
from studio.gui.theme.roles import Role

REST_MS = 200


class SearchField(QLineEdit):
    """``sought`` comes 200 ms after the last key; Escape empties it."""

    sought = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        theme.current().changed.connect(self._tint)
        self._tint()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.sought.emit(self.text()))
        self.textChanged.connect(lambda _text: self._rest.start())

    def _tint(self) -> None:
        self._sign.setIcon(icon("search", Role.MUTED))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
