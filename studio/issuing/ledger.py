"""Counting what really stands on the disk, so that nobody is lost silently."""

import hashlib
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from studio.domain.award import AwardKind, AwardState, FileRecord
from studio.domain.batch import Ledger
from studio.issuing.layout import award_paths
from studio.issuing.manifest import ListedAward

_READERS = 2
_TOGETHER = 100
_COUNTED = {"jwt": "jwts", "baked-png": "pngs", "baked-svg": "svgs", "pdf": "pdfs"}


@dataclass(frozen=True, slots=True)
class FileProblem:
    """A file that is not as it was issued. ``what`` is ``missing``, ``changed`` or ``never made``."""

    learner_name: str
    path: str
    what: str


@dataclass(frozen=True, slots=True)
class BatchCheck:
    """The counts found, and each problem with the person it touches."""

    ledger: Ledger
    problems: tuple[FileProblem, ...]

    @property
    def good(self) -> bool:
        """Whether every count reconciles and every file is as issued."""
        return not self.problems and self.ledger.reconciles


def check_files(folder: Path, awards: Iterable[ListedAward], roster: Ledger, *, pdfs: bool) -> BatchCheck:
    """Look at every file of every award and count; ``roster`` brings the counts of rows.

    Two threads read: reading and hashing do not hold each other up.
    """
    counts: dict[str, int] = {}
    problems: list[FileProblem] = []
    source = iter(awards)
    with ThreadPoolExecutor(_READERS, thread_name_prefix="counting") as readers:
        while chunk := list(islice(source, _TOGETHER)):
            looks = readers.map(lambda listed: _look(folder, listed), chunk)
            for listed, found in zip(chunk, looks, strict=True):
                _count(counts, "planned")
                _count(counts, _state(listed))
                if listed.line.state is AwardState.DONE:
                    problems += _check_award(listed, found, counts, pdfs)
    return BatchCheck(replace(roster, pdfs_expected=pdfs, **counts), tuple(problems))


def _state(listed: ListedAward) -> str:
    known = (AwardState.DONE, AwardState.FAILED, AwardState.WITHDRAWN)
    return listed.line.state.value if listed.line.state in known else "waiting"


def _look(folder: Path, listed: ListedAward) -> list[str]:
    """Return what is wrong with each file of an award; a second name of the same file is not read again."""
    if listed.line.state is not AwardState.DONE:
        return []
    seen: dict[tuple[int, int, str], str] = {}
    return [_file_problem_once(folder, record, seen) for record in listed.files]


def _file_problem_once(folder: Path, record: FileRecord, seen: dict[tuple[int, int, str], str]) -> str:
    try:
        facts = folder.joinpath(*record.path.split("/")).stat()
    except OSError:
        return "missing"
    if facts.st_size != record.size:
        return "changed"
    # Some systems number no files; there nothing is taken for the same.
    same = (facts.st_dev, facts.st_ino or id(record), record.sha256)
    if same not in seen:
        seen[same] = file_problem(folder, record)
    return seen[same]


def _check_award(
    listed: ListedAward, found: Sequence[str], counts: dict[str, int], pdfs: bool
) -> list[FileProblem]:
    name = listed.line.learner_name
    participation = listed.line.kind is AwardKind.PARTICIPATION
    if participation:
        _count(counts, "participations")
    problems = []
    made = {record.role for record in listed.files}
    for role, path in award_paths(listed.line, pdfs=pdfs).by_role.items():
        if role not in made:
            problems.append(FileProblem(name, path, "never made"))
    for record, what in zip(listed.files, found, strict=True):
        if what:
            problems.append(FileProblem(name, record.path, what))
        else:
            _count_file(counts, record, listed.line.sha256)
    return problems


def _count_file(counts: dict[str, int], record: FileRecord, signed: str) -> None:
    if record.role == "json" and record.sha256 == signed:
        _count(counts, "credentials")
    elif record.role in _COUNTED:
        _count(counts, _COUNTED[record.role])


def file_problem(folder: Path, record: FileRecord) -> str:
    """Return what is wrong with a file, or an empty text."""
    path = folder.joinpath(*record.path.split("/"))
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return "missing"
    return "" if found == record.sha256 else "changed"


def _count(counts: dict[str, int], name: str) -> None:
    counts[name] = counts.get(name, 0) + 1
