"""The database engine: everything here, and nothing elsewhere, is particular to SQLite."""

import os
import shutil
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import NullPool

from studio.foundation.atomic_files import explained, sync_folder
from studio.foundation.errors import Cancelled
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
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
        f"sqlite:///{path}",
        connect_args={"isolation_level": None, "timeout": busy_ms / 1000},
        hide_parameters=True,  # the values in an error's text would be learners' data
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


def open_engine_to_look(path: Path, *, busy_ms: int) -> Engine:
    """Return an engine that changes nothing on the disk, whoever the database belongs to.

    Without a write-ahead log beside it nobody has it open, and SQLite is told that the file does not change:
    otherwise it would lay a log and its index beside it even to read. With one, the log holds what is
    newest, and SQLite's own locks are needed; https://www.sqlite.org/wal.html, "Read-Only Databases".
    """
    log = path.with_name(f"{path.name}-wal")

    def connect() -> sqlite3.Connection:
        mode = "mode=ro" if log.exists() else "mode=ro&immutable=1"
        return sqlite3.connect(
            f"{path.absolute().as_uri()}?{mode}",
            uri=True,
            isolation_level=None,
            timeout=busy_ms / 1000,
            check_same_thread=False,
        )

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


_LOOK_EVERY = 300
"""Steps of SQLite's machine between two looks at how far a copy is: some hundred rows, however large."""


def copy_database(source: Path, target: Path, watch: Watcher = QUIET) -> None:
    """Write a compact, consistent copy of ``source`` to the new file ``target``, even while it is in use.

    Under its own name only once it is whole and on the disk. ``watch`` hears bytes, about.

    Raises:
        Cancelled: ``watch`` asked to stop; there is no copy.
        StudioError: The disk is full, or ``source`` damaged.
    """
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        _vacuum_into(source, part, watch)
        with explained(target):
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(target)
            sync_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)


def _vacuum_into(source: Path, part: Path, watch: Watcher) -> None:
    total = source.stat().st_size
    stopped: list[BaseException] = []

    def look() -> int:
        watch.report(min(part.stat().st_size if part.exists() else 0, total), total)
        try:
            watch.raise_if_cancelled()
        except Cancelled as error:
            stopped.append(error)
        return len(stopped)

    if look():
        raise stopped[0]
    with explained_database(source):
        connection = sqlite3.connect(source, isolation_level=None, timeout=BUSY_MILLISECONDS / 1000)
        connection.set_progress_handler(look, _LOOK_EVERY)
        try:
            connection.execute("VACUUM INTO ?", (str(part),))
        except sqlite3.OperationalError:
            if stopped:
                raise stopped[0] from None
            raise
        finally:
            connection.close()


def check_integrity(connection: Connection, path: Path, *, quick: bool = False) -> None:
    """Raise ``WorkspaceDamagedError`` if a page, an index or a foreign key is broken.

    ``quick`` leaves out whether each index agrees with its table, which takes most of the time.
    """
    pragma = "PRAGMA quick_check(3)" if quick else "PRAGMA integrity_check(5)"
    result = connection.execute(text(pragma)).scalars().all()
    if list(result) != ["ok"]:
        raise WorkspaceDamagedError(
            worded("The database {path} is damaged: {result}.", path=path, result="; ".join(map(str, result)))
        )
    if quick:
        return
    orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
    if orphans:
        tables = ", ".join(sorted({str(row[0]) for row in orphans}))
        raise WorkspaceDamagedError(
            worded("The database {path} has rows that point nowhere, in: {tables}.", path=path, tables=tables)
        )


def sqlite_version() -> str:
    """Return the version of SQLite itself."""
    return sqlite3.sqlite_version


def enough_room_for_copy(path: Path) -> bool:
    """Tell whether the disk can take a second copy of the database beside it."""
    return shutil.disk_usage(path.parent).free > path.stat().st_size * 1.1
