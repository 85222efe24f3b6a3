"""Files that are either whole or not there."""

import errno
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from studio.foundation.errors import DiskFullError, MachineError, NotWritableError
from studio.foundation.worded import worded

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR}


# What was to be done with a path, as ``explained`` is told; translators get whole words.
READ, WRITE, WRITE_TO = worded("read"), worded("write"), worded("write to")
MAKE_FOLDER, KEEP_FILES_IN, TIDY_UP = worded("make the folder"), worded("keep files in"), worded("tidy up")

_REASONS = {
    errno.EACCES: worded("permission denied"),
    errno.EPERM: worded("permission denied"),
    errno.EROFS: worded("the disk is write-protected"),
    errno.ENOENT: worded("there is no such file or folder"),
    errno.ENOTDIR: worded("part of the path is a file, not a folder"),
    errno.EISDIR: worded("it is a folder"),
    errno.EEXIST: worded("it is there already"),
    errno.ENAMETOOLONG: worded("the name is too long"),
    errno.EBUSY: worded("another program is using it"),
    errno.EIO: worded("the disk or the connection failed"),
}


@contextmanager
def explained(path: Path, doing: str = WRITE) -> Iterator[None]:
    """Turn the operating system's errors about ``path`` into ours, which say what to do."""
    try:
        yield
    except OSError as error:
        raise as_fault(error, path, doing) from error


def reason_of(error: OSError) -> str:
    """Return the system's reason in words that can be translated, or as the system puts it."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


def as_fault(error: OSError, path: Path, doing: str = WRITE) -> MachineError:
    """Return our error for the system's ``error`` met while we wanted to ``doing`` at ``path``."""
    reason = reason_of(error)
    if error.errno in _FULL:
        return DiskFullError(worded("The disk is full: could not {doing} {path}.", doing=doing, path=path))
    kind = NotWritableError if error.errno in _REFUSED else MachineError
    return kind(worded("Could not {doing} {path}: {reason}.", doing=doing, path=path, reason=reason))


def write_atomically(path: Path, data: bytes, *, private: bool = False, durable: bool = True) -> None:
    """Write ``data`` under a temporary name in the same folder, then replace ``path``.

    Args:
        path: Where the file shall stand; its folder must exist.
        data: The whole content.
        private: Readable by its owner alone, from the first byte on (POSIX modes; on Windows the
            folder's own protection counts).
        durable: Ask the disk to keep it before replacing. Without it the caller syncs later.

    Raises:
        MachineError: The disk is full, the folder is gone or read-only. ``path`` is unchanged.
    """
    temporary = path.with_name(f".{path.name[:80]}.{secrets.token_hex(6)}.part")
    with explained(path):
        try:
            _write_new(temporary, data, 0o600 if private else 0o644, durable)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        if durable:
            sync_folder(path.parent)


@contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write to piece by piece; ``path`` appears, durably, when the block ends well.

    Raises:
        MachineError: As ``write_atomically``. ``path`` is unchanged then, and if the block raises.
    """
    temporary = path.with_name(f".{path.name[:80]}.{secrets.token_hex(6)}.part")
    with explained(path):
        try:
            with temporary.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def repeat_file(source: Path, path: Path, data: bytes) -> None:
    """Let ``path`` hold the same as ``source``: a second name for it where the disk can, else a copy.

    Args:
        source: A file that stands in the same file system.
        path: Where the same shall stand; its folder must exist.
        data: What ``source`` holds.

    Raises:
        MachineError: As ``write_atomically``.
    """
    temporary = path.with_name(f".{path.name[:80]}.{secrets.token_hex(6)}.part")
    try:
        os.link(source, temporary)
        temporary.replace(path)
    except OSError:  # FAT and some shared folders have no second names
        write_atomically(path, data, durable=False)
    finally:
        # Renaming one name of a file onto another name of it does nothing, by POSIX.
        temporary.unlink(missing_ok=True)


def _write_new(path: Path, data: bytes, mode: int, durable: bool) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.write(data)
        if durable:
            file.flush()
            os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Ask the disk to keep the names in ``folder``; Windows cannot and needs no such call."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
