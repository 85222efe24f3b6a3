"""Results: what each learner reached, with evidence; who passes, and who does not and why."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from studio.domain.criterion import Criterion, PassOutcome, PassRule, Shortfall, judge
from studio.domain.evidence import Attempt, CriterionResult, Evidence, EvidenceKind
from studio.foundation.atomic_files import READ, explained, write_atomically
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.storage import Work

MAX_EVIDENCE = 100 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One learner of a run: the last attempt and what the pass rule says.

    ``reasons`` are sentences, one per shortfall; empty for who passes. ``incomplete`` tells that nobody can
    say yet: a criterion that everybody has to meet has no result.
    """

    learner_id: UUID
    name: str
    seat: int
    group: str
    attempt: Attempt | None
    attempts: int
    outcome: PassOutcome
    reasons: tuple[str, ...]
    incomplete: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """Everybody of a run in the roster's order, with the criteria that are the columns of the grid."""

    run_id: UUID
    design_id: UUID
    criteria: tuple[Criterion, ...]
    rule: PassRule
    rows: tuple[OverviewRow, ...]

    @property
    def passing(self) -> tuple[OverviewRow, ...]:
        """Who is awarded."""
        return tuple(row for row in self.rows if row.outcome.passed)

    @property
    def failing(self) -> tuple[OverviewRow, ...]:
        """Who is not, each with the reasons."""
        return tuple(row for row in self.rows if not row.outcome.passed)


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell of the grid as the person set it; level or points, both None to clear it."""

    learner_id: UUID
    criterion_id: UUID
    level_id: UUID | None = None
    points: Decimal | None = None
    assessor: str | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class AttemptFacts:
    """What is said about an attempt as a whole; None leaves a field as it is.

    ``without_day`` takes the day away again.
    """

    assessed_on: date | None = None
    grade: str | None = None
    narrative: str | None = None
    without_day: bool = False


def overview(workspace: Workspace, run_id: UUID) -> Overview:
    """Return who of a run passes, who does not, and why.

    Raises:
        InputError: The run is not there or has no micro-credential.
    """
    with workspace.store.reading() as work:
        design_id, criteria, rule = _rules(work, run_id)
        attempts: dict[UUID, list[Attempt]] = {}
        for attempt in work.attempts.of_run(run_id, design_id):
            attempts.setdefault(attempt.learner_id, []).append(attempt)
        rows = []
        for seat, learner in work.runs.learners(run_id):
            own = attempts.get(learner.id, [])
            last = own[-1] if own else None
            outcome = judge(criteria, rule, last.results if last else ())
            reasons = tuple(shortfall_sentence(one, rule) for one in outcome.shortfalls)
            rows.append(
                OverviewRow(
                    learner.id,
                    learner.certificate_name,
                    seat.seat,
                    seat.group,
                    last,
                    len(own),
                    outcome,
                    reasons,
                    not outcome.passed and _lacks_results(criteria, last),
                )
            )
    return Overview(run_id, design_id, criteria, rule, tuple(rows))


def _lacks_results(criteria: Sequence[Criterion], attempt: Attempt | None) -> bool:
    results = attempt.results if attempt else ()
    said = {one.criterion_id for one in results if one.level_id is not None or one.points is not None}
    return any(criterion.mandatory and criterion.id not in said for criterion in criteria)


def shortfall_sentence(shortfall: Shortfall, rule: PassRule) -> str:
    """Return in words why somebody does not pass."""
    if shortfall.criterion is None:
        return worded("Fewer points than the {min_points} needed.", min_points=rule.min_points)
    name = shortfall.criterion.name.main
    if shortfall.reason == "missing":
        return worded("{name}: no result.", name=name)
    if shortfall.reason == "evidence":
        return worded("{name}: no evidence.", name=name)
    needed = shortfall.criterion.level(shortfall.criterion.required_level_id)
    wanted = (
        needed.name.main if needed else worded("{points} points", points=shortfall.criterion.required_points)
    )
    return worded("{name}: below {wanted}.", name=name, wanted=wanted)


def record_cells(workspace: Workspace, run_id: UUID, cells: Sequence[GridCell]) -> Changes:
    """Set cells of the grid in each learner's last attempt; the first result makes the first attempt.

    Raises:
        InputError: A criterion, level or learner is not of this run, or points are out of range. Nothing
            is kept then.
    """
    ids = list(dict.fromkeys(cell.learner_id for cell in cells))
    with logged(workspace, "results.recorded", run_id, *ids) as work:
        design_id, criteria, _ = _rules(work, run_id)
        by_id = {criterion.id: criterion for criterion in criteria}
        for cell in cells:
            _check_cell(by_id, cell)
        attempts = _open_attempts(workspace, work, run_id, design_id, ids)
        for cell in cells:
            attempts[cell.learner_id] = _with_cell(attempts[cell.learner_id], cell)
        work.attempts.save_all(attempts.values())
    return Changes.of(ChangeKind.RESULTS, ids=[run_id, *ids])


def record_facts(workspace: Workspace, run_id: UUID, facts: Mapping[UUID, AttemptFacts]) -> Changes:
    """Set date, grade and narrative of each learner's last attempt, by the learner's id."""
    with logged(workspace, "results.recorded", run_id, *facts) as work:
        design_id, _, _ = _rules(work, run_id)
        attempts = _open_attempts(workspace, work, run_id, design_id, list(facts))
        changed = [_with_facts(attempts[learner_id], said) for learner_id, said in facts.items()]
        work.attempts.save_all(changed)
    return Changes.of(ChangeKind.RESULTS, ids=[run_id, *facts])


def add_resit(workspace: Workspace, run_id: UUID, learner_id: UUID) -> tuple[Attempt, Changes]:
    """Begin another attempt; the earlier ones stay as they are."""
    with logged(workspace, "results.resit", run_id, learner_id) as work:
        design_id, _, _ = _rules(work, run_id)
        _check_seated(work, run_id, [learner_id])
        last = work.attempts.latest_of_run(run_id, design_id).get(learner_id)
        number = last.number + 1 if last else 1
        attempt = Attempt(workspace.new_id(), learner_id, run_id, design_id, number)
        work.attempts.add_all([attempt])
    return attempt, Changes.of(ChangeKind.RESULTS, ids=[run_id, learner_id])


def attempts_of(workspace: Workspace, run_id: UUID, learner_id: UUID) -> tuple[Attempt, ...]:
    """Return all attempts of one learner in a run, in order."""
    with workspace.store.reading() as work:
        return tuple(one for one in work.attempts.of_learner(learner_id) if one.course_run_id == run_id)


def add_evidence(
    workspace: Workspace,
    run_id: UUID,
    learner_id: UUID,
    evidence: Evidence,
    criterion_id: UUID | None = None,
) -> Changes:
    """Add a piece of evidence to a learner's last attempt, for one criterion or for the whole."""
    with logged(workspace, "results.evidence", run_id, learner_id) as work:
        design_id, criteria, _ = _rules(work, run_id)
        if criterion_id is not None and criterion_id not in {criterion.id for criterion in criteria}:
            raise InputError(worded("This criterion does not belong to the micro-credential of the run."))
        attempt = _open_attempts(workspace, work, run_id, design_id, [learner_id])[learner_id]
        work.attempts.save(_with_evidence(attempt, evidence, criterion_id))
    return Changes.of(ChangeKind.RESULTS, ids=[run_id, learner_id])


