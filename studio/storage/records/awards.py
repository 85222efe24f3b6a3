"""Batches, awards, the signed bytes, and the files made of them."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from studio.domain.award import AwardKind, AwardState
from studio.domain.batch import BatchState
from studio.storage.column_types import JsonText, WordedText
from studio.storage.records.base import Record


class BatchRecord(Record):
    """Awards issued together."""

    __tablename__ = "batch"
    __table_args__ = (
        ForeignKeyConstraint(
            ["design_id", "design_version"],
            ["design_version.design_id", "design_version.version"],
            ondelete="RESTRICT",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    course_run_id: Mapped[UUID] = mapped_column(ForeignKey("course_run.id", ondelete="RESTRICT"), index=True)
    design_id: Mapped[UUID]
    design_version: Mapped[int]
    key_id: Mapped[str]
    issuer_id: Mapped[str]
    choices: Mapped[Any] = mapped_column(JsonText)
    state: Mapped[BatchState]
    planned_at: Mapped[datetime] = mapped_column(index=True)
    folder_name: Mapped[str] = mapped_column(unique=True)
    after_batch_id: Mapped[UUID | None] = mapped_column(ForeignKey("batch.id", ondelete="RESTRICT"))


class CredentialRecord(Record):
    """What was signed, byte for byte; nothing rewrites it. A table of its own keeps lists quick.

    Where ``credential_piece`` has a row for it, a picture was cut out of the bytes.
    """

    __tablename__ = "credential"
    __table_args__ = (
        CheckConstraint("length(signed_json) > 0", "has_bytes"),
        CheckConstraint("length(sha256) = 64", "digest"),
    )

    award_id: Mapped[UUID] = mapped_column(primary_key=True)
    signed_at: Mapped[datetime] = mapped_column(index=True)
    key_id: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    signed_json: Mapped[bytes]
    jwt: Mapped[str]


class SharedPieceRecord(Record):
    """A picture that many signed documents carry, kept once (``studio.storage.shared_pieces``)."""

    __tablename__ = "shared_piece"
    __table_args__ = (CheckConstraint("length(sha256) = 64", "digest"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(unique=True)
    data: Mapped[bytes]


class CredentialPieceRecord(Record):
    """What was cut out of one award's signed bytes, and where it goes in again; ``number`` from 0."""

    __tablename__ = "credential_piece"

    award_id: Mapped[UUID] = mapped_column(
        ForeignKey("credential.award_id", ondelete="RESTRICT"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    piece_id: Mapped[int] = mapped_column(ForeignKey("shared_piece.id", ondelete="RESTRICT"))
    json_place: Mapped[int]
    jwt_place: Mapped[int | None]


_SIGNED_MEANS_BYTES = (
    "kind = 'participation' OR state NOT IN ('signed', 'rendered', 'done') OR signed_id IS NOT NULL"
)


class AwardRecord(Record):
    """One learner's award in one batch, planned whole before anything is signed.

    ``signed_id`` equals ``id`` once the signed bytes are there: with its foreign key the database
    itself keeps "signed means bytes are there", and that nobody deletes them.
    """

    __tablename__ = "award"
    __table_args__ = (
        UniqueConstraint("batch_id", "learner_id", "design_id"),
        UniqueConstraint("status_list_id", "status_place"),
        UniqueConstraint("batch_id", "position"),
        UniqueConstraint("batch_id", "folder_name"),
        ForeignKeyConstraint(
            ["design_id", "design_version"],
            ["design_version.design_id", "design_version.version"],
            ondelete="RESTRICT",
        ),
        ForeignKeyConstraint(
            ["status_list_id", "status_place"],
            ["status_entry.list_id", "status_entry.place"],
            ondelete="RESTRICT",
        ),
        CheckConstraint(_SIGNED_MEANS_BYTES, "signed_means_bytes"),
        CheckConstraint("signed_id IS NULL OR signed_id = id", "own_bytes"),
        CheckConstraint("state <> 'failed' OR failure_code <> ''", "failure_named"),
        Index("ix_award_batch_state", "batch_id", "state", "position"),
        Index("ix_award_list", "sort_key", "id", "search_text"),
        Index("ix_award_learner", "learner_id", "design_id", "state"),
        Index("ix_award_signed_at", "signed_at", "id"),
        Index("ix_award_state", "state", "sort_key", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    batch_id: Mapped[UUID] = mapped_column(ForeignKey("batch.id", ondelete="RESTRICT"))
    position: Mapped[int]
    kind: Mapped[AwardKind]
    state: Mapped[AwardState]
    learner_id: Mapped[UUID] = mapped_column(ForeignKey("learner.id", ondelete="RESTRICT"))
    learner_name: Mapped[str]
    sort_key: Mapped[str]
    search_text: Mapped[str]
    design_id: Mapped[UUID] = mapped_column(index=True)
    design_version: Mapped[int]
    credential_id: Mapped[str] = mapped_column(unique=True)
    number: Mapped[str]
    folder_name: Mapped[str]
    awarded_on: Mapped[date]
    signed_at: Mapped[datetime]
    valid_until: Mapped[datetime | None] = mapped_column(index=True)
    status_list_id: Mapped[UUID | None]
    status_place: Mapped[int | None]
    signed_id: Mapped[UUID | None] = mapped_column(ForeignKey("credential.award_id", ondelete="RESTRICT"))
    failure_code: Mapped[str]
    failure_text: Mapped[str] = mapped_column(WordedText)
    planned: Mapped[Any] = mapped_column(JsonText)


class FileRow(Record):
    """A file below the batch's folder; ``award_id`` is empty for files of the whole batch."""

    __tablename__ = "file"
    __table_args__ = (CheckConstraint("size >= 0 AND length(sha256) = 64", "digest"),)

    batch_id: Mapped[UUID] = mapped_column(ForeignKey("batch.id", ondelete="RESTRICT"), primary_key=True)
    path: Mapped[str] = mapped_column(primary_key=True)
    award_id: Mapped[UUID | None] = mapped_column(ForeignKey("award.id", ondelete="RESTRICT"), index=True)
    role: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]


class DeliveryRecord(Record):
    """Files that were made for somebody, outside the workspace."""

    __tablename__ = "delivery"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    batch_id: Mapped[UUID | None] = mapped_column(ForeignKey("batch.id", ondelete="RESTRICT"), index=True)
    exporter: Mapped[str]
    target: Mapped[str]
    awards: Mapped[int]
    sha256: Mapped[str]
    actor: Mapped[str]
    made_at: Mapped[datetime] = mapped_column(index=True)
