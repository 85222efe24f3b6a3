"""Who did what: written by every service that writes, read and checked here."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from studio.services.handle import Workspace
from studio.services.rows import LogEntry, Page, PageRequest
from studio.storage import Work


def note(
    work: Work, workspace: Workspace, action: str, subjects: Sequence[UUID] = (), **details: Any
) -> LogEntry:
    """Add a line to the log in the transaction of ``work``.

    ``details`` are JSON and name no learner: people appear as ids in ``subjects`` only.
    """
    now = workspace.clock()
    return work.log.add(action, at=now, actor=workspace.actor, subjects=subjects, details=details)


@contextmanager
def logged(workspace: Workspace, action: str, *subjects: UUID, **details: Any) -> Iterator[Work]:
    """Open a unit of work that leaves one line in the log, if it succeeds."""
    with workspace.store.work() as work:
        yield work
        note(work, workspace, action, subjects, **details)


def log_page(workspace: Workspace, request: PageRequest) -> Page[LogEntry]:
    """Return a page of the log, newest first."""
    with workspace.store.reading() as work:
        return work.log.page(request)


@dataclass(frozen=True, slots=True)
class LogCheck:
    """Whether the chain holds: ``broken_at`` is the first line that does not fit, or None."""

    lines: int
    head: str
    broken_at: int | None


def check_log(workspace: Workspace) -> LogCheck:
    """Go through the whole log and find the first line that was changed or taken out."""
    with workspace.store.reading() as work:
        lines, head = work.log.head()
        return LogCheck(lines, head, work.log.first_broken())
