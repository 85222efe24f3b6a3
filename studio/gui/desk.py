"""What every page is handed: the open workspace, jobs, news, preferences, and the way to other pages."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup

from studio.foundation.clock import Clock, system_clock
from studio.foundation.watcher import Watcher
from studio.gui.change_hub import ChangeHub
from studio.gui.jobs.job import Job
from studio.gui.jobs.runner import JobRunner
from studio.gui.preferences import PreferenceFile

ServiceCall = Callable[[Any, Watcher], Any]
"""Takes the open workspace and a watcher; runs on a pool thread."""


class Desk(QObject):
    """The window's side of a page. ``go`` asks for another page, ``opened`` tells of another workspace.

    ``keeping`` asks the page in view to hand on what was typed a moment ago, before the workspace changes.

    ``marked`` puts a word beside a stage of the rail while something goes on there; empty takes it away.
    """

    opened = Signal()
    going = Signal(str, object)
    going_back = Signal()
    marked = Signal(str, str)
    noted = Signal(str)
    key_changed = Signal()
    keeping = Signal()

    def __init__(
        self,
        runner: JobRunner,
        hub: ChangeHub,
        preferences: PreferenceFile,
        *,
        clock: Clock = system_clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.runner, self.hub, self.preferences, self.clock = runner, hub, preferences, clock
        self.undo = QUndoGroup(self)
        self._workspace: Any = None
        self._key: Any = None

    @property
    def workspace(self) -> Any:
        """The open workspace of ``services.workspaces``, or None."""
        return self._workspace

    @property
    def key(self) -> Any:
        """The unlocked key of ``services.keys``, or None; it may have locked itself meanwhile."""
        return self._key

    def hold_key(self, key: Any) -> None:
        """Keep an unlocked key, or forget the one that is kept."""
        if self._key is not None:
            self._key.lock()
        self._key = key
        self.key_changed.emit()

    def set_workspace(self, workspace: Any) -> None:
        """Work on another workspace, or on none."""
        self.hold_key(None)
        self._workspace = workspace
        self.opened.emit()

    def go(self, page_id: str, target: object = None) -> None:
        """Ask the window to show a page, and in it ``target`` (an id or a place, as the page says)."""
        self.going.emit(page_id, target)

    def back(self) -> None:
        """Ask the window to leave a page of help for the one that it was opened from."""
        self.going_back.emit()

    def note(self, text: str) -> None:
        """Say at the foot what has just been done."""
        self.noted.emit(text)

    def read(
        self,
        call: ServiceCall,
        then: Callable[[Any], object],
        *,
        otherwise: Callable[[Any], object] | None = None,
        text: str = "",
        receiver: object = None,
    ) -> Job:
        """Ask a service for values; ``then`` gets them, unless another workspace is open by then.

        ``receiver`` names who asks where ``then`` is made anew each time: see ``JobRunner.read``.
        """
        workspace = self._workspace
        return self.runner.read(
            lambda watch: call(workspace, watch),
            self._while_open(then),
            otherwise=self._while_open(otherwise) if otherwise is not None else None,
            text=text,
            receiver=(id(workspace), receiver or then),
        )

    def _while_open(self, hear: Callable[[Any], object]) -> Callable[[Any], None]:
        """Return what hears an answer as long as the workspace is open that was asked."""
        workspace = self._workspace

        def take(answer: Any) -> None:
            if workspace is self._workspace:
                hear(answer)

        return take

    def write(
        self,
        call: ServiceCall,
        then: Callable[[Any], object] | None = None,
        *,
        otherwise: Callable[[Any], object] | None = None,
        text: str = "",
        keep: bool = False,
    ) -> Job:
        """Let a service write; what its ``Changes`` name reaches the pages, then ``then`` gets its result.

        ``keep`` is for what a person typed: it is written even if the window closes at once.
        """
        workspace = self._workspace

        def hear(result: Any) -> None:
            self._tell_changes(result)
            if then is not None:
                then(result)

        def work(watch: Watcher) -> object:
            return call(workspace, watch)

        return self.runner.write(work, self._while_open(hear), otherwise=otherwise, text=text, keep=keep)

    def _tell_changes(self, result: Any) -> None:
        for part in result if isinstance(result, tuple) else (result,):
            kinds = getattr(part, "kinds", None)
            if kinds is not None:
                self.hub.tell(kinds)
