"""How the verb batch shows batches, awards, counts and findings."""

from typing import Any
from uuid import UUID

from studio.domain.batch import Batch, Ledger
from studio.services import batches
from studio.services.handle import Workspace
from studio.services.issuing import BatchCheck
from studio.services.preflight import Finding, Severity
from studio.services.rows import AwardRow, BatchRow
from studio.services.run_roll import RunRoll, run_roll

LEDGER = (
    "rows", "imported", "merged", "rejected", "planned", "waiting", "done", "failed", "withdrawn",
    "participations", "credentials", "jwts", "pngs", "svgs", "pdfs",
)  # fmt: skip
_NAMED = 20
_MARKS = {Severity.STOP: "STOP", Severity.LOOK: "look", Severity.NOTE: "note"}


def finding_value(finding: Finding) -> dict[str, str]:
    """Return a finding of preflight as JSON."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "sentence": finding.sentence,
        "place": finding.place,
        "who": finding.who,
    }


def finding_line(finding: Finding) -> str:
    """Return a finding of preflight as a line."""
    return f"{_MARKS[finding.severity]}  {finding.sentence}"


def batch_value(batch: Batch) -> dict[str, Any]:
    """Return what was fixed at planning as JSON."""
    return {
        "version": 1,
        "batch": str(batch.id),
        "state": batch.state.value,
        "run": str(batch.course_run_id),
        "design": str(batch.design_id),
        "design_version": batch.design_version,
        "issuer": batch.issuer_id,
        "key": batch.key_id,
        "planned_at": batch.planned_at.isoformat(),
        "folder_name": batch.folder_name,
        "after": str(batch.after_batch_id) if batch.after_batch_id else None,
    }


def row_value(row: BatchRow) -> dict[str, Any]:
    """Return a line of the list of batches as JSON."""
    return {
        "batch": str(row.id),
        "state": row.state.value,
        "run": row.course_run,
        "title": row.title,
        "design_version": row.design_version,
        "planned_at": row.planned_at.isoformat(),
        "folder_name": row.folder_name,
        "awards": {state.value: count for state, count in row.counts.items()},
    }


def row_line(row: BatchRow) -> str:
    """Return a line of the list of batches."""
    counts = ", ".join(f"{count} {state.value}" for state, count in row.counts.items())
    return f"{row.id}  {row.state.value:7}  {row.title} - {row.course_run}  ({counts})"


def award_value(row: AwardRow) -> dict[str, Any]:
    """Return one award as JSON."""
    return {
        "award": str(row.id),
        "credential": row.credential_id,
        "learner": row.learner_name,
        "kind": row.kind.value,
        "state": row.state.value,
        "number": row.number,
        "awarded_on": row.awarded_on.isoformat(),
        "valid_until": row.valid_until.isoformat() if row.valid_until else None,
        "revoked_at": row.revoked_at.isoformat() if row.revoked_at else None,
    }


def check_value(workspace: Workspace, batch_id: UUID, check: BatchCheck) -> dict[str, Any]:
    """Return counts, problems and failures of a batch as JSON."""
    ledger = check.ledger
    return {
        "version": 1,
        "batch": str(batch_id),
        "good": check.good,
        "complete": check.good and not ledger.failed and not ledger.waiting,
        "ledger": _ledger(ledger),
        "people": roll_value(run_roll(workspace, batch_id)),
        "gaps": list(ledger.gaps()),
        "problems": [
            {"learner": one.learner_name, "path": one.path, "what": one.what} for one in check.problems
        ],
        "failed": [
            {"learner": row.learner_name, "code": row.failure_code, "sentence": row.failure_text}
            for row in batches.failed_awards(workspace, batch_id)
        ],
    }


def _ledger(ledger: Ledger) -> dict[str, Any]:
    return {name: getattr(ledger, name) for name in LEDGER} | {"reconciles": ledger.reconciles}


def roll_value(roll: RunRoll) -> dict[str, Any]:
    """Return where everybody of the course run is as JSON."""
    return {
        "total": roll.total,
        "in_this_batch": roll.here,
        "in_other_batches": roll.elsewhere,
        "without_award": [{"learner": one.name, "reason": one.reason} for one in roll.without],
    }


def roll_lines(people: dict[str, Any]) -> list[str]:
    """Return what ``roll_value`` says as lines; the first names nobody."""
    without = people["without_award"]
    parts = [f"{people['in_this_batch']} in this batch"]
    if people["in_other_batches"]:
        parts.append(f"{people['in_other_batches']} in other batches")
    if without:
        parts.append(f"{len(without)} without an award")
    lines = [f"{people['total']} in the run: {', '.join(parts)}"]
    lines += [f"  {one['learner']}: {one['reason']}" for one in without[:_NAMED]]
    if len(without) > _NAMED:
        lines.append(f"  and {len(without) - _NAMED} more (all of them with --json)")
    return lines


def check_lines(value: dict[str, Any]) -> list[str]:
    """Return what ``check_value`` says as lines."""
    ledger = value["ledger"]
    waiting = f", {ledger['waiting']} waiting" if ledger["waiting"] else ""
    return [
        *value["gaps"],
        *(f"{one['learner']}: {one['path']} is {one['what']}" for one in value["problems"]),
        *(f"{one['learner']}: {one['sentence']}" for one in value["failed"]),
        f"Roster       {ledger['rows']} rows: {ledger['imported']} imported, {ledger['merged']} merged,"
        f" {ledger['rejected']} rejected",
        *indented("Learners     ", roll_lines(value["people"])),
        f"Batch        {ledger['planned']} planned: {ledger['done']} done, {ledger['failed']} failed,"
        f" {ledger['withdrawn']} withdrawn{waiting}",
        f"Files        {ledger['credentials']} credentials, {ledger['jwts']} JWTs, {ledger['pngs']} PNG and"
        f" {ledger['svgs']} SVG badges, {ledger['pdfs']} certificates",
        f"Ledger       {'every count agrees' if ledger['reconciles'] else 'DOES NOT RECONCILE'}",
    ]


def indented(title: str, lines: list[str]) -> list[str]:
    """Put a title before the first line and room before the others."""
    return [f"{title if not place else ' ' * len(title)}{line}" for place, line in enumerate(lines)]
