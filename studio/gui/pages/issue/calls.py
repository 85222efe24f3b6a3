"""What the issue pages ask of services; each runs on a pool thread and imports when called."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.domain.batch import Batch, BatchChoices
from studio.domain.course_run import CourseRun
from studio.foundation.watcher import Watcher


@dataclass(frozen=True, slots=True)
class Landing:
    """Course runs and the batches that still have something to do, the latest first."""

    runs: Sequence[Any]
    batches: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Before:
    """A run before it is issued; ``preflight`` is a ``Preflight`` of the services.

    ``learners`` counts the roster; ``batches`` are those of the run, oldest first. ``title`` and
    ``version`` are those of the micro-credential's published version, ``key`` is the key's name.
    """

    run: Any
    preflight: Any
    learners: int
    batches: tuple[Batch, ...]
    title: str = ""
    version: int = 0
    key: str = ""

    @property
    def unfinished(self) -> Batch | None:
        """The latest batch of the run with something left to do."""
        left = [batch for batch in self.batches if str(batch.state) in ("planned", "running")]
        return left[-1] if left else None


def landing(workspace: Any) -> Landing:
    """Return what the first view offers."""
    from studio.services.batch_progress import open_batches
    from studio.services.course_runs import list_runs

    return Landing(list_runs(workspace).rows, open_batches(workspace))


def check(workspace: Any, run_id: UUID, choices: BatchChoices, key: Any, watch: Watcher) -> Before:
    """Look at everything that a batch depends on."""
    from studio.services.authoring import published_version
    from studio.services.batch_progress import batches_of_run
    from studio.services.course_runs import get_run, learners_of_run
    from studio.services.identity import key_facts
    from studio.services.keys import key_state
    from studio.services.preflight import check_before_issuing

    found = check_before_issuing(workspace, run_id, choices, key_facts(workspace, key), watch=watch)
    learners = len(learners_of_run(workspace, run_id))
    run = get_run(workspace, run_id)
    version = published_version(workspace, run.design_id) if run.design_id else None
    return Before(
        run,
        found,
        learners,
        batches_of_run(workspace, run_id),
        str(version.content.title) if version else "",
        version.version if version else 0,
        key_state(workspace).label,
    )


def specimen(workspace: Any, run: CourseRun, learner: Any) -> bytes:
    """Return one learner's certificate as it would be printed for a run, marked as a specimen."""
    from studio.services.authoring import published_version
    from studio.services.previews import certificate_preview

    version = published_version(workspace, run.design_id) if run.design_id else None
    if version is None:
        return b""
    return certificate_preview(workspace, version.design_id, version.content, learner, run=run)


def unlock(workspace: Any, passphrase: str) -> Any:
    """Return the unlocked key."""
    from studio.services.keys import unlock_key

    return unlock_key(workspace, passphrase)


def plan(
    workspace: Any, run_id: UUID, choices: BatchChoices, after_batch_id: UUID | None
) -> tuple[Batch, Any]:
    """Fix a batch: ids, dates, names, numbers."""
    from studio.services.batches import plan_now

    return plan_now(workspace, run_id, choices, after_batch_id=after_batch_id)


def open_batch(workspace: Any, batch_id: UUID, limit: int = 60) -> tuple[Any, Any]:
    """Return a batch with its run, and how it stands, with the states of its first ``limit`` awards."""
    from studio.services import batch_progress

    return batch_progress.open_batch(workspace, batch_id), batch_progress.glance(
        workspace, batch_id, limit=limit
    )


def lines(workspace: Any, batch_id: UUID, offset: int, limit: int) -> Sequence[Any]:
    """Return a page of a batch's awards with their results."""
    from studio.services.batch_progress import award_lines

    return award_lines(workspace, batch_id, offset, limit)


def glance(workspace: Any, batch_id: UUID, first: int, limit: int, shown: UUID | None) -> Any:
    """Return how a batch stands now."""
    from studio.services import batch_progress

    return batch_progress.glance(workspace, batch_id, first=first, limit=limit, shown=shown)


def paper(workspace: Any, row: Any) -> Any:
    """Return the certificate of one award."""
    from studio.services.batch_progress import paper_of

    return paper_of(workspace, row)


def issue(workspace: Any, batch_id: UUID, key: Any, watch: Watcher) -> tuple[Any, Any]:
    """Bring every award of the batch to done, or to failed with a reason; may be called again."""
    from studio.services.identity import batch_signer
    from studio.services.issuing import issue_batch

    with batch_signer(workspace, key) as signer:
        return issue_batch(workspace, batch_id, signer, watch=watch)


def count(workspace: Any, batch_id: UUID, watch: Watcher) -> Any:
    """Count every row, award and file of a batch anew, a ``BatchCheck``."""
    from studio.services.issuing import check_batch

    return check_batch(workspace, batch_id, watch=watch)


def close(workspace: Any, batch_id: UUID, reason: str, key: Any, watch: Watcher) -> tuple[Any, Any]:
    """Withdraw what was never signed and, with an unlocked key, finish what was; a ``ClosedBatch``."""
    from studio.services.closing import close_batch
    from studio.services.identity import batch_signer

    if key is None:
        return close_batch(workspace, batch_id, reason)
    with batch_signer(workspace, key) as signer:
        return close_batch(workspace, batch_id, reason, signer, watch=watch)


def rehearse(workspace: Any, run_id: UUID, choices: BatchChoices, folder: Path, watch: Watcher) -> Any:
    """Make every certificate marked SPECIMEN; nothing is signed."""
    from studio.services import reissuing

    return reissuing.rehearse(workspace, run_id, choices, folder, watch=watch)


def batch_folder(workspace: Any, batch: Batch) -> Path:
    """Return where the files of a batch stand."""
    return Path(workspace.batches_folder) / batch.folder_name
