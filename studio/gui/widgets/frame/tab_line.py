"""Tabs as one quiet line of words; the chosen one is underlined in the accent."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.theme.typography import Size, font
from studio.gui.widgets.basics import rule

_GAP, _CLOSEST = 24, 10
_HEIGHT = 40


class WordTabs(QTabBar):
    """A tab bar that paints itself: words, a line under the current one, a ring for the keyboard."""

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self._size, self._gap = (Size.CAPTION, 14) if small else (Size.TEXT, _GAP)
        self._widest = self._gap
        self._height = 26 if small else _HEIGHT
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.current().changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words come closer together before one of them is hidden."""
        measure = QFontMetrics(font(self._size))
        words = sum(measure.horizontalAdvance(self.tabText(index)) for index in range(self.count()))
        room = (event.size().width() - words) // max(1, self.count())
        self._gap = max(_CLOSEST, min(self._widest, room))
        super().resizeEvent(event)

    def tabSizeHint(self, index: int) -> QSize:
        """The word and the gap after it."""
        width = QFontMetrics(font(self._size)).horizontalAdvance(self.tabText(index))
        return QSize(width + self._gap, self._height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never narrower than its word."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        painter.setFont(font(self._size))
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        place = self.tabRect(index)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        word = place.adjusted(self._gap if mirrored else 0, 0, 0 if mirrored else -self._gap, 0)
        chosen = index == self.currentIndex()
        painter.setPen(theme.colour(Role.ACCENT if chosen else Role.MUTED))
        painter.drawText(word, int(Qt.AlignmentFlag.AlignCenter), self.tabText(index))
        if chosen:
            under = QRect(word.left(), word.bottom() - 1, word.width(), 2)
            painter.fillRect(under, theme.colour(Role.ACCENT))
        if chosen and self.hasFocus():
            painter.setPen(QPen(theme.colour(Role.ACCENT), 1))
            inset = 7 if self._height == _HEIGHT else 2
            painter.drawRoundedRect(
                word.adjusted(-3 if mirrored else 0, inset, 0 if mirrored else 3, -inset), 4, 4
            )


class TabLine(QWidget):
    """The tabs, a place for a pill at the end, and the hairline beneath."""

    def __init__(self, words: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = WordTabs()
        self.bar.setAccessibleName(name)
        for word in words:
            self.bar.addTab(word)
        self.end = QHBoxLayout()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addLayout(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule())
