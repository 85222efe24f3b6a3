"""The whole batch as one ZIP whose bytes depend on its content alone."""

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from studio.foundation.atomic_files import explained
from studio.foundation.watcher import QUIET, Watcher

_EPOCH = (1980, 1, 1, 0, 0, 0)
_PACKED_WELL = ("manifest.json",)


def zip_folder(folder: Path, target: Path, *, watch: Watcher = QUIET) -> int:
    """Write every file below ``folder`` into ``target``, in the order of their paths; return how many.

    Names are UTF-8 with ``/``. Files are stored as they are: what fills them is pictures, and packing
    those takes ten times as long and saves a sixth (docs/decisions/0091). ``target`` appears only
    when it is whole.
    """
    part = target.with_name(f".{target.name}.part")
    names = sorted(name for name in _names(folder) if folder / name not in (target, part))
    with explained(target):
        try:
            with zipfile.ZipFile(part, "w", allowZip64=True) as archive:
                for done, name in enumerate(names, start=1):
                    watch.raise_if_cancelled()
                    _add(archive, folder / name, name)
                    watch.report(done, len(names), name)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return len(names)


def _names(folder: Path) -> Iterator[str]:
    for place, _, files in os.walk(folder):
        below = Path(place).relative_to(folder)
        yield from ((below / file).as_posix() for file in files)


def _add(archive: zipfile.ZipFile, path: Path, name: str) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED if name in _PACKED_WELL else zipfile.ZIP_STORED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, path.read_bytes(), compresslevel=6)
