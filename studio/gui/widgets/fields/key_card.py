"""The passphrase of the signing key, asked for where the key is needed; gone once it is unlocked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.foundation.errors import StudioError
from studio.gui.error_texts import explain
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.secret_edit import SecretEdit
from studio.gui.widgets.frame.card import Card


class KeyCard(Card):
    """``passphrase_given`` hands over what was typed and forgets it; ``purpose`` says what the key is for."""

    passphrase_given = Signal(str)

    def __init__(self, purpose: str = "", parent: QWidget | None = None) -> None:
        super().__init__("—", parent=parent)
        self.set_title(self.tr("Signing key"))
        if purpose:
            self.body.addWidget(label(purpose, "muted", wrap=True))
        self.secret = SecretEdit()
        self.secret.returnPressed.connect(self._give)
        self.field = FormField(self.tr("Passphrase"), self.secret)
        self._unlock = button(self.tr("Unlock"), self._give, kind="primary", icon="unlock")
        self.body.addWidget(self.field)
        self.body.addWidget(self._unlock)

    def show_key(self, key: object) -> None:
        """Ask for the passphrase while ``key`` (of the desk) is locked or missing."""
        self.setVisible(key is None or bool(getattr(key, "locked", True)))

    def refuse(self, error: StudioError) -> None:
        """Say why the key did not open."""
        words = explain(error)
        self._unlock.setEnabled(True)
        self.field.set_error(words.said)
        self.secret.setFocus()

    def _give(self) -> None:
        passphrase = self.secret.text()
        if not passphrase:
            self.secret.setFocus()
            return
        self.secret.clear()
        self.field.set_error("")
        self.passphrase_given.emit(passphrase)
