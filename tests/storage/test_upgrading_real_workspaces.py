"""A filled workspace of the first data format, half-way through a batch, is upgraded, whatever is killed."""

import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from studio.domain.batch import Batch, BatchChoices
from studio.foundation.errors import Cancelled
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.keys import unlock_key
from studio.services.planning import plan_batch
from studio.services.workspaces import open_workspace
from studio.storage import Store
from studio.storage.engine import copy_database
from tests.support import sample_values as sample
from tests.support.older_workspace import PLACES, facts, make_first_format
from tests.support.places import ROOT
from tests.support.small_workspace import PASSPHRASE, make_workspace, surroundings

LEARNERS = 60
DONE, SIGNED = 50, 60
MOMENTS = 24


@dataclass(frozen=True)
class Old:
    """A home with a workspace of format 0001 and a batch of which 50 are done and 10 signed."""

    home: Path
    batch: Batch
    rows: dict[str, int]
    signed: dict[object, bytes]

    @property
    def folder(self) -> Path:
        return self.home / "Northwind.studio"

    def copied_to(self, home: Path) -> "Old":
        shutil.copytree(self.home, home)
        return Old(home, self.batch, self.rows, self.signed)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Old:
    home = tmp_path_factory.mktemp("old")
    workspace, key = make_workspace(home, [f"Learner {place:02}" for place in range(LEARNERS)])
    choices = BatchChoices(pdfs=False, joined_pdf=False, zip_file=False)
    batch, _ = plan_batch(
        workspace,
        sample.an_id("run"),
        identity=issuer_identity(workspace),
        key_id=key.key_id,
        choices=choices,
    )
    workspace.close()
    folder = home / "Northwind.studio"
    command = [sys.executable, "-m", "tests.support.issue_child", str(folder), str(home / "home")]
    died = subprocess.run([*command, str(batch.id), "keep-done:2"], cwd=ROOT, timeout=120, check=False)
    assert died.returncode == -signal.SIGKILL
    make_first_format(folder)
    version, rows = facts(folder / "workspace.db")
    assert (version, rows["credential"]) == ("0001", SIGNED)
    assert "shared_piece" not in rows
    shutil.rmtree(folder / "recovery")
    return Old(home, batch, rows, _signed(folder, home))


def _signed(folder: Path, home: Path) -> dict[object, bytes]:
    """Return the signed bytes, read through an upgraded copy."""
    there = home.parent / f"{home.name}-reading"
    shutil.copytree(folder, there)
    store = Store.open(there, now=sample.NOW)
    with store.reading() as work:
        found = work.awards.signed_many([one for one, _, _ in work.awards.digests()])
    store.close()
    return {one: signed.signed_json for one, signed in found.items()}


def _assert_old_or_new(old: Old) -> str:
    version, rows = facts(old.folder / "workspace.db")
    if version == "0002":
        assert (rows.pop("shared_piece"), rows.pop("credential_piece")) == (0, 0)
    assert version in ("0001", "0002")
    assert rows == old.rows
    for copy in (old.folder / "recovery").glob("*.db"):
        assert facts(copy) == ("0001", old.rows)
    return version


def _assert_opens(old: Old) -> None:
    workspace = open_workspace(old.folder, around=surroundings(old.home / "home"))
    with workspace.store.reading() as work:
        found = work.awards.signed_many([one for one, _, _ in work.awards.digests()])
    workspace.close()
    assert {one: signed.signed_json for one, signed in found.items()} == old.signed
    assert _assert_old_or_new(old) == "0002"
    assert list((old.folder / "recovery").glob("*.part*")) == []


