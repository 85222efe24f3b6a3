"""One line of the table of rows to look at, and what can be done with it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.gui.told import told
from studio.gui.widgets.basics import button, label


@dataclass(frozen=True, slots=True)
class Trouble:
    """A cell that needs a look, a person who may be known already (``match``), or a row that merges.

    ``state`` is ``stop`` for who stays out, ``look`` for what waits for an answer, ``none`` for what is
    settled; ``word`` says it in the table.
    """

    row: int
    column: int
    where: str
    value: str
    reason: str
    fix: str | None
    state: str
    word: str
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
        self._who, self.reason = label("", "strong"), label("", wrap=True)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._who, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self.reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(words)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        for part in (self._accept, self._leave_out, self._same, self._new, self._hold):
            row.addWidget(part)
        row.addStretch(1)
        self.show_line(None)

    def show_line(self, item: Trouble | None) -> None:
        """Offer what can be done with a line; None offers nothing."""
        match = item is not None and item.match is not None
        self.setVisible(item is not None)
        self._who.setText(self.tr("Row {0}").format(item.row) if item else "")
        self.reason.setText(told(item.reason) if item else "")
        self._accept.setVisible(not match and item is not None and item.fix is not None)
        self._leave_out.setVisible(not match)
        for part in (self._same, self._new, self._hold):
            part.setVisible(match)
