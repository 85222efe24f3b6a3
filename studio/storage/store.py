"""The workspace's database, open."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from studio.foundation.errors import WorkspaceError
from studio.foundation.file_locks import AlreadyHeld, describe_self, hold_file
from studio.storage.engine import BUSY_MILLISECONDS, READING, copy_database, open_engine
from studio.storage.errors import WorkspaceBusyError, explained_database
from studio.storage.unit_of_work import Work
from studio.storage.upgrading import OURS, Migrations, make_tables, upgrade_if_older

DATABASE = "workspace.db"
LOCK = ".workspace.lock"


class Store:
    """Opens units of work. May be used from any thread; a unit of work stays in one."""

    def __init__(self, folder: Path, *, busy_ms: int = BUSY_MILLISECONDS) -> None:
        self.folder = folder
        self.path = folder / DATABASE
        self._engine = open_engine(self.path, busy_ms=busy_ms)
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
                f"There is a workspace in {folder} already.", hint="Open it, or choose another folder."
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
    ) -> "Store":
        """Open the database in ``folder``, upgrading an older one after a copy went to ``recovery/``.

        Raises:
            WorkspaceError: There is none, it is damaged, or a newer program made it.
        """
        path = folder / DATABASE
        if not path.is_file():
            raise WorkspaceError(f"There is no workspace in {folder}: {DATABASE} is missing.")
        upgrade_if_older(path, folder / "recovery", now=now, migrations=migrations)
        return cls(folder, busy_ms=busy_ms)

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
            doing = str(held) or "writing to it"
            raise WorkspaceBusyError(
                f"The workspace {self.folder} is in use by another program: {doing}."
            ) from held

    def copy_to(self, target: Path) -> None:
        """Write a compact, consistent copy of the database to the new file ``target``."""
        copy_database(self.path, target)

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the file."""
        self._engine.dispose()
