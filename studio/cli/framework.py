"""studio framework: competencies of others, as they publish them."""

from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from studio.cli.opening import JsonOption, WorkspaceOption, opened
from studio.cli.output import print_result, say
from studio.foundation.errors import UsageError
from studio.services import frameworks
from studio.services.frameworks import FrameworkPreview
from studio.services.handle import Workspace

app = typer.Typer(add_completion=False, no_args_is_help=True)

_Framework = Annotated[str, typer.Argument(help="Id of the framework, or its title if only one has it.")]
_NAMED = 20


def find_framework(workspace: Workspace, wanted: str) -> UUID:
    """Return the id of the framework that the person named.

    Raises:
        UsageError: None has that id or title, or several have the title.
    """
    rows = frameworks.list_frameworks(workspace)
    folded = wanted.strip().casefold()
    found = [row.id for row in rows if str(row.id) == folded or row.title.strip().casefold() == folded]
    if len(found) != 1:
        many = "several frameworks are" if found else "no framework is"
        raise UsageError(
            f"{many} called {wanted!r}.", hint="'studio framework list' lists them with their ids."
        )
    return found[0]


@app.command("list")
def list_all(workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """List the frameworks."""
    with opened(workspace) as place:
        rows = frameworks.list_frameworks(place)
    value = [
        {
            "id": str(row.id),
            "title": row.title,
            "creator": row.creator,
            "edition": row.version,
            "competencies": row.competencies,
        }
        for row in rows
    ]
    lines = [f"{row.id}  {row.title}  ({row.competencies} competencies)" for row in rows]
    print_result(as_json, {"version": 1, "frameworks": value}, lines or ["There is no framework yet."])


@app.command("show")
def show(framework: _Framework, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Show a framework and its competencies."""
    with opened(workspace) as place:
        found, competencies = frameworks.get_framework(place, find_framework(place, framework))
    items: list[dict[str, Any]] = [
        {
            "id": str(one.id),
            "parent": str(one.parent_id) if one.parent_id else None,
            "code": one.code,
            "uri": one.uri,
            "statement": one.statement.main,
        }
        for one in competencies
    ]
    value = {"version": 1, "id": str(found.id), "title": found.title.main, "competencies": items}
    lines = [f"{item['id']}  {item['code']:<10}  {item['statement']}" for item in items]
    print_result(as_json, value, [f"{found.title}  {found.id}", *lines])


@app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(help="An ESCO CSV or a CASE package.")],
    importer: Annotated[str, typer.Option(help="What kind of file it is; found out if not given.")] = "",
    dry_run: Annotated[bool, typer.Option(help="Only show what would come in.")] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take a framework in. One that is there already is brought up to date; nothing of it is taken away."""
    with opened(workspace) as place:
        preview = frameworks.preview_framework(place, file, importer=importer)
        if not dry_run and not preview.nothing_new:
            frameworks.import_framework(place, preview)
    for finding in preview.reading.findings[:_NAMED]:
        say(finding.sentence)
    print_result(as_json, _imported(preview, dry_run), _imported_lines(preview, dry_run))


def _imported(preview: FrameworkPreview, dry_run: bool) -> dict[str, Any]:
    return {
        "version": 1,
        "id": str(preview.reading.framework.id),
        "title": preview.reading.framework.title.main,
        "importer": preview.importer,
        "new": preview.new,
        "changed": preview.changed,
        "same": preview.same,
        "findings": [{"code": one.code, "sentence": one.sentence} for one in preview.reading.findings],
        "nothing_new": preview.nothing_new,
        "dry_run": dry_run,
    }


def _imported_lines(preview: FrameworkPreview, dry_run: bool) -> list[str]:
    counts = f"{preview.new} new, {preview.changed} changed, {preview.same} as before"
    lines = [f"{preview.reading.framework.title}: {counts}."]
    if preview.nothing_new:
        return [*lines, "Nothing new: everything was there already."]
    return [*lines, "Nothing was written."] if dry_run else lines


@app.command("remove")
def remove(framework: _Framework, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Take a framework away. Published micro-credentials carry their own copies of what they name."""
    with opened(workspace) as place:
        framework_id = find_framework(place, framework)
        frameworks.remove_framework(place, framework_id)
    print_result(as_json, {"version": 1, "id": str(framework_id), "removed": True}, ["Removed."])
