"""ZIP files of strangers: what is in them, entry by entry, with limits; nothing is ever extracted to disk."""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.foundation.worded import worded

MAXIMUM_ENTRIES = 100_000
MAXIMUM_TOTAL = 8 * 1024 * 1024 * 1024
MAXIMUM_ENTRY = 64 * 1024 * 1024
_MAXIMUM_RATIO = 200
_SMALL = 1024 * 1024
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
)


class ZipRefusedError(UntrustedInputError):
    """A ZIP file that is damaged or built to do harm."""

    code = "untrusted.zip"


class ZipTooLargeError(LimitExceededError):
    """A ZIP file that unpacks to more than any honest one."""

    code = "untrusted.zip-too-large"


def list_entries(path: Path) -> list[tuple[str, int]]:
    """Return name and unpacked size of each file in the ZIP, in its order.

    Raises:
        ZipRefusedError: Damaged; a name that leads outside (``..``, absolute, drive, backslash); a link;
            a name twice; a password.
        ZipTooLargeError: Too many files, too large, or packed a thousandfold (a bomb).
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except _UNREADABLE as error:
        raise ZipRefusedError(worded("The ZIP file is damaged and cannot be opened.")) from error
    if len(entries) > MAXIMUM_ENTRIES:
        raise ZipTooLargeError(
            worded("The ZIP file holds more than {maximum_entries} files.", maximum_entries=MAXIMUM_ENTRIES)
        )
    if sum(entry.file_size for entry in entries) > MAXIMUM_TOTAL:
        raise ZipTooLargeError(worded("The ZIP file unpacks to more than 8 GiB."))
    for entry in entries:
        _refuse(entry)
    names = [entry.filename for entry in entries if not entry.is_dir()]
    if len(set(names)) != len(names):
        raise ZipRefusedError(
            worded("The ZIP file holds two files of the same name; readers would differ on it.")
        )
    return [(entry.filename, entry.file_size) for entry in entries if not entry.is_dir()]


def _refuse(entry: zipfile.ZipInfo) -> None:
    name = entry.filename
    parts = name.split("/")
    if name.startswith("/") or "\\" in name or "\0" in name or ":" in parts[0] or ".." in parts:
        raise ZipRefusedError(
            worded("The ZIP file holds a name that leads outside its folder: {name}.", name=repr(name[:120]))
        )
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise ZipRefusedError(
            worded("The ZIP file holds a link instead of a file: {name}.", name=repr(name[:120]))
        )
    if entry.flag_bits & 1:
        raise ZipRefusedError(worded("The ZIP file is locked with a password."))
    if entry.file_size > MAXIMUM_ENTRY:
        raise ZipTooLargeError(
            worded("A file in the ZIP unpacks to more than 64 MiB: {name}.", name=repr(name[:120]))
        )
    if entry.file_size > _SMALL and entry.file_size > _MAXIMUM_RATIO * max(entry.compress_size, 1):
        raise ZipTooLargeError(
            worded("A file in the ZIP is packed beyond all reason (a bomb): {name}.", name=repr(name[:120]))
        )


def read_entries(path: Path, names: list[str]) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of those entries; never more bytes of one than the ZIP's index says.

    Raises:
        ZipRefusedError: An entry is damaged, or longer than the index says.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            for name in names:
                size = archive.getinfo(name).file_size
                with archive.open(name) as stream:
                    data = stream.read(size + 1)
                if len(data) > size:
                    raise ZipTooLargeError(
                        worded("A file in the ZIP is longer than it says: {name}.", name=repr(name[:120]))
                    )
                yield name, data
    except _UNREADABLE as error:
        raise ZipRefusedError(worded("The ZIP file is damaged: {error}.", error=error)) from error
