"""Awards as rows of long lists."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select

from studio.domain.award import AwardState
from studio.storage.pages import AwardRow, Page, PageRequest
from studio.storage.records import AwardRecord, DesignVersionRecord, StatusEntryRecord
from studio.storage.repositories.base import Repository, page_of_keys, search_condition


class AwardListRepository(Repository):
    """Pages over any number of awards."""

    def page(
        self,
        request: PageRequest,
        *,
        batch_id: UUID | None = None,
        learner_id: UUID | None = None,
        design_id: UUID | None = None,
        states: Collection[AwardState] = (),
    ) -> Page[AwardRow]:
        """Return a page of awards that fit all that is given.

        ``sort`` is ``name`` (default outside a batch), ``position`` (default in one), ``signed`` or
        ``state``.
        """
        conditions = search_condition(AwardRecord.search_text, request.search)
        for column, wanted in (
            (AwardRecord.batch_id, batch_id),
            (AwardRecord.learner_id, learner_id),
            (AwardRecord.design_id, design_id),
        ):
            if wanted is not None:
                conditions.append(column == wanted)
        if states:
            conditions.append(AwardRecord.state.in_(states))
        order = _ORDERS[request.sort or ("position" if batch_id else "name")]
        keys, total = page_of_keys(self._session, AwardRecord.id, conditions, order, request)
        return Page(self.rows(keys), total, request.offset)

    def rows(self, keys: Sequence[UUID]) -> tuple[AwardRow, ...]:
        """Return the rows of these awards, in that order."""
        version, entry = DesignVersionRecord, StatusEntryRecord
        same_version = (version.design_id == AwardRecord.design_id) & (
            version.version == AwardRecord.design_version
        )
        same_place = (entry.list_id == AwardRecord.status_list_id) & (entry.place == AwardRecord.status_place)
        wanted = (
            select(*_columns())
            .join(version, same_version)
            .outerjoin(entry, same_place)
            .where(AwardRecord.id.in_(keys))
        )
        found = {row[0]: AwardRow(*row) for row in self._session.execute(wanted)}
        return tuple(found[key] for key in keys if key in found)


_ORDERS: dict[str, tuple[Any, ...]] = {
    "name": (AwardRecord.sort_key, AwardRecord.id),
    "position": (AwardRecord.batch_id, AwardRecord.position),
    "signed": (AwardRecord.signed_at, AwardRecord.id),
    "state": (AwardRecord.state, AwardRecord.sort_key, AwardRecord.id),
}


def _columns() -> tuple[ColumnElement[Any] | Any, ...]:
    award = AwardRecord
    return (
        award.id,
        award.batch_id,
        award.position,
        award.kind,
        award.state,
        award.learner_id,
        award.learner_name,
        award.design_id,
        award.design_version,
        DesignVersionRecord.title,
        award.number,
        award.credential_id,
        award.awarded_on,
        award.signed_at,
        award.valid_until,
        award.signed_id.is_not(None),
        StatusEntryRecord.revoked_at,
        award.failure_code,
        award.failure_text,
    )
