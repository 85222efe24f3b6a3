"""A day, or none: empty until a day is chosen, and empty again with one key."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QWidget


class OptionalDate(QWidget):
    """``edited`` comes when the person changes it, never when the program does."""

    edited = Signal()

    def __init__(self, offer: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._on, self._day = QCheckBox(), QDateEdit()
        self._on.setAccessibleName(self.tr("With a day"))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("d MMM yyyy")
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
        self._day.blockSignals(True)
        if day is not None:
            self._day.setDate(QDate(day.year, day.month, day.day))
        elif self._day.date().year() < 2001:  # Qt's own first day
            self._day.setDate(QDate.currentDate())
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
        self._day.setEnabled(self._on.isChecked())

    def _tell(self) -> None:
        self._show()
        self.edited.emit()