def _spawn(old: Old, *place: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.support.older_workspace", str(old.folder), str(old.home / "home")]
    return subprocess.Popen([*command, *place], cwd=ROOT, stdout=subprocess.PIPE, text=True)


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_a_batch_half_way_goes_on_after_the_upgrade(old: Old, tmp_path: Path) -> None:
    mine = old.copied_to(tmp_path / "home")
    workspace = open_workspace(mine.folder, around=surroundings(mine.home / "home"))
    key = unlock_key(workspace, PASSPHRASE)
    with batch_signer(workspace, key) as signer:
        report, _ = issue_batch(workspace, mine.batch.id, signer)
    assert report.complete
    assert report.check.ledger.done == report.check.ledger.credentials == LEARNERS
    with workspace.store.reading() as work:
        found = work.awards.signed_many([one for one, _, _ in work.awards.digests()])
    workspace.close()
    assert {one: signed.signed_json for one, signed in found.items()} == mine.signed
    assert facts(mine.folder / "workspace.db")[0] == "0002"
    (copy,) = (mine.folder / "recovery").glob("*.db")
    assert facts(copy) == ("0001", mine.rows)


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_killed_at_each_step_it_is_old_or_new(old: Old, tmp_path: Path, place: str) -> None:
    mine = old.copied_to(tmp_path / "home")
    child = _spawn(mine, place)
    output, _ = child.communicate(timeout=60)
    assert (child.returncode, output.split()) == (-signal.SIGKILL, ["ready"])
    version = _assert_old_or_new(mine)
    assert version == ("0002" if place == "after-commit" else "0001")
    _assert_opens(mine)


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_killed_at_random_moments_it_is_old_or_new(old: Old, tmp_path: Path) -> None:
    whole = old.copied_to(tmp_path / "whole")
    child = _spawn(whole)
    assert child.stdout is not None
    child.stdout.readline()
    began = time.monotonic()
    assert child.communicate(timeout=60)[0].strip() == "open"
    took = time.monotonic() - began
    chance, seen = random.Random(20261123), []
    for number in range(MOMENTS):
        mine = old.copied_to(tmp_path / f"home-{number}")
        child = _spawn(mine)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.uniform(0, took))
        child.kill()
        child.communicate(timeout=60)
        seen.append(_assert_old_or_new(mine))
        _assert_opens(mine)
        shutil.rmtree(mine.home)
    assert "0001" in seen, f"no run was killed before it was over: {seen}"


class _Stopper:
    """Asks to stop at the ``stop_at``-th chance, and keeps what it heard."""

    def __init__(self, stop_at: int = 0) -> None:
        self.heard: list[tuple[int, int]] = []
        self._stop_at, self._chances = stop_at, 0

    def report(self, done: int, total: int, text: str = "") -> None:
        self.heard.append((done, total))

    def raise_if_cancelled(self) -> None:
        self._chances += 1
        if self._chances == self._stop_at:
            raise Cancelled


def test_the_copy_tells_how_far_it_is(old: Old, tmp_path: Path) -> None:
    mine, ear = old.copied_to(tmp_path / "home"), _Stopper()
    open_workspace(mine.folder, around=surroundings(mine.home / "home"), watch=ear).close()
    shares = [done / total for done, total in ear.heard if total]
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] <= 1
    assert ear.heard[-1] == (0, 0)


@pytest.mark.parametrize("chance", [1, 3])
def test_a_stopped_copy_leaves_the_old_state_and_no_file(old: Old, tmp_path: Path, chance: int) -> None:
    mine = old.copied_to(tmp_path / "home")
    with pytest.raises(Cancelled):
        open_workspace(mine.folder, around=surroundings(mine.home / "home"), watch=_Stopper(chance))
    assert facts(mine.folder / "workspace.db") == ("0001", mine.rows)
    assert list((mine.folder / "recovery").iterdir()) == []


def test_a_half_copy_of_a_killed_upgrade_pushes_no_good_one_out(old: Old, tmp_path: Path) -> None:
    mine = old.copied_to(tmp_path / "home")
    recovery = mine.folder / "recovery"
    recovery.mkdir()
    for day in (1, 2):
        copy_database(
            mine.folder / "workspace.db", recovery / f"workspace-2026010{day}T000000Z-format-0001.db"
        )
    (recovery / "workspace-20260103T000000Z-format-0001.db.part").write_bytes(b"half")
    open_workspace(mine.folder, around=surroundings(mine.home / "home")).close()
    assert len(list(recovery.glob("*.db"))) == 3
    assert list(recovery.glob("*.part*")) == []
