"""Settings, roster imports, and deliveries."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select

from studio.storage.records import DeliveryRecord, RosterImportRecord, SettingRecord, SourceMappingRecord
from studio.storage.repositories.base import Repository


class SettingRepository(Repository):
    """Small JSON values by name."""

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of ``key``, or ``default``."""
        row = self._session.get(SettingRecord, key)
        return default if row is None else row.value

    def set(self, key: str, value: Any) -> None:
        """Keep ``value``; None takes the setting away."""
        if value is None:
            self._session.execute(delete(SettingRecord).where(SettingRecord.key == key))
        else:
            self._session.merge(SettingRecord(key=key, value=value))
        self._session.flush()

    def all(self) -> dict[str, Any]:
        """Return all settings."""
        return {row.key: row.value for row in self._session.scalars(select(SettingRecord))}


@dataclass(frozen=True, slots=True)
class RosterImport:
    """One reading of a roster; ``problems`` lists the rejected rows as plain values, for the ledger page."""

    id: UUID
    course_run_id: UUID
    source: str
    source_sha256: str
    made_at: datetime
    actor: str
    rows: int
    imported: int
    merged: int
    rejected: int
    problems: tuple[dict[str, Any], ...] = ()


class ImportRepository(Repository):
    """What came in, and how sources were understood."""

    def add(self, one: RosterImport) -> None:
        """Add an import; the database refuses counts that do not reconcile."""
        values = {name: getattr(one, name) for name in _IMPORT_FIELDS}
        self._session.add(RosterImportRecord(**values, problems=list(one.problems)))
        self._session.flush()

    def of_run(self, run_id: UUID) -> tuple[RosterImport, ...]:
        """Return the imports of a run, oldest first."""
        wanted = select(RosterImportRecord).where(RosterImportRecord.course_run_id == run_id)
        rows = self._session.scalars(wanted.order_by(RosterImportRecord.made_at, RosterImportRecord.id))
        return tuple(
            RosterImport(
                **{name: getattr(row, name) for name in _IMPORT_FIELDS}, problems=tuple(row.problems)
            )
            for row in rows
        )

    def remove(self, import_id: UUID) -> None:
        """Take away one that was taken back; its counts no longer count."""
        self._session.execute(delete(RosterImportRecord).where(RosterImportRecord.id == import_id))

    def totals(self, run_id: UUID) -> tuple[int, int, int, int]:
        """Return rows read, imported, merged and rejected over all imports of a run."""
        record = RosterImportRecord
        wanted = select(
            func.coalesce(func.sum(record.rows), 0),
            func.coalesce(func.sum(record.imported), 0),
            func.coalesce(func.sum(record.merged), 0),
            func.coalesce(func.sum(record.rejected), 0),
        ).where(record.course_run_id == run_id)
        row = self._session.execute(wanted).one()
        return int(row[0]), int(row[1]), int(row[2]), int(row[3])

    def mapping(self, signature: str) -> Any:
        """Return what the columns of such a source meant the last time (JSON), or None."""
        row = self._session.get(SourceMappingRecord, signature)
        return None if row is None else row.mapping

    def remember_mapping(self, signature: str, name: str, mapping: Any, used_at: datetime) -> None:
        """Keep it for the next time; ``signature`` is a digest of the source's headings."""
        self._session.merge(
            SourceMappingRecord(signature=signature, name=name, mapping=mapping, used_at=used_at)
        )
        self._session.flush()


_IMPORT_FIELDS = (
    "id",
    "course_run_id",
    "source",
    "source_sha256",
    "made_at",
    "actor",
    "rows",
    "imported",
    "merged",
    "rejected",
)


@dataclass(frozen=True, slots=True)
class Delivery:
    """Files made for somebody, and where they went; ``sha256`` is of what was made, if it is one file."""

    id: UUID
    batch_id: UUID | None
    exporter: str
    target: str
    awards: int
    sha256: str
    actor: str
    made_at: datetime


class DeliveryRepository(Repository):
    """Lines about what left the workspace."""

    def add(self, delivery: Delivery) -> None:
        """Add one."""
        self._session.add(DeliveryRecord(**{name: getattr(delivery, name) for name in _DELIVERY_FIELDS}))
        self._session.flush()

    def of_batch(self, batch_id: UUID) -> tuple[Delivery, ...]:
        """Return those of a batch, newest first."""
        wanted = select(DeliveryRecord).where(DeliveryRecord.batch_id == batch_id)
        return self._read(wanted)

    def all(self) -> tuple[Delivery, ...]:
        """Return all, newest first."""
        return self._read(select(DeliveryRecord))

    def _read(self, wanted: Any) -> tuple[Delivery, ...]:
        rows = self._session.scalars(wanted.order_by(DeliveryRecord.made_at.desc(), DeliveryRecord.id))
        return tuple(Delivery(**{name: getattr(row, name) for name in _DELIVERY_FIELDS}) for row in rows)


_DELIVERY_FIELDS = ("id", "batch_id", "exporter", "target", "awards", "sha256", "actor", "made_at")
