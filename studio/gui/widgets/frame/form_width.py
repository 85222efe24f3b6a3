"""How wide forms grow: on a large screen, fields as wide as the window are hard to read and to fill in."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

FORM_WIDTH = 1080


def held(part: QWidget, width: int = FORM_WIDTH) -> QHBoxLayout:
    """Return a row in which ``part`` begins where reading begins and is at most ``width`` pixels wide."""
    part.setMaximumWidth(width)
    row = QHBoxLayout()
    row.addWidget(part, 1000)
    row.addStretch(1)
    return row
