"""A colour, shown and named by its number."""

from collections.abc import Callable

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QPushButton

from studio.gui.icons import swatch
from studio.gui.theme.roles import Role


class ColourButton(QPushButton):
    """Shows a colour and its number; a click chooses another."""

    def __init__(self, colour: str, on_change: Callable[[], object]) -> None:
        super().__init__()
        self.colour, self._on_change = colour, on_change
        self.clicked.connect(self._choose)
        self._show()

    def set_colour(self, colour: str) -> None:
        """Show a colour (``#rrggbb``), without telling anybody."""
        self.colour = colour
        self._show()

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour), self, self.accessibleName())
        if chosen.isValid():
            self.set_colour(chosen.name())
            self._on_change()

    def _show(self) -> None:
        self.setText(self.colour)
        self.setIcon(swatch(self.colour, Role.HAIRLINE))
