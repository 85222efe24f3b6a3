"""A day, or none: empty until a day is chosen, and empty again with one key."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QWidget

from studio.gui.words import day_format

_NO_DAY = QDate(1800, 1, 1)


class OptionalDate(QWidget):
    """``edited`` comes when the person changes it, never when the program does."""

    edited = Signal()

    def __init__(self, offer: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._on, self._day = QCheckBox(), QDateEdit()
        self._on.setAccessibleName(self.tr("With a day"))
        self._kept = QDate.currentDate()
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(day_format(long=False))
        self._day.setMinimumDate(_NO_DAY)
        self._day.setSpecialValueText(self.tr("no day"))
        self._day.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._on)
        row.addWidget(self._day, 1)
        self.setFocusProxy(self._on)
        self._on.clicked.connect(lambda _on: self._tell())
        self._day.dateChanged.connect(lambda _day: self._tell())
        self.set_value(None)

    @property
    def value(self) -> date | None:
        """The day, or None."""
        day = self._day.date()
        return date(day.year(), day.month(), day.day()) if self._on.isChecked() else None

    def set_value(self, value: date | None) -> None:
        """Show a day or none, without telling anybody."""
        self._on.setChecked(value is not None)
        day = value or self._offer
        if day is not None:
            self._kept = QDate(day.year, day.month, day.day)
        self._day.blockSignals(True)
        self._day.setDate(self._kept)
        self._day.blockSignals(False)
        self._show()

    def set_name(self, name: str) -> None:
        """Name both parts for screen readers."""
        self._on.setAccessibleName(name)
        self._day.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete empties it."""
        wanted = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if wanted and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self._on.setChecked(False)
            self._on.setFocus()
            self._tell()
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        """A day that does not count is not shown: even a pale one reads like a day."""
        on, nothing = self._on.isChecked(), self._day.minimumDate()
        self._day.setEnabled(on)
        self._day.blockSignals(True)
        if on and self._day.date() == nothing:
            self._day.setDate(self._kept)
        elif not on and self._day.date() != nothing:
            self._kept = self._day.date()
            self._day.setDate(nothing)
        self._day.blockSignals(False)

    def _tell(self) -> None:
        self._show()
        self.edited.emit()
