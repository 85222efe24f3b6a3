"""studio roster: course runs and who sits in them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from studio.cli.exit_codes import ExitCode
from studio.cli.finding import find_learner, find_run
from studio.cli.opening import JsonOption, WorkspaceOption, opened
from studio.cli.output import print_result, say
from studio.domain.course_run import CourseRun
from studio.foundation.errors import UsageError
from studio.services import course_runs, rosters
from studio.services.design_forms import find_design
from studio.services.handle import Workspace
from studio.services.roster_lines import import_lines, sample_names
from studio.services.rosters import Decision, ImportOptions, ImportPreview, NameOrder
from studio.services.rows import PageRequest

app = typer.Typer(add_completion=False, no_args_is_help=True)

_Learner = Annotated[str, typer.Argument(help="Id or whole name of the learner.")]

_Run = Annotated[str, typer.Option("--run", help="The course run: its id, or its title if only one has it.")]


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


_Design = Annotated[str | None, typer.Option(help="Its micro-credential: id, or whole title.")]
_Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])]
_Place = Annotated[str | None, typer.Option(help="Where it is held.")]
_Name = Annotated[str | None, typer.Option()]
_Hours = Annotated[str | None, typer.Option(help="Hours held, if they differ from the micro-credential's.")]


@app.command("new-run")
def new_run(
    title: Annotated[str, typer.Argument(help="What the course run is called.")],
    design: _Design = None,
    starts: _Day = None,
    ends: _Day = None,
    place: _Place = None,
    trainer: _Name = None,
    assessor: _Name = None,
    hours: _Hours = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a course run; its facts are printed on every certificate."""
    with opened(workspace) as where:
        facts = _facts(where, title, design, starts, ends, place, trainer, assessor, hours)
        run = CourseRun(where.new_id(), **facts)
        course_runs.save_run(where, run)
    print_result(as_json, {"version": 1, "id": str(run.id)}, [f"Course run {run.title}: {run.id}"])


