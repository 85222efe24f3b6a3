"""What the issue page asks of services; each runs on a pool thread and imports when called."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.domain.batch import BatchChoices
from studio.foundation.errors import SigningKeyError
from studio.foundation.watcher import Watcher


@dataclass(frozen=True, slots=True)
class Before:
    """A run before it is issued; ``preflight`` is a ``Preflight`` of the services."""

    run: Any
    preflight: Any


def runs(workspace: Any) -> Sequence[Any]:
    """Return the course runs, the latest first."""
    from studio.services.course_runs import list_runs

    return list_runs(workspace).rows


def check(workspace: Any, run_id: UUID, choices: BatchChoices, key: Any, watch: Watcher) -> Before:
    """Look at everything that a batch depends on."""
    from studio.services.course_runs import get_run
    from studio.services.identity import key_facts
    from studio.services.preflight import check_before_issuing

    found = check_before_issuing(workspace, run_id, choices, key_facts(workspace, key), watch=watch)
    return Before(get_run(workspace, run_id), found)


def unlock(workspace: Any, passphrase: str) -> Any:
    """Return the unlocked key."""
    from studio.services.keys import unlock_key

    return unlock_key(workspace, passphrase)


def plan(workspace: Any, run_id: UUID, choices: BatchChoices) -> tuple[Any, Any]:
    """Fix a batch: ids, dates, names, numbers."""
    from studio.services.identity import issuer_identity
    from studio.services.keys import key_state
    from studio.services.planning import plan_batch

    identity = issuer_identity(workspace)
    if identity is None:
        raise SigningKeyError("This workspace has no signing key yet.")
    key_id = key_state(workspace).key_id
    return plan_batch(workspace, run_id, identity=identity, key_id=key_id, choices=choices)


def issue(workspace: Any, batch_id: UUID, key: Any, watch: Watcher) -> tuple[Any, Any]:
    """Bring every award of the batch to done, or to failed with a reason; may be called again."""
    from studio.services.identity import batch_signer
    from studio.services.issuing import issue_batch

    with batch_signer(workspace, key) as signer:
        return issue_batch(workspace, batch_id, signer, watch=watch)


def rehearse(workspace: Any, run_id: UUID, choices: BatchChoices, folder: Path, watch: Watcher) -> Any:
    """Make every certificate marked SPECIMEN; nothing is signed."""
    from studio.services import reissuing

    return reissuing.rehearse(workspace, run_id, choices, folder, watch=watch)
