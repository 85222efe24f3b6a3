"""Who awards: what stands on every certificate and in every credential."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.addresses import is_email_address
from studio.domain.issuer import Accreditation, LegalIdentifier, Provider
from studio.gui.resting import RestTimer
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.badge_preview import BadgePreview
from studio.gui.widgets.fields.address_edit import AddressEdit
from studio.gui.widgets.fields.colour_button import ColourButton
from studio.gui.widgets.fields.country_field import CountryField
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.localised_edit import LocalisedEdit
from studio.gui.widgets.fields.row_list import RowField, RowList
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn

REST_MS = 800
_ADDRESSES = ("web_address", "base_url")
_PLAIN = (
    "email",
    "phone",
    "street",
    "postal_code",
    "locality",
    "region",
    "legal_name",
)


class ProviderTab(QWidget):
    """``edited`` gives the whole changed provider once the hands rest."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._provider: Provider | None = None
        self._name, self._lines = LocalisedEdit(), {name: QLineEdit() for name in _PLAIN}
        self.addresses = {name: AddressEdit() for name in _ADDRESSES}
        self.country = CountryField()
        self.accreditations = RowList(
            (
                RowField(self.tr("Body"), stretch=3),
                RowField(self.tr("Number"), stretch=2),
                RowField(self.tr("Scope"), stretch=3),
                RowField(self.tr("Valid until"), stretch=3, day=True),
            ),
            self.tr("Add an accreditation"),
        )
        self.numbers = RowList(
            (RowField(self.tr("Kind"), placeholder=self.tr("VAT")), RowField(self.tr("Value"), stretch=3)),
            self.tr("Add a number"),
        )
        self._colour = ColourButton("#0b4f52", self._later)
        self._metal = ColourButton("#b08d3e", self._later)
        self._logo = BadgePreview(self.tr("Logo"), 72)
        self._rest = RestTimer(REST_MS, self.tell_now, self)
        scroll = self._scroll = ScrollColumn()
        for card in (self._identity(), self._publishing(), self._address(), self._look()):
            scroll.column.addWidget(card)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self._name.edited.connect(self._later)
        self.accreditations.edited.connect(self._later)
        self.numbers.edited.connect(self._later)
        for line in (*self._lines.values(), *self.addresses.values()):
            line.textEdited.connect(lambda _text: self._later())
        self.country.edited.connect(self._later)
        self.country.unclear.connect(self._ask_for_country)

    def show_place(self, place: str) -> None:
        """Put the keyboard into the field of that name and bring it into view."""
        fields: dict[str, QWidget] = {**self._lines, **self.addresses, "country": self.country}
        field = fields.get(place, self._name)
        field.setFocus()
        self._scroll.ensureWidgetVisible(field)

    def _identity(self) -> Card:
        card, grid = Card(self.tr("Your organisation")), _grid()
        grid.addWidget(FormField(self.tr("Name"), self._name), 0, 0)
        grid.addWidget(FormField(self.tr("Legal name"), self._lines["legal_name"]), 0, 1)
        grid.addWidget(FormField(self.tr("Web address"), self.addresses["web_address"]), 1, 0)
        self.email_field = FormField(self.tr("E-mail"), self._lines["email"])
        grid.addWidget(self.email_field, 1, 1)
        grid.addWidget(FormField(self.tr("Accreditations"), self.accreditations), 2, 0, 1, 2)
        grid.addWidget(FormField(self.tr("Numbers of registers and authorities"), self.numbers), 3, 0, 1, 2)
        card.body.addLayout(grid)
        return card

    def _publishing(self) -> Card:
        card = Card(self.tr("Where people check credentials"))
        hint = self.tr(
            "With a web folder of your own, awards can be revoked and the key can be changed later. "
            "Without one, credentials still verify, but can never be revoked."
        )
        field = self.addresses["base_url"]
        field.setPlaceholderText("https://badges.example.org")
        card.body.addWidget(FormField(self.tr("Address of your web folder"), field, hint=hint))
        return card

    def _address(self) -> Card:
        card, grid = Card(self.tr("Address")), _grid()
        places = (
            ("street", self.tr("Street")),
            ("locality", self.tr("Town")),
            ("postal_code", self.tr("Postal code")),
            ("region", self.tr("Region")),
            ("country", self.tr("Country")),
            ("phone", self.tr("Telephone")),
        )
        for number, (name, words) in enumerate(places):
            field = FormField(words, self._lines.get(name) or self.country)
            grid.addWidget(field, number // 2, number % 2)
            if name == "country":
                self._country_field = field
        card.body.addLayout(grid)
        return card

    def _look(self) -> Card:
        card = Card(self.tr("On paper"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._logo)
        logo = QVBoxLayout()
        logo.addWidget(button(self.tr("Choose a logo…"), self._choose_logo))
        logo.addWidget(label(self.tr("PNG, clear background"), "caption"))
        row.addLayout(logo)
        row.addWidget(FormField(self.tr("House colour"), self._colour))
        row.addWidget(FormField(self.tr("Metal tone"), self._metal))
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def show_provider(self, provider: Provider) -> None:
        """Show a provider; while hands are at work here, what is shown stays."""
        if self._rest.isActive():
            return
        self._provider = provider
        self._name.set_value(provider.name)
        for name, line in self._lines.items():
            refused = name == "email" and self.email_field.error  # stays as typed, to be mended
            if line.text() != getattr(provider, name) and not refused:
                line.setText(getattr(provider, name))
        for name, address in self.addresses.items():
            address.show_address(getattr(provider, name))
        if not self.country.hasFocus():
            self.country.set_code(provider.country)
        self.accreditations.set_value([_cells(one) for one in provider.accreditations])
        self.numbers.set_value([(one.kind, one.value) for one in provider.legal_identifiers])
        self._colour.set_colour(provider.colour)
        self._metal.set_colour(provider.metal)
        self._logo.show_png(provider.logo_png or b"")

    def _ask_for_country(self, unclear: bool) -> None:
        words = self.tr("No country is called that: choose one from the list.")
        self._country_field.set_error(words if unclear else "")

    def _later(self) -> None:
        self._rest.typed()

    def tell_now(self) -> None:
        """Hand on what was typed, if anything was."""
        self._rest.stop()
        if self._provider is None:
            return
        changed = replace(self._provider, **self._typed())
        if changed != self._provider:
            self._provider = changed
            self.edited.emit(changed)

    def _typed(self) -> dict[str, Any]:
        typed: dict[str, Any] = {name: line.text().strip() for name, line in self._lines.items()}
        if not self._email_is_right(typed["email"]) and self._provider is not None:
            typed["email"] = self._provider.email
        typed |= {name: line.address for name, line in self.addresses.items()}
        typed["name"], typed["country"] = self._name.value, self.country.code
        typed["accreditations"] = tuple(map(_accreditation, self.accreditations.value))
        typed["legal_identifiers"] = tuple(LegalIdentifier(*row) for row in self.numbers.value)
        typed["colour"], typed["metal"] = self._colour.colour, self._metal.colour
        return typed

    def _email_is_right(self, typed: str) -> bool:
        """Say at the field what is wrong; all else is kept meanwhile."""
        right = not typed or is_email_address(typed)
        words = self.tr("This is no e-mail address, so it is not saved. Write it as office@school.example.")
        self.email_field.set_error("" if right else words)
        return right

    def _choose_logo(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a logo"), "", self.tr("Pictures (*.png)")
        )
        if path and self._provider is not None:
            self._provider = replace(self._provider, logo_png=Path(path).read_bytes())
            self._logo.show_png(self._provider.logo_png or b"")
            self.edited.emit(self._provider)


def _cells(one: Accreditation) -> tuple[str, str, str, str]:
    return one.body, one.number, one.scope, one.valid_until.isoformat() if one.valid_until else ""


def _accreditation(cells: tuple[str, ...]) -> Accreditation:
    body, number, scope, until = cells
    return Accreditation(body, number, scope, date.fromisoformat(until) if until else None)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(14)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid
