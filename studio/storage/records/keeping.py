"""The log, what came in from where, and settings."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from studio.storage.column_types import JsonText
from studio.storage.records.base import Record


class LogRecord(Record):
    """Who did what; each line carries the digest of the one before."""

    __tablename__ = "log"
    __table_args__ = (CheckConstraint("length(sha256) = 64", "digest"),)

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor: Mapped[str]
    action: Mapped[str]
    subjects: Mapped[Any] = mapped_column(JsonText)
    details: Mapped[Any] = mapped_column(JsonText)
    previous: Mapped[str]
    sha256: Mapped[str] = mapped_column(unique=True)


class RosterImportRecord(Record):
    """One reading of a roster. Rows read are imported, merged or rejected; nobody is lost."""

    __tablename__ = "roster_import"
    __table_args__ = (CheckConstraint("rows = imported + merged + rejected", "reconciles"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    course_run_id: Mapped[UUID] = mapped_column(ForeignKey("course_run.id", ondelete="CASCADE"), index=True)
    source: Mapped[str]
    source_sha256: Mapped[str]
    made_at: Mapped[datetime]
    actor: Mapped[str]
    rows: Mapped[int]
    imported: Mapped[int]
    merged: Mapped[int]
    rejected: Mapped[int]
    problems: Mapped[Any] = mapped_column(JsonText)


class SourceMappingRecord(Record):
    """Which column meant what the last time a source with these headings was read."""

    __tablename__ = "source_mapping"

    signature: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    mapping: Mapped[Any] = mapped_column(JsonText)
    used_at: Mapped[datetime]


class SettingRecord(Record):
    """One setting of this workspace."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(JsonText)
