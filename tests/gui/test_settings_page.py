"""Settings: several accreditations, legal numbers, the key made and kept twice, a copy saved."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from studio.gui.main_window import MainWindow
from studio.gui.widgets.fields.secret_edit import SecretEdit
from studio.services.keys import keep_second_copy, key_state, make_key
from studio.services.providers import get_provider, signatories
from studio.signing.key_file import Cost

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
    press(key, "Keep a second copy")  # with the passphrase of a moment ago
    settled(opened)
    assert key_state(opened.desk.workspace).second_copy
    assert len(list(drawer.iterdir())) == 1
    assert key._secret.text() == ""
    press(key, "Keep another copy")
    assert key.message.text == "Type the passphrase of the key first, then choose the place."
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


def test_a_fresh_passphrase_is_forgotten_when_the_page_is_left(opened: MainWindow, settled: Any) -> None:
    page: Any = opened.show_page("settings", "key")
    settled(opened)
    page.key._first.setText(PASSPHRASE)
    page.key._again.setText(PASSPHRASE)
    press(page.key, "Make the key")
    settled(opened)
    assert page.key._secret.text() == PASSPHRASE
    opened.show_page("design")
    assert page.key._secret.text() == ""


def test_the_eye_shows_a_passphrase_until_it_is_cleared(qtbot: Any) -> None:
    field = SecretEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "open sesame")
    assert field.displayText() != "open sesame"
    qtbot.keyClick(field, Qt.Key.Key_F8)
    assert field.displayText() == "open sesame"
    assert field.eye.text() == "Hide the passphrase"
    field.clear()
    assert not field.eye.isChecked()
    assert field.echoMode() is SecretEdit.EchoMode.Password


def test_the_provider_and_those_who_sign_can_be_undone(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    page: Any = opened.show_page("settings", "provider")
    settled(opened)
    workspace = opened.desk.workspace
    qtbot.keyClicks(page.provider._lines["locality"], "Leeds")
    page.provider.tell_now()
    settled(opened)
    assert get_provider(workspace).locality == "Leeds"
    opened.desk.undo.undo()
    settled(opened)
    assert get_provider(workspace).locality == ""
    assert page.provider._lines["locality"].text() == ""
    opened.desk.undo.redo()
    settled(opened)
    assert get_provider(workspace).locality == "Leeds"


def test_a_wrong_email_is_said_at_its_field_and_all_else_is_kept(
    qtbot: Any, opened: MainWindow, settled: Any
) -> None:
    page: Any = opened.show_page("settings", "provider")
    settled(opened)
    email = page.provider._lines["email"]
    qtbot.keyClicks(email, "info@@akademie")
    qtbot.keyClicks(page.provider._lines["locality"], "Leeds")
    page.provider.tell_now()
    settled(opened)
    assert "no e-mail address" in page.provider.email_field.error
    kept = get_provider(opened.desk.workspace)
    assert (kept.email, kept.locality) == ("", "Leeds")
    assert email.text() == "info@@akademie"
    email.clear()
    qtbot.keyClicks(email, "info@akademie.example")
    page.provider.tell_now()
    settled(opened)
    assert page.provider.email_field.error == ""
    assert get_provider(opened.desk.workspace).email == "info@akademie.example"


def test_somebody_new_stays_out_until_they_have_a_name(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    page: Any = opened.show_page("settings", "signatories")
    settled(opened)
    tab, workspace = page.signatories, opened.desk.workspace
    press(tab, "Add a person")
    qtbot.keyClicks(tab.form.title, "Head")
    tab.tell_now()
    settled(opened)
    assert signatories(workspace) == ()
    assert [one.title for one in tab.model.rows] == ["Head"]
    qtbot.keyClicks(tab.form.name, "R. Okafor")
    tab.tell_now()
    settled(opened)
    assert [(one.name, one.title) for one in signatories(workspace)] == [("R. Okafor", "Head")]
    press(tab, "Add a person")
    opened.show_page("design")
    settled(opened)
    opened.show_page("settings", "signatories")
    settled(opened)
    assert [one.name for one in tab.model.rows] == ["R. Okafor"]
    assert len(signatories(workspace)) == 1


def test_what_a_service_refuses_is_no_step(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    page: Any = opened.show_page("settings", "provider")
    settled(opened)
    qtbot.keyClicks(page.provider.addresses["web_address"], "our page")
    page.provider.tell_now()
    settled(opened)
    assert "no whole web address" in page.message.text
    assert not opened.desk.undo.canUndo()


def test_a_person_who_signs_is_edited_below_the_list_removed_and_brought_back(
    qtbot: Any, opened: MainWindow, settled: Any
) -> None:
    page: Any = opened.show_page("settings", "signatories")
    settled(opened)
    workspace, tab = opened.desk.workspace, page.signatories
    for name, title in (("R. Okafor", "Lead trainer"), ("Ana Sousa", "")):
        press(tab, "Add a person")
        settled(opened)
        tab.form.name.selectAll()
        qtbot.keyClicks(tab.form.name, name)
        qtbot.keyClicks(tab.form.title, title)
        tab.tell_now()
        settled(opened)
    tab.form.end._on.click()
    tab.tell_now()
    settled(opened)
    people = signatories(workspace)
    assert [(one.name, one.title) for one in people] == [("R. Okafor", "Lead trainer"), ("Ana Sousa", "")]
    assert people[1].valid_until is not None
    tab.table.selectRow(0)
    press(tab, "Remove")
    settled(opened)
    assert [one.name for one in signatories(workspace)] == ["Ana Sousa"]
    assert page.message.text == "R. Okafor was removed."
    press(page.message, "Undo")
    settled(opened)
    assert signatories(workspace) == people
    assert page.message.isHidden()
    assert len(tab.model.rows) == 2


def test_the_primary_button_of_the_key_is_what_comes_next(
    opened: MainWindow, settled: Any, tmp_path: Path
) -> None:
    workspace = opened.desk.workspace
    make_key(workspace, PASSPHRASE, label="Northwind", cost=Cost(1, 8 * 1024 * 1024))
    page: Any = opened.show_page("settings", "key")
    settled(opened)
    key = page.key
    assert (key.copy.text(), key.copy.property("kind")) == ("Keep a second copy…", "primary")
    keep_second_copy(workspace, tmp_path, PASSPHRASE)
    opened.hub.tell(("key",))
    settled(opened)
    assert (key.copy.text(), key.copy.property("kind")) == ("Keep another copy…", "plain")
    primary = [one for one in key.findChildren(QPushButton) if one.property("kind") == "primary"]
    assert not [one for one in primary if one.isVisibleTo(page)]
    press(key, "Unlock for a while")
    assert key.message.text == "Type the passphrase of the key first."
    key._secret.setText(PASSPHRASE)
    press(key, "Unlock for a while")
    settled(opened)
    press(key, "Lock it now")
    assert opened.desk.key is None
    assert key._unlock.text() == "Unlock for a while"
