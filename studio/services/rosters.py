"""Importing rosters: look first, correct in place, then take over everybody at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from studio.domain.course_run import Enrolment
from studio.domain.evidence import Attempt, CriterionResult, Evidence, EvidenceKind
from studio.domain.learner import Identifier, Learner
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.importers.encodings import encoding_name
from studio.importers.interface import EvidenceEntry, RosterRow, Severity
from studio.importers.roster_reading.columns import identifier_key
from studio.importers.roster_reading.name_order import NameOrder
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import note
from studio.services.roster_matching import Decision, Match, find_matches
from studio.services.roster_preview import (
    ImportCounts,
    ImportOptions,
    ImportPreview,
    bad_rows_csv,
    change_preview,
    decided,
    mapping_to_json,
    no_rows,
    preview_import,
    problem_sentence,
    with_fixes,
)
from studio.services.rows import RosterImport
from studio.storage import Work

__all__ = [
    "Decision",
    "ImportCounts",
    "ImportOptions",
    "ImportPreview",
    "ImportResult",
    "Match",
    "NameOrder",
    "bad_rows_csv",
    "change_preview",
    "commit_import",
    "encoding_name",
    "imports_of_run",
    "preview_import",
    "problem_sentence",
    "with_fixes",
]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did. ``nothing_new`` is True when everybody was there already, unchanged."""

    import_id: UUID
    counts: ImportCounts
    new_learners: tuple[UUID, ...]
    enrolled: int
    attempts: int

    @property
    def nothing_new(self) -> bool:
        """Whether the import changed nothing at all."""
        return not (self.new_learners or self.enrolled or self.attempts)


def commit_import(
    workspace: Workspace,
    run_id: UUID,
    preview: ImportPreview,
    decisions: Mapping[int, Decision] | None = None,
) -> tuple[ImportResult, Changes]:
    """Take the people of a preview into the course run, in one transaction.

    Args:
        workspace: The open workspace.
        run_id: The course run.
        preview: What ``preview_import`` showed.
        decisions: Answers by row number, where a match was asked about.

    Raises:
        InputError: There is no such run, nobody is in the list, or a question about it is open.
    """
    if preview.reading.questions:
        question = preview.reading.questions[0]
        raise InputError(
            question.sentence, hint=worded("Answer it ({option}) and import again.", option=question.option)
        )
    if not preview.reading.read:
        raise no_rows(preview)
    with workspace.store.work() as work:
        if work.runs.get(run_id) is None:
            raise InputError(
                worded("There is no course run {run_id}.", run_id=run_id),
                hint=worded("Choose another course run."),
            )
        matches = find_matches(work, run_id, preview.reading.people)
        taking = _Taking(workspace, work, run_id, replace(preview, matches=matches), decisions or {})
        result = taking.take()
        subjects = [run_id, *result.new_learners[:1000]]
        note(work, workspace, "roster.imported", subjects, **_log_details(preview, result))
    return result, Changes.of(ChangeKind.LEARNERS, ChangeKind.RUNS, ChangeKind.RESULTS, ids=[run_id])


def imports_of_run(workspace: Workspace, run_id: UUID) -> tuple[RosterImport, ...]:
    """Return what came into a run, oldest first."""
    with workspace.store.reading() as work:
        return work.imports.of_run(run_id)


def _log_details(preview: ImportPreview, result: ImportResult) -> dict[str, object]:
    counts = result.counts
    return {
        "sha256": preview.source_sha256,
        "rows": counts.rows,
        "imported": counts.imported,
        "merged": counts.merged,
        "rejected": counts.rejected,
    }


