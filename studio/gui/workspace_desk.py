"""Opening, making and closing workspaces from the window, and the figures that the rail shows."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.foundation.watcher import Watcher
from studio.gui.desk import Desk
from studio.gui.words import day_words


@dataclass(frozen=True, slots=True)
class RecentItem:
    """One workspace used lately; ``when`` in words, ``backup`` in words where one is missing or old."""

    name: str
    folder: Path
    when: str
    backup: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """What rail and foot show: (page id, text) pairs, the key's name, a ``BackupState``, who awards."""

    counts: tuple[tuple[str, str], ...]
    key: str
    backup: Any
    provider: str


class WorkspaceDesk(QObject):
    """Services are imported inside calls: start shows a window before it loads a database."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._opening = False

    def choose_and_open(self) -> None:
        """Ask for a folder and open the workspace in it."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a workspace"), self.start_folder()
        )
        if folder:
            self.open(Path(folder))

    def start_folder(self) -> str:
        """Where dialogs begin: the folder used last, else the person's documents."""
        last = self._desk.preferences.value.last_folder
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return last if last and Path(last).is_dir() else documents

    def open(self, folder: Path, *, then: tuple[str, str] | None = None) -> None:
        """Open the workspace in ``folder`` instead of the one that is open, and go to page and target."""
        self._desk.preferences.change(last_folder=str(folder.parent))

        def work(watch: Watcher) -> Any:
            from studio.services.workspaces import open_workspace

            return open_workspace(folder, watch=watch)

        self._take_over(work, self.tr("Opening {0}").format(folder.name), then)

    def open_path(self, path: Path) -> None:
        """Open what the desktop handed over: a workspace's folder, or a sealed copy in its page."""
        path = path.absolute()
        if path.is_file():
            self._desk.go("open-copy", path)
        else:
            self.open(path)

    def create(self, folder: Path, provider: Any) -> None:
        """Make a workspace for ``provider`` (a domain ``Provider``) in ``folder`` and open it."""

        def work(_watch: Watcher) -> Any:
            from studio.services.workspaces import create_workspace

            return create_workspace(folder, provider)

        self._take_over(work, self.tr("Making {0}").format(folder.name))

    def open_sample(self) -> None:
        """Make a workspace with invented learners beside the person's own, and open it."""
        home = Path(self.start_folder())
        taken = (home / f"Northwind Sample{f' {number}' if number else ''}.studio" for number in range(1000))
        folder = next(place for place in taken if not place.exists())

        def work(watch: Watcher) -> Any:
            from studio.services.sample import create_sample_workspace

            return create_sample_workspace(folder, watch=watch)[0]

        self._take_over(work, self.tr("Making the sample workspace"))

    def take_over(self, work: Any, text: str, otherwise: Callable[[Any], object] | None = None) -> None:
        """Run ``work`` (watcher → workspace) and open what it gives; ``otherwise`` is told why not."""
        self._take_over(work, text, otherwise=otherwise)

    def _take_over(
        self,
        work: Any,
        text: str,
        then: tuple[str, str] | None = None,
        otherwise: Callable[[Any], object] | None = None,
    ) -> None:
        if self._opening:
            return
        self._opening = True

        def opened(workspace: Any) -> None:
            self._opened(workspace)
            if then is not None:
                self._desk.go(*then)

        job = self._desk.runner.write(work, opened, otherwise=otherwise, text=text)
        job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._opening = False

    def _opened(self, workspace: Any) -> None:
        self._desk.keeping.emit()
        before = self._desk.workspace
        self._desk.set_workspace(workspace)
        self._close_behind(before)

    def close(self) -> None:
        """Close the workspace and go back to the start."""
        self._desk.keeping.emit()
        before = self._desk.workspace
        self._desk.set_workspace(None)
        self._close_behind(before)

    def _close_behind(self, workspace: Any) -> None:
        """Close it in the lane of work that writes: behind everything that still needs the store."""
        if workspace is not None:
            self._desk.runner.write(lambda _watch: workspace.close(), keep=True)

    def close_store(self) -> None:
        """Close the store at the very end; no thread of ours is at work any more."""
        if self._desk.workspace is not None:
            self._desk.workspace.close()

    def title(self, provider: str = "") -> tuple[str, str]:
        """Return whose workspace it is, by its folder until the provider is known, and where it lies."""
        folder: Path = self._desk.workspace.folder
        return provider or folder.name.removesuffix(".studio"), self.tr("Workspace on this computer")

    def recent(self) -> tuple[RecentItem, ...]:
        """Return the workspaces used lately that are still there; loads the services."""
        from studio.services.workspaces import recent_workspaces

        return tuple(
            RecentItem(
                item.name,
                item.folder,
                day_words(item.opened_at),
                self._recent_backup(item),
            )
            for item in recent_workspaces()
            if item.there
        )[:5]

    def figures(self, workspace: Any) -> Figures:
        """Return counts for the rail and the name of the key; on a pool thread."""
        from studio.gui import workspace_figures

        return Figures(
            workspace_figures.counts(workspace),
            workspace_figures.key_label(workspace),
            workspace_figures.backup(workspace),
            workspace_figures.provider_name(workspace),
        )

    def backup_sentence(self, state: Any) -> str:
        """Return what the foot says about the backup: nothing while the last one is young."""
        if state.last is None:
            return self.tr("No backup yet")
        return self._old_backup(state.days) if state.due else ""

    def _old_backup(self, days: int) -> str:
        return self.tr("Last backup %n day(s) ago", "", days)

    def _recent_backup(self, item: Any) -> str:
        """Return the same of a workspace that is not open, as far as the list of workspaces knows."""
        from studio.services.backup import REMIND_AFTER

        if item.never_copied:
            return self.tr("No backup yet")
        if item.copied_at is None or item.opened_at <= item.copied_at:
            return ""
        age = self._desk.clock() - item.copied_at
        return self._old_backup(age.days) if age >= REMIND_AFTER else ""

    def key_sentence(self, label: str) -> str:
        """Return what the foot says about the key."""
        if not label:
            return self.tr("No signing key yet")
        key = self._desk.key
        if key is None or key.locked:
            return self.tr("Key “{0}” locked").format(label)
        return self.tr("Key “{0}” unlocked").format(label)
