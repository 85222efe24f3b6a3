"""studio roster: course runs and who sits in them."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from studio.cli.exit_codes import ExitCode
from studio.cli.opening import JsonOption, WorkspaceOption, opened
from studio.cli.output import print_result, say
from studio.domain.course_run import CourseRun
from studio.foundation.errors import UsageError
from studio.services import course_runs, rosters
from studio.services.handle import Workspace
from studio.services.rosters import Decision, ImportOptions, ImportPreview
from studio.services.rows import PageRequest

app = typer.Typer(add_completion=False, no_args_is_help=True)

_Run = Annotated[str, typer.Option("--run", help="The course run: its id, or its title if only one has it.")]


def find_run(workspace: Workspace, run: str) -> UUID:
    """Return the id of the run that the person named.

    Raises:
        UsageError: None has that id or title, or several have the title.
    """
    try:
        return course_runs.get_run(workspace, UUID(run)).id
    except ValueError:
        rows = course_runs.list_runs(workspace, PageRequest(search=run)).rows
    found = [row.id for row in rows if row.title.strip().casefold() == run.strip().casefold()]
    if len(found) != 1:
        many = "several course runs are" if found else "no course run is"
        raise UsageError(f"{many} called {run!r}.", hint="'studio roster runs' lists them with their ids.")
    return found[0]


@app.command("runs")
def runs(workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """List the course runs."""
    with opened(workspace) as place:
        rows = course_runs.list_runs(place, PageRequest(limit=10_000)).rows
    value = {
        "version": 1,
        "runs": [
            {"id": str(row.id), "title": row.title, "design": row.design_title, "learners": row.learners}
            for row in rows
        ],
    }
    print_result(as_json, value, [f"{row.id}  {row.title}  ({row.learners} learners)" for row in rows])


@app.command("new-run")
def new_run(
    title: Annotated[str, typer.Argument(help="What the course run is called.")],
    design: Annotated[str, typer.Option(help="Id of its micro-credential.")] = "",
    starts: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])] = None,
    ends: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])] = None,
    place: Annotated[str, typer.Option(help="Where it is held.")] = "",
    trainer: Annotated[str, typer.Option()] = "",
    assessor: Annotated[str, typer.Option()] = "",
    hours: Annotated[str, typer.Option(help="Hours held, if they differ from the micro-credential's.")] = "",
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a course run; its facts are printed on every certificate."""
    with opened(workspace) as where:
        run = CourseRun(
            where.new_id(),
            title,
            _uuid(design),
            _day(starts),
            _day(ends),
            place,
            trainer,
            assessor,
            _number(hours),
        )
        course_runs.save_run(where, run)
    print_result(as_json, {"version": 1, "id": str(run.id)}, [f"Course run {run.title}: {run.id}"])


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError as error:
        raise UsageError(f"{text!r} is no id.") from error


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text) if text else None
    except InvalidOperation as error:
        raise UsageError(f"{text!r} is no number of hours.") from error
    if number is not None and not (number.is_finite() and number >= 0):
        raise UsageError(f"{text!r} is no number of hours.")
    return number


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


@app.command("list")
def list_people(run: _Run, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """List who sits in a course run."""
    with opened(workspace) as place:
        people = course_runs.learners_of_run(place, find_run(place, run))
    value = {
        "version": 1,
        "learners": [
            {"id": str(one.id), "name": one.certificate_name, "seat": seat.seat, "group": seat.group}
            for seat, one in people
        ],
    }
    print_result(as_json, value, [f"{seat.seat:>5}  {one.certificate_name}" for seat, one in people])


@app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(help="CSV, TSV, XLSX, XLS, ODS, or a OneRoster ZIP.")],
    run: _Run,
    workspace: WorkspaceOption = None,
    importer: Annotated[str, typer.Option(help="What kind of list it is; found out if not given.")] = "",
    encoding: Annotated[str, typer.Option(help="Encoding of a text file; found out if not given.")] = "",
    delimiter: Annotated[str, typer.Option(help="Separator of a text file; found out if not given.")] = "",
    sheet: Annotated[str, typer.Option(help="Sheet of a workbook.")] = "",
    date_order: Annotated[str, typer.Option(help="dmy or mdy, where dates can be read both ways.")] = "",
    decimal_sign: Annotated[
        str, typer.Option(help="Comma or point, where numbers can be read both ways.")
    ] = "",
    fix: Annotated[bool, typer.Option(help="Take every proposed fix of an error.")] = False,
    same_name: Annotated[Decision | None, typer.Option(help="What to do with names known already.")] = None,
    bad_rows: Annotated[Path | None, typer.Option(help="Write the rows that stay out to this CSV.")] = None,
    dry_run: Annotated[bool, typer.Option(help="Only show what would come in.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Import learners and results; good rows come in, bad ones are named. Exit code 1 if any stays out."""
    options = ImportOptions(encoding, delimiter, sheet, None, importer, None, date_order, decimal_sign)
    with opened(workspace) as place:
        run_id = find_run(place, run)
        preview = rosters.preview_import(place, file, run_id=run_id, options=options)
        if fix:
            preview = rosters.change_preview(place, preview, rosters.with_fixes(preview))
        answers = {m.row: same_name for m in preview.matches if m.asked} if same_name else {}
        counts, nothing_new = preview.counts(answers), False
        if not dry_run:
            result, _ = rosters.commit_import(place, run_id, preview, answers)
            counts, nothing_new = result.counts, result.nothing_new
    if bad_rows is not None and counts.rejected:
        bad_rows.write_text(rosters.bad_rows_csv(preview, answers), encoding="utf-8", newline="")
        say(f"The rows that stay out are in {bad_rows}.")
    value = {"version": 1, **_value(preview), "nothing_new": nothing_new, "dry_run": dry_run}
    value["ledger"] = {name: getattr(counts, name) for name in ("rows", "imported", "merged", "rejected")}
    print_result(as_json, value, _lines(preview, value["ledger"], nothing_new))
    if counts.rejected:
        raise typer.Exit(ExitCode.PROBLEMS)


def _value(preview: ImportPreview) -> dict[str, Any]:
    return {
        "importer": preview.reading.table.importer,
        "mapping": {name: use.field.value for name, use in zip(preview.head, preview.mapping, strict=True)},
        "problems": [
            {
                "row": problem.row,
                "column": problem.column_name,
                "value": problem.value,
                "code": problem.code,
                "reason": problem.reason,
                "proposed_fix": problem.proposed_fix,
                "severity": problem.severity.value,
            }
            for problem in preview.reading.problems
        ],
        "findings": [{"code": one.code, "sentence": one.sentence} for one in preview.reading.findings],
        "questions": [{"option": one.option, "sentence": one.sentence} for one in preview.reading.questions],
        "known": [
            {"row": one.row, "sentence": one.sentence, "decision": one.decision.value}
            for one in preview.matches
            if one.asked
        ],
    }


def _lines(preview: ImportPreview, ledger: dict[str, int], nothing_new: bool) -> Iterator[str]:
    for finding in preview.reading.findings:
        yield finding.sentence
    for problem in preview.reading.problems:
        fix = f" Proposed: {problem.proposed_fix}" if problem.proposed_fix is not None else ""
        yield f"Row {problem.row}: {rosters.problem_sentence(problem)}{fix}"
    for match in preview.matches:
        if match.asked:
            yield f"Row {match.row}: {match.sentence}"
    yield (
        f"{ledger['rows']} rows read: {ledger['imported']} imported, {ledger['merged']} merged, "
        f"{ledger['rejected']} rejected."
    )
    if nothing_new:
        yield "Nothing new: everybody was there already."
