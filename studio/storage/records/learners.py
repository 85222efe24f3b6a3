"""The people who learn."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from studio.domain.learner import IdentifierKind
from studio.storage.records.base import Record


class LearnerRecord(Record):
    """One person. ``sort_key`` and ``search_text`` are folded copies, for lists of 100,000.

    The first index answers a page of a searched, sorted list without touching the table.
    """

    __tablename__ = "learner"
    __table_args__ = (Index("ix_learner_list", "sort_key", "id", "search_text"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    certificate_name: Mapped[str]
    given_name: Mapped[str]
    family_name: Mapped[str]
    sort_name: Mapped[str]
    language: Mapped[str]
    guardian: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    sort_key: Mapped[str]
    search_text: Mapped[str]


class IdentifierRecord(Record):
    """How another system knows a learner; ``value_key`` is the folded value, for finding doubles."""

    __tablename__ = "learner_identifier"
    __table_args__ = (Index("ix_learner_identifier_value", "kind", "value_key"),)

    learner_id: Mapped[UUID] = mapped_column(ForeignKey("learner.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[IdentifierKind]
    value: Mapped[str]
    value_key: Mapped[str]
