"""How values of ours stand in a column."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from studio.domain.plain import from_plain, to_plain
from studio.domain.text import LocalisedText
from studio.foundation.canonical_json import canonical_json
from studio.foundation.worded import Worded, packed, unpacked, worded


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, kept in UTC. A naive one is a bug of ours and is refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Bring to UTC and drop the zone, which the column implies."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone must not reach the database")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Put the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


class DecimalText(TypeDecorator[Decimal]):
    """A decimal as the text it was entered as: no rounding, "1.50" stays "1.50"."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Write plain digits."""
        return None if value is None else format(value, "f")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """Read them."""
        return None if value is None else Decimal(value)


class JsonText(TypeDecorator[Any]):
    """Any JSON value in canonical form, so that equal values are equal bytes."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write it."""
        return None if value is None else canonical_json(value).decode("utf-8")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Read it."""
        return None if value is None else json.loads(value)


class TextInLanguages(TypeDecorator[LocalisedText]):
    """A ``LocalisedText`` as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: LocalisedText | None, dialect: Dialect) -> str | None:
        """Write it; the order of languages is kept, it belongs to the value."""
        return None if value is None else json.dumps(to_plain(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> LocalisedText | None:
        """Read it."""
        return None if value is None else from_plain(LocalisedText, json.loads(value))


class WordedText(TypeDecorator[str]):
    """A sentence of the core, with its template and values, so that it can be told in any language later.

    One that is not worded, as all that were kept before, stands as plain text.
    """

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write it."""
        return json.dumps(packed(value), ensure_ascii=False) if isinstance(value, Worded) else value

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Read it."""
        if value is None or not value.startswith(_WORDED):
            return value
        return str(unpacked(json.loads(value)))


_WORDED = json.dumps(packed(worded("")))[:-1].partition(":")[0]
OWN_TYPES = (UtcDateTime, DecimalText, JsonText, TextInLanguages)
"""What a migration names as ``column_types.X()``."""
