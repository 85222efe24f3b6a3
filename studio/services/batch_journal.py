"""The runner's journal, kept in the workspace's database: each call one transaction."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from uuid import UUID

from studio.domain.award import AwardKind, AwardState, PlannedAward
from studio.issuing.journal import FinishedAward, SignedAward
from studio.storage import Store, Work
from studio.storage.repositories.awards import SignedBytes, WaitingAward


class StoreJournal:
    """Implements ``studio.issuing.journal.Journal`` for one batch.

    Opening it puts failed awards back to where they stood, so that a run tries them once more.
    """

    def __init__(self, store: Store, batch_id: UUID, key_id: str) -> None:
        self._store, self._batch_id, self._key_id = store, batch_id, key_id
        self._turn = threading.Lock()
        with self._writing() as work:
            self.retried = work.awards.retry_failed(batch_id)

    def to_sign(self, limit: int) -> Sequence[PlannedAward]:
        """Return up to ``limit`` awards not signed yet, by position."""
        with self._store.reading() as work:
            waiting = work.awards.waiting(self._batch_id, limit, (AwardState.PLANNED,), with_bytes=False)
        return [item.award for item in waiting]

    def to_write(self, limit: int, after: int) -> Sequence[SignedAward]:
        """Return up to ``limit`` signed awards whose files are not all there, by position."""
        states = (AwardState.SIGNED, AwardState.RENDERED)
        with self._store.reading() as work:
            waiting = work.awards.waiting(self._batch_id, limit, states, after_position=after)
        return [signed_award(item) for item in waiting]

    def mark_signed(self, awards: Sequence[SignedAward]) -> None:
        """Keep the signed bytes; a paper without a credential has none and only moves on."""
        kept = [
            SignedBytes(
                item.award.id, item.credential, item.jwt, item.sha256, item.award.signed_at, self._key_id
            )
            for item in awards
            if item.award.kind is AwardKind.CREDENTIAL
        ]
        with self._writing() as work:
            work.awards.mark_signed(kept)
            work.awards.mark_rendered(
                item.award.id for item in awards if item.award.kind is AwardKind.PARTICIPATION
            )

    def mark_done(self, awards: Sequence[FinishedAward]) -> None:
        """Keep the lists of files."""
        with self._writing() as work:
            work.awards.mark_done((item.award_id, item.files) for item in awards)

    def mark_failed(self, award_id: UUID, code: str, sentence: str) -> None:
        """Keep why an award failed."""
        with self._writing() as work:
            work.awards.mark_failed(award_id, code, sentence)

    @contextmanager
    def _writing(self) -> Iterator[Work]:
        """Our own threads take turns here: SQLite would have them sleep and ask again."""
        with self._turn, self._store.work() as work:
            yield work


def signed_award(item: WaitingAward) -> SignedAward:
    """Return an award with its signed bytes as the runner wants it."""
    if item.signed is None:
        return SignedAward(item.award, b"", "", "")
    return SignedAward(item.award, item.signed.signed_json, item.signed.jwt, item.signed.sha256)
