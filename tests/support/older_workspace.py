"""Workspaces as the first data format kept them, and a process that upgrades one and may be killed.

    python -m tests.support.older_workspace FOLDER HOME [PLACE]

opens the workspace in ``FOLDER``; at ``PLACE`` it kills itself with SIGKILL.
"""

import os
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.services.workspaces import open_workspace
from studio.storage import Store, upgrading
from studio.storage.repositories.signed_bytes import SignedBytes
from studio.storage.upgrading import Migrations, make_tables
from tests.support.small_workspace import surroundings

FIRST = Migrations(("0001",))
PLACES = ("before-copy", "after-copy", "before-check", "before-commit", "after-commit")


def make_first_format(folder: Path) -> None:
    """Turn the closed workspace in ``folder`` into one of format 0001: its own tables, the same rows.

    The tables come from migration 0001 alone; signed bytes stand whole in them, as they did then.
    """
    path, older = folder / "workspace.db", folder / "older.db"
    signed = _signed(folder)
    make_tables(older, FIRST)
    with closing(sqlite3.connect(older)) as there:
        there.execute("ATTACH DATABASE ? AS now", (str(path),))
        for table in _tables(there):
            columns = ", ".join(row[1] for row in there.execute(f"PRAGMA table_info({table})"))
            there.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM now.{table}")
        for award_id, one in signed.items():
            there.execute(
                "UPDATE credential SET signed_json = ?, jwt = ? WHERE award_id = ?",
                (one.signed_json, one.jwt, award_id.hex),
            )
        there.commit()
        assert there.execute("PRAGMA foreign_key_check").fetchall() == []
        there.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for name in (f"{path}-wal", f"{path}-shm"):
        Path(name).unlink(missing_ok=True)
    older.replace(path)
    for name in (f"{older}-wal", f"{older}-shm"):
        Path(name).unlink(missing_ok=True)


def _signed(folder: Path) -> dict[UUID, SignedBytes]:
    store = Store(folder)
    with store.reading() as work:
        found = work.awards.signed_many([award_id for award_id, _, _ in work.awards.digests()])
    store.close()
    return found


def _tables(connection: sqlite3.Connection) -> list[str]:
    wanted = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return [name for (name,) in connection.execute(wanted) if name != "alembic_version"]


def facts(path: Path) -> tuple[str, dict[str, int]]:
    """Return the data format and how many rows each table has; fails if the file is damaged."""
    with closing(sqlite3.connect(path)) as there:
        assert there.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert there.execute("PRAGMA foreign_key_check").fetchall() == []
        version = there.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        tables = _tables(there)
        return version, {name: there.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}


def _die(*_: Any, **__: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_at(place: str) -> None:
    """Arrange for death at one of ``PLACES``."""
    real: dict[str, Any] = {name: getattr(upgrading, name) for name in ("_keep_copy", "_migrate")}
    if place == "before-copy":
        upgrading._keep_copy = _die
    elif place == "after-copy":
        upgrading._migrate = _die
    elif place == "before-check":
        upgrading.check_integrity = _die  # type: ignore[assignment]
    elif place == "before-commit":
        check = upgrading.check_integrity
        upgrading.check_integrity = lambda *a, **k: (check(*a, **k), _die())  # type: ignore[assignment]
    else:
        upgrading._migrate = lambda *a: (real["_migrate"](*a), _die())  # type: ignore[assignment]


def main(folder: str, home: str, place: str = "") -> None:
    """Open, upgrading on the way."""
    if place:
        die_at(place)
    print("ready", flush=True)
    open_workspace(Path(folder), around=surroundings(Path(home))).close()
    print("open", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
