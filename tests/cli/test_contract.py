"""The contract for scripts: what later releases keep, word for word."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from studio.cli import app
from studio.cli.app import VERBS, run
from studio.cli.exit_codes import ExitCode
from tests.support.places import ROOT

GUIDE = ROOT / "docs" / "guide" / "command-line.md"
LEDGER = {
    "rows", "imported", "merged", "rejected", "planned", "done", "failed", "withdrawn", "credentials", "jwts",
    "pngs", "svgs", "pdfs",
}  # fmt: skip
PROMISED = {
    "workspace": {"create", "show", "edit", "backup", "restore", "recent"},
    "key": {"make", "copy", "state", "restore", "check"},
    "design": {"list", "show", "new", "edit", "duplicate", "archive", "publish", "versions", "export"},
    "framework": {"list", "show", "import", "remove"},
    "learner": {"list", "add", "show", "edit", "merge", "remove"},
    "roster": {"runs", "new-run", "change-run", "list", "import", "add", "remove"},
    "batch": {
        "preflight", "plan", "issue", "resume", "check", "close", "list", "show", "give-again", "repair",
        "rehearse",
    },
    "status": {"list", "revoke"},
    "log": {"show", "check", "export"},
}  # fmt: skip


def _commands(verb: str) -> dict[str, Any]:
    import importlib

    import typer

    group = typer.main.get_command(importlib.import_module(VERBS[verb][0]).app)
    return dict(getattr(group, "commands", {"": group}))


def test_the_numbers_of_the_exit_codes_never_change() -> None:
    assert {code.name: code.value for code in ExitCode} == {
        "DONE": 0, "PROBLEMS": 1, "USAGE": 2, "UNKNOWN": 3, "MACHINE": 4, "WORKSPACE": 5, "KEY": 6,
        "CANCELLED": 7, "BUG": 70,
    }  # fmt: skip


@pytest.mark.parametrize("verb", sorted(PROMISED))
def test_a_verb_keeps_its_commands(verb: str) -> None:
    assert PROMISED[verb] <= set(_commands(verb))


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_every_command_takes_json_and_no_secret(verb: str) -> None:
    for name, command in _commands(verb).items():
        options = {option for parameter in command.params for option in parameter.opts}
        assert "--json" in options, f"studio {verb} {name}"
        secret = [one for one in options if "pass" in one or "secret" in one]
        assert set(secret) <= {"--passphrase-file"}, f"studio {verb} {name}"
        assert command.help, f"studio {verb} {name} says nothing about itself"


def test_every_command_stands_in_the_guide() -> None:
    text = GUIDE.read_text("utf-8")
    commands = {f"studio {verb} {name}".strip() for verb in VERBS for name in _commands(verb)}
    missing = [one for one in sorted(commands) if not re.search(rf"\b{re.escape(one)}\b", text)]
    assert not missing, f"docs/guide/command-line.md does not mention: {missing}"
    for code in ExitCode:
        assert re.search(rf"^\| {code.value} \|", text, re.MULTILINE), f"exit code {code.value}"


def test_the_commands_of_the_guide_exist() -> None:
    named = re.findall(r"studio ([a-z][a-z-]*)(?: ([a-z][a-z-]*))?", GUIDE.read_text("utf-8"))
    for verb, name in named:
        assert verb in {*VERBS, "open"}, f"studio {verb}"
        group = _commands(verb) if verb in VERBS else {"": None}
        assert "" in group or not name or name in group, f"studio {verb} {name}"


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(re.search(rf"^  {verb}\s", shown, re.MULTILINE) for verb in (*VERBS, "open"))
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("studio ")


@pytest.mark.slow
def test_the_demo_prints_one_object_and_its_folder_verifies(tmp_path: Path, studio_home: Path) -> None:
    program = Path(sys.executable).with_name("studio")
    command = [program, "demo", "--out", tmp_path / "out", "--learners", "3", "--no-pdf", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stderr
    value = json.loads(done.stdout)
    assert value.keys() >= {"ledger", "folder", "issuer"}
    assert value["ledger"].keys() >= LEDGER
    assert (value["ledger"]["rows"], value["ledger"]["credentials"], value["ledger"]["pdfs"]) == (3, 3, 0)
    assert value["issuer"].startswith("did:web:")

    site = ["--documents", value["web"], "--at", "2031-01-01T00:00:00Z"]
    for more, code, verdict in (([], 0, "valid"), (site, 1, "invalid")):
        seen = subprocess.run(
            [program, "verify", value["folder"], "--json", *more], capture_output=True, text=True, timeout=100
        )
        reports = json.loads(seen.stdout)
        assert (seen.returncode, {one["verdict"] for one in reports}) == (code, {verdict}), seen.stderr
        assert all(one.keys() >= {"file", "verdict", "reason", "checks"} for one in reports)


@pytest.mark.slow
def test_self_test_tries_every_part(capsys: pytest.CaptureFixture[str], studio_home: Path) -> None:
    assert run(["self-test", "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    parts = {one["name"]: one for one in value["parts"]}
    assert list(parts) == ["packages", "plug-ins", "files", "fonts", "harfbuzz-subset", "batch"]
    assert value["good"] is all(one["good"] for one in parts.values())
    assert "weasyprint" in dict(parts["packages"]["facts"])
    assert "moodle_grades" in dict(parts["plug-ins"]["facts"])["studio.exporters"]
    assert not [path for path in studio_home.rglob("*") if path.name == "recent.json" or "key" in path.name]


def test_self_test_names_the_part_that_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from studio.services import self_test

    monkeypatch.setattr(self_test, "_batch", lambda *_: ("left out here", ()))
    monkeypatch.setattr("studio.rendering.fonts._PLACES", ())
    monkeypatch.setenv("STUDIO_FONTS", str(tmp_path))
    assert run(["self-test"]) == 4
    shown = capsys.readouterr().out
    assert "FAILED  fonts: FontsMissingError" in shown
    assert "good    packages" in shown


def test_self_test_misses_files_and_plugins_of_ours(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.services import self_test

    monkeypatch.setattr(self_test, "_batch", lambda *_: ("left out here", ()))
    monkeypatch.setattr(self_test, "FILES", (*self_test.FILES, "translations/studio_xx.qm"))
    monkeypatch.setattr(self_test, "GROUPS", (*self_test.GROUPS, "studio.nobodys"))
    assert run(["self-test"]) == 4
    shown = capsys.readouterr().out
    assert "FAILED  files: PartMissingError: These files are missing: translations/studio_xx.qm." in shown
    assert "FAILED  plug-ins: PartMissingError: None of our own plug-ins is there: studio.nobodys." in shown


def test_a_mistake_of_ours_is_not_blamed_on_the_person(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], studio_home: Path
) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(app, "_call", broken)
    assert run(["log", "check"]) == 70
    shown = capsys.readouterr()
    assert (shown.out, "Traceback" in shown.err) == ("", False)
    assert "mistake" in shown.err


def test_strangers_names_cannot_command_the_terminal(
    tmp_path: Path, studio_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "form.json").write_text(json.dumps({"name": "Evil\u202eTraining"}), "utf-8")
    folder = str(tmp_path / "W.studio")
    assert run(["workspace", "create", folder, "--from", str(tmp_path / "form.json")]) == 0
    assert run(["roster", "list", "--run", "\x1b[2J", "-w", folder]) == 2
    assert run(["workspace", "show", "-w", folder]) == 0
    shown = capsys.readouterr()
    assert "Evil\ufffdTraining" in shown.out
    assert "\x1b" not in shown.err


def test_a_reader_that_leaves_is_no_mistake_of_ours(tmp_path: Path, studio_home: Path) -> None:
    folder = str(tmp_path / "W.studio")
    assert run(["workspace", "create", folder, "--name", "Northwind"]) == 0
    command = [sys.executable, "-m", "studio", "log", "show", "-w", folder]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (4, "")


def test_ctrl_c_has_its_code_in_every_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], studio_home: Path
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("studio.cli.workspace.recent_workspaces", interrupted)
    assert run(["workspace", "recent"]) == 7
    assert "stopped" in capsys.readouterr().err


def _program(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    kept = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", **environment}
    command = [sys.executable, "-m", "studio", *arguments]
    return subprocess.run(command, cwd=ROOT, env=kept, capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="only there a desktop is named by the environment")
def test_without_a_screen_the_window_says_so() -> None:
    done = _program("open")
    assert (done.returncode, done.stdout) == (ExitCode.MACHINE, "")
    assert "no screen" in done.stderr


def test_the_window_has_help_as_every_command() -> None:
    done = _program("open", "--help")
    assert done.returncode == ExitCode.DONE
    assert done.stdout.startswith("Usage: studio open")


def _with_output(place: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "studio", *arguments]
    with Path(place).open("w", encoding="utf-8") as output:
        return subprocess.run(
            command, cwd=ROOT, stdout=output, stderr=subprocess.PIPE, text=True, check=False
        )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is Linux's")
@pytest.mark.parametrize("arguments", [("workspace", "recent"), ("--version",), ("--help",)])
def test_a_full_disk_under_the_output_is_no_mistake_of_the_program(arguments: tuple[str, ...]) -> None:
    done = _with_output("/dev/full", *arguments)
    assert done.returncode == ExitCode.MACHINE
    assert done.stderr.startswith("studio: the output could not be written")
    assert len(done.stderr.splitlines()) == 1
