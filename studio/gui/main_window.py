"""The window: rail, pages, foot. It owns the jobs and closes the store last."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from studio import __version__
from studio.foundation.bundled_files import resources
from studio.foundation.clock import Clock, system_clock
from studio.gui.actions import ActionTable
from studio.gui.change_hub import ChangeHub
from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.guide import chapter_of_stage
from studio.gui.jobs.runner import JobRunner
from studio.gui.pages import registry
from studio.gui.pages.page import Page
from studio.gui.preferences import PreferenceFile
from studio.gui.whats_new import is_newer
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.display.notices import Notice, Notices
from studio.gui.widgets.frame.foot import Foot
from studio.gui.widgets.frame.rail import Rail
from studio.gui.words import time_words
from studio.gui.workspace_desk import WorkspaceDesk

SMALLEST = QSize(1024, 640)
HELPS = ("guide", "shortcuts", "whats-new", "report")
_LOOK_MS = 20_000


class MainWindow(QMainWindow):
    """Shows one page at a time; pages are built when first asked for."""

    def __init__(self, preferences: PreferenceFile | None = None, *, clock: Clock = system_clock) -> None:
        super().__init__()
        self.setWindowTitle("Credential Studio")
        self.setMinimumSize(SMALLEST)
        self.runner, self.hub = JobRunner(self), ChangeHub(self)
        self.preferences = preferences or PreferenceFile()
        self.resize(*self.preferences.value.size)
        self.desk = Desk(self.runner, self.hub, self.preferences, clock=clock, parent=self)
        self.workspaces = WorkspaceDesk(self.desk, self)
        self._pages: dict[str, Page] = {}
        self._own_folder = resources()
        self._key_label = self._before_help = ""
        self._counts: dict[str, str] = {}
        self._marks: dict[str, str] = {}
        self._build()
        self._bind_actions()
        self._connect()
        self.show_page("start")

    def _build(self) -> None:
        self.rail = Rail(registry.rail_entries())
        self.notices, self.banner = Notices(), InlineMessage()
        self.stack = QStackedWidget()
        self.foot = Foot()
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.notices)
        middle.addWidget(self.banner)
        middle.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.foot)
        self.setCentralWidget(centre)

    def _bind_actions(self) -> None:
        stages = ("design", "learners", "issue", "deliver", "verify", "settings")
        does: dict[str, Any] = {
            stage: lambda wanted=stage: self.show_page(wanted) for stage in (*stages, *HELPS)
        }
        does |= {
            "new": lambda: self.show_page("new-workspace"),
            "open": self.workspaces.choose_and_open,
            "open-copy": lambda: self.show_page("open-copy"),
            "save-copy": lambda: self.show_page("settings", "backup"),
            "close": self.workspaces.close,
            "quit": self.close,
            "undo": self.desk.undo.undo,
            "redo": self.desk.undo.redo,
            "guide": self.show_guide,
            "find-award": self._find,
        }
        self.actions_by_id = ActionTable(self, does)
        self.rail.set_menu(self.actions_by_id.menu(self))
        self.desk.undo.canUndoChanged.connect(self._show_undo)
        self.desk.undo.canRedoChanged.connect(self._show_undo)
        self._on_opened()

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_page)
        self.desk.going.connect(self.show_page)
        self.desk.going_back.connect(self._go_back)
        self.desk.marked.connect(self._mark)
        self.desk.opened.connect(self._on_opened)
        self.desk.key_changed.connect(self._show_key)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_key)
        self._look.timeout.connect(self.look_for_own_files)
        self._look.start()
        self.desk.noted.connect(lambda _text: self._show_saved())
        self.hub.changed.connect(lambda _kinds: self._after_change())
        self.runner.shown.connect(self.foot.show_work)
        self.runner.failed.connect(self._show_failure)
        self.foot.cancel_wanted.connect(self.runner.cancel_shown)
        self.foot.backup_wanted.connect(lambda: self.show_page("settings", "backup"))

    @property
    def page(self) -> Page:
        """The page in view."""
        shown = self.stack.currentWidget()
        if not isinstance(shown, Page):
            raise RuntimeError("no page has been shown yet")
        return shown

    def show_page(self, page_id: str, target: object = None) -> Page:
        """Bring a page into view, built now if it never was, and in it ``target``."""
        before = self.stack.currentWidget()
        if isinstance(before, Page) and before.page_id != page_id and not before.can_leave():
            self.rail.set_current(registry.entry_of(before.page_id).rail or before.page_id)
            return before
        if isinstance(before, Page) and page_id in HELPS and before.page_id not in HELPS:
            self._before_help = before.page_id
        page = self._pages.get(page_id) or self._make(page_id)
        self.rail.set_current(registry.entry_of(page_id).rail or page_id)
        self.banner.clear()
        if target is not None:
            page.show_target(target)
        self.stack.setCurrentWidget(page)
        return page

    def show_guide(self) -> None:
        """Open the guide at what is in view."""
        shown = self.page
        if shown.page_id != "guide":
            stage = registry.entry_of(shown.page_id).rail or shown.page_id
            self.show_page("guide", shown.help_topic() or chapter_of_stage(stage))

    def _go_back(self) -> None:
        self.show_page(self._before_help or ("design" if self.desk.workspace is not None else "start"))

    def _find(self) -> None:
        """Find a certificate; in the guide, words."""
        shown = self.page
        if not shown.begin_search():
            self.show_page("find-award")

    def _make(self, page_id: str) -> Page:
        page = registry.make_page(page_id, self.desk)
        self._pages[page_id] = page
        self.stack.addWidget(page)
        return page

    def _on_opened(self) -> None:
        there, self._before_help = self.desk.workspace is not None, ""
        self.actions_by_id.enable(workspace=there)
        self._show_undo()
        self.rail.setVisible(there)
        self.foot.setVisible(there)
        if there:
            self._show_title()
            self.show_page("design")
            self._after_change()
        elif self._pages:
            self.setWindowTitle("Credential Studio")
            self.show_page("start")

    def _show_title(self, provider: str = "") -> None:
        name, place = self.workspaces.title(provider)
        self.rail.set_workspace(name, place)
        self.setWindowTitle(f"{name} — Credential Studio")

    def _after_change(self) -> None:
        if self.desk.workspace is None:
            return
        self._show_saved()
        self.desk.read(lambda workspace, _watch: self.workspaces.figures(workspace), self._show_figures)

    def _show_saved(self) -> None:
        now = time_words(self.desk.clock())
        self.foot.set_saved(self.tr("✓ Saved {0}").format(now))

    def _show_figures(self, figures: Any) -> None:
        self._show_title(figures.provider)
        self._counts = dict(figures.counts)
        for page_id in self._counts:
            self._show_count(page_id)
        self._key_label = figures.key
        self._show_key()
        self.foot.set_backup(self.workspaces.backup_sentence(figures.backup))

    def _mark(self, page_id: str, text: str) -> None:
        self._marks[page_id] = text
        self._show_count(page_id)

    def _show_count(self, page_id: str) -> None:
        self.rail.set_count(page_id, self._marks.get(page_id) or self._counts.get(page_id, ""))

    def _show_key(self) -> None:
        self.foot.set_key(self.workspaces.key_sentence(self._key_label))

    def _show_undo(self) -> None:
        undo = self.desk.undo
        self.actions_by_id["undo"].setEnabled(undo.canUndo())
        self.actions_by_id["redo"].setEnabled(undo.canRedo())

    def _show_failure(self, error: Any) -> None:
        shown = self.stack.currentWidget()
        if isinstance(shown, Page):
            shown.fail(error)
            return
        words = explain(error)
        self.banner.say("stop", words.said, subject=words.title)

    def look_for_own_files(self) -> bool:
        """Say it if the program was updated or taken away under the open window; return whether it was not.

        What was not loaded yet is then gone: pages that were never opened, and the processes that read files.
        """
        if self._own_folder.is_dir():
            return True
        text = self.tr("Close this window and start the program again. Your work is kept.")
        subject = self.tr("The program was updated or taken away")
        self.notices.add(Notice("look", subject, text, self.tr("Close the window"), self.close))
        return False

    def show_crash(self, _kept: str) -> None:
        """Say that the program itself was wrong, and offer a report."""
        if not self.look_for_own_files():
            return
        text = self.tr("Your work is kept. A report helps to mend it; it names no learner.")
        subject = self.tr("Something in the program went wrong")
        self.notices.add(Notice("stop", subject, text, *self._way_to_report()))

    def greet(self, *, ended_badly: bool, opening: bool) -> None:
        """Say at the start, once each, how the last run ended and what an update brought.

        Args:
            ended_badly: Whether the last run was killed or crashed.
            opening: Whether a workspace is about to be opened, so that another page comes into view.
        """
        if ended_badly:
            text = self.tr("It, or the computer, stopped suddenly. What you had typed is kept.")
            subject = self.tr("The last time the program did not end properly")
            self.notices.add(Notice("look", subject, text, *self._way_to_report()))
        if self._updated() and opening:
            subject = self.tr("Credential Studio is now version {0}").format(__version__)
            show = partial(self.show_page, "whats-new")
            self.notices.add(Notice("note", subject, "", self.tr("What is new"), show))
        elif self._updated():
            self.show_page("whats-new")
        self.preferences.change(seen_version=__version__)

    def _updated(self) -> bool:
        preferences = self.preferences
        return not preferences.first_start and is_newer(__version__, preferences.value.seen_version)

    def _way_to_report(self) -> tuple[str, Callable[[], object]]:
        return self.tr("Save a report…"), lambda: self.show_page("report")

    def changeEvent(self, event: QEvent) -> None:
        """Keep the rail's hairline on the inner side when the direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is unsaved, end the work, close the store."""
        shown = self.stack.currentWidget()
        if isinstance(shown, Page) and not shown.can_leave():
            event.ignore()
            return
        if not self.windowState() & Qt.WindowState.WindowMaximized:
            self.preferences.change(size=(self.width(), self.height()))
        self.runner.close()
        self.workspaces.close_store()
        event.accept()