@app.command("change-run")
def change_run(
    run: Annotated[str, typer.Argument(help="The course run: its id, or its title if only one has it.")],
    title: Annotated[str | None, typer.Option(help="What it is called from now on.")] = None,
    design: _Design = None,
    starts: _Day = None,
    ends: _Day = None,
    place: _Place = None,
    trainer: _Name = None,
    assessor: _Name = None,
    hours: _Hours = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change what is said of a course run; what is not named stays, "" takes a text away."""
    with opened(workspace) as where:
        old = course_runs.get_run(where, find_run(where, run))
        facts = _facts(where, title, design, starts, ends, place, trainer, assessor, hours)
        new = replace(old, **facts)
        course_runs.save_run(where, new)
    print_result(as_json, {"version": 1, "id": str(new.id)}, [f"Course run {new.title}: {new.id}"])


def _facts(
    where: Workspace,
    title: str | None,
    design: str | None,
    starts: datetime | None,
    ends: datetime | None,
    place: str | None,
    trainer: str | None,
    assessor: str | None,
    hours: str | None,
) -> dict[str, Any]:
    """Return the fields that were given; what was not named stays as it is."""
    named: dict[str, Any] = {
        "title": title,
        "starts_on": _day(starts),
        "ends_on": _day(ends),
        "place": place,
        "trainer": trainer,
        "assessor": assessor,
    }
    given = {field: value for field, value in named.items() if value is not None}
    if design is not None:
        given["design_id"] = find_design(where, design) if design else None
    if hours is not None:
        given["hours"] = _number(hours)
    return given


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


@app.command("add")
def add(
    learner: _Learner,
    run: _Run,
    group: Annotated[str, typer.Option(help="Group in the run.")] = "",
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Seat a known learner in a course run, behind the others."""
    with opened(workspace) as place:
        run_id, learner_id = find_run(place, run), find_learner(place, learner)
        course_runs.enrol(place, run_id, [learner_id], group)
    value = {"version": 1, "run": str(run_id), "learner": str(learner_id)}
    print_result(as_json, value, ["Seated."])


@app.command("remove")
def remove(
    learner: _Learner, run: _Run, workspace: WorkspaceOption = None, as_json: JsonOption = False
) -> None:
    """Take a learner out of a course run; the person, results and awards stay."""
    with opened(workspace) as place:
        run_id = find_run(place, run)
        seated = {one.id: one.certificate_name for _, one in course_runs.learners_of_run(place, run_id)}
        learner_id = _seated(seated, learner)
        course_runs.withdraw(place, run_id, [learner_id])
    value = {"version": 1, "run": str(run_id), "learner": str(learner_id), "removed": True}
    print_result(as_json, value, [f"{seated[learner_id]} is no longer in this run."])


def _seated(seated: dict[UUID, str], wanted: str) -> UUID:
    """Return who of the run is meant, by id or whole name."""
    name = " ".join(wanted.split()).casefold()
    found = [one for one, called in seated.items() if str(one) == name or called.casefold() == name]
    if len(found) != 1:
        many = "Several people" if found else "Nobody"
        hint = "'studio roster list --json' lists them with their ids."
        raise UsageError(f"{many} in this run {'are' if found else 'is'} called {wanted!r}.", hint=hint)
    return found[0]


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
    name_order: Annotated[
        NameOrder | None,
        typer.Option(help="Names on certificates; as the last time, else by language, if not given."),
    ] = None,
    fix: Annotated[bool, typer.Option(help="Take every proposed fix of an error.")] = False,
    same_name: Annotated[Decision | None, typer.Option(help="What to do with names known already.")] = None,
    bad_rows: Annotated[Path | None, typer.Option(help="Write the rows that stay out to this CSV.")] = None,
    dry_run: Annotated[bool, typer.Option(help="Only show what would come in.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Import learners and results; good rows come in, bad ones are named. Exit code 1 if any stays out."""
    options = ImportOptions(
        encoding,
        delimiter,
        sheet,
        importer=importer,
        date_order=date_order,
        decimal_sign=decimal_sign,
        name_order=name_order or "",
    )
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
    value = {"version": 1, **_value(preview, answers), "nothing_new": nothing_new, "dry_run": dry_run}
    value["ledger"] = {name: getattr(counts, name) for name in ("rows", "imported", "merged", "rejected")}
    lines = _lines(preview, answers, value["ledger"], nothing_new)
    print_result(as_json, value, [*_names(preview), *lines] if dry_run else lines)
    if counts.rejected:
        raise typer.Exit(ExitCode.PROBLEMS)


def _value(preview: ImportPreview, answers: Mapping[int, Decision]) -> dict[str, Any]:
    return {
        "importer": preview.reading.table.importer,
        "mapping": {name: use.field.value for name, use in zip(preview.head, preview.mapping, strict=True)},
        "name_order": preview.name_order,
        "names": [
            {"row": one.row, "name": one.name, "state": one.state} for one in import_lines(preview, answers)
        ],
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


def _names(preview: ImportPreview) -> Iterator[str]:
    """Name the first learners as their certificates will, then some whose family name stands first."""
    ordinary, turned = sample_names(preview)
    if ordinary:
        yield f"Names on the certificates: {', '.join(ordinary)}."
    if turned:
        yield f"With the family name first: {', '.join(turned)}."


_TAKEN = {
    Decision.SAME: "Taken as the same",
    Decision.NEW: "Taken as somebody new",
    Decision.HOLD: "Kept out",
}


def _lines(
    preview: ImportPreview, answers: Mapping[int, Decision], ledger: dict[str, int], nothing_new: bool
) -> Iterator[str]:
    for finding in preview.reading.findings:
        yield finding.sentence
    for problem in preview.reading.problems:
        fix = f" Proposed: {problem.proposed_fix}" if problem.proposed_fix is not None else ""
        yield f"Row {problem.row}: {rosters.problem_sentence(problem)}{fix}"
    for match in preview.matches:
        if match.asked:
            taken = _TAKEN[answers.get(match.row, match.decision)]
            yield f"Row {match.row}: {match.sentence} {taken}; --same-name says otherwise."
    yield (
        f"{ledger['rows']} rows read: {ledger['imported']} imported, {ledger['merged']} merged, "
        f"{ledger['rejected']} rejected."
    )
    if nothing_new:
        yield "Nothing new: everybody was there already."
