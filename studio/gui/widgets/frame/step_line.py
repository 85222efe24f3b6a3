"""The steps of a run as one quiet line: 1 Learners — 2 Results — 3 Check — 4 Issue — 5 Deliver."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.theme.typography import Size, font
from studio.gui.widgets.basics import label

_CIRCLE = 22


class StepButton(QAbstractButton):
    """A numbered step: done (filled), current (ring and strong word) or to come (pale)."""

    def __init__(self, number: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._state = number, "coming"
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.current().changed.connect(self.update)
        self.set_state("coming")

    def set_state(self, state: str) -> None:
        """``done``, ``current`` or ``coming``."""
        self._state = state
        words = {
            "done": self.tr("Step {0}, {1}, done"),
            "current": self.tr("Step {0}, {1}, current"),
            "coming": self.tr("Step {0}, {1}"),
        }
        self.setAccessibleName(words[state].format(self._number, self.text()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Circle, gap and the word at its strongest, so that nothing moves."""
        return QSize(_CIRCLE + 10 + QFontMetrics(self._font()).horizontalAdvance(self.text()) + 4, 32)

    def _font(self) -> QFont:
        return font(Size.TEXT, strong=self._state == "current")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle, number, word and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - _CIRCLE - 1 if mirrored else 1
        circle = QRectF(left + 0.5, (self.height() - _CIRCLE) / 2 + 0.5, _CIRCLE - 1, _CIRCLE - 1)
        self._paint_circle(painter, circle)
        painter.setFont(self._font())
        painter.setPen(theme.colour(Role.ACCENT if self._state == "current" else Role.MUTED))
        word = QRectF(0 if mirrored else _CIRCLE + 9, 0, self.width() - _CIRCLE - 9, self.height())
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        align |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(word, int(align), self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Role.ACCENT), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        done, current = self._state == "done", self._state == "current"
        painter.setBrush(theme.colour(Role.ACCENT if done else Role.PANEL))
        painter.setPen(QPen(theme.colour(Role.ACCENT if done or current else Role.HAIRLINE), 1))
        painter.drawEllipse(circle)
        painter.setFont(font(Size.CAPTION))
        painter.setPen(theme.colour(Role.ON_ACCENT if done else Role.ACCENT if current else Role.MUTED))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), self.locale().toString(self._number))


class StepLine(QWidget):
    """Steps in order; emits the 0-based place of a step that was asked for."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = [StepButton(number, word, self) for number, word in enumerate(words, start=1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for place, step in enumerate(self._steps):
            if place:
                row.addWidget(label("—", "muted"))
            row.addWidget(step)
            step.clicked.connect(lambda _checked=False, wanted=place: self.chosen.emit(wanted))
        row.addStretch(1)

    def set_current(self, place: int) -> None:
        """Mark the step at ``place``; those before are done. ``place`` beyond the end marks all done."""
        for index, step in enumerate(self._steps):
            step.set_state("done" if index < place else "current" if index == place else "coming")
