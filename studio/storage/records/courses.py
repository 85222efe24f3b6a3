"""Course runs, who sat in them, and what they showed."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from studio.domain.evidence import EvidenceKind
from studio.storage.records.base import Record


class CourseRunRecord(Record):
    """One holding of a course."""

    __tablename__ = "course_run"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    search_text: Mapped[str]
    design_id: Mapped[UUID | None] = mapped_column(ForeignKey("design.id", ondelete="RESTRICT"), index=True)
    starts_on: Mapped[date | None] = mapped_column(index=True)
    ends_on: Mapped[date | None]
    place: Mapped[str]
    trainer: Mapped[str]
    assessor: Mapped[str]
    hours: Mapped[Decimal | None]


class EnrolmentRecord(Record):
    """A learner's seat in a run."""

    __tablename__ = "enrolment"
    __table_args__ = (UniqueConstraint("course_run_id", "seat"),)

    course_run_id: Mapped[UUID] = mapped_column(
        ForeignKey("course_run.id", ondelete="CASCADE"), primary_key=True
    )
    learner_id: Mapped[UUID] = mapped_column(
        ForeignKey("learner.id", ondelete="RESTRICT"), primary_key=True, index=True
    )
    seat: Mapped[int]
    group_name: Mapped[str]


class AttemptRecord(Record):
    """One try; a resit adds another, none is written over."""

    __tablename__ = "attempt"
    __table_args__ = (
        UniqueConstraint("course_run_id", "learner_id", "design_id", "number"),
        CheckConstraint("number >= 1", "number"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    learner_id: Mapped[UUID] = mapped_column(ForeignKey("learner.id", ondelete="RESTRICT"), index=True)
    course_run_id: Mapped[UUID] = mapped_column(ForeignKey("course_run.id", ondelete="RESTRICT"))
    design_id: Mapped[UUID] = mapped_column(ForeignKey("design.id", ondelete="RESTRICT"))
    number: Mapped[int]
    assessed_on: Mapped[date | None]
    grade: Mapped[str]
    narrative: Mapped[str]


class ResultRecord(Record):
    """How one criterion was judged. Criteria live inside the design's JSON, so no key points there."""

    __tablename__ = "result"

    attempt_id: Mapped[UUID] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), primary_key=True)
    criterion_id: Mapped[UUID] = mapped_column(primary_key=True)
    position: Mapped[int]
    level_id: Mapped[UUID | None]
    points: Mapped[Decimal | None]
    assessor: Mapped[str]
    assessed_at: Mapped[datetime | None]
    comment: Mapped[str]


class EvidenceRecord(Record):
    """A piece of evidence, of one result or (``criterion_id`` empty) of the whole attempt."""

    __tablename__ = "evidence"
    __table_args__ = (
        ForeignKeyConstraint(
            ["attempt_id", "criterion_id"], ["result.attempt_id", "result.criterion_id"], ondelete="CASCADE"
        ),
        CheckConstraint("kind <> 'file' OR (stored_as <> '' AND length(sha256) = 64)", "file_has_digest"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    attempt_id: Mapped[UUID] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), index=True)
    criterion_id: Mapped[UUID | None]
    position: Mapped[int]
    kind: Mapped[EvidenceKind]
    name: Mapped[str]
    description: Mapped[str]
    url: Mapped[str]
    text: Mapped[str]
    stored_as: Mapped[str]
    sha256: Mapped[str]
    genre: Mapped[str]
