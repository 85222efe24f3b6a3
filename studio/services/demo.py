"""The main job on invented people, from an empty folder to a verified batch: what ``studio demo`` shows."""

from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from studio.domain.batch import BatchChoices
from studio.foundation.atomic_files import WRITE_TO, explained
from studio.foundation.errors import WorkspaceError
from studio.foundation.watcher import Watcher
from studio.issuing.ledger import BatchCheck
from studio.services.handle import Surroundings, Workspace
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.keys import UnlockedKey, keep_second_copy, make_key, unlock_key
from studio.services.planning import PlanningError, plan_batch
from studio.services.publishing import publish
from studio.services.run_roll import RunRoll, run_roll
from studio.services.sample import SAMPLE_BASE_URL, create_sample_workspace
from studio.services.verifying import Verdict, sources_for, verify_paths

PASSPHRASE = "northwind sample key"  # noqa: S105 - protects nothing: everything here is invented
WORKSPACE, WEB, KEY_COPY = "Northwind.studio", "web folder", "second copy of the key"

Step = Callable[[str], AbstractContextManager[Watcher]]
"""Given a sentence, gives a watcher for that step."""


@dataclass(frozen=True, slots=True)
class DemoReport:
    """What was made and found. ``verdicts`` counts files by verdict; ``bad`` names those not valid.

    ``roll`` says where everybody of the run is, those without an award by name.
    """

    workspace: Path
    folder: Path
    web: Path | None
    issuer: str
    check: BatchCheck
    roll: RunRoll
    verdicts: Counter[str]
    bad: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether every count reconciles, nobody failed and every file verifies."""
        ledger = self.check.ledger
        return self.check.good and not ledger.failed and not ledger.waiting and not self.bad


def run_demo(
    out: Path,
    *,
    learners: int,
    pdfs: bool = True,
    base_url: str = SAMPLE_BASE_URL,
    around: Surroundings | None = None,
    step: Step,
) -> DemoReport:
    """Make the sample workspace in ``out``, issue its batch, publish and verify everything.

    Args:
        out: Made if missing; must hold no earlier demo.
        learners: How many invented people; most pass, and those get a credential.
        pdfs: Whether to print certificates.
        base_url: Of the provider; empty for one without a web folder.
        around: Time, randomness, folders; None for the real ones.
        step: Told what begins; see ``Step``.

    Raises:
        StudioError: See the services that it calls.
    """
    with explained(out, WRITE_TO):
        if (out / WORKSPACE).exists():
            raise WorkspaceError(
                f"There is a demo in {out} already.", hint="Choose another folder with --out."
            )
        out.mkdir(parents=True, exist_ok=True)
    with step("Inventing people") as watch:
        workspace, facts = create_sample_workspace(
            out / WORKSPACE, learners=learners, base_url=base_url, around=around, watch=watch
        )
    with closing(workspace):
        unlocked = _key(workspace, out / KEY_COPY)
        try:
            return _issue_and_verify(workspace, facts.run_id, unlocked, out, pdfs, step)
        finally:
            unlocked.lock()


def _key(workspace: Workspace, copy: Path) -> UnlockedKey:
    make_key(workspace, PASSPHRASE, label="Northwind sample key")
    copy.mkdir(parents=True, exist_ok=True)
    keep_second_copy(workspace, copy, PASSPHRASE)
    return unlock_key(workspace, PASSPHRASE)


def _issue_and_verify(
    workspace: Workspace, run_id: UUID, unlocked: UnlockedKey, out: Path, pdfs: bool, step: Step
) -> DemoReport:
    identity = issuer_identity(workspace)
    if identity is None:
        raise PlanningError("The sample has no provider.")
    choices = BatchChoices(pdfs=pdfs, joined_pdf=pdfs)
    batch, _ = plan_batch(workspace, run_id, identity=identity, key_id=unlocked.key_id, choices=choices)
    with step("Issuing") as watch, batch_signer(workspace, unlocked) as signer:
        report, _ = issue_batch(workspace, batch.id, signer, watch=watch)
    web = None
    if identity.base_url:
        web = out / WEB
        publish(workspace, web, unlocked)
    with step("Verifying") as watch:
        verdicts, bad = _verify(workspace, report.folder, watch)
    return DemoReport(
        workspace.folder,
        report.folder,
        web,
        identity.id,
        report.check,
        run_roll(workspace, batch.id),
        verdicts,
        bad,
    )


def _verify(workspace: Workspace, folder: Path, watch: Watcher) -> tuple[Counter[str], tuple[str, ...]]:
    verdicts: Counter[str] = Counter()
    bad = []
    for report in verify_paths([folder], sources_for(workspace.clock(), workspaces=[workspace]), watch):
        verdicts[report.verdict.value] += 1
        if report.verdict is not Verdict.VALID:
            bad.append(f"{report.file}: {report.reason}")
    return verdicts, tuple(bad)
