"""studio key: make, copy, check and restore the signing key."""

from pathlib import Path
from typing import Annotated, Any

import typer

from studio.cli.opening import JsonOption, PassphraseOption, WorkspaceOption, opened, unlocked
from studio.cli.output import print_result, say
from studio.cli.secrets import passphrase
from studio.foundation.errors import UsageError
from studio.services import keys
from studio.services.identity import issuer_identity
from studio.services.keys import KeyState

app = typer.Typer(add_completion=False, no_args_is_help=True)

_REMIND = "The key has no second copy yet: studio key copy FOLDER, best on a USB stick."


@app.command("make")
def make(
    label: Annotated[str, typer.Option(help="What to call the key.")] = "",
    passphrase_file: PassphraseOption = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make the workspace's signing key, in a file of its own outside the workspace."""
    with opened(workspace) as place:
        secret = passphrase(passphrase_file, prompt="New passphrase: ", confirm=True)
        state, _ = keys.make_key(place, secret, label=label)
    print_result(as_json, _value(state), _lines(state))
    say(_REMIND)


@app.command("copy")
def copy(
    folder: Annotated[Path, typer.Argument(help="Another place, best a USB stick.")],
    passphrase_file: PassphraseOption = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a second copy of the key file and open it again as a test."""
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}.", hint="Make it first, or plug in the stick.")
    with opened(workspace) as place:
        path, _ = keys.keep_second_copy(place, folder, passphrase(passphrase_file))
        value = _value(keys.key_state(place))
    print_result(as_json, value, [f"The second copy is {path}; it opens."])


@app.command("state")
def state_of_key(workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Show which key the workspace signs with and where its copies are. Asks for no passphrase."""
    with opened(workspace) as place:
        state, identity = keys.key_state(place), issuer_identity(place)
    value = _value(state) | {"issuer": identity.id if identity else None}
    lines = [*_lines(state), f"Issuer       {value['issuer'] or '-'}"]
    print_result(as_json, value, lines)


@app.command("restore")
def restore(
    copy_file: Annotated[Path, typer.Argument(metavar="COPY", help="The second copy of the key file.")],
    passphrase_file: PassphraseOption = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Bring the key back from its second copy."""
    if not copy_file.is_file():
        raise UsageError(f"There is no file {copy_file}.", hint="Check the path.")
    with opened(workspace) as place:
        state, _ = keys.restore_key(place, copy_file, passphrase(passphrase_file))
    print_result(as_json, _value(state), _lines(state))


@app.command("check")
def check(
    passphrase_file: PassphraseOption = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open the key with its passphrase, as issuing would, and lock it again."""
    with opened(workspace) as place, unlocked(place, passphrase_file):
        state = keys.key_state(place)
    print_result(as_json, _value(state) | {"opens": True}, ["The passphrase is right and the key is whole."])
    if not state.second_copy:
        say(_REMIND)


def _value(state: KeyState) -> dict[str, Any]:
    return {
        "version": 1,
        "key": state.key_id or None,
        "label": state.label,
        "made_at": state.made_at.isoformat() if state.made_at else None,
        "file": str(state.file) if state.file else None,
        "usable": state.usable,
        "second_copy": state.second_copy or None,
    }


def _lines(state: KeyState) -> list[str]:
    if not state.exists:
        return ["There is no signing key yet: studio key make"]
    where = "" if state.file_there else "  (missing: studio key restore COPY)"
    return [
        f"Key          {state.key_id}",
        f"Label        {state.label}",
        f"File         {state.file}{where}",
        f"Second copy  {state.second_copy or '-'}",
    ]
