"""studio status: show and revoke credentials."""

from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from studio.cli.output import print_result
from studio.foundation.errors import UsageError
from studio.services.handle import Workspace
from studio.services.publishing import award_of_credential, revoke, revoked_awards
from studio.services.workspaces import open_workspace

app = typer.Typer(add_completion=False, no_args_is_help=True)

_Workspace = Annotated[Path, typer.Option("--workspace", "-w", help="The workspace.")]
_Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


@app.command("list")
def show(workspace: _Workspace = Path(), as_json: _Json = False) -> None:
    """Show what was revoked, when and why."""
    opened = open_workspace(workspace)
    try:
        found = revoked_awards(opened)
    finally:
        opened.close()
    rows = [
        {
            "award": str(one.award.id),
            "credential": one.award.credential_id,
            "learner": one.award.learner.certificate_name,
            "revoked_at": one.revoked_at.isoformat(),
            "reason": one.reason,
        }
        for one in found
    ]
    lines = [
        f"{row['revoked_at'][:10]}  {row['learner']}  {row['credential']}  {row['reason']}" for row in rows
    ]
    print_result(as_json, {"version": 1, "revoked": rows}, lines or ["Nothing was revoked."])


@app.command("revoke")
def revoke_one(
    credential: Annotated[str, typer.Argument(help="Id of the credential (urn:uuid:…) or of the award.")],
    reason: Annotated[str, typer.Option(help="Why, in one sentence.")],
    workspace: _Workspace = Path(),
    as_json: _Json = False,
) -> None:
    """Revoke one credential for good. Publish afterwards, so that others see it."""
    opened = open_workspace(workspace)
    try:
        award_id = _award_id(opened, credential)
        revoke(opened, award_id, reason)
    finally:
        opened.close()
    value = {"version": 1, "award": str(award_id), "revoked": True}
    print_result(as_json, value, ["Revoked. Now publish again, so that others see it."])


def _award_id(workspace: Workspace, text: str) -> UUID:
    award = award_of_credential(workspace, text)
    if award is not None:
        return award.id
    try:
        return UUID(text.removeprefix("urn:uuid:"))
    except ValueError as error:
        raise UsageError(f"{text!r} is no id.", hint="Take the credential's id from its report.") from error
