"""The backup is remembered where one works: at the foot, on the first page, in the settings."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPushButton

from studio.gui.main_window import MainWindow
from studio.services.backup import save_sealed_copy
from studio.services.handle import Workspace
from studio.services.providers import get_provider, update_provider
from studio.services.workspaces import open_workspace
from studio.signing.key_file import Cost

PASSPHRASE = "four words not together"


def foot_button(window: MainWindow) -> QPushButton:
    return next(one for one in window.foot.findChildren(QPushButton) if "save a copy" in one.text())


def copied(workspace: Workspace, folder: Path) -> None:
    save_sealed_copy(workspace, folder / "northwind.studio-copy", PASSPHRASE, cost=Cost(1, 8 * 1024 * 1024))


def aged(workspace: Workspace, now: datetime) -> Workspace:
    """Return the same workspace as it was opened at another time."""
    return open_workspace(workspace.folder, around=replace(workspace.around, clock=lambda: now))


def test_the_foot_says_that_there_is_no_backup_and_leads_to_it(
    opened: MainWindow, settled: Any, tmp_path: Path
) -> None:
    assert opened.foot.backup == "No backup yet: save a copy…"
    foot_button(opened).click()
    settled(opened)
    page: Any = opened.page
    assert (page.page_id, page._line.bar.currentIndex()) == ("settings", 3)
    assert page.backup.last.text() == "! No copy yet"
    copied(opened.desk.workspace, tmp_path)
    opened.hub.tell(("backup",))
    settled(opened)
    assert opened.foot.backup == ""
    assert page.backup.last.text().startswith("✓ Last copy on")


def test_an_old_backup_is_told_once_something_has_changed(
    window: MainWindow, workspace: Workspace, settled: Any, tmp_path: Path
) -> None:
    copied(workspace, tmp_path)
    now = workspace.clock() + timedelta(days=20)
    later = aged(workspace, now)
    window.desk.set_workspace(later)
    settled(window)
    assert window.foot.backup == ""
    update_provider(later, replace(get_provider(later), locality="Leeds"))
    window.hub.tell(("provider",))
    settled(window)
    assert window.foot.backup.startswith("Last backup 20 day")


def test_the_first_page_reminds_and_leads_to_the_backup(
    qtbot: Any, window: MainWindow, workspace: Workspace, settled: Any, monkeypatch: Any
) -> None:
    settled(window)
    window._pages["start"].reload()
    settled(window)
    page: Any = window.page
    words = "No backup yet: save a copy…"
    (button,) = [one for one in page.findChildren(QPushButton) if one.text() == words]
    assert workspace.folder.stem not in button.text()
    button.click()
    settled(window)
    assert window.page.page_id == "settings"
    assert window.page._line.bar.currentIndex() == 3  # type: ignore[attr-defined]
