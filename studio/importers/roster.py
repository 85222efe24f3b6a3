"""A roster from its table: recognised, mapped, read, with every problem named and no row lost."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from studio.foundation.plugins import load_plugins
from studio.importers.interface import (
    IGNORED,
    ColumnUse,
    RosterField,
    RosterImporter,
    RosterReading,
    RosterRow,
    RosterTable,
    RowProblem,
)
from studio.importers.roster_reading.columns import ReadingOptions, column_facts, edited_rows
from studio.importers.roster_reading.doubles import merge_doubles, swapped_names
from studio.importers.roster_reading.mapping import guess_mapping, signature
from studio.importers.roster_reading.people import read_person
from studio.importers.table import Table

GROUP = "studio.roster_importers"
_AS_IT_IS = ReadingOptions()


def roster_importers(switched_on: tuple[str, ...] = ()) -> dict[str, RosterImporter]:
    """Return the importers by key: ours, and those of others that the person switched on."""
    loaded = cast("dict[str, RosterImporter]", load_plugins(GROUP, switched_on))
    return {importer.key: importer for importer in loaded.values()}


def recognise(table: Table, importers: Mapping[str, RosterImporter]) -> RosterImporter:
    """Return the importer that is surest about ``table``; the plain one takes what nobody knows."""
    return max(importers.values(), key=lambda importer: importer.recognises(table))


def source_signature(arranged: RosterTable) -> str:
    """Return what a mapping is remembered by: the same for every list from this source."""
    return signature(arranged.importer, arranged.head)


def read_roster(arranged: RosterTable, options: ReadingOptions = _AS_IT_IS) -> RosterReading:
    """Read every row of an arranged table.

    Pure; cheap enough to be repeated after each correction (10,000 rows take well under a second).

    Returns:
        The people, the rows that cannot be imported yet, the problems of both, and open questions.
        Rows read = people + merged + bad, always.
    """
    rows = edited_rows(arranged.rows, options.edits)
    mapping = whole_mapping(arranged, options)
    arranged = replace(arranged, mapping=mapping)
    facts = column_facts(arranged, rows, mapping, options)
    people: list[RosterRow] = []
    bad: list[int] = []
    problems: list[RowProblem] = []
    for row in rows:
        if row.number in options.left_out:
            bad.append(row.number)
            continue
        person, found = read_person(row, arranged, mapping, facts)
        problems.extend(found)
        if person is None:
            bad.append(row.number)
        else:
            people.append(person)
    kept, out, doubled = merge_doubles(people, arranged, mapping)
    problems.extend(doubled)
    swapped, suspected = swapped_names(kept, arranged, mapping)
    problems.extend(swapped)
    return RosterReading(
        table=arranged,
        people=tuple(kept),
        bad=tuple(sorted([*bad, *out])),
        problems=tuple(sorted(problems, key=lambda problem: (problem.row, problem.column, problem.code))),
        questions=facts.questions,
        findings=(*arranged.findings, *facts.findings, *suspected),
        signature=source_signature(arranged),
    )


def whole_mapping(arranged: RosterTable, options: ReadingOptions) -> tuple[ColumnUse, ...]:
    """Return what the person chose, else what the format says, with criteria found by their names.

    A column that bears a criterion's name is never taken for people by its content.
    """
    width = len(arranged.head)
    if options.mapping is not None:
        return (*options.mapping, *([IGNORED] * width))[:width]
    if not options.criteria:
        return arranged.mapping
    guess = guess_mapping(arranged.head, arranged.rows, options.criteria)
    return tuple(
        guessed if guessed.criterion_id and (not arranged.certain or _is_open(own)) else own
        for own, guessed in zip(arranged.mapping, guess, strict=True)
    )


def _is_open(use: ColumnUse) -> bool:
    people = (RosterField.FULL_NAME, RosterField.GIVEN_NAME, RosterField.FAMILY_NAME, RosterField.EMAIL)
    return use.field not in people
