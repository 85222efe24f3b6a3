"""The fields of a learner."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.domain.text import one_line
from studio.gui.resting import RestTimer
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.row_list import RowField, RowList
from studio.gui.widgets.frame.card import Card

REST_MS = 800
_LINES = ("certificate_name", "given_name", "family_name", "sort_name", "language", "guardian")


class LearnerForm(Card):
    """``edited`` gives the whole changed learner once the hands rest."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Who it is"))
        self._learner: Learner | None = None
        self.lines = {name: QLineEdit() for name in _LINES}
        kinds = RowField(self.tr("Kind"), self._kinds(), 2)
        self.identifiers = RowList(
            (kinds, RowField(self.tr("Value"), stretch=3)), self.tr("Add an identifier")
        )
        self._rest = RestTimer(REST_MS, self._tell, self)
        self._build()
        for line in self.lines.values():
            line.textEdited.connect(lambda _text: self._rest.typed())
        self.identifiers.edited.connect(self._rest.typed)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        hint = self.tr("Printed and signed exactly so, letter for letter.")
        self._name = FormField(self.tr("Name on the certificate"), self.lines["certificate_name"], hint=hint)
        grid.addWidget(self._name, 0, 0, 1, 2)
        grid.addWidget(FormField(self.tr("Given name"), self.lines["given_name"]), 1, 0)
        grid.addWidget(FormField(self.tr("Family name"), self.lines["family_name"]), 1, 1)
        hint = self.tr("Puts lists and folders in order.")
        grid.addWidget(FormField(self.tr("In lists as"), self.lines["sort_name"], hint=hint), 2, 0)
        hint = self.tr("A tag such as de or zh-Hant: chooses the forms of letters and the direction.")
        grid.addWidget(FormField(self.tr("Language"), self.lines["language"], hint=hint), 2, 1)
        hint = self.tr("Whom to write to for somebody under age.")
        grid.addWidget(FormField(self.tr("Guardian"), self.lines["guardian"], hint=hint), 3, 0, 1, 2)
        words = self.tr("E-mail addresses and numbers in other systems")
        grid.addWidget(FormField(words, self.identifiers), 4, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        words = {
            IdentifierKind.EMAIL: self.tr("E-mail"),
            IdentifierKind.USERNAME: self.tr("User name"),
            IdentifierKind.INSTITUTION: self.tr("Number at the institution"),
            IdentifierKind.CANVAS_ID: self.tr("Canvas number"),
            IdentifierKind.SIS_ID: self.tr("SIS number"),
            IdentifierKind.MOODLE_ID: self.tr("Moodle number"),
            IdentifierKind.LMS_KEY: self.tr("Key of the LMS"),
            IdentifierKind.DID: "DID",
            IdentifierKind.OTHER: self.tr("Other"),
        }
        return tuple((str(kind), text) for kind, text in words.items())

    def show_learner(self, learner: Learner) -> None:
        """Show a learner; while hands are at work here, what is shown stays."""
        other = self._learner is None or self._learner.id != learner.id
        if self._rest.isActive() and not other:
            return
        self._rest.stop()
        self._learner = learner
        for name, line in self.lines.items():
            if line.text().strip() != getattr(learner, name):
                line.setText(getattr(learner, name))
        self.identifiers.set_value([(str(item.kind), item.value) for item in learner.identifiers])
        self._name.set_error("")

    def tell_now(self) -> None:
        """Hand on what was typed a moment ago."""
        if self._rest.isActive():
            self._rest.stop()
            self._tell()

    def _tell(self) -> None:
        if self._learner is None:
            return
        typed = {name: one_line(line.text()) for name, line in self.lines.items()}
        if not typed["certificate_name"]:
            self._name.set_error(self.tr("A learner needs a name."))
            return
        self._name.set_error("")
        known = tuple(Identifier(IdentifierKind(kind), value) for kind, value in self.identifiers.value)
        changed = replace(self._learner, **typed, identifiers=known)  # type: ignore[arg-type]
        if changed != self._learner:
            self._learner = changed
            self.edited.emit(changed)
