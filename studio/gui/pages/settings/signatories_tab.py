"""Who signs on paper: edited in place, a row each."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.issuer import Signatory
from studio.domain.text import one_line
from studio.foundation.ids import new_id
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.frame.card import Card
from studio.gui.words import day_words


class SignatoriesTab(QWidget):
    """``edited`` gives all people, in their order."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Signatory, ...] = ()
        card = Card(self.tr("Who signs on certificates"))
        card.add_head_widget(button(self.tr("Add a person"), self._add, kind="quiet", icon="plus"))
        self.model = RowTable[Signatory](
            (
                Column(self.tr("Name"), lambda one: one.name, edit=self._rename),
                Column(self.tr("Title"), lambda one: one.title, edit=self._retitle, style=CellStyle.MUTED),
                Column(
                    self.tr("Signature"),
                    self._picture_word,
                    pill=lambda one: "good" if one.signature_png else "none",
                ),
                Column(
                    self.tr("Until"),
                    lambda one: day_words(one.valid_until, long=False),
                    style=CellStyle.MUTED,
                ),
            ),
            self,
        )
        self.table = DataTable(self.tr("Who signs on certificates"))
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 260, 150, 120))
        card.body.addWidget(self.table, 1)
        self._nobody = label(self.tr("Nobody yet. Certificates then have no signature line."), "muted")
        card.body.addWidget(self._nobody)
        card.body.addStretch(0)
        self._acts = QWidget()
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button(self.tr("Choose a signature picture…"), self._choose, icon="signature"))
        row.addWidget(button(self.tr("Remove"), self._remove, kind="quiet", icon="trash"))
        row.addStretch(1)
        card.body.addWidget(self._acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _picture_word(self, person: Signatory) -> str:
        return self.tr("Picture") if person.signature_png else self.tr("By hand")

    def show_people(self, people: tuple[Signatory, ...]) -> None:
        """Show the people."""
        self._people = people
        self.model.set_rows(people)
        self._nobody.setVisible(not people)
        self.table.setVisible(bool(people))
        self._acts.setVisible(bool(people))

    def tell_now(self) -> None:
        """Everything is told at once; nothing waits."""

    def _tell(self, people: tuple[Signatory, ...]) -> None:
        self.show_people(people)
        self.edited.emit(people)

    def _add(self) -> None:
        self._tell((*self._people, Signatory(new_id(), self.tr("New person"))))
        self.table.selectRow(len(self._people) - 1)
        self.table.edit(self.model.index(len(self._people) - 1, 0))

    def _put(self, person: Signatory) -> bool:
        self._people = tuple(person if one.id == person.id else one for one in self._people)
        for place, one in enumerate(self._people):
            if one.id == person.id:
                self.model.replace_row(place, one)
        self.edited.emit(self._people)
        return True

    def _rename(self, person: Signatory, text: str) -> bool:
        return bool(one_line(text)) and self._put(replace(person, name=one_line(text)))

    def _retitle(self, person: Signatory, text: str) -> bool:
        return self._put(replace(person, title=one_line(text)))

    def _remove(self) -> None:
        row = self.table.chosen_row()
        if row >= 0:
            self._tell(self._people[:row] + self._people[row + 1 :])

    def _choose(self) -> None:
        row = self.table.chosen_row()
        if row < 0:
            return
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a signature picture"), "", self.tr("Pictures (*.png)")
        )
        if path:
            self._put(replace(self._people[row], signature_png=Path(path).read_bytes()))
