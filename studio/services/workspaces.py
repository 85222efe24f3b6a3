"""Making and opening workspaces, and where they were the last time."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from studio.domain.issuer import Provider, Signatory
from studio.foundation.atomic_files import explained, write_atomically
from studio.foundation.errors import WorkspaceError
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Surroundings, Workspace
from studio.services.log import logged
from studio.services.providers import checked_provider
from studio.services.workspace_places import PlaceAdvice, advice_about
from studio.storage import Store

__all__ = [
    "PlaceAdvice",
    "RecentWorkspace",
    "Surroundings",
    "Workspace",
    "advice_about",
    "create_workspace",
    "forget_recent",
    "is_workspace",
    "open_workspace",
    "recent_workspaces",
]

FOLDERS = ("artwork", "templates", "fonts", "evidence", "batches", "recovery")
_RECENT_KEPT = 12
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RecentWorkspace:
    """A workspace that was open before; ``there`` tells whether its folder still is.

    ``copied_at`` is when the last sealed copy was made, as far as is known here; ``never_copied`` that
    there is none.
    """

    folder: Path
    name: str
    opened_at: datetime
    there: bool
    copied_at: datetime | None = None
    never_copied: bool = False


def is_workspace(folder: Path) -> bool:
    """Tell whether there is a workspace in ``folder``."""
    try:
        return (folder / "workspace.db").is_file()
    except OSError:  # a folder that may not be entered, or a name that no disk can have
        return False


def create_workspace(
    folder: Path,
    provider: Provider,
    *,
    signatories: Sequence[Signatory] = (),
    around: Surroundings | None = None,
) -> Workspace:
    """Make a workspace in ``folder``, which must be empty or missing, and open it.

    Raises:
        WorkspaceError: The folder is in use.
        ProviderError: A field of the provider cannot be taken.
        MachineError: It cannot be made.
    """
    around, provider = around or Surroundings(), checked_provider(provider)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WorkspaceError(
            worded("The folder {folder} is not empty.", folder=folder),
            hint=worded("Choose a new folder, or open the workspace in it."),
        )
    with explained(folder):
        for name in FOLDERS:
            (folder / name).mkdir(parents=True, exist_ok=True)
    workspace = Workspace(folder, Store.create(folder), around)
    with logged(workspace, "workspace.made", provider.id) as work:
        work.provider.save(provider)
        work.signatories.replace_all(tuple(signatories))
        work.settings.set("workspace.id", str(around.new_id()))
        work.settings.set("workspace.made-at", around.clock().isoformat())
    _remember(workspace, provider.name.main, None)
    return workspace


def open_workspace(folder: Path, *, around: Surroundings | None = None, watch: Watcher = QUIET) -> Workspace:
    """Open the workspace in ``folder``; an older one is upgraded after a copy was kept.

    ``watch`` hears how far that copy is, in bytes.

    Raises:
        Cancelled: While the copy was made; nothing was changed.
        WorkspaceError: There is none, it is damaged, or a newer program made it.
    """
    around = around or Surroundings()
    store = Store.open(folder, now=around.clock(), watch=watch)
    workspace = Workspace(folder, store, around)
    with explained(folder):
        for name in FOLDERS:
            (folder / name).mkdir(exist_ok=True)
    with store.reading() as work:
        provider, copy = work.provider.get(), work.settings.get("backup.last")
        _LOG.info("workspace %s opened", work.settings.get("workspace.id"))
    copied_at = datetime.fromisoformat(copy["at"]) if copy else None
    _remember(workspace, provider.name.main if provider else folder.stem, copied_at)
    return workspace


def recent_workspaces(around: Surroundings | None = None) -> tuple[RecentWorkspace, ...]:
    """Return the workspaces opened before, latest first. A damaged list counts as empty."""
    return tuple(_read_recent((around or Surroundings()).user_folder))


def forget_recent(folder: Path, around: Surroundings | None = None) -> Changes:
    """Take a workspace off the list; the workspace itself stays."""
    home = (around or Surroundings()).user_folder
    _write_recent(home, [one for one in _read_recent(home) if one.folder != folder.resolve()])
    return Changes.of(ChangeKind.SETTINGS)


def remember_copy(workspace: Workspace, at: datetime) -> None:
    """Note in the list of workspaces that a sealed copy of this one was made."""
    home, folder = workspace.around.user_folder, workspace.folder.resolve()
    recent = [
        replace(one, copied_at=at, never_copied=False) if one.folder == folder else one
        for one in _read_recent(home)
    ]
    _write_recent(home, recent)


def _remember(workspace: Workspace, name: str, copied_at: datetime | None) -> None:
    home = workspace.around.user_folder
    folder = workspace.folder.resolve()
    others = [one for one in _read_recent(home) if one.folder != folder]
    latest = RecentWorkspace(folder, name, workspace.clock(), True, copied_at, copied_at is None)
    _write_recent(home, [latest, *others][:_RECENT_KEPT])


def _read_recent(home: Path) -> list[RecentWorkspace]:
    try:
        lines = json.loads((home / "recent.json").read_text("utf-8"))
        return [_recent(line) for line in lines]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return []


def _recent(line: dict[str, str]) -> RecentWorkspace:
    copied = line.get("copied_at")
    return RecentWorkspace(
        Path(line["folder"]),
        str(line["name"]),
        datetime.fromisoformat(line["opened_at"]),
        is_workspace(Path(line["folder"])),
        datetime.fromisoformat(copied) if copied else None,
        copied == "",
    )


def _write_recent(home: Path, recent: Sequence[RecentWorkspace]) -> None:
    lines = [_line(one) for one in recent]
    with explained(home):
        home.mkdir(parents=True, exist_ok=True)
    data = json.dumps(lines, ensure_ascii=False, indent=1).encode("utf-8")
    write_atomically(home / "recent.json", data, durable=False)


def _line(one: RecentWorkspace) -> dict[str, str]:
    line = {"folder": str(one.folder), "name": one.name, "opened_at": one.opened_at.isoformat()}
    if one.copied_at is not None or one.never_copied:
        line["copied_at"] = one.copied_at.isoformat() if one.copied_at else ""
    return line
