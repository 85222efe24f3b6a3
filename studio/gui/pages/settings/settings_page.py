"""Settings: provider, signatories, signing key, and this window."""

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStackedWidget

from studio.gui.desk import Desk
from studio.gui.pages.page import Page
from studio.gui.pages.settings import calls
from studio.gui.pages.settings.backup_tab import BackupTab
from studio.gui.pages.settings.key_tab import KeyTab
from studio.gui.pages.settings.provider_tab import ProviderTab
from studio.gui.pages.settings.signatories_tab import SignatoriesTab
from studio.gui.pages.settings.window_tab import WindowTab
from studio.gui.widgets.frame.form_width import held
from studio.gui.widgets.frame.tab_line import TabLine

TABS = ("provider", "signatories", "key", "backup", "window")
_TOPICS = (
    "README#say-who-awards",
    "README#say-who-awards",
    "keys-and-backup",
    "keys-and-backup#save-a-copy",
    "README#how-the-window-behaves",
)


class SettingsPage(Page):
    """``show_target`` takes one of ``TABS``, or ``tab:field``."""

    page_id = "settings"
    kinds = ("provider", "signatories", "key", "settings", "backup")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.undoable()
        self.header.set_title(self.tr("Settings"))
        self.header.set_context(self.tr("Who awards, who signs, and with which key."))
        words = (
            self.tr("Provider"),
            self.tr("Signatories"),
            self.tr("Signing key"),
            self.tr("Backup"),
            self.tr("This window"),
        )
        self._line = TabLine(words, self.tr("Parts of the settings"))
        self.provider, self.signatories = ProviderTab(), SignatoriesTab()
        self.key, self.backup, self.window_tab = KeyTab(desk, self), BackupTab(desk), WindowTab(desk)
        self._stack = QStackedWidget()
        for tab in (self.provider, self.signatories, self.key, self.backup, self.window_tab):
            self._stack.addWidget(tab)
        self._line.bar.currentChanged.connect(self._stack.setCurrentIndex)
        self.column.addWidget(self._line)
        self.column.addLayout(held(self._stack), 1)
        self.provider.edited.connect(self._save_provider)
        self.signatories.edited.connect(self._save_signatories)

    def show_target(self, target: Any) -> None:
        """Open a tab."""
        name, _colon, field = str(target).partition(":")
        if name in TABS:
            self._line.bar.setCurrentIndex(TABS.index(name))
        if name == "provider" and field:
            self.provider.show_place(field)

    def help_topic(self) -> str:
        """The part of the guide about the tab in view."""
        return _TOPICS[self._line.bar.currentIndex()]

    def reload(self) -> None:
        """Fetch everything again."""
        language = QLocale().name()
        self.desk.read(lambda ws, _watch: calls.load(ws, language), self._show, otherwise=self.fail)

    def can_leave(self) -> bool:
        """Keep what was typed a moment ago."""
        self.provider.tell_now()
        self.signatories.tell_now()
        return True

    def _show(self, settings: calls.Settings) -> None:
        self.provider.country.set_countries(settings.countries)
        self.provider.show_provider(settings.provider)
        self.signatories.show_people(settings.signatories)
        self.key.show_state(settings.key, settings.provider)
        self.backup.show_state(settings.backup)

    def _save_provider(self, provider: Any) -> None:
        words = self.tr("Edit the provider")
        self._write_provider(
            provider,
            lambda result: self.add_done(
                words, lambda: self._write_provider(provider), lambda: self._write_provider(result[0])
            ),
        )

    def _write_provider(self, provider: Any, then: Any = None) -> None:
        self.message.clear()
        self._keep(lambda ws, _watch: calls.save_provider(ws, provider), then)

    def _save_signatories(self, people: Any) -> None:
        self._write_signatories(people, lambda result: self._kept_signatories(people, result[0]))

    def _kept_signatories(self, people: Any, before: Any) -> None:
        self.add_done(
            self.tr("Edit who signs"),
            lambda: self._write_signatories(people),
            lambda: self._write_signatories(before),
        )
        gone = [one.name for one in before if one.id not in {other.id for other in people}]
        if gone:
            self.offer_undo(self.tr("{0} was removed.").format(", ".join(gone)))

    def _write_signatories(self, people: Any, then: Any = None) -> None:
        self.message.clear()
        self._keep(lambda ws, _watch: calls.save_signatories(ws, people), then)

    def _keep(self, call: Any, then: Any) -> None:
        self.desk.write(call, then, otherwise=self.fail, keep=True)
