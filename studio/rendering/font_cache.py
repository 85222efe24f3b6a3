"""Facts of font files, kept in the user's cache folder: reading a hundred fonts anew costs a second."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from studio.foundation.atomic_files import write_atomically
from studio.foundation.errors import MachineError, UntrustedInputError
from studio.foundation.user_folders import cache_folder
from studio.rendering.font_facts import FileFacts, from_plain, plain, read_font_file

_FORM = 2


_LATEST: dict[str, tuple[dict[str, list[int]], tuple[FileFacts, ...]]] = {}


def facts_of(name: str, files: Sequence[Path]) -> tuple[FileFacts, ...]:
    """Return the facts of ``files``, from the cache ``name`` where path, size and time are unchanged.

    The last answer of each name is kept in the process too: reading the cache takes a third of a second,
    asking for times and sizes some milliseconds. The same files give the same object.
    A file that cannot be read as a font is left out; a cache that cannot be written is not missed.
    """
    marks = {str(path): mark_of(path) for path in files}
    latest = _LATEST.get(name)
    if latest is not None and latest[0] == marks:
        return latest[1]
    facts = _from_cache(cache_folder() / f"fonts-{name}.json", marks)
    _LATEST[name] = (marks, facts)
    return facts


def _from_cache(cache: Path, marks: dict[str, list[int]]) -> tuple[FileFacts, ...]:
    known = _read(cache)
    if all(known.get(path, (None,))[0] == mark for path, mark in marks.items()):
        return tuple(from_plain(known[path][1]) for path in marks if known[path][1])
    fresh = {path: _known_or_read(path, mark, known) for path, mark in marks.items()}
    _write(cache, fresh)
    return tuple(from_plain(entry[1]) for entry in fresh.values() if entry[1])


def mark_of(path: Path) -> list[int]:
    """Return what tells a changed file from an unchanged one: time (ns) and size (bytes)."""
    stat = path.stat()
    return [stat.st_mtime_ns, stat.st_size]


def _known_or_read(path: str, mark: list[int], known: dict[str, Any]) -> list[Any]:
    if known.get(path, (None,))[0] == mark:
        return list(known[path])
    try:
        return [mark, plain(read_font_file(Path(path)))]
    except UntrustedInputError:
        return [mark, None]


def _read(cache: Path) -> dict[str, Any]:
    try:
        stored = json.loads(cache.read_bytes())
    except (OSError, ValueError):
        return {}
    usable = isinstance(stored, dict) and stored.get("form") == _FORM
    return stored["files"] if usable else {}


def _write(cache: Path, files: dict[str, Any]) -> None:
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        data = json.dumps({"form": _FORM, "files": files}, separators=(",", ":")).encode()
        write_atomically(cache, data, durable=False)
    except (MachineError, OSError):
        return
