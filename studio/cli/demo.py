"""studio demo: the main job on invented people, without a question."""

import time
from pathlib import Path
from typing import Annotated, Any

import typer

from studio.cli.batch_values import indented, roll_lines, roll_value
from studio.cli.exit_codes import ExitCode
from studio.cli.output import print_result, progress, say
from studio.foundation.errors import UsageError
from studio.services.demo import PASSPHRASE, DemoReport, run_demo
from studio.services.sample import SAMPLE_BASE_URL

app = typer.Typer(add_completion=False)

COUNTS = (
    "rows", "imported", "merged", "rejected", "planned", "done", "failed", "withdrawn", "waiting",
    "participations", "credentials", "jwts", "pngs", "svgs", "pdfs",
)  # fmt: skip


@app.command()
def demo(
    out: Annotated[str, typer.Option(help="Folder for everything; made if missing.", metavar="FOLDER")],
    learners: Annotated[int, typer.Option(min=1, max=1_000_000, help="How many invented people.")] = 24,
    no_pdf: Annotated[bool, typer.Option("--no-pdf", help="Print no certificates.")] = False,
    base_url: Annotated[
        str, typer.Option(help="Web address of the provider's folder; empty for none.")
    ] = SAMPLE_BASE_URL,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Make a sample workspace, issue its batch, publish and verify; fail if a count does not reconcile."""
    if not out.strip():
        raise UsageError("--out names no folder.", hint="Give a new folder: studio demo --out my-demo")
    started = time.monotonic()
    report = run_demo(Path(out), learners=learners, pdfs=not no_pdf, base_url=base_url, step=progress)
    print_result(as_json, _plain(report, time.monotonic() - started), _lines(report))
    for sentence in (*_problems(report), *report.bad[:20]):
        say(sentence)
    raise typer.Exit(ExitCode.DONE if report.good else ExitCode.PROBLEMS)


def _plain(report: DemoReport, seconds: float) -> dict[str, Any]:
    ledger = report.check.ledger
    return {
        "version": 1,
        "ledger": {name: getattr(ledger, name) for name in COUNTS} | {"reconciles": ledger.reconciles},
        "people": roll_value(report.roll),
        "folder": str(report.folder),
        "workspace": str(report.workspace),
        "web": str(report.web) if report.web else None,
        "issuer": report.issuer,
        "verification": dict(report.verdicts),
        "not_valid": list(report.bad),
        "seconds": round(seconds, 1),
    }


def _lines(report: DemoReport) -> list[str]:
    ledger = report.check.ledger
    verdicts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(report.verdicts.items()))
    lines = [
        f"Roster      {ledger.rows} rows: {ledger.imported} imported, {ledger.merged} merged,"
        f" {ledger.rejected} rejected",
        *indented("Learners    ", roll_lines(roll_value(report.roll))),
        f"Batch       {ledger.planned} planned: {ledger.done} done, {ledger.failed} failed,"
        f" {ledger.withdrawn} withdrawn",
        f"Files       {ledger.credentials} credentials, {ledger.jwts} JWTs, {ledger.pngs} PNG and"
        f" {ledger.svgs} SVG badges, {ledger.pdfs} certificates",
        f"Ledger      {'every count agrees' if ledger.reconciles else 'DOES NOT RECONCILE'}",
        f"Verified    {verdicts}",
        f"Issuer      {report.issuer}",
        f"Open        {report.folder}",
    ]
    if report.web:
        lines.append(f"Web folder  {report.web}")
    return [*lines, f"The sample key opens with the passphrase: {PASSPHRASE}"]


def _problems(report: DemoReport) -> list[str]:
    return [
        *report.check.ledger.gaps(),
        *(f"{item.learner_name}: {item.path} is {item.what}" for item in report.check.problems[:20]),
    ]
