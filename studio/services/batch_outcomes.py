"""What came of a batch, as it is delivered: where its files stand, what the records count, who holds what."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from studio.domain.award import AwardKind, AwardState
from studio.domain.batch import Batch, Ledger
from studio.issuing.layout import JOINED, LEARNERS, MANIFEST, TECHNICAL
from studio.issuing.ledger import file_problem
from studio.services.batch_facts import batch_facts
from studio.services.handle import Workspace
from studio.services.rows import AwardRow, Page, PageRequest, Revocation
from studio.storage import Work

_SETTLED = (AwardState.DONE, AwardState.FAILED, AwardState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class BatchPlaces:
    """Where the files of a batch stand; None for what was not made or is gone."""

    folder: Path | None
    learners: Path | None
    technical: Path | None
    joined: Path | None
    zipped: Path | None
    manifest: Path | None


@dataclass(frozen=True, slots=True)
class BatchOutcome:
    """A batch with the names it is known by, its files, and the counts that the records hold."""

    batch: Batch
    title: str
    course_run: str
    places: BatchPlaces
    ledger: Ledger


def batch_outcome(workspace: Workspace, batch_id: UUID) -> BatchOutcome:
    """Return what came of a batch; opens no file of it.

    Raises:
        PlanningError: There is no such batch.
    """
    facts = batch_facts(workspace, batch_id)
    with workspace.store.reading() as work:
        run = work.runs.get(facts.batch.course_run_id)
        ledger = _recorded(work, facts.batch)
    title = facts.design.content.title.main
    return BatchOutcome(facts.batch, title, run.title if run else "", _places(facts.folder), ledger)


def recorded_ledgers(workspace: Workspace, batch_ids: tuple[UUID, ...]) -> dict[UUID, Ledger]:
    """Return for each batch the counts that the records hold; ``check_batch`` counts on the disk."""
    found = {}
    for batch_id in batch_ids:
        with workspace.store.reading() as work:  # a view for each, so that nobody waits long
            batch = work.batches.get(batch_id)
            if batch is not None:
                found[batch_id] = _recorded(work, batch)
    return found


def find_awards(
    workspace: Workspace,
    request: PageRequest,
    *,
    batch_id: UUID | None = None,
    learner_id: UUID | None = None,
) -> Page[AwardRow]:
    """Return a page of awards of the whole workspace, of one batch, or of one learner.

    ``search`` looks in names, identifiers, numbers and credential ids.
    """
    with workspace.store.reading() as work:
        return work.award_lists.page(request, batch_id=batch_id, learner_id=learner_id)


def revocation_of(workspace: Workspace, award_id: UUID) -> Revocation | None:
    """Return when and why an award was revoked, or None while it holds."""
    with workspace.store.reading() as work:
        return work.status.revocation(award_id)


def paper_of(workspace: Workspace, award_id: UUID) -> bytes:
    """Return the certificate of an award as it was issued; empty if there is none, or not that one."""
    with workspace.store.reading() as work:
        award = work.awards.get(award_id)
        files = work.files.of_awards([award_id]).get(award_id, ())
        batch = work.batches.get(award.batch_id) if award else None
    record = next((file for file in files if file.role == "pdf"), None)
    if batch is None or record is None:
        return b""
    folder = workspace.batches_folder / batch.folder_name
    if file_problem(folder, record):
        return b""
    return folder.joinpath(*record.path.split("/")).read_bytes()


def _recorded(work: Work, batch: Batch) -> Ledger:
    counts, roles = work.awards.counts(batch.id), work.files.count_roles(batch.id)
    rows, imported, merged, rejected = work.imports.totals(batch.course_run_id)
    return Ledger(
        rows=rows,
        imported=imported,
        merged=merged,
        rejected=rejected,
        planned=sum(counts.values()),
        waiting=sum(count for state, count in counts.items() if state not in _SETTLED),
        done=counts.get(AwardState.DONE, 0),
        failed=counts.get(AwardState.FAILED, 0),
        withdrawn=counts.get(AwardState.WITHDRAWN, 0),
        participations=work.awards.count_kind(batch.id, AwardKind.PARTICIPATION, AwardState.DONE),
        credentials=roles.get("json", 0),
        jwts=roles.get("jwt", 0),
        pngs=roles.get("baked-png", 0),
        svgs=roles.get("baked-svg", 0),
        pdfs=roles.get("pdf", 0),
        pdfs_expected=batch.choices.pdfs,
    )


def _places(folder: Path) -> BatchPlaces:
    wanted = (
        folder,
        folder / LEARNERS,
        folder / TECHNICAL,
        folder / JOINED,
        folder.with_name(f"{folder.name}.zip"),
        folder / MANIFEST,
    )
    return BatchPlaces(*(path if path.exists() else None for path in wanted))
