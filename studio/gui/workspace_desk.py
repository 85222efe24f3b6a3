"""Opening, making and closing workspaces from the window, and the figures that the rail shows."""

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
    """One workspace used lately; ``when`` in words."""

    name: str
    folder: Path
    when: str


@dataclass(frozen=True, slots=True)
class Figures:
    """What rail and foot show: (page id, text) pairs, and the name of the key."""

    counts: tuple[tuple[str, str], ...]
    key: str


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

    def open(self, folder: Path) -> None:
        """Open the workspace in ``folder`` instead of the one that is open."""
        self._desk.preferences.change(last_folder=str(folder.parent))

        def work(_watch: Watcher) -> Any:
            from studio.services.workspaces import open_workspace

            return open_workspace(folder)

        self._take_over(work, self.tr("Opening {0}").format(folder.name))

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

    def take_over(self, work: Any, text: str) -> None:
        """Run ``work`` (watcher → workspace) and open what it gives."""
        self._take_over(work, text)

    def _take_over(self, work: Any, text: str) -> None:
        if self._opening:
            return
        self._opening = True
        job = self._desk.runner.write(work, self._opened, text=text)
        job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._opening = False

    def _opened(self, workspace: Any) -> None:
        before = self._desk.workspace
        self._desk.set_workspace(workspace)
        if before is not None:
            before.close()

    def close(self) -> None:
        """Close the workspace and go back to the start."""
        before = self._desk.workspace
        self._desk.set_workspace(None)
        if before is not None:
            # In the lane of work that writes: behind everything that still needs the store.
            self._desk.runner.write(lambda _watch: before.close())

    def close_store(self) -> None:
        """Close the store at the very end; no thread of ours is at work any more."""
        if self._desk.workspace is not None:
            self._desk.workspace.close()

    def title(self) -> tuple[str, str]:
        """Return the workspace's name and where it lies, for the rail."""
        folder: Path = self._desk.workspace.folder
        return folder.name.removesuffix(".studio"), self.tr("Workspace on this computer")

    def recent(self) -> tuple[RecentItem, ...]:
        """Return the workspaces used lately that are still there; loads the services."""
        from studio.services.workspaces import recent_workspaces

        return tuple(
            RecentItem(
                item.name,
                item.folder,
                day_words(item.opened_at),
            )
            for item in recent_workspaces()
            if item.there
        )[:5]

    def figures(self, workspace: Any) -> Figures:
        """Return counts for the rail and the name of the key; on a pool thread."""
        from studio.gui import workspace_figures

        return Figures(workspace_figures.counts(workspace), workspace_figures.key_label(workspace))

    def key_sentence(self, label: str) -> str:
        """Return what the foot says about the key."""
        if not label:
            return self.tr("No signing key yet")
        key = self._desk.key
        if key is None or key.locked:
            return self.tr("Key “{0}” locked").format(label)
        return self.tr("Key “{0}” unlocked").format(label)
