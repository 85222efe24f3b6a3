"""What a script gets for empty lists, empty names, line ends in titles and a damaged database."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from studio.cli.app import run
from studio.domain.batch import BatchChoices
from studio.services.batches import plan_now
from studio.services.identity import batch_signer
from studio.services.issuing import issue_batch
from tests.support import sample_values as sample
from tests.support.small_workspace import PASSPHRASE, make_workspace, surroundings

PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path, studio_home: Path) -> Path:
    workspace, key = make_workspace(tmp_path, ["Ada Example", "Björn Muster"])
    key.lock()
    workspace.close()
    return workspace.folder


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "week.csv is empty: it has no rows."),
        ("\n\n  \n", "week.csv is empty: it has no rows."),
        ("Name,E-mail\n", "week.csv has no rows: below the names of its columns there is nobody."),
        ("Name,E-mail\n,\n", "week.csv has no rows: below the names of its columns there is nobody."),
    ],
)
def test_a_list_with_nobody_in_it_is_an_error(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, sentence: str
) -> None:
    file = tmp_path / "week.csv"
    file.write_text(content, "utf-8")
    for extra in ((), ("--dry-run",), ("--json",)):
        assert run(["roster", "import", str(file), "--run", "Friday group", "-w", str(folder), *extra]) == 1
        assert sentence in capsys.readouterr().err


def test_a_title_is_kept_on_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ("-w", str(folder))
    assert run(["roster", "new-run", "Spring\r\n  group\x85two", "--place", "Leeds\nNorth", *where]) == 0
    capsys.readouterr()
    assert run(["roster", "runs", "--json", *where]) == 0
    runs = json.loads(capsys.readouterr().out)["runs"]
    assert {one["title"] for one in runs} == {sample.course_run().title, "Spring group two"}
    assert run(["roster", "new-run", " \n ", *where]) == 1


def test_the_demo_wants_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["demo", "--out", ""]) == 2
    assert "--out names no folder." in capsys.readouterr().err


def pages_of(database: Path, table: str) -> list[int]:
    """Return the numbers of the pages that hold a table, from 1."""
    connection = sqlite3.connect(database)
    try:
        found = connection.execute("SELECT pageno FROM dbstat WHERE name = ?", (table,)).fetchall()
        return [number for (number,) in found]
    except sqlite3.OperationalError:  # a build without that table
        pytest.skip("this SQLite does not tell where its tables lie")
    finally:
        connection.close()


@pytest.mark.parametrize("table", ["learner", "provider", "log", "batch"])
@pytest.mark.parametrize(
    "command", [["workspace", "show"], ["batch", "list"], ["roster", "runs"], ["log", "show"]]
)
def test_a_damaged_page_is_told_whatever_is_asked(
    folder: Path, capsys: pytest.CaptureFixture[str], table: str, command: list[str]
) -> None:
    database = folder / "workspace.db"
    place = (pages_of(database, table)[0] - 1) * PAGE
    data = bytearray(database.read_bytes())
    data[place : place + PAGE] = b"\xc5" * PAGE
    database.write_bytes(data)
    assert run([*command, "-w", str(folder)]) == 5
    told = capsys.readouterr().err
    assert "is damaged" in told
    assert "sealed copy" in told


@pytest.mark.parametrize(
    "missing", ["DROP TABLE batch", "DROP TABLE learner", "ALTER TABLE batch RENAME COLUMN state TO other"]
)
def test_a_table_that_is_gone_is_damage(
    folder: Path, capsys: pytest.CaptureFixture[str], missing: str
) -> None:
    with closing(sqlite3.connect(folder / "workspace.db")) as there:
        there.execute("PRAGMA foreign_keys = OFF")
        there.execute("PRAGMA legacy_alter_table = ON")
        there.execute(missing)
    command = ["learner", "list"] if "learner" in missing else ["batch", "list"]
    assert run([*command, "-w", str(folder)]) == 5
    told = capsys.readouterr().err
    assert "is damaged: no such" in told
    assert "sealed copy" in told


def test_closing_tells_what_became_of_everybody(
    tmp_path: Path, studio_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # The key has to lie where the command line looks for it.
    around = replace(
        surroundings(tmp_path / "home"), keys_folder=studio_home / "keys", user_folder=studio_home
    )
    workspace, key = make_workspace(tmp_path, ["Ada Example", "Bo\ufffe Li"], around=around)
    where = ("-w", str(workspace.folder))
    choices = BatchChoices(pdfs=False, joined_pdf=False, zip_file=False)
    batch, _ = plan_now(workspace, sample.an_id("run"), choices)
    with batch_signer(workspace, key) as signer:
        issue_batch(workspace, batch.id, signer)
    key.lock()
    workspace.close()
    close = ("batch", "close", str(batch.id), "--reason", "It was enough.", *where)
    assert run([*close, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {name: told[name] for name in ("withdrawn", "finished", "unfinished", "list_outdated")} == {
        "withdrawn": 1,
        "finished": 0,
        "unfinished": [],
        "list_outdated": True,
    }
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSPHRASE, "utf-8")
    assert run([*close, "--passphrase-file", str(secret)]) == 0
    assert capsys.readouterr().out == "Closed; 1 withdrawn, 0 finished.\n"
