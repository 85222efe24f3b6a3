"""The report in the window, what is new, and what the window says at its start."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from studio import __version__
from studio.foundation.bundled_files import changelog
from studio.gui import whats_new
from studio.gui.main_window import MainWindow
from studio.gui.preferences import PreferenceFile
from studio.gui.resting import LONGEST_MS, RestTimer
from studio.gui.whats_new import is_newer, sections
from studio.services.handle import Workspace
from tests.support.own_sql import set_data_format


def report_of(qtbot: Any, window: MainWindow, settled: Any) -> Any:
    page = window.show_page("report")
    settled(window)
    qtbot.waitUntil(page.save.isEnabled, timeout=30_000)
    return page


def test_the_report_is_read_before_it_is_saved(
    qtbot: Any, opened: MainWindow, settled: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = report_of(qtbot, opened, settled)
    shown = page.text.toPlainText()
    assert page.text.isReadOnly()
    assert "data format: 0002" in shown
    assert "learners: 4" in shown
    assert "screens: " in shown
    for name in ("Ковальчук", "Muñoz", "李小龍", "Northwind"):
        assert name not in shown
    page.copy.click()
    assert QGuiApplication.clipboard().text() == shown
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.save.click()
    settled(opened)
    assert target.read_text("utf-8") == shown
    assert str(target) in page.message.text


def test_there_is_a_report_without_a_workspace(qtbot: Any, window: MainWindow, settled: Any) -> None:
    assert "open: none" in report_of(qtbot, window, settled).text.toPlainText()


def test_what_is_new_comes_once_after_an_update_and_never_at_first(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "window.json"

    def start(opening: bool = False) -> tuple[str, str]:
        window = MainWindow(PreferenceFile(file))
        qtbot.addWidget(window)
        window.greet(ended_badly=False, opening=opening)
        notice = window.notices.shown
        seen = window.page.page_id, notice.link if notice else ""
        window.close()
        return seen

    assert start() == ("start", "")
    assert json.loads(file.read_text())["seen_version"] == __version__
    assert start() == ("start", "")
    for opening, wanted in ((False, ("whats-new", "")), (True, ("start", "What is new"))):
        PreferenceFile(file).change(seen_version="0.0.9")
        assert start(opening) == wanted
        assert start(opening) == ("start", "")


def test_an_older_program_than_before_has_no_news(qtbot: Any, tmp_path: Path) -> None:
    PreferenceFile(tmp_path / "w.json").change(seen_version="999.0")
    window = MainWindow(PreferenceFile(tmp_path / "w.json"))
    qtbot.addWidget(window)
    window.greet(ended_badly=False, opening=False)
    assert window.page.page_id == "start"
    window.close()


def test_the_news_come_from_the_changelog_in_the_language_there_is() -> None:
    english, german = sections("en"), sections("de")
    assert english[0][0] == german[0][0] == __version__
    assert "Keys and backup" in english[0][1]
    assert "Schlüssel und Sicherung" in german[0][1]
    assert changelog("fr") == changelog("en") != changelog("de")
    assert [version for version, _ in german] == [version for version, _ in english]


def test_versions_are_compared_by_number() -> None:
    assert is_newer("0.10.0", "0.9.9")
    assert is_newer("0.1.0", "")
    assert not is_newer("0.1.0", "0.1.0")
    assert whats_new.sections("en")


def test_a_notice_stays_over_pages_until_it_is_closed(qtbot: Any, opened: MainWindow) -> None:
    opened.greet(ended_badly=True, opening=True)
    opened.show_crash("")
    opened.show_crash("")
    opened.show_page("settings")
    message = opened.notices.message
    assert message.isVisible()
    assert "did not end properly" in message.accessibleName()
    closer = next(
        one for one in message.findChildren(type(message._link)) if one.accessibleName().startswith("Close")
    )
    qtbot.mouseClick(closer, Qt.MouseButton.LeftButton)
    assert "went wrong" in message.accessibleName()
    qtbot.mouseClick(message._link, Qt.MouseButton.LeftButton)
    assert opened.page.page_id == "report"
    assert not opened.notices.isVisible()


def test_a_program_that_is_gone_from_the_disk_asks_to_be_started_anew(
    qtbot: Any, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opened.look_for_own_files()
    assert not opened.notices.isVisible()
    monkeypatch.setattr(opened, "_own_folder", tmp_path / "removed")
    opened.show_crash("")
    assert "updated or taken away" in opened.notices.message.accessibleName()
    assert "went wrong" not in opened.notices.message.accessibleName()
    qtbot.mouseClick(opened.notices.message._link, Qt.MouseButton.LeftButton)
    assert not opened.isVisible()


def test_whoever_types_without_a_pause_is_saved_all_the_same(qtbot: Any, window: MainWindow) -> None:
    rested: list[int] = []
    timer = RestTimer(800, lambda: rested.append(1), window)
    for _ in range(LONGEST_MS // 100 + 6):
        timer.typed()
        qtbot.wait(100)
    assert rested


def test_a_newer_workspace_is_refused_in_a_sentence(
    qtbot: Any, window: MainWindow, settled: Any, workspace: Workspace
) -> None:
    workspace.close()
    set_data_format(workspace.folder, "9999")
    window.workspaces.open(workspace.folder)
    settled(window)
    assert window.desk.workspace is None
    assert "newer version of the program (data format 9999)" in window.page.message.text
    assert "newest version" in window.page.message.text
    assert not list((workspace.folder / "recovery").iterdir())
