"""Older and newer workspaces on the command line."""

import json
from pathlib import Path

import pytest

from studio.cli.app import run
from tests.support.older_workspace import facts, make_first_format
from tests.support.own_sql import set_data_format


@pytest.fixture
def folder(tmp_path: Path, studio_home: Path) -> Path:
    made = tmp_path / "W.studio"
    assert run(["workspace", "create", str(made), "--name", "Northwind"]) == 0
    return made


def test_a_newer_workspace_is_refused_and_not_touched(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_data_format(folder, "9999")
    before = (folder / "workspace.db").read_bytes()
    assert run(["workspace", "show", "-w", str(folder)]) == 5
    said = capsys.readouterr().err
    assert "made by a newer version of the program (data format 9999)" in said
    assert "Install the newest version" in said
    assert (folder / "workspace.db").read_bytes() == before


def test_an_older_workspace_is_upgraded_by_whatever_opens_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_first_format(folder)
    capsys.readouterr()
    assert run(["workspace", "show", "-w", str(folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["version"] == 1
    assert facts(folder / "workspace.db")[0] == "0002"
    (copy,) = (folder / "recovery").glob("*-format-0001.db")
    assert facts(copy)[0] == "0001"
