"""Making the tables, and bringing those of an older version up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from studio.foundation.atomic_files import explained
from studio.foundation.errors import DiskFullError
from studio.storage.engine import check_integrity, copy_database, enough_room_for_copy, open_engine
from studio.storage.errors import WorkspaceDamagedError, WorkspaceNewerError, explained_database

COPIES_KEPT = 3
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


OURS = Migrations(("0001",))


def make_tables(path: Path, migrations: Migrations = OURS) -> None:
    """Make the database file with all tables, by the same migrations that upgrade older ones."""
    _migrate(path, migrations)


def upgrade_if_older(path: Path, recovery: Path, *, now: datetime, migrations: Migrations = OURS) -> bool:
    """Bring the database up to date; return whether anything had to be done.

    A copy goes to ``recovery`` first (three are kept); then all steps run in one transaction, with
    a check of the whole file at its end, so that a failed upgrade leaves the old state.

    Raises:
        WorkspaceNewerError: Its revision is none of ours. Nothing is touched.
        WorkspaceDamagedError: It is no database of ours, or is broken.
    """
    found = _revision_of(path)
    if found not in migrations.revisions:
        raise WorkspaceNewerError(
            f"The workspace {path.parent} was made by a newer version of the program (data format {found})."
        )
    if found == migrations.head:
        return False
    _keep_copy(path, recovery, found, now)
    _migrate(path, migrations)
    return True


def _revision_of(path: Path) -> str:
    with _connected(path) as connection:
        if not inspect(connection).has_table("alembic_version"):
            raise WorkspaceDamagedError(f"{path} is no database of Credential Studio.")
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    if len(found) != 1:
        raise WorkspaceDamagedError(f"{path} does not say which data format it has.")
    return str(found[0])


def _keep_copy(path: Path, recovery: Path, revision: str, now: datetime) -> None:
    if not enough_room_for_copy(path):
        raise DiskFullError(f"The disk is too full to keep a copy of {path} before upgrading it.")
    with explained(recovery):
        recovery.mkdir(exist_ok=True)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy_database(path, recovery / f"workspace-{stamp}-format-{revision}.db")
    for old in sorted(recovery.glob("workspace-*-format-*.db"))[:-COPIES_KEPT]:
        old.unlink()


def _migrate(path: Path, migrations: Migrations) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(str, migrations.folders)).replace("%", "%%"))
    with _connected(path, migrating=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, migrations.head)
        check_integrity(connection, path)


@contextmanager
def _connected(path: Path, *, migrating: bool = False) -> Iterator[Connection]:
    engine = open_engine(path, migrating=migrating)
    try:
        with explained_database(path), engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()
