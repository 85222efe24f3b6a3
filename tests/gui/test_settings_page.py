"""Settings: several accreditations, legal numbers, the key made and kept twice, a copy saved."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QPushButton

from studio.gui.main_window import MainWindow
from studio.services.keys import key_state
from studio.services.providers import get_provider

PASSPHRASE = "four words not together"


def press(page: Any, name: str) -> None:
    found = [one for one in page.findChildren(QPushButton) if one.accessibleName() == name]
    next(one for one in found if one.isVisibleTo(page)).click()


def test_accreditations_and_numbers_are_kept(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    page: Any = opened.show_page("settings", "provider")
    settled(opened)
    for number in range(2):
        press(page, "Add an accreditation")
        qtbot.keyClicks(page.provider.accreditations._cells[number][0], f"Council {number + 1}")
    press(page, "Add a number")
    qtbot.keyClicks(page.provider.numbers._cells[0][0], "VAT")
    qtbot.keyClicks(page.provider.numbers._cells[0][1], "GB123456789")
    opened.show_page("design")
    settled(opened)
    kept = get_provider(opened.desk.workspace)
    assert [one.body for one in kept.accreditations] == ["Council 1", "Council 2"]
    assert [(one.kind, one.value) for one in kept.legal_identifiers] == [("VAT", "GB123456789")]


def test_a_key_is_made_kept_twice_and_a_copy_saved(
    qtbot: Any, opened: MainWindow, settled: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    page: Any = opened.show_page("settings", "key")
    settled(opened)
    key = page.key
    qtbot.keyClicks(key._first, PASSPHRASE)
    qtbot.keyClicks(key._again, "something else")
    press(key, "Make the key")
    assert key._again_field.error
    key._again.setText(PASSPHRASE)
    press(key, "Make the key")
    settled(opened)
    assert key_state(opened.desk.workspace).exists
    drawer = tmp_path / "drawer"
    drawer.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(drawer))
    press(key, "Keep a second copy")
    assert key.message.text == "Type the passphrase of the key first, then choose the place."
    assert not list(drawer.iterdir())
    qtbot.keyClicks(key._secret, PASSPHRASE)
    press(key, "Keep a second copy")
    settled(opened)
    assert key_state(opened.desk.workspace).second_copy
    assert len(list(drawer.iterdir())) == 1
    page.show_target("backup")
    copy = tmp_path / "northwind.studio-copy"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(copy), ""))
    page.backup._first.setText(PASSPHRASE)
    page.backup._again.setText(PASSPHRASE)
    press(page.backup, "Save a copy")
    settled(opened)
    assert copy.stat().st_size > 1000
    assert "read back whole" in page.backup.message.text
