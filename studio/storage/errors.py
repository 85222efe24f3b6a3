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


class WorkspaceBusyError(WorkspaceError):
    """Another program writes to this workspace at this moment."""

    code = "workspace.busy"
    hint = "Close the other window or wait until its work is done, then try again. Nothing was changed."


class WorkspaceNewerError(WorkspaceError):
    """A newer version of the program made this workspace."""

    code = "workspace.newer"
    hint = "Install the newest version of Credential Studio. Nothing in the workspace was touched."


class WorkspaceDamagedError(WorkspaceError):
    """The database file is not one, or is broken."""

    code = "workspace.damaged"
    hint = "Open the latest copy from the folder 'recovery' or your last sealed copy."


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


_LITTLE = 64 * 1024

# Primary result codes, see https://www.sqlite.org/rescode.html; the low byte of the extended ones.
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


def _as_ours(error: BaseException | None, path: Path) -> StudioError | None:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary in (_BUSY, _LOCKED):
        return WorkspaceBusyError(f"The database {path} is locked by a second program.")
    if primary == _FULL:
        return DiskFullError(f"The disk is full: could not write to the database {path}.")
    if primary in (_READONLY, _CANTOPEN):
        return NotWritableError(f"Could not write to the database {path}: {error}.")
    if primary in (_CORRUPT, _NOTADB):
        return WorkspaceDamagedError(f"The database {path} is damaged: {error}.")
    if primary == _IOERR:
        # What SQLite says when its shared memory file cannot grow; it says "full" of the others alone.
        if _disk_is_full(path):
            return DiskFullError(f"The disk is full: could not write to the database {path}.")
        return MachineError(f"The disk failed under the database {path}: {error}.")
    return None


def _disk_is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False
