"""What the learners' pages ask of services; each runs on a pool thread and imports when called."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.domain.course_run import CourseRun, Enrolment
from studio.domain.learner import Learner
from studio.gui.told import told


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


def add_names(workspace: Any, run_id: UUID, names: Sequence[str]) -> tuple[list[Learner], Any]:
    """Add a learner for each typed name and seat them; returns them."""
    fresh = [Learner(workspace.new_id(), name) for name in names]
    return fresh, add_learners(workspace, run_id, fresh)


def add_learners(workspace: Any, run_id: UUID, fresh: Sequence[Learner]) -> Any:
    """Add these learners and seat them."""
    from studio.services.changes import merge
    from studio.services.course_runs import enrol
    from studio.services.learners import save_learner

    changes = [save_learner(workspace, learner) for learner in fresh]
    changes.append(enrol(workspace, run_id, [learner.id for learner in fresh]))
    return merge(changes)


def take_out_added(workspace: Any, run_id: UUID, fresh: Sequence[Learner]) -> Any:
    """Take learners who were just added away again."""
    from studio.services import taking_back

    return taking_back.take_out_added(workspace, run_id, [learner.id for learner in fresh])


def rename(workspace: Any, learner: Learner) -> Any:
    """Keep a corrected learner."""
    from studio.services.learners import save_learner

    return save_learner(workspace, learner)


def withdraw(workspace: Any, run_id: UUID, learner_id: UUID) -> Any:
    """Take a learner out of a run."""
    from studio.services import course_runs

    return course_runs.withdraw(workspace, run_id, [learner_id])


def put_seats_back(workspace: Any, run_id: UUID, seats: Sequence[Enrolment]) -> Any:
    """Seat learners where they sat before they were taken out."""
    from studio.services import taking_back

    return taking_back.put_seats_back(workspace, run_id, seats)


def set_results(workspace: Any, run_id: UUID, cells: Sequence[tuple[UUID, UUID, Any, Any]]) -> Any:
    """Record cells of the grid: learner, criterion, level or None, points or None."""
    from studio.services.results import GridCell, record_cells

    return record_cells(workspace, run_id, [GridCell(*cell) for cell in cells])


def put_back(workspace: Any, run_id: UUID, before: Mapping[UUID, Any]) -> Any:
    """Make the attempts as they were."""
    from studio.services import results

    return results.put_back(workspace, run_id, before)


def set_facts(workspace: Any, run_id: UUID, learner_id: UUID, day: Any, grade: str) -> Any:
    """Record day and grade of a learner's last attempt; no day takes away the one before."""
    from studio.services.results import AttemptFacts, record_facts

    said = AttemptFacts(day, grade, without_day=day is None)
    return record_facts(workspace, run_id, {learner_id: said})


def add_resit(workspace: Any, run_id: UUID, learner_id: UUID) -> tuple[Any, Any]:
    """Begin another attempt."""
    from studio.services import results

    return results.add_resit(workspace, run_id, learner_id)


def take_back_resit(workspace: Any, attempt: Any) -> Any:
    """Let the attempt before a resit count again."""
    from studio.services import taking_back

    return taking_back.take_back_resit(workspace, attempt)


def put_resit_back(workspace: Any, attempt: Any) -> Any:
    """Begin the resit again that was taken back."""
    from studio.services import taking_back

    return taking_back.put_resit_back(workspace, attempt)


def add_evidence(workspace: Any, run_id: UUID, learner_id: UUID, what: Path | str, criterion_id: Any) -> Any:
    """Add evidence: a file, a link, or a text."""
    from studio.domain.evidence import Evidence, EvidenceKind
    from studio.services import results

    if isinstance(what, Path):
        return results.add_evidence_file(workspace, run_id, learner_id, what, criterion_id)[1]
    if what.lower().startswith(("https://", "http://")):
        made = Evidence(workspace.new_id(), EvidenceKind.LINK, url=what)
    else:
        made = Evidence(workspace.new_id(), EvidenceKind.TEXT, text=what)
    return results.add_evidence(workspace, run_id, learner_id, made, criterion_id)


