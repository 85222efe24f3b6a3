"""Who was given an award that holds no longer is named before issuing, and is never left out silently."""

from dataclasses import replace
from datetime import timedelta

import pytest

from studio.domain.batch import BatchChoices
from studio.domain.course_run import Enrolment
from studio.services.identity import batch_signer, issuer_identity, key_facts
from studio.services.issuing import issue_batch
from studio.services.planning import PlanningError, plan_batch, select_awards
from studio.services.preflight import Severity, check_before_issuing
from studio.services.publishing import revoke
from tests.support import sample_values as sample
from tests.support.fakes import FakeClock
from tests.support.small_workspace import make_workspace, surroundings

RUN = sample.an_id("run")
QUICK = BatchChoices(pdfs=False, joined_pdf=False, zip_file=False)


def plan(workspace, key, choices=QUICK, run=RUN):
    return plan_batch(
        workspace, run, identity=issuer_identity(workspace), key_id=key.key_id, choices=choices
    )[0]


@pytest.fixture
def issued(tmp_path):
    clock = FakeClock(sample.NOW)
    workspace, key = make_workspace(
        tmp_path, ["Ann", "Bo", "Cy"], around=surroundings(tmp_path / "home", clock=clock)
    )
    batch = plan(workspace, key)
    with batch_signer(workspace, key) as signer:
        issue_batch(workspace, batch.id, signer)
    with workspace.store.reading() as work:
        awards = list(work.awards.of_batch(batch.id))
    yield workspace, key, awards, clock
    workspace.close()


def names(people):
    return [person.learner.certificate_name for person in people]


def about(workspace, key, choices=QUICK, run=RUN):
    found = check_before_issuing(workspace, run, choices, key_facts(workspace, key))
    return found, {item.who: item for item in found.findings if item.who}


def test_a_revoked_award_does_not_count_as_had(issued):
    workspace, key, awards, _ = issued
    revoke(workspace, awards[0].id, "Wrong name.")
    found, by_name = about(workspace, key)
    assert names(found.selection.doubles) == ["Bo", "Cy"]
    assert names(found.selection.ended) == ["Ann"]
    assert found.selection.total == 3
    assert (by_name["Ann"].code, by_name["Ann"].severity) == ("people.revoked", Severity.LOOK)
    assert by_name["Ann"].place == "batch:renew"
    day = workspace.clock().date()
    assert f"was revoked on {day.day} {day:%B %Y}" in by_name["Ann"].sentence
    assert not found.may_issue
    assert not found.selection.all_issued


def test_only_what_holds_no_longer_is_issued_anew(issued):
    workspace, key, awards, _ = issued
    revoke(workspace, awards[0].id, "Wrong name.")
    with pytest.raises(PlanningError) as nobody:
        plan(workspace, key)
    assert "revoked or has expired" in nobody.value.advice
    again = replace(QUICK, renew_ended=True)
    found, by_name = about(workspace, key, again)
    assert found.may_issue
    assert by_name["Ann"].code == "people.revoked-renewed"
    batch = plan(workspace, key, again)
    with workspace.store.reading() as work:
        assert [award.learner.certificate_name for award in work.awards.of_batch(batch.id)] == ["Ann"]
    # The new one, though only planned, counts again.
    assert select_awards(workspace, RUN, again).all_issued


def test_an_expired_award_is_renewed_only_with_a_day_that_lasts(issued):
    workspace, key, awards, clock = issued
    clock.now = awards[0].valid_until + timedelta(days=1)
    found, by_name = about(workspace, key)
    assert names(found.selection.ended) == ["Ann", "Bo", "Cy"]
    assert by_name["Bo"].code == "people.expired"
    again = replace(QUICK, renew_ended=True)
    found, _ = about(workspace, key, again)
    assert "batch.expired-already" in {item.code for item in found.findings}
    assert not found.may_issue
    found, _ = about(workspace, key, replace(again, awarded_on=clock.now.date()))
    # The key has locked itself in these years.
    assert [item.code for item in found.findings if item.severity is Severity.STOP] == ["key.locked"]
    assert len(found.selection.awarded) == 3


def test_who_passes_again_in_another_run_is_awarded_without_asking(issued):
    workspace, key, awards, _ = issued
    revoke(workspace, awards[0].id, "Taken back at her own wish.")
    run = replace(sample.course_run(), id=workspace.new_id(), title="Second group")
    with workspace.store.work() as work:
        work.runs.save(run)
        work.runs.enrol(
            Enrolment(run.id, award.learner.id, seat) for seat, award in enumerate(awards, start=1)
        )
        work.attempts.add_all(
            replace(
                award.attempt,
                id=workspace.new_id(),
                course_run_id=run.id,
                results=tuple(
                    replace(
                        one, evidence=tuple(replace(item, id=workspace.new_id()) for item in one.evidence)
                    )
                    for one in award.attempt.results
                ),
            )
            for award in awards
        )
    found, by_name = about(workspace, key, run=run.id)
    assert names(found.selection.awarded) == ["Ann"]
    assert names(found.selection.doubles) == ["Bo", "Cy"]
    assert (by_name["Ann"].code, by_name["Ann"].severity) == ("people.revoked-renewed", Severity.NOTE)
