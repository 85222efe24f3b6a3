"""The runner: order, journal, cancel. Steps do the work, the journal remembers it.

    planned ──build and sign──► signed ──render, bake, write──► done

Signing is the point of no return: the signed bytes are in the journal before any file is made, and a
resumed run never signs again. Files can always be made again from them.

This thread signs; others have the files written and settled and note what is done, so that the disk
and the key work at the same time (docs/decisions/0090, 0096).
"""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Protocol

from studio.credentials.credential_json import CredentialMaker
from studio.domain.award import PlannedAward
from studio.foundation.errors import AwardError
from studio.foundation.watcher import QUIET, Watcher
from studio.issuing.file_maker import FileMaker, file_job
from studio.issuing.journal import Journal, SignedAward
from studio.issuing.steps import Signer, build_and_sign

CHUNK = 50
_LONGEST_CHUNK = 1.0


class Renderer(Protocol):
    """Turns signed awards into certificates; may work ahead in other processes."""

    def submit(self, awards: Sequence[SignedAward]) -> "Future[list[bytes | AwardError]]":
        """Begin with ``awards``; the answer has one PDF, or the reason why there is none, for each."""

    def result(self, future: "Future[list[bytes | AwardError]]") -> list[bytes | AwardError]:
        """Wait for what ``submit`` began."""


@dataclass(frozen=True, slots=True)
class RunParts:
    """What a run works with. ``renderer`` is None where no PDFs were asked for.

    ``ahead`` is how many chunks may wait for their files while the next are signed; ``chunk`` is how
    many awards go through the journal together (smaller where each takes long).
    """

    journal: Journal
    maker: CredentialMaker
    signer: Signer
    files: FileMaker
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


@dataclass(frozen=True, slots=True)
class _Finished:
    """What became of a chunk; ``last`` is the name of its last learner."""

    done: int
    failed: tuple[tuple[PlannedAward, AwardError], ...]
    last: str


class _Run:
    def __init__(
        self, parts: RunParts, total: int, done: int, watch: Watcher, tick: Callable[[], float]
    ) -> None:
        self._parts, self._total, self._done, self._watch, self._tick = parts, total, done, watch, tick
        self._report = RunReport()
        self._waiting: deque[Future[_Finished]] = deque()
        self._broken = False

    def go(self) -> RunReport:
        with ThreadPoolExecutor(self._parts.files.abreast, thread_name_prefix="files") as files:
            try:
                for chunk in self._signed_chunks():
                    papers = self._parts.renderer.submit(chunk) if self._parts.renderer else None
                    self._waiting.append(files.submit(self._finish, chunk, papers))
                    while len(self._waiting) > self._parts.ahead:
                        self._take_oldest()
                while self._waiting:
                    self._take_oldest()
            finally:
                # A chunk being written is brought to its end; those that wait are left for the next run.
                files.shutdown(wait=True, cancel_futures=True)
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

    def _take_oldest(self) -> None:
        """Wait for the chunk that was handed over first, and report it."""
        finished = self._waiting.popleft().result()
        for award, error in finished.failed:
            self._fail(award, error)
        self._report.done += finished.done
        self._done += finished.done
        if finished.done:
            self._watch.report(self._done, self._total, finished.last)

    def _finish(
        self, chunk: Sequence[SignedAward], drawing: "Future[list[bytes | AwardError]] | None"
    ) -> "_Finished":
        """On another thread: have the files of a chunk written and settled, note them as done.

        What went wrong with one chunk (a full disk) stops those behind it, too.
        """
        if self._broken:
            return _Finished(0, (), "")
        try:
            return self._finished(chunk, drawing)
        except BaseException:
            self._broken = True
            raise

    def _finished(
        self, chunk: Sequence[SignedAward], drawing: "Future[list[bytes | AwardError]] | None"
    ) -> "_Finished":
        self._raise_if_cancelled()
        renderer = self._parts.renderer
        papers: Sequence[bytes | AwardError | None] = (
            renderer.result(drawing) if renderer and drawing else [None] * len(chunk)
        )
        self._raise_if_cancelled()
        jobs, failed = [], []
        for signed, paper in zip(chunk, papers, strict=True):
            if isinstance(paper, AwardError):
                failed.append((signed.award, paper))
            else:
                jobs.append(file_job(signed, paper))
        self._parts.journal.mark_done(self._parts.files.make(jobs))
        return _Finished(len(jobs), tuple(failed), chunk[-1].award.learner.certificate_name)

    def _fail(self, award: PlannedAward, error: AwardError) -> None:
        self._parts.journal.mark_failed(award.id, error.code, str(error))
        self._report.failed.append((award, error.code, str(error)))

    def _raise_if_cancelled(self) -> None:
        self._watch.raise_if_cancelled()
