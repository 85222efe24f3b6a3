"""What can go wrong with the database file, in words of the workspace."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from studio.foundation.errors import (
    DiskFullError,
    MachineError,
    NotWritableError,
    StudioError,
    WorkspaceError,
)
from studio.foundation.worded import worded


class WorkspaceBusyError(WorkspaceError):
    """Another program writes to this workspace at this moment."""

    code = "workspace.busy"
    hint = worded(
        "Close the other window or wait until its work is done, then try again. Nothing was changed."
    )


class WorkspaceNewerError(WorkspaceError):
    """A newer version of the program made this workspace."""

    code = "workspace.newer"
    hint = worded("Install the newest version of Credential Studio. Nothing in the workspace was touched.")


class WorkspaceDamagedError(WorkspaceError):
    """The database file is not one, or is broken."""

    code = "workspace.damaged"
    hint = worded("Open the latest copy from the folder 'recovery' or your last sealed copy.")


@contextmanager
def explained_database(path: Path) -> Iterator[None]:
    """Turn the database driver's errors about ``path`` into ours; our own bugs stay what they are."""
    try:
        yield
    except DBAPIError as error:
        ours = _as_ours(error.orig, path)
        if ours is None:
            raise
        raise ours from error
    except sqlite3.Error as error:
        ours = _as_ours(error, path)
        if ours is None:
            raise
        raise ours from error


_MISSING = ("no such table: ", "no such column: ")
"""SQLite has one code for these and for a mistake of ours in a query; ours would show in every workspace."""

_LITTLE = 64 * 1024

# Primary result codes, see https://www.sqlite.org/rescode.html; the low byte of the extended ones.
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


def _as_ours(error: BaseException | None, path: Path) -> StudioError | None:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if str(error).startswith("Could not decode to UTF-8"):
        return WorkspaceDamagedError(
            worded("The database {path} is damaged: a page of it cannot be read.", path=path)
        )
    if primary in (_BUSY, _LOCKED):
        return WorkspaceBusyError(worded("The database {path} is locked by a second program.", path=path))
    if primary == _FULL:
        return DiskFullError(worded("The disk is full: could not write to the database {path}.", path=path))
    if primary in (_READONLY, _CANTOPEN):
        return NotWritableError(
            worded("Could not write to the database {path}: {error}.", path=path, error=error)
        )
    if primary in (_CORRUPT, _NOTADB):
        return WorkspaceDamagedError(
            worded("The database {path} is damaged: {error}.", path=path, error=error)
        )
    if str(error).startswith(_MISSING):
        return WorkspaceDamagedError(
            worded("The database {path} is damaged: {error}.", path=path, error=error)
        )
    if primary == _IOERR:
        # What SQLite says when its shared memory file cannot grow; it says "full" of the others alone.
        if _disk_is_full(path):
            return DiskFullError(
                worded("The disk is full: could not write to the database {path}.", path=path)
            )
        return MachineError(
            worded("The disk failed under the database {path}: {error}.", path=path, error=error)
        )
    return None


def _disk_is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False
