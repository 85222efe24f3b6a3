"""Status lists: which place means which award, and which awards hold no longer."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from studio.storage.records.base import Record


class StatusListRecord(Record):
    """One bit string that is published; ``size`` in bits."""

    __tablename__ = "status_list"
    __table_args__ = (CheckConstraint("size >= 131072", "size"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    url: Mapped[str] = mapped_column(unique=True)
    purpose: Mapped[str]
    size: Mapped[int]
    made_at: Mapped[datetime]


class StatusEntryRecord(Record):
    """A place that was given away, for ever; the award points here."""

    __tablename__ = "status_entry"
    __table_args__ = (
        CheckConstraint("place >= 0", "place"),
        CheckConstraint("revoked_at IS NULL OR reason <> ''", "reason"),
    )

    list_id: Mapped[UUID] = mapped_column(ForeignKey("status_list.id", ondelete="RESTRICT"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    revoked_at: Mapped[datetime | None]
    reason: Mapped[str]
