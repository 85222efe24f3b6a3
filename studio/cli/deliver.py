"""studio deliver: a batch in the form somebody asked for."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from studio.cli.exit_codes import ExitCode
from studio.cli.opening import JsonOption, WorkspaceOption, as_id, opened
from studio.cli.output import print_result, progress
from studio.foundation.errors import UsageError
from studio.services import exporting
from studio.services.exporting import ExportFinding, ExportOptions, FindingKind, ValueKind

app = typer.Typer(add_completion=False)


@app.command()
def deliver(
    batch: Annotated[str, typer.Argument(help="Id of the batch.")],
    form: Annotated[str, typer.Argument(help="folder, zip, plain_csv, moodle_grades, …")],
    target: Annotated[Path, typer.Argument(help="Folder to write into.")],
    workspace: WorkspaceOption = None,
    platform: Annotated[
        Path | None, typer.Option(help="The platform's own export, to fill in its identifiers exactly.")
    ] = None,
    item: Annotated[str, typer.Option(help="Name of the graded item on the platform.")] = "",
    value: Annotated[
        ValueKind | None,
        typer.Option(help="Which number is the grade; percent if not given, passed where nobody has points."),
    ] = None,
    identify_by: Annotated[str, typer.Option(help="email, institution or username.")] = "email",
    check: Annotated[bool, typer.Option(help="Only say what would go wrong.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Write the awards of a batch. Exit code 1 if somebody had to be left out, each named."""
    if identify_by not in ("email", "institution", "username"):
        raise UsageError(f"People cannot be identified by {identify_by!r}.")
    options = ExportOptions(item, value or ValueKind.PERCENT, identify_by=identify_by)
    if platform is not None:
        options = exporting.with_platform_file(options, platform)
    files: list[str] = []
    awards = results = 0
    with opened(workspace) as place, progress("Writing") as watch:
        if value is None:
            options = replace(options, value=exporting.usual_value(place, as_id(batch, "batch")))
        if check:
            findings = exporting.check_delivery(place, as_id(batch, "batch"), form, options)
        else:
            result, _ = exporting.deliver(place, as_id(batch, "batch"), form, target, options, watch=watch)
            findings, awards, results = result.findings, result.awards, result.results
            files = [str(path) for path in result.files]
    value_out = {
        "version": 1,
        "files": files,
        "awards": awards,
        "results_without_award": results,
        "findings": [_value(one) for one in findings],
    }
    shown = files if len(files) < 20 else [f"{len(files)} files in {target}"]
    print_result(as_json, value_out, [*map(_line, findings), *shown])
    if any(one.kind is FindingKind.ERROR for one in findings):
        raise typer.Exit(ExitCode.PROBLEMS)


def _value(finding: ExportFinding) -> dict[str, str]:
    return {
        "code": finding.code,
        "kind": finding.kind.value,
        "learner": finding.learner,
        "sentence": finding.sentence,
    }


def _line(finding: ExportFinding) -> str:
    return f"{finding.learner}: {finding.sentence}" if finding.learner else finding.sentence
