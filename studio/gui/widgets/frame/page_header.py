"""The head of a page: where I am, one line of context, at most two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from studio.gui.widgets.basics import label
from studio.gui.widgets.eliding_label import ElidingLabel

MAX_BUTTONS = 2


class PageHeader(QWidget):
    """Title and context at the start, buttons at the end."""

    def __init__(self, title: str = "", context: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidingLabel(title)
        self._title.setProperty("type", "title")
        self._context = label(context, "muted")
        self._context.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._context)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        row.setAlignment(self._buttons, Qt.AlignmentFlag.AlignVCenter)
        self.set_context(context)

    @property
    def title(self) -> QLabel:
        """The label of the title."""
        return self._title

    def set_title(self, text: str) -> None:
        """Say where I am."""
        self._title.setText(text)

    def set_context(self, text: str) -> None:
        """Say one line about it; an empty text takes no room."""
        self._context.setText(text)
        self._context.setVisible(bool(text))

    def set_buttons(self, *buttons: QPushButton) -> None:
        """Show these buttons, the primary one last; more than two is a mistake of the page."""
        if len(buttons) > MAX_BUTTONS:
            raise ValueError("a page header has at most two buttons")
        # Those before may come again: pages hold on to them, so they are hidden, not deleted.
        while (place := self._buttons.takeAt(0)) is not None:
            before = place.widget()
            if before is not None:
                before.hide()
        for item in buttons:
            self._buttons.addWidget(item)
            item.show()
