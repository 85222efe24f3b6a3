"""What the deliver pages ask of services; each runs on a pool thread and imports when called."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.domain.batch import Ledger
from studio.foundation.watcher import Watcher


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A batch in the list; ``ledger`` is None until it has been counted."""

    row: Any
    ledger: Ledger | None = None


@dataclass(frozen=True, slots=True)
class Delivered:
    """A batch opened: a ``BatchOutcome``, the awards that failed, and what left the workspace of it."""

    outcome: Any
    failed: Sequence[Any]
    deliveries: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Holder:
    """One award with the others of its person; ``revocation`` is None while it holds.

    ``paper`` is the certificate as it was issued, empty where there is none; ``run_id`` the course run.
    """

    award: Any
    others: Sequence[Any]
    revocation: Any
    paper: bytes
    run_id: UUID


@dataclass(frozen=True, slots=True)
class Form:
    """What the person has filled in for an exporter; ``platform`` is the platform's own list."""

    exporter: str
    item: str = ""
    value: str = "percent"
    identify_by: str = "email"
    roles: tuple[str, ...] = ("pdf", "json", "png")
    feedback: bool = True
    platform: Path | None = None


def batch_lines(workspace: Any, offset: int, limit: int) -> Sequence[BatchLine]:
    """Return batches, the newest first."""
    from studio.services.batches import list_batches
    from studio.services.rows import PageRequest

    return [BatchLine(row) for row in list_batches(workspace, PageRequest(offset, limit)).rows]


def ledgers(workspace: Any, ids: tuple[UUID, ...]) -> dict[UUID, Ledger]:
    """Return the counts that the records hold of these batches."""
    from studio.services.batch_outcomes import recorded_ledgers

    return recorded_ledgers(workspace, ids)


def open_batch(workspace: Any, batch_id: UUID) -> Delivered:
    """Return everything that a batch's page shows first."""
    from studio.services.batch_outcomes import batch_outcome
    from studio.services.batches import failed_awards
    from studio.services.exporting import deliveries

    return Delivered(
        batch_outcome(workspace, batch_id),
        failed_awards(workspace, batch_id),
        deliveries(workspace, batch_id),
    )


def roll(workspace: Any, batch_id: UUID) -> Any:
    """Return where everybody of the batch's course run is, a ``RunRoll``."""
    from studio.services.run_roll import run_roll

    return run_roll(workspace, batch_id)


def check(workspace: Any, batch_id: UUID, watch: Watcher) -> Any:
    """Read every file of a batch and count anew; returns a ``BatchCheck``."""
    from studio.services.issuing import check_batch

    return check_batch(workspace, batch_id, watch=watch)


def repair(workspace: Any, batch_id: UUID) -> tuple[int, Any]:
    """Have what is missing or changed made again when the batch is resumed."""
    from studio.services.reissuing import repair_batch

    return repair_batch(workspace, batch_id)


def exporters() -> Sequence[Any]:
    """Return the forms in which a batch can be delivered."""
    from studio.services import exporting

    return exporting.exporters()


def usual_value(workspace: Any, batch_id: UUID) -> str:
    """Return which number is usual for a batch: ``percent``, or ``passed`` where nobody has points."""
    from studio.services.exporting import usual_value as usual

    return str(usual(workspace, batch_id))


def look_at_form(workspace: Any, batch_id: UUID, form: Form) -> Sequence[Any]:
    """Return what would go wrong or get lost; nothing is written."""
    from studio.services.exporting import check_delivery

    return check_delivery(workspace, batch_id, form.exporter, _options(form))


def deliver(workspace: Any, batch_id: UUID, form: Form, folder: Path, watch: Watcher) -> tuple[Any, Any]:
    """Write the batch in the form into ``folder``."""
    from studio.services import exporting

    return exporting.deliver(workspace, batch_id, form.exporter, folder, _options(form), watch=watch)


def _options(form: Form) -> Any:
    from studio.services.exporting import ExportOptions, ValueKind, with_platform_file

    options = ExportOptions(
        form.item,
        ValueKind(form.value),
        identify_by=form.identify_by,
        roles=form.roles,
        feedback=form.feedback,
    )
    return with_platform_file(options, form.platform) if form.platform else options


def award_rows(
    workspace: Any, offset: int, limit: int, search: str, batch_id: UUID | None = None
) -> tuple[Sequence[Any], int]:
    """Return awards by name, of a batch or of all, and how many match."""
    from studio.services.batch_outcomes import find_awards
    from studio.services.rows import PageRequest

    request = PageRequest(offset, limit, search, "name")
    page = find_awards(workspace, request, batch_id=batch_id)
    return page.rows, page.total


def holder(workspace: Any, award: Any) -> Holder:
    """Return an award as it stands now, with the others of its person."""
    from studio.services.batch_outcomes import find_awards, paper_of, revocation_of
    from studio.services.batches import get_batch
    from studio.services.rows import PageRequest

    rows = find_awards(
        workspace, PageRequest(sort="signed", descending=True), learner_id=award.learner_id
    ).rows
    present = next((row for row in rows if row.id == award.id), award)
    others = tuple(row for row in rows if row.id != award.id)
    return Holder(
        present,
        others,
        revocation_of(workspace, award.id),
        paper_of(workspace, award.id),
        get_batch(workspace, award.batch_id).course_run_id,
    )


def give_again(workspace: Any, award_id: UUID, folder: Path) -> tuple[Any, Any]:
    """Copy what was issued to one learner, byte for byte."""
    from studio.services import reissuing

    return reissuing.give_again(workspace, award_id, folder)


def revoke(workspace: Any, award_id: UUID, reason: str) -> Any:
    """Revoke one award for good."""
    from studio.services import publishing

    return publishing.revoke(workspace, award_id, reason)


def web_state(workspace: Any) -> Any:
    """Return how the web folder stands, a ``PublishingState``."""
    from studio.services.publishing import publishing_state

    return publishing_state(workspace)


def publish(workspace: Any, folder: Path, key: Any) -> tuple[Any, Any]:
    """Write or update the web folder."""
    from studio.services import publishing

    return publishing.publish(workspace, folder, key)


def unlock(workspace: Any, passphrase: str) -> Any:
    """Return the unlocked key."""
    from studio.services.keys import unlock_key

    return unlock_key(workspace, passphrase)
