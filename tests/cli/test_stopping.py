"""Ctrl+C and SIGTERM stop a batch between two people; what is done stays done, and resuming does the rest."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from studio.cli.app import run
from studio.domain.batch import BatchChoices
from studio.issuing import run as runner
from studio.services.batches import plan_now
from tests.support import sample_values as sample
from tests.support.small_workspace import PASSPHRASE, make_workspace, surroundings

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's here")


def _planned(tmp_path: Path, home: Path, count: int) -> tuple[str, list[str]]:
    names = [f"Learner {number:04}" for number in range(count)]
    workspace, _ = make_workspace(tmp_path, names, around=surroundings(home))
    choices = BatchChoices(pdfs=False, joined_pdf=False, zip_file=False)
    batch, _ = plan_now(workspace, sample.an_id("run"), choices)
    workspace.close()
    (tmp_path / "pass").write_text(PASSPHRASE, "utf-8")
    options = ["-w", str(workspace.folder), "--passphrase-file", str(tmp_path / "pass"), "--json"]
    return str(batch.id), options


def _resumed(capsys: pytest.CaptureFixture[str], batch: str, options: list[str]) -> dict[str, Any]:
    code = run(["batch", "resume", batch, *options])
    value: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert (code, value["complete"]) == (0, True)
    return value


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_between_two_people(
    tmp_path: Path,
    studio_home: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    number: signal.Signals,
) -> None:
    batch, options = _planned(tmp_path, studio_home, 120)
    signed, real = [], runner.build_and_sign

    def counted(award: Any, *more: Any) -> Any:
        signed.append(award.id)
        if len(signed) == 70:
            os.kill(os.getpid(), number)
        return real(award, *more)

    monkeypatch.setattr(runner, "build_and_sign", counted)
    before = signal.getsignal(number)
    assert run(["batch", "issue", batch, *options]) == 7
    value = json.loads(capsys.readouterr().out)
    assert (value["stopped"], value["ledger"]["planned"]) == (True, 120)
    assert value["ledger"]["done"] + value["ledger"]["waiting"] == 120
    assert value["ledger"]["waiting"] >= 50
    assert len(signed) == 70
    assert signal.getsignal(number) is before
    assert _resumed(capsys, batch, options)["ledger"]["done"] == 120


@pytest.mark.slow
def test_a_process_told_to_go_leaves_a_batch_that_resumes(
    tmp_path: Path, studio_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    batch, options = _planned(tmp_path, studio_home, 600)
    folder = tmp_path / "Northwind.studio" / "batches"
    command = [sys.executable, "-m", "studio", "batch", "issue", batch, *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while process.poll() is None and not any(folder.glob("*/technical/*/credential.json")):
            time.sleep(0.005)
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=60)
    value = json.loads(out)
    assert (process.returncode, value["stopped"]) == (7, True), err
    assert value["ledger"]["waiting"] > 0
    assert "run the command again" in err
    done = _resumed(capsys, batch, options)
    assert done["ledger"]["done"] == done["ledger"]["credentials"] == 600
    assert done["run"]["signed"] < 600


def _is_drawing_badge(parent: int) -> bool:
    """Tell whether the process has a worker below it that has begun with its task."""
    with suppress(OSError):  # one that went while we looked
        for children in Path(f"/proc/{parent}/task").glob("*/children"):
            for child in children.read_text().split():
                if b"badge_png:draw_task" in Path(f"/proc/{child}/cmdline").read_bytes():
                    return True
    return False


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes as Linux shows them")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_all_of_us_while_the_badge_is_drawn_blames_nothing(
    tmp_path: Path, studio_home: Path, capsys: pytest.CaptureFixture[str], number: signal.Signals
) -> None:
    batch, options = _planned(tmp_path, studio_home, 60)
    command = [sys.executable, "-m", "studio", "batch", "issue", batch, *options]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        while process.poll() is None and not _is_drawing_badge(process.pid):
            time.sleep(0.002)
        os.killpg(process.pid, number)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, json.loads(out)["stopped"]) == (7, True), err
    assert "memory" not in err
    assert "damaged" not in err
    assert _resumed(capsys, batch, options)["ledger"]["done"] == 60
