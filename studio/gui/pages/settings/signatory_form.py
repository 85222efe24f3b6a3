"""One person who signs, as a form: name, title, from when to when, and a picture of the signature."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from studio.domain.issuer import Signatory
from studio.domain.text import one_line
from studio.gui.resting import RestTimer
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.badge_preview import BadgePreview
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.optional_date import OptionalDate

REST_MS = 800


class SignatoryForm(QWidget):
    """``edited`` gives the changed person once the hands rest; ``removed`` asks to take them off."""

    edited = Signal(object)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._person: Signatory | None = None
        self.name, self.title = QLineEdit(), QLineEdit()
        self.begin, self.end = OptionalDate(), OptionalDate()
        self._picture = BadgePreview(self.tr("Signature"), 56)
        self.choose = button(self.tr("Choose a signature picture…"), self._choose, icon="signature")
        self._by_hand = button(self.tr("Sign by hand instead"), lambda: self._put_picture(None), kind="link")
        self._rest = RestTimer(REST_MS, self.tell_now, self)
        self.name.setPlaceholderText(self.tr("Kept once there is a name"))
        self._lay_out()
        for line in (self.name, self.title):
            line.textEdited.connect(lambda _text: self._rest.typed())
        for day in (self.begin, self.end):
            day.edited.connect(self._rest.typed)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("Title"), self.title),
            (self.tr("Signs from"), self.begin),
            (self.tr("Signs until"), self.end),
        )
        for place, (words, field) in enumerate(fields):
            grid.addWidget(FormField(words, field), place // 2, place % 2)
            if isinstance(field, OptionalDate):
                field.set_name(words)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._picture)
        foot.addWidget(self.choose)
        foot.addWidget(self._by_hand)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Remove"), self.removed.emit, kind="quiet", icon="trash"))
        grid.addLayout(foot, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def show_person(self, person: Signatory) -> None:
        """Show a person; the one being edited stays as typed."""
        if self._person is not None and self._person.id == person.id and self._rest.isActive():
            return
        self.tell_now()
        self._person = person
        for line, text in ((self.name, person.name), (self.title, person.title)):
            if one_line(line.text()) != text:
                line.setText(text)
        self.begin.set_value(person.valid_from)
        self.end.set_value(person.valid_until)
        self._show_picture(person)

    def _show_picture(self, person: Signatory) -> None:
        there = person.signature_png is not None
        self._picture.setVisible(there)
        self._picture.show_png(person.signature_png or b"", person.name)
        self._by_hand.setVisible(there)

    def tell_now(self) -> None:
        """Hand on what was typed; a person without a name keeps the one before."""
        self._rest.stop()
        if self._person is None:
            return
        changed = replace(
            self._person,
            name=one_line(self.name.text()) or self._person.name,
            title=one_line(self.title.text()),
            valid_from=self.begin.value,
            valid_until=self.end.value,
        )
        self._tell(changed)

    def _tell(self, changed: Signatory) -> None:
        if changed != self._person:
            self._person = changed
            self.edited.emit(changed)

    def _choose(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a signature picture"), "", self.tr("Pictures (*.png)")
        )
        if path:
            self._put_picture(Path(path).read_bytes())

    def _put_picture(self, png: bytes | None) -> None:
        self.tell_now()
        if self._person is not None:
            self._tell(replace(self._person, signature_png=png))
            self._show_picture(self._person)
