"""Everybody of a run stands somewhere: in this batch, in another one, or named as without an award."""

from dataclasses import replace

import pytest

from studio.cli.batch_values import roll_lines, roll_value
from studio.domain.batch import BatchChoices
from studio.domain.course_run import Enrolment
from studio.domain.learner import Learner
from studio.services.identity import issuer_identity
from studio.services.planning import plan_batch
from studio.services.preflight import KeyFacts, check_before_issuing
from studio.services.run_roll import run_roll
from tests.support import sample_values as sample
from tests.support.small_workspace import make_workspace

RUN = sample.an_id("run")


def plan(workspace, key, **choices):
    return plan_batch(
        workspace,
        RUN,
        identity=issuer_identity(workspace),
        key_id=key.key_id,
        choices=BatchChoices(**choices),
    )[0]


def enrol(workspace, name, seat, *, fails):
    person = Learner(workspace.new_id(), name)
    attempt = sample.attempt(person)
    worst = replace(attempt, id=workspace.new_id(), results=())
    with workspace.store.work() as work:
        work.learners.add_all([person])
        work.runs.enrol([Enrolment(RUN, person.id, seat)])
        if fails:
            work.attempts.add_all([worst])


@pytest.fixture
def planned(tmp_path):
    workspace, key = make_workspace(tmp_path, ["Ann", "Bo"])
    enrol(workspace, "Cy", 3, fails=True)
    enrol(workspace, "Di", 4, fails=False)
    yield workspace, key, plan(workspace, key)
    workspace.close()


def test_who_has_no_award_is_named_with_the_reason(planned):
    workspace, _, batch = planned
    roll = run_roll(workspace, batch.id)
    assert (roll.total, roll.here, roll.elsewhere) == (4, 2, 0)
    assert [(one.name, one.reason) for one in roll.without] == [("Cy", "not passed"), ("Di", "no results")]
    assert roll_lines(roll_value(roll)) == [
        "4 in the run: 2 in this batch, 2 without an award",
        "  Cy: not passed",
        "  Di: no results",
    ]


def test_people_of_earlier_batches_are_counted_as_such(planned):
    workspace, key, first = planned
    late = plan(workspace, key, participation_certificates=True)
    roll = run_roll(workspace, late.id)
    assert (roll.total, roll.here, roll.elsewhere, roll.without) == (4, 2, 2, ())
    assert run_roll(workspace, first.id).elsewhere == 2
    assert "2 in other batches" in roll_lines(roll_value(roll))[0]


def test_who_has_only_a_paper_is_not_said_to_have_the_credential(planned):
    workspace, _, _ = planned
    paper = BatchChoices(pdfs=False, participation_certificates=True)
    plan(workspace, planned[1], participation_certificates=True)
    found = check_before_issuing(workspace, RUN, paper, KeyFacts(None)).findings
    told = {one.who: one.code for one in found if one.code in ("people.double", "people.has-paper")}
    assert told == {
        "Ann": "people.double",
        "Bo": "people.double",
        "Cy": "people.has-paper",
        "Di": "people.has-paper",
    }


def test_whose_award_was_withdrawn_is_no_longer_in_the_batch(planned):
    workspace, _, batch = planned
    with workspace.store.work() as work:
        award = next(iter(work.awards.of_batch(batch.id)))
        work.awards.withdraw([award.id])
    roll = run_roll(workspace, batch.id)
    assert (roll.total, roll.here) == (4, 1)
    assert roll.without[0].reason == "passed, not issued yet"
