"""One of a few values, shown by words."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from studio.gui.told import told

_EDGE = 4


class Choice(QComboBox):
    """``edited`` comes when the person chooses, never when the program does."""

    edited = Signal()

    def __init__(self, entries: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._values: list[Any] = []
        self.set_entries(entries)
        self.activated.connect(lambda _index: self.edited.emit())

    def set_entries(self, entries: Sequence[tuple[Any, str]]) -> None:
        """Offer other values, each with its words."""
        self.clear()
        self._values = [value for value, _words in entries]
        self.addItems([told(words) for _value, words in entries])

    @property
    def value(self) -> Any:
        """The chosen value, or None."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Show a value; one that is not offered shows nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def show_or_add(self, value: Any) -> None:
        """Show a value; one that was not offered is offered from now on, as it is."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(str(value))
        self.set_value(value)

    def shown_text(self) -> str:
        """Return what is seen of the chosen words: with an ellipsis where there is no room for the rest."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        words = option.currentText
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width() - _EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt cuts long words off without a sign."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change a value."""
        event.ignore()
