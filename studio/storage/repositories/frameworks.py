"""Frameworks, their competencies, relations and scales."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import delete, insert, or_, select

from studio.domain.competency import (
    Competency,
    CompetencyRelation,
    Framework,
    ProficiencyLevel,
    ProficiencyScale,
)
from studio.domain.folding import folded
from studio.storage.pages import FrameworkRow, Page, PageRequest
from studio.storage.records import (
    CompetencyRecord,
    FrameworkRecord,
    ProficiencyLevelRecord,
    ProficiencyScaleRecord,
    RelationRecord,
)
from studio.storage.repositories.base import Repository, counts_by, in_chunks, page_of_keys, search_condition


class FrameworkRepository(Repository):
    """Competencies come and go with their framework."""

    def rows(self) -> tuple[FrameworkRow, ...]:
        """Return all frameworks with the number of their competencies, by title."""
        frameworks = self.all()
        counts = counts_by(self._session, CompetencyRecord.framework_id, [one.id for one in frameworks])
        return tuple(
            FrameworkRow(one.id, one.title.main, one.creator, one.version, counts.get(one.id, 0))
            for one in frameworks
        )

    def all(self) -> tuple[Framework, ...]:
        """Return all frameworks, by title."""
        found = [_framework(row) for row in self._session.scalars(select(FrameworkRecord))]
        return tuple(sorted(found, key=lambda one: (folded(one.title.main), str(one.id))))

    def get(self, framework_id: UUID) -> Framework | None:
        """Return one, or None."""
        row = self._session.get(FrameworkRecord, framework_id)
        return None if row is None else _framework(row)

    def save(self, framework: Framework) -> None:
        """Add or change one."""
        self._session.merge(
            FrameworkRecord(
                id=framework.id,
                title=framework.title,
                creator=framework.creator,
                uri=framework.uri,
                version=framework.version,
                description=framework.description,
                scale_id=framework.scale_id,
            )
        )
        self._session.flush()

    def remove(self, framework_id: UUID) -> None:
        """Take away one with all its competencies; published versions carry their own copies."""
        self._session.execute(delete(FrameworkRecord).where(FrameworkRecord.id == framework_id))

    def competencies(self, framework_id: UUID) -> tuple[Competency, ...]:
        """Return all of one framework, by position."""
        wanted = (
            select(CompetencyRecord)
            .where(CompetencyRecord.framework_id == framework_id)
            .order_by(CompetencyRecord.position, CompetencyRecord.id)
        )
        return tuple(_competency(row) for row in self._session.scalars(wanted))

    def find_competencies(self, request: PageRequest) -> Page[Competency]:
        """Return a page of competencies of all frameworks whose code or text has the words."""
        conditions = search_condition(CompetencyRecord.search_text, request.search)
        order = (CompetencyRecord.search_text, CompetencyRecord.id)
        keys, total = page_of_keys(self._session, CompetencyRecord.id, conditions, order, request)
        by_id = {one.id: one for one in self.competencies_by_id(keys)}
        return Page(tuple(by_id[key] for key in keys), total, request.offset)

    def competencies_by_id(self, ids: Sequence[UUID]) -> tuple[Competency, ...]:
        """Return those of ``ids`` that exist, in that order."""
        found: dict[UUID, Competency] = {}
        for chunk in in_chunks(ids):
            rows = self._session.scalars(select(CompetencyRecord).where(CompetencyRecord.id.in_(chunk)))
            found.update((row.id, _competency(row)) for row in rows)
        return tuple(found[one] for one in ids if one in found)

    def save_competencies(self, competencies: Iterable[Competency]) -> None:
        """Add or change any number; a parent must come before its children."""
        for competency in competencies:
            self._session.merge(_competency_record(competency))
            self._session.flush()

    def add_competencies(self, competencies: Iterable[Competency]) -> None:
        """Add any number at once (imports); a parent must come before its children."""
        for chunk in in_chunks(competencies, 2000):
            self._session.execute(insert(CompetencyRecord), [_competency_values(one) for one in chunk])

    def remove_competencies(self, ids: Iterable[UUID]) -> None:
        """Take away competencies and all below them."""
        for chunk in in_chunks(ids):
            self._session.execute(delete(CompetencyRecord).where(CompetencyRecord.id.in_(chunk)))

    def relations(self, framework_id: UUID) -> tuple[CompetencyRelation, ...]:
        """Return the relations that start or end in one framework."""
        inside = select(CompetencyRecord.id).where(CompetencyRecord.framework_id == framework_id)
        wanted = (
            select(RelationRecord)
            .where(or_(RelationRecord.origin_id.in_(inside), RelationRecord.destination_id.in_(inside)))
            .order_by(RelationRecord.origin_id, RelationRecord.kind, RelationRecord.destination_id)
        )
        return tuple(
            CompetencyRelation(row.origin_id, row.destination_id, row.kind)
            for row in self._session.scalars(wanted)
        )

    def add_relations(self, relations: Iterable[CompetencyRelation]) -> None:
        """Add relations; one that is there already stays."""
        for relation in dict.fromkeys(relations):
            self._session.merge(
                RelationRecord(
                    origin_id=relation.origin_id, destination_id=relation.destination_id, kind=relation.kind
                )
            )
        self._session.flush()

    def scales(self) -> tuple[ProficiencyScale, ...]:
        """Return all scales with their levels, lowest first."""
        levels: dict[UUID, list[ProficiencyLevel]] = {}
        for row in self._session.scalars(
            select(ProficiencyLevelRecord).order_by(ProficiencyLevelRecord.position)
        ):
            levels.setdefault(row.scale_id, []).append(ProficiencyLevel(row.id, row.name, row.description))
        scales = self._session.scalars(select(ProficiencyScaleRecord).order_by(ProficiencyScaleRecord.id))
        return tuple(ProficiencyScale(row.id, row.name, tuple(levels.get(row.id, ()))) for row in scales)

    def save_scale(self, scale: ProficiencyScale) -> None:
        """Add or change a scale and all its levels."""
        self._session.merge(ProficiencyScaleRecord(id=scale.id, name=scale.name))
        self._session.flush()
        self._session.execute(
            delete(ProficiencyLevelRecord).where(ProficiencyLevelRecord.scale_id == scale.id)
        )
        self._session.add_all(
            ProficiencyLevelRecord(
                id=level.id, scale_id=scale.id, position=place, name=level.name, description=level.description
            )
            for place, level in enumerate(scale.levels)
        )
        self._session.flush()

    def remove_scale(self, scale_id: UUID) -> None:
        """Take away a scale that no framework uses."""
        self._session.execute(delete(ProficiencyScaleRecord).where(ProficiencyScaleRecord.id == scale_id))


def _framework(row: FrameworkRecord) -> Framework:
    return Framework(row.id, row.title, row.creator, row.uri, row.version, row.description, row.scale_id)


def _competency(row: CompetencyRecord) -> Competency:
    return Competency(
        row.id,
        row.framework_id,
        row.statement,
        row.parent_id,
        row.code,
        row.uri,
        row.item_type,
        row.description,
        row.position,
    )


def _competency_values(competency: Competency) -> dict[str, object]:
    return {
        "id": competency.id,
        "framework_id": competency.framework_id,
        "parent_id": competency.parent_id,
        "position": competency.position,
        "code": competency.code,
        "uri": competency.uri,
        "item_type": competency.item_type,
        "statement": competency.statement,
        "description": competency.description,
        "search_text": folded(f"{competency.code} {competency.statement.main}"),
    }


def _competency_record(competency: Competency) -> CompetencyRecord:
    return CompetencyRecord(**_competency_values(competency))
