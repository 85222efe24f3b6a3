"""Course runs: made, changed, listed; who sits in them and who came late."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from studio.domain.course_run import CourseRun, Enrolment
from studio.domain.learner import Learner
from studio.domain.text import one_line
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.services.rows import CourseRunRow, Page, PageRequest, RosterRow


def _on_one_line(run: CourseRun) -> CourseRun:
    return replace(
        run,
        title=one_line(run.title),
        place=one_line(run.place),
        trainer=one_line(run.trainer),
        assessor=one_line(run.assessor),
    )


def save_run(workspace: Workspace, run: CourseRun) -> Changes:
    """Add a course run, or change one that is there. Its texts are printed on one line, and kept so.

    Raises:
        InputError: It has no title, ends before it starts, or names a micro-credential that is not there.
    """
    run = _on_one_line(run)
    if not run.title:
        raise InputError(
            worded("A course run needs a title."), hint=worded("Give it a title and save again.")
        )
    if run.starts_on and run.ends_on and run.ends_on < run.starts_on:
        raise InputError(
            worded("{title} ends before it starts.", title=run.title),
            hint=worded("Correct one of the two dates."),
        )
    with logged(workspace, "run.saved", run.id) as work:
        if run.design_id is not None and work.designs.get(run.design_id) is None:
            raise InputError(
                worded("{title}: there is no such micro-credential.", title=run.title),
                hint=worded("Choose another one."),
            )
        work.runs.save(run)
    return Changes.of(ChangeKind.RUNS, ids=[run.id])


def get_run(workspace: Workspace, run_id: UUID) -> CourseRun:
    """Return a course run.

    Raises:
        InputError: There is none of that id.
    """
    with workspace.store.reading() as work:
        run = work.runs.get(run_id)
    if run is None:
        raise InputError(
            worded("There is no course run {run_id}.", run_id=run_id),
            hint=worded("List the course runs and choose another."),
        )
    return run


def list_runs(workspace: Workspace, request: PageRequest | None = None) -> Page[CourseRunRow]:
    """Return a page of course runs, the latest first."""
    with workspace.store.reading() as work:
        return work.runs.page(request or PageRequest())


def remove_run(workspace: Workspace, run_id: UUID) -> Changes:
    """Take away a run in which nothing was recorded or issued.

    Raises:
        InputError: It has attempts, imports or batches.
    """
    with logged(workspace, "run.removed", run_id) as work:
        used = work.batches.of_run(run_id) or work.attempts.of_run(run_id) or work.imports.of_run(run_id)
        if used:
            raise InputError(
                worded("Something was imported, recorded or issued in this course run; it has to stay.")
            )
        work.runs.withdraw(run_id, [seat.learner_id for seat in work.runs.enrolments(run_id)])
        work.runs.remove(run_id)
    return Changes.of(ChangeKind.RUNS, ids=[run_id])


def roster_page(workspace: Workspace, run_id: UUID, request: PageRequest | None = None) -> Page[RosterRow]:
    """Return a page of a run's roster, by seat; ``sort`` ``name`` sorts by name."""
    with workspace.store.reading() as work:
        return work.runs.roster(run_id, request or PageRequest())


def learners_of_run(workspace: Workspace, run_id: UUID) -> tuple[tuple[Enrolment, Learner], ...]:
    """Return everybody of a run in the roster's order."""
    with workspace.store.reading() as work:
        return work.runs.learners(run_id)


def enrol(workspace: Workspace, run_id: UUID, learner_ids: Iterable[UUID], group: str = "") -> Changes:
    """Seat known learners in a run, behind the others; who sits there already stays where they are."""
    wanted = list(dict.fromkeys(learner_ids))
    with logged(workspace, "run.enrolled", run_id, *wanted) as work:
        there = {seat.learner_id for seat in work.runs.enrolments(run_id)}
        first = work.runs.next_seat(run_id)
        fresh = [learner_id for learner_id in wanted if learner_id not in there]
        seats = (Enrolment(run_id, one, first + place, group) for place, one in enumerate(fresh))
        work.runs.enrol(seats)
    return Changes.of(ChangeKind.RUNS, ids=[run_id])


def withdraw(workspace: Workspace, run_id: UUID, learner_ids: Iterable[UUID]) -> Changes:
    """Take learners out of a run; they themselves, and what was recorded and issued, stay."""
    gone = list(learner_ids)
    with logged(workspace, "run.withdrawn", run_id, *gone) as work:
        work.runs.withdraw(run_id, gone)
    return Changes.of(ChangeKind.RUNS, ids=[run_id])


def late_learners(workspace: Workspace, run_id: UUID) -> tuple[Learner, ...]:
    """Return those of a run who are in none of its batches: they make a linked batch.

    Empty as long as nothing was issued: nobody is late for a batch that is still to come.
    """
    with workspace.store.reading() as work:
        batches = work.batches.of_run(run_id)
        if not batches:
            return ()
        had = {award.learner.id for batch in batches for award in work.awards.of_batch(batch.id)}
        return tuple(learner for _, learner in work.runs.learners(run_id) if learner.id not in had)
