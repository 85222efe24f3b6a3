"""What the desktop hands over opens in the window: a folder as workspace, a sealed copy, and nothing else."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from studio.gui.app import make_app
from studio.gui.main_window import MainWindow
from studio.services.backup import save_sealed_copy
from studio.services.handle import Workspace
from studio.signing.key_file import Cost

SECRET = "a plain passphrase"
CHEAP = Cost(operations=1, memory=8192)


@pytest.fixture
def copy(workspace: Workspace, tmp_path: Path) -> Path:
    """A sealed copy, lying beside the workspace that it was made of."""
    path = tmp_path / "Northwind.studio-copy"
    save_sealed_copy(workspace, path, SECRET, cost=CHEAP)
    workspace.close()
    return path


def _fields(window: MainWindow) -> list[str]:
    return [field.text() for field in window.page.findChildren(QLineEdit)]


def test_a_folder_opens_as_workspace(window: MainWindow, workspace: Workspace, settled: Any) -> None:
    workspace.close()
    window.workspaces.open_path(workspace.folder)
    settled(window)
    assert window.desk.workspace is not None
    assert window.desk.workspace.folder == workspace.folder
    assert window.page.page_id == "design"


def test_a_copy_is_filled_in_and_opens(window: MainWindow, copy: Path, settled: Any) -> None:
    window.workspaces.open_path(copy)
    assert window.page.page_id == "open-copy"
    beside = copy.with_name("Northwind 1.studio")
    assert _fields(window) == [str(copy), "", str(beside)]
    secret = window.page.findChildren(QLineEdit)[1]
    assert secret.hasFocus() or not window.isActiveWindow()
    secret.setText(SECRET)
    window.page._open()  # type: ignore[attr-defined]
    settled(window)
    assert window.desk.workspace is not None
    assert window.desk.workspace.folder == beside


def test_a_wrong_passphrase_of_a_copy_is_said_at_its_field(
    window: MainWindow, copy: Path, settled: Any
) -> None:
    window.workspaces.open_path(copy)
    page: Any = window.page
    assert not page.go_on.isEnabled()
    page._secret.setText("not this one at all")
    assert page.go_on.isEnabled()
    page.go_on.click()
    settled(window)
    assert "sealed copy" in page._secret_field.error
    assert "of this copy" in page._secret_field.error
    assert "key" not in page._secret_field.error.replace("keyboard", "")
    assert window.desk.workspace is None
    page._secret.setText(SECRET)
    page.go_on.click()
    settled(window)
    assert window.desk.workspace is not None
    assert window.windowTitle() == "Northwind Training — Credential Studio"


def test_opening_a_copy_begins_with_a_place_and_follows_the_file(
    window: MainWindow, copy: Path, settled: Any
) -> None:
    page: Any = window.show_page("open-copy")
    settled(window)
    assert page._folder.text().endswith(".studio")
    page._file.setText(str(copy))
    assert page._folder.text() == str(copy.with_name("Northwind 1.studio"))
    page._folder.setText("/somewhere/else.studio")
    page._file.setText(str(copy) + "x")
    assert page._folder.text() == "/somewhere/else.studio"
    assert not page.go_on.isEnabled()


def test_a_relative_name_is_meant_from_here(
    window: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(copy.parent)
    window.workspaces.open_path(Path(copy.name))
    assert _fields(window)[0] == str(copy)


def test_another_file_is_refused_when_it_is_read(window: MainWindow, tmp_path: Path, settled: Any) -> None:
    stray = tmp_path / "holiday.jpg"
    stray.write_bytes(b"\xff\xd8 no copy")
    window.workspaces.open_path(stray)
    window.page.findChildren(QLineEdit)[1].setText(SECRET)
    window.page._open()  # type: ignore[attr-defined]
    settled(window)
    assert window.desk.workspace is None
    assert window.page.message.isVisible()
    assert not (tmp_path / "holiday.studio").exists()


def test_what_is_not_there_is_named(window: MainWindow, tmp_path: Path, settled: Any) -> None:
    window.workspaces.open_path(tmp_path / "gone.studio")
    settled(window)
    assert window.page.message.isVisible()
    assert window.page.page_id == "start"


def test_the_window_has_the_programs_icon(qapp: QApplication) -> None:
    app = make_app()
    assert app.desktopFileName() == "credential-studio"
    for size in (16, 32, 64):
        picture = app.windowIcon().pixmap(size, size).toImage()
        assert picture.pixelColor(picture.width() // 3, picture.height() // 6).green() > 90


_MAC = """
import sys
sys.platform = "darwin"
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from studio.gui.app import make_app
app, got = make_app(), []
app.file_wanted.connect(got.append)
QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("/tmp/a.studio-copy")))
assert got == [Path("/tmp/a.studio-copy")], got
print("handed on")
"""


def test_on_macos_the_file_comes_as_an_event() -> None:
    done = subprocess.run([sys.executable, "-c", _MAC], capture_output=True, text=True, check=False)
    assert done.stdout == "handed on\n", done.stderr