class _Taking:
    """One import on its way into the database."""

    def __init__(
        self,
        workspace: Workspace,
        work: Work,
        run_id: UUID,
        preview: ImportPreview,
        decisions: Mapping[int, Decision],
    ) -> None:
        self._workspace, self._work, self._run_id, self._preview = workspace, work, run_id, preview
        self._decisions = decisions
        self._matches = {match.row: match for match in preview.matches}
        self._taken = decided(preview.matches, decisions)

    def take(self) -> ImportResult:
        people = self._preview.reading.people
        new, known = self._sorted_people(people)
        self._work.learners.add_all(learner for _, learner in new)
        before = {one.id: one for one in self._work.learners.many([learner_id for _, learner_id in known])}
        for person, learner_id in known:
            completed = completed_learner(before[learner_id], person)
            if completed != before[learner_id]:
                self._work.learners.save(completed)
                before[learner_id] = completed
        seats = {person.number: learner.id for person, learner in new}
        seats.update({person.number: learner_id for person, learner_id in known})
        enrolled = self._enrol(people, seats)
        attempts = self._record(people, seats)
        result = ImportResult(
            self._workspace.new_id(),
            self._preview.counts(self._decisions),
            tuple(learner.id for _, learner in new),
            enrolled,
            attempts,
        )
        self._keep(result)
        return result

    def _sorted_people(
        self, people: Sequence[RosterRow]
    ) -> tuple[list[tuple[RosterRow, Learner]], list[tuple[RosterRow, UUID]]]:
        new: list[tuple[RosterRow, Learner]] = []
        known: list[tuple[RosterRow, UUID]] = []
        for person in people:
            what = self._taken.get(person.number, Decision.NEW)
            if what is Decision.SAME:
                known.append((person, self._matches[person.number].learner_id))
            elif what is Decision.NEW:
                new.append((person, new_learner(person, self._workspace.new_id())))
        return new, known

    def _enrol(self, people: Sequence[RosterRow], seats: Mapping[int, UUID]) -> int:
        there = {seat.learner_id for seat in self._work.runs.enrolments(self._run_id)}
        number = self._work.runs.next_seat(self._run_id)
        added: dict[UUID, Enrolment] = {}
        for person in people:
            learner_id = seats.get(person.number)
            if learner_id is not None and learner_id not in there and learner_id not in added:
                added[learner_id] = Enrolment(self._run_id, learner_id, number + len(added), person.group)
        self._work.runs.enrol(added.values())
        return len(added)

    def _record(self, people: Sequence[RosterRow], seats: Mapping[int, UUID]) -> int:
        """Add or change the last attempt of those about whom the roster says a result."""
        run = self._work.runs.get(self._run_id)
        if run is None or run.design_id is None:
            return 0
        there = self._work.attempts.latest_of_run(self._run_id, run.design_id)
        changed: dict[UUID, Attempt] = {}
        for person in people:
            learner_id = seats.get(person.number)
            if learner_id is None or not _says_a_result(person):
                continue
            old = changed.get(learner_id) or there.get(learner_id)
            base = old or Attempt(self._workspace.new_id(), learner_id, self._run_id, run.design_id)
            attempt = self._with_results(base, person)
            if attempt != old:
                changed[learner_id] = attempt
        self._work.attempts.save_all(changed.values())
        return len(changed)

    def _with_results(self, attempt: Attempt, person: RosterRow) -> Attempt:
        results = {result.criterion_id: result for result in attempt.results}
        for entry in person.results:
            old = results.get(entry.criterion_id) or CriterionResult(entry.criterion_id)
            results[entry.criterion_id] = replace(old, level_id=entry.level_id, points=entry.points)
        overall = list(attempt.evidence)
        for shown in person.evidence:
            if shown.criterion_id is None:
                self._add_evidence(overall, shown)
                continue
            old = results.get(shown.criterion_id) or CriterionResult(shown.criterion_id)
            own = list(old.evidence)
            self._add_evidence(own, shown)
            results[shown.criterion_id] = replace(old, evidence=tuple(own))
        return replace(
            attempt,
            assessed_on=person.assessed_on or attempt.assessed_on,
            grade=person.grade or attempt.grade,
            results=tuple(results.values()),
            evidence=tuple(overall),
        )

    def _add_evidence(self, items: list[Evidence], shown: EvidenceEntry) -> None:
        if any((item.url, item.text) == (shown.url, shown.text) for item in items):
            return
        kind = EvidenceKind.LINK if shown.url else EvidenceKind.TEXT
        items.append(Evidence(self._workspace.new_id(), kind, url=shown.url, text=shown.text))

    def _keep(self, result: ImportResult) -> None:
        preview, counts, now = self._preview, result.counts, self._workspace.clock()
        self._work.imports.add(
            RosterImport(
                result.import_id,
                self._run_id,
                preview.source,
                preview.source_sha256,
                now,
                self._workspace.actor,
                counts.rows,
                counts.imported,
                counts.merged,
                counts.rejected,
                tuple(rejected_rows(preview, self._decisions)),
            )
        )
        mapping = mapping_to_json(preview.mapping, preview.name_order)
        self._work.imports.remember_mapping(preview.reading.signature, preview.source, mapping, now)


def rejected_rows(preview: ImportPreview, decisions: Mapping[int, Decision]) -> list[dict[str, str | int]]:
    """Return a line per row that stayed out: its number, and why; for the ledger page."""
    held = {row for row, what in decided(preview.matches, decisions).items() if what is Decision.HOLD}
    reasons: dict[int, list[str]] = {}
    for problem in preview.reading.problems:
        if problem.severity is Severity.ERROR:
            reasons.setdefault(problem.row, []).append(problem_sentence(problem))
    for match in preview.matches:
        if match.row in held:
            reasons.setdefault(match.row, []).append(match.sentence)
    also = {p.number: p.also for p in preview.reading.people}
    rows = [*preview.reading.bad, *(number for row in held for number in (row, *also.get(row, ())))]
    return [{"row": row, "reason": " ".join(reasons.get(row, ["Left out."]))} for row in sorted(rows)]


def new_learner(person: RosterRow, learner_id: UUID) -> Learner:
    """Return the learner that a roster row introduces."""
    return Learner(
        id=learner_id,
        certificate_name=person.name,
        given_name=person.given,
        family_name=person.family,
        language=person.language,
        identifiers=person.identifiers,
        guardian=person.guardian,
    )


def completed_learner(learner: Learner, person: RosterRow) -> Learner:
    """Return a known learner with what the row adds; nothing that is there changes, the name least of all."""
    known = {identifier_key(item) for item in learner.identifiers}
    added: list[Identifier] = [item for item in person.identifiers if identifier_key(item) not in known]
    return replace(
        learner,
        given_name=learner.given_name or person.given,
        family_name=learner.family_name or person.family,
        language=learner.language or person.language,
        guardian=learner.guardian or person.guardian,
        identifiers=(*learner.identifiers, *added),
    )


def _says_a_result(person: RosterRow) -> bool:
    return bool(person.results or person.evidence or person.grade or person.assessed_on)
