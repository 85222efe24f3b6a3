"""Micro-credentials: the draft, and the versions that never change."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from studio.storage.column_types import JsonText
from studio.storage.records.base import Record


class DesignRecord(Record):
    """A draft whole, as canonical JSON, with columns for what is listed and searched."""

    __tablename__ = "design"
    __table_args__ = (CheckConstraint("latest_version >= 0", "version"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    sort_key: Mapped[str] = mapped_column(index=True)
    search_text: Mapped[str]
    human_code: Mapped[str]
    review_due: Mapped[date | None]
    latest_version: Mapped[int]
    changed_since_publish: Mapped[bool]
    updated_at: Mapped[datetime | None]
    archived_at: Mapped[datetime | None]
    plain: Mapped[Any] = mapped_column(JsonText)


class DesignVersionRecord(Record):
    """A published version. Nothing updates or deletes one."""

    __tablename__ = "design_version"
    __table_args__ = (
        CheckConstraint("version >= 1", "version"),
        CheckConstraint("length(sha256) = 64", "digest"),
    )

    design_id: Mapped[UUID] = mapped_column(ForeignKey("design.id", ondelete="RESTRICT"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    published_at: Mapped[datetime]
    sha256: Mapped[str]
    plain: Mapped[Any] = mapped_column(JsonText)
    badge_svg: Mapped[str] = mapped_column(Text)
    badge_png: Mapped[bytes]
    template_files: Mapped[Any] = mapped_column(JsonText)
    fonts: Mapped[Any] = mapped_column(JsonText)
