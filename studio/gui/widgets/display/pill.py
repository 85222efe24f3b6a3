"""A state as a word on a colour, never the colour alone."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studio.gui.widgets.basics import set_state

STATES = ("good", "look", "stop", "note", "none")


class Pill(QLabel):
    """``state`` is one of ``STATES``; the text says the same in a word."""

    def __init__(self, text: str = "", state: str = "none", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "pill")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(24)
        set_state(self, state)

    def set(self, text: str, state: str) -> None:
        """Change word and colour together; an empty word hides it."""
        self.setText(text)
        self.setVisible(bool(text))
        set_state(self, state)
