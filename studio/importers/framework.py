"""A competency framework from a file of others: recognised and read in the limited worker."""

from pathlib import Path
from typing import Any, cast
from uuid import UUID

from studio.domain.plain import from_plain, to_plain
from studio.foundation.errors import InputError, LimitExceededError, UntrustedInputError
from studio.foundation.ids import NewId
from studio.foundation.limited_worker import Limits, run_limited
from studio.foundation.plugins import load_plugins
from studio.foundation.worded import worded
from studio.importers.interface import FrameworkImporter, FrameworkReading

GROUP = "studio.framework_importers"
MAX_FILE = 64 * 1024 * 1024
_LIMITS = Limits(seconds=60.0, memory=1024 * 1024 * 1024, answer=128 * 1024 * 1024)


def framework_importers(switched_on: tuple[str, ...] = ()) -> dict[str, FrameworkImporter]:
    """Return the importers by key: ours, and those of others that the person switched on."""
    loaded = cast("dict[str, FrameworkImporter]", load_plugins(GROUP, switched_on))
    return {importer.key: importer for importer in loaded.values()}


def read_framework(
    path: Path,
    new_id: NewId,
    *,
    importer: str = "",
    switched_on: tuple[str, ...] = (),
    limits: Limits = _LIMITS,
) -> tuple[str, FrameworkReading]:
    """Return the key of the importer that knows the file, and the framework in it, with fresh ids.

    Args:
        path: The file.
        new_id: Gives the ids of framework and items.
        importer: The key of the importer that the person chose; empty to find out.
        switched_on: Plug-ins of others that may take part.
        limits: What reading may use.

    Raises:
        InputError: There is no such file or importer.
        UntrustedInputError: It is damaged or nobody knows its kind.
        LimitExceededError: It asks for more than any honest framework.
    """
    if not path.is_file():
        raise InputError(
            worded("There is no file {path}.", path=path), hint=worded("Choose the framework's file again.")
        )
    request = {"path": str(path.resolve()), "importer": importer, "switched_on": list(switched_on)}
    answer = run_limited(
        "studio.importers.framework:framework_task",
        request,
        what=worded("the framework {path}", path=path.name),
        limits=limits,
    )
    reading = from_plain(FrameworkReading, _with_fresh_ids(answer["reading"], new_id))
    return str(answer["importer"]), reading


def framework_task(request: dict[str, Any]) -> dict[str, Any]:
    """Be the worker's task: ``path``, ``importer``, ``switched_on`` in; importer and plain reading out.

    Ids are counted from 1 here; the parent gives real ones.
    """
    path = Path(request["path"])
    if path.stat().st_size > MAX_FILE:
        raise LimitExceededError(
            worded(
                "{path} is larger than {number} MB; no framework is.",
                path=path.name,
                number=MAX_FILE // 2**20,
            )
        )
    chosen = _chosen(path, str(request["importer"]), tuple(request["switched_on"]))
    counted = iter(range(1, 2**62))
    reading = chosen.read(path, lambda: UUID(int=next(counted)))
    return {"importer": chosen.key, "reading": to_plain(reading)}


def _chosen(path: Path, key: str, switched_on: tuple[str, ...]) -> FrameworkImporter:
    known = framework_importers(switched_on)
    if key:
        if key not in known:
            raise InputError(
                worded("There is no importer {key}.", key=repr(key)),
                hint=worded("Choose one of: {known}.", known=", ".join(sorted(known))),
            )
        return known[key]
    sure, best = max(((one.recognises(path), one.key) for one in known.values()), default=(0.0, ""))
    if sure <= 0:
        titles = ", ".join(sorted(one.title for one in known.values()))
        raise UntrustedInputError(
            worded("{path} is no framework that is known here.", path=path.name),
            hint=worded("Known: {titles}.", titles=titles),
        )
    return known[best]


def _with_fresh_ids(plain: dict[str, Any], new_id: NewId) -> dict[str, Any]:
    """Return a plain reading in which each counted id is replaced by a fresh one."""
    fresh: dict[str, str] = {}

    def renamed(record: dict[str, Any], *names: str) -> dict[str, Any]:
        for name in names:
            if name in record:
                record[name] = fresh.setdefault(record[name], str(new_id()))
        return record

    renamed(plain["framework"], "id")
    for competency in plain.get("competencies", ()):
        renamed(competency, "id", "framework_id", "parent_id")
    for relation in plain.get("relations", ()):
        renamed(relation, "origin_id", "destination_id")
    return plain
