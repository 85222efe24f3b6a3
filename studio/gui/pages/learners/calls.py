"""What the learners' pages ask of services; each runs on a pool thread and imports when called."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.domain.course_run import CourseRun
from studio.domain.learner import Learner


@dataclass(frozen=True, slots=True)
class RunView:
    """A course run with its roster and, where it has a micro-credential, its results.

    ``results`` is an ``Overview`` of ``services.results`` or None; ``designs`` are (id, title) pairs.
    """

    run: CourseRun
    roster: tuple[Any, ...]
    results: Any
    designs: tuple[tuple[UUID, str], ...]


def run_rows(workspace: Any, offset: int, limit: int, search: str) -> Sequence[Any]:
    """Return a page of course runs, the latest first."""
    from studio.services.course_runs import list_runs
    from studio.services.rows import PageRequest

    return list_runs(workspace, PageRequest(offset, limit, search)).rows


def learner_rows(workspace: Any, offset: int, limit: int, search: str) -> Sequence[Any]:
    """Return a page of learners."""
    from studio.services.learners import list_learners
    from studio.services.rows import PageRequest

    return list_learners(workspace, PageRequest(offset, limit, search)).rows


def make_run(workspace: Any, title: str) -> tuple[UUID, Any]:
    """Add a course run, with the only published micro-credential where there is just one."""
    from studio.services.course_runs import save_run

    designs = _designs(workspace)
    run = CourseRun(workspace.new_id(), title, design_id=designs[0][0] if len(designs) == 1 else None)
    return run.id, save_run(workspace, run)


def save_run(workspace: Any, run: CourseRun) -> Any:
    """Keep a changed course run."""
    from studio.services import course_runs

    return course_runs.save_run(workspace, run)


def open_run(workspace: Any, run_id: UUID) -> RunView:
    """Return a run with everybody in it."""
    from studio.services.course_runs import get_run, learners_of_run
    from studio.services.results import overview

    run = get_run(workspace, run_id)
    designs = _designs(workspace)
    with_results = run.design_id is not None
    return RunView(
        run,
        learners_of_run(workspace, run_id),
        overview(workspace, run_id) if with_results else None,
        designs,
    )


def _designs(workspace: Any) -> tuple[tuple[UUID, str], ...]:
    from studio.gui.pages.design.calls import design_rows

    return tuple((row.id, row.title) for row in design_rows(workspace, 0, 500, "") if not row.archived)


def add_names(workspace: Any, run_id: UUID, names: Sequence[str]) -> tuple[int, Any]:
    """Add a learner for each typed name and seat them; returns how many."""
    from studio.services.changes import merge
    from studio.services.course_runs import enrol
    from studio.services.learners import save_learner

    fresh = [Learner(workspace.new_id(), name) for name in names]
    changes = [save_learner(workspace, learner) for learner in fresh]
    changes.append(enrol(workspace, run_id, [learner.id for learner in fresh]))
    return len(fresh), merge(changes)


def rename(workspace: Any, learner: Learner) -> Any:
    """Keep a corrected learner."""
    from studio.services.learners import save_learner

    return save_learner(workspace, learner)


def withdraw(workspace: Any, run_id: UUID, learner_id: UUID) -> Any:
    """Take a learner out of a run."""
    from studio.services import course_runs

    return course_runs.withdraw(workspace, run_id, [learner_id])


def set_result(
    workspace: Any, run_id: UUID, learner_id: UUID, criterion_id: UUID, level_id: Any, points: Any
) -> Any:
    """Record one cell of the grid."""
    from studio.services.results import GridCell, record_cells

    return record_cells(workspace, run_id, [GridCell(learner_id, criterion_id, level_id, points)])


def read_roster(workspace: Any, source: Path | str, run_id: UUID, options: Any = None) -> Any:
    """Return what a roster would bring, an ``ImportPreview``."""
    from studio.services.rosters import preview_import

    return preview_import(workspace, source, run_id=run_id, options=options)


def read_again(workspace: Any, preview: Any, options: Any) -> Any:
    """Return the same table read with other options."""
    from studio.services.rosters import change_preview

    return change_preview(workspace, preview, options)


def take_in(workspace: Any, run_id: UUID, preview: Any, decisions: Mapping[int, Any]) -> tuple[Any, Any]:
    """Take the people of a preview into the run."""
    from studio.services.rosters import commit_import

    return commit_import(workspace, run_id, preview, decisions)
