"""The findings before issuing: gravest first, each a sentence with its way out as a link."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studio.gui.pages.issue import finding_words
from studio.gui.widgets.basics import button, clear_layout, label, rule
from studio.gui.widgets.display.inline_message import StateIcon
from studio.gui.widgets.frame.scroll_column import ScrollColumn

SHOWN = 6
"""So many of one kind stand there at once; the rest come when asked for."""

_DROP = 4  # sign and sentence stand on the line of the link, which has room above its word


class FindingRow(QWidget):
    """Sign, sentence, link."""

    def __init__(self, finding: Any, follow: Any) -> None:
        super().__init__()
        self.finding = finding
        text = QLabel(finding_words.sentence(finding))
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(12)
        text.setContentsMargins(0, _DROP, 0, _DROP)
        sign = QVBoxLayout()
        sign.setContentsMargins(0, _DROP, 0, 0)
        sign.addWidget(StateIcon(str(finding.severity)))
        sign.addStretch(1)
        row.addLayout(sign)
        row.addWidget(text, 1)
        words = finding_words.way_out(finding)
        self.link = button(words, lambda: follow(finding), kind="link")
        self.link.setAccessibleName(f"{words}: {finding.who}" if finding.who else words)
        self.link.setVisible(bool(words))
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)


class FindingsList(ScrollColumn):
    """``followed`` gives the finding whose link was pressed."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.column.setSpacing(0)
        self._findings: tuple[Any, ...] = ()
        self._all: set[str] = set()
        self._rows: list[FindingRow] = []

    @property
    def findings(self) -> tuple[Any, ...]:
        """What is shown, gravest first."""
        return self._findings

    def rows(self) -> list[FindingRow]:
        """The rows that stand there."""
        return list(self._rows)

    def show_findings(self, findings: Sequence[Any]) -> None:
        """Show these; who asked for all of a kind keeps seeing all of it."""
        if tuple(findings) == self._findings and findings:
            return
        self._findings = tuple(findings)
        place = self.verticalScrollBar().value()
        clear_layout(self.column)
        self._rows.clear()
        for severity, group in groupby(self._findings, key=lambda one: str(one.severity)):
            self._add_group(severity, list(group))
        self.column.addStretch(1)
        self.verticalScrollBar().setValue(place)

    def _add_group(self, severity: str, found: list[Any]) -> None:
        words = {
            "stop": self.tr("Stops the batch · {0}"),
            "look": self.tr("Look at this · {0}"),
            "note": self.tr("Good to know · {0}"),
        }
        head = label(words[severity].format(len(found)), "caption")
        head.setContentsMargins(0, 12 if self.column.count() else 0, 0, 4)
        self.column.addWidget(head)
        for code, kind in groupby(found, key=lambda one: one.code):
            self._add_kind(code, list(kind))

    def _add_kind(self, code: str, found: list[Any]) -> None:
        shown = found if code in self._all or len(found) <= SHOWN + 1 else found[:SHOWN]
        for finding in shown:
            self.column.addWidget(rule())
            self._rows.append(FindingRow(finding, self.followed.emit))
            self.column.addWidget(self._rows[-1])
        left = len(found) - len(shown)
        if left:
            more = button(self.tr("Show %n more", "", left), lambda: self._show_all(code), kind="quiet")
            box = QVBoxLayout()
            box.setContentsMargins(22, 0, 0, 6)
            box.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            self.column.addLayout(box)

    def _show_all(self, code: str) -> None:
        self._all.add(code)
        findings, self._findings = self._findings, ()
        self.show_findings(findings)
