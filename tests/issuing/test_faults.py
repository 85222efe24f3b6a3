"""Whatever the machine does: a clear message, nothing half-written, and resumed to the very same result."""

import errno
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from studio.domain.batch import BatchChoices
from studio.foundation import atomic_files
from studio.foundation.errors import DiskFullError, MachineError, NotWritableError, StudioError
from studio.issuing import batch_zip, writing
from studio.rendering import fonts
from studio.rendering.fonts import FontsMissingError
from studio.services import issuing
from studio.services.identity import batch_signer, issuer_identity, key_facts
from studio.services.issuing import check_batch, issue_batch
from studio.services.keys import (
    KeyFileDamagedError,
    NoKeyError,
    WrongPassphraseError,
    key_state,
    unlock_key,
)
from studio.services.planning import plan_batch
from studio.services.preflight import Severity, check_before_issuing
from studio.services.reissuing import repair_batch
from studio.services.verifying import Verdict, sources_for, verify_paths
from studio.services.workspaces import open_workspace
from studio.storage.errors import WorkspaceBusyError
from tests.support import sample_values as sample
from tests.support import small_disks
from tests.support.fakes import FakeClock
from tests.support.places import ROOT
from tests.support.small_workspace import PASSPHRASE, make_workspace, surroundings

LEARNERS = [f"Learner {place}" for place in range(8)]
RUN = sample.an_id("run")
PLENTY = 256 * 1024 * 1024


@dataclass(frozen=True)
class Planned:
    """A workspace with a planned batch that nobody touched yet, and how it looks undisturbed."""

    home: Path
    batch: object
    undisturbed: dict[str, bytes]

    @property
    def sizes(self) -> dict[str, int]:
        """Bytes on a file system of whole pages: the awards' files, then each file of the batch's own."""
        own = ("all certificates.pdf", "manifest.json", "zip")
        awards = sum(
            small_disks.pages(len(data))
            for name, data in self.undisturbed.items()
            # The picture for the learner is a second name of the technical one: it takes no room.
            if name not in own and not (name.startswith("for learners/") and name.endswith(".png"))
        )
        return {"awards": awards} | {name: small_disks.pages(len(self.undisturbed[name])) for name in own}


@contextmanager
def opened(home, clock=None):
    workspace = open_workspace(home / "Northwind.studio", around=surroundings(home / "home", clock=clock))
    try:
        yield workspace
    finally:
        workspace.close()


def issue(workspace, batch, **options):
    with batch_signer(workspace, unlock_key(workspace, PASSPHRASE)) as signer:
        return issue_batch(workspace, batch.id, signer, **options)[0]


def folder_of(home, batch):
    return home / "Northwind.studio/batches" / batch.folder_name


def files_of(home, batch):
    folder = folder_of(home, batch)
    files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    zipped = folder.with_name(f"{folder.name}.zip")
    return files | ({"zip": zipped.read_bytes()} if zipped.exists() else {})


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    home = tmp_path_factory.mktemp("planned")
    workspace, key = make_workspace(home, LEARNERS)
    batch, _ = plan_batch(
        workspace, RUN, identity=issuer_identity(workspace), key_id=key.key_id, choices=BatchChoices()
    )
    workspace.close()
    undisturbed = tmp_path_factory.mktemp("undisturbed") / "copy"
    shutil.copytree(home, undisturbed)
    with opened(undisturbed) as workspace:
        assert issue(workspace, batch).complete
    return Planned(home, batch, files_of(undisturbed, batch))


