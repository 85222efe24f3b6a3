"""The awarding body and those who sign for it."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from studio.storage.column_types import JsonText
from studio.storage.records.base import Record


class ProviderRecord(Record):
    """The provider whole, as canonical JSON; there is one per workspace."""

    __tablename__ = "provider"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    country: Mapped[str]
    base_url: Mapped[str]
    plain: Mapped[Any] = mapped_column(JsonText)


class SignatoryRecord(Record):
    """A signature and the days on which it may be used."""

    __tablename__ = "signatory"
    __table_args__ = (
        CheckConstraint("valid_until IS NULL OR valid_from IS NULL OR valid_from <= valid_until", "days"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    position: Mapped[int]
    name: Mapped[str]
    title: Mapped[str]
    signature_png: Mapped[bytes | None]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
