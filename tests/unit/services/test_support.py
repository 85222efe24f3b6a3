"""A report holds what a maintainer needs; what was planted of learners and of the provider is not in it."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.cli.app import run
from studio.foundation import program_log
from studio.foundation.mistakes import keep_mistake
from studio.services.handle import Workspace
from studio.services.support import make_report
from tests.support import sample_values as sample
from tests.support.small_workspace import make_workspace

NAMES = ["Ángela Muñoz Ibáñez", "李小龍", "محمد الأمين", "Wei", "Łukasz Żółć-Kowalski"]
PLANTED = ["ngela", "Muñoz", "Ibáñez", "李小龍", "محمد", "الأمين", "Wei", "Łukasz", "Żółć", "Kowalski",
           "learner1", "learner3@learners.example", "northwind.example", "Northwind", "correct horse",
           "did:web", "z6Mk"]  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path, studio_home: Path) -> Iterator[Workspace]:
    made, key = make_workspace(tmp_path / "Courses of Wei", NAMES)
    handler = program_log.start_log("window")
    plant(made, key.key_id)
    yield made
    program_log.stop_log(handler)
    made.close()


def plant(workspace: Workspace, key_id: str) -> None:
    """Write names, addresses, paths and keys into the log, into settings and into a traceback."""
    said = logging.getLogger("studio.planted")
    for place, name in enumerate(NAMES, start=1):
        said.info("issued to %s <learner%s@learners.example> in %s", name, place, workspace.folder)
        said.warning("no glyph in %s/batches/%s/certificate.pdf", workspace.folder, name)
    said.info("signed as did:web:badges.northwind.example#%s, passphrase: correct horse", key_id)
    kept = {"theme": "dark", "last_folder": str(workspace.folder), "noted": f"for {NAMES[0].upper()}"}
    home = workspace.around.user_folder
    (home / "window.json").write_text(json.dumps(kept), "utf-8")
    try:
        try:
            raise LookupError(f"no award of {NAMES[1]} in {workspace.folder}: {key_id}")
        except LookupError as inner:
            raise RuntimeError(f"{NAMES[4]} learner3@learners.example, Northwind Training") from inner
    except RuntimeError as error:
        keep_mistake(error, now=sample.NOW, face="window")


def said_by_report(text: str) -> str:
    """Return the report without lines of this file's own source, which the traceback shows."""
    return "\n".join(line for line in text.split("\n") if not line.startswith("    "))


def test_nothing_planted_is_in_the_report(workspace: Workspace) -> None:
    report = make_report(workspace, machine=(("screen", "1280 × 800"),))
    shown = said_by_report(report.text)
    for one in PLANTED:
        assert one.lower() not in shown.lower(), one
    assert str(workspace.folder.parent) not in report.text
    assert str(Path.home()) not in report.text
    assert "RuntimeError: ‹name›" in shown
    assert "issued to ‹name›" in shown


def test_the_same_in_the_values_for_scripts(workspace: Workspace) -> None:
    plain = make_report(workspace).to_plain()
    shown = json.dumps({name: plain[name] for name in plain if name != "mistakes"}, ensure_ascii=False)
    for one in PLANTED:
        assert one.lower() not in shown.lower(), one


def test_a_report_says_what_a_maintainer_needs(workspace: Workspace) -> None:
    report = make_report(workspace, machine=(("screen", "1280 × 800"),))
    versions, counts = dict(report.versions), dict(report.workspace)
    assert set(versions) == {"program", "Python", "Qt", "WeasyPrint", "SQLAlchemy", "Pango", "SQLite"}
    assert versions["Pango"].count(".") == 2
    assert dict(report.machine)["screen"] == "1280 × 800"
    assert (counts["learners"], counts["attempts"], counts["data format"]) == ("5", "5", "0002")
    assert dict(report.settings)["theme"] == '"dark"'
    assert "studio.planted: issued to" in report.log
    assert report.mistakes[0][0].startswith("mistake-")
    for title in ("Versions", "Machine", "Settings", "Workspace", "Mistake of the program", "End of the"):
        assert f"\n{title}" in report.text
    assert report.parts == ()


def test_without_a_workspace_there_is_a_report_too(studio_home: Path) -> None:
    report = make_report(None)
    assert report.workspace == (("open", "none"),)
    assert "\nSelf-test" not in report.text


def test_the_log_itself_names_no_learner(tmp_path: Path, studio_home: Path) -> None:
    handler = program_log.start_log("window")
    try:
        made, _ = make_workspace(tmp_path, NAMES)
        made.close()
    finally:
        program_log.stop_log(handler)
    log = program_log.log_tail(100_000)
    assert "workspace.made" in log
    for name in NAMES:
        assert name not in log


def test_the_command_line_shows_and_saves_it(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUDIO_HOME", str(workspace.around.user_folder))
    out = tmp_path / "report.txt"
    assert run(["report", "-w", str(workspace.folder), "--out", str(out), "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    assert value["version"] == 1
    assert value["file"] == str(out)
    assert value["workspace"]["learners"] == "5"
    assert out.read_text("utf-8").startswith("Credential Studio, report of ")
    assert run(["report", "-w", str(workspace.folder)]) == 0
    assert "Versions" in capsys.readouterr().out


def test_a_workspace_that_cannot_be_opened_is_left_out(
    tmp_path: Path, studio_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "Broken.studio"
    broken.mkdir()
    (broken / "workspace.db").write_bytes(b"no database" * 1000)
    assert run(["report", "-w", str(broken)]) == 0
    shown = capsys.readouterr()
    assert "left out" in shown.err
    assert "  open: none" in shown.out


def test_a_mistake_of_the_program_is_kept_and_the_way_to_a_report_told(
    studio_home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(*_: object) -> None:
        raise ZeroDivisionError("of Ada Lovelace")

    monkeypatch.setattr("studio.cli.workspace.recent_workspaces", wrong)
    assert run(["workspace", "recent"]) == 70
    assert "studio report --out FILE" in capsys.readouterr().err
    (name, text), *_ = make_report(None).mistakes
    assert name.startswith("mistake-")
    assert "ZeroDivisionError" in text
