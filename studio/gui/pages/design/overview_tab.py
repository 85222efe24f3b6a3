"""What the micro-credential is, and the European elements as fields of their own."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from studio.domain.eu_elements import Participation, Stackability, Supervision
from studio.domain.text import LocalisedText
from studio.gui.desk import Desk
from studio.gui.pages.design.document import DesignDocument
from studio.gui.pages.design.tab import DesignTab
from studio.gui.pages.design.validity_edit import ValidityEdit
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.decimal_edit import DecimalEdit
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.localised_edit import LocalisedEdit
from studio.gui.widgets.fields.tag_editor import TagEditor
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn


class OverviewTab(DesignTab):
    """Three cards: what it is, what it takes, what the European Recommendation asks for."""

    def __init__(self, desk: Desk, document: DesignDocument) -> None:
        super().__init__(desk, document)
        self._shows: list[Callable[[], None]] = []
        self._places: dict[str, QWidget] = {}
        scroll = ScrollColumn()
        scroll.column.addWidget(self._what_it_is())
        scroll.column.addWidget(self._what_it_takes())
        scroll.column.addWidget(self._european())
        scroll.column.addStretch(1)
        self.column.addWidget(scroll)
        self.refresh()

    def refresh(self) -> None:
        """Show every field again."""
        for show in self._shows:
            show()

    def show_place(self, place: str) -> bool:
        """Put the keyboard into the field of an element."""
        field = self._places.get(place)
        if field is not None:
            field.setFocus()
        return field is not None

    def _what_it_is(self) -> Card:
        card = Card(self.tr("What it is"))
        grid = _grid()
        grid.addWidget(self._text("title", self.tr("Title"), 1), 0, 0, 1, 2)
        hint = self.tr("Two or three sentences that anybody understands.")
        grid.addWidget(self._text("description", self.tr("Description"), 3, hint), 1, 0, 1, 2)
        hint = self.tr("Printed as “how it is earned” and written into the credential.")
        grid.addWidget(self._text("criteria_text", self.tr("How it is earned"), 3, hint), 2, 0, 1, 2)
        grid.addWidget(self._line("human_code", self.tr("Your own code")), 3, 0)
        grid.addWidget(self._line("field_of_study", self.tr("Field of study")), 3, 1)
        tags = TagEditor(self.tr("Type a word, then Enter"))
        tags.edited.connect(lambda: self.document.edit(self.tr("Edit the tags"), tags=tags.tags))
        self._shows.append(lambda: tags.set_tags(self.content.tags))
        grid.addWidget(FormField(self.tr("Tags"), tags), 4, 0, 1, 2)
        card.body.addLayout(grid)
        return card

    def _what_it_takes(self) -> Card:
        card = Card(self.tr("What it takes and how long it holds"))
        grid = _grid()
        grid.addWidget(self._number("hours", self.tr("Workload in hours")), 0, 0)
        grid.addWidget(self._number("ects", self.tr("ECTS credits")), 0, 1)
        grid.addWidget(self._level(), 1, 0)
        grid.addWidget(self._validity(), 1, 1)
        card.body.addLayout(grid)
        return card

    def _european(self) -> Card:
        card = Card(self.tr("European elements"))
        grid = _grid()
        grid.addWidget(self._eu_text("learning_outcomes", self.tr("Learning outcomes"), 3), 0, 0, 1, 2)
        grid.addWidget(self._eu_text("assessment_type", self.tr("Type of assessment"), 1), 1, 0)
        grid.addWidget(
            self._eu_choice("participation", self.tr("Form of participation"), self._forms()), 1, 1
        )
        grid.addWidget(self._eu_choice("supervision", self.tr("Supervision"), self._watching()), 2, 0)
        grid.addWidget(self._eu_choice("stackability", self.tr("Stackability"), self._stacking()), 2, 1)
        grid.addWidget(self._eu_text("quality_assurance", self.tr("Quality assurance"), 2), 3, 0)
        grid.addWidget(self._eu_text("prerequisites", self.tr("Prerequisites"), 2), 3, 1)
        grid.addWidget(self._eu_text("further_information", self.tr("Further information"), 2), 4, 0, 1, 2)
        card.body.addLayout(grid)
        return card

    def _forms(self) -> tuple[tuple[Any, str], ...]:
        return (
            (None, self.tr("Not said")),
            (Participation.ONSITE, self.tr("On site")),
            (Participation.ONLINE, self.tr("Online")),
            (Participation.BLENDED, self.tr("Blended")),
        )

    def _watching(self) -> tuple[tuple[Any, str], ...]:
        return (
            (None, self.tr("Not said")),
            (Supervision.SUPERVISED_ID, self.tr("Supervised, identity checked")),
            (Supervision.SUPERVISED, self.tr("Supervised")),
            (Supervision.UNSUPERVISED, self.tr("Unsupervised")),
        )

    def _stacking(self) -> tuple[tuple[Any, str], ...]:
        return (
            (None, self.tr("Not said")),
            (Stackability.STAND_ALONE, self.tr("Stands alone")),
            (Stackability.STACKABLE, self.tr("Counts towards something larger")),
        )

    def _text(self, name: str, words: str, lines: int, hint: str = "") -> FormField:
        field = LocalisedEdit(lines=lines)
        edit = self.tr("Edit “{0}”").format(words)
        field.edited.connect(lambda: self.document.edit(edit, name, **{name: field.value}))
        self._shows.append(lambda: field.set_value(getattr(self.content, name)))
        self._places[name] = field
        return FormField(words, field, hint=hint)

    def _eu_text(self, name: str, words: str, lines: int) -> FormField:
        field = LocalisedEdit(lines=lines)
        edit = self.tr("Edit “{0}”").format(words)
        field.edited.connect(
            lambda: self.document.edit_eu(edit, f"eu.{name}", **{name: _or_none(field.value)})
        )
        self._shows.append(lambda: field.set_value(getattr(self.content.eu, name)))
        self._places[f"eu.{name}"] = field
        return FormField(words, field)

    def _line(self, name: str, words: str) -> FormField:
        field = QLineEdit()
        edit = self.tr("Edit “{0}”").format(words)
        field.textEdited.connect(lambda text: self.document.edit(edit, name, **{name: text}))
        self._shows.append(partial(self._show_line, field, name))
        return FormField(words, field)

    def _show_line(self, field: QLineEdit, name: str) -> None:
        if field.text() != getattr(self.content, name):
            field.setText(getattr(self.content, name))

    def _number(self, name: str, words: str) -> FormField:
        field = DecimalEdit()
        edit = self.tr("Edit “{0}”").format(words)
        field.edited.connect(lambda: self.document.edit_eu(edit, f"eu.{name}", **{name: field.value}))
        self._shows.append(lambda: field.set_value(getattr(self.content.eu, name)))
        self._places[f"eu.{name}"] = field
        return FormField(words, field)

    def _eu_choice(self, name: str, words: str, entries: tuple[tuple[Any, str], ...]) -> FormField:
        field = Choice(entries)
        edit = self.tr("Edit “{0}”").format(words)
        field.edited.connect(lambda: self.document.edit_eu(edit, "", **{name: field.value}))
        self._shows.append(lambda: field.set_value(getattr(self.content.eu, name)))
        self._places[f"eu.{name}"] = field
        return FormField(words, field)

    def _level(self) -> FormField:
        entries: list[tuple[int | None, str]] = [(None, self.tr("Not said"))]
        entries += [(level, self.tr("EQF level {0}").format(level)) for level in range(1, 9)]
        return self._eu_choice("eqf_level", self.tr("Level"), tuple(entries))

    def _validity(self) -> FormField:
        field = ValidityEdit()
        field.edited.connect(
            lambda: self.document.edit(self.tr("Edit the validity"), "validity", validity=field.value)
        )
        self._shows.append(lambda: field.set_value(self.content.validity))
        return FormField(self.tr("Valid"), field)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(14)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _or_none(text: LocalisedText) -> LocalisedText | None:
    return text if text or len(text.entries) > 1 else None
