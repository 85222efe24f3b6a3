"""Closing a batch: withdraw what was never signed, finish what was, and bring the signed list up to date."""

from dataclasses import dataclass
from uuid import UUID

from studio.domain.award import AwardState
from studio.domain.batch import BatchState
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
from studio.issuing.layout import MANIFEST
from studio.services.batch_facts import batch_facts
from studio.services.batch_results import finish_batch
from studio.services.batch_signing import BatchSigner
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.issuing import refuse_other_key, write_files
from studio.services.log import note
from studio.services.planning import PlanningError
from studio.services.rows import AwardRow, PageRequest
from studio.storage.repositories.awards import WAITING

_MOST = 10_000
_UNFINISHED = (AwardState.SIGNED, AwardState.RENDERED, AwardState.FAILED)


@dataclass(frozen=True, slots=True)
class ClosedBatch:
    """What became of a batch.

    ``withdrawn`` were never signed; ``finished`` were signed before and got their files now; ``unfinished``
    are signed and lack files, so they are valid and can only be revoked. ``list_outdated`` tells that the
    signed list (``manifest.json``) is older than the closing: without the key it cannot be signed again.
    """

    withdrawn: int
    finished: int
    unfinished: tuple[AwardRow, ...]
    list_outdated: bool


def needs_key_to_close(workspace: Workspace, batch_id: UUID) -> bool:
    """Tell whether closing has something to finish or a list to sign again.

    Raises:
        PlanningError: There is no such batch.
    """
    folder = batch_facts(workspace, batch_id).folder
    return (folder / MANIFEST).is_file() or bool(_unfinished(workspace, batch_id))


def close_batch(
    workspace: Workspace,
    batch_id: UUID,
    reason: str,
    signer: BatchSigner | None = None,
    *,
    watch: Watcher = QUIET,
) -> tuple[ClosedBatch, Changes]:
    """Withdraw what was never signed and close the batch; with the key, finish what was signed, too.

    May be called again for a closed batch, to finish and to renew its list with the key.

    Args:
        workspace: The open workspace.
        batch_id: The batch.
        reason: Why, for the log.
        signer: Holds the unlocked key; None leaves files and list as they are.
        watch: Told how many awards are done.

    Raises:
        PlanningError: There is no such batch, or the key is another one's.
        WorkspaceBusyError: Another program issues in this workspace.
        Cancelled: The batch is closed; closing it again goes on with the files.
    """
    if signer is not None:
        refuse_other_key(batch_facts(workspace, batch_id).batch, signer)
    with workspace.store.hold("closing a batch"):
        withdrawn = _withdraw(workspace, batch_id, reason)
        finished = _finish(workspace, batch_id, signer, watch) if signer is not None else 0
    listed = (batch_facts(workspace, batch_id).folder / MANIFEST).is_file()
    unfinished = _unfinished(workspace, batch_id)
    closed = ClosedBatch(withdrawn, finished, unfinished, listed and signer is None)
    return closed, Changes.of(ChangeKind.BATCHES, ChangeKind.AWARDS, ids=[batch_id])


def _withdraw(workspace: Workspace, batch_id: UUID, reason: str) -> int:
    with workspace.store.work() as work:
        if work.batches.get(batch_id) is None:
            raise PlanningError(worded("This batch is no longer there."), hint=worded("Choose another one."))
        left = work.awards.waiting(batch_id, None, (*WAITING, AwardState.FAILED), with_bytes=False)
        work.awards.withdraw(item.award.id for item in left)
        withdrawn = work.awards.counts(batch_id)[AwardState.WITHDRAWN]
        work.batches.set_state(batch_id, BatchState.CLOSED)
        note(work, workspace, "batch.closed", (batch_id,), withdrawn=withdrawn, reason=reason)
    return withdrawn


def _finish(workspace: Workspace, batch_id: UUID, signer: BatchSigner, watch: Watcher) -> int:
    """Make the files that are missing and the batch's own; return how many awards were brought to done."""
    facts = batch_facts(workspace, batch_id)
    done = 0
    if _unfinished(workspace, batch_id):
        done = write_files(workspace, facts, signer, watch).done
    if facts.folder.is_dir():
        finish_batch(workspace, facts, signer, watch=watch)
    return done


def _unfinished(workspace: Workspace, batch_id: UUID) -> tuple[AwardRow, ...]:
    request = PageRequest(limit=_MOST)
    with workspace.store.reading() as work:
        rows = work.award_lists.page(request, batch_id=batch_id, states=_UNFINISHED).rows
    return tuple(row for row in rows if row.signed or row.state is AwardState.RENDERED)