def remove_evidence(workspace: Any, run_id: UUID, learner_id: UUID, evidence_id: UUID) -> Any:
    """Take evidence away."""
    from studio.services import results

    return results.remove_evidence(workspace, run_id, learner_id, evidence_id)


def open_learner(workspace: Any, learner_id: UUID) -> tuple[Learner, tuple[CourseRun, ...]]:
    """Return a learner with the course runs they sat in."""
    from studio.services.learners import get_learner, runs_of

    return get_learner(workspace, learner_id), runs_of(workspace, learner_id)


def merge(workspace: Any, keep_id: UUID, other_id: UUID) -> tuple[Any, Any]:
    """Make one of two records; returns what ``part`` needs to make two of it again."""
    from studio.services import taking_back

    return taking_back.merge_for_undo(workspace, keep_id, other_id)


def part(workspace: Any, before: Any) -> Any:
    """Make two records again of one that was merged."""
    from studio.services import taking_back

    return taking_back.part_learners(workspace, before)


def remove_learner(workspace: Any, learner_id: UUID) -> Any:
    """Take a learner away about whom nothing was recorded."""
    from studio.services import learners

    return learners.remove_learner(workspace, learner_id)


def read_roster(workspace: Any, source: Path | str, run_id: UUID, options: Any = None) -> Any:
    """Return what a roster would bring, an ``ImportPreview``."""
    from studio.services.rosters import preview_import

    return preview_import(workspace, source, run_id=run_id, options=options)


def read_again(workspace: Any, preview: Any, options: Any) -> Any:
    """Return the same table read with other options."""
    from studio.services.rosters import change_preview

    return change_preview(workspace, preview, options)


def merged_rows(preview: Any, decisions: Mapping[int, Any]) -> Sequence[Any]:
    """Return the rows that make no new learner, ``MergedRow``s."""
    from studio.services import roster_merging

    return roster_merging.merged_rows(preview, decisions)


def encoding_name(codec: str) -> str:
    """Return the words for an encoding, an English sentence of the core."""
    from studio.services import rosters

    return rosters.encoding_name(codec)


def import_lines(preview: Any, decisions: Mapping[int, Any]) -> Sequence[Any]:
    """Return every row with the name that will be printed, ``ImportLine``s."""
    from studio.services import roster_lines

    return roster_lines.import_lines(preview, decisions)


def sample_names(preview: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return some names as they will be printed, and some whose family name stands first."""
    from studio.services import roster_lines

    return roster_lines.sample_names(preview)


def save_bad_rows(preview: Any, decisions: Mapping[int, Any], path: Path) -> None:
    """Write the rows that stay out as CSV, with a mark so that spreadsheet programs see UTF-8."""
    from studio.foundation.atomic_files import write_atomically
    from studio.services.rosters import bad_rows_csv

    write_atomically(path, bad_rows_csv(preview, decisions, say=told).encode("utf-8-sig"))


def take_in(workspace: Any, run_id: UUID, preview: Any, decisions: Mapping[int, Any]) -> tuple[Any, Any]:
    """Take the people of a preview into the run; returns what ``take_back_import`` needs."""
    from studio.services.taking_back_imports import import_for_undo

    return import_for_undo(workspace, run_id, preview, decisions)


def take_back_import(workspace: Any, taken: Any) -> Any:
    """Make run and learners as they were before a list came in."""
    from studio.services import taking_back_imports

    return taking_back_imports.take_back_import(workspace, taken)


def put_import_back(workspace: Any, taken: Any) -> Any:
    """Let a list that was taken back come in again."""
    from studio.services import taking_back_imports

    return taking_back_imports.put_import_back(workspace, taken)
