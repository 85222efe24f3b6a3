"""studio results: what learners reached, and who passes."""

from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from studio.cli.exit_codes import ExitCode
from studio.cli.finding import find_run
from studio.cli.opening import JsonOption, WorkspaceOption, opened
from studio.cli.output import print_result
from studio.domain.criterion import Criterion
from studio.foundation.errors import UsageError
from studio.services import results
from studio.services.results import GridCell, Overview, OverviewRow

app = typer.Typer(add_completion=False, no_args_is_help=True)

_Run = Annotated[str, typer.Option("--run", help="The course run: its id, or its title if only one has it.")]
_Learner = Annotated[str, typer.Option("--learner", help="Id or name of a learner of the run.")]


@app.command("show")
def show(run: _Run, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Show who passes, and who does not and why."""
    with opened(workspace) as place:
        seen = results.overview(place, find_run(place, run))
    value = {
        "version": 1,
        "passing": len(seen.passing),
        "failing": len(seen.failing),
        "learners": [
            {
                "id": str(row.learner_id),
                "name": row.name,
                "passed": row.outcome.passed,
                "points": None if row.outcome.points is None else str(row.outcome.points),
                "attempts": row.attempts,
                "reasons": list(row.reasons),
            }
            for row in seen.rows
        ],
    }
    lines = [
        f"{row.name}: {'passes' if row.outcome.passed else 'does not pass: ' + ' '.join(row.reasons)}"
        for row in seen.rows
    ]
    print_result(as_json, value, [*lines, f"{len(seen.passing)} of {len(seen.rows)} pass."])


@app.command("set")
def set_result(
    run: _Run,
    learner: _Learner,
    criterion: Annotated[str, typer.Option(help="Name or id of the criterion.")],
    level: Annotated[str, typer.Option(help="Name of the level reached.")] = "",
    points: Annotated[str, typer.Option(help="Points reached, with a decimal point.")] = "",
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Record one result in a learner's last attempt; without level and points, clear it."""
    with opened(workspace) as place:
        run_id = find_run(place, run)
        seen = results.overview(place, run_id)
        who, what = _learner(seen, learner), _criterion(seen, criterion)
        cell = GridCell(who.learner_id, what.id, _level(what, level), _points(points))
        results.record_cells(place, run_id, [cell])
    print_result(as_json, {"version": 1, "learner": str(who.learner_id)}, [f"{who.name}: recorded."])


@app.command("resit")
def resit(
    run: _Run, learner: _Learner, workspace: WorkspaceOption = None, as_json: JsonOption = False
) -> None:
    """Begin another attempt of a learner; the earlier ones stay."""
    with opened(workspace) as place:
        run_id = find_run(place, run)
        who = _learner(results.overview(place, run_id), learner)
        attempt, _ = results.add_resit(place, run_id, who.learner_id)
    print_result(
        as_json, {"version": 1, "attempt": attempt.number}, [f"{who.name}: attempt {attempt.number}."]
    )


@app.command("evidence")
def evidence(
    file: Annotated[Path, typer.Argument(help="A file; it is copied into the workspace.")],
    run: _Run,
    learner: _Learner,
    criterion: Annotated[str, typer.Option(help="Name or id of the criterion; none for the whole.")] = "",
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add a file as evidence, with its SHA-256."""
    with opened(workspace) as place:
        run_id = find_run(place, run)
        seen = results.overview(place, run_id)
        who = _learner(seen, learner)
        criterion_id = _criterion(seen, criterion).id if criterion else None
        added, _ = results.add_evidence_file(place, run_id, who.learner_id, file, criterion_id)
    print_result(
        as_json, {"version": 1, "sha256": added.sha256}, [f"{who.name}: {added.name} {added.sha256}"]
    )


@app.command("check")
def check(run: _Run, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Exit with code 1 if somebody of the run does not pass."""
    with opened(workspace) as place:
        failing = results.overview(place, find_run(place, run)).failing
    value = [{"id": str(row.learner_id), "name": row.name, "reasons": list(row.reasons)} for row in failing]
    lines = [f"{row.name}: {' '.join(row.reasons)}" for row in failing]
    print_result(as_json, {"version": 1, "failing": value}, lines)
    if failing:
        raise typer.Exit(ExitCode.PROBLEMS)


def _learner(seen: Overview, wanted: str) -> OverviewRow:
    found = [row for row in seen.rows if wanted in (str(row.learner_id), row.name)]
    if len(found) != 1:
        many = "Several learners of this run are" if found else "No learner of this run is"
        raise UsageError(f"{many} called {wanted!r}.", hint="Give the id; 'studio results show' has it.")
    return found[0]


def _criterion(seen: Overview, wanted: str) -> Criterion:
    found = [one for one in seen.criteria if wanted in (str(one.id), one.name.main)]
    if len(found) != 1:
        known = ", ".join(one.name.main for one in seen.criteria)
        raise UsageError(f"There is no criterion {wanted!r}.", hint=f"Choose one of: {known}.")
    return found[0]


def _level(criterion: Criterion, wanted: str) -> UUID | None:
    if not wanted:
        return None
    found = [level.id for level in criterion.levels if wanted.casefold() == level.name.main.casefold()]
    if not found:
        known = ", ".join(level.name.main for level in criterion.levels)
        raise UsageError(f"{criterion.name.main} has no level {wanted!r}.", hint=f"Choose one of: {known}.")
    return found[0]


def _points(text: str) -> Decimal | None:
    try:
        return Decimal(text) if text else None
    except InvalidOperation as error:
        raise UsageError(f"{text!r} is no number.") from error
