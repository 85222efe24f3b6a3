"""An empty page asks one question and offers up to three ways to answer it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.gui.icons import paint_icon
from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.widgets.basics import label

MAX_ACTIONS = 3
_TEXT_WIDTH = 460


class BigIcon(QWidget):
    """An icon drawn large in one role; decoration, silent for screen readers."""

    def __init__(
        self, name: str, size: int = 44, role: Role = Role.ACCENT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._role = name, size, role
        self.setFixedSize(QSize(size, size))
        theme.current().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_icon(painter, QRectF(0, 0, self._size, self._size), self._name, self._role)


class EmptyState(QWidget):
    """Icon, question, text, actions (the first one primary) and a remark, in the middle of the page."""

    def __init__(
        self,
        icon: str,
        question: str,
        text: str,
        actions: tuple[QPushButton, ...] = (),
        *,
        remark: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if len(actions) > MAX_ACTIONS:
            raise ValueError("an empty page offers at most three ways on")
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(BigIcon(icon), 0, middle)
        column.addSpacing(12)
        column.addWidget(label(question, "title"), 0, middle)
        column.addSpacing(16)
        words = label(text, "muted", wrap=True)
        words.setAlignment(middle)
        words.setFixedWidth(_TEXT_WIDTH)
        # Beside stretches, not aligned: only so does the label get the height that its width asks for.
        sentence = QHBoxLayout()
        sentence.addStretch(1)
        sentence.addWidget(words)
        sentence.addStretch(1)
        column.addLayout(sentence)
        column.addSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        for action in actions:
            row.addWidget(action)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(20)
        self.remark = label(remark, "caption")
        self.remark.setAlignment(middle)
        column.addWidget(self.remark, 0, middle)
        column.addStretch(1)
