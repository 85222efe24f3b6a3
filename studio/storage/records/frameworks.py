"""Competencies, how they hang together, and the scales they are measured on."""

from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from studio.domain.text import LocalisedText
from studio.storage.records.base import Record


class ProficiencyScaleRecord(Record):
    """A scale; its levels are rows of their own."""

    __tablename__ = "proficiency_scale"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[LocalisedText]


class ProficiencyLevelRecord(Record):
    """One step, ``position`` 0 is the lowest."""

    __tablename__ = "proficiency_level"
    __table_args__ = (UniqueConstraint("scale_id", "position"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    scale_id: Mapped[UUID] = mapped_column(ForeignKey("proficiency_scale.id", ondelete="CASCADE"))
    position: Mapped[int]
    name: Mapped[LocalisedText]
    description: Mapped[LocalisedText | None]


class FrameworkRecord(Record):
    """A set of competencies (CASE: CFDocument)."""

    __tablename__ = "framework"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[LocalisedText]
    creator: Mapped[str]
    uri: Mapped[str]
    version: Mapped[str]
    description: Mapped[LocalisedText | None]
    scale_id: Mapped[UUID | None] = mapped_column(ForeignKey("proficiency_scale.id", ondelete="RESTRICT"))


class CompetencyRecord(Record):
    """An item (CASE: CFItem)."""

    __tablename__ = "competency"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    framework_id: Mapped[UUID] = mapped_column(ForeignKey("framework.id", ondelete="CASCADE"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("competency.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    code: Mapped[str]
    uri: Mapped[str]
    item_type: Mapped[str]
    statement: Mapped[LocalisedText]
    description: Mapped[LocalisedText | None]
    search_text: Mapped[str]


class RelationRecord(Record):
    """A relation of two items; ``kind`` is a CASE association type."""

    __tablename__ = "competency_relation"

    origin_id: Mapped[UUID] = mapped_column(ForeignKey("competency.id", ondelete="CASCADE"), primary_key=True)
    destination_id: Mapped[UUID] = mapped_column(
        ForeignKey("competency.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    kind: Mapped[str] = mapped_column(primary_key=True)
