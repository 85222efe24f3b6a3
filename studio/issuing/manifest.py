"""The signed list of everything a batch holds. Format: ``docs/formats/manifest.md``."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from studio.credentials.credential_json import date_time
from studio.domain.award import AwardLine, FileRecord
from studio.domain.batch import Batch, Ledger
from studio.domain.plain import to_plain
from studio.foundation.canonical_json import canonical_json

FORMAT = "credential-studio-manifest"
VERSION = 1


@dataclass(frozen=True, slots=True)
class ListedAward:
    """One award as the manifest lists it, with its files."""

    line: AwardLine
    files: tuple[FileRecord, ...]


def manifest_pieces(
    batch: Batch,
    design_sha256: str,
    ledger: Ledger,
    awards: Iterable[ListedAward],
    extra: Iterable[FileRecord],
) -> Iterator[bytes]:
    """Yield the manifest without its signature as canonical JSON, all but the closing brace.

    Piece by piece, one for each award, because ten thousand of them as Python values would take
    ten times the room of the text. Learners are named by id alone: a manifest may be handed to
    somebody who must check the batch and has no business with the names.
    """
    after = canonical_json(str(batch.after_batch_id) if batch.after_batch_id else None)
    yield b'{"after":' + after + b',"awards":['
    comma = b""
    for listed in awards:
        yield comma + canonical_json(_award(listed))
        comma = b","
    # Canonical JSON has its members sorted: "after" and "awards" come before all of these.
    rest = canonical_json(_head(batch, design_sha256, ledger, extra))
    yield b"]," + rest[1:-1]


def _head(batch: Batch, design_sha256: str, ledger: Ledger, extra: Iterable[FileRecord]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "batch": str(batch.id),
        "issuer": batch.issuer_id,
        "planned": date_time(batch.planned_at),
        "design": {"id": str(batch.design_id), "version": batch.design_version, "sha256": design_sha256},
        "ledger": to_plain(ledger),
        "files": [_file(record) for record in extra],
    }


def _award(listed: ListedAward) -> dict[str, Any]:
    line = listed.line
    entry: dict[str, Any] = {
        "award": str(line.id),
        "learner": str(line.learner_id),
        "kind": line.kind.value,
        "number": line.number,
        "state": line.state.value,
        "files": [_file(record) for record in listed.files],
    }
    if line.sha256:
        entry |= {"credential": line.credential_id, "sha256": line.sha256}
    return entry | ({"reason": line.reason} if line.reason else {})


def _file(record: FileRecord) -> dict[str, Any]:
    return {"path": record.path, "role": record.role, "sha256": record.sha256, "size": record.size}