def add_evidence_file(
    workspace: Workspace,
    run_id: UUID,
    learner_id: UUID,
    file: Path,
    criterion_id: UUID | None = None,
    name: str = "",
) -> tuple[Evidence, Changes]:
    """Copy a file under the workspace's ``evidence/`` and add it with its SHA-256.

    Raises:
        InputError: It is missing or larger than 100 MB.
        MachineError: The disk is full or not writable.
    """
    if not file.is_file():
        raise InputError(worded("There is no file {file}.", file=file), hint=worded("Choose the file again."))
    if file.stat().st_size > MAX_EVIDENCE:
        raise InputError(
            worded("{file} is larger than 100 MB.", file=file.name),
            hint=worded("Keep it elsewhere and add a link."),
        )
    with explained(file, READ):
        data = file.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    ending = file.suffix.lower() if file.suffix[1:].isalnum() and len(file.suffix) <= 10 else ""
    stored = f"{digest[:2]}/{digest}{ending}"
    target = workspace.evidence_folder / stored
    with explained(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        write_atomically(target, data)
    evidence = Evidence(
        workspace.new_id(), EvidenceKind.FILE, name or file.name, stored_as=stored, sha256=digest
    )
    return evidence, add_evidence(workspace, run_id, learner_id, evidence, criterion_id)


def remove_evidence(workspace: Workspace, run_id: UUID, learner_id: UUID, evidence_id: UUID) -> Changes:
    """Take a piece of evidence out of a learner's last attempt; a file stays under ``evidence/``."""
    with logged(workspace, "results.evidence-removed", run_id, learner_id) as work:
        design_id, _, _ = _rules(work, run_id)
        attempt = _open_attempts(workspace, work, run_id, design_id, [learner_id])[learner_id]
        results = tuple(
            replace(one, evidence=tuple(item for item in one.evidence if item.id != evidence_id))
            for one in attempt.results
        )
        left = tuple(item for item in attempt.evidence if item.id != evidence_id)
        work.attempts.save(replace(attempt, results=results, evidence=left))
    return Changes.of(ChangeKind.RESULTS, ids=[run_id, learner_id])


def put_back(workspace: Workspace, run_id: UUID, before: Mapping[UUID, Attempt | None]) -> Changes:
    """Make the last attempts as they were, by the learner's id, for undo; None empties the first one.

    Raises:
        InputError: A learner is not of this run, or has had a resit since.
    """
    with logged(workspace, "results.put-back", run_id, *before) as work:
        design_id, _, _ = _rules(work, run_id)
        now = _open_attempts(workspace, work, run_id, design_id, list(before))
        for learner_id, attempt in before.items():
            if attempt is not None and attempt.id != now[learner_id].id:
                raise InputError(
                    worded("There was a resit meanwhile."), hint=worded("Correct the results by hand.")
                )
            empty = replace(now[learner_id], results=(), evidence=(), grade="", assessed_on=None)
            work.attempts.save(attempt or empty)
    return Changes.of(ChangeKind.RESULTS, ids=[run_id, *before])


def _rules(work: Work, run_id: UUID) -> tuple[UUID, tuple[Criterion, ...], PassRule]:
    run = work.runs.get(run_id)
    if run is None:
        raise InputError(
            worded("There is no course run {run_id}.", run_id=run_id),
            hint=worded("Choose another course run."),
        )
    design = work.designs.get(run.design_id) if run.design_id else None
    if design is None or run.design_id is None:
        raise InputError(
            worded("{title} has no micro-credential yet.", title=run.title),
            hint=worded("Choose one for the course run."),
        )
    published = work.designs.latest(run.design_id)
    content = published.content if published else design.content
    return run.design_id, content.criteria, content.pass_rule


def _check_seated(work: Work, run_id: UUID, learner_ids: Sequence[UUID]) -> None:
    there = {seat.learner_id for seat in work.runs.enrolments(run_id)}
    if strangers := [one for one in learner_ids if one not in there]:
        raise InputError(
            worded("{count} of these learners are not in this course run.", count=len(strangers))
        )


def _open_attempts(
    workspace: Workspace, work: Work, run_id: UUID, design_id: UUID, learner_ids: Sequence[UUID]
) -> dict[UUID, Attempt]:
    """Return each learner's last attempt, or a first one that is still to be saved."""
    _check_seated(work, run_id, learner_ids)
    there = work.attempts.latest_of_run(run_id, design_id)
    return {one: there.get(one) or Attempt(workspace.new_id(), one, run_id, design_id) for one in learner_ids}


def _check_cell(criteria: Mapping[UUID, Criterion], cell: GridCell) -> None:
    criterion = criteria.get(cell.criterion_id)
    if criterion is None:
        raise InputError(worded("This criterion does not belong to the micro-credential of the run."))
    if cell.level_id is not None and criterion.level(cell.level_id) is None:
        raise InputError(
            worded("{criterion} has no such level.", criterion=criterion.name.main),
            hint=worded("Choose one of its levels."),
        )
    if cell.points is None:
        return
    top = criterion.max_points
    if not cell.points.is_finite() or cell.points < 0 or (top is not None and cell.points > top):
        limit = worded("0 to {top}", top=top) if top is not None else worded("0 or more")
        raise InputError(
            worded(
                "{criterion}: {points} points are outside of {limit}.",
                criterion=criterion.name.main,
                points=cell.points,
                limit=limit,
            )
        )


def _with_cell(attempt: Attempt, cell: GridCell) -> Attempt:
    results = {result.criterion_id: result for result in attempt.results}
    old = results.get(cell.criterion_id) or CriterionResult(cell.criterion_id)
    results[cell.criterion_id] = replace(
        old,
        level_id=cell.level_id,
        points=cell.points,
        assessor=old.assessor if cell.assessor is None else cell.assessor,
        comment=old.comment if cell.comment is None else cell.comment,
    )
    return replace(attempt, results=tuple(results.values()))


def _with_facts(attempt: Attempt, said: AttemptFacts) -> Attempt:
    return replace(
        attempt,
        assessed_on=None if said.without_day else said.assessed_on or attempt.assessed_on,
        grade=attempt.grade if said.grade is None else said.grade,
        narrative=attempt.narrative if said.narrative is None else said.narrative,
    )


def _with_evidence(attempt: Attempt, evidence: Evidence, criterion_id: UUID | None) -> Attempt:
    if criterion_id is None:
        return replace(attempt, evidence=(*attempt.evidence, evidence))
    results = {result.criterion_id: result for result in attempt.results}
    old = results.get(criterion_id) or CriterionResult(criterion_id)
    results[criterion_id] = replace(old, evidence=(*old.evidence, evidence))
    return replace(attempt, results=tuple(results.values()))
