"""How the verb batch shows batches, awards, counts and findings."""

from typing import Any
from uuid import UUID

from studio.domain.batch import Batch, Ledger
from studio.services import batches
from studio.services.handle import Workspace
from studio.services.issuing import BatchCheck
from studio.services.preflight import Finding, Severity
from studio.services.rows import AwardRow, BatchRow

LEDGER = (
    "rows", "imported", "merged", "rejected", "planned", "waiting", "done", "failed", "withdrawn",
    "participations", "credentials", "jwts", "pngs", "svgs", "pdfs",
)  # fmt: skip
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
        f"Batch        {ledger['planned']} planned: {ledger['done']} done, {ledger['failed']} failed,"
        f" {ledger['withdrawn']} withdrawn{waiting}",
        f"Files        {ledger['credentials']} credentials, {ledger['jwts']} JWTs, {ledger['pngs']} PNG and"
        f" {ledger['svgs']} SVG badges, {ledger['pdfs']} certificates",
        f"Ledger       {'every count agrees' if ledger['reconciles'] else 'DOES NOT RECONCILE'}",
    ]
