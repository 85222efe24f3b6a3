"""The user guide, to read without a network and beside the work."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from studio.foundation.bundled_files import guide
from studio.gui.desk import Desk
from studio.gui.guide import FIRST, anchor, chapters
from studio.gui.pages.page import Page
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.markdown_text import MarkdownText
from studio.gui.widgets.fields.search_field import SearchField

_LIST_WIDTH, _ROW = 216, 34


class GuidePage(Page):
    """Reached with F1, at the chapter about the stage in view; ``show_target`` takes ``chapter#heading``."""

    page_id = "guide"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.set_title(self.tr("User guide"))
        self.header.set_context(self.tr("What each stage is for, with pictures. It needs no network."))
        self.header.set_buttons(button(self.tr("Back"), desk.back, icon="back"))
        self.seek = SearchField(self.tr("Search the guide"))
        self.seek.sought.connect(self._narrow)
        self.list = QListWidget()
        self.list.setProperty("kind", "chapters")
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.seek.setFixedWidth(_LIST_WIDTH)
        self.list.currentItemChanged.connect(lambda _now, _before: self._open_current())
        self._nothing = label(self.tr("No chapter has these words."), "muted", wrap=True)
        self._nothing.setFixedWidth(_LIST_WIDTH)
        self.text = MarkdownText(self.tr("User guide"), guide().parent / "pictures")
        self.text.anchorClicked.connect(self._follow)
        self._build()
        self._narrow("")

    def _build(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.seek)
        side.addWidget(self._nothing)
        side.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(side)
        row.addWidget(self.text, 1)
        row.addStretch(0)
        self.column.addLayout(row, 1)

    def show_target(self, target: str) -> None:
        """Open a chapter, at a heading if one stands behind ``#``; the one that was open stays as it is."""
        key, _sign, heading = target.partition("#")
        if self.seek.text():
            self.seek.clear()
            self._narrow("")
        if key != self.chapter or heading:
            self.open_chapter(key, heading)
        self.text.setFocus()

    def begin_search(self) -> bool:
        """Go to the field to search in."""
        self.seek.setFocus()
        self.seek.selectAll()
        return True

    def open_chapter(self, key: str, heading: str = "") -> None:
        """Show the chapter ``key``, from ``heading`` (as links name it) on."""
        if self._row_of(key) < 0:
            self.seek.clear()
            self._narrow("")
        self.list.setCurrentRow(max(0, self._row_of(key)))
        if heading:
            self.text.show_heading(lambda text: anchor(text) == heading)

    @property
    def chapter(self) -> str:
        """The key of the chapter that is shown."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _row_of(self, key: str) -> int:
        """Return where a chapter stands in the list, or -1."""
        keys = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        return keys.index(key) if key in keys else -1

    def _narrow(self, words: str) -> None:
        """Offer the chapters that have all of ``words``; the one that is shown stays, if it has them."""
        sought = words.casefold().split()
        shown = self.chapter or FIRST
        self.list.blockSignals(True)
        self.list.clear()
        for one in chapters():
            if all(word in one.words for word in sought):
                title = self.tr("Overview") if one.key == FIRST else one.title
                item = QListWidgetItem(title, self.list)
                item.setSizeHint(QSize(0, _ROW))
                item.setData(Qt.ItemDataRole.UserRole, one.key)
        self.list.setCurrentRow(max(0, self._row_of(shown)))
        self.list.blockSignals(False)
        if sought and not self.list.count():
            self.text.show_markdown("")
        self._nothing.setVisible(bool(sought) and self.list.count() == 0)
        if self.list.count() or not sought:
            self._open_current()

    def _open_current(self) -> None:
        found = next((one for one in chapters() if one.key == self.chapter), None)
        if found is None:
            self.text.show_markdown(self.tr("The guide did not come with this program. Install it again."))
            return
        self.text.show_markdown(f"# {found.title}\n\n{found.text}")
        if words := self.seek.text().strip():
            self.text.find(words.split()[0])

    def _follow(self, link: QUrl) -> None:
        key = link.path().removesuffix(".md") or self.chapter
        self.open_chapter(key, link.fragment())
