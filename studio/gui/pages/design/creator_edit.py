"""Who made the micro-credential, where that is somebody else than the provider."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.issuer import Provider
from studio.domain.text import LocalisedText
from studio.foundation.ids import new_id
from studio.gui.widgets.fields.address_edit import AddressEdit
from studio.gui.widgets.fields.check_box import CheckBox
from studio.gui.widgets.fields.form_field import FormField


class CreatorEdit(QWidget):
    """Nobody, or a name with a web address and an e-mail address."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._creator: Provider | None = None
        self._language = "en"
        self._other = CheckBox(self.tr("Somebody else made it"))
        self._name, self._address, self._email = QLineEdit(), AddressEdit(), QLineEdit()
        self._parts = QWidget()
        grid = QGridLayout(self._parts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.addWidget(FormField(self.tr("Who made it"), self._name), 0, 0)
        grid.addWidget(FormField(self.tr("Their web address"), self._address), 0, 1)
        grid.addWidget(FormField(self.tr("Their e-mail"), self._email), 0, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._other)
        column.addWidget(self._parts)
        self.setFocusProxy(self._other)
        self._other.clicked.connect(self._toggle)
        for line in (self._name, self._address, self._email):
            line.textEdited.connect(lambda _text: self._take())
        self.set_value(None, "en")

    @property
    def value(self) -> Provider | None:
        """The creator, or None for the provider itself."""
        return self._creator

    def set_value(self, creator: Provider | None, language: str) -> None:
        """Show a creator, without telling anybody."""
        self._creator, self._language = creator, language
        self._other.setChecked(creator is not None)
        self._parts.setVisible(creator is not None)
        shown = creator or Provider(new_id(), LocalisedText.of("", language))
        pairs = (
            (self._name, shown.name.main),
            (self._email, shown.email),
        )
        for line, text in pairs:
            if line.text().strip() != text:
                line.setText(text)
        self._address.show_address(shown.web_address)

    def _toggle(self, on: bool) -> None:
        self._creator = Provider(new_id(), LocalisedText.of("", self._language)) if on else None
        self._parts.setVisible(on)
        if on:
            self._name.setFocus()
            self._take()
        else:
            self.edited.emit()

    def _take(self) -> None:
        if self._creator is None:
            return
        self._creator = replace(
            self._creator,
            name=self._creator.name.with_text(self._creator.name.language, self._name.text().strip()),
            web_address=self._address.address,
            email=self._email.text().strip(),
        )
        self.edited.emit()
