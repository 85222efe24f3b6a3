"""The whole main job on the command line alone, as a script would do it; and what goes wrong on the way."""

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from studio.cli.app import run

PASSPHRASE = "correct horse battery staple"
DESIGN = {
    "title": "Ladder Safety",
    "description": {"en": "Sets up and climbs ladders safely.", "de": "Stellt Leitern sicher auf."},
    "badge": {"kind": "shield", "icon": "ladder"},
    "criteria": [
        {
            "name": "Sets up the ladder",
            "levels": [{"name": "With help", "points": 1}, {"name": "Alone", "points": 2}],
            "required_level": "Alone",
        }
    ],
    "eu": {"hours": 8, "ects": 0.25, "eqf_level": 3, "participation": "onsite"},
    "validity": {"kind": "months", "months": 24},
    "certificate": {"signatories": ["Rosa Muster"]},
}
PROVIDER = {
    "name": "Northwind Training",
    "base_url": "https://badges.northwind.example",
    "country": "GB",
    "email": "office@northwind.example",
    "signatories": [{"name": "Rosa Muster", "title": "Head of training"}],
}
ROSTER = (
    "Name;E-mail;Student ID;Sets up the ladder\n"
    "Ada Ünal;ada@learners.example;L-1;Alone\n"
    "Bo Li;bo@learners.example;L-2;Alone\n"
    "Cleo Sample;cleo@learners.example;L-3;With help\n"
)


