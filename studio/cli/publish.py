"""studio publish: write the static folder that verifiers need."""

from pathlib import Path
from typing import Annotated

import typer

from studio.cli.opening import JsonOption, PassphraseOption, WorkspaceOption, opened, unlocked
from studio.cli.output import print_result
from studio.services.publishing import publish as publish_folder

app = typer.Typer(add_completion=False)


@app.command()
def publish(
    folder: Annotated[Path, typer.Argument(help="Folder to write; upload its content to your base URL.")],
    workspace: WorkspaceOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write or update the folder: keys, issuer, micro-credentials, status lists and the check page."""
    with opened(workspace) as place, unlocked(place, passphrase_file) as key:
        report, _ = publish_folder(place, folder, key)
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
