"""What the repositories share."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from studio.domain.folding import folded
from studio.storage.pages import PageRequest

Item = TypeVar("Item")

CHUNK = 500
"""How many keys stand in one IN (…): far below every database's limit."""


class Repository:
    """Domain values in and out, within one unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session


def in_chunks(items: Iterable[Item], size: int = CHUNK) -> Iterator[list[Item]]:
    """Yield ``items`` in lists of at most ``size``."""
    source = iter(items)
    while chunk := list(islice(source, size)):
        yield chunk


def search_condition(column: InstrumentedAttribute[str], search: str) -> list[ColumnElement[bool]]:
    """Return one condition for each word of ``search``; ``%`` and ``_`` are taken as they are."""
    return [column.contains(word, autoescape=True) for word in folded(search).split()]


def page_of_keys(
    session: Session,
    key: InstrumentedAttribute[Any],
    conditions: Sequence[ColumnElement[bool]],
    order: Sequence[ColumnElement[Any] | InstrumentedAttribute[Any]],
    request: PageRequest,
) -> tuple[list[Any], int]:
    """Return the keys of one page in order, and how many rows match.

    Only columns of one index are touched, so that 100,000 rows take milliseconds; the rows
    themselves, which are large, are then fetched for the keys of the page alone.
    """
    sorting = [column.desc() if request.descending else column.asc() for column in order]
    wanted: Select[Any] = select(key).where(*conditions).order_by(*sorting)
    keys = session.scalars(wanted.limit(request.limit).offset(request.offset)).all()
    total = session.scalar(select(func.count(key)).where(*conditions))
    return list(keys), int(total or 0)


def counts_by(
    session: Session, key: InstrumentedAttribute[Any], keys: Sequence[Any], *conditions: ColumnElement[bool]
) -> dict[Any, int]:
    """Return how many rows have each of ``keys``; those without any are left out."""
    wanted = select(key, func.count()).where(key.in_(keys), *conditions).group_by(key)
    return dict(session.execute(wanted).all())
