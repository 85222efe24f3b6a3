"""Before publishing: what is new, in words and field by field, and what has to be mended first."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from studio.domain.design import DesignContent
from studio.gui.pages.design.changes_table import ChangesTable
from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card

_ROW, _HEAD, _MOST = 43, 36, 5
_MOST_FINDINGS = 3


class PublishCard(Card):
    """``confirmed`` gives the note about the change; ``place_wanted`` the field of a finding or change."""

    confirmed = Signal(str)
    cancelled = Signal()
    place_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__("—")
        self.findings = QVBoxLayout()
        self.findings.setSpacing(6)
        self.note = QLineEdit()
        self._note_field = FormField(self.tr("What is new in this version, in a sentence"), self.note)
        self.table = ChangesTable(self.tr("What differs from the version before"))
        self.table.opened.connect(lambda row: self.place_wanted.emit(self.table.place_of(row)))
        self._about = label("", "muted", wrap=True)
        self._publish = button(self.tr("Publish"), self._confirm, kind="primary")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._about, 1)
        row.addWidget(button(self.tr("Not yet"), self.cancelled.emit))
        row.addWidget(self._publish)
        self.body.addLayout(self.findings)
        self.body.addWidget(self._note_field)
        self.body.addWidget(self.table)
        self.body.addLayout(row)
        self.hide()

    def ask(self, version: int, draft: DesignContent, before: DesignContent | None) -> None:
        """Ask whether ``draft`` becomes ``version``; ``before`` is the last one published."""
        clear_layout(self.findings)
        self.set_title(self.tr("Publish version {0}").format(version))
        self._about.setText(
            self.tr("A published version never changes. Awards name the version they were made from.")
        )
        self._note_field.setVisible(before is not None)
        self._publish.setVisible(True)
        count = self.table.compare(before, draft) if before is not None else 0
        self._show_table(count)
        self.note.setText(
            "" if before is not None and draft.change_note == before.change_note else draft.change_note
        )
        self.show()
        (self.note if before is not None else self._publish).setFocus()

    def compare(self, version: int, draft: DesignContent, before: DesignContent) -> None:
        """Only show what differs from ``version``."""
        clear_layout(self.findings)
        self.set_title(self.tr("Compared with version {0}").format(version))
        self._note_field.hide()
        self._publish.hide()
        count = self.table.compare(before, draft)
        self._show_table(count)
        said = before.change_note
        words = self.tr("Nothing differs.") if not count else self.tr("Enter opens the field of a line.")
        self._about.setText(f"{words} {self.tr('Its note: {0}').format(said)}" if said else words)
        self.show()

    def _show_table(self, count: int) -> None:
        self.table.setVisible(count > 0)
        self.table.setFixedHeight(_HEAD + _ROW * min(count, _MOST) + 2)

    def refuse(self, findings: Sequence[Any]) -> None:
        """Show what has to be mended, each with the way to its field."""
        clear_layout(self.findings)
        for finding in findings[:_MOST_FINDINGS]:
            line = InlineMessage(one_line=True)
            line.say(
                "stop",
                finding.sentence,
                link=self.tr("Show"),
                on_link=partial(self.place_wanted.emit, finding.place),
            )
            self.findings.addWidget(line)
        more = len(findings) - _MOST_FINDINGS
        if more > 0:
            self.findings.addWidget(label(self.tr("%n more after these", "", more), "caption"))
        self.show()

    def _confirm(self) -> None:
        self.confirmed.emit(" ".join(self.note.text().split()))
