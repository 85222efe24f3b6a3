"""Kill a batch of 200 learners at 100 random moments, resume it each time; then 20 batches in one process.

``python -m benchmarks.soak [KILLS] [LEARNERS] [SEED]``. With PDFs, joined file and ZIP. A batch is killed
again and again until a run comes to its end; then every byte is compared with an undisturbed run, the
ledger is counted, and the next batch begins.
"""

import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from benchmarks.children import in_child
from studio.domain.batch import Batch, BatchChoices
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import check_batch, issue_batch
from studio.services.planning import plan_batch
from studio.services.workspaces import open_workspace
from tests.support import sample_values as sample
from tests.support.places import ROOT
from tests.support.small_workspace import make_workspace, surroundings

_LONGEST = 600.0


@dataclass
class Found:
    """What came of it. ``wrong`` says each thing that was not as in the undisturbed run."""

    kills: int = 0
    completed: int = 0
    wrong: list[str] = field(default_factory=list)


def plan(home: Path, learners: int) -> Batch:
    """Make a workspace with a planned batch; time and randomness are held still."""
    workspace, key = make_workspace(home, [f"Learner {place:03}" for place in range(learners)])
    identity = issuer_identity(workspace)
    assert identity is not None
    batch, _ = plan_batch(
        workspace, sample.an_id("run"), identity=identity, key_id=key.key_id, choices=BatchChoices()
    )
    workspace.close()
    return batch


def spawn(home: Path, batch: Batch) -> subprocess.Popen[str]:
    """Start to issue the batch in a process of its own; returns when the key is unlocked."""
    command = [sys.executable, "-m", "tests.support.issue_child", str(home / "Northwind.studio")]
    child = subprocess.Popen(
        [*command, str(home / "home"), str(batch.id)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def completes(child: subprocess.Popen[str], seconds: float) -> bool:
    """Kill the child after so long; return whether it had come to its end before."""
    try:
        said, _ = child.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()
        return False
    assert said.split() == ["complete"], said
    return True


def files_of(home: Path, batch: Batch) -> dict[str, bytes]:
    """Return every file of the batch and its ZIP."""
    folder = home / "Northwind.studio" / "batches"
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def differences(home: Path, batch: Batch, undisturbed: dict[str, bytes], learners: int) -> list[str]:
    """Return what is not as in the undisturbed run, on the disk and in the database."""
    found = files_of(home, batch)
    wrong = [name for name in {*found, *undisturbed} if found.get(name) != undisturbed.get(name)]
    workspace = open_workspace(home / "Northwind.studio", around=surroundings(home / "home"))
    try:
        check = check_batch(workspace, batch.id)
        with workspace.store.reading() as work:
            digests = list(work.awards.digests())
    finally:
        workspace.close()
    ids = {credential for _, credential, _ in digests}
    if not check.good or check.ledger.done != learners:
        wrong.append(f"ledger: {check.ledger}")
    if not len(digests) == len(ids) == learners:
        wrong.append(f"{len(digests)} signatures under {len(ids)} ids")
    return wrong


def kill_and_resume(kills: int, learners: int, seed: int) -> Found:
    """Kill so many times, in as many batches as that takes."""
    chance, found = random.Random(seed), Found()
    with tempfile.TemporaryDirectory() as place:
        planned, home = Path(place) / "planned", Path(place) / "copy"
        batch = plan(planned, learners)
        shutil.copytree(planned, home)
        child, start = spawn(home, batch), time.perf_counter()
        assert completes(child, _LONGEST)
        whole = time.perf_counter() - start
        undisturbed = files_of(home, batch)
        while found.kills < kills:
            shutil.rmtree(home)
            shutil.copytree(planned, home)
            while not completes(spawn(home, batch), _moment(chance, whole, found.kills < kills)):
                found.kills += 1
            found.completed += 1
            found.wrong += differences(home, batch, undisturbed, learners)
            sys.stderr.write(f"{found.kills} kills, {found.completed} batches, wrong: {found.wrong}\n")
    return found


def _moment(chance: random.Random, whole: float, again: bool) -> float:
    # Half the length of a run, so that most batches die at several moments.
    return chance.uniform(0.0, whole / 2) if again else _LONGEST


def many_batches(count: int, learners: int) -> dict[str, Any]:
    """In a child: issue batches one after the other; return the megabytes held after each."""
    held = []
    with tempfile.TemporaryDirectory() as place:
        for number in range(count):
            home = Path(place) / str(number)
            batch = plan(home, learners)
            _issue(home, batch.id)
            shutil.rmtree(home)
            held.append(_resident())
    return {"held": held, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def _issue(home: Path, batch_id: UUID) -> None:
    from studio.services.keys import unlock_key
    from tests.support.small_workspace import PASSPHRASE

    workspace = open_workspace(home / "Northwind.studio", around=surroundings(home / "home"))
    with batch_signer(workspace, unlock_key(workspace, PASSPHRASE)) as signer:
        report, _ = issue_batch(workspace, batch_id, signer)
    assert report.complete
    workspace.close()


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def main(arguments: list[str]) -> int:
    """Print what was found; 1 if anything differed or memory grew."""
    kills, learners, seed = (*map(int, arguments), *(100, 200, 20261123)[len(arguments) :])
    held = in_child(f"{_NAME}:many_batches", count=20, learners=learners)["held"]
    sys.stdout.write(f"memory after batch 2, 10, 20: {held[1]:.0f}, {held[9]:.0f}, {held[19]:.0f} MB\n")
    found = kill_and_resume(kills, learners, seed)
    sys.stdout.write(
        f"{found.kills} kills in {found.completed} batches of {learners}: {found.wrong or 'equal'}\n"
    )
    return 1 if found.wrong or held[19] > 1.1 * held[1] else 0


_NAME = "benchmarks.soak"

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
