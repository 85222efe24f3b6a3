"""Settings: provider, signatories, signing key, and this window."""

from typing import Any

from PySide6.QtWidgets import QStackedWidget

from studio.gui.desk import Desk
from studio.gui.pages.page import Page
from studio.gui.pages.settings import calls
from studio.gui.pages.settings.backup_tab import BackupTab
from studio.gui.pages.settings.key_tab import KeyTab
from studio.gui.pages.settings.provider_tab import ProviderTab
from studio.gui.pages.settings.signatories_tab import SignatoriesTab
from studio.gui.pages.settings.window_tab import WindowTab
from studio.gui.widgets.frame.tab_line import TabLine

TABS = ("provider", "signatories", "key", "backup", "window")


class SettingsPage(Page):
    """``show_target`` takes one of ``TABS``, or ``tab:field``."""

    page_id = "settings"
    kinds = ("provider", "signatories", "key", "settings")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
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
        self.column.addWidget(self._stack, 1)
        self.provider.edited.connect(self._save_provider)
        self.signatories.edited.connect(self._save_signatories)

    def show_target(self, target: Any) -> None:
        """Open a tab."""
        name, _colon, field = str(target).partition(":")
        if name in TABS:
            self._line.bar.setCurrentIndex(TABS.index(name))
        if name == "provider" and field:
            self.provider.show_place(field)

    def reload(self) -> None:
        """Fetch everything again."""
        self.desk.read(lambda ws, _watch: calls.load(ws), self._show, otherwise=self.fail)

    def can_leave(self) -> bool:
        """Keep what was typed a moment ago."""
        self.provider.tell_now()
        self.signatories.tell_now()
        return True

    def _show(self, settings: calls.Settings) -> None:
        self.provider.show_provider(settings.provider)
        self.signatories.show_people(settings.signatories)
        self.key.show_state(settings.key, settings.provider)
        self.backup.show_reminder(settings.reminder)

    def _save_provider(self, provider: Any) -> None:
        self.message.clear()
        self.desk.write(lambda ws, _watch: calls.save_provider(ws, provider), otherwise=self.fail)

    def _save_signatories(self, people: Any) -> None:
        self.message.clear()
        self.desk.write(lambda ws, _watch: calls.save_signatories(ws, people), otherwise=self.fail)
