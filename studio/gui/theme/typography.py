"""Four sizes of type; everything on screen has one of them."""

from enum import Enum

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Noto Sans"


class Size(Enum):
    """Letter size and line height in logical pixels."""

    TITLE = (24, 32)
    SECTION = (16, 24)
    TEXT = (14, 20)
    CAPTION = (12, 16)

    @property
    def letters(self) -> int:
        """The size of the letters."""
        return int(self.value[0])

    @property
    def line(self) -> int:
        """The height of a line."""
        return int(self.value[1])


def family() -> str:
    """Return the product's family where it is installed, else the system's."""
    if FAMILY in QFontDatabase.families():
        return FAMILY
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def font(size: Size = Size.TEXT, *, strong: bool = False) -> QFont:
    """Return a font of that size; ``strong`` is weight 600, for what must be found."""
    result = QFont(family())
    result.setPixelSize(size.letters)
    result.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return result
