"""What all records share: types by annotation, names of constraints by rule."""

import enum
from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Date, Enum, LargeBinary, MetaData, Uuid
from sqlalchemy.orm import DeclarativeBase

from studio.domain.text import LocalisedText
from studio.storage.column_types import DecimalText, TextInLanguages, UtcDateTime

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, because a migration can only change what it can name."""


class Record(DeclarativeBase):
    """One row of one table; turned into a domain value before it leaves the repository."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[object, object]] = {
        UUID: Uuid(),
        datetime: UtcDateTime(),
        date: Date(),
        Decimal: DecimalText(),
        LocalisedText: TextInLanguages(),
        bytes: LargeBinary(),
        enum.Enum: Enum(
            enum.Enum,
            native_enum=False,
            create_constraint=True,
            length=40,
            values_callable=lambda kind: [member.value for member in kind],
        ),
    }
