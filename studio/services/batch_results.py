"""What a batch gets as a whole: the joined PDF, the signed manifest, the ZIP."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from studio.domain.award import FileRecord, PlannedAward
from studio.domain.batch import BatchState, JoinOrder, Ledger
from studio.domain.folding import folded
from studio.foundation.atomic_files import atomic_file, write_atomically
from studio.foundation.canonical_json import canonical_json
from studio.foundation.collector import set_apart
from studio.foundation.watcher import QUIET, Watcher
from studio.issuing.batch_zip import zip_folder
from studio.issuing.layout import JOINED, MANIFEST
from studio.issuing.ledger import BatchCheck, check_files
from studio.issuing.manifest import ListedAward, manifest_pieces
from studio.rendering.joined_pdf import join_pdfs
from studio.services.batch_facts import BatchFacts
from studio.services.batch_signing import BatchSigner
from studio.services.handle import Workspace
from studio.storage import Work

_LISTED_TOGETHER = 250


def listed_awards(work: Work, batch_id: UUID) -> Iterator[ListedAward]:
    """Yield every award of a batch with its state, digest and files, by position."""
    lines = work.awards.lines(batch_id)
    while chunk := list(islice(lines, _LISTED_TOGETHER)):
        files = work.files.of_awards([line.id for line in chunk])
        yield from (ListedAward(line, files.get(line.id, ())) for line in chunk)


def count_batch(workspace: Workspace, facts: BatchFacts, *, watch: Watcher = QUIET) -> BatchCheck:
    """Count every row, award and file of a batch anew, from the disk; ``watch`` is told of the awards."""
    with workspace.store.reading() as work:
        rows, imported, merged, rejected = work.imports.totals(facts.batch.course_run_id)
        roster = Ledger(rows=rows, imported=imported, merged=merged, rejected=rejected)
        total = sum(work.awards.counts(facts.batch.id).values())
        awards = _watched(listed_awards(work, facts.batch.id), total, watch)
        return check_files(facts.folder, awards, roster, pdfs=facts.batch.choices.pdfs)


def _watched(awards: Iterable[ListedAward], total: int, watch: Watcher) -> Iterator[ListedAward]:
    for done, listed in enumerate(awards):
        watch.raise_if_cancelled()
        watch.report(done, total, listed.line.learner_name)
        yield listed


def finish_batch(
    workspace: Workspace, facts: BatchFacts, signer: BatchSigner, *, watch: Watcher = QUIET
) -> BatchCheck:
    """Write the batch's own files and note them; made anew each time, from what is done."""
    watch.raise_if_cancelled()
    set_apart()
    extra = []
    if facts.batch.choices.pdfs and facts.batch.choices.joined_pdf:
        extra += _join(workspace, facts)
    check = count_batch(workspace, facts)
    extra.append(_write_manifest(workspace, facts, signer, check.ledger, extra))
    zipped = facts.folder.with_name(f"{facts.folder.name}.zip")
    if facts.batch.choices.zip_file:
        zip_folder(facts.folder, zipped)
    with workspace.store.work() as work:
        work.files.set_for_batch(facts.batch.id, extra)
        if facts.batch.state is not BatchState.CLOSED:
            state = BatchState.RUNNING if check.ledger.waiting or check.ledger.failed else BatchState.DONE
            work.batches.set_state(facts.batch.id, state)
    return check


def _join(workspace: Workspace, facts: BatchFacts) -> list[FileRecord]:
    papers = _papers_in_order(workspace, facts)
    if not papers:
        return []
    joined = join_pdfs(
        # One at a time: together they would be the largest thing in memory.
        ((award.learner.certificate_name, (facts.folder / path).read_bytes()) for award, path in papers),
        title=facts.batch.folder_name,  # date, micro-credential and course run
        created=facts.batch.planned_at,
    )
    return [_write(facts.folder, JOINED, "joined-pdf", joined)]


def _papers_in_order(workspace: Workspace, facts: BatchFacts) -> list[tuple[PlannedAward, str]]:
    with workspace.store.reading() as work:
        found = [
            (award, record.path)
            for award, _, files in work.awards.done(facts.batch.id, with_bytes=False)
            for record in files
            if record.role == "pdf" and (facts.folder / record.path).is_file()
        ]
        seats = {seat.learner_id: seat for seat in work.runs.enrolments(facts.batch.course_run_id)}
    order = facts.batch.choices.join_order
    if order is JoinOrder.NAME:
        return sorted(found, key=lambda item: (folded(_sort_name(item[0])), item[0].position))
    if order is JoinOrder.GROUP:
        groups = {learner: folded(seat.group) for learner, seat in seats.items()}
        return sorted(found, key=lambda item: (groups.get(item[0].learner.id, ""), item[0].position))
    return sorted(found, key=lambda item: item[0].position)


def _sort_name(award: PlannedAward) -> str:
    learner = award.learner
    return (
        learner.sort_name or f"{learner.family_name} {learner.given_name}".strip() or learner.certificate_name
    )


def _write_manifest(
    workspace: Workspace, facts: BatchFacts, signer: BatchSigner, ledger: Ledger, extra: list[FileRecord]
) -> FileRecord:
    facts.folder.mkdir(parents=True, exist_ok=True)
    with workspace.store.reading() as work, atomic_file(facts.folder / MANIFEST) as file:
        awards = listed_awards(work, facts.batch.id)
        pieces = manifest_pieces(facts.batch, facts.design.sha256, ledger, awards, extra)
        noted = _Noted(file)
        signature = signer.sign_pieces(noted.passing(pieces))
        noted.write(b',"signature":' + canonical_json(signature) + b"}\n")
    return FileRecord(MANIFEST, "manifest", noted.digest.hexdigest(), noted.size)


class _Noted:
    """Writes to a file and keeps its digest and size."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self.digest, self.size = file, sha256(), 0

    def write(self, data: bytes) -> None:
        self._file.write(data)
        self.digest.update(data)
        self.size += len(data)

    def passing(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Write each piece on a line of its own, which a reader of JSON does not mind, and hand it on."""
        for piece in pieces:
            self.write(piece + b"\n")
            yield piece


def _write(folder: Path, name: str, role: str, data: bytes) -> FileRecord:
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(folder / name, data)
    return FileRecord(name, role, sha256(data).hexdigest(), len(data))
