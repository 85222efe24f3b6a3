"""Who did what: written by every service that writes, read and checked here."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.foundation.atomic_files import write_atomically
from studio.foundation.canonical_json import canonical_json
from studio.services.handle import Workspace
from studio.services.rows import LogEntry, Page, PageRequest
from studio.storage import Work

_LOG = logging.getLogger(__name__)
_NAMED = 5
"""How many subjects of an act the program's own log names."""


def note(
    work: Work, workspace: Workspace, action: str, subjects: Sequence[UUID] = (), **details: Any
) -> LogEntry:
    """Add a line to the log in the transaction of ``work``.

    ``details`` are JSON and name no learner: people appear as ids in ``subjects`` only.
    """
    now = workspace.clock()
    _LOG.info("%s %s", action, " ".join(map(str, subjects[:_NAMED])))
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


def export_log(workspace: Workspace, target: Path) -> int:
    """Write the whole log to ``target``, oldest first, one canonical JSON object per line; return how many.

    Each line has its own digest and that of the line before; how they are made stands in
    ``docs/formats/workspace.md``.

    Raises:
        MachineError: It cannot be written; what was there before stays.
    """
    with workspace.store.reading() as work:
        total = work.log.page(PageRequest(limit=1)).total
        pages = (
            work.log.page(PageRequest(offset, _EXPORTED_AT_ONCE, descending=True)).rows
            for offset in range(0, total, _EXPORTED_AT_ONCE)
        )
        lines = [canonical_json(_plain(entry)) for rows in pages for entry in rows]
    write_atomically(target, b"".join(line + b"\n" for line in lines))
    return len(lines)


_EXPORTED_AT_ONCE = 1000


def _plain(entry: LogEntry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "actor": entry.actor,
        "action": entry.action,
        "subjects": [str(one) for one in entry.subjects],
        "details": entry.details,
        "previous": entry.previous,
        "sha256": entry.sha256,
    }
