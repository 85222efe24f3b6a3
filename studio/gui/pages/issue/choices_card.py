"""What can be chosen for a batch: a few quiet lines; the fields only for who asks for them."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from studio.domain.award import RecipientPreset
from studio.domain.batch import Batch, BatchChoices, JoinOrder
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.optional_date import OptionalDate
from studio.gui.widgets.frame.card import Card
from studio.gui.words import day_words

_INDENT = 30


class ChoicesCard(Card):
    """``edited`` comes when something was chosen that the check depends on; ``opened`` shows the fields."""

    edited = Signal()
    opened = Signal(bool)

    def __init__(self) -> None:
        super().__init__("—")
        self.set_title(self.tr("Choices"))
        self._day: date | None = None
        self._turn = button(self.tr("Change"), lambda: self.open(not self.is_open), kind="link")
        self.add_head_widget(self._turn)
        self._who = label("", "strong", wrap=True)
        self._summary = label("", "muted", wrap=True)
        self.body.setSpacing(8)
        self.body.addWidget(self._who)
        self.body.addWidget(self._summary)
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        self._add_recipient(column)
        self._add_others(column)
        self.body.addWidget(self._fields)
        self._show_late(())
        self.open(False)

    def _add_recipient(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("What a reader of the credential sees of the person"), "caption"))
        self._presets = QButtonGroup(self)
        self._radios: dict[RecipientPreset, QRadioButton] = {}
        self._seen: dict[RecipientPreset, Any] = {}
        words = {
            RecipientPreset.NAME: self.tr("Name"),
            RecipientPreset.NAME_AND_HASHED_EMAIL: self.tr("Name and e-mail fingerprint"),
            RecipientPreset.HASHED_EMAIL: self.tr("E-mail fingerprint only"),
        }
        for preset, text in words.items():
            radio = self._radios[preset] = QRadioButton(text)
            self._presets.addButton(radio)
            radio.clicked.connect(self._tell)
            seen = self._seen[preset] = label("", "caption", wrap=True)
            seen.setContentsMargins(_INDENT, 0, 0, 4)
            column.addWidget(radio)
            column.addWidget(seen)
        self._radios[RecipientPreset.NAME].setChecked(True)

    def _add_others(self, column: QVBoxLayout) -> None:
        self._date = OptionalDate()
        self._date.set_name(self.tr("Another award date"))
        self._date.edited.connect(self._tell)
        column.addWidget(FormField(self.tr("Another award date"), self._date))
        self._papers = QCheckBox(self.tr("Certificates of participation"))
        self._papers.setToolTip(self.tr("For who took part and does not pass: paper only, no credential."))
        self._joined = QCheckBox(self.tr("One PDF of all certificates, to print"))
        self._joined.setChecked(True)
        self._again = QCheckBox(self.tr("Issue again to who has it already"))
        self._renew = QCheckBox(self.tr("Issue anew what was revoked or expired"))
        self._order = Choice(
            (
                (JoinOrder.NAME, self.tr("by name")),
                (JoinOrder.GROUP, self.tr("by group")),
                (JoinOrder.ROSTER, self.tr("as in the list of learners")),
            )
        )
        self._after = Choice(())
        self._after_field = FormField(self.tr("Late learners are added to"), self._after)
        for box in (self._papers, self._renew, self._again, self._joined):
            box.clicked.connect(self._tell)
            column.addWidget(box)
        self._order_field = FormField(self.tr("Order of that PDF"), self._order)
        for choice in (self._order, self._after):
            choice.edited.connect(self._tell)
        column.addWidget(self._order_field)
        column.addWidget(self._after_field)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return not self._fields.isHidden()

    def open(self, wanted: bool) -> None:
        """Show or hide the fields."""
        self._fields.setVisible(wanted)
        self._summary.setHidden(wanted)
        self._turn.setText(self.tr("Done") if wanted else self.tr("Change"))
        self._turn.setAccessibleName(
            self.tr("Close the choices") if wanted else self.tr("Change the choices")
        )
        self.opened.emit(wanted)

    @property
    def choices(self) -> BatchChoices:
        """What is chosen."""
        recipient = next(preset for preset, radio in self._radios.items() if radio.isChecked())
        return replace(
            BatchChoices(),
            recipient=recipient,
            awarded_on=self._date.value,
            participation_certificates=self._papers.isChecked(),
            joined_pdf=self._joined.isChecked(),
            join_order=self._order.value,
            allow_doubles=self._again.isChecked(),
            renew_ended=self._renew.isChecked(),
        )

    def renew(self) -> None:
        """Choose to issue anew what was revoked or has expired, and show that it is chosen."""
        self.open(True)
        self._renew.setFocus()
        if not self._renew.isChecked():
            self._renew.click()

    @property
    def after_batch_id(self) -> UUID | None:
        """The batch that late learners are added to, or None."""
        return self._after.value if not self._after_field.isHidden() else None

    def reset(self) -> None:
        """Take the choices back to what most batches want."""
        self._radios[RecipientPreset.NAME].setChecked(True)
        self._date.set_value(None)
        self._joined.setChecked(True)
        self._papers.setChecked(False)
        self._again.setChecked(False)
        self._renew.setChecked(False)
        self._order.set_value(JoinOrder.NAME)
        self.open(False)

    def show_before(self, selection: Any, run: Any, batches: tuple[Batch, ...], today: date) -> None:
        """Say who is awarded, and show what a reader sees, by the example of the first of them."""
        self._day = run.ends_on or run.starts_on or today
        self._show_late(batches)
        self._who.setText("\n".join(self._counts(selection)) if selection is not None else "")
        self._who.setVisible(selection is not None)
        people = selection.awarded if selection is not None else ()
        self._show_seen(people[0].learner if people else None)
        self._show_summary()

    def _counts(self, selection: Any) -> list[str]:
        lines = [self.tr("%n get(s) a credential", "", len(selection.awarded))]
        if selection.participation:
            lines.append(
                self.tr("%n get(s) a certificate of participation", "", len(selection.participation))
            )
        if selection.not_passed:
            lines.append(self.tr("%n do(es) not pass", "", len(selection.not_passed)))
        if selection.ended:
            words = self.tr("%n had one that was revoked or expired", "", len(selection.ended))
            lines.append(words)
        if selection.doubles:
            lines.append(self.tr("%n ha(s/ve) it already", "", len(selection.doubles)))
        return lines

    def _show_late(self, batches: tuple[Batch, ...]) -> None:
        before, had = self._after.value, self._after.count()
        words = self.tr("the batch of {0}")
        entries = [(one.id, words.format(day_words(one.planned_at, long=False))) for one in reversed(batches)]
        self._after.set_entries((*entries, (None, self.tr("nothing: a batch of its own"))))
        known = {batch.id for batch in batches} | {None}
        if had > 1 and before in known:
            self._after.set_value(before)
        self._after_field.setVisible(bool(batches))

    def _show_seen(self, learner: Any) -> None:
        name = learner.certificate_name if learner else self.tr("the name")
        mark = "sha256$3f9a…c17e"
        clear, both = self.tr("Reads: {0}"), self.tr("Reads: {0} · {1}")
        only = self.tr("Reads: {0}. Who knows the address can check it; nobody can read it.")
        self._seen[RecipientPreset.NAME].setText(clear.format(name))
        self._seen[RecipientPreset.NAME_AND_HASHED_EMAIL].setText(both.format(name, mark))
        self._seen[RecipientPreset.HASHED_EMAIL].setText(only.format(mark))

    def _show_summary(self) -> None:
        chosen = self.choices
        seen = {
            RecipientPreset.NAME: self.tr("Readers see the name"),
            RecipientPreset.NAME_AND_HASHED_EMAIL: self.tr("Readers see the name and a fingerprint"),
            RecipientPreset.HASHED_EMAIL: self.tr("Readers see a fingerprint only"),
        }
        lines = [seen[chosen.recipient]]
        lines.append(self.tr("Awarded on {0}").format(day_words(chosen.awarded_on or self._day)))
        if chosen.joined_pdf:
            lines.append(self.tr("One PDF to print, {0}").format(self._order.currentText()))
        if self.after_batch_id is not None:
            lines.append(self.tr("Added to {0}").format(self._after.currentText()))
        self._summary.setText("\n".join(lines))

    def _tell(self) -> None:
        self._order_field.setVisible(self._joined.isChecked())
        self._show_summary()
        self.edited.emit()
