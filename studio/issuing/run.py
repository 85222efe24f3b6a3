"""The runner: order, journal, cancel. Steps do the work, the journal remembers it.

    planned ──build and sign──► signed ──render, bake, write──► done

Signing is the point of no return: the signed bytes are in the journal before any file is made, and a
resumed run never signs again. Files can always be made again from them.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from studio.credentials.credential_json import CredentialMaker
from studio.domain.award import PlannedAward
from studio.foundation.errors import AwardError
from studio.foundation.watcher import QUIET, Watcher
from studio.issuing.journal import FinishedAward, Journal, SignedAward
from studio.issuing.layout import award_paths
from studio.issuing.render_pool import papers_of
from studio.issuing.steps import BadgePictures, Signer, award_files, build_and_sign
from studio.issuing.writing import ChunkWriter

CHUNK = 50
_LONGEST_CHUNK = 1.0


class Renderer(Protocol):
    """Turns signed awards into certificates; may work ahead in other processes."""

    def submit(self, awards: Sequence[SignedAward]) -> "Future[list[bytes | AwardError]]":
        """Begin with ``awards``; the answer has one PDF, or the reason why there is none, for each."""


@dataclass(frozen=True, slots=True)
class RunParts:
    """What a run works with. ``renderer`` is None where no PDFs were asked for.

    ``ahead`` is how many chunks may wait for their PDFs while the next are signed; ``chunk`` is how
    many awards go through the journal together (smaller where each takes long).
    """

    journal: Journal
    maker: CredentialMaker
    signer: Signer
    pictures: BadgePictures
    folder: Path
    renderer: Renderer | None = None
    ahead: int = 3
    chunk: int = CHUNK


@dataclass(slots=True)
class RunReport:
    """What one run did. ``failed`` has (award, code, sentence)."""

    signed: int = 0
    done: int = 0
    failed: list[tuple[PlannedAward, str, str]] = field(default_factory=list)


def run_batch(
    parts: RunParts, total: int, *, already_done: int = 0, watch: Watcher = QUIET,
    tick: Callable[[], float] = time.monotonic,
) -> RunReport:  # fmt: skip
    """Bring every award of the batch to done, or to failed with a reason.

    May be called again after a cancel, a crash or a failed award. Chunks of at most 50 awards or one
    second; between two awards the watcher may stop it.

    Args:
        parts: See ``RunParts``.
        total: Awards in the batch, for progress.
        already_done: Of these, how many were done before.
        watch: Told after each award; asked between awards.
        tick: Seconds, for the length of a chunk.

    Raises:
        Cancelled: What was reported as done is kept.
        StudioError: Not an AwardError, so the next award would fail too (disk full, key locked).
    """
    return _Run(parts, total, already_done, watch, tick).go()


class _Run:
    def __init__(
        self, parts: RunParts, total: int, done: int, watch: Watcher, tick: Callable[[], float]
    ) -> None:
        self._parts, self._total, self._done, self._watch, self._tick = parts, total, done, watch, tick
        self._report = RunReport()
        self._writer = ChunkWriter(parts.folder)
        self._waiting: deque[tuple[Sequence[SignedAward], Future[list[bytes | AwardError]] | None]] = deque()

    def go(self) -> RunReport:
        for chunk in self._signed_chunks():
            renderer = self._parts.renderer
            self._waiting.append((chunk, renderer.submit(chunk) if renderer else None))
            while len(self._waiting) > self._parts.ahead:
                self._finish_oldest()
        while self._waiting:
            self._finish_oldest()
        return self._report

    def _signed_chunks(self) -> Iterator[Sequence[SignedAward]]:
        """First what an earlier run signed and did not finish, then what is still to sign."""
        after = 0
        while left := self._parts.journal.to_write(self._parts.chunk, after):
            yield left
            after = left[-1].award.position
        while signed := self._sign_chunk():
            yield signed

    def _sign_chunk(self) -> list[SignedAward]:
        """Sign until the chunk is full, a second is over or none is left; journal them together."""
        while waiting := self._parts.journal.to_sign(self._parts.chunk):
            signed = self._sign(waiting)
            if signed:
                self._parts.journal.mark_signed(signed)
                self._report.signed += len(signed)
                return signed
        return []

    def _sign(self, waiting: Sequence[PlannedAward]) -> list[SignedAward]:
        started, signed = self._tick(), []
        for award in waiting:
            self._raise_if_cancelled()
            try:
                signed.append(build_and_sign(award, self._parts.maker, self._parts.signer))
            except AwardError as error:
                self._fail(award, error)
            if self._tick() - started > _LONGEST_CHUNK:
                break
        return signed

    def _finish_oldest(self) -> None:
        chunk, future = self._waiting.popleft()
        papers: Sequence[bytes | AwardError | None] = papers_of(future) if future else [None] * len(chunk)
        finished = []
        for signed, paper in zip(chunk, papers, strict=True):
            if isinstance(paper, AwardError):
                self._fail(signed.award, paper)
                continue
            self._raise_if_cancelled()
            finished.append(self._write(signed, paper))
        self._writer.settle()
        self._parts.journal.mark_done(finished)
        self._report.done += len(finished)
        self._done += len(finished)
        if finished:
            self._watch.report(self._done, self._total, chunk[-1].award.learner.certificate_name)

    def _write(self, signed: SignedAward, paper: bytes | None) -> FinishedAward:
        paths = award_paths(signed.award, pdfs=paper is not None).by_role
        files = award_files(signed, self._parts.pictures, paper)
        return FinishedAward(
            signed.award.id,
            tuple(self._writer.write(path, role, files[role]) for role, path in paths.items()),
        )

    def _fail(self, award: PlannedAward, error: AwardError) -> None:
        self._parts.journal.mark_failed(award.id, error.code, str(error))
        self._report.failed.append((award, error.code, str(error)))

    def _raise_if_cancelled(self) -> None:
        self._watch.raise_if_cancelled()
