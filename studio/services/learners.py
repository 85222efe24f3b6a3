"""Learners: found, corrected, put together when one person was entered twice."""

from dataclasses import replace
from uuid import UUID

from studio.domain.course_run import CourseRun, Enrolment
from studio.domain.evidence import Attempt
from studio.domain.learner import Learner
from studio.domain.text import one_line, refused_characters
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.importers.roster_reading.columns import identifier_key
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.services.rows import LearnerRow, Page, PageRequest
from studio.storage import Work


def list_learners(workspace: Workspace, request: PageRequest | None = None) -> Page[LearnerRow]:
    """Return a page of learners; ``search`` looks into names and identifiers."""
    with workspace.store.reading() as work:
        return work.learners.page(request or PageRequest())


def get_learner(workspace: Workspace, learner_id: UUID) -> Learner:
    """Return a learner.

    Raises:
        InputError: There is none of that id.
    """
    with workspace.store.reading() as work:
        return _needed(work, learner_id)


def runs_of(workspace: Workspace, learner_id: UUID) -> tuple[CourseRun, ...]:
    """Return the course runs in which a learner sat."""
    with workspace.store.reading() as work:
        return work.runs.runs_of(learner_id)


def save_learner(workspace: Workspace, learner: Learner) -> Changes:
    """Add a learner, or correct one. What was issued keeps the name it was issued with.

    Raises:
        InputError: There is no name, or it holds characters that nothing can print or sign.
    """
    name = one_line(learner.certificate_name)
    if not name:
        raise InputError(
            worded("A learner needs a name."), hint=worded("Write the name as the certificate shall show it.")
        )
    if refused := refused_characters(learner.certificate_name):
        raise InputError(
            worded(
                "The name holds a character that no text may hold: U+{refused}.",
                refused=f"{ord(refused[0]):04X}",
            )
        )
    with logged(workspace, "learner.saved", learner.id) as work:
        tidied = replace(learner, certificate_name=name)
        if work.learners.get(learner.id) is None:
            work.learners.add(tidied)
        else:
            work.learners.save(tidied)
    return Changes.of(ChangeKind.LEARNERS, ids=[learner.id])


def merge_learners(workspace: Workspace, keep_id: UUID, other_id: UUID) -> Changes:
    """Make one of two records of one person: seats, attempts and identifiers move to the one that is kept.

    Raises:
        InputError: The other has awards; these name it for ever, so it is the one to keep.
    """
    if keep_id == other_id:
        raise InputError(worded("This is one and the same learner."), hint=worded("Choose two."))
    with logged(workspace, "learner.merged", keep_id, other_id) as work:
        keep, other = _needed(work, keep_id), _needed(work, other_id)
        if work.awards.of_learner(other_id):
            raise InputError(
                worded("{certificate_name} has awards already.", certificate_name=other.certificate_name),
                hint=worded(
                    "Keep that record and merge the other one into it; if both have awards, both stay."
                ),
            )
        known = {identifier_key(item) for item in keep.identifiers}
        added = tuple(item for item in other.identifiers if identifier_key(item) not in known)
        _move_seats(work, keep_id, other_id)
        _move_attempts(work, keep_id, other_id)
        work.learners.remove(other_id)
        work.learners.save(
            replace(
                keep,
                given_name=keep.given_name or other.given_name,
                family_name=keep.family_name or other.family_name,
                language=keep.language or other.language,
                guardian=keep.guardian or other.guardian,
                identifiers=(*keep.identifiers, *added),
            )
        )
    return Changes.of(ChangeKind.LEARNERS, ChangeKind.RUNS, ChangeKind.RESULTS, ids=[keep_id, other_id])


def remove_learner(workspace: Workspace, learner_id: UUID) -> Changes:
    """Take away a learner about whom nothing was recorded or issued.

    Raises:
        InputError: There are results or awards.
    """
    with logged(workspace, "learner.removed", learner_id) as work:
        learner = _needed(work, learner_id)
        if work.awards.of_learner(learner_id) or work.attempts.of_learner(learner_id):
            raise InputError(
                worded(
                    "{certificate_name} has results or awards; the record has to stay.",
                    certificate_name=learner.certificate_name,
                )
            )
        for run in work.runs.runs_of(learner_id):
            work.runs.withdraw(run.id, [learner_id])
        work.learners.remove(learner_id)
    return Changes.of(ChangeKind.LEARNERS, ChangeKind.RUNS, ids=[learner_id])


def _needed(work: Work, learner_id: UUID) -> Learner:
    learner = work.learners.get(learner_id)
    if learner is None:
        raise InputError(
            worded("There is no learner {learner_id}.", learner_id=learner_id),
            hint=worded("List the learners and choose another."),
        )
    return learner


def _move_seats(work: Work, keep_id: UUID, other_id: UUID) -> None:
    for run in work.runs.runs_of(other_id):
        seats = {seat.learner_id: seat for seat in work.runs.enrolments(run.id)}
        work.runs.withdraw(run.id, [other_id])
        if keep_id not in seats:
            old = seats[other_id]
            work.runs.enrol([Enrolment(run.id, keep_id, old.seat, old.group)])


def _move_attempts(work: Work, keep_id: UUID, other_id: UUID) -> None:
    """Give the attempts of the other to the one kept, numbered behind those it has."""
    counted: dict[tuple[UUID, UUID], int] = {}
    for attempt in work.attempts.of_learner(keep_id):
        counted[attempt.course_run_id, attempt.design_id] = attempt.number
    moved: list[Attempt] = []
    for attempt in work.attempts.of_learner(other_id):
        place = attempt.course_run_id, attempt.design_id
        counted[place] = counted.get(place, 0) + 1
        moved.append(replace(attempt, learner_id=keep_id, number=counted[place]))
    work.attempts.save_all(moved)
