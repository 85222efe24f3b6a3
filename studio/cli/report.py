"""studio report: what a maintainer needs, without anybody's name, key or path."""

from pathlib import Path
from typing import Annotated

import typer

from studio.cli.opening import JsonOption, WorkspaceOption, opened
from studio.cli.output import print_result, say
from studio.foundation.errors import MachineError, WorkspaceError
from studio.services.support import SupportReport, make_report, save_report
from studio.services.workspaces import is_workspace

app = typer.Typer(add_completion=False)


@app.command()
def report(
    out: Annotated[Path | None, typer.Option("--out", help="File to write; else it is shown only.")] = None,
    try_parts: Annotated[
        bool, typer.Option("--self-test", help="Also try every part of the program.")
    ] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Gather versions, settings, the end of the program's log and its last mistakes. Nothing is sent.

    Names, e-mail addresses, keys and paths are taken out. Read it before you pass it on.
    """
    made = _made(workspace, try_parts)
    if out is not None:
        save_report(made.text, out)
    lines = [made.text] if out is None else [f"The report is in {out}. Read it before you pass it on."]
    print_result(as_json, {**made.to_plain(), "file": str(out) if out else ""}, lines)


def _made(folder: Path | None, try_parts: bool) -> SupportReport:
    """Use the workspace given, or the one around; there may be none."""
    here = Path.cwd()
    if folder is None and not any(is_workspace(place) for place in (here, *here.parents)):
        return make_report(None, try_parts=try_parts)
    try:
        with opened(folder) as place:
            return make_report(place, try_parts=try_parts)
    except (WorkspaceError, MachineError) as error:  # perhaps what the report is about
        say(f"The workspace is left out, since it cannot be opened: {error}")
        return make_report(None, try_parts=try_parts)
