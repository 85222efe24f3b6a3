"""Fields that show one place of the document and edit it, with its undo."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from studio.domain.text import LocalisedText
from studio.gui.pages.design.document import DesignDocument
from studio.gui.widgets.fields.address_edit import AddressEdit
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.decimal_edit import DecimalEdit
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.localised_edit import LocalisedEdit
from studio.gui.widgets.fields.optional_date import OptionalDate
from studio.gui.widgets.fields.row_list import RowList


class BoundFields(QObject):
    """Makes fields, shows them all again on ``refresh``, and finds the one of a place.

    A place is a field of ``DesignContent``, or ``eu.…`` for one of the European elements.
    """

    def __init__(self, document: DesignDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._shows: list[Callable[[], None]] = []
        self._places: dict[str, QWidget] = {}
        self._texts: list[LocalisedEdit] = []
        document.language_shown.connect(self._turn)

    def refresh(self) -> None:
        """Show everything as the document has it."""
        languages = self._document.languages
        for text in self._texts:
            text.set_languages(languages)
        for show in self._shows:
            show()

    def _turn(self, tag: str) -> None:
        for text in self._texts:
            text.show_language(tag)

    def add(self, place: str, field: QWidget, show: Callable[[], None]) -> None:
        """Take in a field that was made elsewhere."""
        self._places[place] = field
        self._shows.append(show)

    def bind_text(self, field: LocalisedEdit) -> None:
        """Let a text made elsewhere follow the languages."""
        self._texts.append(field)

    def focus(self, place: str) -> bool:
        """Put the keyboard into the field of a place, or of the place that it lies in."""
        number = next((int(part) for part in place.split(".") if part.isdigit()), -1)
        while place and place not in self._places:
            place = place.rpartition(".")[0]
        if not place:
            return False
        field = self._places[place]
        if isinstance(field, RowList):
            field.focus_line(number)
        else:
            (field.focusProxy() or field).setFocus()
        above: QWidget | None = field.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(field, 0, 90)
        return True

    def _value(self, place: str) -> Any:
        content = self._document.content
        outer, _, inner = place.rpartition(".")
        return getattr(getattr(content, outer) if outer else content, inner)

    def edit(self, place: str, words: str, value: Any, *, merge: bool = True) -> None:
        """Put a value into a place as one step of undo."""
        step = self.tr("Edit “{0}”").format(words)
        outer, _, inner = place.rpartition(".")
        change = {"": self._document.edit, "eu": self._document.edit_eu}[outer]
        change(step, place if merge else "", **{inner: value})

    def text(self, place: str, words: str, lines: int = 1, hint: str = "") -> FormField:
        """Return a text in all languages; one of the European elements is None while empty."""
        field = LocalisedEdit(lines=lines)
        optional = place.startswith("eu.")

        def take() -> None:
            self.edit(place, words, _or_none(field.value) if optional else field.value)

        field.edited.connect(take)
        self._texts.append(field)
        self.add(place, field, lambda: field.set_value(self._value(place)))
        return FormField(words, field, hint=hint)

    def line(self, place: str, words: str, hint: str = "", placeholder: str = "") -> FormField:
        """Return one line without languages."""
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        field.textEdited.connect(lambda text: self.edit(place, words, text.strip()))
        self.add(place, field, partial(self._show_line, field, place))
        return FormField(words, field, hint=hint)

    def address(self, place: str, words: str, hint: str = "") -> FormField:
        """Return a web address, which is kept whole."""
        field = AddressEdit()
        field.textEdited.connect(lambda _text: self.edit(place, words, field.address))
        self.add(place, field, lambda: field.show_address(self._value(place)))
        return FormField(words, field, hint=hint)

    def _show_line(self, field: QLineEdit, place: str) -> None:
        if field.text().strip() != self._value(place):
            field.setText(self._value(place))

    def number(self, place: str, words: str) -> FormField:
        """Return a number that may be empty."""
        field = DecimalEdit()
        field.edited.connect(lambda: self.edit(place, words, field.value))
        self.add(place, field, lambda: field.set_value(self._value(place)))
        return FormField(words, field)

    def choice(
        self, place: str, words: str, entries: tuple[tuple[Any, str], ...], hint: str = ""
    ) -> FormField:
        """Return one of a few values."""
        field = Choice(entries)
        field.edited.connect(lambda: self.edit(place, words, field.value, merge=False))
        self.add(place, field, lambda: field.show_or_add(self._value(place)))
        return FormField(words, field)

    def day(self, place: str, words: str, hint: str = "") -> FormField:
        """Return a day that may be none."""
        field = OptionalDate()
        field.edited.connect(lambda: self.edit(place, words, field.value))
        self.add(place, field, lambda: field.set_value(self._value(place)))
        made = FormField(words, field, hint=hint)
        field.set_name(words)
        return made


def two_columns() -> QGridLayout:
    """Return a grid of two equal columns."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(14)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _or_none(text: LocalisedText) -> LocalisedText | None:
    return text if any(words for _tag, words in text.entries) else None
