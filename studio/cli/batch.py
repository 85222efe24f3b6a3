"""studio batch: look ahead, plan, issue, resume, check and close."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from studio.cli.batch_values import (
    award_value,
    batch_value,
    check_lines,
    check_value,
    finding_line,
    finding_value,
    row_line,
    row_value,
)
from studio.cli.exit_codes import ExitCode
from studio.cli.finding import find_run
from studio.cli.opening import JsonOption, PassphraseOption, WorkspaceOption, as_id, opened, unlocked
from studio.cli.output import print_result, progress, say, stoppable
from studio.domain.award import AwardState, RecipientPreset
from studio.domain.batch import BatchChoices, JoinOrder
from studio.foundation.errors import Cancelled, InputError, UsageError
from studio.services import batches, closing, issuing, reissuing
from studio.services.closing import ClosedBatch
from studio.services.handle import Workspace
from studio.services.identity import batch_signer, key_facts
from studio.services.preflight import Preflight, Severity, check_before_issuing
from studio.services.rows import PageRequest

app = typer.Typer(add_completion=False, no_args_is_help=True)

_Run = Annotated[str, typer.Argument(help="The course run: its id, or its title if only one has it.")]
_Batch = Annotated[str, typer.Argument(help="Id of the batch.")]
_Recipient = Annotated[RecipientPreset, typer.Option(help="What its reader sees of a person.")]
_Participation = Annotated[
    bool, typer.Option("--participation", help="Certificates of participation for who does not pass.")
]
_NoPdf = Annotated[bool, typer.Option("--no-pdf", help="Print no certificates.")]
_Doubles = Annotated[
    bool, typer.Option("--allow-doubles", help="Also who has this micro-credential already.")
]
_Renew = Annotated[
    bool, typer.Option("--renew-ended", help="Issue anew what was revoked or has expired in this run.")
]
_ALL = 1_000_000


def _choices(recipient: RecipientPreset, participation: bool, no_pdf: bool, **more: Any) -> BatchChoices:
    return BatchChoices(
        recipient=recipient,
        participation_certificates=participation,
        pdfs=not no_pdf,
        joined_pdf=not no_pdf,
        **more,
    )


@app.command("preflight")
def preflight(
    run: _Run,
    recipient: _Recipient = RecipientPreset.NAME,
    participation: _Participation = False,
    no_pdf: _NoPdf = False,
    allow_doubles: _Doubles = False,
    renew_ended: _Renew = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Name everything that would go wrong or deserves a look. Exit code 1 if something stops issuing."""
    choices = _choices(recipient, participation, no_pdf, allow_doubles=allow_doubles, renew_ended=renew_ended)
    with opened(workspace) as place, progress("Looking ahead") as watch:
        # Issuing asks for the passphrase itself; that the key is locked now is no finding.
        key = replace(key_facts(place, None), unlocked=True)
        found = check_before_issuing(place, find_run(place, run), choices, key, watch=watch)
    groups = ("awarded", "participation", "not_passed", "doubles", "ended")
    counts = {name: len(getattr(found.selection, name)) if found.selection else 0 for name in groups}
    value = {
        "version": 1,
        "may_issue": found.may_issue,
        **counts,
        "findings": [finding_value(one) for one in found.findings],
    }
    lines = [*map(finding_line, found.findings), f"{counts['awarded']} would be awarded. {_outlook(found)}"]
    print_result(as_json, value, lines)
    if not found.may_issue:
        raise typer.Exit(ExitCode.PROBLEMS)


def _outlook(found: Preflight) -> str:
    if found.selection is not None and found.selection.all_issued:
        return "Nobody is left to issue to."
    if found.selection is not None and found.selection.ended and not found.selection.candidates:
        return "What was revoked or has expired is issued anew with --renew-ended."
    return "Nothing stops it." if found.may_issue else "This has to be mended before issuing."


