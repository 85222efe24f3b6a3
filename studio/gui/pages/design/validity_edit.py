"""How long an award holds, as one line, and whether the month counts to its end."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from studio.domain.validity import Validity, ValidityKind
from studio.gui.widgets.fields.check_box import CheckBox
from studio.gui.widgets.fields.choice import Choice
from studio.gui.words import day_format


class ValidityEdit(QWidget):
    """For ever, a number of months, or until a day."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Choice(
            (
                (ValidityKind.FOREVER, self.tr("Without end")),
                (ValidityKind.MONTHS, self.tr("For some months")),
                (ValidityKind.UNTIL, self.tr("Until a day")),
            )
        )
        self._months, self._until = QSpinBox(), QDateEdit()
        self._months.setRange(1, 600)
        self._months.lineEdit().setTextMargins(8, 0, 8, 0)
        self._months.setAccessibleName(self.tr("Months"))
        self._until.setCalendarPopup(True)
        self._until.setDisplayFormat(day_format())
        self._until.setAccessibleName(self.tr("Last day"))
        self._to_end = CheckBox(self.tr("To the end of that month"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._to_end)
        row.addWidget(self._kind, 2)
        row.addWidget(self._months, 1)
        row.addWidget(self._until, 1)
        self.setFocusProxy(self._kind)
        self._kind.edited.connect(self._tell)
        self._months.valueChanged.connect(self._tell)
        self._until.dateChanged.connect(self._tell)
        self._to_end.clicked.connect(self._tell)
        self.set_value(Validity())

    @property
    def value(self) -> Validity:
        """The rule as shown."""
        kind = self._kind.value
        if kind is ValidityKind.MONTHS:
            return Validity(kind, months=self._months.value(), end_of_month=self._to_end.isChecked())
        if kind is ValidityKind.UNTIL:
            day = self._until.date()
            last = date(day.year(), day.month(), day.day())
            return Validity(kind, until=last, end_of_month=self._to_end.isChecked())
        return Validity()

    def set_value(self, value: Validity) -> None:
        """Show a rule, without telling anybody."""
        for part in (self._kind, self._months, self._until):
            part.blockSignals(True)
        self._kind.set_value(value.kind)
        self._months.setValue(value.months or 36)
        self._to_end.setChecked(value.end_of_month)
        until = value.until
        if until is not None:
            self._until.setDate(QDate(until.year, until.month, until.day))
        for part in (self._kind, self._months, self._until):
            part.blockSignals(False)
        self._show_parts()

    def _show_parts(self) -> None:
        self._months.setVisible(self._kind.value is ValidityKind.MONTHS)
        self._to_end.setVisible(self._kind.value is ValidityKind.MONTHS or self._to_end.isChecked())
        self._until.setVisible(self._kind.value is ValidityKind.UNTIL)

    def _tell(self, _value: object = None) -> None:
        self._show_parts()
        self.edited.emit()
