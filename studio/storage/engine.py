"""The database engine: everything here, and nothing elsewhere, is particular to SQLite."""

import shutil
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text

from studio.storage.errors import WorkspaceDamagedError, explained_database

READING = "studio_reading"
"""Execution option of a connection that only reads: it takes no write lock and cannot write."""

BUSY_MILLISECONDS = 5000
"""How long a transaction waits for the one of another program before it gives up."""


def open_engine(path: Path, *, migrating: bool = False, busy_ms: int = BUSY_MILLISECONDS) -> Engine:
    """Return an engine on the database file ``path``.

    Write-ahead log, synchronous FULL (a commit survives a power cut), foreign keys on. ``BEGIN`` is
    ours: the driver's own way leaves tables of a rolled-back migration behind (docs/decisions/0050).

    Args:
        path: The file; it is made when missing.
        migrating: Foreign keys off, because rebuilding a table needs that; check them afterwards.
        busy_ms: How long to wait for a second program's lock, in milliseconds.
    """
    engine = create_engine(
        f"sqlite:///{path}", connect_args={"isolation_level": None, "timeout": busy_ms / 1000}
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
        for pragma in (
            f"foreign_keys = {'OFF' if migrating else 'ON'}",
            "journal_mode = WAL",
            "synchronous = FULL",
            "cache_size = -16000",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A writer takes the lock at once: asking for it half-way could only fail, after the work.
        reading = connection.get_execution_options().get(READING, False)
        connection.exec_driver_sql(f"PRAGMA query_only = {int(reading)}")
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def copy_database(source: Path, target: Path) -> None:
    """Write a compact, consistent copy of ``source`` to the new file ``target``, even while it is in use."""
    target.unlink(missing_ok=True)
    with explained_database(source):
        connection = sqlite3.connect(source, isolation_level=None, timeout=BUSY_MILLISECONDS / 1000)
        try:
            connection.execute("VACUUM INTO ?", (str(target),))
        finally:
            connection.close()


def check_integrity(connection: Connection, path: Path) -> None:
    """Raise ``WorkspaceDamagedError`` if a page, an index or a foreign key is broken."""
    result = connection.execute(text("PRAGMA integrity_check(5)")).scalars().all()
    if list(result) != ["ok"]:
        raise WorkspaceDamagedError(f"The database {path} is damaged: {'; '.join(map(str, result))}.")
    orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
    if orphans:
        tables = ", ".join(sorted({str(row[0]) for row in orphans}))
        raise WorkspaceDamagedError(f"The database {path} has rows that point nowhere, in: {tables}.")


def enough_room_for_copy(path: Path) -> bool:
    """Tell whether the disk can take a second copy of the database beside it."""
    return shutil.disk_usage(path.parent).free > path.stat().st_size * 1.1
