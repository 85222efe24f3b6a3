"""A lock on a file that the system drops by itself when its program dies."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from studio.foundation.atomic_files import explained


class AlreadyHeld(Exception):  # noqa: N818 - an answer, turned into an error by who knows the words
    """Somebody else holds the lock; the argument is what they wrote into it."""


@contextmanager
def hold_file(path: Path, note: str) -> Iterator[None]:
    """Hold ``path`` alone, among all programs and threads, until the block ends.

    ``note`` tells the others who we are. The file stays behind; the lock does not, however we end.

    Raises:
        AlreadyHeld: At once, with the holder's note.
        MachineError: The file cannot be made.
    """
    with explained(path):  # not what is done under the lock: that has places of its own to name
        file = path.open("a+b")
    with file:
        if not _try_lock(file):
            raise AlreadyHeld(_note_of(path))
        try:
            with explained(path):
                _write_note(file, note)
            yield
        finally:
            _write_note(file, "")
            _unlock(file)


def _write_note(file: BinaryIO, note: str) -> None:
    # Byte 0 is what Windows locks, and what is locked there nobody else can read.
    file.seek(0)
    file.truncate()
    file.write(b"\n" + note.encode("utf-8"))
    file.flush()


def _note_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(1)
            return file.read(1000).decode("utf-8", "replace")
    except OSError:
        return ""


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: BinaryIO) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)


def describe_self(purpose: str) -> str:
    """Return the note for our own lock: what for, and the process that an expert can look up."""
    return f"{purpose} (process {os.getpid()})"
