"""One award of one person: what it is, the same files again, and revoking it with a reason."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.opening import open_outside
from studio.gui.pages.deliver import calls
from studio.gui.pages.deliver.shared import award_state
from studio.gui.widgets.basics import button, clear_layout, label, rule
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.display.pdf_preview import PdfPreview
from studio.gui.widgets.display.pill import Pill
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.text_area import TextArea
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn
from studio.gui.words import day_words

WIDTH = 340


class AwardPanel(Card):
    """``web_wanted`` asks for the web folder."""

    web_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._desk = desk
        self._award: Any = None
        self._has_paper = False
        self.message = InlineMessage()
        self._hint = label("", "muted", wrap=True)
        self._hint.setText(self.tr("Choose a learner, to give the files again or to revoke the award."))
        self._shown = QWidget()
        scroll = ScrollColumn()
        scroll.column.setSpacing(12)
        for part in (self._hint, self._shown):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        self.body.addWidget(scroll, 1)
        self._build()
        self.show_nothing()

    def _build(self) -> None:
        self._name, self._state = label("", "section", wrap=True), Pill()
        self._title = label("", "text", wrap=True)
        self._facts = label("", "muted", wrap=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.revoked = InlineMessage()
        self._advice = self._what_to_do()
        self._advice.hide()
        self._run_id: object = None
        self.give = button(self.tr("Give the files again…"), self._choose, kind="primary", icon="folder")
        self.begin = button(self.tr("Revoke…"), self._begin_revoking, kind="danger")
        self._others = QVBoxLayout()
        self._others.setSpacing(2)
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._name, self._title, self._facts):
            column.addWidget(part)
        column.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        self.paper = PdfPreview(self.tr("Certificate"))
        self.paper.hide()
        column.addWidget(self.paper)
        for widget in (self.revoked, self._advice, self.message, self.give, self.begin, self._revoking()):
            column.addWidget(widget)
        column.addLayout(self._others)

    def _what_to_do(self) -> QWidget:
        """Return what to do with an award that was revoked."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = self.tr(
            "Do not give its files out again. Others learn of it once the web folder is written and uploaded."
        )
        column.addWidget(label(words, wrap=True))
        self.web = button(self.tr("Go to the web folder"), self.web_wanted.emit, icon="globe")
        column.addWidget(self.web)
        column.addWidget(rule())
        words = self.tr(
            "If the person is still to have it: correct what was wrong, then tick "
            "“Issue anew what was revoked or expired” under Choices."
        )
        column.addWidget(label(words, wrap=True))
        self.anew = button(self.tr("Issue anew…"), self._issue_anew)
        column.addWidget(self.anew)
        return part

    def _revoking(self) -> QWidget:
        self.panel = QWidget()
        self.reason = TextArea(lines=3)
        self.reason.edited.connect(self._weigh)
        hint = self.tr("Kept here, not published. One sentence is enough.")
        self.confirm = button(self.tr("Revoke for good"), self.revoke, kind="danger")
        keep = button(self.tr("Leave it valid"), self._leave)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(rule())
        column.addWidget(label(self.tr("Revoking cannot be undone."), "strong", wrap=True))
        column.addWidget(FormField(self.tr("Why is it revoked?"), self.reason, hint=hint))
        column.addWidget(self.confirm)
        column.addWidget(keep)
        return self.panel

    def show_nothing(self) -> None:
        """No award is chosen."""
        self._award = None
        self._shown.hide()
        self._hint.show()

    def show_award(self, award: Any) -> None:
        """Show an ``AwardRow`` at once, and what else is known of it as soon as it is fetched."""
        if self._award is None or award.id != self._award.id:
            self.message.clear()
            self._has_paper = False
            self._leave()
            self._others_of(())
            self._show_revocation(award, "")
        self._award = award
        self._fill(award)
        self._desk.read(lambda ws, _watch: calls.holder(ws, award), self._take, otherwise=self._refused)

    def reload(self) -> None:
        """Fetch the award shown again."""
        if self._award is not None:
            self.show_award(self._award)

    def _fill(self, award: Any) -> None:
        self._name.setText(award.learner_name)
        self._title.setText(self.tr("{0}, version {1}").format(award.title, award.design_version))
        facts = [
            self.tr("Number {0}").format(award.number) if award.number else "",
            self.tr("Awarded on {0}").format(day_words(award.awarded_on)),
            self.tr("Valid until {0}").format(day_words(award.valid_until)) if award.valid_until else "",
            award.failure_text,
        ]
        self._facts.setText("\n".join(fact for fact in facts if fact))
        self._state.set(*award_state(award))
        self._state.setVisible(award.revoked_at is None)  # the message below says it, with the day
        self._show_buttons()
        self._hint.hide()
        self._shown.show()

    def _take(self, holder: calls.Holder) -> None:
        if self._award is None or holder.award.id != self._award.id:
            return
        self._award = holder.award
        self._fill(holder.award)
        holds = holder.revocation is None
        self._has_paper = holds and bool(holder.paper) and self.paper.show_pdf(holder.paper)
        self.paper.setVisible(self._has_paper and self.panel.isHidden())
        self._run_id = holder.run_id
        gone = holder.revocation
        self._show_revocation(holder.award, gone.reason if gone is not None else "")
        self._others_of(holder.others)

    def _show_buttons(self) -> None:
        """Only what still holds is given again; what does not can be issued anew."""
        award, asked = self._award, not self.panel.isHidden()
        done = award is not None and str(award.state) == "done"
        # Signed and failed on paper is valid all the same, so it can be revoked.
        holds = award is not None and (done or award.signed) and award.revoked_at is None
        self.give.setVisible(holds and done and not asked)
        self.begin.setVisible(holds and not asked)
        self._advice.setVisible(done and not holds)

    def _show_revocation(self, award: Any, reason: str) -> None:
        """Say of a revoked award since when, why, and what to do; of any other nothing."""
        if award.revoked_at is None:
            self.revoked.clear()
            return
        subject = self.tr("Revoked on {0}").format(day_words(award.revoked_at))
        self.revoked.say("stop", reason, subject=subject)

    def _issue_anew(self) -> None:
        if self._run_id is not None:
            self._desk.go("issue", self._run_id)

    def _others_of(self, others: Any) -> None:
        clear_layout(self._others)
        if not others:
            return
        self._others.addWidget(rule())
        self._others.addWidget(_spaced(label(self.tr("This learner also has"), "caption")))
        for award in others:
            words = f"{award.title} · {day_words(award.awarded_on, long=False)}"
            way = button(words, partial(self.show_award, award), kind="link")
            self._others.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to put the files"))
        if folder:
            self.give_to(Path(folder))

    def give_to(self, folder: Path) -> None:
        """Put the award's files into a new folder below ``folder``."""
        award = self._award
        self._desk.write(
            lambda ws, _watch: calls.give_again(ws, award.id, folder),
            lambda result: self._given(award, result[0]),
            otherwise=self._refused,
            text=self.tr("Copying the files"),
        )

    def _given(self, award: Any, given: Any) -> None:
        if not given.damaged:
            text = self.tr("%n file(s), the same as the first time.", "", len(given.files))
            link = self.tr("Open folder")
            self.message.say("good", text, link=link, on_link=lambda: open_outside(given.folder))
            return
        left_out = len(given.damaged)
        text = self.tr("%n file(s) are not as they were issued and were left out.", "", left_out)
        place = (award.batch_id, "files")
        link = self.tr("Check the batch")
        self.message.say("stop", text, link=link, on_link=lambda: self._desk.go("batch", place))

    def _begin_revoking(self) -> None:
        self.message.clear()
        self.paper.hide()
        self.panel.show()
        self._show_buttons()
        self.confirm.setEnabled(False)
        self.reason.setFocus()

    def _weigh(self) -> None:
        """Without a reason nothing is revoked."""
        self.confirm.setEnabled(bool(self.reason.toPlainText().strip()))

    def _leave(self) -> None:
        """Nothing is revoked."""
        self.reason.set_text("")
        self.panel.hide()
        self.paper.setVisible(self._has_paper)
        self._show_buttons()

    def revoke(self) -> None:
        """Revoke the award shown, for the reason typed."""
        award, reason = self._award, self.reason.toPlainText().strip()
        self.confirm.setEnabled(False)
        self._desk.write(
            lambda ws, _watch: calls.revoke(ws, award.id, reason),
            lambda _changes: self._revoked(),
            otherwise=self._refused,
        )

    def _revoked(self) -> None:
        self._leave()
        self.reload()

    def _refused(self, error: Any) -> None:
        words = explain(error)
        self.confirm.setEnabled(True)
        self.message.say("stop", words.said, subject=words.title)


def _spaced(text: QLabel) -> QLabel:
    text.setContentsMargins(0, 6, 0, 0)
    return text
