"""Beside the grid: one learner's outcome with its reasons, evidence, grade and day, and a resit."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout

from studio.domain.criterion import Criterion
from studio.domain.evidence import Evidence, EvidenceKind
from studio.domain.text import one_line
from studio.gui.pages.learners.outcome_words import OutcomeWords
from studio.gui.resting import RestTimer
from studio.gui.told import told
from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.display.pill import Pill
from studio.gui.widgets.eliding_label import ElidingLabel
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.optional_date import OptionalDate
from studio.gui.widgets.frame.card import Card

WIDTH = 300
REST_MS = 700


class LearnerCard(Card):
    """``said`` gives learner, day and grade; ``evidence_added`` learner, criterion or None, file or text."""

    said = Signal(object, object, str)
    evidence_added = Signal(object, object, object)
    evidence_removed = Signal(object, object)
    resit_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("—")
        self.setFixedWidth(WIDTH)
        self._row: Any = None
        self._criterion: Criterion | None = None
        self._outcomes = OutcomeWords(self)
        self._outcome, self._reasons = Pill(), label("", "muted", wrap=True)
        self._about, self._list = label("", "strong", wrap=True), QVBoxLayout()
        self._list.setSpacing(4)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("A link or a sentence, then Enter"))
        self.words.setAccessibleName(self.tr("New evidence"))
        self.words.returnPressed.connect(self._add_words)
        self.day, self.grade = OptionalDate(), QLineEdit()
        self.day.set_name(self.tr("Day of assessment"))
        self._attempt = label("", "caption", wrap=True)
        self._rest = RestTimer(REST_MS, self._say, self)
        self.day.edited.connect(self._rest.typed)
        self.grade.textEdited.connect(lambda _text: self._rest.typed())
        self._build()

    def _build(self) -> None:
        pill = QHBoxLayout()
        pill.addWidget(self._outcome)
        pill.addStretch(1)
        self.body.addLayout(pill)
        self.body.addWidget(self._reasons)
        self.body.addWidget(self._about)
        self.body.addLayout(self._list)
        self.body.addWidget(self.words)
        file_row = QHBoxLayout()
        file_row.addWidget(button(self.tr("Add a file…"), self._choose, kind="link", icon="file"))
        file_row.addStretch(1)
        self.body.addLayout(file_row)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(FormField(self.tr("Day of assessment"), self.day), 3)
        row.addWidget(FormField(self.tr("Grade"), self.grade), 2)
        self.body.addLayout(row)
        self.body.addWidget(self._attempt)
        resit = QHBoxLayout()
        resit.addWidget(button(self.tr("Resit"), self._resit, icon="redo"))
        resit.addStretch(1)
        self.body.addLayout(resit)
        self.body.addStretch(1)

    def show_row(self, row: Any, criterion: Criterion | None) -> None:
        """Show a row of the overview, and of it the evidence for a criterion; None is for the whole."""
        if self._row is not None and row.learner_id != self._row.learner_id:
            self.say_now()
        self._row, self._criterion = row, criterion
        self.set_title(row.name)
        self.title.setWordWrap(True)
        self._outcome.set(self._outcomes.word(row), self._outcomes.state(row))
        self._reasons.setText("\n".join(map(told, row.reasons)))
        self._reasons.setVisible(bool(row.reasons))
        words = self.tr("Evidence: {0}").format(criterion.name) if criterion else self.tr("Evidence")
        self._about.setText(words)
        self._show_evidence()
        if not self._rest.isActive():
            self.day.set_value(row.attempt.assessed_on if row.attempt else None)
            grade = row.attempt.grade if row.attempt else ""
            if self.grade.text() != grade:
                self.grade.setText(grade)
        self._attempt.setText(
            self.tr("Attempt {0}. A resit adds another; the earlier stay.").format(max(1, row.attempts))
        )

    def _evidence(self) -> tuple[Evidence, ...]:
        attempt = self._row.attempt
        if attempt is None:
            return ()
        if self._criterion is None:
            return tuple(attempt.evidence)
        found = (one.evidence for one in attempt.results if one.criterion_id == self._criterion.id)
        return tuple(item for pieces in found for item in pieces)

    def _show_evidence(self) -> None:
        clear_layout(self._list)
        for item in self._evidence():
            words = ElidingLabel(_words(item))
            gone = button("", partial(self._remove, item.id), kind="quiet", icon="trash")
            gone.setAccessibleName(self.tr("Remove {0}").format(_words(item)))
            row = QHBoxLayout()
            row.addWidget(words, 1)
            row.addWidget(gone)
            self._list.addLayout(row)

    def _add(self, what: Path | str) -> None:
        if self._row is not None:
            criterion = self._criterion.id if self._criterion else None
            self.evidence_added.emit(self._row.learner_id, criterion, what)

    def _add_words(self) -> None:
        text = one_line(self.words.text())
        self.words.clear()
        if text:
            self._add(text)

    def _choose(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the evidence"))
        if path:
            self._add(Path(path))

    def _remove(self, evidence_id: object) -> None:
        self.evidence_removed.emit(self._row.learner_id, evidence_id)

    def _resit(self) -> None:
        if self._row is not None:
            self.resit_wanted.emit(self._row.learner_id)

    def say_now(self) -> None:
        """Hand on what was typed a moment ago."""
        if self._rest.isActive():
            self._rest.stop()
            self._say()

    def _say(self) -> None:
        if self._row is not None:
            self.said.emit(self._row.learner_id, self.day.value, self.grade.text().strip())


def _words(item: Evidence) -> str:
    if item.kind is EvidenceKind.LINK:
        return item.name or item.url
    return item.name or item.text
