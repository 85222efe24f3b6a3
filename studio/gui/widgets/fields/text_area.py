"""Several lines of plain text; Tab leaves it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class TextArea(QPlainTextEdit):
    """``edited`` comes when the person types, never when the program sets the text."""

    edited = Signal()

    def __init__(self, *, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(20 * lines + 20)
        self.textChanged.connect(self.edited.emit)

    def set_text(self, text: str) -> None:
        """Show a text, without telling anybody."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
