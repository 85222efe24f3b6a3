"""Delivering: a batch in the form somebody asked for, with a line in the log and a record of it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import cast
from uuid import UUID

from studio.domain.award import AwardKind, FileRecord, PlannedAward
from studio.domain.criterion import Criterion, judge
from studio.domain.design import PublishedDesign
from studio.domain.evidence import Attempt
from studio.exporters.interface import (
    CriterionOutcome,
    Exporter,
    ExportFile,
    ExportFinding,
    ExportOptions,
    ExportRow,
    FindingKind,
    Need,
    PlatformList,
    ValueKind,
)
from studio.exporters.values import grade_text
from studio.foundation.atomic_files import explained
from studio.foundation.errors import InputError
from studio.foundation.plugins import load_plugins
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
from studio.importers.tables import read_table
from studio.services.batch_facts import BatchFacts, batch_facts
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.services.planning import Participant
from studio.services.rows import Delivery
from studio.services.run_roll import without_award
from studio.storage import Work

__all__ = [
    "DeliveryResult",
    "ExportFinding",
    "ExportOptions",
    "ExporterFacts",
    "FindingKind",
    "Need",
    "ValueKind",
    "check_delivery",
    "deliver",
    "deliveries",
    "exporters",
    "usual_value",
    "with_platform_file",
]

GROUP = "studio.exporters"
_NOTHING = "grade.nothing"


@dataclass(frozen=True, slots=True)
class ExporterFacts:
    """What a face shows of an exporter."""

    key: str
    title: str
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class DeliveryResult:
    """What was made: files, who is named by a finding, and how many awards went in.

    ``results`` counts those who are in it with a result alone, because they did not pass.
    """

    delivery_id: UUID
    files: tuple[Path, ...]
    findings: tuple[ExportFinding, ...]
    awards: int
    results: int = 0


def exporters(switched_on: tuple[str, ...] = ()) -> tuple[ExporterFacts, ...]:
    """Return the forms in which a batch can be delivered."""
    return tuple(ExporterFacts(one.key, one.title, one.needs) for one in _loaded(switched_on).values())


def with_platform_file(options: ExportOptions, path: Path) -> ExportOptions:
    """Return the options with the platform's own export, read in the limited worker.

    Raises:
        UntrustedInputError: The file is damaged or no table.
    """
    table = read_table(path)
    rows = table.sheets[0].rows if table.sheets else ()
    return replace(options, platform=PlatformList(rows))


def check_delivery(
    workspace: Workspace,
    batch_id: UUID,
    exporter: str,
    options: ExportOptions | None = None,
    *,
    switched_on: tuple[str, ...] = (),
) -> tuple[ExportFinding, ...]:
    """Return what would go wrong or get lost; nothing is written."""
    chosen = _chosen(exporter, switched_on)
    rows, unassessed = _rows_for(workspace, batch_id, chosen)
    return (*_look(chosen, rows, options or ExportOptions()), *unassessed)


def usual_value(workspace: Workspace, batch_id: UUID) -> ValueKind:
    """Return the number that a gradebook is best given: percent, or passed where nobody has points.

    Raises:
        InputError: There is no such batch.
    """
    rows = export_rows(workspace, batch_id)
    return ValueKind.PERCENT if any(row.percent is not None for row in rows) else ValueKind.PASSED


def deliver(
    workspace: Workspace,
    batch_id: UUID,
    exporter: str,
    target: Path,
    options: ExportOptions | None = None,
    *,
    watch: Watcher = QUIET,
    switched_on: tuple[str, ...] = (),
) -> tuple[DeliveryResult, Changes]:
    """Write the awards done of a batch into the folder ``target`` in one form.

    Args:
        workspace: The open workspace.
        batch_id: The batch.
        exporter: The key of the form.
        target: A folder; made if it is missing.
        options: What the person has chosen.
        watch: Told about the progress; may cancel.
        switched_on: Plug-ins of others that may take part.

    Raises:
        InputError: No such batch or form, nothing issued yet, or a list of the platform is needed.
        MachineError: The folder is not writable or the disk is full.
    """
    chosen, options = _chosen(exporter, switched_on), options or ExportOptions()
    rows, unassessed = _rows_for(workspace, batch_id, chosen)
    if not any(row.awarded for row in rows):
        raise InputError(
            worded("Nothing of this batch is done yet."),
            hint=worded("Issue the batch first, then deliver it."),
        )
    findings = (*_look(chosen, rows, options), *unassessed)
    if nothing := next((one for one in findings if one.code == _NOTHING), None):
        raise InputError(nothing.sentence, hint=worded("Choose another number, then write the file."))
    with explained(target):
        target.mkdir(parents=True, exist_ok=True)
    files = chosen.write(rows, target, options, watch)
    kept_out = {finding.learner_id for finding in findings if finding.kind is FindingKind.ERROR}
    inside = [row for row in rows if row.learner.id not in kept_out]
    awards = sum(1 for row in inside if row.awarded)
    result = DeliveryResult(workspace.new_id(), files, findings, awards, len(inside) - awards)
    _keep(workspace, batch_id, exporter, target, result)
    return result, Changes.of(ChangeKind.DELIVERIES, ids=[batch_id])


def deliveries(workspace: Workspace, batch_id: UUID | None = None) -> tuple[Delivery, ...]:
    """Return what left the workspace, newest first; of one batch if asked."""
    with workspace.store.reading() as work:
        return work.deliveries.all() if batch_id is None else work.deliveries.of_batch(batch_id)


def export_rows(workspace: Workspace, batch_id: UUID) -> tuple[ExportRow, ...]:
    """Return the awards of a batch that are done, by position, as exporters take them.

    Raises:
        InputError: There is no such batch.
    """
    with workspace.store.reading() as work:
        batch = work.batches.get(batch_id)
        if batch is None:
            raise InputError(
                worded("There is no batch {batch_id}.", batch_id=batch_id),
                hint=worded("List the batches and choose another."),
            )
        design = work.designs.version(batch.design_id, batch.design_version)
        if design is None:
            raise InputError(worded("The version of the micro-credential that this batch issued is missing."))
        folder = workspace.batches_folder / batch.folder_name
        base = _base_url(work)
        return tuple(
            _row(award, files, design, folder, base)
            for award, _, files in work.awards.done(batch_id, with_bytes=False)
        )


def _rows_for(
    workspace: Workspace, batch_id: UUID, chosen: Exporter
) -> tuple[tuple[ExportRow, ...], tuple[ExportFinding, ...]]:
    """Return the rows that a form gets, and who is not among them for want of a result."""
    rows = export_rows(workspace, batch_id)
    if Need.ITEM not in chosen.needs:
        return rows, ()
    facts, others = batch_facts(workspace, batch_id), without_award(workspace, batch_id)
    results = tuple(_result_row(one, facts) for one in others if one.attempt is not None)
    unassessed = tuple(
        ExportFinding(
            "grade.no-results",
            worded("No results are recorded: not in the file."),
            FindingKind.WARNING,
            one.learner.certificate_name,
            one.learner.id,
        )
        for one in others
        if one.attempt is None
    )
    return (*rows, *results), unassessed


def _look(chosen: Exporter, rows: Sequence[ExportRow], options: ExportOptions) -> tuple[ExportFinding, ...]:
    """Return what a form finds. That nobody has the number asked for is said once, not for each."""
    findings = chosen.check(rows, options)
    if Need.ITEM not in chosen.needs or not rows or any(grade_text(row, options) for row in rows):
        return findings
    sentence = worded("Nobody has points, so nothing would change there. Choose “Passed” as the number.")
    return (ExportFinding(_NOTHING, sentence), *(one for one in findings if one.code != "grade.none"))


def _base_url(work: Work) -> str:
    provider = work.provider.get()
    return provider.base_url if provider else ""


def _result_row(person: Participant, facts: BatchFacts) -> ExportRow:
    """Return the result of somebody who has no award."""
    blank = ExportRow(
        learner=person.learner,
        kind=AwardKind.PARTICIPATION,
        title=facts.design.content.title.main,
        version=facts.design.version,
        credential_id="",
        number="",
        awarded_on=facts.batch.choices.awarded_on or facts.batch.planned_at.date(),
        awarded=False,
    )
    return _with_results(blank, person.attempt, facts.design)


def _row(
    award: PlannedAward, files: Sequence[FileRecord], design: PublishedDesign, folder: Path, base: str
) -> ExportRow:
    row = ExportRow(
        learner=award.learner,
        kind=award.kind,
        title=design.content.title.main,
        version=award.design_version,
        credential_id=award.credential_id,
        number=award.number,
        awarded_on=award.awarded_on,
        valid_until=award.valid_until,
        files=tuple(_file(record, folder) for record in files),
        verify_link=f"{base.rstrip('/')}/check/" if base else "",
    )
    return _with_results(row, award.attempt, design)


def _with_results(row: ExportRow, attempt: Attempt | None, design: PublishedDesign) -> ExportRow:
    """Return the row with what was reached in each criterion and in all."""
    content = design.content
    results = {result.criterion_id: result for result in attempt.results} if attempt else {}
    outcome = judge(content.criteria, content.pass_rule, results.values())
    outcomes = []
    for criterion in content.criteria:
        if (result := results.get(criterion.id)) is not None:
            level = criterion.level(result.level_id)
            name = level.name.main if level else ""
            outcomes.append(CriterionOutcome(criterion.name.main, name, criterion.points_of(result)))
    most = [_most_points(criterion) for criterion in content.criteria]
    return replace(
        row,
        criteria=tuple(outcomes),
        points=outcome.points,
        max_points=sum(known, Decimal(0)) if (known := [one for one in most if one is not None]) else None,
        grade=attempt.grade if attempt else "",
        passed=outcome.passed,
    )


def _most_points(criterion: Criterion) -> Decimal | None:
    if criterion.max_points is not None:
        return criterion.max_points
    points = [level.points for level in criterion.levels if level.points is not None]
    return max(points) if points else None


def _file(record: FileRecord, folder: Path) -> ExportFile:
    read = partial(Path.read_bytes, folder / record.path)
    return ExportFile(record.path, record.role, record.sha256, record.size, read)


def _keep(workspace: Workspace, batch_id: UUID, exporter: str, target: Path, result: DeliveryResult) -> None:
    digest = ""
    if len(result.files) == 1:
        with result.files[0].open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    with logged(workspace, "batch.delivered", batch_id, exporter=exporter, awards=result.awards) as work:
        work.deliveries.add(
            Delivery(
                result.delivery_id,
                batch_id,
                exporter,
                str(target),
                result.awards,
                digest,
                workspace.actor,
                workspace.clock(),
            )
        )


def _loaded(switched_on: tuple[str, ...]) -> dict[str, Exporter]:
    loaded = cast("dict[str, Exporter]", load_plugins(GROUP, switched_on))
    return {one.key: one for one in loaded.values()}


def _chosen(exporter: str, switched_on: tuple[str, ...]) -> Exporter:
    loaded = _loaded(switched_on)
    if exporter not in loaded:
        known = ", ".join(sorted(loaded))
        raise InputError(
            worded("There is no form of delivery {exporter}.", exporter=repr(exporter)),
            hint=worded("Choose one of: {known}.", known=known),
        )
    return loaded[exporter]
