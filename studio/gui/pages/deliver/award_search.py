"""Awards to search in, any number of them, fetched in pages; the chosen one stands beside."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.gui.desk import Desk
from studio.gui.jobs.job import Job
from studio.gui.models.row_table import Deliver, RowTable
from studio.gui.pages.deliver import calls
from studio.gui.pages.deliver.award_panel import AwardPanel
from studio.gui.pages.deliver.shared import award_columns
from studio.gui.widgets.basics import label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.fields.search_field import SearchField
from studio.gui.widgets.frame.card import Card


class AwardSearch(QWidget):
    """Searches all awards, or those of one batch. ``counted`` tells how many match, and of what."""

    counted = Signal(int, str)
    web_wanted = Signal()

    def __init__(self, desk: Desk, message: InlineMessage, *, everywhere: bool) -> None:
        super().__init__()
        self._desk, self._message = desk, message
        self._batch_id: UUID | None = None
        self._everywhere = everywhere
        self._asked: Job | None = None
        self._words = ""
        self.field = SearchField(self.tr("Name, number or e-mail address"))
        self.field.sought.connect(self._seek)
        self.model = RowTable[Any](award_columns(titles=everywhere), self)
        self.table = DataTable(self.tr("Awards"))
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 200, 120, 120) if everywhere else (0, 120, 130, 120))
        self.panel = AwardPanel(desk)
        self.panel.web_wanted.connect(self.web_wanted)
        self.table.chosen.connect(lambda row: self.panel.show_award(self.model.row_at(row)))
        self.table.opened.connect(lambda _row: self.panel.give.setFocus())
        self._lay_out()

    def _lay_out(self) -> None:
        self._count = label("", "muted")
        self._none = label("", "muted", wrap=True)
        self._none.setContentsMargins(14, 14, 14, 14)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._none.hide()
        card = Card(margin=6)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._none, 1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.field, 1)
        head.addWidget(self._count)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addLayout(head)
        left.addWidget(card, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.panel)

    def set_batch(self, batch_id: UUID | None) -> None:
        """Search in this batch from now on, in all of them with None."""
        self._batch_id = batch_id
        self.clear()

    def clear(self) -> None:
        """Forget what was sought and chosen."""
        self.field.clear()
        self._words = ""
        self.model.set_rows(())
        self.panel.show_nothing()

    def reload(self) -> None:
        """Fetch the first page again, and the award beside."""
        self.model.set_source(self._fetch)
        self.panel.reload()

    def _seek(self, text: str) -> None:
        if text != self._words:
            self._words = text
            self.model.set_source(self._fetch)

    def _fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        """Ask for a page; a page of other words that still waits for its thread is not asked for."""
        words, batch_id = self._words, self._batch_id
        if offset == 0 and self._asked is not None:
            self._asked.cancel()
        job = self._desk.read(
            lambda ws, _watch: calls.award_rows(ws, offset, limit, words, batch_id),
            lambda page: self._take(page, words, deliver),
            otherwise=self._refused,
        )
        self._asked = job
        job.finished.connect(lambda: self._forget(job))

    def _forget(self, job: Job) -> None:
        if self._asked is job:
            self._asked = None

    def _take(self, page: tuple[Sequence[Any], int], words: str, deliver: Deliver) -> None:
        rows, total = page
        if words != self._words:
            return
        deliver(rows)
        self._count.setText(self.tr("%Ln award(s)", "", total))
        self._none.setText(
            self.tr("Nobody is found by “{0}”. Part of a name is enough; accents do not matter.").format(
                words
            )
        )
        nobody = bool(words) and not self.model.rowCount()
        self.table.setVisible(not nobody)
        self._none.setVisible(nobody)
        self.counted.emit(total, words)

    def _refused(self, error: Any) -> None:
        self._message.say("stop", str(error))
