"""A number as people type it: comma or point, empty allowed."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class DecimalEdit(QLineEdit):
    """``edited`` comes after each change that is a number or empty; ``valid`` tells of the rest."""

    edited = Signal()

    def __init__(self, *, smallest: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._smallest = Decimal(smallest)
        self._value: Decimal | None = None
        self.valid = True
        self.textEdited.connect(self._take)

    @property
    def value(self) -> Decimal | None:
        """The last number that could be read; None for an empty field."""
        return self._value

    def set_value(self, value: Decimal | int | None) -> None:
        """Show a number, without telling anybody; a field that is being typed in keeps its text."""
        number = None if value is None else Decimal(value)
        if number == self._value and self.text():
            return
        self._value, self.valid = number, True
        self.setText("" if number is None else f"{number.normalize():f}")

    def _take(self, text: str) -> None:
        cleaned = text.strip().replace(",", ".")
        try:
            number = Decimal(cleaned) if cleaned else None
        except InvalidOperation:
            self.valid = False
            return
        self.valid = number is None or (number.is_finite() and number >= self._smallest)
        if self.valid:
            self._value = number
            self.edited.emit()
