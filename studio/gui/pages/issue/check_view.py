"""A run before it is issued: what was found, the choices, the real certificate of a real learner."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from studio.gui.pages.issue.choices_card import ChoicesCard
from studio.gui.pages.issue.findings_list import FindingsList
from studio.gui.pages.issue.sign_card import SignCard
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.display.pdf_preview import PdfPreview
from studio.gui.widgets.display.progress_card import ProgressCard
from studio.gui.widgets.fields.key_card import KeyCard
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn

SIDE = 348
_SHOWN_AFTER_MS = 400


class CheckView(QWidget):
    """Shows; whoever owns it asks services. ``stop_wanted`` ends a check that takes long."""

    followed = Signal(object)
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.progress = ProgressCard(self.tr("Checking"))
        self.progress.set_comfort(self.tr("Nothing is signed while this is checked."))
        self.progress.body.addWidget(button(self.tr("Stop checking"), self.stop_wanted.emit, kind="link"))
        self.progress.hide()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SHOWN_AFTER_MS)
        self._late.timeout.connect(self.progress.show)
        self.notice = InlineMessage()
        self.question = SignCard()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._findings_card(), 1)
        row.addWidget(self._side())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.progress)
        column.addWidget(self.notice)
        column.addWidget(self.question)
        column.addLayout(row, 1)

    def _findings_card(self) -> Card:
        self._card = Card(self.tr("Before anything is signed"))
        self.findings = FindingsList()
        self.findings.followed.connect(self.followed)
        self._well = InlineMessage()
        inner = QWidget()
        self._answers = QStackedLayout(inner)
        self._answers.addWidget(self.findings)
        well = QWidget()
        column = QVBoxLayout(well)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._well)
        column.addStretch(1)
        self._answers.addWidget(well)
        self._card.body.addWidget(inner, 1)
        return self._card

    def _side(self) -> QWidget:
        self.choices, self.key = ChoicesCard(), KeyCard(self.tr("It signs every credential of this batch."))
        self._paper = Card(self.tr("Certificate"))
        self.preview = PdfPreview(self.tr("Certificate of a learner"))
        self._paper.body.addWidget(self.preview)
        self.choices.opened.connect(self._hide_paper)
        side = ScrollColumn()
        side.keep_narrow(SIDE)
        for card in (self.key, self.choices, self._paper):
            side.column.addWidget(card)
        side.column.addStretch(1)
        return side

    def _hide_paper(self, hidden: bool) -> None:
        self._paper.setHidden(hidden or not self.preview.page_count)

    def begin(self) -> None:
        """Say, unless the answer comes at once, that this is being checked."""
        self.progress.show_progress(self.tr("Checking…"), 0, 0)
        self._late.start()

    def tell(self, done: int, total: int, name: str) -> None:
        """Show how far the check is."""
        title = self.tr("Checking {0} of {1}").format(done, total)
        self.progress.show_progress(title, done, total, name)

    def end(self) -> None:
        """Take the progress away."""
        self._late.stop()
        self.progress.hide()

    def show_findings(self, found: Any) -> None:
        """Show what was found, or that nothing was."""
        self.findings.show_findings(found.findings)
        self._answers.setCurrentIndex(0 if found.findings else 1)
        if not found.findings:
            self._well.say("good", self.tr("Nothing stands in the way."))
        stops = sum(1 for one in found.findings if str(one.severity) == "stop")
        self._card.set_remark(self._remark(found.selection, stops))

    def _remark(self, selection: Any, stops: int) -> str:
        if stops:
            return self.tr("%n thing(s) to mend first", "", stops)
        if selection is None or selection.candidates:
            return self.tr("Ready to issue")
        return self.tr("Nobody is left to issue to") if selection.all_issued else self.tr("Nobody chosen yet")

    def show_paper(self, data: bytes, name: str) -> None:
        """Show a learner's certificate; none takes the card away."""
        there = bool(data) and self.preview.show_pdf(data)
        self._paper.setVisible(there and not self.choices.is_open)
        self._paper.set_remark(self.tr("Specimen"))
        self.preview.setAccessibleDescription(name)
