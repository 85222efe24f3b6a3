"""Sample workspaces for measuring: invented people, a real design, a key that opens at once.

The key's file is locked cheaply, because Argon2id's 256 MiB and half a second are wanted there and
would hide everything else here.
"""

from pathlib import Path
from uuid import UUID

from studio.domain.batch import BatchChoices
from studio.foundation.clock import system_clock
from studio.services.handle import Surroundings, Workspace
from studio.services.identity import issuer_identity
from studio.services.keys import UnlockedKey, make_key, unlock_key
from studio.services.planning import PlanningError, plan_batch
from studio.services.sample import create_sample_workspace
from studio.services.workspaces import open_workspace
from studio.signing.key_file import Cost

PASSPHRASE = "northwind sample key"
CHEAP = Cost(operations=1, memory=8 * 1024 * 1024)
_ONE_FAILS_OF = 13


def around(home: Path) -> Surroundings:
    """Return the real clock and randomness, with keys and settings below ``home``."""
    return Surroundings(
        actor="bench", keys_folder=home / "keys", user_folder=home / "user", clock=system_clock
    )


def planned_workspace(home: Path, awards: int, choices: BatchChoices) -> UUID:
    """Make a workspace below ``home`` with one planned batch of ``awards`` credentials; return the batch.

    One invented person in thirteen does not pass, so there are more learners than awards.
    """
    learners = awards + awards // (_ONE_FAILS_OF - 1)
    workspace, facts = create_sample_workspace(
        home / "Northwind.studio", learners=learners, around=around(home)
    )
    try:
        state, _ = make_key(workspace, PASSPHRASE, cost=CHEAP)
        identity = issuer_identity(workspace)
        if identity is None:
            raise PlanningError("The sample has no provider.")
        batch, _ = plan_batch(
            workspace, facts.run_id, identity=identity, key_id=state.key_id, choices=choices
        )
        return batch.id
    finally:
        workspace.close()


def open_planned(home: Path) -> tuple[Workspace, UnlockedKey]:
    """Open what ``planned_workspace`` made, with its key."""
    workspace = open_workspace(home / "Northwind.studio", around=around(home))
    return workspace, unlock_key(workspace, PASSPHRASE)
