"""Awards: planned whole, signed once, counted always."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, bindparam, func, insert, select, update

from studio.domain.award import AwardKind, AwardLine, AwardState, FileRecord, PlannedAward
from studio.domain.folding import folded
from studio.domain.plain import from_plain, to_plain
from studio.storage.records import AwardRecord, BatchRecord, CredentialRecord, StatusEntryRecord
from studio.storage.repositories.base import CHUNK, Repository, in_chunks
from studio.storage.repositories.files import FileRepository
from studio.storage.repositories.learners import search_text, sort_key
from studio.storage.repositories.signed_bytes import SignedBytes, SignedBytesRepository

__all__ = ["WAITING", "AwardRepository", "EarlierAward", "SignedBytes", "WaitingAward"]

WAITING = (AwardState.PLANNED, AwardState.SIGNED, AwardState.RENDERED)
"""The states of an award that the batch has still to do something for."""


@dataclass(frozen=True, slots=True)
class WaitingAward:
    """An award with something left to do; ``signed`` is there once it was signed."""

    award: PlannedAward
    state: AwardState
    signed: SignedBytes | None = None


@dataclass(frozen=True, slots=True)
class EarlierAward:
    """An award of the same micro-credential that somebody was given before, and whether it still holds."""

    id: UUID
    course_run_id: UUID
    valid_until: datetime | None = None
    revoked_at: datetime | None = None

    def ended_at(self, now: datetime) -> datetime | None:
        """Return since when it holds no longer, or None while it does."""
        if self.revoked_at is not None:
            return self.revoked_at
        return self.valid_until if self.valid_until is not None and self.valid_until < now else None


class AwardRepository(Repository):
    """Nothing here signs or decides; it keeps what it is told, once."""

    def add_all(self, awards: Iterable[PlannedAward]) -> None:
        """Add planned awards; a second one for the same learner, batch and design is refused."""
        for chunk in in_chunks(awards, 1000):
            self._session.execute(insert(AwardRecord), [_values(award) for award in chunk])

    def get(self, award_id: UUID) -> PlannedAward | None:
        """Return one as planned, or None."""
        plain = self._session.scalar(select(AwardRecord.planned).where(AwardRecord.id == award_id))
        return None if plain is None else from_plain(PlannedAward, plain)

    def by_credential_id(self, credential_id: str) -> PlannedAward | None:
        """Return the award whose credential has that id, or None."""
        wanted = select(AwardRecord.planned).where(AwardRecord.credential_id == credential_id)
        plain = self._session.scalar(wanted)
        return None if plain is None else from_plain(PlannedAward, plain)

    def state(self, award_id: UUID) -> AwardState | None:
        """Return how far an award is, or None if there is none of that id."""
        return self._session.scalar(select(AwardRecord.state).where(AwardRecord.id == award_id))

    def waiting(
        self,
        batch_id: UUID,
        limit: int | None = None,
        states: Collection[AwardState] = WAITING,
        *,
        after_position: int = -1,
        with_bytes: bool = True,
    ) -> tuple[WaitingAward, ...]:
        """Return awards of a batch in ``states``, by position, with the signed bytes of those signed.

        Args:
            batch_id: The batch.
            limit: At most so many; None for all.
            states: Which states count.
            after_position: Only awards behind that position, to go through a batch in chunks.
            with_bytes: Fetch the signed bytes too; without, ``signed`` is None.
        """
        wanted = select(AwardRecord.id, AwardRecord.state, AwardRecord.planned).where(
            AwardRecord.batch_id == batch_id,
            AwardRecord.state.in_(states),
            AwardRecord.position > after_position,
        )
        rows = self._session.execute(wanted.order_by(AwardRecord.position).limit(limit)).all()
        signed = self.signed_many([row[0] for row in rows]) if with_bytes else {}
        return tuple(
            WaitingAward(from_plain(PlannedAward, plain), state, signed.get(award_id))
            for award_id, state, plain in rows
        )

    def of_batch(
        self, batch_id: UUID, states: Collection[AwardState] | None = None
    ) -> Iterator[PlannedAward]:
        """Yield the awards of a batch by position, of all states unless told; few in memory at a time."""
        position = -1
        while chunk := self.waiting(
            batch_id, 200, states or tuple(AwardState), after_position=position, with_bytes=False
        ):
            yield from (item.award for item in chunk)
            position = chunk[-1].award.position

    def lines(self, batch_id: UUID) -> Iterator[AwardLine]:
        """Yield every award of a batch by position, of all states; the signed bytes are not touched."""
        position = -1
        while chunk := self._lines_after(batch_id, position):
            yield from chunk
            position = chunk[-1].position

    def _lines_after(self, batch_id: UUID, position: int) -> list[AwardLine]:
        award = AwardRecord
        wanted = (
            select(
                award.id,
                award.learner_id,
                award.learner_name,
                award.kind,
                award.state,
                award.position,
                award.number,
                award.credential_id,
                award.folder_name,
                func.coalesce(CredentialRecord.sha256, ""),
                award.failure_code,
                award.planned,
            )
            .outerjoin(CredentialRecord, CredentialRecord.award_id == award.id)
            .where(award.batch_id == batch_id, award.position > position)
            .order_by(award.position)
            .limit(CHUNK)
        )
        rows = self._session.execute(wanted)
        return [_line(*row) for row in rows]

    def done(
        self, batch_id: UUID, *, with_bytes: bool = True
    ) -> Iterator[tuple[PlannedAward, SignedBytes | None, tuple[FileRecord, ...]]]:
        """Yield every award done, by position, with its signed bytes (None on paper alone) and its files.

        Without ``with_bytes`` the signed bytes stay where they are and None stands in their place.
        """
        position, files = -1, FileRepository(self._session)
        while chunk := self.waiting(
            batch_id, 100, (AwardState.DONE,), after_position=position, with_bytes=with_bytes
        ):
            of_award = files.of_awards([item.award.id for item in chunk])
            for item in chunk:
                yield item.award, item.signed, of_award.get(item.award.id, ())
            position = chunk[-1].award.position

    def signed(self, award_id: UUID) -> SignedBytes | None:
        """Return what was signed for an award, or None."""
        return self.signed_many([award_id]).get(award_id)

    def signed_many(self, ids: Sequence[UUID]) -> dict[UUID, SignedBytes]:
        """Return what was signed, by award."""
        return SignedBytesRepository(self._session).of(ids)

    def digests(self) -> Iterator[tuple[UUID, str, str]]:
        """Yield award, credential id and digest of everything ever signed, for the digest list."""
        wanted = (
            select(AwardRecord.id, AwardRecord.credential_id, CredentialRecord.sha256)
            .join(CredentialRecord, CredentialRecord.award_id == AwardRecord.id)
            .order_by(AwardRecord.credential_id)
            .execution_options(yield_per=1000)
        )
        yield from self._session.execute(wanted)

    def mark_signed(self, signed: Iterable[SignedBytes]) -> None:
        """Keep signed bytes and move their awards on, in this transaction.

        Bytes that are there already make it fail: nobody signs twice.
        """
        items = list(signed)
        if not items:
            return
        SignedBytesRepository(self._session).add(items)
        self._move(
            {"state": AwardState.SIGNED, "failure_code": "", "failure_text": ""},
            [item.award_id for item in items],
            {"signed_id": AwardRecord.id},
        )

    def mark_rendered(self, award_ids: Iterable[UUID]) -> None:
        """Note that the files of these awards are drawn, not yet that they are durable."""
        self._move({"state": AwardState.RENDERED, "failure_code": "", "failure_text": ""}, award_ids)

    def mark_done(self, made: Iterable[tuple[UUID, Sequence[FileRecord]]]) -> None:
        """Note the files of awards and that these are done; files noted earlier are replaced."""
        items = list(made)
        FileRepository(self._session).set_for_awards(items)
        self._move(
            {"state": AwardState.DONE, "failure_code": "", "failure_text": ""}, [one for one, _ in items]
        )

    def mark_failed(self, award_id: UUID, code: str, sentence: str) -> None:
        """Note why an award failed; signed bytes stay and it can be tried again."""
        self._move({"state": AwardState.FAILED, "failure_code": code, "failure_text": sentence}, [award_id])

    def retry_failed(self, batch_id: UUID) -> int:
        """Put failed awards of a batch back to where they stood, signed ones to signed; return how many."""
        failed = (AwardRecord.batch_id == batch_id, AwardRecord.state == AwardState.FAILED)
        count = self._session.scalar(select(func.count()).select_from(AwardRecord).where(*failed)) or 0
        back = {"failure_code": "", "failure_text": ""}
        for condition, state in (
            (AwardRecord.signed_id.is_not(None), AwardState.SIGNED),
            (AwardRecord.signed_id.is_(None), AwardState.PLANNED),
        ):
            self._session.execute(update(AwardRecord).where(*failed, condition).values(state=state, **back))
        return count

    def failed_unsigned(self, batch_id: UUID) -> tuple[PlannedAward, ...]:
        """Return the awards of a batch that failed before anything was signed, by position."""
        wanted = select(AwardRecord.planned).where(
            AwardRecord.batch_id == batch_id,
            AwardRecord.state == AwardState.FAILED,
            AwardRecord.signed_id.is_(None),
        )
        plain = self._session.scalars(wanted.order_by(AwardRecord.position))
        return tuple(from_plain(PlannedAward, each) for each in plain)

    def replan(self, award: PlannedAward) -> None:
        """Keep what a failed award says now; one that was signed, or that did not fail, is left alone."""
        values = {name: value for name, value in _values(award).items() if name not in _FIXED}
        self._session.execute(
            update(AwardRecord)
            .where(
                AwardRecord.id == award.id,
                AwardRecord.state == AwardState.FAILED,
                AwardRecord.signed_id.is_(None),
            )
            .values(**values)
        )
        self._session.expire_all()

    def withdraw(self, award_ids: Iterable[UUID]) -> None:
        """Withdraw awards that were planned or failed and never signed; any other is left alone."""
        open_states = (AwardState.PLANNED, AwardState.FAILED)
        for chunk in in_chunks(award_ids):
            self._session.execute(
                update(AwardRecord)
                .where(
                    AwardRecord.id.in_(chunk),
                    AwardRecord.state.in_(open_states),
                    AwardRecord.signed_id.is_(None),
                )
                .values(state=AwardState.WITHDRAWN)
            )

    def reopen(self, award_ids: Iterable[UUID]) -> None:
        """Put awards back to ``signed`` (planned, on paper alone), because files must be made again."""
        for chunk in in_chunks(award_ids):
            done = (AwardRecord.id.in_(chunk), AwardRecord.state.in_((AwardState.DONE, AwardState.RENDERED)))
            signed, unsigned = AwardRecord.signed_id.is_not(None), AwardRecord.signed_id.is_(None)
            self._session.execute(update(AwardRecord).where(*done, signed).values(state=AwardState.SIGNED))
            self._session.execute(update(AwardRecord).where(*done, unsigned).values(state=AwardState.PLANNED))

    def counts(self, batch_id: UUID) -> dict[AwardState, int]:
        """Return how many awards of a batch are in each state; all states are named."""
        wanted = select(AwardRecord.state, func.count()).where(AwardRecord.batch_id == batch_id)
        found = dict(self._session.execute(wanted.group_by(AwardRecord.state)).all())
        return {state: found.get(state, 0) for state in AwardState}

    def count_kind(self, batch_id: UUID, kind: AwardKind, state: AwardState) -> int:
        """Return how many awards of a batch are of that kind and in that state."""
        wanted = select(func.count()).select_from(AwardRecord)
        conditions = (AwardRecord.batch_id == batch_id, AwardRecord.kind == kind, AwardRecord.state == state)
        return self._session.scalar(wanted.where(*conditions)) or 0

    def count_signed(self, batch_id: UUID) -> int:
        """Return for how many awards of a batch signed bytes are there."""
        wanted = select(func.count()).select_from(AwardRecord)
        return (
            self._session.scalar(
                wanted.where(AwardRecord.batch_id == batch_id, AwardRecord.signed_id.is_not(None))
            )
            or 0
        )

    def of_learner(self, learner_id: UUID) -> tuple[WaitingAward, ...]:
        """Return all awards of a learner, newest first, without their bytes."""
        wanted = (
            select(AwardRecord.planned, AwardRecord.state)
            .where(AwardRecord.learner_id == learner_id)
            .order_by(AwardRecord.signed_at.desc(), AwardRecord.id)
        )
        return tuple(
            WaitingAward(from_plain(PlannedAward, plain), state)
            for plain, state in self._session.execute(wanted)
        )

    def learners_in(self, batch_ids: Iterable[UUID]) -> set[UUID]:
        """Return whom these batches award anything; what was withdrawn does not count."""
        found: set[UUID] = set()
        for chunk in in_chunks(batch_ids):
            wanted = select(AwardRecord.learner_id).where(
                AwardRecord.batch_id.in_(chunk), AwardRecord.state != AwardState.WITHDRAWN
            )
            found.update(self._session.scalars(wanted))
        return found

    def latest_issue_time(self) -> datetime | None:
        """Return when the last credential was signed, or None: an earlier clock is wrong."""
        return self._session.scalar(select(func.max(CredentialRecord.signed_at)))

    def doubles(
        self, design_id: UUID, learner_ids: Iterable[UUID], *, except_batch: UUID | None = None
    ) -> dict[UUID, tuple[EarlierAward, ...]]:
        """Return, by learner, the awards of the same design in other batches that were not withdrawn.

        Oldest first; revoked and expired ones are among them and say so.
        """
        found: dict[UUID, list[EarlierAward]] = {}
        conditions: list[ColumnElement[bool]] = [
            AwardRecord.design_id == design_id,
            AwardRecord.state != AwardState.WITHDRAWN,
            AwardRecord.kind == AwardKind.CREDENTIAL,
        ]
        if except_batch is not None:
            conditions.append(AwardRecord.batch_id != except_batch)
        for chunk in in_chunks(learner_ids):
            wanted = _with_standing().where(AwardRecord.learner_id.in_(chunk), *conditions)
            for learner_id, award_id, run_id, until, revoked in self._session.execute(
                wanted.order_by(AwardRecord.signed_at)
            ):
                earlier = EarlierAward(award_id, run_id, until, revoked)
                found.setdefault(learner_id, []).append(earlier)
        return {learner_id: tuple(ids) for learner_id, ids in found.items()}

    def highest_number(self, prefix: str) -> int:
        """Return the highest whole number that follows ``prefix`` in the numbers given so far; 0 if none."""
        wanted = select(AwardRecord.number).where(AwardRecord.number.startswith(prefix, autoescape=True))
        tails = (number[len(prefix) :] for number in self._session.scalars(wanted))
        return max((int(tail) for tail in tails if tail.isdecimal()), default=0)

    def _move(
        self, values: dict[str, Any], award_ids: Iterable[UUID], columns: dict[str, Any] | None = None
    ) -> None:
        """Set the same values on many awards, one prepared statement for all."""
        table = cast(Table, AwardRecord.__table__)
        rows = [{"wanted_id": award_id} for award_id in award_ids]
        if not rows:
            return
        moved = update(table).where(table.c.id == bindparam("wanted_id"))
        extra = dict.fromkeys(columns or {}, table.c.id)
        self._session.connection().execute(moved.values(**values, **extra), rows)
        self._session.expire_all()


def _with_standing() -> Select[UUID, UUID, UUID, datetime | None, datetime | None]:
    """Select learner, award, run, last moment and revocation of awards."""
    award, entry = AwardRecord, StatusEntryRecord
    here = (entry.list_id == award.status_list_id) & (entry.place == award.status_place)
    return (
        select(award.learner_id, award.id, BatchRecord.course_run_id, award.valid_until, entry.revoked_at)
        .join(BatchRecord, BatchRecord.id == award.batch_id)
        .outerjoin(entry, here)
    )


_FIXED = frozenset({"id", "batch_id", "position", "state", "signed_id", "failure_code", "failure_text"})


def _values(award: PlannedAward) -> dict[str, Any]:
    learner = award.learner
    return {
        "id": award.id,
        "batch_id": award.batch_id,
        "position": award.position,
        "kind": award.kind,
        "state": AwardState.PLANNED,
        "learner_id": learner.id,
        "learner_name": learner.certificate_name,
        "sort_key": sort_key(learner),
        "search_text": " ".join((search_text(learner), folded(award.number), award.credential_id)),
        "design_id": award.design_id,
        "design_version": award.design_version,
        "credential_id": award.credential_id,
        "number": award.number,
        "folder_name": award.folder_name,
        "awarded_on": award.awarded_on,
        "signed_at": award.signed_at,
        "valid_until": award.valid_until,
        "status_list_id": award.status.list_id if award.status else None,
        "status_place": award.status.index if award.status else None,
        "signed_id": None,
        "failure_code": "",
        "failure_text": "",
        "planned": to_plain(award),
    }


def _line(*columns: Any) -> AwardLine:
    facts = (*columns[:-1], columns[-1].get("file_stem", ""))
    return AwardLine(*facts)
