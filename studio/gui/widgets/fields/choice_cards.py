"""A few ways to go on, each with a sentence; one of them is chosen. Arrow keys move among them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.gui.theme.roles import Role
from studio.gui.widgets.basics import label
from studio.gui.widgets.frame.empty_state import BigIcon


class ChoiceCard(QPushButton):
    """Icon, title and what it is for."""

    def __init__(self, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(title, "strong"))
        words.addWidget(label(text, "caption", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(BigIcon(icon, 22, Role.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As high as its words at the present width."""
        layout = self.layout()
        if layout is None:
            return super().sizeHint()
        width = max(self.width(), layout.minimumSize().width())
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its words."""
        return QSize(120, self.sizeHint().height())


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
