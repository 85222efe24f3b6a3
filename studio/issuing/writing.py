"""Putting a chunk of files on the disk: fast, and durable before anybody says "done"."""

import ctypes
import os
import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from studio.domain.award import FileRecord
from studio.foundation.atomic_files import (
    KEEP_FILES_IN,
    MAKE_FOLDER,
    TIDY_UP,
    explained,
    repeat_file,
    sync_folder,
    write_atomically,
)


class ChunkWriter:
    """Writes files below ``folder`` and remembers what must be synced.

    A file is written under a temporary name and renamed, unsynced; ``settle`` makes the whole chunk
    durable at once (one ``syncfs`` on Linux, elsewhere each file and folder). Nothing may be
    called done before ``settle`` returned.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: set[str] = set()
        self._unsynced: list[Path] = []

    def write(self, path: str, role: str, data: bytes) -> FileRecord:
        """Write ``data`` at ``path`` (below the folder, ``/`` between parts) and return its record."""
        digest = sha256(data).hexdigest()
        target = self._folder.joinpath(*path.split("/"))
        self._make_folder(target.parent)
        write_atomically(target, data, durable=False)
        self._unsynced.append(target)
        return FileRecord(path, role, digest, len(data))

    def repeat(self, path: str, role: str, first: FileRecord, data: bytes) -> FileRecord:
        """Let ``path`` hold what was just written as ``first``, without writing it twice."""
        target = self._folder.joinpath(*path.split("/"))
        self._make_folder(target.parent)
        repeat_file(self._folder.joinpath(*first.path.split("/")), target, data)
        self._unsynced.append(target)
        return FileRecord(path, role, first.sha256, first.size)

    def settle(self) -> None:
        """Make everything written since the last call survive a power cut."""
        if not self._unsynced:
            return
        with explained(self._folder, KEEP_FILES_IN):
            if not sync_file_system(self._folder):
                _sync_each(self._unsynced)
        self._unsynced.clear()

    def _make_folder(self, folder: Path) -> None:
        if str(folder) not in self._made:
            with explained(folder, MAKE_FOLDER):
                folder.mkdir(parents=True, exist_ok=True)
            self._made.add(str(folder))


def remove_leftovers(folder: Path) -> int:
    """Delete what a killed run left half-written below ``folder``; return how many files."""
    leftovers = list(folder.rglob(".*.part"))
    with explained(folder, TIDY_UP):
        for path in leftovers:
            path.unlink(missing_ok=True)
    return len(leftovers)


def sync_file_system(folder: Path) -> bool:
    """Sync the whole file system of ``folder`` with one call; False where the system has none."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if library.syncfs(descriptor) == 0:
            return True
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(folder))
    finally:
        os.close(descriptor)


def _sync_each(paths: Iterable[Path]) -> None:
    folders = set()
    for path in paths:
        with path.open("rb+") as file:
            os.fsync(file.fileno())
        folders.add(path.parent)
    for folder in folders:
        sync_folder(folder)