@app.command("plan")
def plan(
    run: _Run,
    recipient: _Recipient = RecipientPreset.NAME,
    participation: _Participation = False,
    no_pdf: _NoPdf = False,
    no_zip: Annotated[bool, typer.Option("--no-zip", help="Make no ZIP of the batch.")] = False,
    order: Annotated[JoinOrder, typer.Option(help="Order of the joined PDF.")] = JoinOrder.NAME,
    allow_doubles: _Doubles = False,
    renew_ended: _Renew = False,
    awarded_on: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Day of the award; the run's last if not given."),
    ] = None,
    after: Annotated[str, typer.Option(help="The batch that late learners are added to.")] = "",
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Plan although preflight finds what should be mended first.")
    ] = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Fix who gets what: ids, dates, numbers, file names. Nothing is signed yet."""
    choices = _choices(
        recipient,
        participation,
        no_pdf,
        zip_file=not no_zip,
        join_order=order,
        allow_doubles=allow_doubles,
        renew_ended=renew_ended,
        awarded_on=awarded_on.date() if awarded_on else None,
    )
    with opened(workspace) as place:
        earlier = as_id(after, "batch") if after else None
        if not anyway:
            _refuse_spoilt_papers(place, find_run(place, run), choices)
        batch, _ = batches.plan_now(place, find_run(place, run), choices, after_batch_id=earlier)
        planned = batches.batch_counts(place, batch.id)[AwardState.PLANNED]
    value = batch_value(batch) | {"planned": planned}
    print_result(as_json, value, [f"{planned} planned. Next: studio batch issue {batch.id}"])


def _refuse_spoilt_papers(place: Workspace, run_id: UUID, choices: BatchChoices) -> None:
    """Stop before a name is fixed that cannot be printed whole: a script may never have asked preflight."""
    key = replace(key_facts(place, None), unlocked=True)
    with progress("Looking ahead") as watch:
        found = check_before_issuing(place, run_id, choices, key, watch=watch)
    if found.selection is None or not (found.selection.awarded or found.selection.participation):
        return  # planning says itself why there is nothing to plan
    stops = [finding for finding in found.findings if finding.severity is Severity.STOP]
    if stops:
        for finding in stops[:20]:
            say(finding_line(finding))
        raise NotReadyError(
            f"Preflight finds what would spoil this batch ({len(stops)} in all); nothing was planned.",
            hint="Mend what 'studio batch preflight' names, or plan with --anyway.",
        )


class NotReadyError(InputError):
    """Preflight found what stops issuing."""

    code = "input.not-ready"


@app.command("issue")
def issue(
    batch: _Batch,
    passphrase_file: PassphraseOption = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Sign, print and write everything planned. Ctrl+C stops between two people; run it again to go on."""
    batch_id = as_id(batch, "batch")
    with opened(workspace) as place:
        batches.get_batch(place, batch_id)
        try:
            with (
                unlocked(place, passphrase_file) as key,
                batch_signer(place, key) as signer,
                stoppable("Issuing") as watch,
            ):
                report, _ = issuing.issue_batch(place, batch_id, signer, watch=watch)
        except Cancelled:
            _print_stopped(place, batch_id, as_json)
            raise
        value = check_value(place, batch_id, report.check)
    value |= {
        "complete": report.complete,
        "stopped": False,
        "folder": str(report.folder),
        "run": {"signed": report.run.signed, "done": report.run.done, "failed": len(report.run.failed)},
    }
    print_result(as_json, value, [*check_lines(value), f"Open         {report.folder}"])
    if not report.complete:
        raise typer.Exit(ExitCode.PROBLEMS)


# One and the same work: what is signed is never signed again, what is done is left alone.
app.command("resume", help="Go on with a batch that was stopped or failed in part; the same as issue.")(issue)


def _print_stopped(place: Workspace, batch_id: UUID, as_json: bool) -> None:
    counts = batches.batch_counts(place, batch_id)
    waiting = sum(counts[state] for state in (AwardState.PLANNED, AwardState.SIGNED, AwardState.RENDERED))
    value = {
        "version": 1,
        "batch": str(batch_id),
        "complete": False,
        "stopped": True,
        "ledger": {"planned": sum(counts.values()), "done": counts[AwardState.DONE], "waiting": waiting}
        | {"failed": counts[AwardState.FAILED], "withdrawn": counts[AwardState.WITHDRAWN]},
    }
    lines = [f"{counts[AwardState.DONE]} done, {waiting} wait. Next: studio batch resume {batch_id}"]
    print_result(as_json, value, lines)


