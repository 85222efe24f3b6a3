"""studio publish: write the static folder that verifiers need."""

from pathlib import Path
from typing import Annotated

import typer

from studio.cli.output import print_result
from studio.cli.secrets import passphrase
from studio.services.keys import unlock_key
from studio.services.publishing import publish as publish_folder
from studio.services.workspaces import open_workspace

app = typer.Typer(add_completion=False)


@app.command()
def publish(
    folder: Annotated[Path, typer.Argument(help="Folder to write; upload its content to your base URL.")],
    workspace: Annotated[Path, typer.Option("--workspace", "-w", help="The workspace.")] = Path(),
    passphrase_file: Annotated[Path | None, typer.Option(help="File with the key's passphrase.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Write or update the folder: keys, issuer, micro-credentials, status lists and the check page."""
    opened = open_workspace(workspace)
    try:
        unlocked = unlock_key(opened, passphrase(passphrase_file))
        try:
            report, _ = publish_folder(opened, folder, unlocked)
        finally:
            unlocked.lock()
    finally:
        opened.close()
    value = {
        "version": 1,
        "folder": str(report.folder),
        "files": report.files,
        "written": report.written,
        "lists": report.lists,
        "revoked": report.revoked,
        "issued": report.issued,
        "valid_until": report.valid_until.isoformat(),
    }
    lines = [
        f"{report.files} files in {report.folder}, {report.written} of them new or changed.",
        f"{report.issued} credentials issued, {report.revoked} revoked.",
        f"Upload its content to your web address; publish again before {report.valid_until:%d %B %Y}.",
    ]
    print_result(as_json, value, lines)
