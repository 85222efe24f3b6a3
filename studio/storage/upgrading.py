"""Making the tables, and bringing those of an older version up to date."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from studio.foundation.atomic_files import explained
from studio.foundation.errors import DiskFullError
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
from studio.storage.engine import check_integrity, copy_database, enough_room_for_copy, open_engine
from studio.storage.errors import WorkspaceDamagedError, WorkspaceNewerError, explained_database

COPIES_KEPT = 3
_LOG = logging.getLogger(__name__)
_SCRIPTS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Migrations:
    """The revisions this program knows, oldest first, and the folders that hold their scripts.

    Named here as well, so that opening an up-to-date workspace need not load Alembic.
    """

    revisions: tuple[str, ...]
    folders: tuple[Path, ...] = (_SCRIPTS / "versions",)

    @property
    def head(self) -> str:
        """The newest."""
        return self.revisions[-1]


OURS = Migrations(("0001", "0002"))


def make_tables(path: Path, migrations: Migrations = OURS) -> None:
    """Make the database file with all tables, by the same migrations that upgrade older ones."""
    _migrate(path, migrations)


def revision_of(path: Path) -> str:
    """Return the data format of the database file, ``0002`` say.

    Raises:
        WorkspaceDamagedError: It is no database of ours, or is broken.
    """
    with _connected(open_engine(path), path) as connection:
        return _revision(connection, path)


def _revision(connection: Connection, path: Path) -> str:
    if not inspect(connection).has_table("alembic_version"):
        raise WorkspaceDamagedError(worded("{path} is no database of Credential Studio.", path=path))
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    if len(found) != 1:
        raise WorkspaceDamagedError(worded("{path} does not say which data format it has.", path=path))
    return str(found[0])


def refuse_unknown(path: Path, engine: Engine, migrations: Migrations = OURS) -> None:
    """Raise unless ``engine``, which is closed then, has a data format that this program knows, old or new.

    Raises:
        WorkspaceNewerError: Its revision is none of ours.
        WorkspaceDamagedError: It is no database of ours, or is broken.
    """
    with _connected(engine, path) as connection:
        _refuse_newer(_revision(connection, path), path, migrations)


def _refuse_newer(found: str, path: Path, migrations: Migrations) -> None:
    if found not in migrations.revisions:
        raise WorkspaceNewerError(
            worded(
                "The workspace {parent} was made by a newer version of the program (data format {found}).",
                parent=path.parent,
                found=found,
            )
        )


def upgrade_if_older(
    path: Path, recovery: Path, *, now: datetime, migrations: Migrations = OURS, watch: Watcher = QUIET
) -> bool:
    """Bring the database up to date; return whether anything had to be done.

    A copy goes to ``recovery`` first (three are kept); then all steps run in one transaction, with
    a check of the whole file at its end, so that a failed upgrade leaves the old state. ``watch`` hears
    how far the copy is; after it nothing stops the upgrade but its own failure.

    Raises:
        Cancelled: While the copy was made; nothing was changed.
        WorkspaceNewerError: Its revision is none of ours. Nothing is touched.
        WorkspaceDamagedError: It is no database of ours, or is broken.
    """
    found = revision_of(path)
    _refuse_newer(found, path, migrations)
    if found == migrations.head:
        return False
    began = time.monotonic()
    _keep_copy(path, recovery, found, now, watch)
    watch.report(0, 0)  # nobody knows how long the rest takes
    _migrate(path, migrations)
    _LOG.info("upgraded from format %s to %s in %.1f s", found, migrations.head, time.monotonic() - began)
    return True


def _keep_copy(path: Path, recovery: Path, revision: str, now: datetime, watch: Watcher) -> None:
    if not enough_room_for_copy(path):
        raise DiskFullError(
            worded("The disk is too full to keep a copy of {path} before upgrading it.", path=path)
        )
    with explained(recovery):
        recovery.mkdir(exist_ok=True)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for half in recovery.glob("workspace-*-format-*.db.part*"):  # of an upgrade that was killed
        half.unlink()
    copy_database(path, recovery / f"workspace-{stamp}-format-{revision}.db", watch)
    for old in sorted(recovery.glob("workspace-*-format-*.db"))[:-COPIES_KEPT]:
        old.unlink()


def _migrate(path: Path, migrations: Migrations) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(str, migrations.folders)).replace("%", "%%"))
    with _connected(open_engine(path, migrating=True), path) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, migrations.head)
        check_integrity(connection, path)


def check_pages(path: Path) -> None:
    """Look through every page of the database file; a changed letter in a text is none of its business.

    Raises:
        WorkspaceDamagedError: Something is broken.
    """
    with _connected(open_engine(path), path) as connection:
        check_integrity(connection, path, quick=True)


@contextmanager
def _connected(engine: Engine, path: Path) -> Iterator[Connection]:
    try:
        with explained_database(path), engine.connect() as connection:
            yield connection
    except UnicodeDecodeError as error:  # the driver reads SQLite's own words out of a damaged page
        raise WorkspaceDamagedError(
            worded("The database {path} is damaged: a page of it cannot be read.", path=path)
        ) from error
    finally:
        engine.dispose()
