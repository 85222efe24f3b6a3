"""Opens a workspace with everything that belongs to it: the one place where the parts meet."""

from pathlib import Path

from studio.services.handle import Surroundings, Workspace
from studio.services.workspaces import open_workspace


def open_everything(folder: Path, *, actor: str | None = None) -> Workspace:
    """Open the workspace in ``folder`` with the real clock, randomness and per-user folders.

    Args:
        folder: The workspace's folder.
        actor: Whom the log shall name; the system's user if None.

    Raises:
        WorkspaceError: There is none, it is damaged, or a newer program made it.
    """
    around = Surroundings() if actor is None else Surroundings(actor=actor)
    return open_workspace(folder, around=around)
