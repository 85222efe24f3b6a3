"""The whole batch as one ZIP whose bytes depend on its content alone."""

import zipfile
from pathlib import Path

from studio.foundation.atomic_files import explained
from studio.foundation.watcher import QUIET, Watcher

_EPOCH = (1980, 1, 1, 0, 0, 0)
_PACKED = (".png", ".pdf", ".zip")


def zip_folder(folder: Path, target: Path, *, watch: Watcher = QUIET) -> int:
    """Write every file below ``folder`` into ``target``, in the order of their paths; return how many.

    Names are UTF-8 with ``/``. Pictures and PDFs are stored as they are; the rest is compressed.
    ``target`` appears only when it is whole.
    """
    part = target.with_name(f".{target.name}.part")
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and path not in (target, part))
    with explained(target):
        try:
            with zipfile.ZipFile(part, "w", allowZip64=True) as archive:
                for done, path in enumerate(paths, start=1):
                    watch.raise_if_cancelled()
                    _add(archive, path, path.relative_to(folder).as_posix())
                    watch.report(done, len(paths), path.name)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return len(paths)


def _add(archive: zipfile.ZipFile, path: Path, name: str) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_STORED if path.suffix.lower() in _PACKED else zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, path.read_bytes(), compresslevel=6)
