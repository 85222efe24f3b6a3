"""studio verify: check credentials from files alone."""

from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from studio.cli.exit_codes import ExitCode
from studio.cli.output import harmless, print_json, progress, say
from studio.foundation.clock import system_clock
from studio.foundation.errors import UsageError
from studio.services.verifying import (
    Outcome,
    Report,
    Verdict,
    load_documents,
    own_workspaces,
    sources_for,
    verify_paths,
)

app = typer.Typer(add_completion=False)

_MARKS = {Outcome.PASSED: "+", Outcome.FAILED: "-", Outcome.UNCHECKED: "?"}


@app.command()
def verify(
    paths: Annotated[list[Path], typer.Argument(help="Files, folders and ZIPs: JSON, JWT, PNG, SVG, PDF.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print a list of reports as JSON.")] = False,
    at: Annotated[str, typer.Option(help="Verify as of this time (ISO 8601) instead of now.")] = "",
    documents: Annotated[
        Path | None, typer.Option(help="Folder with DID documents and status lists, by its index.csv.")
    ] = None,
    recipient: Annotated[str, typer.Option(help="Also check that it was awarded to this person.")] = "",
) -> None:
    """Check credentials; exit with 0 if all are valid, 1 if one is invalid, 3 if one is only unknown."""
    _refuse_missing(paths)
    now = _moment(at) if at else system_clock()
    had = load_documents(documents) if documents else None
    with own_workspaces() as workspaces, progress("Verifying") as watch:
        sources = sources_for(now, workspaces=workspaces, documents=had, recipient=recipient)
        reports = []
        for report in verify_paths(paths, sources, watch):
            reports.append(report)
            if not as_json:
                _show(report)
    if as_json:
        print_json([report.to_plain() for report in reports])
    raise typer.Exit(_summed_up(reports))


def _refuse_missing(paths: list[Path]) -> None:
    for path in paths:
        # Names that the system finds too long raise instead of not existing.
        there = False
        with suppress(OSError):
            there = path.exists()
        if not there:
            raise UsageError(f"There is no file or folder {str(path)[:300]}.", hint="Check the path.")


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{text!r} is no time.", hint="Write it as 2026-03-02T09:30:00Z.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _print(text: str) -> None:
    typer.echo(harmless(text))


def _show(report: Report) -> None:
    facts = report.facts
    _print(f"{report.verdict.value.upper():8} {report.file}")
    about = ", ".join(text for text in (facts.learner, facts.title, facts.issuer_name) if text)
    if about:
        _print(f"         {about}")
    for check in report.checks:
        _print(f"       {_MARKS[check.outcome]} {check.sentence}")
        for remark in check.remarks:
            _print(f"         {remark}")
    for endorsement in report.endorsements:
        _print(f"         Endorsed by {endorsement.facts.issuer_name}: {endorsement.reason}")


def _summed_up(reports: list[Report]) -> ExitCode:
    counts = Counter(report.verdict for report in reports)
    say(", ".join(f"{counts[verdict]} {verdict.value}" for verdict in Verdict))
    if counts[Verdict.INVALID]:
        return ExitCode.PROBLEMS
    return ExitCode.UNKNOWN if counts[Verdict.UNKNOWN] or not reports else ExitCode.DONE
