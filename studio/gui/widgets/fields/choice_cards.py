"""A few ways to go on, each with a sentence; one of them is chosen. Arrow keys move among them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStyle, QVBoxLayout, QWidget

from studio.gui.icons import paint_icon
from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.theme.typography import Size, font

_EDGE, _ICON, _GAP, _TOP = 14, 22, 12, 10
_WRAP = int(Qt.TextFlag.TextWordWrap)


class ChoiceCard(QPushButton):
    """Icon, title and what it is for; paints its words itself, as high as they need."""

    def __init__(self, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._text = icon, title, text
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        theme.current().changed.connect(self.update)

    def _words(self) -> QRect:
        """The place of title and text, from the icon to the edge."""
        left = _EDGE + _ICON + _GAP
        return QRect(left, _TOP, max(1, self.width() - left - _EDGE), max(1, self.height() - 2 * _TOP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the words at the new width."""
        super().resizeEvent(event)
        room = QRect(0, 0, self._words().width(), 1000)
        text = QFontMetrics(font(Size.CAPTION)).boundingRect(room, _WRAP, self._text)
        self.setFixedHeight(2 * _TOP + Size.TEXT.line + 2 + text.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and ring by the style, then icon and words."""
        super().paintEvent(event)
        painter = QPainter(self)
        turn = self.layoutDirection()
        place = QStyle.visualRect(turn, self.rect(), QRect(_EDGE, _TOP, _ICON, _ICON))
        paint_icon(painter, QRectF(place), self._icon, Role.ACCENT)
        words = QStyle.visualRect(turn, self.rect(), self._words())
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        side = int(QStyle.visualAlignment(turn, leading) | Qt.AlignmentFlag.AlignAbsolute)
        painter.setFont(font(Size.TEXT, strong=True))
        painter.setPen(theme.colour(Role.TEXT))
        painter.drawText(words, side, self._title)
        painter.setFont(font(Size.CAPTION))
        painter.setPen(theme.colour(Role.MUTED))
        painter.drawText(words.adjusted(0, Size.TEXT.line + 2, 0, 4), side | _WRAP, self._text)


class ChoiceCards(QWidget):
    """``chosen`` gives the key of the card that the person chose."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._cards: dict[str, ChoiceCard] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def set_entries(self, entries: Sequence[tuple[str, str, str, str]]) -> None:
        """Offer (key, icon, title, text); called once."""
        for key, icon, title, text in entries:
            card = ChoiceCard(icon, title, text)
            card.clicked.connect(lambda _checked=False, wanted=key: self.chosen.emit(wanted))
            self._group.addButton(card)
            self._cards[key] = card
            self._column.addWidget(card)
        self._column.addStretch(1)

    def choose(self, key: str) -> None:
        """Show one as chosen."""
        self._cards[key].setChecked(True)
