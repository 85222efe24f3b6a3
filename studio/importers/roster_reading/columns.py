"""What a whole column proves about its cells, and what only the person can decide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from studio.domain.criterion import Criterion
from studio.domain.learner import Identifier, IdentifierKind
from studio.foundation.worded import worded
from studio.importers.interface import ColumnUse, Question, RosterField, RosterTable, SourceRow
from studio.importers.roster_reading.cell_values import decimal_sign_of, order_of_dates, read_number
from studio.importers.table import TableFinding

_IDS = {RosterField.INSTITUTION, RosterField.SIS_ID}


_CASELESS = {IdentifierKind.EMAIL, IdentifierKind.USERNAME}


def identifier_key(identifier: Identifier) -> tuple[IdentifierKind, str]:
    """Return what two identifiers are compared by: e-mail and username without case, others exactly."""
    value = identifier.value.casefold() if identifier.kind in _CASELESS else identifier.value
    return identifier.kind, value


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What the person has decided about a roster.

    ``mapping`` replaces the guess. ``edits`` are new cell texts by (row number, column from 0).
    ``left_out`` are row numbers not to import. ``date_order`` is ``dmy`` or ``mdy``, ``decimal_sign`` a
    comma or a point; empty until decided. ``known_names`` are the names of people known already, by
    ``identifier_key``: a list of grades may name them by identifier alone. ``name_order`` is a value of
    ``NameOrder``, ``language`` the tag of the course run for who has none in the list.
    """

    criteria: tuple[Criterion, ...] = ()
    mapping: tuple[ColumnUse, ...] | None = None
    edits: Mapping[tuple[int, int], str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    date_order: str = ""
    decimal_sign: str = ""
    known_names: Mapping[tuple[IdentifierKind, str], str] = field(default_factory=dict)
    name_order: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """The order of dates and the decimal sign of each column (by number), and the open questions."""

    date_orders: Mapping[int, str]
    decimal_signs: Mapping[int, str]
    criteria: Mapping[UUID, Criterion]
    known_names: Mapping[tuple[IdentifierKind, str], str]
    questions: tuple[Question, ...]
    findings: tuple[TableFinding, ...]
    name_order: str
    language: str


def edited_rows(rows: Sequence[SourceRow], edits: Mapping[tuple[int, int], str]) -> list[SourceRow]:
    """Return the rows with the person's corrections in place."""
    by_row: dict[int, dict[int, str]] = {}
    for (number, column), text in edits.items():
        by_row.setdefault(number, {})[column] = text
    return [_edited(row, by_row[row.number]) if row.number in by_row else row for row in rows]


def _edited(row: SourceRow, changes: Mapping[int, str]) -> SourceRow:
    cells = list(row.cells) + [""] * (max(changes) + 1 - len(row.cells))
    for column, text in changes.items():
        cells[column] = text
    return SourceRow(row.number, tuple(cells))


def column_facts(
    table: RosterTable, rows: Sequence[SourceRow], mapping: Sequence[ColumnUse], options: ReadingOptions
) -> ColumnFacts:
    """Find out what the columns prove and what is to be asked."""
    criteria = {criterion.id: criterion for criterion in options.criteria}
    date_orders: dict[int, str] = {}
    signs: dict[int, str] = {}
    questions: list[Question] = []
    for column, use in enumerate(mapping):
        cells = [row.cells[column] for row in rows if column < len(row.cells)]
        if use.field is RosterField.ASSESSED_ON:
            date_orders[column] = _date_order(column, table, cells, options, questions)
        elif use.field is RosterField.RESULT:
            signs[column] = _decimal_sign(column, table, cells, options, questions, _largest(use, criteria))
    findings = [*_number_ids(table, mapping), *_no_names(mapping, options)]
    return ColumnFacts(
        date_orders,
        signs,
        criteria,
        options.known_names,
        tuple(questions),
        tuple(findings),
        options.name_order,
        options.language,
    )


def _largest(use: ColumnUse, criteria: Mapping[UUID, Criterion]) -> Decimal | None:
    criterion = criteria.get(use.criterion_id) if use.criterion_id else None
    return criterion.max_points if criterion else None


def _date_order(
    column: int, table: RosterTable, cells: list[str], options: ReadingOptions, questions: list[Question]
) -> str:
    proven, example = order_of_dates(cells)
    if proven or options.date_order or not example:
        return proven or options.date_order
    questions.append(
        Question(
            "date.order",
            column,
            worded(
                "Is {example} in the column {head} written day first or month first?",
                example=example,
                head=repr(table.head[column]),
            ),
            "date_order",
            (("dmy", worded("The day stands first")), ("mdy", worded("The month stands first"))),
        )
    )
    return ""


def _decimal_sign(
    column: int,
    table: RosterTable,
    cells: list[str],
    options: ReadingOptions,
    questions: list[Question],
    largest: Decimal | None,
) -> str:
    proven = decimal_sign_of(cells) or options.decimal_sign
    if proven:
        return proven
    doubtful = next((cell for cell in cells if len(read_number(cell, "", largest)) > 1), "")
    if doubtful:
        questions.append(
            Question(
                "number.sign",
                column,
                worded(
                    "What does {doubtful} in the column {head} mean?",
                    doubtful=doubtful,
                    head=repr(table.head[column]),
                ),
                "decimal_sign",
                (
                    (",", worded("The comma is the decimal sign")),
                    (".", worded("The point is the decimal sign")),
                ),
            )
        )
    return ""


def _number_ids(table: RosterTable, mapping: Sequence[ColumnUse]) -> list[TableFinding]:
    columns = [
        table.head[column]
        for column, use in enumerate(mapping)
        if use.field in _IDS and column in table.number_columns
    ]
    return [
        TableFinding(
            "id.numbers",
            worded(
                "The spreadsheet keeps the column {name} as numbers: leading zeros are lost. "
                "If the identifiers had any, format the column as text at the source.",
                name=repr(name),
            ),
        )
        for name in columns
    ]


def _no_names(mapping: Sequence[ColumnUse], options: ReadingOptions) -> list[TableFinding]:
    named = {RosterField.FULL_NAME, RosterField.GIVEN_NAME, RosterField.FAMILY_NAME}
    if options.known_names or any(use.field in named for use in mapping):
        return []
    return [
        TableFinding("mapping.no-name", worded("No column holds the names; say which one does."), "mapping")
    ]
