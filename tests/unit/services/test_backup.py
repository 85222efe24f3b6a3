"""The sealed copy: whole, changed, cut off, hostile."""

import io
import tarfile
from pathlib import Path

import pytest

from studio.foundation.errors import InputError, UntrustedInputError, WorkspaceError
from studio.services.backup import backup_reminder, open_sealed_copy, safe_name, save_sealed_copy
from studio.services.settings import change_setting
from studio.services.workspaces import Surroundings, Workspace, is_workspace
from studio.signing.errors import WeakPassphraseError, WrongPassphraseError
from studio.signing.sealed_stream import SealedFileError, SealingWriter
from tests.support.fakes import FakeClock, FakeRandom
from tests.support.sample_values import provider
from tests.unit.services.conftest import CHEAP

WORDS = "a long passphrase"


@pytest.fixture
def copy(workspace: Workspace, tmp_path: Path) -> Path:
    (workspace.evidence_folder / "ab").mkdir()
    (workspace.evidence_folder / "ab" / "scan.bin").write_bytes(bytes(range(256)) * 1000)
    (workspace.batches_folder / "2026 żółć").mkdir()
    (workspace.batches_folder / "2026 żółć" / ("ж" * 100 + ".json")).write_text("{}")
    (workspace.evidence_folder / "link").symlink_to("/etc/hostname")
    sealed, _ = save_sealed_copy(workspace, tmp_path / "copy.studio-copy", WORDS, cost=CHEAP)
    assert sealed.files == 3
    return sealed.path


def test_a_copy_opens_as_an_equal_workspace(copy: Path, tmp_path: Path, around: Surroundings):
    opened = open_sealed_copy(copy, tmp_path / "again", WORDS, around=around)
    with opened.store.reading() as work:
        assert work.provider.get() == provider()
    assert (opened.evidence_folder / "ab" / "scan.bin").read_bytes() == bytes(range(256)) * 1000
    assert (opened.batches_folder / "2026 żółć" / ("ж" * 100 + ".json")).read_text() == "{}"
    assert not (opened.evidence_folder / "link").exists()
    opened.close()


def test_nothing_plain_stands_in_the_copy(copy: Path):
    data = copy.read_bytes()
    assert b"SQLite" not in data
    assert b"scan.bin" not in data
    assert b"Northwind" not in data


def test_nothing_is_left_beside_copy_and_workspace(copy: Path, workspace: Workspace):
    assert [path.name for path in copy.parent.iterdir() if path.name.startswith(".")] == []
    assert list((workspace.folder / "recovery").iterdir()) == []


def test_a_wrong_passphrase_leaves_nothing_behind(copy: Path, tmp_path: Path, around: Surroundings):
    before = sorted(tmp_path.iterdir())
    with pytest.raises(WrongPassphraseError):
        open_sealed_copy(copy, tmp_path / "again", "another passphrase", around=around)
    assert sorted(tmp_path.iterdir()) == before


def _damages(data: bytes) -> dict[str, bytes]:
    middle = len(data) // 2
    return {
        "cut in the middle": data[:middle],
        "cut at a piece": data[: 16 + 24 + 24 + 2 * (65536 + 17)],
        "last byte missing": data[:-1],
        "something added": data + b"x",
        "one bit": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
        "parameters": data[:16] + b"\x00\x00\x00\x02" + data[20:],
        "only the head": data[:40],
        "empty": b"",
        "something else": b"PK\x03\x04" * 100,
        "endless work": data[:16] + b"\xff\xff\xff\xff" + data[20:],
    }


@pytest.mark.parametrize("damage", list(_damages(b"x" * 100)))
def test_a_damaged_copy_is_refused_whole(copy: Path, tmp_path: Path, around: Surroundings, damage: str):
    copy.write_bytes(_damages(copy.read_bytes())[damage])
    before = sorted(tmp_path.iterdir())
    with pytest.raises((SealedFileError, WrongPassphraseError)):
        open_sealed_copy(copy, tmp_path / "again", WORDS, around=around)
    assert sorted(tmp_path.iterdir()) == before


def hostile_copy(path: Path, *members: tarfile.TarInfo) -> Path:
    with path.open("wb") as file:
        sealing = SealingWriter(file, WORDS, random_bytes=FakeRandom(), cost=CHEAP)
        with tarfile.open(fileobj=sealing, mode="w|") as archive:
            for member in members:
                archive.addfile(member, io.BytesIO(bytes(member.size)))
        sealing.close()
    return path


def member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, link
    return info


@pytest.mark.parametrize(
    "bad",
    [
        member("../outside"),
        member("evidence/../../outside"),
        member("/etc/outside"),
        member("evidence\\..\\outside"),
        member("C:outside"),
        member("workspace.db-journal"),
        member("recovery/x"),
        member("evidence/link", tarfile.SYMTYPE, "/etc/passwd"),
        member("evidence/device", tarfile.CHRTYPE),
    ],
    ids=lambda one: one.name,
)
def test_a_member_that_leads_out_is_refused(tmp_path: Path, around: Surroundings, bad: tarfile.TarInfo):
    sealed = hostile_copy(tmp_path / "bad", bad)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(UntrustedInputError):
        open_sealed_copy(sealed, tmp_path / "again", WORDS, around=around)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_name_of_gigabytes_is_refused(tmp_path: Path, around: Surroundings):
    info = member("evidence/x")
    info.type, info.size = tarfile.GNUTYPE_LONGNAME, 200_000
    sealed = hostile_copy(tmp_path / "bad", info)
    with pytest.raises(UntrustedInputError, match="beyond all reason"):
        open_sealed_copy(sealed, tmp_path / "again", WORDS, around=around)


def test_a_copy_without_a_database_is_no_workspace(tmp_path: Path, around: Surroundings):
    sealed = hostile_copy(tmp_path / "bad", member("evidence/x"))
    with pytest.raises(SealedFileError, match="no workspace"):
        open_sealed_copy(sealed, tmp_path / "again", WORDS, around=around)
    assert not is_workspace(tmp_path / "again")


def test_a_folder_in_use_is_not_unpacked_into(copy: Path, workspace: Workspace, around: Surroundings):
    with pytest.raises(WorkspaceError, match="not empty"):
        open_sealed_copy(copy, workspace.folder, WORDS, around=around)


def test_a_copy_never_goes_into_the_workspace(workspace: Workspace):
    with pytest.raises(InputError, match="inside the workspace"):
        save_sealed_copy(workspace, workspace.folder / "copy", WORDS, cost=CHEAP)


def test_a_short_passphrase_is_refused_and_an_older_copy_stays(copy: Path, workspace: Workspace):
    before = copy.read_bytes()
    with pytest.raises(WeakPassphraseError):
        save_sealed_copy(workspace, copy, "short", cost=CHEAP)
    assert copy.read_bytes() == before


def test_the_reminder_comes_after_two_weeks_with_changes(
    workspace: Workspace, tmp_path: Path, clock: FakeClock
):
    assert backup_reminder(workspace) is None
    clock.advance(days=15)
    assert backup_reminder(workspace).last is None
    save_sealed_copy(workspace, tmp_path / "copy", WORDS, cost=CHEAP)
    clock.advance(days=20)
    assert backup_reminder(workspace) is None
    change_setting(workspace, "theme", "dark")
    reminder = backup_reminder(workspace)
    assert (reminder.days, reminder.changes) == (20, 1)


@pytest.mark.parametrize("name", ["workspace.db", "evidence/a/b.pdf", "fonts/My Font.ttf"])
def test_a_workspaces_own_files_are_taken(name: str):
    assert safe_name(name).as_posix() == name
