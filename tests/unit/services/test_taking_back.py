"""Merging, resits and the roster, taken back: as it was, or refused with nothing lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from studio.domain.batch import BatchChoices
from studio.domain.course_run import CourseRun
from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.foundation.errors import InputError
from studio.services import course_runs, learners, results, rosters, taking_back, taking_back_imports
from studio.services.batches import plan_now
from studio.services.closing import close_batch
from studio.services.handle import Workspace
from studio.services.results import AttemptFacts, GridCell
from studio.services.roster_matching import Decision
from studio.services.workspaces import create_workspace
from tests.support import sample_values as sample
from tests.support.small_workspace import fill, make_workspace, surroundings

RUN = sample.an_id("run")
WOUND = sample.CRITERIA[0]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = create_workspace(
        tmp_path / "Northwind.studio", sample.provider(), around=surroundings(tmp_path / "home")
    )
    fill(opened, ["Ada Example", "Björn Muster", "Cem Örnek"])
    yield opened
    opened.store.close()


def whole(workspace: Workspace) -> object:
    """Return everything that merging touches."""
    with workspace.store.reading() as work:
        seats = work.runs.enrolments(RUN)
        people = work.learners.many(sorted((seat.learner_id for seat in seats), key=str))
        return seats, people, work.attempts.of_run(RUN)


def ids(workspace: Workspace) -> list[object]:
    return [seat.learner_id for seat, _ in course_runs.learners_of_run(workspace, RUN)]


def test_two_records_made_one_are_two_again(workspace: Workspace) -> None:
    (_, ada), (_, bjorn), _ = course_runs.learners_of_run(workspace, RUN)
    mail = Identifier(IdentifierKind.EMAIL, "bjorn@learner.example")
    learners.save_learner(workspace, replace(bjorn, identifiers=(mail,)))
    before = whole(workspace)
    record, _ = taking_back.merge_for_undo(workspace, ada.id, bjorn.id)
    assert len(ids(workspace)) == 2
    assert record.merged.identifiers[-1] == mail
    taking_back.part_learners(workspace, record)
    assert whole(workspace) == before


def test_a_merged_record_that_changed_since_stays_merged(workspace: Workspace) -> None:
    ada, bjorn, _ = (one for _, one in course_runs.learners_of_run(workspace, RUN))
    record, _ = taking_back.merge_for_undo(workspace, ada.id, bjorn.id)
    results.record_cells(workspace, RUN, [GridCell(ada.id, WOUND.id, WOUND.levels[0].id)])
    after = whole(workspace)
    with pytest.raises(InputError, match="has changed since"):
        taking_back.part_learners(workspace, record)
    assert whole(workspace) == after


def test_a_resit_is_taken_back_and_put_back(workspace: Workspace) -> None:
    ada = results.overview(workspace, RUN).rows[0].learner_id
    before = whole(workspace)
    attempt, _ = results.add_resit(workspace, RUN, ada)
    with_resit = whole(workspace)
    taking_back.take_back_resit(workspace, attempt)
    assert whole(workspace) == before
    taking_back.put_resit_back(workspace, attempt)
    assert whole(workspace) == with_resit
    with pytest.raises(InputError, match="Another resit"):
        taking_back.put_resit_back(workspace, attempt)


def test_a_resit_with_results_stays(workspace: Workspace) -> None:
    ada = results.overview(workspace, RUN).rows[0].learner_id
    attempt, _ = results.add_resit(workspace, RUN, ada)
    results.record_cells(workspace, RUN, [GridCell(ada, WOUND.id, WOUND.levels[0].id)])
    with pytest.raises(InputError, match="were recorded in the resit"):
        taking_back.take_back_resit(workspace, attempt)
    results.record_cells(workspace, RUN, [GridCell(ada, WOUND.id)])  # cleared again
    taking_back.take_back_resit(workspace, attempt)
    assert len(results.attempts_of(workspace, RUN, ada)) == 1


def test_who_was_taken_out_sits_where_they_sat(workspace: Workspace) -> None:
    roster = course_runs.learners_of_run(workspace, RUN)
    seats = [seat for seat, _ in roster]
    before = whole(workspace)
    course_runs.withdraw(workspace, RUN, [seats[1].learner_id, seats[2].learner_id])
    taking_back.put_seats_back(workspace, RUN, seats[1:])
    assert whole(workspace) == before
    course_runs.withdraw(workspace, RUN, [seats[2].learner_id])
    late = Learner(workspace.new_id(), "Dora Late")
    learners.save_learner(workspace, late)
    course_runs.enrol(workspace, RUN, [late.id])  # takes the number of the last seat
    taking_back.put_seats_back(workspace, RUN, seats[2:])
    assert ids(workspace)[-2:] == [late.id, seats[2].learner_id]


def test_who_was_added_by_mistake_is_gone_unless_something_was_recorded(workspace: Workspace) -> None:
    fresh = [Learner(workspace.new_id(), name) for name in ("Dora Late", "Eve Later")]
    for learner in fresh:
        learners.save_learner(workspace, learner)
    course_runs.enrol(workspace, RUN, [one.id for one in fresh])
    results.record_cells(workspace, RUN, [GridCell(fresh[1].id, WOUND.id, WOUND.levels[0].id)])
    taking_back.take_out_added(workspace, RUN, [one.id for one in fresh])
    assert len(ids(workspace)) == 3
    with pytest.raises(InputError):
        learners.get_learner(workspace, fresh[0].id)
    assert learners.get_learner(workspace, fresh[1].id) == fresh[1]


def test_who_was_added_stays_once_a_batch_awards_them(tmp_path: Path) -> None:
    workspace, key = make_workspace(tmp_path, ["Ada Example", "Bo Li"])
    key.lock()
    fresh = Learner(workspace.new_id(), "Dora Late")
    learners.save_learner(workspace, fresh)
    course_runs.enrol(workspace, RUN, [fresh.id])
    ada, bo, dora = ids(workspace)
    batch, _ = plan_now(workspace, RUN, BatchChoices(pdfs=False, joined_pdf=False, zip_file=False))
    before = whole(workspace)
    with pytest.raises(InputError, match="A batch was planned meanwhile that awards Bo Li"):
        taking_back.take_out_added(workspace, RUN, [dora, bo])
    assert whole(workspace) == before
    taking_back.take_out_added(workspace, RUN, [dora])  # did not pass, so nothing is planned
    assert ids(workspace) == [ada, bo]
    close_batch(workspace, batch.id, "It was a mistake.")
    taking_back.take_out_added(workspace, RUN, [bo])
    assert ids(workspace) == [ada]
    workspace.close()


def test_a_day_of_assessment_can_be_cleared(workspace: Workspace) -> None:
    ada = results.overview(workspace, RUN).rows[0].learner_id
    results.record_facts(workspace, RUN, {ada: AttemptFacts(date(2026, 11, 20), "1.3")})
    results.record_facts(workspace, RUN, {ada: AttemptFacts(grade="1.7")})
    attempt = results.attempts_of(workspace, RUN, ada)[-1]
    assert (attempt.assessed_on, attempt.grade) == (date(2026, 11, 20), "1.7")
    results.record_facts(workspace, RUN, {ada: AttemptFacts(grade="1.7", without_day=True)})
    assert results.attempts_of(workspace, RUN, ada)[-1].assessed_on is None


LIST = (
    "Name\tE-mail\tGrade\n"
    "Ada Example\tada@learner.example\t1.0\n"
    "Dora Late\tdora@learner.example\t2.0\n"
    "\tnobody@learner.example\t\n"
)


def everything(workspace: Workspace) -> object:
    with workspace.store.reading() as work:
        return whole(workspace), work.imports.totals(RUN), learners.list_learners(workspace).total


def test_a_list_that_came_in_goes_out_again_and_comes_back(workspace: Workspace) -> None:
    before = everything(workspace)
    preview = rosters.preview_import(workspace, LIST, run_id=RUN)
    same = {match.row: Decision.SAME for match in preview.matches}
    taken, _ = taking_back_imports.import_for_undo(workspace, RUN, preview, same)
    after = everything(workspace)
    assert (taken.result.counts.rows, len(taken.result.new_learners)) == (3, 1)
    assert after != before
    taking_back_imports.take_back_import(workspace, taken)
    assert everything(workspace) == before
    taking_back_imports.put_import_back(workspace, taken)
    assert everything(workspace) == after


@pytest.mark.parametrize("what", ["renamed", "recorded", "seated elsewhere"])
def test_a_list_that_was_worked_with_stays(workspace: Workspace, what: str) -> None:
    preview = rosters.preview_import(workspace, LIST, run_id=RUN)
    taken, _ = taking_back_imports.import_for_undo(workspace, RUN, preview)
    (dora,) = (one for one in taken.after.learners if one.id in taken.result.new_learners[-1:])
    if what == "renamed":
        learners.save_learner(workspace, replace(dora, certificate_name="Dora Later"))
    elif what == "recorded":
        results.record_cells(workspace, RUN, [GridCell(dora.id, WOUND.id, WOUND.levels[0].id)])
    else:
        other = CourseRun(workspace.new_id(), "Monday group")
        course_runs.save_run(workspace, other)
        course_runs.enrol(workspace, other.id, [dora.id])
    after = everything(workspace)
    with pytest.raises(InputError, match="has changed since this list came in"):
        taking_back_imports.take_back_import(workspace, taken)
    assert everything(workspace) == after
