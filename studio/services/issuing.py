"""Issuing a planned batch: run, finish, check; every call may be repeated."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from studio.credentials.credential_json import CredentialMaker
from studio.domain.award import AwardState
from studio.domain.batch import Batch, BatchState, Ledger
from studio.domain.design import PublishedDesign
from studio.foundation.collector import set_apart
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
from studio.issuing.file_maker import MANY, file_maker
from studio.issuing.ledger import BatchCheck
from studio.issuing.render_pool import FEW, PoolRenderer, renderer
from studio.issuing.run import CHUNK, RunParts, RunReport, run_batch
from studio.issuing.steps import BadgePictures
from studio.issuing.writing import remove_leftovers
from studio.rendering.badge_png import badge_png, badge_png_apart
from studio.services.batch_facts import BatchFacts, batch_facts
from studio.services.batch_journal import StoreJournal
from studio.services.batch_papers import BatchPapers, batch_papers
from studio.services.batch_results import count_batch, finish_batch
from studio.services.batch_signing import BatchSigner
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.services.planning import PlanningError
from studio.services.replanning import replan_failed

__all__ = [
    "BADGE_PIXELS",
    "BatchCheck",
    "IssueReport",
    "check_batch",
    "counts_of",
    "issue_batch",
    "refuse_other_key",
    "write_files",
]

_CHUNK_WITH_PAPERS = 20
_STEPS = 20
BADGE_PIXELS = 640


@dataclass(frozen=True, slots=True)
class IssueReport:
    """What a run did and how the whole batch stands now."""

    run: RunReport
    check: BatchCheck
    folder: Path

    @property
    def complete(self) -> bool:
        """Whether everybody planned is done or withdrawn, and every file is there."""
        ledger = self.check.ledger
        return self.check.good and not ledger.failed and not ledger.waiting


def issue_batch(
    workspace: Workspace,
    batch_id: UUID,
    signer: BatchSigner,
    *,
    watch: Watcher = QUIET,
    processes: int | None = None,
) -> tuple[IssueReport, Changes]:
    """Bring every award of the batch to done, or to failed with a reason, and write the batch's own files.

    May be called again after a cancel, a crash or a correction: what is signed is never signed again,
    what is done is left alone, and what failed before it was signed takes what was corrected since.

    Args:
        workspace: The open workspace; no second program may issue in it meanwhile.
        batch_id: A planned batch.
        signer: Holds the unlocked key.
        watch: Told how many awards are done.
        processes: How many processes draw certificates; None for what the machine has.

    Raises:
        WorkspaceBusyError: Another program issues in this workspace.
        PlanningError: The batch is closed or belongs to another key.
        Cancelled: What was reported as done is kept.
        MachineError: Disk full, folder gone; what was done is kept.
    """
    _may_run(batch_facts(workspace, batch_id).batch, signer)
    with workspace.store.hold("issuing a batch"):
        # Again: who held the workspace until now may have closed this very batch.
        facts = batch_facts(workspace, batch_id)
        _may_run(facts.batch, signer)
        with logged(workspace, "batch.started", batch_id, key=signer.identity.verification_method) as work:
            work.batches.set_state(batch_id, BatchState.RUNNING)
        refused = replan_failed(workspace, batch_id)
        report = _run(workspace, facts, signer, watch, processes, refused)
        check = finish_batch(workspace, facts, signer, watch=watch)
        with logged(workspace, "batch.issued", batch_id, **counts_of(check.ledger)):
            pass
    return IssueReport(report, check, facts.folder), Changes.of(
        ChangeKind.BATCHES, ChangeKind.AWARDS, ids=[batch_id]
    )


def check_batch(workspace: Workspace, batch_id: UUID, *, watch: Watcher = QUIET) -> BatchCheck:
    """Count every row, award and file of a batch anew, from the disk.

    Raises:
        Cancelled: The person stopped it; nothing is changed by looking.
    """
    return count_batch(workspace, batch_facts(workspace, batch_id), watch=watch)


def write_files(workspace: Workspace, facts: BatchFacts, signer: BatchSigner, watch: Watcher) -> RunReport:
    """Make the files of a closed batch that are still missing: nothing is left in it that could be signed."""
    return _run(workspace, facts, signer, watch, None, {})


def _run(
    workspace: Workspace,
    facts: BatchFacts,
    signer: BatchSigner,
    watch: Watcher,
    processes: int | None,
    refused: Mapping[UUID, str],
) -> RunReport:
    remove_leftovers(facts.folder)
    journal = StoreJournal(workspace.store, facts.batch.id, facts.batch.key_id)
    for award_id, why in refused.items():
        journal.mark_failed(award_id, "award.letter-missing", why)
    with workspace.store.reading() as work:
        counts = work.awards.counts(facts.batch.id)
    done = counts[AwardState.DONE]
    total = sum(counts.values()) - counts[AwardState.WITHDRAWN]
    papers = (
        batch_papers(workspace, facts.design, facts.provider, signer) if facts.batch.choices.pdfs else None
    )
    pictures = _pictures(facts.design, total - done)
    # Where certificates are drawn, the processors are busy already.
    apart = papers is None and total - done >= MANY
    with (
        _drawing(papers, total - done, processes) as drawing,
        file_maker(facts.folder, pictures, apart=apart) as files,
    ):
        parts = RunParts(
            journal,
            CredentialMaker(facts.design, facts.provider, signer.identity),
            signer,
            files,
            drawing,
            chunk=_chunk_with_papers(total - done) if drawing else CHUNK,
        )
        set_apart()
        return run_batch(parts, total, already_done=done, watch=watch)


@contextmanager
def _drawing(papers: BatchPapers | None, count: int, processes: int | None) -> Iterator[PoolRenderer | None]:
    if papers is None:
        yield None
        return
    with renderer(papers.drawer, papers.values, count, processes=processes) as pool:
        yield pool


def _chunk_with_papers(count: int) -> int:
    """Return how many papers go together: few of a small batch, so that its progress is seen to move."""
    return max(2, min(_CHUNK_WITH_PAPERS, count // _STEPS))


def _pictures(design: PublishedDesign, count: int) -> BadgePictures:
    draw = badge_png if count <= FEW else badge_png_apart
    return BadgePictures(draw(design.badge_svg, BADGE_PIXELS), design.badge_svg)


def _may_run(batch: Batch, signer: BatchSigner) -> None:
    if batch.state is BatchState.CLOSED:
        raise PlanningError(
            worded("This batch is closed."), hint=worded("Plan a batch for late learners instead.")
        )
    refuse_other_key(batch, signer)


def refuse_other_key(batch: Batch, signer: BatchSigner) -> None:
    """Raise ``PlanningError`` if the batch was planned for another key than the signer's."""
    if batch.issuer_id != signer.identity.id:
        raise PlanningError(
            worded("This batch was planned for another signing key."),
            hint=worded("Choose that key in Settings, or close this batch and plan again."),
        )


def counts_of(ledger: Ledger) -> dict[str, int]:
    """Return the counts of a ledger that the log keeps."""
    names = ("planned", "done", "failed", "withdrawn", "waiting", "credentials", "pdfs")
    return {name: getattr(ledger, name) for name in names}