@app.command("check")
def check(batch: _Batch, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Count every row, award and file anew. Exit code 1 if anything is missing, changed or not done yet."""
    batch_id = as_id(batch, "batch")
    with opened(workspace) as place, progress("Counting") as watch:
        value = check_value(place, batch_id, issuing.check_batch(place, batch_id, watch=watch))
    print_result(as_json, value, check_lines(value))
    if not value["complete"]:
        raise typer.Exit(ExitCode.PROBLEMS)


@app.command("close")
def close(
    batch: _Batch,
    reason: Annotated[str, typer.Option(help="Why, in one sentence.")],
    passphrase_file: PassphraseOption = None,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Withdraw what was never signed; with the key, finish what was, and sign the list of files again."""
    if not reason.strip():
        raise UsageError("Closing a batch needs a reason.", hint="Say in one sentence why.")
    batch_id = as_id(batch, "batch")
    with opened(workspace) as place:
        closed = _closed(place, batch_id, reason, passphrase_file)
    value = {
        "version": 1,
        "batch": str(batch_id),
        "withdrawn": closed.withdrawn,
        "finished": closed.finished,
        "unfinished": [award_value(row) for row in closed.unfinished],
        "list_outdated": closed.list_outdated,
    }
    print_result(as_json, value, _closing_lines(closed))


def _closed(place: Workspace, batch_id: UUID, reason: str, passphrase_file: Path | None) -> ClosedBatch:
    """Close with the key where it is offered, or where somebody at the terminal can offer it."""
    wanted = passphrase_file is not None or sys.stdin.isatty()
    if not wanted or not closing.needs_key_to_close(place, batch_id):
        return closing.close_batch(place, batch_id, reason)[0]
    with (
        unlocked(place, passphrase_file) as key,
        batch_signer(place, key) as signer,
        stoppable("Finishing") as watch,
    ):
        return closing.close_batch(place, batch_id, reason, signer, watch=watch)[0]


def _closing_lines(closed: ClosedBatch) -> Iterator[str]:
    yield f"Closed; {closed.withdrawn} withdrawn, {closed.finished} finished."
    for row in closed.unfinished:
        why = f": {row.failure_text}" if row.failure_text else "."
        yield f"Signed, but not all its files were made: {row.learner_name} ({row.credential_id}){why}"
    if closed.unfinished:
        yield "What is signed stays valid. To take one back: studio status revoke CREDENTIAL --reason …"
    if closed.list_outdated:
        yield "manifest.json shows the batch as it was. Close it again with --passphrase-file to renew it."


@app.command("list")
def list_all(workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """List the batches, newest first."""
    with opened(workspace) as place:
        rows = batches.list_batches(place, PageRequest(limit=_ALL)).rows
    value = {"version": 1, "batches": [row_value(row) for row in rows]}
    print_result(as_json, value, [row_line(row) for row in rows] or ["There is no batch yet."])


@app.command("show")
def show(batch: _Batch, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Show a batch and each of its awards."""
    with opened(workspace) as place:
        found = batches.get_batch(place, as_id(batch, "batch"))
        awards = batches.awards_of_batch(place, found.id, PageRequest(limit=_ALL)).rows
        folder = place.batches_folder / found.folder_name
    value = batch_value(found) | {"folder": str(folder), "awards": [award_value(one) for one in awards]}
    lines = [f"{one.state.value:9}  {one.number}  {one.learner_name}  {one.credential_id}" for one in awards]
    print_result(as_json, value, [f"{found.folder_name} ({found.state.value})", *lines])


@app.command("give-again")
def give_again(
    who: Annotated[str, typer.Argument(help="Id of the credential, or the learner's whole name.")],
    folder: Annotated[Path, typer.Argument(help="Where to put the files, in a folder of that person.")],
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Hand out what was issued to somebody once more, byte for byte."""
    with opened(workspace) as place:
        found = batches.find_issued(place, who)
        if len(found) != 1:
            listed = "; ".join(f"{row.title} {row.awarded_on}: {row.credential_id}" for row in found[:20])
            many = f"Several awards answer to {who!r}." if found else f"Nothing issued answers to {who!r}."
            raise UsageError(many, hint=f"Name one by its id. {listed}" if found else "Check the name.")
        given, _ = reissuing.give_again(place, found[0].id, folder)
    value = {
        "version": 1,
        "award": str(found[0].id),
        "learner": found[0].learner_name,
        "folder": str(given.folder),
        "files": [str(path) for path in given.files],
        "damaged": list(given.damaged),
    }
    damaged = [f"Not given, because it is no longer as it was issued: {path}" for path in given.damaged]
    print_result(as_json, value, [*damaged, f"{len(given.files)} files in {given.folder}"])
    if given.damaged:
        say(f"studio batch repair {found[0].batch_id} makes them again.")
        raise typer.Exit(ExitCode.PROBLEMS)


@app.command("repair")
def repair(batch: _Batch, workspace: WorkspaceOption = None, as_json: JsonOption = False) -> None:
    """Put awards with a missing or changed file back, so that resuming makes the files again."""
    batch_id = as_id(batch, "batch")
    with opened(workspace) as place:
        count, _ = reissuing.repair_batch(place, batch_id)
    value = {"version": 1, "batch": str(batch_id), "reopened": count}
    again = f"{count} will be made again. Next: studio batch resume {batch_id}"
    print_result(as_json, value, [again if count else "Every file is as it was issued."])


@app.command("rehearse")
def rehearse(
    run: _Run,
    folder: Annotated[Path, typer.Argument(help="New folder, or that of an earlier rehearsal.")],
    participation: _Participation = False,
    workspace: WorkspaceOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make every certificate marked SPECIMEN; nothing is planned or signed."""
    choices = _choices(RecipientPreset.NAME, participation, no_pdf=False)
    with opened(workspace) as place, stoppable("Rehearsing") as watch:
        done = reissuing.rehearse(place, find_run(place, run), choices, folder, watch=watch)
    failed = [{"learner": name, "sentence": sentence} for name, sentence in done.failed]
    value = {"version": 1, "folder": str(done.folder), "papers": done.papers, "failed": failed}
    lines = [f"{one['learner']}: {one['sentence']}" for one in failed]
    print_result(as_json, value, [*lines, f"{done.papers} specimens in {done.folder}"])
    if failed:
        raise typer.Exit(ExitCode.PROBLEMS)
