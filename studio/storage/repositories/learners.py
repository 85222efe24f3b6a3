"""Learners: found by name, by identifier, and in pages."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import delete, insert, select, update

from studio.domain.folding import folded
from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.storage.pages import LearnerRow, Page, PageRequest
from studio.storage.records import AwardRecord, IdentifierRecord, LearnerRecord
from studio.storage.repositories.base import Repository, counts_by, in_chunks, page_of_keys, search_condition


class LearnerRepository(Repository):
    """One row per person, identifiers beside."""

    def add(self, learner: Learner) -> None:
        """Add one."""
        self.add_all([learner])

    def add_all(self, learners: Iterable[Learner]) -> None:
        """Add any number of new ones."""
        for chunk in in_chunks(learners, 2000):
            self._session.execute(insert(LearnerRecord), [_values(learner) for learner in chunk])
            self._add_identifiers(chunk)

    def save(self, learner: Learner) -> None:
        """Change one that is there, identifiers included."""
        table = LearnerRecord
        self._session.execute(update(table).where(table.id == learner.id).values(_values(learner)))
        self._session.execute(delete(IdentifierRecord).where(IdentifierRecord.learner_id == learner.id))
        self._add_identifiers([learner])
        self._session.expire_all()

    def remove(self, learner_id: UUID) -> None:
        """Take away one without enrolment, attempt or award; the database refuses any other."""
        self._session.execute(delete(LearnerRecord).where(LearnerRecord.id == learner_id))

    def get(self, learner_id: UUID) -> Learner | None:
        """Return one, or None."""
        found = self.many([learner_id])
        return found[0] if found else None

    def many(self, ids: Sequence[UUID]) -> tuple[Learner, ...]:
        """Return those of ``ids`` that exist, in that order."""
        found: dict[UUID, Learner] = {}
        for chunk in in_chunks(ids):
            known = self._identifiers(chunk)
            rows = self._session.scalars(select(LearnerRecord).where(LearnerRecord.id.in_(chunk)))
            found.update((row.id, _learner(row, known.get(row.id, ()))) for row in rows)
        return tuple(found[one] for one in ids if one in found)

    def by_identifier(self, kind: IdentifierKind, value: str) -> tuple[Learner, ...]:
        """Return all who have that identifier; case and blanks around it do not count."""
        record = IdentifierRecord
        wanted = select(record.learner_id).where(record.kind == kind, record.value_key == folded(value))
        return self.many(tuple(dict.fromkeys(self._session.scalars(wanted.order_by(record.learner_id)))))

    def by_identifiers(
        self, values: Iterable[tuple[IdentifierKind, str]]
    ) -> dict[tuple[IdentifierKind, str], UUID]:
        """Return whom each of many identifiers names, for a roster at once; unknown ones are left out."""
        found: dict[tuple[IdentifierKind, str], UUID] = {}
        record = IdentifierRecord
        asked: dict[IdentifierKind, dict[str, list[str]]] = {}
        for kind, value in values:
            asked.setdefault(kind, {}).setdefault(folded(value), []).append(value)
        for kind, by_key in asked.items():
            for chunk in in_chunks(by_key):
                wanted = select(record.value_key, record.learner_id).where(
                    record.kind == kind, record.value_key.in_(chunk)
                )
                for key, learner_id in self._session.execute(wanted.order_by(record.learner_id.desc())):
                    found.update(((kind, value), learner_id) for value in by_key[key])
        return found

    def namesakes(self, names: Iterable[str]) -> dict[str, tuple[UUID, ...]]:
        """Return for each name the learners who have it already (case and accents do not count)."""
        by_key: dict[str, list[str]] = {}
        for name in dict.fromkeys(names):
            by_key.setdefault(folded(name), []).append(name)
        found: dict[str, list[UUID]] = {}
        for chunk in in_chunks(by_key):
            wanted = select(LearnerRecord.name_key, LearnerRecord.id).where(LearnerRecord.name_key.in_(chunk))
            for key, learner_id in self._session.execute(wanted.order_by(LearnerRecord.id)):
                for name in by_key[key]:
                    found.setdefault(name, []).append(learner_id)
        return {name: tuple(ids) for name, ids in found.items()}

    def page(self, request: PageRequest) -> Page[LearnerRow]:
        """Return a page, by sort name; ``search`` looks into names and identifiers."""
        conditions = search_condition(LearnerRecord.search_text, request.search)
        order = (LearnerRecord.sort_key, LearnerRecord.id)
        keys, total = page_of_keys(self._session, LearnerRecord.id, conditions, order, request)
        signed = AwardRecord.signed_id.is_not(None)
        awards = counts_by(self._session, AwardRecord.learner_id, keys, signed)
        rows = tuple(
            LearnerRow(
                one.id,
                one.certificate_name,
                shown_sort_name(one),
                one.language,
                one.email,
                awards.get(one.id, 0),
            )
            for one in self.many(keys)
        )
        return Page(rows, total, request.offset)

    def count(self) -> int:
        """Return how many there are."""
        return self.page(PageRequest(limit=0)).total

    def _add_identifiers(self, learners: Iterable[Learner]) -> None:
        rows = [
            {
                "learner_id": learner.id,
                "position": position,
                "kind": item.kind,
                "value": item.value,
                "value_key": folded(item.value),
            }
            for learner in learners
            for position, item in enumerate(learner.identifiers)
        ]
        if rows:
            self._session.execute(insert(IdentifierRecord), rows)

    def _identifiers(self, ids: Sequence[UUID]) -> dict[UUID, tuple[Identifier, ...]]:
        record = IdentifierRecord
        wanted = select(record.learner_id, record.kind, record.value).where(record.learner_id.in_(ids))
        found: dict[UUID, list[Identifier]] = {}
        for learner_id, kind, value in self._session.execute(
            wanted.order_by(record.learner_id, record.position)
        ):
            found.setdefault(learner_id, []).append(Identifier(kind, value))
        return {learner_id: tuple(items) for learner_id, items in found.items()}


def shown_sort_name(learner: Learner) -> str:
    """Return the name by which lists are put in order."""
    if learner.sort_name:
        return learner.sort_name
    if learner.family_name:
        return f"{learner.family_name}, {learner.given_name}".rstrip(", ")
    return learner.certificate_name


def sort_key(learner: Learner) -> str:
    """Return the folded form of the sort name."""
    return folded(shown_sort_name(learner))


def search_text(learner: Learner) -> str:
    """Return all that a person may type to find this learner, folded."""
    parts = (learner.certificate_name, learner.given_name, learner.family_name, learner.sort_name)
    return folded(" ".join(dict.fromkeys((*parts, *(item.value for item in learner.identifiers)))))


def _values(learner: Learner) -> dict[str, object]:
    return {
        "id": learner.id,
        "certificate_name": learner.certificate_name,
        "given_name": learner.given_name,
        "family_name": learner.family_name,
        "sort_name": learner.sort_name,
        "language": learner.language,
        "guardian": learner.guardian,
        "name_key": folded(learner.certificate_name),
        "sort_key": sort_key(learner),
        "search_text": search_text(learner),
    }


def _learner(row: LearnerRecord, identifiers: tuple[Identifier, ...]) -> Learner:
    return Learner(
        row.id,
        row.certificate_name,
        row.given_name,
        row.family_name,
        row.sort_name,
        row.language,
        identifiers,
        row.guardian,
    )
