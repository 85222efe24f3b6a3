"""What the runner needs to remember: which step of which award is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from studio.domain.award import FileRecord, PlannedAward


@dataclass(frozen=True, slots=True)
class SignedAward:
    """An award with what was signed: bytes as they will stay for ever.

    ``credential`` is the JSON with its embedded proof, UTF-8; ``jwt`` the compact JWS. Both are
    empty for a certificate of participation, which is paper alone.
    """

    award: PlannedAward
    credential: bytes
    jwt: str
    sha256: str


@dataclass(frozen=True, slots=True)
class FinishedAward:
    """An award whose files all stand, with their digests."""

    award_id: UUID
    files: tuple[FileRecord, ...]


class Journal(Protocol):
    """Kept by the caller, each call one transaction. Only these calls change an award's state.

    ``mark_done`` comes from another thread than the rest, at any moment.
    """

    def to_sign(self, limit: int) -> Sequence[PlannedAward]:
        """Return up to ``limit`` awards that are not signed and did not fail in this run."""

    def to_write(self, limit: int, after: int) -> Sequence[SignedAward]:
        """Return up to ``limit`` awards that are signed, not done and did not fail in this run.

        In the order of their ``position``, only those beyond ``after`` (0 for all).
        """

    def mark_signed(self, awards: Sequence[SignedAward]) -> None:
        """Keep the signed bytes. From here on these awards are never signed again."""

    def mark_done(self, awards: Sequence[FinishedAward]) -> None:
        """Keep the list of files. They are on the disk."""

    def mark_failed(self, award_id: UUID, code: str, sentence: str) -> None:
        """Keep why it failed; a later run tries again under the same id."""
