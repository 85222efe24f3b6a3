"""Taking back a list that came into a course run: learners, seats, results and its line in the ledger.

See ``taking_back`` for when undo refuses.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from studio.domain.course_run import Enrolment
from studio.domain.evidence import Attempt
from studio.domain.learner import Learner
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.services.roster_matching import Decision
from studio.services.roster_preview import ImportPreview
from studio.services.rosters import ImportResult, commit_import
from studio.services.rows import RosterImport
from studio.storage import Work


@dataclass(frozen=True, slots=True)
class RunState:
    """All of a run that an import touches; ``learners`` are those the list speaks of."""

    learners: tuple[Learner, ...]
    seats: tuple[Enrolment, ...]
    attempts: tuple[Attempt, ...]
    imports: tuple[RosterImport, ...]
    batches: int


@dataclass(frozen=True, slots=True)
class ImportTaken:
    """An import with what was before and what came of it."""

    run_id: UUID
    source: str
    result: ImportResult
    before: RunState
    after: RunState


def import_for_undo(
    workspace: Workspace,
    run_id: UUID,
    preview: ImportPreview,
    decisions: Mapping[int, Decision] | None = None,
) -> tuple[ImportTaken, Changes]:
    """Take the people of a preview into the run, and return what ``take_back_import`` needs.

    Raises:
        InputError: As ``commit_import``.
    """
    known = [match.learner_id for match in preview.matches]
    with workspace.store.reading() as work:
        before = _state(work, run_id, known)
    result, changes = commit_import(workspace, run_id, preview, decisions)
    with workspace.store.reading() as work:
        after = _state(work, run_id, [*known, *result.new_learners])
    return ImportTaken(run_id, preview.source, result, before, after), changes


def take_back_import(workspace: Workspace, taken: ImportTaken) -> Changes:
    """Make the run and the learners of the list as they were before it came in.

    Raises:
        InputError: Something of it was changed, seated elsewhere or planned for issuing since.
    """
    return _turn(workspace, "roster.import-taken-back", taken, taken.after, taken.before)


def put_import_back(workspace: Workspace, taken: ImportTaken) -> Changes:
    """Let the list that was taken back come in again, with the same learners.

    Raises:
        InputError: The run has changed since.
    """
    return _turn(workspace, "roster.imported", taken, taken.before, taken.after)


def _turn(workspace: Workspace, action: str, taken: ImportTaken, now: RunState, wanted: RunState) -> Changes:
    ids = [learner.id for learner in taken.after.learners]
    with logged(workspace, action, taken.run_id, sha256=taken.after.imports[-1].source_sha256) as work:
        gone = [one.id for one in now.learners if one.id not in {other.id for other in wanted.learners}]
        if _state(work, taken.run_id, ids) != now or _used_elsewhere(work, taken.run_id, gone):
            raise InputError(
                worded("{source}: something has changed since this list came in.", source=taken.source),
                hint=worded("Take out by hand whom you do not want in this run."),
            )
        _restore(work, taken.run_id, now, wanted)
        for learner_id in gone:
            work.learners.remove(learner_id)
    return Changes.of(ChangeKind.LEARNERS, ChangeKind.RUNS, ChangeKind.RESULTS, ids=[taken.run_id])


def _state(work: Work, run_id: UUID, learner_ids: Sequence[UUID]) -> RunState:
    return RunState(
        tuple(sorted(work.learners.many(list(dict.fromkeys(learner_ids))), key=lambda one: str(one.id))),
        work.runs.enrolments(run_id),
        work.attempts.of_run(run_id),
        work.imports.of_run(run_id),
        len(work.batches.of_run(run_id)),
    )


def _used_elsewhere(work: Work, run_id: UUID, learner_ids: Sequence[UUID]) -> bool:
    return any(
        work.awards.of_learner(one) or any(run.id != run_id for run in work.runs.runs_of(one))
        for one in learner_ids
    )


def _restore(work: Work, run_id: UUID, now: RunState, wanted: RunState) -> None:
    """Make everything as wanted, but for learners who are to go: they go last."""
    there = {one.id: one for one in now.learners}
    work.learners.add_all(one for one in wanted.learners if one.id not in there)
    for learner in wanted.learners:
        if there.get(learner.id, learner) != learner:
            work.learners.save(learner)
    kept = {one.id for one in wanted.attempts}
    for attempt in now.attempts:
        if attempt.id not in kept:
            work.attempts.remove(attempt.id)
    had, needed = set(now.seats), set(wanted.seats)
    work.runs.withdraw(run_id, [seat.learner_id for seat in now.seats if seat not in needed])
    work.runs.enrol([seat for seat in wanted.seats if seat not in had])
    present = {one.id: one for one in now.attempts}
    work.attempts.save_all([one for one in wanted.attempts if present.get(one.id) != one])
    for one in now.imports:
        if one not in wanted.imports:
            work.imports.remove(one.id)
    for one in wanted.imports:
        if one not in now.imports:
            work.imports.add(one)
