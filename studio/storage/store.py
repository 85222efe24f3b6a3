"""The workspace's database, open."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from studio.foundation.errors import WorkspaceError
from studio.foundation.file_locks import AlreadyHeld, describe_self, hold_file
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
from studio.storage.engine import BUSY_MILLISECONDS, READING, copy_database, open_engine, open_engine_to_look
from studio.storage.errors import WorkspaceBusyError, explained_database
from studio.storage.unit_of_work import Work
from studio.storage.upgrading import (
    OURS,
    Migrations,
    check_pages,
    make_tables,
    refuse_unknown,
    revision_of,
    upgrade_if_older,
)

DATABASE = "workspace.db"
LOCK = ".workspace.lock"
CHECKED_AT_OPENING = 64 * 1024 * 1024
"""Up to this many bytes a database is looked through whenever it is opened: some 20 ms."""
LOOKING_MILLISECONDS = 500
"""How long somebody who only looks waits for a lock: rather without this workspace than late."""


class Store:
    """Opens units of work. May be used from any thread; a unit of work stays in one."""

    def __init__(
        self, folder: Path, *, busy_ms: int = BUSY_MILLISECONDS, engine: Engine | None = None
    ) -> None:
        self.folder = folder
        self.path = folder / DATABASE
        self._engine = engine or open_engine(self.path, busy_ms=busy_ms)
        self._reading_engine = self._engine.execution_options(**{READING: True})

    @classmethod
    def create(cls, folder: Path, *, busy_ms: int = BUSY_MILLISECONDS) -> "Store":
        """Make the database in ``folder``, which must exist.

        Raises:
            WorkspaceError: There is one already; it is not touched.
        """
        path = folder / DATABASE
        if path.exists():
            raise WorkspaceError(
                worded("There is a workspace in {folder} already.", folder=folder),
                hint=worded("Open it, or choose another folder."),
            )
        try:
            make_tables(path)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return cls(folder, busy_ms=busy_ms)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        now: datetime,
        migrations: Migrations = OURS,
        busy_ms: int = BUSY_MILLISECONDS,
        watch: Watcher = QUIET,
    ) -> "Store":
        """Open the database in ``folder``, upgrading an older one after a copy went to ``recovery/``.

        ``watch`` hears how far that copy is, in bytes.

        Raises:
            Cancelled: While the copy was made; nothing was changed.
            WorkspaceError: There is none, it is damaged, or a newer program made it.
        """
        path = _database_in(folder)
        upgrade_if_older(path, folder / "recovery", now=now, migrations=migrations, watch=watch)
        if path.stat().st_size <= CHECKED_AT_OPENING:
            check_pages(path)
        return cls(folder, busy_ms=busy_ms)

    @classmethod
    def look(cls, folder: Path, *, busy_ms: int = LOOKING_MILLISECONDS) -> "Store":
        """Open the database in ``folder`` to read it alone: nothing is upgraded or written.

        Of an older format, what is asked may not be there yet; that is then told as damage.

        Raises:
            WorkspaceError: There is none, it is damaged, or a newer program made it.
        """
        path = _database_in(folder)
        engine = open_engine_to_look(path, busy_ms=busy_ms)
        refuse_unknown(path, engine)
        return cls(folder, engine=engine)

    def check(self) -> None:
        """Read every page of the database, however large it is; half a gigabyte takes about a second.

        Raises:
            WorkspaceDamagedError: A page is broken.
        """
        check_pages(self.path)

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Open a unit of work that writes: it commits at the end, or keeps nothing if anything is raised.

        Raises:
            WorkspaceBusyError: A second program writes at this moment and did not finish in time.
            MachineError: Disk full or not writable.
        """
        with explained_database(self.path), Session(self._engine) as session, session.begin():
            yield Work(session)

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """Open a unit of work on one unchanging view of the data; it never waits and cannot write."""
        with explained_database(self.path), Session(self._reading_engine) as session:
            yield Work(session)

    @contextmanager
    def hold(self, purpose: str) -> Iterator[None]:
        """Keep second programs and other threads from long work of this kind until the block ends.

        Args:
            purpose: What we do, in words that the other program shows: ``"issuing a batch"``.

        Raises:
            WorkspaceBusyError: Somebody else holds it; says what they do.
        """
        try:
            with hold_file(self.folder / LOCK, describe_self(purpose)):
                yield
        except AlreadyHeld as held:
            doing = str(held) or worded("writing to it")
            raise WorkspaceBusyError(
                worded(
                    "The workspace {folder} is in use by another program: {doing}.",
                    folder=self.folder,
                    doing=doing,
                )
            ) from held

    @property
    def data_format(self) -> str:
        """The revision of the tables, ``0002`` say."""
        return revision_of(self.path)

    def copy_to(self, target: Path) -> None:
        """Write a compact, consistent copy of the database to the new file ``target``."""
        copy_database(self.path, target)

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the file."""
        self._engine.dispose()


def _database_in(folder: Path) -> Path:
    path = folder / DATABASE
    if not path.is_file():
        raise WorkspaceError(
            worded(
                "There is no workspace in {folder}: {database} is missing.", folder=folder, database=DATABASE
            )
        )
    return path
