"""One line of the table of rows to look at, and what can be done with it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.gui.widgets.basics import button, label


@dataclass(frozen=True, slots=True)
class Trouble:
    """A cell that needs a look, or a person who may be known already (``match``)."""

    row: int
    column: int
    where: str
    value: str
    reason: str
    fix: str | None
    stops: bool
    match: Any = None


class TroubleActs(QWidget):
    """Buttons for the chosen line. ``decided`` gives ``same``, ``new`` or ``hold``."""

    accepted = Signal()
    left_out = Signal()
    decided = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._accept = button(self.tr("Accept the proposal"), self.accepted.emit, icon="check")
        self._leave_out = button(self.tr("Leave the row out"), self.left_out.emit, kind="quiet", icon="trash")
        self._same = button(self.tr("The same person"), lambda: self.decided.emit("same"), icon="check")
        self._new = button(self.tr("Somebody else"), lambda: self.decided.emit("new"))
        self._hold = button(self.tr("Keep out for now"), lambda: self.decided.emit("hold"), kind="quiet")
        self._who = label("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._who)
        for part in (self._accept, self._leave_out, self._same, self._new, self._hold):
            row.addWidget(part)
        row.addStretch(1)
        self.show_line(None)

    def show_line(self, item: Trouble | None) -> None:
        """Offer what can be done with a line; None offers nothing."""
        match = item is not None and item.match is not None
        self.setVisible(item is not None)
        self._who.setText(self.tr("Row {0}").format(item.row) if item else "")
        self._accept.setVisible(not match and item is not None and item.fix is not None)
        self._leave_out.setVisible(not match)
        for part in (self._same, self._new, self._hold):
            part.setVisible(match)
