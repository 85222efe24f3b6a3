"""A column that scrolls when the window is short."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class _Scrolled(QWidget):
    """Says how narrow it can be, and leaves its height to its width.

    The smallest height of wrapped words is that at their narrowest. Qt's scroll area takes it for what is
    needed at any width, and would show a bar beside words that have all the room they want.
    """

    rearranged = Signal()

    def event(self, event: QEvent) -> bool:
        """Tell when something in it asks for another size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.rearranged.emit()
        return done

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part; as high as ``heightForWidth`` says."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least


class ScrollColumn(QScrollArea):
    """``column`` takes the content; the ground is that of the page, and no frame stands around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = _Scrolled()
        inner.setObjectName("scrolled")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.setWidget(inner)
        self._inner, self._least = inner, 0
        # The bar gets a gutter of its own; without a bar the cards end where the page does.
        self.verticalScrollBar().rangeChanged.connect(
            lambda _low, high: self.column.setContentsMargins(0, 0, 8 if high else 0, 0)
        )

    def keep_narrow(self, width: int) -> None:
        """Stay ``width`` pixels wide, or as wide as what cannot be wrapped."""
        self._least = width
        self.hold_content()

    def hold_content(self) -> None:
        """Never get narrower than what cannot be wrapped."""
        self._inner.rearranged.connect(self._fit)
        self.verticalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() else 0
        width = max(self._least, self._inner.minimumSizeHint().width() + beside)
        if self._least:
            self.setFixedWidth(width)
        else:
            self.setMinimumWidth(width)
