"""Issuing in the window, with a real key, on the sample workspace."""

from pathlib import Path
from typing import Any

import pytest

from studio.gui.main_window import MainWindow
from studio.services.course_runs import list_runs
from studio.services.handle import Surroundings
from studio.services.keys import make_key, unlock_key
from studio.services.sample import create_sample_workspace

PASSPHRASE = "four words not together"


@pytest.mark.slow
def test_a_run_is_checked_issued_and_verified(
    qtbot: Any, window: MainWindow, settled: Any, tmp_path: Path, studio_home: Path
) -> None:
    around = Surroundings(keys_folder=studio_home / "keys", user_folder=studio_home)
    workspace, _facts = create_sample_workspace(tmp_path / "Sample.studio", learners=3, around=around)
    make_key(workspace, PASSPHRASE)
    window.desk.set_workspace(workspace)
    page: Any = window.show_page("issue", list_runs(workspace).rows[0].id)
    settled(window)
    assert not page._issue.isEnabled()  # the key is locked
    assert any(row.place.startswith("key") for row in page.model.rows)
    window.desk.hold_key(unlock_key(workspace, PASSPHRASE))
    page.reload()
    settled(window)
    assert page._issue.isEnabled()
    page._issue.click()
    qtbot.waitUntil(lambda: page._steps._steps[3].accessibleName().endswith("done"), timeout=60_000)
    settled(window)
    assert "reconciles" in page.message.text
    batches = list((workspace.folder / "batches").iterdir())
    verify: Any = window.show_page("verify")
    verify.check(batches)
    settled(window)
    verdicts = {str(report.verdict) for report in verify._reports}
    assert verdicts == {"valid"}
