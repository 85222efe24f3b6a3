"""Who did what: a chain in which every line carries the digest of the line before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from studio.foundation.canonical_json import canonical_json, sha256_hex
from studio.storage.pages import Page, PageRequest
from studio.storage.records import LogRecord
from studio.storage.repositories.base import Repository

FIRST = "0" * 64
"""What stands for the line before the first."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line. ``subjects`` are the ids it is about; people appear by id only, never by name."""

    number: int
    at: datetime
    actor: str
    action: str
    subjects: tuple[UUID, ...]
    details: dict[str, Any]
    previous: str
    sha256: str


class LogRepository(Repository):
    """Lines are added, never changed."""

    def add(
        self,
        action: str,
        *,
        at: datetime,
        actor: str,
        subjects: Sequence[UUID] = (),
        details: dict[str, Any] | None = None,
    ) -> LogEntry:
        """Add a line after the last one, in this transaction.

        Args:
            action: A word of the trade and what happened to it: ``design.published``.
            at: When, aware.
            actor: Who, as the system knows the person.
            subjects: What it is about.
            details: JSON that says more; no names or addresses of learners.
        """
        last = self._session.execute(
            select(LogRecord.number, LogRecord.sha256).order_by(LogRecord.number.desc()).limit(1)
        ).one_or_none()
        number, previous = (last[0] + 1, last[1]) if last else (1, FIRST)
        entry = _chained(number, at, actor, action, tuple(subjects), details or {}, previous)
        self._session.add(
            LogRecord(
                number=number,
                at=at,
                actor=actor,
                action=action,
                subjects=[str(one) for one in entry.subjects],
                details=entry.details,
                previous=previous,
                sha256=entry.sha256,
            )
        )
        self._session.flush()
        return entry

    def page(self, request: PageRequest) -> Page[LogEntry]:
        """Return a page, newest first (``descending`` turns it round)."""
        order = LogRecord.number.asc() if request.descending else LogRecord.number.desc()
        wanted = select(LogRecord).order_by(order).limit(request.limit).offset(request.offset)
        total = self._session.scalar(select(func.count(LogRecord.number))) or 0
        return Page(tuple(_entry(row) for row in self._session.scalars(wanted)), total, request.offset)

    def latest(self, action: str) -> LogEntry | None:
        """Return the last line of that action, or None."""
        wanted = select(LogRecord).where(LogRecord.action == action).order_by(LogRecord.number.desc())
        row = self._session.scalar(wanted.limit(1))
        return None if row is None else _entry(row)

    def about(self, subject: UUID, action: str) -> tuple[LogEntry, ...]:
        """Return the lines of that action about ``subject``, oldest first."""
        wanted = select(LogRecord).where(LogRecord.action == action).order_by(LogRecord.number)
        entries = map(_entry, self._session.scalars(wanted))
        return tuple(entry for entry in entries if subject in entry.subjects)

    def head(self) -> tuple[int, str]:
        """Return number and digest of the last line: whoever keeps it can tell if lines are cut off."""
        wanted = select(LogRecord.number, LogRecord.sha256).order_by(LogRecord.number.desc()).limit(1)
        row = self._session.execute(wanted).one_or_none()
        return (row[0], row[1]) if row else (0, FIRST)

    def first_broken(self) -> int | None:
        """Return the number of the first line that was changed or lost its predecessor; None if whole."""
        previous = FIRST
        rows = self._session.scalars(
            select(LogRecord).order_by(LogRecord.number).execution_options(yield_per=1000)
        )
        for number, row in enumerate(rows, start=1):
            if row.number != number or _entry(row) != _again(row, previous):
                return number
            previous = row.sha256
        return None


def _again(row: LogRecord, previous: str) -> LogEntry:
    subjects = tuple(UUID(one) for one in row.subjects)
    return _chained(row.number, row.at, row.actor, row.action, subjects, row.details, previous)


def _chained(
    number: int,
    at: datetime,
    actor: str,
    action: str,
    subjects: tuple[UUID, ...],
    details: dict[str, Any],
    previous: str,
) -> LogEntry:
    line = {
        "number": number,
        "at": at.astimezone(UTC).isoformat(),
        "actor": actor,
        "action": action,
        "subjects": [str(one) for one in subjects],
        "details": details,
    }
    digest = sha256_hex(previous.encode("ascii") + canonical_json(line))
    return LogEntry(number, at.astimezone(UTC), actor, action, subjects, details, previous, digest)


def _entry(row: LogRecord) -> LogEntry:
    subjects = tuple(UUID(one) for one in row.subjects)
    return LogEntry(
        row.number, row.at, row.actor, row.action, subjects, row.details, row.previous, row.sha256
    )
