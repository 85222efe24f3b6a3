"""studio design: define and publish micro-credentials, as JSON files (docs/formats/design-json.md)."""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from studio.cli.opening import JsonOption, WorkspaceOption, opened
from studio.cli.output import print_result, say
from studio.domain.design import Design
from studio.foundation.atomic_files import write_atomically
from studio.services import authoring, design_versions
from studio.services.design_forms import design_from_form, edit_from_form, find_design, form_of_design
from studio.services.handle import Workspace
from studio.services.plain_forms import read_form
from studio.services.rows import PageRequest

app = typer.Typer(add_completion=False, no_args_is_help=True)

_Design = Annotated[str, typer.Argument(help="Id of the micro-credential, or its title if only one has it.")]
_File = Annotated[Path, typer.Argument(help="JSON file; see docs/formats/design-json.md.")]


@app.command("list")
def list_all(
    archived: Annotated[bool, typer.Option(help="Those put aside instead.")] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the micro-credentials."""
    with opened(workspace) as place:
        rows = authoring.list_designs(place, PageRequest(limit=10_000), archived=archived).rows
    value = [
        {
            "id": str(row.id),
            "title": row.title,
            "code": row.human_code,
            "latest_version": row.latest_version,
            "changed_since_publish": row.changed_since_publish,
            "awards": row.awards,
        }
        for row in rows
    ]
    lines = [f"{row.id}  {row.title}  ({_state(row.latest_version)})" for row in rows]
    print_result(as_json, {"version": 1, "designs": value}, lines)


def _state(version: int) -> str:
    return f"version {version}" if version else "draft"


@app.command("show")
def show(design: _Design, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Show a draft: what is missing to publish it, and how complete it is by the European elements."""
    with opened(workspace) as place:
        found = authoring.get_design(place, find_design(place, design))
        value = _shown(place, found)
    lines = [
        f"{found.content.title}  {found.id}  ({_state(found.latest_version)})",
        *(f"Criterion: {criterion.name}" for criterion in found.content.criteria),
        *(f"To mend: {one['sentence']}" for one in value["findings"]),
        f"European elements: {sum(one['present'] for one in value['elements'])} of {len(value['elements'])}",
    ]
    print_result(as_json, value, lines)


def _shown(place: Workspace, design: Design) -> dict[str, Any]:
    content = design.content
    return {
        **_made(design),
        "description": content.description.main,
        "criteria": [
            {
                "id": str(criterion.id),
                "name": criterion.name.main,
                "levels": [level.name.main for level in criterion.levels],
            }
            for criterion in content.criteria
        ],
        "findings": [
            {"code": one.code, "place": one.place, "sentence": one.sentence}
            for one in design_versions.content_findings(content)
        ],
        "elements": [
            {"key": one.key, "mandatory": one.mandatory, "present": one.present}
            for one in authoring.eu_meter(place, content)
        ],
    }


def _made(design: Design) -> dict[str, Any]:
    return {
        "version": 1,
        "id": str(design.id),
        "title": design.content.title.main,
        "latest_version": design.latest_version,
        "changed_since_publish": design.changed_since_publish,
    }


@app.command("new")
def new(file: _File, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Make a draft from a JSON file."""
    form = read_form(file)
    with opened(workspace) as place:
        design, notes = design_from_form(place, form, file.parent)
    for note in notes:
        say(note)
    print_result(as_json, _made(design), [f"{design.content.title}: {design.id}"])


@app.command("edit")
def edit(
    design: _Design, file: _File, workspace: WorkspaceOption = None, as_json: JsonOption = False
) -> None:
    """Change those fields of a draft that a JSON file names. What is published stays as it is."""
    form = read_form(file)
    with opened(workspace) as place:
        done, notes = edit_from_form(place, find_design(place, design), form, file.parent)
    for note in notes:
        say(note)
    changed = bool(done.changes)
    print_result(
        as_json, _made(done.design) | {"changed": changed}, ["Changed." if changed else "Nothing to change."]
    )


@app.command("duplicate")
def duplicate(
    design: _Design,
    title: Annotated[str, typer.Option(help="Title of the new one.")],
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a new draft from an existing one."""
    with opened(workspace) as place:
        made, _ = authoring.duplicate_design(place, find_design(place, design), title)
    print_result(as_json, _made(made), [f"{made.content.title}: {made.id}"])


@app.command("archive")
def archive(
    design: _Design,
    back: Annotated[bool, typer.Option("--back", help="Bring it back instead.")] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put a micro-credential aside; its versions and awards stay."""
    with opened(workspace) as place:
        design_id = find_design(place, design)
        authoring.archive_design(place, design_id, archived=not back)
    value = {"version": 1, "id": str(design_id), "archived": not back}
    print_result(as_json, value, ["Brought back." if back else "Put aside."])


@app.command("publish")
def publish(design: _Design, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Make the next version of a draft, which never changes again."""
    with opened(workspace) as place:
        made, _ = design_versions.publish_design(place, find_design(place, design))
    value = {
        "version": 1,
        "id": str(made.design_id),
        "title": made.content.title.main,
        "published": made.version,
        "sha256": made.sha256,
    }
    print_result(as_json, value, [f"{made.content.title}: version {made.version} is published."])


@app.command("versions")
def versions(design: _Design, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """List the published versions, oldest first."""
    with opened(workspace) as place:
        design_id = find_design(place, design)
        found = authoring.design_versions(place, design_id)
    rows = [{"number": number, "published_at": at.isoformat(), "sha256": sha} for number, at, sha in found]
    lines = [f"{number}  {at:%Y-%m-%d %H:%M}  {sha}" for number, at, sha in found]
    value = {"version": 1, "id": str(design_id), "versions": rows}
    print_result(as_json, value, lines or ["Nothing was published yet."])


@app.command("export")
def export(
    design: _Design,
    number: Annotated[int | None, typer.Option("--version", help="A published version.")] = None,
    out: Annotated[Path | None, typer.Option(help="File to write, instead of standard output.")] = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a micro-credential as the JSON that new and edit read. The output is JSON in any case."""
    with opened(workspace) as place:
        design_id = find_design(place, design)
        text = form_of_design(place, design_id, number)
    if out is None:
        sys.stdout.write(text)
        return
    write_atomically(out, text.encode("utf-8"))
    print_result(as_json, {"version": 1, "id": str(design_id), "file": str(out)}, [f"Written to {out}."])
