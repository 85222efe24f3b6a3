"""Everybody of a course run, seen from one of its batches: who is in it, who in another, who has nothing."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from studio.domain.batch import Batch
from studio.foundation.worded import worded
from studio.services.batch_facts import BatchFacts, batch_facts
from studio.services.handle import Workspace
from studio.services.planning import Participant, participants
from studio.storage import Work


@dataclass(frozen=True, slots=True)
class WithoutAward:
    """Somebody of the run whom none of its batches awards anything, and why."""

    learner_id: UUID
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class RunRoll:
    """People, not files: ``here`` are in this batch, ``elsewhere`` in others of the run alone."""

    here: int
    elsewhere: int
    without: tuple[WithoutAward, ...]

    @property
    def total(self) -> int:
        """How many people that makes: everybody enrolled, and who was awarded and has left since."""
        return self.here + self.elsewhere + len(self.without)


def run_roll(workspace: Workspace, batch_id: UUID) -> RunRoll:
    """Return where everybody of the batch's course run is; nobody of the roster is missing in it.

    Raises:
        PlanningError: There is no such batch.
    """
    facts = batch_facts(workspace, batch_id)
    with workspace.store.reading() as work:
        here, others = _awarded(work, facts.batch)
        without = _without(work, facts, here | others, workspace.clock())
    named = tuple(WithoutAward(one.learner.id, one.learner.certificate_name, _reason(one)) for one in without)
    return RunRoll(len(here), len(others - here), named)


def without_award(workspace: Workspace, batch_id: UUID) -> tuple[Participant, ...]:
    """Return who of the batch's course run is in none of its batches, with the last attempt.

    Raises:
        PlanningError: There is no such batch.
    """
    facts = batch_facts(workspace, batch_id)
    with workspace.store.reading() as work:
        here, others = _awarded(work, facts.batch)
        return _without(work, facts, here | others, workspace.clock())


def _without(work: Work, facts: BatchFacts, awarded: set[UUID], now: datetime) -> tuple[Participant, ...]:
    """Judge only where somebody is left: of thousands that takes a second."""
    run = work.runs.get(facts.batch.course_run_id)
    enrolled = {learner.id for _, learner in work.runs.learners(facts.batch.course_run_id)}
    if run is None or enrolled <= awarded:
        return ()
    people = participants(work, run, facts.design, now)
    return tuple(one for one in people if one.learner.id not in awarded)


def _awarded(work: Work, batch: Batch) -> tuple[set[UUID], set[UUID]]:
    """Return who is in this batch, and who is in any other of the same run."""
    others = [one.id for one in work.batches.of_run(batch.course_run_id) if one.id != batch.id]
    return work.awards.learners_in([batch.id]), work.awards.learners_in(others)


def _reason(person: Participant) -> str:
    if person.doubles:
        return worded("has it from another course run")
    if person.attempt is None:
        return worded("no results")
    if not person.outcome.passed:
        return worded("not passed")
    return worded("passed, not issued yet")
