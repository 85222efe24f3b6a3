"""One batch opened: its files, a platform to give it to, its learners, and the web folder."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QStackedWidget

from studio.gui.desk import Desk
from studio.gui.opening import open_outside
from studio.gui.pages.deliver import calls
from studio.gui.pages.deliver.award_search import AwardSearch
from studio.gui.pages.deliver.files_tab import FilesTab
from studio.gui.pages.deliver.platform_tab import PlatformTab
from studio.gui.pages.deliver.shared import batch_state
from studio.gui.pages.deliver.web_panel import WebPanel
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.pill import Pill
from studio.gui.widgets.frame.tab_line import TabLine
from studio.gui.words import day_words

TABS = ("files", "platform", "learners", "web")
_FILES, _PLATFORM, _LEARNERS, _WEB = range(4)


class BatchPage(Page):
    """``show_target`` takes the batch's id, alone or with one of ``TABS``."""

    page_id = "batch"
    kinds = ("batches", "awards", "deliveries", "status")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._batch_id: UUID | None = None
        self._folder: Any = None
        self._line = TabLine(
            (self.tr("Files"), self.tr("For a platform"), self.tr("Learners"), self.tr("Web folder")),
            self.tr("Parts of the batch"),
        )
        self._state = Pill()
        self._line.end.addWidget(self._state)
        self.files, self.platform = FilesTab(desk, self.message), PlatformTab(desk, self.message)
        self.learners = AwardSearch(desk, self.message, everywhere=False)
        self.web = WebPanel(desk, self.message)
        self._stack = QStackedWidget()
        for tab in (self.files, self.platform, self.learners, self.web):
            self._stack.addWidget(tab)
        self._line.bar.currentChanged.connect(self._turn)
        self.learners.web_wanted.connect(lambda: self._line.bar.setCurrentIndex(_WEB))
        self.column.addWidget(self._line)
        self.column.addWidget(self._stack, 1)
        self._back = button(self.tr("All batches"), lambda: desk.go("deliver"), icon="back")
        self._open = button(self.tr("Open folder"), self._open_folder, kind="primary", icon="folder")
        self._show_buttons()

    def show_target(self, target: Any) -> None:
        """Open a batch."""
        batch_id, tab = target if isinstance(target, tuple) else (target, TABS[_FILES])
        if batch_id != self._batch_id:
            self.message.clear()
            self._batch_id = batch_id
            for part in (self.files, self.platform, self.learners):
                part.set_batch(batch_id)
        self._line.bar.setCurrentIndex(TABS.index(tab))
        self._refresh()

    def open_workspace_changed(self) -> None:
        """The batch was of another workspace."""
        self._batch_id = None

    def reload(self) -> None:
        """Fetch the batch again, and what the tab in view shows."""
        batch_id = self._batch_id
        if batch_id is None:
            self.desk.go("deliver")
            return
        self.desk.read(lambda ws, _watch: calls.open_batch(ws, batch_id), self._show, otherwise=self.fail)
        self._reload_tab()

    def _show(self, view: calls.Delivered) -> None:
        outcome = view.outcome
        run, title = outcome.course_run, outcome.title
        self.header.set_title(run if run.startswith(title) else title)
        facts = [
            self.tr("%n learner(s)", "", outcome.ledger.planned),
            "" if run.startswith(title) else run,
            self.tr("planned on {0}").format(day_words(outcome.batch.planned_at)),
        ]
        self.header.set_context(" · ".join(fact for fact in facts if fact))
        self._state.set(*batch_state(outcome.batch.state))
        self._folder = outcome.places.folder
        self._open.setEnabled(self._folder is not None)
        self.files.show_view(view)
        self.platform.show_view(view)

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._show_buttons()
        self._reload_tab()

    def _reload_tab(self) -> None:
        """Tabs out of view ask for nothing."""
        shown = self._stack.currentWidget()
        if self._batch_id is not None and isinstance(shown, (PlatformTab, AwardSearch, WebPanel)):
            shown.reload()

    def _show_buttons(self) -> None:
        """What the tab is for comes last, and alone is primary; that of learners stands beside them."""
        own: dict[int, tuple[QPushButton, ...]] = {
            _FILES: (self._open,),
            _PLATFORM: (self.platform.write,),
            _WEB: (self.web.write,),
        }
        self.header.set_buttons(self._back, *own.get(self._line.bar.currentIndex(), ()))

    def _open_folder(self) -> None:
        if self._folder is not None:
            open_outside(self._folder)
