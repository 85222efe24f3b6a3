"""Places in status lists, given away at random and never twice."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, insert, select, update

from studio.domain.award import StatusPlace
from studio.foundation.clock import RandomBytes
from studio.foundation.ids import NewId
from studio.storage.records import AwardRecord, StatusEntryRecord, StatusListRecord
from studio.storage.repositories.base import Repository

LIST_SIZE = 131_072
"""Bits in a list: the least that hides one holder among the others (Bitstring Status List 1.0)."""

_FULL_AT = LIST_SIZE // 2
"""A list takes no more from here on, so that a free place is found at the second try on average."""


@dataclass(frozen=True, slots=True)
class StatusList:
    """A list as it would be published now; ``revoked`` are its set places, in order."""

    id: UUID
    url: str
    purpose: str
    size: int
    made_at: datetime
    revoked: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Revocation:
    """That, when and why an award holds no longer."""

    award_id: UUID
    revoked_at: datetime
    reason: str


class StatusRepository(Repository):
    """Lists and the places in them."""

    def reserve(
        self, count: int, *, base_url: str, now: datetime, new_id: NewId, random_bytes: RandomBytes
    ) -> tuple[StatusPlace, ...]:
        """Give away ``count`` places under ``base_url`` (no slash at the end), at random, for good."""
        places: list[StatusPlace] = []
        while len(places) < count:
            status_list = self._list_with_room(base_url, now, new_id)
            taken = set(
                self._session.scalars(
                    select(StatusEntryRecord.place).where(StatusEntryRecord.list_id == status_list.id)
                )
            )
            room = min(count - len(places), _FULL_AT - len(taken))
            chosen = _choose(room, taken, random_bytes)
            rows = [
                {"list_id": status_list.id, "place": place, "revoked_at": None, "reason": ""}
                for place in chosen
            ]
            self._session.execute(insert(StatusEntryRecord), rows)
            places += [StatusPlace(status_list.id, status_list.url, place) for place in chosen]
        return tuple(places)

    def _list_with_room(self, base_url: str, now: datetime, new_id: NewId) -> StatusListRecord:
        used = (
            select(StatusEntryRecord.list_id, func.count().label("used"))
            .group_by(StatusEntryRecord.list_id)
            .subquery()
        )
        wanted = (
            select(StatusListRecord)
            .outerjoin(used, used.c.list_id == StatusListRecord.id)
            .where(
                StatusListRecord.url.startswith(f"{base_url}/status/", autoescape=True),
                func.coalesce(used.c.used, 0) < _FULL_AT,
            )
            .order_by(StatusListRecord.made_at, StatusListRecord.id)
            .limit(1)
        )
        found = self._session.scalar(wanted)
        if found is not None:
            return found
        list_id = new_id()
        record = StatusListRecord(
            id=list_id,
            url=f"{base_url}/status/{list_id}.json",
            purpose="revocation",
            size=LIST_SIZE,
            made_at=now,
        )
        self._session.add(record)
        self._session.flush()
        return record

    def lists(self) -> tuple[StatusList, ...]:
        """Return all lists with the places that are set."""
        rows = self._session.scalars(
            select(StatusListRecord).order_by(StatusListRecord.made_at, StatusListRecord.id)
        )
        return tuple(
            StatusList(row.id, row.url, row.purpose, row.size, row.made_at, self._revoked(row.id))
            for row in rows
        )

    def _revoked(self, list_id: UUID) -> tuple[int, ...]:
        entry = StatusEntryRecord
        wanted = select(entry.place).where(entry.list_id == list_id, entry.revoked_at.is_not(None))
        return tuple(self._session.scalars(wanted.order_by(entry.place)))

    def revoke(self, award_id: UUID, *, at: datetime, reason: str) -> bool:
        """Set the place of an award. False if it has none or was revoked before; the first reason stays."""
        award = self._session.execute(
            select(AwardRecord.status_list_id, AwardRecord.status_place).where(AwardRecord.id == award_id)
        ).one_or_none()
        if award is None or award[0] is None:
            return False
        entry = StatusEntryRecord
        here = (entry.list_id == award[0], entry.place == award[1], entry.revoked_at.is_(None))
        if self._session.scalar(select(func.count()).select_from(entry).where(*here)) == 0:
            return False
        self._session.execute(update(entry).where(*here).values(revoked_at=at, reason=reason))
        self._session.expire_all()
        return True

    def revocation(self, award_id: UUID) -> Revocation | None:
        """Return when and why an award was revoked, or None."""
        return next((one for one in self.revocations() if one.award_id == award_id), None)

    def revocations(self) -> tuple[Revocation, ...]:
        """Return all, oldest first."""
        entry = StatusEntryRecord
        wanted = (
            select(AwardRecord.id, entry.revoked_at, entry.reason)
            .join(
                entry,
                (entry.list_id == AwardRecord.status_list_id) & (entry.place == AwardRecord.status_place),
            )
            .where(entry.revoked_at.is_not(None))
            .order_by(entry.revoked_at, AwardRecord.id)
        )
        return tuple(
            Revocation(award_id, at, reason)
            for award_id, at, reason in self._session.execute(wanted)
            if at is not None
        )


def _choose(count: int, taken: set[int], random_bytes: RandomBytes) -> list[int]:
    """Draw ``count`` free places; 2^17 places are 17 bits, so three bytes less seven bits are uniform."""
    chosen: list[int] = []
    while len(chosen) < count:
        place = int.from_bytes(random_bytes(3), "big") % LIST_SIZE
        if place not in taken:
            taken.add(place)
            chosen.append(place)
    return chosen
