"""A card: a panel with one hairline, and nothing framed inside it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studio.gui.told import told
from studio.gui.widgets.basics import label
from studio.gui.widgets.eliding_label import ElidingLabel


class Card(QFrame):
    """A panel of radius 12. ``body`` takes the content; a title, with a remark at its end, stands above."""

    def __init__(self, title: str = "", *, margin: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin - 4, margin, margin)
        self.body.setSpacing(12)
        self._title: QLabel = ElidingLabel(told(title))
        self._remark = label("", "muted")
        self._title.setProperty("type", "section")
        # As wide as its words, narrower where a title somebody typed would push the page wider.
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if title:
            self._add_head()

    def _add_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._remark)
        self.head = head
        self.body.addLayout(head)

    @property
    def title(self) -> QLabel:
        """The label of the title."""
        return self._title

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.setText(told(text))

    def set_remark(self, text: str) -> None:
        """Say something short at the title's end."""
        self._remark.setText(text)

    def add_head_widget(self, widget: QWidget) -> None:
        """Put a widget at the title's end."""
        self.head.addWidget(widget)
