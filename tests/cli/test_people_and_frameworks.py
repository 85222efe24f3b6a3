"""The verbs framework and learner, archiving, and seats in a run, as a script calls them."""

import json
from pathlib import Path

import pytest

from studio.cli.app import run
from tests.support import sample_values as sample
from tests.support.places import shared_folder
from tests.support.small_workspace import make_workspace

ESCO = shared_folder() / "conformance/frameworks/esco/transversalSkillsCollection_en.csv"
RUN = ("--run", "Friday group")


@pytest.fixture
def where(tmp_path: Path, studio_home: Path) -> tuple[str, str]:
    workspace, key = make_workspace(tmp_path, ["Ada Example", "Björn Muster"])
    key.lock()
    workspace.close()
    return "-w", str(workspace.folder)


@pytest.fixture
def script(where: tuple[str, str], capsys: pytest.CaptureFixture[str]):
    def call(*arguments: str, code: int = 0) -> dict:
        assert run([*arguments, *where, "--json"]) == code
        told = capsys.readouterr()
        return json.loads(told.out) if code == 0 else {"told": told.err}

    return call


def names(script) -> list[str]:
    return [one["name"] for one in script("learner", "list")["learners"]]


def seats(script) -> list[str]:
    return [one["name"] for one in script("roster", "list", *RUN)["learners"]]


def test_a_framework_comes_in_once_and_goes(script) -> None:
    looked = script("framework", "import", str(ESCO), "--dry-run")
    assert (looked["dry_run"], looked["importer"]) == (True, "esco-csv")
    assert script("framework", "list")["frameworks"] == []
    made = script("framework", "import", str(ESCO))
    assert made["new"] == looked["new"] > 10
    again = script("framework", "import", str(ESCO))
    assert (again["nothing_new"], again["new"], again["same"]) == (True, 0, made["new"])
    (row,) = script("framework", "list")["frameworks"]
    assert (row["title"], row["competencies"]) == (made["title"], made["new"])
    shown = script("framework", "show", made["title"])
    assert len(shown["competencies"]) == made["new"]
    assert all(item["statement"] for item in shown["competencies"])
    assert script("framework", "remove", row["id"])["removed"]
    assert script("framework", "list")["frameworks"] == []
    assert "no framework is called" in script("framework", "show", made["title"], code=2)["told"]


def test_a_file_that_is_no_framework_is_refused(script, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a,b\n1,2\n", "utf-8")
    assert "a.csv" in script("framework", "import", str(tmp_path / "a.csv"), code=1)["told"]


def test_a_design_is_put_aside_and_brought_back_by_its_title(script) -> None:
    (design,) = script("design", "list")["designs"]
    assert script("design", "archive", design["title"])["archived"]
    assert script("design", "list")["designs"] == []
    assert [one["id"] for one in script("design", "list", "--archived")["designs"]] == [design["id"]]
    assert not script("design", "archive", design["title"], "--back")["archived"]
    assert [one["id"] for one in script("design", "list")["designs"]] == [design["id"]]


def test_one_person_is_added_seated_shown_and_corrected(script) -> None:
    made = script(
        "learner", "add", "Cleo  Sample", "--email", "cleo@learners.example", "--id", "institution=L-9",
        "--language", "de", *RUN, "--group", "B",
    )  # fmt: skip
    assert made["name"] == "Cleo Sample"
    assert seats(script) == ["Ada Example", "Björn Muster", "Cleo Sample"]
    shown = script("learner", "show", "cleo sample")
    assert [run["title"] for run in shown["runs"]] == [sample.course_run().title]
    assert (shown["awards"], shown["language"]) == ([], "de")
    changed = script(
        "learner", "edit", "Cleo Sample", "--name", "Cléo Sample", "--email", "c@learners.example",
        "--without-id", "institution=L-9", "--language", "",
    )  # fmt: skip
    assert changed["changed"]
    assert changed["identifiers"] == [{"kind": "email", "value": "c@learners.example"}]
    assert (changed["name"], changed["language"], changed["id"]) == ("Cléo Sample", "", made["id"])
    assert not script("learner", "edit", made["id"], "--name", "Cléo Sample")["changed"]


def test_two_records_of_one_person_become_one(script) -> None:
    other = script("learner", "add", "A. Example", "--id", "username=ada")
    merged = script("learner", "merge", "Ada Example", other["id"])
    assert merged["merged"] == other["id"]
    assert {"kind": "username", "value": "ada"} in merged["identifiers"]
    assert names(script) == ["Ada Example", "Björn Muster"]


def test_a_person_leaves_a_run_and_comes_back(script) -> None:
    assert script("roster", "remove", "Ada Example", *RUN)["removed"]
    assert seats(script) == ["Björn Muster"]
    assert names(script) == ["Ada Example", "Björn Muster"]
    assert "Nobody in this run" in script("roster", "remove", "Ada Example", *RUN, code=2)["told"]
    script("roster", "add", "Ada Example", *RUN, "--group", "A")
    assert seats(script) == ["Björn Muster", "Ada Example"]


def test_who_has_results_stays_and_who_has_none_goes(script) -> None:
    assert "has results or awards" in script("learner", "remove", "Ada Example", code=1)["told"]
    script("learner", "add", "Dora Nobody")
    assert script("learner", "remove", "Dora Nobody")["removed"]
    assert names(script) == ["Ada Example", "Björn Muster"]


def test_a_name_that_several_have_is_asked_for_by_id(script) -> None:
    first = script("learner", "add", "Bo Li", "--email", "bo1@learners.example")
    script("learner", "add", "Bo Li", "--email", "bo2@learners.example")
    told = script("learner", "show", "Bo Li", code=2)["told"]
    assert "Several learners are called 'Bo Li'." in told
    assert first["id"] in told
    assert "bo2@learners.example" in told


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("learner", "add", " "), 1, "A learner needs a name."),
        (("learner", "add", "Bo", "--id", "shoe-size=43"), 2, "is no identifier"),
        (("learner", "edit", "Ada Example", "--without-id", "username=x"), 2, "has no username=x"),
        (("learner", "show", "Nobody Here"), 2, "No learner is called"),
        (("learner", "merge", "Ada Example", "Ada Example"), 1, "one and the same"),
        (("roster", "add", "Nobody Here", *RUN), 2, "No learner is called"),
    ],
)
def test_wrong_use_names_what_is_wrong(script, arguments: tuple[str, ...], code: int, words: str) -> None:
    assert words in script(*arguments, code=code)["told"]
