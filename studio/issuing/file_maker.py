"""From signed bytes to files on the disk, chunk by chunk: on a thread for few, in a process for many.

A thread would wait for Python's lock at each of its twenty calls of the system per award, because the
thread that signs holds it; a process does not (docs/decisions/0096).
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import UUID

from studio.domain.award import FileRecord
from studio.foundation.worded import worded
from studio.issuing.child_process import ChildProcesses
from studio.issuing.journal import FinishedAward, SignedAward
from studio.issuing.layout import award_paths
from studio.issuing.steps import BadgePictures, award_files
from studio.issuing.writing import ChunkWriter

MANY = 200
"""From so many awards on, a process saves more than starting it costs."""


@dataclass(frozen=True, slots=True)
class FileJob:
    """What the files of one award are made of. ``paths`` are below the folder, by role."""

    award_id: UUID
    paths: dict[str, str]
    credential: bytes
    jwt: str
    pdf: bytes | None


def file_job(signed: SignedAward, pdf: bytes | None) -> FileJob:
    """Return what to make of a signed award and its paper."""
    paths = award_paths(signed.award, pdfs=pdf is not None).by_role
    return FileJob(signed.award.id, paths, signed.credential, signed.jwt, pdf)


class FileMaker(Protocol):
    """Makes files of awards; ``abreast`` is how many chunks it takes at a time."""

    abreast: int

    def make(self, jobs: Sequence[FileJob]) -> list[FinishedAward]:
        """Write every file of a chunk, durably, and return the records.

        Raises:
            MachineError: The disk is full, the folder is gone or read-only, a process died.
        """


class FilesHere:
    """Makes files on the thread that asks."""

    abreast = 1

    def __init__(self, folder: Path, pictures: BadgePictures) -> None:
        self._writer, self._pictures = ChunkWriter(folder), pictures

    def make(self, jobs: Sequence[FileJob]) -> list[FinishedAward]:
        """As ``FileMaker.make``."""
        finished = [self._award(job) for job in jobs]
        self._writer.settle()
        return finished

    def _award(self, job: FileJob) -> FinishedAward:
        files = award_files(job.credential, job.jwt, self._pictures, job.pdf)
        made: dict[str, FileRecord] = {}
        for role, path in job.paths.items():
            if role == "png":
                made[role] = self._writer.repeat(path, role, made["baked-png"], files[role])
            else:
                made[role] = self._writer.write(path, role, files[role])
        return FinishedAward(job.award_id, tuple(made.values()))


class FilesApart:
    """Makes files in a process of their own; a second chunk waits there while the first is noted."""

    abreast = 2

    def __init__(self, folder: Path, pictures: BadgePictures) -> None:
        self._children = ChildProcesses(1, _take, (folder, pictures), _DIED)

    def make(self, jobs: Sequence[FileJob]) -> list[FinishedAward]:
        """As ``FileMaker.make``."""
        begun: Future[list[FinishedAward]] = self._children.submit(_make, jobs)
        return self._children.result(begun)

    def close(self) -> None:
        """Tell the process to go."""
        self._children.close()


@contextmanager
def file_maker(folder: Path, pictures: BadgePictures, *, apart: bool) -> Iterator[FileMaker]:
    """Give a maker of files below ``folder``, in a process of its own if ``apart``."""
    if not apart:
        yield FilesHere(folder, pictures)
        return
    maker = FilesApart(folder, pictures)
    try:
        yield maker
    finally:
        maker.close()


_DIED = worded("The process that writes files ended unexpectedly.")
_here: FilesHere | None = None


def _take(folder: Path, pictures: BadgePictures) -> None:
    global _here  # noqa: PLW0603 - one per child process, set once by the pool
    _here = FilesHere(folder, pictures)


def _make(jobs: Sequence[FileJob]) -> list[FinishedAward]:
    if _here is None:
        raise RuntimeError("the process was started without a folder")
    return _here.make(jobs)
