"""Technical text to be read and copied: it breaks anywhere, since addresses and keys have no blanks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget


class LongText(QPlainTextEdit):
    """As high as its text, without a frame; never wider than its place."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setProperty("kind", "technical")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)

    def text(self) -> str:
        """Return what is shown."""
        return self.toPlainText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = self.document().size().height()  # of a plain document: counted in lines
        margins = 2 * self.document().documentMargin() + 2
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing() + margins))
