"""The signed list of everything a batch holds. Format: ``docs/formats/manifest.md``."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from studio.credentials.credential_json import date_time
from studio.domain.award import AwardState, FileRecord, PlannedAward
from studio.domain.batch import Batch, Ledger
from studio.domain.plain import to_plain

FORMAT = "credential-studio-manifest"
VERSION = 1


@dataclass(frozen=True, slots=True)
class ListedAward:
    """One award as the manifest lists it; ``reason`` says why a failed or withdrawn one has no files."""

    award: PlannedAward
    state: AwardState
    sha256: str
    files: tuple[FileRecord, ...]
    reason: str = ""


def manifest(
    batch: Batch,
    design_sha256: str,
    ledger: Ledger,
    awards: Iterable[ListedAward],
    extra: Iterable[FileRecord],
) -> dict[str, Any]:
    """Return the manifest without its signature.

    Learners are named by id alone: a manifest may be handed to somebody who must check the batch
    and has no business with the names.
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "batch": str(batch.id),
        "after": str(batch.after_batch_id) if batch.after_batch_id else None,
        "issuer": batch.issuer_id,
        "planned": date_time(batch.planned_at),
        "design": {"id": str(batch.design_id), "version": batch.design_version, "sha256": design_sha256},
        "ledger": to_plain(ledger),
        "awards": [_award(listed) for listed in awards],
        "files": [_file(record) for record in extra],
    }


def _award(listed: ListedAward) -> dict[str, Any]:
    award = listed.award
    entry: dict[str, Any] = {
        "award": str(award.id),
        "learner": str(award.learner.id),
        "kind": award.kind.value,
        "number": award.number,
        "state": listed.state.value,
        "files": [_file(record) for record in listed.files],
    }
    if listed.sha256:
        entry |= {"credential": award.credential_id, "sha256": listed.sha256}
    return entry | ({"reason": listed.reason} if listed.reason else {})


def _file(record: FileRecord) -> dict[str, Any]:
    return {"path": record.path, "role": record.role, "sha256": record.sha256, "size": record.size}
