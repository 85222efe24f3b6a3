"""Which workspace a command is about, its key, and the options that all verbs share."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from studio.cli.output import progress
from studio.cli.secrets import passphrase
from studio.foundation.errors import UsageError, WorkspaceError
from studio.services.handle import Workspace
from studio.services.keys import UnlockedKey, unlock_key
from studio.services.workspaces import is_workspace, open_workspace

WorkspaceOption = Annotated[
    Path | None,
    typer.Option("--workspace", "-w", help="The workspace; if not given, the one that this folder is in."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
PassphraseOption = Annotated[
    Path | None, typer.Option("--passphrase-file", help="File whose first line is the passphrase.")
]


def find_workspace(folder: Path | None) -> Path:
    """Return the workspace's folder: the one given, else the current folder or the nearest above it.

    Raises:
        WorkspaceError: No folder was given, and this one is in no workspace.
    """
    if folder is not None:
        return folder
    here = Path.cwd()
    for place in (here, *here.parents):
        if is_workspace(place):
            return place
    raise WorkspaceError(
        f"The folder {here} is in no workspace.", hint="Go into one, or name it with --workspace FOLDER."
    )


@contextmanager
def opened(folder: Path | None) -> Iterator[Workspace]:
    """Open a workspace and close it at the end; see ``find_workspace``."""
    place = find_workspace(folder)
    with progress("Opening the workspace") as watch:
        workspace = open_workspace(place, watch=watch)
    try:
        yield workspace
    finally:
        workspace.close()


@contextmanager
def unlocked(workspace: Workspace, passphrase_file: Path | None) -> Iterator[UnlockedKey]:
    """Unlock the signing key with a passphrase from a file or a prompt; lock it at the end."""
    key = unlock_key(workspace, passphrase(passphrase_file))
    try:
        yield key
    finally:
        key.lock()


def as_id(text: str, what: str) -> UUID:
    """Return the id that the person wrote; ``what`` names the kind of thing.

    Raises:
        UsageError: It is no id.
    """
    try:
        return UUID(text.removeprefix("urn:uuid:"))
    except ValueError as error:
        raise UsageError(f"{text!r} is no id of a {what}.") from error
