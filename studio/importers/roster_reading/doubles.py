"""The same person twice in one roster, namesakes, shared addresses, and names in the wrong columns."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from studio.domain.learner import IdentifierKind
from studio.foundation.worded import worded
from studio.importers.interface import (
    ColumnUse,
    RosterField,
    RosterRow,
    RosterTable,
    RowProblem,
    Severity,
)
from studio.importers.roster_reading.columns import identifier_key
from studio.importers.roster_reading.names import local_part_order, name_key
from studio.importers.table import TableFinding


def merge_doubles(
    people: Sequence[RosterRow], table: RosterTable, mapping: Sequence[ColumnUse]
) -> tuple[list[RosterRow], list[int], list[RowProblem]]:
    """Put rows about one person together.

    Rows that share an identifier and the name are one person. A shared e-mail address with different
    names stays two people and is reported; any other shared identifier with different names keeps the
    later row out, since one of the two is wrong.

    Returns:
        The people, the numbers of rows kept out, and the problems found.
    """
    kept: list[RosterRow] = []
    out: list[int] = []
    problems: list[RowProblem] = []
    owner: dict[tuple[IdentifierKind, str], int] = {}
    for person in people:
        places = [owner[key] for key in map(identifier_key, person.identifiers) if key in owner]
        same = next((place for place in places if name_key(kept[place].name) == name_key(person.name)), None)
        if same is not None:
            kept[same] = _merged(kept[same], person)
            _own(owner, person, same)
            continue
        clash = [key for key in map(identifier_key, person.identifiers) if key in owner]
        hard = [key for key in clash if key[0] is not IdentifierKind.EMAIL]
        if hard:
            problems.append(_conflict(person, kept[owner[hard[0]]], hard[0], table, mapping))
            out.append(person.number)
            continue
        if clash:
            problems.append(_shared(person, kept[owner[clash[0]]], clash[0], table, mapping))
        _own(owner, person, len(kept))
        kept.append(person)
    problems.extend(_namesakes(kept, table, mapping))
    return kept, out, problems


def _own(owner: dict[tuple[IdentifierKind, str], int], person: RosterRow, place: int) -> None:
    for key in map(identifier_key, person.identifiers):
        owner.setdefault(key, place)


def _merged(first: RosterRow, later: RosterRow) -> RosterRow:
    """Return the first row with what the later one adds; of two results the later counts."""
    results = {entry.criterion_id: entry for entry in (*first.results, *later.results)}
    return replace(
        first,
        given=first.given or later.given,
        family=first.family or later.family,
        language=first.language or later.language,
        identifiers=tuple(dict.fromkeys((*first.identifiers, *later.identifiers))),
        group=first.group or later.group,
        guardian=first.guardian or later.guardian,
        notes=first.notes or later.notes,
        results=tuple(results.values()),
        evidence=tuple(dict.fromkeys((*first.evidence, *later.evidence))),
        grade=later.grade or first.grade,
        assessed_on=later.assessed_on or first.assessed_on,
        also=(*first.also, later.number),
        fingerprints=(*first.fingerprints, *later.fingerprints),
    )


def _place(mapping: Sequence[ColumnUse], *fields: RosterField) -> int:
    return next((place for place, use in enumerate(mapping) if use.field in fields), -1)


def _problem(
    person: RosterRow,
    column: int,
    table: RosterTable,
    value: str,
    code: str,
    reason: str,
    severity: Severity,
    fix: str | None = None,
) -> RowProblem:
    name = table.head[column] if 0 <= column < len(table.head) else ""
    return RowProblem(person.number, column, name, value, code, reason, fix, severity)


def _conflict(
    person: RosterRow,
    other: RosterRow,
    key: tuple[IdentifierKind, str],
    table: RosterTable,
    mapping: Sequence[ColumnUse],
) -> RowProblem:
    column = _place(mapping, RosterField(key[0].value))
    reason = worded(
        "Row {number}, {other}, has the same identifier {key}; one of the two is wrong.",
        number=other.number,
        other=other.name,
        key=key[1],
    )
    return _problem(person, column, table, key[1], "id.conflict", reason, Severity.ERROR)


def _shared(
    person: RosterRow,
    other: RosterRow,
    key: tuple[IdentifierKind, str],
    table: RosterTable,
    mapping: Sequence[ColumnUse],
) -> RowProblem:
    column = _place(mapping, RosterField.EMAIL)
    reason = worded(
        "Row {number}, {other}, has the same address; both are kept. Is it a family's address?",
        number=other.number,
        other=other.name,
    )
    return _problem(person, column, table, key[1], "email.shared", reason, Severity.WARNING)


def _namesakes(
    people: Sequence[RosterRow], table: RosterTable, mapping: Sequence[ColumnUse]
) -> list[RowProblem]:
    column = _place(mapping, RosterField.FULL_NAME, RosterField.FAMILY_NAME, RosterField.GIVEN_NAME)
    by_name: dict[str, list[RosterRow]] = defaultdict(list)
    for person in people:
        by_name[name_key(person.name)].append(person)
    problems = []
    for same in by_name.values():
        for person in same[1:]:
            code, reason = _namesake_reason(person, same[0])
            problems.append(_problem(person, column, table, person.name, code, reason, Severity.WARNING))
    return problems


def _namesake_reason(person: RosterRow, first: RosterRow) -> tuple[str, str]:
    mails = [
        {key for key in map(identifier_key, row.identifiers) if key[0] is IdentifierKind.EMAIL}
        for row in (person, first)
    ]
    if all(mails):
        return (
            "name.two-addresses",
            worded("Row {number} has the same name and another address; both are kept.", number=first.number),
        )
    return "name.twice", worded(
        "Row {number} has the same name; both are kept as two people.", number=first.number
    )


def swapped_names(
    people: Sequence[RosterRow], table: RosterTable, mapping: Sequence[ColumnUse]
) -> tuple[list[RowProblem], list[TableFinding]]:
    """Find given and family names in each other's column, by addresses like given.family@.

    A few rows against the rest are problems of these rows, with a fix for both cells; all rows alike are
    one finding about the file, since some providers write family.given@.
    """
    given, family = _place(mapping, RosterField.GIVEN_NAME), _place(mapping, RosterField.FAMILY_NAME)
    if given < 0 or family < 0:
        return [], []
    suspects = [person for person in people if _order(person) < 0]
    usual = sum(1 for person in people if _order(person) > 0)
    if usual > len(suspects):
        return [problem for person in suspects for problem in _swapped(person, table, given, family)], []
    if len(suspects) >= 3 and not usual:
        sentence = worded(
            "The columns {head} and {head2} may be swapped: {people} has an address that says so.",
            head=repr(table.head[given]),
            head2=repr(table.head[family]),
            people=people[0].name,
        )
        return [], [TableFinding("names.swapped", sentence, "mapping")]
    return [], []


def _swapped(person: RosterRow, table: RosterTable, given: int, family: int) -> list[RowProblem]:
    reason = worded("Given and family name seem to be in each other's column; the address says so.")
    return [
        _problem(person, column, table, value, "name.swapped", reason, Severity.WARNING, fix)
        for column, value, fix in (
            (given, person.given, person.family),
            (family, person.family, person.given),
        )
    ]


def _order(person: RosterRow) -> int:
    mail = next((item.value for item in person.identifiers if item.kind is IdentifierKind.EMAIL), "")
    return local_part_order(mail, person.given, person.family)
