"""A batch: how far it is, everybody in it, and the certificate that was made last."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.gui.pages.issue.award_table import AwardTable
from studio.gui.pages.issue.close_card import CloseCard
from studio.gui.told import told
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.display.pdf_preview import PdfPreview
from studio.gui.widgets.display.progress_card import ProgressCard
from studio.gui.widgets.fields.key_card import KeyCard
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn

SIDE = 372
_NAMED = 3


class BatchView(QWidget):
    """Shows; whoever owns it asks services. ``way_out`` gives the failed row whose link was pressed."""

    way_out = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.progress = ProgressCard(self.tr("Issuing"))
        self.table = AwardTable()
        card = Card(margin=4)
        card.body.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(card, 1)
        row.addWidget(self._side())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.progress)
        column.addLayout(row, 1)
        self.failed: tuple[Any, ...] = ()

    def _side(self) -> QWidget:
        self.key, self.closing = KeyCard(self.tr("Unlock it to go on with this batch.")), CloseCard()
        self.key.hide()
        self._paper = Card(self.tr("Certificate"))
        self.preview = PdfPreview(self.tr("Certificate of a learner"))
        self._paper.body.addWidget(self.preview)
        self._failures = [InlineMessage() for _ in range(_NAMED)]
        self._more = InlineMessage()
        for message in (*self._failures, self._more):
            self._paper.body.addWidget(message)
        self._paper.body.addStretch(1)
        side = ScrollColumn()
        side.keep_narrow(SIDE)
        side.column.addWidget(self.key)
        side.column.addWidget(self.closing)
        side.column.addWidget(self._paper, 1)
        return side

    def show_glance(self, seen: Any, *, with_papers: bool) -> None:
        """Show counts, states and who failed."""
        failed = seen.total - seen.done - seen.waiting
        figures = [(seen.signed, self.tr("signed"))]
        if with_papers:
            figures.append((seen.done, self.tr("printed")))
        figures += [(failed, self.tr("failed")), (seen.waiting, self.tr("waiting"))]
        self.progress.show_figures(figures)
        self.table.update_rows(seen.rows)
        self._show_failures(seen.failed, failed)

    def show_paper(self, paper: Any, remark: str) -> None:
        """Show a certificate from the batch folder."""
        if paper.data and self.preview.show_pdf(paper.data):
            self.preview.setAccessibleDescription(paper.name)
            self._paper.set_remark(remark)

    def _show_failures(self, rows: tuple[Any, ...], count: int) -> None:
        if rows == self.failed:
            return
        self.failed = rows
        for message, row in zip(self._failures, (*rows, *[None] * _NAMED), strict=False):
            if row is None:
                message.clear()
                continue
            message.say(
                "stop",
                _without_name(row),
                subject=row.learner_name,
                link=self.tr("Open the learner"),
                on_link=partial(self.way_out.emit, row),
            )
        left = count - _NAMED
        if left > 0:
            self._more.say("stop", self.tr("%n more could not be issued; the table has them.", "", left))
        else:
            self._more.clear()


def _without_name(row: Any) -> str:
    """Return the reason without the name that the message begins with anyway."""
    return told(row.failure_text).removeprefix(f"{row.learner_name}: ")
