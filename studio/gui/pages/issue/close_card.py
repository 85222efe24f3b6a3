"""Closing a batch for good, with the reason that the log keeps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from studio.gui.widgets.basics import button, label
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card


class CloseCard(Card):
    """``confirmed`` gives the reason; an empty one is asked for again."""

    confirmed = Signal(str)

    def __init__(self) -> None:
        super().__init__("—")
        self.set_title(self.tr("Close this batch"))
        words = self.tr(
            "Who was not signed yet is withdrawn and can come into a new batch. What is signed stays valid;"
            " with the key unlocked, its missing files are made and the signed list is brought up to date."
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        self.reason = QLineEdit()
        self.reason.returnPressed.connect(self._confirm)
        self.field = FormField(self.tr("Why?"), self.reason)
        self.body.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Keep it open"), self.hide))
        row.addWidget(button(self.tr("Close it"), self._confirm, kind="danger"))
        row.addStretch(1)
        self.body.addLayout(row)
        self.hide()

    def ask(self) -> None:
        """Show the question."""
        self.field.set_error("")
        self.reason.clear()
        self.show()
        self.reason.setFocus()

    def _confirm(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.field.set_error(self.tr("A few words for the log, please."))
            return
        self.hide()
        self.confirmed.emit(reason)
