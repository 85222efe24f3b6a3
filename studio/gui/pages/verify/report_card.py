"""One report: the verdict in a sentence, then each check with its outcome."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio.gui.told import told
from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.display.inline_message import InlineMessage, StateIcon
from studio.gui.widgets.display.long_text import LongText
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn
from studio.gui.words import day_words

_STATES = {"valid": "good", "invalid": "stop", "unknown": "look"}
_OUTCOMES = {"passed": "good", "failed": "stop", "unchecked": "look"}


class ReportCard(Card):
    """Sentences first; the technical details only when asked for."""

    def __init__(self) -> None:
        super().__init__("—")
        self.message = InlineMessage()
        self._facts = QGridLayout()
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(10)
        self._fold = button(self.tr("Technical details"), self._turn_details, kind="link")
        self._details = LongText(self.tr("Technical details"))
        scroll = ScrollColumn()
        for part in (self._facts, self._checks):
            scroll.column.addLayout(part)
        scroll.column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.column.addWidget(self._details)
        scroll.column.addStretch(1)
        self.body.addWidget(self.message)
        self.body.addWidget(scroll, 1)

    def show_report(self, report: Any) -> None:
        """Show a ``Report`` of the verification."""
        self.set_title(report.facts.title or report.file.rsplit("/", 1)[-1])
        state = _STATES[str(report.verdict)]
        words = {
            "good": self.tr("This is genuine"),
            "stop": self.tr("This is not valid"),
            "look": self.tr("This cannot be told for sure"),
        }
        self.message.say(state, report.reason, subject=words[state])
        self._show_facts(report.facts)
        clear_layout(self._checks)
        for check in report.checks:
            self._checks.addWidget(self._check_line(check))
        details = [f"{check.code}: {told(check.detail)}" for check in report.checks if check.detail]
        self._details.setPlainText(
            "\n".join(filter(None, (report.facts.credential_id, report.facts.issuer_id, *details)))
        )
        self._details.hide()

    def _show_facts(self, facts: Any) -> None:
        clear_layout(self._facts)
        shown = (
            (self.tr("Learner"), facts.learner),
            (self.tr("Awarded by"), facts.issuer_name),
            (self.tr("Awarded on"), _day(facts.issued)),
            (self.tr("Valid until"), _day(facts.expires)),
        )
        for row, (name, value) in enumerate(pair for pair in shown if pair[1]):
            self._facts.addWidget(label(name, "caption"), row, 0)
            self._facts.addWidget(label(value, wrap=True), row, 1)

    def _check_line(self, check: Any) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(StateIcon(_OUTCOMES[str(check.outcome)]), 0, Qt.AlignmentFlag.AlignTop)
        outcome = {
            "passed": self.tr("passed"),
            "failed": self.tr("failed"),
            "unchecked": self.tr("could not be checked"),
        }[str(check.outcome)]
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(label(check.sentence, wrap=True))
        for remark in check.remarks:
            text.addWidget(label(remark, "caption", wrap=True))
        row.addLayout(text, 1)
        row.addWidget(label(outcome, "caption"), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _turn_details(self) -> None:
        self._details.setVisible(self._details.isHidden())


def _day(written: str) -> str:
    """Return the day as the issuer wrote it, in words; what is no day stays as it is."""
    try:
        return day_words(date.fromisoformat(written[:10]))
    except ValueError:
        return written[:10]
