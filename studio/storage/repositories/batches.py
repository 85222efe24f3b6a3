"""Batches."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select, update

from studio.domain.award import AwardState
from studio.domain.batch import Batch, BatchChoices, BatchState
from studio.domain.plain import from_plain, to_plain
from studio.storage.pages import BatchRow, Page, PageRequest
from studio.storage.records import AwardRecord, BatchRecord, CourseRunRecord, DesignVersionRecord
from studio.storage.repositories.base import Repository, page_of_keys


class BatchRepository(Repository):
    """What was chosen at planning stays; only the state moves."""

    def add(self, batch: Batch) -> None:
        """Add one."""
        self._session.add(
            BatchRecord(
                id=batch.id,
                course_run_id=batch.course_run_id,
                design_id=batch.design_id,
                design_version=batch.design_version,
                key_id=batch.key_id,
                issuer_id=batch.issuer_id,
                choices=to_plain(batch.choices),
                state=batch.state,
                planned_at=batch.planned_at,
                folder_name=batch.folder_name,
                after_batch_id=batch.after_batch_id,
            )
        )
        self._session.flush()

    def get(self, batch_id: UUID) -> Batch | None:
        """Return one, or None."""
        row = self._session.get(BatchRecord, batch_id)
        return None if row is None else _batch(row)

    def set_state(self, batch_id: UUID, state: BatchState) -> None:
        """Move a batch on."""
        self._session.execute(update(BatchRecord).where(BatchRecord.id == batch_id).values(state=state))
        self._session.expire_all()

    def of_run(self, run_id: UUID) -> tuple[Batch, ...]:
        """Return the batches of a course run, oldest first."""
        wanted = select(BatchRecord).where(BatchRecord.course_run_id == run_id)
        rows = self._session.scalars(wanted.order_by(BatchRecord.planned_at, BatchRecord.id))
        return tuple(_batch(row) for row in rows)

    def folder_names(self) -> frozenset[str]:
        """Return the folder names that are taken."""
        return frozenset(self._session.scalars(select(BatchRecord.folder_name)))

    def issuers(self) -> tuple[tuple[str, str], ...]:
        """Return each issuer id that batches were planned under, with the key that signed: (id, key id)."""
        wanted = select(BatchRecord.issuer_id, BatchRecord.key_id).distinct()
        ordered = wanted.order_by(BatchRecord.issuer_id, BatchRecord.key_id)
        return tuple((issuer_id, key_id) for issuer_id, key_id in self._session.execute(ordered))

    def page(self, request: PageRequest) -> Page[BatchRow]:
        """Return a page, newest first (``descending`` turns it round)."""
        asked = PageRequest(request.offset, request.limit, descending=not request.descending)
        order = (BatchRecord.planned_at, BatchRecord.id)
        keys, total = page_of_keys(self._session, BatchRecord.id, (), order, asked)
        return Page(self._rows(keys), total, request.offset)

    def _rows(self, keys: Sequence[UUID]) -> tuple[BatchRow, ...]:
        counts: dict[UUID, dict[AwardState, int]] = {}
        counted = select(AwardRecord.batch_id, AwardRecord.state, func.count()).where(
            AwardRecord.batch_id.in_(keys)
        )
        for batch_id, state, count in self._session.execute(
            counted.group_by(AwardRecord.batch_id, AwardRecord.state)
        ):
            counts.setdefault(batch_id, {})[state] = count
        version = DesignVersionRecord
        wanted = (
            select(BatchRecord, CourseRunRecord.title, version.title)
            .join(CourseRunRecord, CourseRunRecord.id == BatchRecord.course_run_id)
            .join(
                version,
                (version.design_id == BatchRecord.design_id)
                & (version.version == BatchRecord.design_version),
            )
            .where(BatchRecord.id.in_(keys))
        )
        found = {
            batch.id: BatchRow(
                batch.id,
                batch.course_run_id,
                run,
                batch.design_id,
                batch.design_version,
                title,
                batch.state,
                batch.planned_at,
                batch.folder_name,
                counts.get(batch.id, {}),
            )
            for batch, run, title in self._session.execute(wanted)
        }
        return tuple(found[key] for key in keys)


def _batch(row: BatchRecord) -> Batch:
    return Batch(
        row.id,
        row.course_run_id,
        row.design_id,
        row.design_version,
        row.key_id,
        row.issuer_id,
        from_plain(BatchChoices, row.choices),
        row.state,
        row.planned_at,
        row.folder_name,
        row.after_batch_id,
    )
