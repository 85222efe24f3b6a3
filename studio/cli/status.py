"""studio status: show and revoke credentials."""

from typing import Annotated
from uuid import UUID

import typer

from studio.cli.opening import JsonOption, WorkspaceOption, opened
from studio.cli.output import print_result
from studio.foundation.errors import UsageError
from studio.services.handle import Workspace
from studio.services.publishing import award_of_credential, revoke, revoked_awards

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.command("list")
def show(workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Show what was revoked, when and why."""
    with opened(workspace) as place:
        found = revoked_awards(place)
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
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Revoke one credential for good. Publish afterwards, so that others see it."""
    with opened(workspace) as place:
        award_id = _award_id(place, credential)
        revoke(place, award_id, reason)
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
