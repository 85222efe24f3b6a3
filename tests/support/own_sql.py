"""Changes to a workspace's database that the program itself would never make."""

import sqlite3
from contextlib import closing
from pathlib import Path


def set_data_format(folder: Path, revision: str) -> None:
    """Let the closed workspace in ``folder`` say that it has another data format."""
    with closing(sqlite3.connect(folder / "workspace.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        connection.commit()
