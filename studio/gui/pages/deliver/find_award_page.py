"""“I lost my certificate”: anybody among all awards of the workspace."""

from PySide6.QtWidgets import QStackedWidget

from studio.gui.desk import Desk
from studio.gui.pages.deliver.award_search import AwardSearch
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button
from studio.gui.widgets.frame.empty_state import EmptyState


class FindAwardPage(Page):
    """``show_target`` takes words to seek."""

    page_id = "find-award"
    kinds = ("awards", "status")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("Find a certificate"))
        self.header.set_context(self.tr("Every award is here, and its files can be given again."))
        self.header.set_buttons(button(self.tr("All batches"), lambda: desk.go("deliver"), icon="back"))
        self.search = AwardSearch(desk, self.message, everywhere=True)
        self.search.web_wanted.connect(lambda: desk.go("web-folder"))
        self.search.counted.connect(self._counted)
        empty = EmptyState(
            "search",
            self.tr("Nobody has an award yet"),
            self.tr("Whoever is awarded something is found here, by name, number or e-mail."),
            (button(self.tr("Check and issue…"), lambda: desk.go("issue"), kind="primary"),),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.search)
        self._stack.addWidget(empty)
        self.column.addWidget(self._stack, 1)

    def show_target(self, target: object) -> None:
        """Seek these words."""
        self.search.field.setText(str(target))

    def open_workspace_changed(self) -> None:
        """The awards were of another workspace."""
        self.search.clear()

    def reload(self) -> None:
        """Fetch the first page again; ready for typing."""
        self.search.reload()
        self.search.field.setFocus()

    def _counted(self, total: int, words: str) -> None:
        self._stack.setCurrentIndex(1 if not total and not words else 0)
