"""What learners showed: attempts with results and evidence."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, delete, insert, select

from studio.domain.evidence import Attempt, CriterionResult, Evidence
from studio.storage.records import AttemptRecord, EvidenceRecord, ResultRecord
from studio.storage.repositories.base import Repository, in_chunks

_ResultsOf = dict[UUID, list[CriterionResult]]
_EvidenceOf = dict[tuple[UUID, UUID | None], list[Evidence]]


class AttemptRepository(Repository):
    """An attempt is kept whole; a resit is another one."""

    def add_all(self, attempts: Iterable[Attempt]) -> None:
        """Add any number of new ones."""
        for chunk in in_chunks(attempts, 1000):
            self._session.execute(insert(AttemptRecord), [_attempt_values(one) for one in chunk])
            self._add_below(chunk)

    def save(self, attempt: Attempt) -> None:
        """Add one, or change one that is there with all its results."""
        self.save_all([attempt])

    def save_all(self, attempts: Iterable[Attempt]) -> None:
        """Add or change any number."""
        for chunk in in_chunks(attempts, CHUNK_OF_SAVES):
            for one in chunk:
                self._session.merge(AttemptRecord(**_attempt_values(one)))
            self._session.flush()
            ids = [one.id for one in chunk]
            self._session.execute(delete(EvidenceRecord).where(EvidenceRecord.attempt_id.in_(ids)))
            self._session.execute(delete(ResultRecord).where(ResultRecord.attempt_id.in_(ids)))
            self._add_below(chunk)
        self._session.expire_all()

    def get(self, attempt_id: UUID) -> Attempt | None:
        """Return one, or None."""
        found = self._where(AttemptRecord.id == attempt_id)
        return found[0] if found else None

    def of_learner(self, learner_id: UUID) -> tuple[Attempt, ...]:
        """Return all attempts of one learner, by run, design and number."""
        return self._where(AttemptRecord.learner_id == learner_id)

    def of_run(self, run_id: UUID, design_id: UUID | None = None) -> tuple[Attempt, ...]:
        """Return all attempts of a run, of one design if asked, by learner and number."""
        conditions = [AttemptRecord.course_run_id == run_id]
        if design_id is not None:
            conditions.append(AttemptRecord.design_id == design_id)
        return self._where(*conditions)

    def latest_of_run(self, run_id: UUID, design_id: UUID) -> dict[UUID, Attempt]:
        """Return each learner's last attempt, by the learner's id."""
        return {attempt.learner_id: attempt for attempt in self.of_run(run_id, design_id)}

    def remove(self, attempt_id: UUID) -> None:
        """Take away one that was entered by mistake; awards carry their own copy."""
        self._session.execute(delete(AttemptRecord).where(AttemptRecord.id == attempt_id))

    def _where(self, *conditions: ColumnElement[bool]) -> tuple[Attempt, ...]:
        order = (
            AttemptRecord.learner_id,
            AttemptRecord.course_run_id,
            AttemptRecord.design_id,
            AttemptRecord.number,
        )
        rows = self._session.scalars(select(AttemptRecord).where(*conditions).order_by(*order)).all()
        results, evidence = self._below([row.id for row in rows])
        return tuple(
            Attempt(
                row.id,
                row.learner_id,
                row.course_run_id,
                row.design_id,
                row.number,
                row.assessed_on,
                row.grade,
                row.narrative,
                tuple(results[row.id]),
                tuple(evidence[row.id, None]),
            )
            for row in rows
        )

    def _below(self, ids: Sequence[UUID]) -> tuple[_ResultsOf, _EvidenceOf]:
        results: _ResultsOf = defaultdict(list)
        evidence: _EvidenceOf = defaultdict(list)
        for chunk in in_chunks(ids):
            of_chunk = select(EvidenceRecord).where(EvidenceRecord.attempt_id.in_(chunk))
            for item in self._session.scalars(of_chunk.order_by(EvidenceRecord.position)):
                evidence[item.attempt_id, item.criterion_id].append(_evidence(item))
            wanted = select(ResultRecord).where(ResultRecord.attempt_id.in_(chunk))
            for row in self._session.scalars(wanted.order_by(ResultRecord.position)):
                results[row.attempt_id].append(_result(row, evidence[row.attempt_id, row.criterion_id]))
        return results, evidence

    def _add_below(self, attempts: Iterable[Attempt]) -> None:
        results: list[dict[str, object]] = []
        evidence: list[dict[str, object]] = []
        for attempt in attempts:
            evidence += _evidence_values(attempt.id, None, attempt.evidence)
            for position, result in enumerate(attempt.results):
                results.append(_result_values(attempt.id, position, result))
                evidence += _evidence_values(attempt.id, result.criterion_id, result.evidence)
        if results:
            self._session.execute(insert(ResultRecord), results)
        if evidence:
            self._session.execute(insert(EvidenceRecord), evidence)


CHUNK_OF_SAVES = 500


def _attempt_values(attempt: Attempt) -> dict[str, object]:
    return {
        "id": attempt.id,
        "learner_id": attempt.learner_id,
        "course_run_id": attempt.course_run_id,
        "design_id": attempt.design_id,
        "number": attempt.number,
        "assessed_on": attempt.assessed_on,
        "grade": attempt.grade,
        "narrative": attempt.narrative,
    }


def _result_values(attempt_id: UUID, position: int, result: CriterionResult) -> dict[str, object]:
    return {
        "attempt_id": attempt_id,
        "criterion_id": result.criterion_id,
        "position": position,
        "level_id": result.level_id,
        "points": result.points,
        "assessor": result.assessor,
        "assessed_at": result.assessed_at,
        "comment": result.comment,
    }


def _evidence_values(
    attempt_id: UUID, criterion_id: UUID | None, items: Iterable[Evidence]
) -> list[dict[str, object]]:
    return [
        {
            "id": item.id,
            "attempt_id": attempt_id,
            "criterion_id": criterion_id,
            "position": position,
            "kind": item.kind,
            "name": item.name,
            "description": item.description,
            "url": item.url,
            "text": item.text,
            "stored_as": item.stored_as,
            "sha256": item.sha256,
            "genre": item.genre,
        }
        for position, item in enumerate(items)
    ]


def _result(row: ResultRecord, evidence: list[Evidence]) -> CriterionResult:
    return CriterionResult(
        row.criterion_id,
        row.level_id,
        row.points,
        row.assessor,
        row.assessed_at,
        row.comment,
        tuple(evidence),
    )


def _evidence(row: EvidenceRecord) -> Evidence:
    return Evidence(
        row.id,
        row.kind,
        row.name,
        row.description,
        row.url,
        row.text,
        row.stored_as,
        row.sha256,
        row.genre,
    )
