"""Rosters from file to database: nothing twice, nothing lost, everything said."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from studio.domain.course_run import CourseRun
from studio.domain.evidence import EvidenceKind
from studio.domain.learner import IdentifierKind, Learner
from studio.foundation.errors import InputError
from studio.importers.interface import RosterField
from studio.services import course_runs, learners, rosters
from studio.services.handle import Workspace
from studio.services.roster_lines import import_lines, sample_names
from studio.services.rosters import Decision, ImportOptions, ImportPreview, commit_import, preview_import
from studio.services.rows import PageRequest
from studio.services.workspaces import create_workspace
from tests.support import sample_values as sample
from tests.support.small_workspace import fill, surroundings

RUN = sample.an_id("run")
FILE = (
    "First name,Last name,E-mail,Student ID,Assesses the wound,Grade,Evidence\n"
    "Ada,Example,ada@learners.example,L-1,Assesses alone,B,https://northwind.example/ada\n"
    "Björn,Muster,bjoern@learners.example,L-2,Assesses and explains,A,\n"
    ",,nobody@learners.example,L-3,,,\n"
    "Cleo,Sample,,,Observes with help,,\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = create_workspace(
        tmp_path / "Northwind.studio", sample.provider(), around=surroundings(tmp_path / "home")
    )
    fill(opened, [])
    yield opened
    opened.store.close()


def _preview(workspace: Workspace, tmp_path: Path, text: str = FILE, **options: object) -> ImportPreview:
    path = tmp_path / "week.csv"
    path.write_text(text, "utf-8")
    chosen = ImportOptions(**options)  # type: ignore[arg-type]
    return preview_import(workspace, path, run_id=RUN, options=chosen)


def _names(workspace: Workspace) -> list[str]:
    return [learner.certificate_name for _, learner in course_runs.learners_of_run(workspace, RUN)]


def test_good_rows_come_in_and_the_bad_one_is_named(workspace: Workspace, tmp_path: Path) -> None:
    preview = _preview(workspace, tmp_path)
    result, changes = commit_import(workspace, RUN, preview)
    assert (result.counts.rows, result.counts.imported, result.counts.rejected) == (4, 3, 1)
    assert _names(workspace) == ["Ada Example", "Björn Muster", "Cleo Sample"]
    assert changes.kinds
    kept = rosters.imports_of_run(workspace, RUN)[-1]
    assert (kept.rows, kept.imported, kept.merged, kept.rejected) == (4, 3, 0, 1)
    assert [line["row"] for line in kept.problems] == [4]
    assert "There is no name." in kept.problems[0]["reason"]


def test_results_and_evidence_come_with_it(workspace: Workspace, tmp_path: Path) -> None:
    commit_import(workspace, RUN, _preview(workspace, tmp_path))
    with workspace.store.reading() as work:
        attempts = work.attempts.of_run(RUN)
        ada = next(one for one in attempts if one.grade == "B")
    assert len(attempts) == 3
    assert ada.results[0].level_id == sample.CRITERIA[0].levels[1].id
    assert (ada.evidence[0].kind, ada.evidence[0].url) == (EvidenceKind.LINK, "https://northwind.example/ada")


def test_the_same_file_twice_brings_nothing_new_and_says_so(workspace: Workspace, tmp_path: Path) -> None:
    commit_import(workspace, RUN, _preview(workspace, tmp_path))
    again = _preview(workspace, tmp_path)
    assert again.imported_before is not None
    result, _ = commit_import(workspace, RUN, again)
    assert result.nothing_new
    assert (result.counts.imported, result.counts.merged, result.counts.rejected) == (0, 3, 1)
    assert len(_names(workspace)) == 3


def test_namesakes_and_a_familys_address_twice(workspace: Workspace, tmp_path: Path) -> None:
    text = "Name,E-mail\nBo Li,\nBo Li,\nAda Example,home@x.example\nTim Example,home@x.example\n"
    first, _ = commit_import(workspace, RUN, _preview(workspace, tmp_path, text))
    assert len(first.new_learners) == 4
    second, _ = commit_import(workspace, RUN, _preview(workspace, tmp_path, text))
    assert second.nothing_new
    assert len(_names(workspace)) == 4


def test_corrections_in_place_bring_the_row_in(workspace: Workspace, tmp_path: Path) -> None:
    preview = _preview(workspace, tmp_path)
    corrected = rosters.change_preview(
        workspace, preview, ImportOptions(edits={(4, 0): "Dan", (4, 1): "Fourth"})
    )
    assert corrected.counts().imported == 4
    commit_import(workspace, RUN, corrected)
    assert "Dan Fourth" in _names(workspace)


def test_bad_rows_alone_go_back_to_the_sender_and_come_in_again(workspace: Workspace, tmp_path: Path) -> None:
    preview = _preview(workspace, tmp_path)
    text = rosters.bad_rows_csv(preview)
    assert text.count("\n") == 2
    assert "There is no name" in text
    repaired = text.replace(",,nobody", "Dan,Fourth,nobody")
    later = _preview(workspace, tmp_path, repaired)
    assert [person.name for person in later.reading.people] == ["Dan Fourth"]
    assert later.reading.problems == ()


def test_a_name_known_elsewhere_is_asked_about(workspace: Workspace, tmp_path: Path) -> None:
    known = Learner(sample.an_id("known"), "Cleo Sample")
    learners.save_learner(workspace, known)
    preview = _preview(workspace, tmp_path)
    (match,) = [match for match in preview.matches if match.asked]
    assert (match.code, match.decision, match.row) == ("name.elsewhere", Decision.NEW, 5)
    commit_import(workspace, RUN, preview, {5: Decision.SAME})
    assert known.id in [one.id for _, one in course_runs.learners_of_run(workspace, RUN)]
    assert learners.list_learners(workspace, PageRequest(search="Cleo")).total == 1


def test_a_held_row_is_rejected_and_counted(workspace: Workspace, tmp_path: Path) -> None:
    learners.save_learner(workspace, Learner(sample.an_id("known"), "Cleo Sample"))
    preview = _preview(workspace, tmp_path)
    answers = {5: Decision.HOLD}
    assert "Cleo" in rosters.bad_rows_csv(preview, answers)
    result, _ = commit_import(workspace, RUN, preview, answers)
    assert (result.counts.imported, result.counts.rejected) == (2, 2)


def test_the_mapping_of_a_source_is_remembered(workspace: Workspace, tmp_path: Path) -> None:
    text = "Wer,Was\nAda Example,L-1\n"
    first = _preview(workspace, tmp_path, text)
    mapping = (first.mapping[0], replace(first.mapping[1], field=RosterField.INSTITUTION))
    commit_import(workspace, RUN, rosters.change_preview(workspace, first, ImportOptions(mapping=mapping)))
    later = _preview(workspace, tmp_path, "Wer,Was\nTim Other,L-9\n")
    assert later.remembered
    assert later.mapping == mapping


ORDERED = (
    "Nachname,Vorname,E-Mail\n"
    "Nguyễn,Thị Hồng Đào,\n"
    "Example,Ada,ada@x.example\n"
    "Example,Ada,ada@x.example\n"
    ",,\n"
    "?,Bo,\n"
)
LATER = "Nachname,Vorname,E-Mail\nTrần,Minh Anh,\n"


def test_the_order_of_names_is_shown_chosen_and_remembered(workspace: Workspace, tmp_path: Path) -> None:
    first = _preview(workspace, tmp_path, ORDERED)
    assert first.name_order == "by-language"
    assert sample_names(first) == (("Ada Example",), ("Nguyễn Thị Hồng Đào",))
    chosen = rosters.change_preview(workspace, first, ImportOptions(name_order="given-first"))
    assert sample_names(chosen) == (("Thị Hồng Đào Nguyễn", "Ada Example"), ())
    commit_import(workspace, RUN, chosen)
    later = _preview(workspace, tmp_path, LATER)
    assert (later.remembered, later.name_order) == (True, "given-first")
    assert [one.name for one in later.reading.people] == ["Minh Anh Trần"]
    again = _preview(workspace, tmp_path, LATER, name_order="by-language")
    assert [one.name for one in again.reading.people] == ["Trần Minh Anh"]


def test_every_row_has_a_line(workspace: Workspace, tmp_path: Path) -> None:
    preview = _preview(workspace, tmp_path, ORDERED)
    lines = import_lines(preview)
    assert len(lines) == preview.counts().rows
    assert [(one.row, one.name, one.state) for one in lines] == [
        (2, "Nguyễn Thị Hồng Đào", "new"),
        (3, "Ada Example", "new"),
        (4, "Ada Example", "doubled"),
        (6, "? Bo", "out"),
    ]
    assert [one.family_first for one in lines] == [True, False, False, False]
    commit_import(workspace, RUN, preview)
    known = import_lines(_preview(workspace, tmp_path, ORDERED), {})
    assert {one.state for one in known} <= {"known", "doubled", "out"}
    assert len(known) == len(lines)


def test_an_open_question_stops_the_import(workspace: Workspace, tmp_path: Path) -> None:
    text = "Name,Date\nAda Example,03/04/2026\n"
    preview = _preview(workspace, tmp_path, text)
    with pytest.raises(InputError, match="day first or month first"):
        commit_import(workspace, RUN, preview)
    answered = rosters.change_preview(workspace, preview, ImportOptions(date_order="mdy"))
    commit_import(workspace, RUN, answered)
    with workspace.store.reading() as work:
        (attempt,) = work.attempts.of_run(RUN)
    assert attempt.assessed_on is not None
    assert attempt.assessed_on.isoformat() == "2026-03-04"


def test_grades_of_known_people_by_identifier_alone(workspace: Workspace, tmp_path: Path) -> None:
    commit_import(workspace, RUN, _preview(workspace, tmp_path))
    preview = _preview(workspace, tmp_path, "Student ID,Grade\nL-1,C\nL-9,A\n")
    result, _ = commit_import(workspace, RUN, preview)
    assert (result.counts.merged, result.counts.rejected) == (1, 1)
    with workspace.store.reading() as work:
        assert "C" in {attempt.grade for attempt in work.attempts.of_run(RUN)}


def test_a_known_learner_gains_identifiers_and_keeps_the_name(workspace: Workspace, tmp_path: Path) -> None:
    commit_import(workspace, RUN, _preview(workspace, tmp_path))
    text = "Name,E-mail,Username\nAda Maria Example,ADA@learners.example,ada.e\n"
    commit_import(workspace, RUN, _preview(workspace, tmp_path, text))
    ada = course_runs.learners_of_run(workspace, RUN)[0][1]
    assert ada.certificate_name == "Ada Example"
    assert ada.identifier(IdentifierKind.USERNAME) == "ada.e"


def test_pasted_text(workspace: Workspace) -> None:
    preview = preview_import(workspace, "Name\tGroup\nAda Example\tA\n", run_id=RUN)
    commit_import(workspace, RUN, preview)
    assert _names(workspace) == ["Ada Example"]


def test_no_such_run(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no course run"):
        commit_import(workspace, sample.an_id("nothing"), _preview(workspace, tmp_path))


def test_runs_are_kept_listed_and_checked(workspace: Workspace) -> None:
    run = CourseRun(sample.an_id("second"), "Monday group", hours=Decimal(6))
    course_runs.save_run(workspace, run)
    assert course_runs.get_run(workspace, run.id) == run
    assert {row.title for row in course_runs.list_runs(workspace).rows} == {"Friday group", "Monday group"}
    with pytest.raises(InputError, match="needs a title"):
        course_runs.save_run(workspace, replace(run, title=" "))
    with pytest.raises(InputError, match="ends before"):
        course_runs.save_run(
            workspace,
            replace(
                sample.course_run(),
                starts_on=sample.course_run().ends_on,
                ends_on=sample.course_run().starts_on,
            ),
        )
    course_runs.remove_run(workspace, run.id)
    with pytest.raises(InputError):
        course_runs.get_run(workspace, run.id)


def test_one_person_entered_twice_is_put_together(workspace: Workspace, tmp_path: Path) -> None:
    commit_import(workspace, RUN, _preview(workspace, tmp_path))
    people = {one.certificate_name: one for _, one in course_runs.learners_of_run(workspace, RUN)}
    ada, cleo = people["Ada Example"], people["Cleo Sample"]
    learners.merge_learners(workspace, ada.id, cleo.id)
    assert _names(workspace) == ["Ada Example", "Björn Muster"]
    with workspace.store.reading() as work:
        assert [one.number for one in work.attempts.of_learner(ada.id)] == [1, 2]
    with pytest.raises(InputError, match="results or awards"):
        learners.remove_learner(workspace, ada.id)


def test_ten_thousand_rows_are_all_shown(workspace: Workspace, tmp_path: Path) -> None:
    rows = "".join(f"Given{n},Family{n},person{n}@learners.example,L-{n:05}\n" for n in range(10_000))
    preview = _preview(workspace, tmp_path, f"First name,Last name,E-mail,Student ID\n{rows}")
    assert preview.counts().imported == 10_000


def test_a_remembered_result_column_finds_the_new_criterion(workspace: Workspace, tmp_path: Path) -> None:
    commit_import(workspace, RUN, _preview(workspace, tmp_path))
    stale = [["given-name", ""], ["family-name", ""], ["email", ""], ["institution", ""]]
    stale += [["result", str(sample.an_id("gone"))], ["grade", ""], ["evidence-link", ""]]
    preview = _preview(workspace, tmp_path)
    with workspace.store.work() as work:
        work.imports.remember_mapping(preview.reading.signature, "week.csv", stale, workspace.clock())
    again = _preview(workspace, tmp_path)
    assert again.remembered
    assert again.mapping[4].criterion_id == sample.CRITERIA[0].id
