"""What planning fixes, and that it fixes the same twice."""

from dataclasses import replace
from datetime import UTC, date, datetime

from studio.domain.award import AwardKind, RecipientPreset, StatusPlace
from studio.domain.batch import Batch, BatchChoices, BatchState
from studio.issuing.plan import Candidate, PlanFacts, plan_awards
from tests.support import sample_values as sample
from tests.support.fakes import FakeRandom

NOW = datetime(2026, 11, 21, 9, 0, 0, 123456, tzinfo=UTC)


def facts(**changes):
    batch = Batch(
        sample.an_id("batch"), sample.an_id("run"), sample.an_id("design"), 1, "key", "did:key:z",
        changes.pop("choices", BatchChoices()), BatchState.PLANNED, NOW, "batch",
    )  # fmt: skip
    return replace(PlanFacts(batch, sample.published_design(), sample.course_run(), NOW, 42), **changes)


def candidates(*names):
    return [Candidate(sample.learner(name), None) for name in names]


def test_ids_are_distinct_and_the_same_on_a_second_run_with_the_same_randomness():
    names = ["Ann"] * 5 + ["CON", "x" * 300, "Zoe\u0301", "Zoé"]
    first = plan_awards(candidates(*names), facts(), FakeRandom())
    again = plan_awards(candidates(*names), facts(), FakeRandom())
    assert first == again
    assert len({award.credential_id for award in first} | {str(award.id) for award in first}) == 18
    assert len({award.folder_name.casefold() for award in first}) == 9


def test_dates_come_from_the_run_and_the_validity_rule():
    (award,) = plan_awards(candidates("Ann"), facts(), FakeRandom())
    assert award.awarded_on == date(2026, 11, 20)
    assert award.valid_from == NOW.replace(microsecond=0)
    assert award.valid_until == datetime(2029, 11, 20, 23, 59, 59, tzinfo=UTC)
    assert award.number == "2026-0042"


def test_a_run_that_ends_tomorrow_is_awarded_today():
    run = replace(sample.course_run(), ends_on=date(2026, 12, 24))
    (award,) = plan_awards(candidates("Ann"), facts(course_run=run), FakeRandom())
    assert award.awarded_on == date(2026, 11, 21)


def test_status_places_go_to_credentials_only():
    places = [StatusPlace(sample.an_id("list"), "https://x.example/s.json", index) for index in (7, 9)]
    people = candidates("Ann", "Bo", "Cy")
    people[1] = replace(people[1], kind=AwardKind.PARTICIPATION)
    awards = plan_awards(people, facts(status_places=places), FakeRandom())
    assert [award.status.index if award.status else None for award in awards] == [7, None, 9]


def test_only_a_hashed_email_is_salted():
    plain = plan_awards(candidates("Ann"), facts(), FakeRandom())
    hashed = facts(choices=BatchChoices(recipient=RecipientPreset.HASHED_EMAIL))
    salted = plan_awards(candidates("Ann", "Bo"), hashed, FakeRandom())
    assert plain[0].salt == ""
    assert len({award.salt for award in salted}) == 2
    assert all(len(award.salt) == 24 for award in salted)
