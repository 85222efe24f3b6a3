"""Taking back what was done to learners and course runs: as it was before, or refused with the reason.

Undo in the window calls these in the opposite order of what was done. Another window or the command line
may have gone on meanwhile; what they recorded is never lost, so these then refuse.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from studio.domain.award import AwardState
from studio.domain.course_run import Enrolment
from studio.domain.evidence import Attempt
from studio.domain.learner import Learner
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.learners import merge_learners
from studio.services.log import logged
from studio.storage import Work


@dataclass(frozen=True, slots=True)
class TwoRecords:
    """Two records of one person before they became one, and the ``merged`` one that came of it."""

    keep: Learner
    other: Learner
    merged: Learner
    seats: tuple[Enrolment, ...]
    attempts: tuple[Attempt, ...]
    awards: int


def merge_for_undo(workspace: Workspace, keep_id: UUID, other_id: UUID) -> tuple[TwoRecords, Changes]:
    """Make one of two records of one person, and return what ``part_learners`` needs.

    Raises:
        InputError: As ``merge_learners``.
    """
    with workspace.store.reading() as work:
        keep, other = _known(work, keep_id), _known(work, other_id)
        seats = (*_seats_of(work, keep_id), *_seats_of(work, other_id))
        attempts = (*work.attempts.of_learner(keep_id), *work.attempts.of_learner(other_id))
        awards = len(work.awards.of_learner(keep_id))
    changes = merge_learners(workspace, keep_id, other_id)
    with workspace.store.reading() as work:
        merged = _known(work, keep_id)
    return TwoRecords(keep, other, merged, seats, attempts, awards), changes


def part_learners(workspace: Workspace, before: TwoRecords) -> Changes:
    """Make two records again of one that was merged: names, identifiers, seats and attempts as they were.

    Raises:
        InputError: The record, its results or its awards have changed since.
    """
    keep_id, other_id = before.keep.id, before.other.id
    with logged(workspace, "learner.parted", keep_id, other_id) as work:
        _check_unchanged(work, before)
        work.learners.add(before.other)
        work.learners.save(before.keep)
        work.attempts.save_all(before.attempts)
        for run_id in {seat.course_run_id for seat in before.seats}:
            work.runs.withdraw(run_id, [keep_id])
        for run_id in {seat.course_run_id for seat in before.seats}:
            _seat(work, run_id, [seat for seat in before.seats if seat.course_run_id == run_id])
    return Changes.of(ChangeKind.LEARNERS, ChangeKind.RUNS, ChangeKind.RESULTS, ids=[keep_id, other_id])


def take_out_added(workspace: Workspace, run_id: UUID, learner_ids: Sequence[UUID]) -> Changes:
    """Take learners who were just added out of a run, and out of the workspace.

    Who sits in another run, or of whom something was recorded or issued, stays in the workspace.

    Raises:
        InputError: A batch of the run awards one of them something; nobody is taken out.
    """
    with logged(workspace, "run.added-taken-back", run_id, *learner_ids) as work:
        _refuse_awarded(work, run_id, learner_ids)
        work.runs.withdraw(run_id, learner_ids)
        for learner_id in learner_ids:
            attempts = work.attempts.of_learner(learner_id)
            recorded = any(not _is_empty(attempt) for attempt in attempts)
            if recorded or work.runs.runs_of(learner_id) or work.awards.of_learner(learner_id):
                continue
            for attempt in attempts:
                work.attempts.remove(attempt.id)
            work.learners.remove(learner_id)
    return Changes.of(ChangeKind.LEARNERS, ChangeKind.RUNS, ids=[run_id, *learner_ids])


def put_seats_back(workspace: Workspace, run_id: UUID, seats: Sequence[Enrolment]) -> Changes:
    """Seat learners where they sat before they were taken out; behind the others if the seat was given away.

    Raises:
        InputError: Somebody of them is no longer in the workspace.
    """
    with logged(workspace, "run.enrolled", run_id, *(seat.learner_id for seat in seats)) as work:
        for seat in seats:
            _known(work, seat.learner_id)
        _seat(work, run_id, seats)
    return Changes.of(ChangeKind.RUNS, ChangeKind.RESULTS, ids=[run_id])


def take_back_resit(workspace: Workspace, attempt: Attempt) -> Changes:
    """Take back a resit in which nothing was recorded; the attempt before it counts again.

    Raises:
        InputError: Something was recorded in it, or another resit came after it.
    """
    with logged(workspace, "results.resit-taken-back", attempt.course_run_id, attempt.learner_id) as work:
        last = work.attempts.latest_of_run(attempt.course_run_id, attempt.design_id).get(attempt.learner_id)
        if last is None or last.id != attempt.id or not _is_empty(last):
            raise InputError(
                worded("Results were recorded in the resit meanwhile."),
                hint=worded("Clear them first; the resit can be taken back then."),
            )
        work.attempts.remove(attempt.id)
    return Changes.of(ChangeKind.RESULTS, ids=[attempt.course_run_id, attempt.learner_id])


def put_resit_back(workspace: Workspace, attempt: Attempt) -> Changes:
    """Begin the resit again that was taken back.

    Raises:
        InputError: Another resit was begun instead.
    """
    with logged(workspace, "results.resit", attempt.course_run_id, attempt.learner_id) as work:
        last = work.attempts.latest_of_run(attempt.course_run_id, attempt.design_id).get(attempt.learner_id)
        if last is not None and last.number >= attempt.number:
            raise InputError(worded("Another resit was begun meanwhile."))
        work.attempts.add_all([attempt])
    return Changes.of(ChangeKind.RESULTS, ids=[attempt.course_run_id, attempt.learner_id])


def _known(work: Work, learner_id: UUID) -> Learner:
    learner = work.learners.get(learner_id)
    if learner is None:
        raise InputError(
            worded("There is no learner {learner_id}.", learner_id=learner_id),
            hint=worded("List the learners and choose another."),
        )
    return learner


def _seats_of(work: Work, learner_id: UUID) -> tuple[Enrolment, ...]:
    return tuple(
        seat
        for run in work.runs.runs_of(learner_id)
        for seat in work.runs.enrolments(run.id)
        if seat.learner_id == learner_id
    )


def _seat(work: Work, run_id: UUID, seats: Iterable[Enrolment]) -> None:
    """Seat those who have no seat in the run; a number that is taken becomes the next free one."""
    there = work.runs.enrolments(run_id)
    seated, taken = {one.learner_id for one in there}, {one.seat for one in there}
    free = work.runs.next_seat(run_id)
    for wanted in seats:
        if wanted.learner_id in seated:
            continue
        number = free if wanted.seat in taken else wanted.seat
        taken.add(number)
        free = max(free, number + 1)
        work.runs.enrol([replace(wanted, seat=number)])


def _refuse_awarded(work: Work, run_id: UUID, learner_ids: Iterable[UUID]) -> None:
    """Refuse if a batch of the run holds an award for one of the learners; withdrawn ones do not count."""
    batches = {batch.id for batch in work.batches.of_run(run_id)}
    if not batches:
        return
    for learner_id in learner_ids:
        for item in work.awards.of_learner(learner_id):
            if item.award.batch_id in batches and item.state is not AwardState.WITHDRAWN:
                raise InputError(
                    worded(
                        "A batch was planned meanwhile that awards {name}.",
                        name=item.award.learner.certificate_name,
                    ),
                    hint=worded("Close that batch first, or leave the learners in the course run."),
                )


def _check_unchanged(work: Work, before: TwoRecords) -> None:
    keep_id = before.keep.id
    unchanged = (
        work.learners.get(keep_id) == before.merged
        and work.learners.get(before.other.id) is None
        and len(work.awards.of_learner(keep_id)) == before.awards
        and _said(work.attempts.of_learner(keep_id)) == _said(before.attempts)
    )
    if not unchanged:
        raise InputError(
            worded(
                "{name} has changed since the two records became one.", name=before.merged.certificate_name
            ),
            hint=worded("Add the second person anew and correct both by hand."),
        )


def _said(attempts: Iterable[Attempt]) -> dict[UUID, Attempt]:
    """Return what attempts say, whoever they belong to: merging numbers them anew."""
    nobody = UUID(int=0)
    return {one.id: replace(one, learner_id=nobody, number=1) for one in attempts}


def _is_empty(attempt: Attempt) -> bool:
    recorded = any(
        one.level_id is not None or one.points is not None or one.comment or one.evidence
        for one in attempt.results
    )
    said = attempt.evidence or attempt.grade or attempt.assessed_on or attempt.narrative
    return not recorded and not said
