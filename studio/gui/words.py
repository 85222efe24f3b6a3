"""Days, times and numbers as the person's language writes them, and the mark for texts kept in tables."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for translation in ``context`` and return it as it is."""
    return text


def day_words(day: date | datetime | None, *, long: bool = True) -> str:
    """Return ``20 November 2026``, or a short form; empty for no day. Times become local first."""
    if day is None:
        return ""
    local = day.astimezone().date() if isinstance(day, datetime) else day
    return QLocale().toString(QDate(local.year, local.month, local.day), day_format(long=long))


def day_format(*, long: bool = True) -> str:
    """Return how a day is written, for fields with days: ``d MMMM yyyy``, in German ``d. MMMM yyyy``."""
    if long:
        return QCoreApplication.translate("Days", "d MMMM yyyy")
    return QCoreApplication.translate("Days", "d MMM yyyy")


def time_words(moment: datetime) -> str:
    """Return ``14:02`` in local time."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), _SHORT)


def number_words(number: int) -> str:
    """Return a whole number with the separators of the language."""
    return QLocale().toString(number)
