"""How long an award holds."""

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum


class ValidityKind(StrEnum):
    """How the end is found."""

    FOREVER = "forever"
    MONTHS = "months"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class Validity:
    """A rule for the last day of validity; ``end_of_month`` moves it to its month's end."""

    kind: ValidityKind = ValidityKind.FOREVER
    months: int = 0
    until: date | None = None
    end_of_month: bool = False

    def last_day(self, awarded_on: date) -> date | None:
        """Return the last valid day for an award of that day, or None for no end."""
        if self.kind is ValidityKind.FOREVER:
            return None
        end = self.until if self.kind is ValidityKind.UNTIL else add_months(awarded_on, self.months)
        return month_end(end) if end and self.end_of_month else end


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later; where that month is shorter, its last day."""
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month0 + 1, min(day.day, calendar.monthrange(year, month0 + 1)[1]))


def month_end(day: date) -> date:
    """Return the last day of the month of ``day``."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def end_of_day(day: date) -> datetime:
    """Return the last second of ``day`` in UTC: what ``validUntil`` says for a last day."""
    return datetime.combine(day, time(23, 59, 59), UTC)