@pytest.fixture
def home(planned, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(planned.home, copy)
    return copy


def fails(home, planned, kind):
    """Issue, and return the error: of that kind, with advice, and nothing half-written left behind."""
    with pytest.raises(StudioError) as caught, opened(home) as workspace:
        issue(workspace, planned.batch)
    assert isinstance(caught.value, kind), repr(caught.value)
    assert caught.value.advice
    assert_nothing_half_written(home, planned)
    return caught.value


def assert_nothing_half_written(home, planned):
    found = files_of(home, planned.batch)
    assert not [name for name in found if name.endswith(".part")]
    cut = [name for name, data in found.items() if planned.undisturbed.get(name) != data]
    # The list of files is made anew at each run: it may be an earlier run's, but never a cut one.
    assert cut in ([], ["manifest.json"])


def resumes(home, planned):
    """Issue again: the result is that of a run that nothing disturbed, byte for byte."""
    with opened(home) as workspace:
        report = issue(workspace, planned.batch)
        assert report.complete, (report.check.problems, report.check.ledger.gaps(), report.run.failed)
        with workspace.store.reading() as work:
            digests = list(work.awards.digests())
    assert len({sha for _, _, sha in digests}) == len(digests) == len(LEARNERS)
    found = files_of(home, planned.batch)
    assert sorted(found) == sorted(planned.undisturbed)
    assert [name for name, data in planned.undisturbed.items() if found[name] != data] == []


def at_write(monkeypatch, number, action):
    """Do ``action`` before the ``number``-th file of an award is written."""
    real, seen = writing.ChunkWriter.write, []

    def write(self, *arguments):
        seen.append(arguments)
        if len(seen) == number:
            action()
        return real(self, *arguments)

    monkeypatch.setattr(writing.ChunkWriter, "write", write)


PLACES = {
    "awards": ("for learners", lambda s: s["awards"] // 2),
    "joined": ("all certificates.pdf", lambda s: s["awards"] + s["all certificates.pdf"] // 2),
    "manifest": (
        "manifest.json",
        lambda s: s["awards"] + s["all certificates.pdf"] + s["manifest.json"] // 2,
    ),
    "zip": (".zip", lambda s: sum(s.values()) - s["zip"] // 2),
}


@pytest.mark.system
@pytest.mark.parametrize("place", PLACES)
def test_the_disk_of_the_batch_folder_is_full(planned, home, place):
    name, size = PLACES[place]
    batches = home / "Northwind.studio/batches"
    with small_disks.small_disk(batches, small_disks.pages(size(planned.sizes))):
        error = fails(home, planned, DiskFullError)
        assert "disk is full" in str(error)
        assert name in str(error) or (place == "awards" and "technical" in str(error))
        small_disks.resize(batches, PLENTY)
        resumes(home, planned)


@pytest.mark.system
@pytest.mark.parametrize("left", [0, 64 * 1024, 256 * 1024])
def test_the_disk_of_the_database_is_full(planned, home, left):
    folder = home / "Northwind.studio"
    with small_disks.small_disk(folder, PLENTY):
        (folder / "batches").rmdir()
        (home / "elsewhere").mkdir()
        (folder / "batches").symlink_to(home / "elsewhere")
        filler = small_disks.fill(folder, left)
        error = fails(home, planned, MachineError)
        assert isinstance(error, DiskFullError), error
        assert "workspace.db" in str(error) or "Northwind.studio" in str(error)
        filler.unlink()
        resumes(home, planned)


@pytest.mark.parametrize("number", [1, 13, 40, 41])
def test_a_file_that_the_disk_takes_only_half_of_is_not_there(planned, home, monkeypatch, number):
    real, seen = atomic_files._write_new, []

    def half(path, data, mode, durable):
        if planned.batch.folder_name in str(path):
            seen.append(path)
        if len(seen) == number:
            path.write_bytes(data[: len(data) // 2])
            raise OSError(errno.ENOSPC, "No space left on device")
        real(path, data, mode, durable)

    with monkeypatch.context() as patched:
        patched.setattr(atomic_files, "_write_new", half)
        fails(home, planned, DiskFullError)
    assert len(seen) == number
    resumes(home, planned)


def test_a_zip_that_the_disk_takes_only_half_of_is_not_there(planned, home, monkeypatch):
    def full(*_arguments, **_options):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(batch_zip.zipfile.ZipFile, "writestr", full)
        error = fails(home, planned, DiskFullError)
    assert ".zip" in str(error)
    resumes(home, planned)


@pytest.mark.system
def test_a_folder_that_is_read_only_from_the_start(planned, home):
    with small_disks.read_only(home / "Northwind.studio/batches"):
        error = fails(home, planned, NotWritableError)
        assert "write-protected" in str(error)
        with opened(home) as workspace:
            key = unlock_key(workspace, PASSPHRASE)
            found = check_before_issuing(
                workspace, RUN, BatchChoices(pdfs=False, allow_doubles=True), key_facts(workspace, key)
            )
        assert "machine.not-writable" in [item.code for item in found.findings]
        assert not found.may_issue
    resumes(home, planned)


@pytest.mark.system
@pytest.mark.parametrize("number", [2, 30])
def test_a_folder_that_becomes_read_only_half_way(planned, home, monkeypatch, number):
    batches = home / "Northwind.studio/batches"
    mounted = small_disks.read_only(batches)
    with monkeypatch.context() as patched:
        at_write(patched, number, mounted.__enter__)
        try:
            fails(home, planned, NotWritableError)
        finally:
            mounted.__exit__(None, None, None)
    resumes(home, planned)


@pytest.mark.parametrize("chunk", [3, 20])
def test_a_batch_folder_that_is_removed_half_way(planned, home, monkeypatch, chunk):
    with monkeypatch.context() as patched:
        patched.setattr(issuing, "_chunk_with_papers", lambda count: chunk)
        at_write(patched, 18, lambda: shutil.rmtree(folder_of(home, planned.batch)))
        error = fails(home, planned, NotWritableError)
    assert planned.batch.folder_name in str(error)
    with opened(home) as workspace:
        assert repair_batch(workspace, planned.batch.id)[0] == (3 if chunk == 3 else 0)
    resumes(home, planned)


def test_a_batch_folder_that_is_removed_between_runs_is_named_and_made_again(planned, home):
    with opened(home) as workspace:
        assert issue(workspace, planned.batch).complete
    folder = folder_of(home, planned.batch)
    shutil.rmtree(folder)
    with opened(home) as workspace:
        check = check_batch(workspace, planned.batch.id)
        assert not check.good
        assert {problem.learner_name for problem in check.problems} == set(LEARNERS)
        assert repair_batch(workspace, planned.batch.id)[0] == len(LEARNERS)
    resumes(home, planned)


def test_a_certificate_that_is_deleted_is_named_and_made_again(planned, home):
    with opened(home) as workspace:
        assert issue(workspace, planned.batch).complete
        (pdf,) = (folder_of(home, planned.batch) / "for learners/Learner 3").glob("*.pdf")
        pdf.unlink()
        assert [problem.learner_name for problem in check_batch(workspace, planned.batch.id).problems] == [
            "Learner 3"
        ]
        assert repair_batch(workspace, planned.batch.id)[0] == 1
    resumes(home, planned)


@contextmanager
def locked_database(home):
    """Another program writes to the database and does not finish."""
    other = sqlite3.connect(
        home / "Northwind.studio/workspace.db", isolation_level=None, check_same_thread=False
    )
    other.execute("BEGIN IMMEDIATE")
    try:
        yield other
    finally:
        other.close()


@pytest.mark.slow
def test_a_database_that_a_second_program_locks_from_the_start(planned, home):
    with opened(home) as workspace:
        with locked_database(home), pytest.raises(WorkspaceBusyError, match="locked by a second") as caught:
            issue(workspace, planned.batch)
        assert caught.value.advice
    assert files_of(home, planned.batch) == {}
    resumes(home, planned)


@pytest.mark.slow
def test_a_database_that_a_second_program_locks_half_way(planned, home, monkeypatch):
    other = locked_database(home)
    with monkeypatch.context() as patched:
        at_write(patched, 30, other.__enter__)
        try:
            fails(home, planned, WorkspaceBusyError)
        finally:
            other.__exit__(None, None, None)
    resumes(home, planned)


HOLD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from studio.storage import Store
store = Store.open(Path(sys.argv[1]), now=datetime.now(UTC))
with store.hold("issuing a batch"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_program_that_issues_is_named_and_can_be_waited_for(planned, home):
    command = [sys.executable, "-c", HOLD, str(home / "Northwind.studio")]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as second:
        assert second.stdout.readline() == "held\n"
        error = fails(home, planned, WorkspaceBusyError)
        assert "issuing a batch" in str(error)
        second.kill()
        second.communicate()
    assert files_of(home, planned.batch) == {}
    resumes(home, planned)


def test_a_clock_that_is_set_back_after_planning_changes_no_byte(planned, home):
    clock = FakeClock(sample.NOW)
    clock.advance(days=-400)
    with opened(home, clock) as workspace:
        assert issue(workspace, planned.batch).complete
    assert files_of(home, planned.batch) == planned.undisturbed


def test_a_clock_that_is_behind_the_last_issue_stops_the_next_batch(planned, home):
    clock = FakeClock(sample.NOW)
    with opened(home, clock) as workspace:
        issue(workspace, planned.batch)
        clock.advance(hours=-3)
        key = unlock_key(workspace, PASSPHRASE)
        choices = BatchChoices(allow_doubles=True, pdfs=False)
        found = check_before_issuing(workspace, RUN, choices, key_facts(workspace, key))
        stop = next(item for item in found.findings if item.code == "machine.clock-back")
        assert (stop.severity, stop.place, found.may_issue) == (Severity.STOP, "machine:clock", False)
        clock.advance(hours=4)
        key = unlock_key(workspace, PASSPHRASE)
        assert check_before_issuing(workspace, RUN, choices, key_facts(workspace, key)).may_issue


def test_verifying_under_a_clock_that_is_behind_says_so(planned, home):
    with opened(home) as workspace:
        issue(workspace, planned.batch)
        clock = FakeClock(sample.NOW)
        clock.advance(days=-30)
        sources = sources_for(clock(), workspaces=[workspace])
        paths = sorted(folder_of(home, planned.batch).glob("technical/*/credential.json"))
        reports = list(verify_paths(paths, sources))
    assert {report.verdict for report in reports} == {Verdict.INVALID}
    assert all("valid" in report.reason for report in reports)
    assert {report.reason_code for report in reports} == {"dates.not-yet-valid"}


def test_an_unlocked_key_locks_itself_when_the_clock_jumps_back(planned, home):
    clock = FakeClock(sample.NOW)
    with opened(home, clock) as workspace:
        key = unlock_key(workspace, PASSPHRASE)
        clock.advance(seconds=-30)
        assert not key.locked
        clock.advance(days=-1)
        assert key.locked


def test_a_wrong_passphrase_ten_times(planned, home):
    with opened(home) as workspace:
        before = key_state(workspace).file.read_bytes()
        said = set()
        for place in range(10):
            with pytest.raises(WrongPassphraseError) as caught:
                unlock_key(workspace, f"not the passphrase {place}")
            said.add((str(caught.value), caught.value.advice))
            assert f"not the passphrase {place}" not in f"{caught.value!r} {caught.value.advice}"
        assert len(said) == 1
        assert key_state(workspace).file.read_bytes() == before
    resumes(home, planned)


def test_a_key_file_that_is_cut_off_anywhere(planned, home):
    with opened(home) as workspace:
        file = key_state(workspace).file
        whole = file.read_bytes()
        for length in range(len(whole) - 1):
            file.write_bytes(whole[:length])
            with pytest.raises(KeyFileDamagedError) as caught:
                unlock_key(workspace, PASSPHRASE)
            assert str(file.name) in str(caught.value)
            assert caught.value.advice
        assert file.read_bytes() == whole[: len(whole) - 2]
        file.write_bytes(whole)
    resumes(home, planned)


def test_a_key_file_that_is_missing(planned, home, tmp_path):
    with opened(home) as workspace:
        file = key_state(workspace).file
        file.rename(tmp_path / "elsewhere")
        with pytest.raises(NoKeyError, match=r"missing") as caught:
            unlock_key(workspace, PASSPHRASE)
        assert "second copy" in caught.value.advice
        choices = BatchChoices(pdfs=False, allow_doubles=True)
        found = check_before_issuing(workspace, RUN, choices, key_facts(workspace, None))
        assert "key.missing" in [item.code for item in found.findings]
        (tmp_path / "elsewhere").rename(file)
    resumes(home, planned)


def test_fonts_that_are_missing(planned, home, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(fonts, "_candidates", lambda: ())
        error = fails(home, planned, FontsMissingError)
        assert "fonts-noto-core" in error.advice
        with opened(home) as workspace:
            key = unlock_key(workspace, PASSPHRASE)
            found = check_before_issuing(
                workspace, RUN, BatchChoices(allow_doubles=True), key_facts(workspace, key)
            )
        assert "paper.cannot-draw" in [item.code for item in found.findings]
    resumes(home, planned)


def test_the_zip_of_a_resumed_batch_is_whole(planned, home):
    with opened(home) as workspace:
        issue(workspace, planned.batch)
    zipped = folder_of(home, planned.batch).with_name(f"{planned.batch.folder_name}.zip")
    with zipfile.ZipFile(zipped) as archive:
        assert archive.testzip() is None
