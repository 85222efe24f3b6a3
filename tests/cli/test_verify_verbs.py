import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from studio.cli.app import run
from studio.cli.exit_codes import ExitCode
from studio.signing.proof_formats.eddsa_rdfc_2022 import sign_document
from tests.support.sample_credential import CREATED, sample_credential, sample_key, sample_method

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.usefixtures("studio_home")


@pytest.fixture
def credential(tmp_path):
    signed = sign_document(
        sample_credential(), sample_key(), verification_method=sample_method(), created=CREATED
    )
    path = tmp_path / "credential.json"
    path.write_text(json.dumps(signed), encoding="utf-8")
    return path


def test_json_keeps_the_contract(credential, capsys):
    assert run(["verify", str(credential), "--json", "--at", "2026-04-01T00:00:00Z"]) == ExitCode.DONE
    (report,) = json.loads(capsys.readouterr().out)
    assert {"file", "verdict", "reason", "checks"} <= report.keys()
    assert (report["file"], report["verdict"]) == (str(credential), "valid")
    assert all(check["outcome"] == "passed" for check in report["checks"])


def test_an_invalid_one_gives_1_and_an_unknown_one_3(credential, tmp_path, capsys):
    text = credential.read_text(encoding="utf-8")
    (tmp_path / "bad.json").write_text(text.replace("ladders", "cranes"), encoding="utf-8")
    (tmp_path / "plain.txt").write_text("hello", encoding="utf-8")
    at = ["--at", "2026-04-01T00:00:00Z"]
    assert run(["verify", str(credential), str(tmp_path / "bad.json"), *at]) == ExitCode.PROBLEMS
    shown = capsys.readouterr()
    assert "INVALID" in shown.out
    assert "1 valid, 1 invalid, 0 unknown" in shown.err
    assert run(["verify", str(tmp_path / "plain.txt"), *at]) == ExitCode.UNKNOWN


def test_strangers_cannot_command_the_terminal(tmp_path, capsys):
    (tmp_path / "evil.json").write_text('{"type":["VerifiableCredential"],"name":"\\u001b[2Jx\\u202e"}')
    run(["verify", str(tmp_path / "evil.json")])
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "\u202e" not in shown


@pytest.mark.parametrize(
    "arguments", [["nowhere.json"], ["{there}", "--at", "yesterday"], ["{there}", "--documents", "{folder}"]]
)
def test_wrong_use_says_what_is_wrong(credential, arguments, capsys):
    given = [word.format(there=credential, folder=credential.parent) for word in arguments]
    assert run(["verify", *given]) in {ExitCode.USAGE, ExitCode.PROBLEMS}
    assert capsys.readouterr().err.startswith("studio: ")


def test_publish_and_status_from_the_command_line(tmp_path, studio_home, capsys):
    from tests.support.small_workspace import PASSPHRASE, make_workspace, surroundings

    workspace, _ = make_workspace(tmp_path, ["Bo Li"], around=surroundings(studio_home))
    workspace.close()
    (tmp_path / "pass").write_text(PASSPHRASE)
    where = ["--workspace", str(workspace.folder)]
    site = str(tmp_path / "site")
    assert (
        run(["publish", site, *where, "--passphrase-file", str(tmp_path / "pass"), "--json"]) == ExitCode.DONE
    )
    assert json.loads(capsys.readouterr().out)["files"] > 10
    assert run(["status", "list", *where, "--json"]) == ExitCode.DONE
    assert json.loads(capsys.readouterr().out)["revoked"] == []
    assert run(["status", "revoke", "urn:uuid:none", "--reason", "x", *where]) == ExitCode.USAGE


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are Unicode there")
def test_names_that_are_no_text_are_escaped(tmp_path, studio_home):
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/bad\xff.json")).write_text("{}")
    home = {"STUDIO_HOME": str(studio_home), "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    for options in (["--json"], []):
        done = subprocess.run(
            [sys.executable, "-m", "studio", "verify", os.fsencode(tmp_path) + b"/bad\xff.json", *options],
            cwd=tmp_path,
            env={**os.environ, **home},
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == ExitCode.UNKNOWN, done.stderr
        said = done.stdout.decode("utf-8")
        if options:
            (report,) = json.loads(said)
            assert os.fsencode(report["file"]).endswith(b"/bad\xff.json")
            assert r"bad\udcff.json" in said
        else:
            assert r"bad\xff.json" in said
