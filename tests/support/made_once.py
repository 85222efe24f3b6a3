"""An empty workspace database, made once per test process by the migrations and copied from then on.

Hundreds of tests make a workspace, and running every migration for each took a good part of the whole run.
"""

import shutil
from pathlib import Path

from studio.storage.upgrading import make_tables as _make


def copy_tables(kept: Path, path: Path) -> None:
    """Do what ``make_tables`` does for ``path``, by copying what it made the first time, in ``kept``."""
    first = kept / "empty.db"
    if not first.exists():
        kept.mkdir()
        _make(first)
        left = [item.name for item in kept.iterdir()]
        assert left == [first.name], f"making the tables left {left}"
    shutil.copyfile(first, path)
