"""Days, times and numbers as the person's language writes them, and the mark for texts kept in tables."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for translation in ``context`` and return it as it is."""
    return text


def day_words(day: date | datetime | None, *, long: bool = True) -> str:
    """Return ``20 November 2026``, or a short form; empty for no day. Times become local first."""
    if day is None:
        return ""
    local = day.astimezone().date() if isinstance(day, datetime) else day
    if long:
        return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM yyyy")
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")


def time_words(moment: datetime) -> str:
    """Return ``14:02`` in local time."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), _SHORT)


def number_words(number: int) -> str:
    """Return a whole number with the separators of the language."""
    return QLocale().toString(number)
