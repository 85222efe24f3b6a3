"""Who signs on paper: a list, and below it the chosen person as a form."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.domain.issuer import Signatory
from studio.domain.text import one_line
from studio.foundation.ids import new_id
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.settings.signatory_form import SignatoryForm
from studio.gui.widgets.basics import button, label, rule
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.frame.card import Card
from studio.gui.words import day_words

_ROW, _HEAD, _MOST = 43, 36, 6


class SignatoriesTab(QWidget):
    """``edited`` gives all people, in their order; somebody new stays out until they have a name."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Signatory, ...] = ()
        self._draft: Signatory | None = None
        card = Card(self.tr("Who signs on certificates"))
        card.add_head_widget(button(self.tr("Add a person"), self._add, kind="quiet", icon="plus"))
        self.model = RowTable[Signatory](self._columns(), self)
        self.table = DataTable(self.tr("Who signs on certificates"))
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 260, 130, 120, 120))
        self.table.chosen.connect(lambda _row: self._show_form())
        card.body.addWidget(self.table)
        self._nobody = label(
            self.tr("Nobody yet. Certificates then have no signature line."), "muted", wrap=True
        )
        card.body.addWidget(self._nobody)
        self._rule = rule()
        card.body.addWidget(self._rule)
        self.form = SignatoryForm()
        self.form.edited.connect(self._put)
        self.form.removed.connect(self._remove)
        card.body.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.show_people(())

    def _columns(self) -> tuple[Column[Signatory], ...]:
        return (
            Column(self.tr("Name"), lambda one: one.name or self.tr("New person"), edit=self._rename),
            Column(self.tr("Title"), lambda one: one.title, edit=self._retitle, style=CellStyle.MUTED),
            Column(
                self.tr("Signature"),
                self._picture_word,
                pill=lambda one: "good" if one.signature_png else "none",
            ),
            Column(self.tr("From"), _begin, style=CellStyle.MUTED),
            Column(self.tr("Until"), _end, style=CellStyle.MUTED),
        )

    def _picture_word(self, person: Signatory) -> str:
        return self.tr("Picture") if person.signature_png else self.tr("By hand")

    def show_people(self, people: tuple[Signatory, ...]) -> None:
        """Show the people; the chosen one stays chosen."""
        row = max(0, self.table.currentIndex().row())
        if self._draft is not None:
            people = (*(one for one in people if one.id != self._draft.id), self._draft)
        if len(people) == len(self.model.rows):
            for place, person in enumerate(people):
                if self.model.rows[place] != person:
                    self.model.replace_row(place, person)
        else:
            self.model.set_rows(people)
        self._people = people
        if people and self.table.chosen_row() < 0:
            self.table.selectRow(min(row, len(people) - 1))
        self.table.setFixedHeight(_HEAD + _ROW * min(len(people), _MOST) + 2)
        self._nobody.setVisible(not people)
        for part in (self.table, self._rule, self.form):
            part.setVisible(bool(people))
        self._show_form()

    def _show_form(self) -> None:
        row = self.table.chosen_row()
        if 0 <= row < len(self._people):
            self.form.show_person(self._people[row])

    def tell_now(self) -> None:
        """Hand on what was typed a moment ago."""
        if self._people:
            self.form.tell_now()

    def _tell(self, people: tuple[Signatory, ...]) -> None:
        before = _named(self._people)
        self._draft = next((one for one in people if not one.name), None)
        self.show_people(_named(people))
        if _named(people) != before:
            self.edited.emit(_named(people))

    def _add(self) -> None:
        """Offer an empty form. Where nobody is ticked everybody signs, so no stand-in may be kept."""
        self.tell_now()
        if self._draft is None:
            self._tell((*self._people, Signatory(new_id(), "")))
        self.table.selectRow(len(self._people) - 1)
        self.form.name.setFocus()

    def forget_draft(self) -> None:
        """Let go of somebody new without a name."""
        if self._draft is not None:
            self._tell(_named(self._people))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody without a name waits here for ever."""
        super().hideEvent(event)
        self.tell_now()
        self.forget_draft()

    def _put(self, person: Signatory) -> bool:
        if all(one.id != person.id for one in self._people):
            return False
        self._tell(tuple(person if one.id == person.id else one for one in self._people))
        return True

    def _rename(self, person: Signatory, text: str) -> bool:
        unnamed = not one_line(text) or (not person.name and one_line(text) == self.tr("New person"))
        return not unnamed and self._put(replace(person, name=one_line(text)))

    def _retitle(self, person: Signatory, text: str) -> bool:
        return self._put(replace(person, title=one_line(text)))

    def _remove(self) -> None:
        row = self.table.chosen_row()
        if row >= 0:
            self._tell(self._people[:row] + self._people[row + 1 :])


def _named(people: tuple[Signatory, ...]) -> tuple[Signatory, ...]:
    return tuple(one for one in people if one.name)


def _begin(person: Signatory) -> str:
    return day_words(person.valid_from, long=False)


def _end(person: Signatory) -> str:
    return day_words(person.valid_until, long=False)
