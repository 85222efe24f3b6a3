"""What no program of the computer opens is named in the window."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices

from studio.gui.main_window import MainWindow
from studio.gui.opening import open_outside


@pytest.mark.parametrize("opens", [True, False])
def test_a_file_that_nothing_opens_is_named_with_its_place(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()) or opens)
    open_outside(tmp_path / "Bo Li.pdf")
    assert asked == [str(tmp_path / "Bo Li.pdf")]
    shown = window.notices.shown
    assert (shown is None) is opens
    if shown is not None:
        assert "Bo Li.pdf" in shown.subject
        assert str(tmp_path) in shown.text
