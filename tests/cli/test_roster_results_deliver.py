"""The verbs roster, results and deliver, as a script calls them."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest

from studio.cli.app import run
from studio.cli.output import harmless
from studio.domain.batch import BatchChoices
from studio.services.course_runs import get_run
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.keys import UnlockedKey
from studio.services.planning import plan_batch
from studio.services.workspaces import open_workspace
from tests.support import sample_values as sample
from tests.support.small_workspace import make_workspace

ROSTER = "Name,E-mail,Student ID\nCleo Sample,cleo@learners.example,L-9\n,x@learners.example,L-8\n"


@pytest.fixture
def folder(tmp_path: Path, studio_home: Path) -> Path:
    workspace, key = make_workspace(tmp_path, ["Ada Example", "Björn Muster"])
    _issue(workspace, key)
    workspace.close()
    return workspace.folder


def _issue(workspace: object, key: UnlockedKey) -> None:
    choices = BatchChoices(pdfs=False, joined_pdf=False, zip_file=False)
    batch, _ = plan_batch(
        workspace,  # type: ignore[arg-type]
        sample.an_id("run"),
        identity=issuer_identity(workspace),  # type: ignore[arg-type]
        key_id=key.key_id,
        choices=choices,
    )
    with batch_signer(workspace, key) as signer:  # type: ignore[arg-type]
        issue_batch(workspace, batch.id, signer)  # type: ignore[arg-type]


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict]:
    code = run([*arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_import_names_the_bad_row_and_ends_with_one(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, bad = tmp_path / "week.csv", tmp_path / "bad.csv"
    file.write_text(ROSTER, "utf-8")
    where = ("--run", "Friday group", "-w", str(folder))
    code, value = _json(capsys, "roster", "import", str(file), *where, "--bad-rows", str(bad))
    assert code == 1
    assert value["ledger"] == {"rows": 2, "imported": 1, "merged": 0, "rejected": 1}
    assert [(one["row"], one["code"]) for one in value["problems"]] == [(3, "name.missing")]
    assert "There is no name" in bad.read_text("utf-8")
    code, again = _json(capsys, "roster", "import", str(file), *where)
    assert again["nothing_new"] is True
    _, people = _json(capsys, "roster", "list", *where)
    assert [one["name"] for one in people["learners"]] == ["Ada Example", "Björn Muster", "Cleo Sample"]


def test_the_order_of_names_is_shown_first_and_can_be_said(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "week.csv"
    file.write_text("Nachname,Vorname\nNguyễn,Thị Hồng Đào\nGroß,Jürgen\n", "utf-8")
    where = (str(file), "--run", "Friday group", "-w", str(folder))
    assert run(["roster", "import", *where, "--dry-run"]) == 0
    shown = capsys.readouterr().out
    assert "Names on the certificates: Jürgen Groß." in shown
    assert "With the family name first: Nguyễn Thị Hồng Đào." in shown
    _, value = _json(capsys, "roster", "import", *where, "--name-order", "family-first")
    assert value["name_order"] == "family-first"
    assert [one["name"] for one in value["names"]] == ["Nguyễn Thị Hồng Đào", "Groß Jürgen"]
    _, people = _json(capsys, "roster", "list", *where[1:])
    assert [one["name"] for one in people["learners"]][2:] == ["Nguyễn Thị Hồng Đào", "Groß Jürgen"]
    assert run(["roster", "import", *where, "--name-order", "sideways"]) == 2


def test_results(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ("--run", str(sample.an_id("run")), "-w", str(folder))
    _, value = _json(capsys, "results", "show", *where)
    assert (value["passing"], value["failing"]) == (2, 0)
    criterion = ("--criterion", "Assesses the wound", "--level", "Observes with help")
    code, _ = _json(capsys, "results", "set", *where, "--learner", "Ada Example", *criterion)
    assert code == 0
    assert run(["results", "check", *where]) == 1
    assert "Ada Example: Assesses the wound: below Assesses alone." in capsys.readouterr().out
    code, resit = _json(capsys, "results", "resit", *where, "--learner", "Ada Example")
    assert (code, resit["attempt"]) == (0, 2)


def test_wrong_words_are_wrong_use(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ("-w", str(folder))
    assert run(["roster", "list", "--run", "Nothing", *where]) == 2
    assert (
        run(["results", "set", "--run", "Friday group", "--learner", "Nobody", "--criterion", "x", *where])
        == 2
    )
    assert run(["deliver", "no-id", "zip", str(folder), *where]) == 2
    assert "no id of a batch" in capsys.readouterr().err


def test_runs_and_deliver(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from studio.services.workspaces import open_workspace

    workspace = open_workspace(folder)
    with workspace.store.reading() as work:
        (batch,) = work.batches.of_run(sample.an_id("run"))
    workspace.close()
    code, value = _json(
        capsys, "deliver", str(batch.id), "plain_csv", str(tmp_path / "out"), "-w", str(folder)
    )
    assert (code, value["awards"]) == (0, 2)
    assert Path(value["files"][0]).read_text("utf-8").count("\n") == 3
    code, value = _json(
        capsys, "deliver", str(batch.id), "moodle_feedback_zip", str(tmp_path), "-w", str(folder), "--check"
    )
    assert (code, value["findings"][0]["code"]) == (1, "moodle.no-worksheet")
    _, made = _json(capsys, "roster", "new-run", "Monday group", "--starts", "2026-11-23", "-w", str(folder))
    _, runs = _json(capsys, "roster", "runs", "-w", str(folder))
    assert made["id"] in {one["id"] for one in runs["runs"]}


def test_a_run_is_mended_and_what_is_not_named_stays(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("-w", str(folder))
    facts = ("--starts", "2026-11-23", "--hours", "12", "--trainer", "Sam Muster")
    _, made = _json(capsys, "roster", "new-run", "Monday group", *facts, *where)
    mended = ("--place", "Leeds", "--ends", "2026-11-24", "--trainer", "", "--title", "Tuesday group")
    assert _json(capsys, "roster", "change-run", "Monday group", *mended, *where)[1]["id"] == made["id"]
    workspace = open_workspace(folder)
    held = get_run(workspace, UUID(made["id"]))
    workspace.close()
    assert (held.title, held.place, held.trainer, held.hours) == ("Tuesday group", "Leeds", "", Decimal(12))
    assert (held.starts_on, held.ends_on) == (date(2026, 11, 23), date(2026, 11, 24))
    assert run(["roster", "change-run", "Monday group", "--hours", "3", *where]) == 2
    assert "no course run is called 'Monday group'" in capsys.readouterr().err
    assert run(["roster", "new-run", "Group", "--design", "Nothing of that name", *where]) == 2
    assert "No micro-credential is called" in capsys.readouterr().err


def test_every_kind_of_blank_is_shown_as_one() -> None:
    assert harmless("2026\u00a0р. 30\u2009–\u200920\x1b[2J") == "2026 р. 30 – 20\ufffd[2J"
