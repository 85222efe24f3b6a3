"""A box to tick whose words are shortened where they do not fit: no column grows wider than its place."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

_FRAME = 10  # padding and border of the style sheet, on both sides


class CheckBox(QCheckBox):
    """The whole text stays for screen readers, and as a tool tip where it is cut."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the box and an ellipsis."""
        wanted = super().minimumSizeHint()
        return QSize(
            min(wanted.width(), self._box() + self.fontMetrics().horizontalAdvance("…")), wanted.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole where it is cut, unless a tool tip says something else."""
        super().resizeEvent(event)
        if self.toolTip() in ("", self.text()):
            self.setToolTip(self.text() if self.shown() != self.text() else "")

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another type."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with the words that fit."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_CheckBox, option)

    def shown(self) -> str:
        """Return the words as they are drawn."""
        room = self.width() - self._box()
        if self.fontMetrics().horizontalAdvance(self.text()) <= room + 2:
            return self.text()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _box(self) -> int:
        style = self.style()
        box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        gap = style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self)
        return box + gap + _FRAME
