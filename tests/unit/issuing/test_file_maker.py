"""Files made here and in a process are the same; a process that dies or a full disk ends in a sentence."""

import os
import signal
import sys
from pathlib import Path
from uuid import UUID

import pytest

from studio.foundation.errors import NotWritableError
from studio.issuing.child_process import ChildProcesses, PoolBrokenError
from studio.issuing.file_maker import FileJob, file_job, file_maker
from studio.issuing.journal import SignedAward
from studio.issuing.steps import BadgePictures
from tests.support import sample_values as sample

PICTURES = BadgePictures(sample.PIXEL, sample.BADGE_SVG)


def jobs(*names: str) -> list[FileJob]:
    awards = [sample.planned_award(name, folder_name=name, file_stem=name) for name in names]
    signed = [
        SignedAward(award, b'{"id":"urn:uuid:%d"}' % place, "a.b.c", "") for place, award in enumerate(awards)
    ]
    return [file_job(item, b"%PDF of " + item.award.file_stem.encode()) for item in signed]


def made_in(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_both_ways_make_the_same(tmp_path: Path):
    records = {}
    for name, apart in (("here", False), ("apart", True)):
        with file_maker(tmp_path / name, PICTURES, apart=apart) as files:
            records[name] = files.make(jobs("Ann", "Bo")) + files.make(jobs("Cy"))
    assert records["here"] == records["apart"]
    assert made_in(tmp_path / "here") == made_in(tmp_path / "apart")
    assert len(made_in(tmp_path / "here")) == 3 * 6


def test_a_fault_of_the_disk_comes_back_as_one(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with file_maker(tmp_path / "file", PICTURES, apart=True) as files:
        with pytest.raises(NotWritableError, match="Could not make the folder"):
            files.make(jobs("Ann"))
        (tmp_path / "file").unlink()
        assert len(files.make(jobs("Ann"))) == 1


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def nothing(*_: object) -> UUID | None:
    return None


@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
@pytest.mark.parametrize(("begin", "work"), [(die, nothing), (nothing, die)])
def test_a_process_that_dies_is_noticed_however_much_it_was_to_take(begin, work):
    much = b"x" * 2_000_000  # more than a pipe holds: handing it over to the dead must not wait for ever
    children = ChildProcesses(1, begin, (much,), "It died.")
    try:
        with pytest.raises(PoolBrokenError, match=r"It died\."):
            children.result(children.submit(work, much))
    finally:
        children.close()
