"""studio log: who did what, and whether anything was altered since."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from studio.cli.exit_codes import ExitCode
from studio.cli.opening import JsonOption, WorkspaceOption, opened
from studio.cli.output import print_result
from studio.services.log import check_log, export_log, log_page
from studio.services.rows import LogEntry, PageRequest

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.command("show")
def show(
    limit: Annotated[int, typer.Option(min=1, help="How many lines.")] = 50,
    offset: Annotated[int, typer.Option(min=0, help="How many of the newest to leave out.")] = 0,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show the log, newest first. People appear by id only."""
    with opened(workspace) as place:
        page = log_page(place, PageRequest(offset, limit))
    value = {"version": 1, "total": page.total, "lines": [_value(one) for one in page.rows]}
    print_result(as_json, value, [_line(one) for one in page.rows])


@app.command("check")
def check(workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Go through the whole chain. Exit code 1 if a line was changed or taken out."""
    with opened(workspace) as place:
        found = check_log(place)
    value = {
        "version": 1,
        "lines": found.lines,
        "head": found.head,
        "good": found.broken_at is None,
        "broken_at": found.broken_at,
    }
    whole = f"{found.lines} lines, none changed. Digest of the last: {found.head}"
    broken = f"Line {found.broken_at} does not fit the one before: the log was changed there."
    print_result(as_json, value, [whole if found.broken_at is None else broken])
    if found.broken_at is not None:
        raise typer.Exit(ExitCode.PROBLEMS)


@app.command("export")
def export(
    file: Annotated[Path, typer.Argument(help="File to write: one JSON object per line, oldest first.")],
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the whole log with its digests, so that others can check the chain."""
    with opened(workspace) as place:
        lines = export_log(place, file)
    print_result(as_json, {"version": 1, "file": str(file), "lines": lines}, [f"{lines} lines in {file}"])


def _value(entry: LogEntry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "actor": entry.actor,
        "action": entry.action,
        "subjects": [str(one) for one in entry.subjects],
        "details": entry.details,
        "sha256": entry.sha256,
    }


def _line(entry: LogEntry) -> str:
    details = json.dumps(entry.details, ensure_ascii=False) if entry.details else ""
    return f"{entry.number:>6}  {entry.at:%Y-%m-%d %H:%M}  {entry.actor}  {entry.action}  {details}".rstrip()
