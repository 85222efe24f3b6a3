"""A web address: ``www.school.example`` becomes ``https://www.school.example`` when the field is left."""

from PySide6.QtWidgets import QLineEdit, QWidget

from studio.domain.addresses import whole_address


class AddressEdit(QLineEdit):
    """``address`` is always whole; what is seen is completed once the keyboard goes elsewhere."""

    def __init__(self, placeholder: str = "https://", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.editingFinished.connect(self._complete)

    @property
    def address(self) -> str:
        """What was typed, with ``https://`` where only that was missing."""
        return whole_address(self.text())

    def show_address(self, address: str) -> None:
        """Show an address, without disturbing somebody who is just typing the same."""
        if self.text() != address and not (self.hasFocus() and self.address == address):
            self.setText(address)
            self.setCursorPosition(0)  # a long one shows whose it is, not how it ends

    def _complete(self) -> None:
        if self.text() != self.address:
            self.setText(self.address)
