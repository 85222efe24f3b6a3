"""Killed at each step and at random moments, resumed each time: one signature and one set of files each."""

import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from studio.domain.batch import BatchChoices
from studio.services.identity import issuer_identity
from studio.services.issuing import check_batch
from studio.services.planning import plan_batch
from studio.services.workspaces import open_workspace
from tests.support import sample_values as sample
from tests.support.issue_child import PLACES
from tests.support.places import ROOT
from tests.support.small_workspace import make_workspace, surroundings

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
LEARNERS = 40


@dataclass(frozen=True)
class Planned:
    """A workspace with a planned batch that nobody touched yet, and how it looks undisturbed."""

    home: Path
    folder: Path
    batch: object
    undisturbed: dict[str, bytes]


def spawn(home, batch_id, where=""):
    command = [sys.executable, "-m", "tests.support.issue_child", str(home / "Northwind.studio")]
    arguments = [str(home / "home"), str(batch_id), *([where] if where else [])]
    return subprocess.Popen([*command, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def finish(home, batch_id):
    output, _ = spawn(home, batch_id).communicate(timeout=180)
    assert output.split() == ["ready", "complete"]


def files_of(home, batch):
    folder = home / "Northwind.studio/batches" / batch.folder_name
    files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    zipped = folder.with_name(f"{folder.name}.zip")
    return files | ({"zip": zipped.read_bytes()} if zipped.exists() else {})


def plan(tmp_path_factory, choices):
    home = tmp_path_factory.mktemp("planned")
    workspace, key = make_workspace(home, [f"Learner {place:02}" for place in range(LEARNERS)])
    batch, _ = plan_batch(
        workspace,
        sample.an_id("run"),
        identity=issuer_identity(workspace),
        key_id=key.key_id,
        choices=choices,
    )
    workspace.close()
    undisturbed = tmp_path_factory.mktemp("undisturbed") / "copy"
    shutil.copytree(home, undisturbed)
    finish(undisturbed, batch.id)
    return Planned(home, undisturbed, batch, files_of(undisturbed, batch))


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    return plan(tmp_path_factory, BatchChoices())


@pytest.fixture(scope="module")
def planned_without_papers(tmp_path_factory):
    return plan(tmp_path_factory, BatchChoices(pdfs=False, joined_pdf=False))


@pytest.fixture
def copy(planned, tmp_path):
    home = tmp_path / "copy"
    shutil.copytree(planned.home, home)
    return home


def assert_whole(planned, home):
    """The same as an undisturbed run, byte for byte, and the ledger reconciles."""
    found = files_of(home, planned.batch)
    assert sorted(found) == sorted(planned.undisturbed)
    changed = [name for name, data in planned.undisturbed.items() if found[name] != data]
    assert changed == []
    workspace = open_workspace(home / "Northwind.studio", around=surroundings(home / "home"))
    try:
        check = check_batch(workspace, planned.batch.id)
        assert check.good, (check.problems, check.ledger.gaps())
        assert check.ledger.done == LEARNERS
        with workspace.store.reading() as work:
            digests = list(work.awards.digests())
        assert len({award for award, _, _ in digests}) == len({sha for _, _, sha in digests}) == LEARNERS
    finally:
        workspace.close()


AT_STEPS = [
    "sign:1", "sign:25", "keep-signed:1", "keep-signed/after:1", "write:1", "write:77", "write/after:13",
    "replace:40", "settle:1", "settle/after:1", "keep-done:1", "keep-done/after:1", "join:1", "manifest:1",
    "zip:1", "finish/after:1",
]  # fmt: skip


def test_every_place_is_tried():
    assert {where.split(":")[0].split("/")[0] for where in AT_STEPS} == set(PLACES)


@pytest.mark.parametrize("where", AT_STEPS)
def test_killed_at_a_step_and_resumed(planned, copy, where):
    child = spawn(copy, planned.batch.id, where)
    output, _ = child.communicate(timeout=180)
    assert child.returncode == -signal.SIGKILL
    assert "complete" not in output
    finish(copy, planned.batch.id)
    assert_whole(planned, copy)


def kill_now_and_then(planned, home, *, kills, seed):
    """Begin and kill so many times, at random moments.

    A batch that was at its end before its moment came is begun anew, with moments closer together: machines
    differ in speed.
    """
    chance, latest, killed = random.Random(seed), 1.2, 0
    while killed < kills:
        child = spawn(home, planned.batch.id)
        assert child.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(latest / 6, latest))
        child.kill()
        child.communicate(timeout=60)
        if child.returncode == -signal.SIGKILL:
            killed += 1
            continue
        assert child.returncode == 0
        latest *= 0.8
        shutil.rmtree(home)
        shutil.copytree(planned.home, home)


@pytest.mark.system
def test_killed_at_ten_random_moments_and_resumed_each_time(planned, copy):
    kill_now_and_then(planned, copy, kills=10, seed=20261123)
    finish(copy, planned.batch.id)
    assert_whole(planned, copy)


@pytest.mark.system
def test_killed_while_another_process_writes_and_resumed_each_time(
    planned_without_papers, tmp_path, monkeypatch
):
    monkeypatch.setenv("STUDIO_TEST_FILES_APART", "1")
    planned = planned_without_papers
    at_steps, at_random = tmp_path / "steps", tmp_path / "random"
    shutil.copytree(planned.home, at_steps)
    for where in ("sign:25", "keep-signed/after:1", "keep-done:1", "manifest:1"):
        child = spawn(at_steps, planned.batch.id, where)
        child.communicate(timeout=60)
        assert child.returncode == -signal.SIGKILL
    finish(at_steps, planned.batch.id)
    assert_whole(planned, at_steps)
    shutil.copytree(planned.home, at_random)
    kill_now_and_then(planned, at_random, kills=6, seed=20261124)
    finish(at_random, planned.batch.id)
    assert_whole(planned, at_random)
