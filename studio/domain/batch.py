"""Awards that are issued together, and the counts that must reconcile."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from studio.domain.award import RecipientPreset
from studio.foundation.worded import worded


class BatchState(StrEnum):
    """A batch is closed when nothing of it can change any more."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    CLOSED = "closed"


class JoinOrder(StrEnum):
    """The order of the joined PDF and its bookmarks."""

    NAME = "name"
    GROUP = "group"
    ROSTER = "roster"


@dataclass(frozen=True, slots=True)
class BatchChoices:
    """What the person chose for a batch; all of it can be left as it is.

    ``allow_doubles`` awards again who has it already; ``renew_ended`` only those whose award of this
    course run was revoked or has expired.
    """

    recipient: RecipientPreset = RecipientPreset.NAME
    awarded_on: date | None = None
    participation_certificates: bool = False
    pdfs: bool = True
    joined_pdf: bool = True
    zip_file: bool = True
    join_order: JoinOrder = JoinOrder.NAME
    allow_doubles: bool = False
    renew_ended: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """One run of issuing. ``after_batch_id`` links a batch of late learners to the first."""

    id: UUID
    course_run_id: UUID
    design_id: UUID
    design_version: int
    key_id: str
    issuer_id: str
    choices: BatchChoices
    state: BatchState
    planned_at: datetime
    folder_name: str
    after_batch_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """Counts that reconcile, or somebody was lost.

    ``rows`` were read from rosters and are imported, merged or rejected; ``planned`` awards are
    done, failed, withdrawn or still waiting. The last five count credentials and files that exist
    with the digest recorded for them. ``participations`` are papers without a credential.
    """

    rows: int = 0
    imported: int = 0
    merged: int = 0
    rejected: int = 0
    planned: int = 0
    waiting: int = 0
    done: int = 0
    failed: int = 0
    withdrawn: int = 0
    participations: int = 0
    credentials: int = 0
    jwts: int = 0
    pngs: int = 0
    svgs: int = 0
    pdfs: int = 0
    pdfs_expected: bool = True

    def gaps(self) -> tuple[str, ...]:
        """Return a sentence for each count that does not reconcile; none means all is there."""
        issued = self.done - self.participations
        asked = [
            (
                self.rows,
                self.imported + self.merged + self.rejected,
                worded("rows read against imported, merged and rejected"),
            ),
            (
                self.planned,
                self.done + self.failed + self.withdrawn + self.waiting,
                worded("awards planned against done, failed, withdrawn and waiting"),
            ),
            (issued, self.credentials, worded("awards done against signed credentials")),
            (issued, self.jwts, worded("awards done against JWTs")),
            (issued, self.pngs, worded("awards done against badge pictures (PNG)")),
            (issued, self.svgs, worded("awards done against badge pictures (SVG)")),
        ]
        if self.pdfs_expected:
            asked.append((self.done, self.pdfs, worded("awards done against certificates (PDF)")))
        return tuple(
            worded("{what}: {wanted} against {found}", what=what, wanted=wanted, found=found)
            for wanted, found, what in asked
            if wanted != found
        )

    @property
    def reconciles(self) -> bool:
        """Whether every count agrees."""
        return not self.gaps()