@dataclass
class Script:
    """Runs ``studio`` in process and keeps what it printed."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    out: str = ""
    err: str = ""
    made: dict[str, Any] = field(default_factory=dict)

    @property
    def workspace(self) -> Path:
        return self.folder / "Northwind.studio"

    @property
    def secret(self) -> tuple[str, str]:
        return "--passphrase-file", str(self.folder / "pass")

    def run(self, *words: object, at: bool = True) -> int:
        where = ["-w", str(self.workspace)] if at else []
        code = run([*map(str, words), *where])
        self.out, self.err = self.capsys.readouterr()
        return code

    def json(self, *words: object, at: bool = True, code: int = 0) -> dict[str, Any]:
        """Run with ``--json`` and return what stdout says, which must be one JSON object with a version."""
        assert self.run(*words, "--json", at=at) == code, self.err
        value = json.loads(self.out)
        assert value["version"] == 1
        return value  # type: ignore[no-any-return]


@pytest.fixture
def script(tmp_path: Path, studio_home: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    (tmp_path / "pass").write_text(PASSPHRASE + "\n", "utf-8")
    (tmp_path / "wrong").write_text("something else\n", "utf-8")
    (tmp_path / "design.json").write_text(json.dumps(DESIGN), "utf-8")
    (tmp_path / "provider.json").write_text(json.dumps(PROVIDER), "utf-8")
    (tmp_path / "week.csv").write_text(ROSTER, "utf-8")
    (tmp_path / "usb stick").mkdir()
    return Script(tmp_path, capsys)


def _set_up(script: Script) -> None:
    folder = script.folder
    made = script.json("workspace", "create", script.workspace, "--from", folder / "provider.json", at=False)
    assert made["provider"] == "Northwind Training"
    key = script.json("key", "make", "--label", "Main key", *script.secret)
    assert (key["label"], key["usable"], key["second_copy"]) == ("Main key", True, None)
    copied = script.json("key", "copy", folder / "usb stick", *script.secret)
    assert Path(copied["second_copy"]).is_file()
    design = script.json("design", "new", folder / "design.json")
    assert script.json("design", "show", "Ladder Safety")["findings"] == []
    published = script.json("design", "publish", design["id"])
    assert published["published"] == 1
    roster_run = script.json(
        "roster",
        "new-run",
        "Monday group",
        "--design",
        design["id"],
        "--ends",
        "2026-03-02",
        "--hours",
        "7.5",
    )
    imported = script.json("roster", "import", folder / "week.csv", "--run", "Monday group")
    assert imported["ledger"] == {"rows": 3, "imported": 3, "merged": 0, "rejected": 0}
    script.made = {"design": design["id"], "run": roster_run["id"]}


def _issue(script: Script, *choices: str) -> str:
    batch = script.json("batch", "plan", "Monday group", *choices)
    assert batch["issuer"] == "did:web:badges.northwind.example"
    issued = script.json("batch", "issue", batch["batch"], *script.secret)
    assert (issued["complete"], issued["failed"], issued["problems"]) == (True, [], [])
    script.made |= {"batch": batch["batch"], "folder": issued["folder"]}
    return str(batch["batch"])


@pytest.mark.slow
def test_from_an_empty_folder_to_a_restored_workspace(script: Script) -> None:
    _set_up(script)
    results = script.json("results", "show", "--run", "Monday group")
    assert (results["passing"], results["failing"]) == (2, 1)
    ahead = script.json("batch", "preflight", "Monday group", "--participation")
    assert (ahead["may_issue"], ahead["awarded"], ahead["participation"]) == (True, 2, 1)
    assert "people.participation" in {one["code"] for one in ahead["findings"]}
    batch = _issue(script, "--participation", "--order", "roster")
    checked = script.json("batch", "check", batch)
    ledger = checked["ledger"]
    assert (ledger["rows"], ledger["planned"], ledger["done"], ledger["participations"]) == (3, 3, 3, 1)
    assert (ledger["credentials"], ledger["jwts"], ledger["pngs"], ledger["svgs"]) == (2, 2, 2, 2)
    assert (ledger["pdfs"], ledger["reconciles"], checked["complete"]) == (3, True, True)

    _deliver_and_give_again(script, batch)
    _revoke_and_verify(script, batch)
    _back_up_and_restore(script)
    log = script.json("log", "check")
    assert log["good"] is True
    exported = script.json("log", "export", script.folder / "log.jsonl")
    assert exported["lines"] == log["lines"]
    last = (script.folder / "log.jsonl").read_text("utf-8").splitlines()[-1]
    assert json.loads(last)["sha256"] == log["head"]


def _deliver_and_give_again(script: Script, batch: str) -> None:
    delivered = script.json("deliver", batch, "moodle_grades", script.folder / "moodle")
    text = Path(delivered["files"][0]).read_text("utf-8-sig")
    assert (delivered["awards"], text.count("@learners.example")) == (3, 3)
    again = script.json("batch", "give-again", "ada ünal", script.folder / "again")
    assert {Path(path).suffix for path in again["files"]} >= {".pdf", ".png", ".json", ".jwt", ".svg"}
    assert again["damaged"] == []


def _revoke_and_verify(script: Script, batch: str) -> None:
    site, folder = script.folder / "site", Path(script.made["folder"])
    credentials = sorted(folder.glob("technical/*/credential.json"))
    assert run(["verify", str(folder), "--json"]) == 0
    reports = json.loads(script.capsys.readouterr().out)
    assert {one["verdict"] for one in reports} == {"valid"}
    assert script.json("publish", site, *script.secret)["revoked"] == 0
    gone = json.loads(credentials[0].read_bytes())["id"]
    assert script.json("status", "revoke", gone, "--reason", "Issued by mistake.")["revoked"] is True
    assert script.json("publish", site, *script.secret)["revoked"] == 1
    documents = ("--documents", str(site))
    assert script.run("verify", *credentials, "--json", *documents, at=False) == 1
    found = {one["file"]: one for one in json.loads(script.out)}
    assert "revoked" in found[str(credentials[0])]["reason"].lower()
    assert found[str(credentials[1])]["verdict"] == "valid"
    shown = script.json("batch", "show", batch)
    assert [bool(one["revoked_at"]) for one in shown["awards"] if one["credential"] == gone] == [True]


def _back_up_and_restore(script: Script) -> None:
    copy, restored = script.folder / "usb stick" / "n.studio-copy", script.folder / "Restored.studio"
    sealed = script.json("workspace", "backup", copy, *script.secret)
    assert (copy.stat().st_size, sealed["files"] > 10) == (sealed["size"], True)
    wrong = ("--passphrase-file", script.folder / "wrong")
    assert script.run("workspace", "restore", copy, restored, *wrong, at=False) == 6
    assert not restored.exists()
    back = script.json("workspace", "restore", copy, restored, *script.secret, at=False)
    assert (back["provider"]["name"], back["folder"]) == ("Northwind Training", str(restored.resolve()))
    assert run(["batch", "check", script.made["batch"], "-w", str(restored), "--json"]) == 0
    assert json.loads(script.capsys.readouterr().out)["complete"] is True
    recent = script.json("workspace", "recent", at=False)
    assert {Path(one["folder"]).name for one in recent["workspaces"]} == {
        "Northwind.studio",
        "Restored.studio",
    }


@pytest.mark.slow
def test_late_learners_damage_and_closing(script: Script) -> None:
    _set_up(script)
    first = _issue(script, "--no-pdf", "--no-zip")
    folder = Path(script.made["folder"])
    assert script.run("batch", "plan", "Monday group") == 1
    assert "already" in script.err

    (script.folder / "late.csv").write_text(ROSTER.splitlines()[0] + "\nDina Late;;L-4;Alone\n", "utf-8")
    script.json("roster", "import", script.folder / "late.csv", "--run", "Monday group")
    late = script.json("batch", "plan", "Monday group", "--no-pdf", "--after", first)
    assert (late["after"], late["planned"]) == (first, 1)
    assert script.json("batch", "check", late["batch"], code=1)["ledger"]["waiting"] == 1
    closed = script.json("batch", "close", late["batch"], "--reason", "Planned too early.")
    assert closed["withdrawn"] == 1
    assert script.run("batch", "issue", late["batch"], *script.secret) == 1
    states = {one["batch"]: one["state"] for one in script.json("batch", "list")["batches"]}
    assert states == {first: "done", late["batch"]: "closed"}

    broken = next(folder.glob("technical/*/credential.json"))
    before = broken.read_bytes()
    broken.write_bytes(before.replace(b"Ladder", b"Crane "))
    assert run(["verify", str(broken)]) == 1
    script.capsys.readouterr()
    problems = script.json("batch", "check", first, code=1)["problems"]
    assert [(one["what"], one["path"]) for one in problems] == [
        ("changed", broken.relative_to(folder).as_posix())
    ]
    given = script.json("batch", "give-again", problems[0]["learner"], script.folder / "again", code=1)
    assert given["damaged"] == [problems[0]["path"]]
    assert script.json("batch", "repair", first)["reopened"] == 1
    assert script.json("batch", "resume", first, *script.secret)["complete"] is True
    assert broken.read_bytes() == before


@pytest.mark.slow
def test_a_rehearsal_signs_and_plans_nothing(script: Script) -> None:
    _set_up(script)
    done = script.json("batch", "rehearse", "Monday group", script.folder / "try", "--participation")
    assert done["papers"] == 3
    assert len(list((script.folder / "try").glob("SPECIMEN*.pdf"))) == 3
    assert script.json("batch", "list")["batches"] == []


@pytest.mark.slow
def test_the_key_lost_and_brought_back(script: Script, studio_home: Path) -> None:
    _set_up(script)
    wrong = ("--passphrase-file", script.folder / "wrong")
    assert script.run("key", "check", *wrong) == 6
    assert script.json("key", "check", *script.secret)["opens"] is True
    batch = script.json("batch", "plan", "Monday group", "--no-pdf")["batch"]
    assert script.run("batch", "issue", batch, *wrong) == 6
    shutil.rmtree(studio_home / "keys")
    assert script.json("key", "state")["usable"] is False
    assert script.run("batch", "issue", batch, *script.secret) == 6
    (copy,) = (script.folder / "usb stick").glob("*.studio-key")
    assert script.json("key", "restore", copy, *script.secret)["usable"] is True
    assert script.json("batch", "issue", batch, *script.secret)["complete"] is True


def test_the_workspace_is_found_from_inside_it(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    make = ("workspace", "create", script.workspace, "--name", "Nordwind", "--language", "de")
    script.json(*make, at=False)
    monkeypatch.chdir(script.workspace / "batches")
    assert script.json("workspace", "show", at=False)["provider"]["name"] == "Nordwind"
    edited = script.json("workspace", "edit", "--country", "at", at=False)
    assert edited["provider"]["country"] == "AT"
    monkeypatch.chdir(script.folder)
    assert script.run("workspace", "show", at=False) == 5
    assert "--workspace" in script.err
    assert script.run(*make, at=False) == 5


WRONG = [
    (2, ["nonsense"]),
    (2, ["batch", "nonsense"]),
    (2, ["batch", "plan"]),
    (2, ["batch", "check", "no-id"]),
    (2, ["batch", "preflight", "No such run"]),
    (2, ["batch", "give-again", "Nobody", "{folder}/x"]),
    (2, ["batch", "close", "01a1b2c3-0000-7000-8000-000000000000", "--reason", " "]),
    (1, ["batch", "close", "01a1b2c3-0000-7000-8000-000000000000", "--reason", "Why not"]),
    (1, ["batch", "check", "01a1b2c3-0000-7000-8000-000000000000"]),
    (1, ["batch", "show", "01a1b2c3-0000-7000-8000-000000000000"]),
    (2, ["workspace", "create", "{folder}/x"]),
    (1, ["workspace", "edit", "--base-url", "http://plain.example"]),
    (2, ["workspace", "restore", "{folder}/none", "{folder}/x"]),
    (5, ["workspace", "show", "-w", "{folder}/none"]),
    (2, ["key", "make"]),
    (6, ["key", "check", "--passphrase-file", "{folder}/pass"]),
    (6, ["key", "make", "--passphrase-file", "{folder}/short"]),
    (2, ["key", "copy", "{folder}/none", "--passphrase-file", "{folder}/pass"]),
    (2, ["key", "restore", "{folder}/none", "--passphrase-file", "{folder}/pass"]),
    (4, ["key", "make", "--passphrase-file", "{folder}/none"]),
    (2, ["design", "show", "Nothing"]),
    (4, ["design", "new", "{folder}/none.json"]),
    (1, ["design", "new", "{folder}/week.csv"]),
    (4, ["log", "export", "{folder}/none/log.jsonl"]),
    (2, ["roster", "new-run", "Group", "--hours", "many"]),
    (2, ["status", "revoke", "no-id", "--reason", "x"]),
    (2, ["verify", "{folder}/none"]),
]


@pytest.fixture
def bare(script: Script) -> Script:
    (script.folder / "short").write_text("a\n", "utf-8")
    script.json("workspace", "create", script.workspace, "--name", "Northwind", at=False)
    return script


@pytest.mark.parametrize(
    ("code", "words"), WRONG, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_what_goes_wrong_has_its_code_and_a_sentence(
    bare: Script, monkeypatch: pytest.MonkeyPatch, code: int, words: list[str]
) -> None:
    monkeypatch.chdir(bare.workspace)
    assert bare.run(*(word.format(folder=bare.folder) for word in words), at=False) == code
    assert bare.out == ""
    assert len(bare.err.strip()) > 10
    assert "Traceback" not in bare.err


def test_a_changed_log_is_found(bare: Script) -> None:
    import sqlite3
    from contextlib import closing

    assert bare.json("log", "show", "--limit", "1")["lines"][0]["action"] == "workspace.made"
    with closing(sqlite3.connect(bare.workspace / "workspace.db")) as database:
        database.execute("update log set actor = 'nobody' where number = 1")
        database.commit()
    assert bare.json("log", "check", code=1)["broken_at"] == 1


def test_a_name_that_no_font_can_print_is_not_planned_unasked(script: Script) -> None:
    _set_up(script)
    (script.folder / "rare.csv").write_text(
        ROSTER.splitlines()[0] + "\nRare \ue000 Sign;;L-9;Alone\n", "utf-8"
    )
    script.json("roster", "import", script.folder / "rare.csv", "--run", "Monday group")
    assert script.run("batch", "plan", "Monday group") == 1
    assert "no font" in script.err
    assert script.json("batch", "list")["batches"] == []
    assert script.json("batch", "plan", "Monday group", "--anyway")["planned"] == 3
