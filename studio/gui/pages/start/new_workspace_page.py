"""A new workspace: who you are and where it lies; all else can wait."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from studio.domain.issuer import Provider
from studio.domain.text import LocalisedText, one_line
from studio.foundation.ids import new_id
from studio.gui.desk import Desk
from studio.gui.pages.page import Page
from studio.gui.pages.start import calls
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.fields.address_edit import AddressEdit
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.country_field import CountryField
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card

_WIDTH = 620
_REFUSED = '<>:"/\\|?*'


class NewWorkspacePage(Page):
    """Asks for a name; makes a folder of that name; goes on in Settings with the signing key."""

    page_id = "new-workspace"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.hide()
        self._name, self._folder = QLineEdit(), QLineEdit()
        self._web, self._country = AddressEdit("https://www.example.org"), CountryField()
        self._language = Choice((("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español")))
        self._language.set_value("en")
        self._make = button(self.tr("Make the workspace"), self._create, kind="primary")
        self._make.setEnabled(False)
        self._name.textChanged.connect(lambda text: self._make.setEnabled(bool(one_line(text))))
        box = QWidget()
        box.setFixedWidth(_WIDTH)
        self._lay_out(box)
        self.stand_alone(box)

    def _lay_out(self, box: QWidget) -> None:
        card = Card(margin=28)
        card.body.addWidget(label(self.tr("Who awards?"), "title"))
        words = self.tr("Your organisation, as it shall stand on every certificate. You can change it later.")
        card.body.addWidget(label(words, "muted", wrap=True))
        card.body.addSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.addWidget(FormField(self.tr("Name of the organisation"), self._name), 0, 0, 1, 2)
        grid.addWidget(FormField(self.tr("Web address (if there is one)"), self._web), 1, 0, 1, 2)
        self._country_field = FormField(self.tr("Country"), self._country)
        self._country.unclear.connect(self._ask_for_country)
        grid.addWidget(self._country_field, 2, 0)
        grid.addWidget(FormField(self.tr("Main language"), self._language), 2, 1)
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._folder, 1)
        row.addWidget(button(self.tr("Choose…"), self._choose))
        where.setFocusProxy(self._folder)
        hint = self.tr("A folder on this computer; not one that is synchronised or on the network.")
        grid.addWidget(FormField(self.tr("Where to keep it"), where, hint=hint), 3, 0, 1, 2)
        card.body.addLayout(grid)
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("Back"), lambda: self.desk.go("start"), kind="quiet", icon="back"))
        foot.addStretch(1)
        foot.addWidget(self._make)
        card.body.addSpacing(8)
        card.body.addLayout(foot)
        column = QHBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def showEvent(self, event: Any) -> None:
        """Begin where documents lie."""
        super().showEvent(event)
        host: Any = self.window()
        if not self._folder.text() and hasattr(host, "workspaces"):
            self._folder.setText(host.workspaces.start_folder())
        self._name.setFocus()
        language = QLocale().name()
        self.desk.runner.read(lambda _watch: calls.countries(language), self._country.set_countries)

    def _ask_for_country(self, unclear: bool) -> None:
        words = self.tr("No country is called that: choose one from the list.")
        self._country_field.set_error(words if unclear else "")

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to keep it"), self._folder.text())
        if folder:
            self._folder.setText(folder)

    def folder(self) -> Path:
        """Return the folder that will be made."""
        name = "".join("-" if letter in _REFUSED else letter for letter in one_line(self._name.text()))
        return Path(self._folder.text()) / f"{name.rstrip('. ')}.studio"

    def _create(self) -> None:
        host: Any = self.window()
        provider = Provider(
            new_id(),
            LocalisedText.of(one_line(self._name.text()), self._language.value),
            web_address=self._web.address,
            country=self._country.code,
        )
        host.workspaces.create(self.folder(), provider)
