"""What a roster would bring, shown and corrected before anything is written."""

import csv
import hashlib
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.domain.criterion import Criterion
from studio.domain.design import DesignContent
from studio.domain.learner import Identifier, IdentifierKind
from studio.foundation.atomic_files import READ, explained
from studio.foundation.errors import InputError
from studio.foundation.worded import joined, worded
from studio.importers.interface import (
    ColumnUse,
    RosterField,
    RosterReading,
    RosterTable,
    RowProblem,
    Severity,
)
from studio.importers.roster import read_roster, recognise, roster_importers, source_signature, whole_mapping
from studio.importers.roster_reading.columns import ReadingOptions, edited_rows, identifier_key
from studio.importers.roster_reading.mapping import guess_mapping
from studio.importers.roster_reading.name_order import NameOrder
from studio.importers.table import Table
from studio.importers.tables import read_pasted, read_table
from studio.services.handle import Workspace
from studio.services.roster_matching import Decision, Match, find_matches
from studio.storage import Work


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the person has said about a file; everything can be left to the program.

    ``edits`` are new cell texts by (row number as shown, column from 0); ``left_out`` row numbers that
    are not to be imported. ``switched_on`` are plug-ins of others that may take part. ``name_order`` is a
    value of ``NameOrder``; empty means as the last time, else as each language has it.
    """

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    head_row: int | None = None
    importer: str = ""
    mapping: tuple[ColumnUse, ...] | None = None
    date_order: str = ""
    decimal_sign: str = ""
    edits: Mapping[tuple[int, int], str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    switched_on: tuple[str, ...] = ()
    name_order: str = ""


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What would come in: read = imported + merged + rejected."""

    rows: int
    imported: int
    merged: int
    rejected: int


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """A roster as it would come in. ``table`` is kept, so that corrections need no second reading.

    ``remembered`` tells that the mapping is that of the last file from this source; ``imported_before``
    is when this very file came into this course run, or None. ``name_order`` is the one in force.
    ``run_title`` and ``design_title`` say where it would come in; empty where there is none.
    """

    source: str
    source_sha256: str
    run_id: UUID | None
    table: Table
    reading: RosterReading
    options: ImportOptions
    matches: tuple[Match, ...]
    remembered: bool
    imported_before: datetime | None
    criteria: tuple[Criterion, ...] = ()
    name_order: str = NameOrder.BY_LANGUAGE
    run_title: str = ""
    design_title: str = ""

    @property
    def head(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self.reading.table.head

    @property
    def mapping(self) -> tuple[ColumnUse, ...]:
        """What the columns mean."""
        return self.reading.table.mapping

    def counts(self, decisions: Mapping[int, Decision] | None = None) -> ImportCounts:
        """Return what would come in with these answers."""
        taken = decided(self.matches, decisions)
        held = sum(1 + len(p.also) for p in self.reading.people if taken.get(p.number) is Decision.HOLD)
        same = sum(1 for p in self.reading.people if taken.get(p.number) is Decision.SAME)
        also = sum(len(p.also) for p in self.reading.people if taken.get(p.number) is not Decision.HOLD)
        rejected = len(self.reading.bad) + held
        rows = self.reading.read
        return ImportCounts(rows, rows - rejected - same - also, same + also, rejected)


def decided(matches: tuple[Match, ...], answers: Mapping[int, Decision] | None) -> dict[int, Decision]:
    """Return what happens with each matched row; an answer counts only where one was asked for."""
    given = answers or {}
    return {
        match.row: given.get(match.row, match.decision) if match.asked else match.decision
        for match in matches
    }


def preview_import(
    workspace: Workspace,
    source: Path | str,
    *,
    run_id: UUID | None = None,
    options: ImportOptions | None = None,
) -> ImportPreview:
    """Read a roster and show what would come in; nothing is written.

    Args:
        workspace: The open workspace.
        source: A file, or text from the clipboard.
        run_id: The course run it is for: its micro-credential's criteria name result columns.
        options: What the person has said already.

    Raises:
        InputError: No such file, nobody in it, or the encoding named does not fit.
        UntrustedInputError: The file is damaged, hostile, or no table.
    """
    options = options or ImportOptions()
    if isinstance(source, Path):
        table = read_table(source, encoding=options.encoding, delimiter=options.delimiter)
        with explained(source, READ):
            name, digest = source.name, hashlib.sha256(source.read_bytes()).hexdigest()
    else:
        table = read_pasted(source, delimiter=options.delimiter)
        name, digest = "pasted", hashlib.sha256(source.encode("utf-8", "replace")).hexdigest()
    with workspace.store.reading() as work:
        criteria = criteria_of_run(work, run_id)
        preview = _preview(work, name, digest, run_id, table, options, criteria)
    if not preview.reading.read and len(table.sheets) <= 1:
        raise no_rows(preview)
    return preview


def no_rows(preview: ImportPreview) -> InputError:
    """Return the error that a list holds nobody."""
    name = worded("What was pasted") if preview.source == "pasted" else preview.source
    if any(cell.strip() for cell in preview.head):
        return InputError(
            worded("{name} has no rows: below the names of its columns there is nobody.", name=name),
            hint=worded(
                "Choose another file. If its first row is a person, put the names of the columns above it."
            ),
        )
    return InputError(
        worded("{name} is empty: it has no rows.", name=name), hint=worded("Choose another file.")
    )


def change_preview(workspace: Workspace, preview: ImportPreview, options: ImportOptions) -> ImportPreview:
    """Read the same table with other options; for another encoding or separator read the file again."""
    with workspace.store.reading() as work:
        return _preview(
            work,
            preview.source,
            preview.source_sha256,
            preview.run_id,
            preview.table,
            options,
            preview.criteria,
        )


def with_fixes(preview: ImportPreview, *, warnings: bool = False) -> ImportOptions:
    """Return the options with the proposed fix of every error as an edit; of warnings too, if asked."""
    edits = dict(preview.options.edits)
    for problem in preview.reading.problems:
        wanted = problem.severity is Severity.ERROR or warnings
        if wanted and problem.proposed_fix is not None and problem.column >= 0:
            edits[problem.row, problem.column] = problem.proposed_fix
    return replace(preview.options, edits=edits)


def criteria_of_run(work: Work, run_id: UUID | None) -> tuple[Criterion, ...]:
    """Return the criteria of the run's micro-credential: of its last version, else of its draft."""
    content = _content_of_run(work, run_id)
    return content.criteria if content else ()


def _content_of_run(work: Work, run_id: UUID | None) -> DesignContent | None:
    run = work.runs.get(run_id) if run_id else None
    if run is None or run.design_id is None:
        return None
    published = work.designs.latest(run.design_id)
    if published is not None:
        return published.content
    draft = work.designs.get(run.design_id)
    return draft.content if draft else None


def _preview(
    work: Work,
    name: str,
    digest: str,
    run_id: UUID | None,
    table: Table,
    options: ImportOptions,
    criteria: tuple[Criterion, ...],
) -> ImportPreview:
    arranged = _arranged(table, options)
    run, content = work.runs.get(run_id) if run_id else None, _content_of_run(work, run_id)
    last_time = work.imports.mapping(source_signature(arranged))
    remembered = last_time if options.mapping is None else None
    name_order = options.name_order or _remembered_order(last_time) or NameOrder.BY_LANGUAGE
    mapping = options.mapping or (_remembered(remembered, arranged, criteria) if remembered else None)
    if mapping is not None and len(mapping) != len(arranged.head):
        mapping = None
    reading_options = ReadingOptions(
        criteria,
        mapping,
        options.edits,
        options.left_out,
        options.date_order,
        options.decimal_sign,
        name_order=name_order,
        language=content.language if content else "",
    )
    known = _known_names(work, arranged, reading_options)
    reading = read_roster(arranged, replace(reading_options, known_names=known))
    before = [one for one in work.imports.of_run(run_id) if one.source_sha256 == digest] if run_id else []
    return ImportPreview(
        name,
        digest,
        run_id,
        table,
        reading,
        options,
        find_matches(work, run_id, reading.people),
        remembered is not None and mapping is not None,
        before[-1].made_at if before else None,
        criteria,
        name_order,
        run.title if run else "",
        content.title.main if content else "",
    )


def _arranged(table: Table, options: ImportOptions) -> RosterTable:
    importers = roster_importers(options.switched_on)
    if options.importer and options.importer not in importers:
        known = ", ".join(sorted(importers))
        raise InputError(
            worded("There is no importer {importer}.", importer=repr(options.importer)),
            hint=worded("Choose one of: {known}.", known=known),
        )
    importer = importers[options.importer] if options.importer else recognise(table, importers)
    return importer.arrange(table, sheet=options.sheet, head_row=options.head_row)


_NAME_ORDER = "name-order"
_NAME_FIELDS = (RosterField.FULL_NAME, RosterField.GIVEN_NAME, RosterField.FAMILY_NAME)
_ID_FIELDS = (RosterField.EMAIL, RosterField.USERNAME, RosterField.INSTITUTION)


def _known_names(work: Work, arranged: RosterTable, options: ReadingOptions) -> dict[Any, str]:
    """Return the names of known learners for a list that names people by identifier alone."""
    mapping = whole_mapping(arranged, options)
    if any(use.field in _NAME_FIELDS for use in mapping):
        return {}
    columns = [(place, use.field) for place, use in enumerate(mapping) if use.field in _ID_FIELDS]
    wanted = [
        Identifier(IdentifierKind(kind.value), row.cells[place].strip().removeprefix(arranged.id_prefix))
        for row in edited_rows(arranged.rows, options.edits)
        for place, kind in columns
        if place < len(row.cells) and row.cells[place].strip()
    ]
    found = work.learners.by_identifiers((item.kind, item.value) for item in wanted)
    names = {one.id: one.certificate_name for one in work.learners.many(list(dict.fromkeys(found.values())))}
    return {
        identifier_key(item): names[found[item.kind, item.value]]
        for item in wanted
        if (item.kind, item.value) in found
    }


def mapping_to_json(mapping: tuple[ColumnUse, ...], name_order: str = "") -> list[list[str]]:
    """Return a mapping as JSON, for the memory of sources; the order of names stands behind the columns."""
    columns = [[use.field.value, str(use.criterion_id or "")] for use in mapping]
    return [*columns, [_NAME_ORDER, name_order]] if name_order else columns


def _remembered_order(plain: list[list[str]] | None) -> str:
    known = {order.value for order in NameOrder}
    return next((value for kind, value in plain or () if kind == _NAME_ORDER and value in known), "")


def _remembered(
    plain: list[list[str]], arranged: RosterTable, criteria: tuple[Criterion, ...]
) -> tuple[ColumnUse, ...]:
    """Return a remembered mapping; results of criteria that this design does not have are guessed anew."""
    known = {str(criterion.id): criterion.id for criterion in criteria}
    guess = guess_mapping(arranged.head, arranged.rows, criteria)
    columns = [entry for entry in plain if entry[0] != _NAME_ORDER]
    return tuple(
        again if criterion and criterion not in known else ColumnUse(RosterField(kind), known.get(criterion))
        for (kind, criterion), again in zip(columns, guess, strict=False)
    )


def bad_rows_csv(
    preview: ImportPreview,
    decisions: Mapping[int, Decision] | None = None,
    *,
    say: Callable[[str], str] = str,
) -> str:
    """Return the rows that stay out as CSV, with two more columns: what is wrong, and the row's number.

    Corrected, the file can be imported as it is: the two columns are ignored then. ``say`` tells our own
    sentences in the language of whoever will read the file.
    """
    held = {row for row, what in decided(preview.matches, decisions).items() if what is Decision.HOLD}
    out = {*preview.reading.bad, *held}
    reasons: dict[int, list[str]] = {}
    for problem in preview.reading.problems:
        if problem.row in out and problem.severity is Severity.ERROR:
            reasons.setdefault(problem.row, []).append(problem_sentence(problem))
    for match in preview.matches:
        if match.row in held:
            reasons.setdefault(match.row, []).append(match.sentence)
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    width = len(preview.head)
    writer.writerow([*preview.head, say(worded("What is wrong")), say(worded("Row in the file"))])
    for row in edited_rows(preview.reading.table.rows, preview.options.edits):
        if row.number in out:
            prefix = preview.reading.table.id_prefix
            cells = [_harmless(cell.removeprefix(prefix)) for cell in row.cells]
            extra = " | ".join(cell for cell in cells[width:] if cell)
            padded = (cells + [""] * width)[:width]
            sentences = reasons.get(row.number, [worded("Left out.")])
            if extra:
                sentences.append(worded("Further cells: {extra}", extra=extra))
            writer.writerow([*padded, " ".join(map(say, sentences)), row.number])
    return stream.getvalue()


def problem_sentence(problem: RowProblem) -> str:
    """Return a problem in one sentence that names the column."""
    return joined(": ", (problem.column_name, problem.reason)) if problem.column_name else problem.reason


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and len(cell) > 1 else cell
