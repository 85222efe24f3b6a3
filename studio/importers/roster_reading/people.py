"""One row into one person, with everything that looks wrong in it."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from difflib import get_close_matches

from studio.domain.criterion import Criterion
from studio.domain.learner import Identifier, IdentifierKind
from studio.domain.text import one_line, refused_characters, tidy
from studio.foundation.worded import worded
from studio.importers.interface import (
    ColumnUse,
    EvidenceEntry,
    ResultEntry,
    RosterField,
    RosterRow,
    RosterTable,
    RowProblem,
    Severity,
    SourceRow,
)
from studio.importers.roster_reading.cell_values import (
    cleaned,
    is_email,
    mended_email,
    read_date,
    read_number,
)
from studio.importers.roster_reading.columns import ColumnFacts, identifier_key
from studio.importers.roster_reading.name_order import whole_name
from studio.importers.roster_reading.names import (
    better_case,
    has_lost_letters,
    mended_mojibake,
    name_and_address,
    take_apart,
)

_NAMES = (RosterField.FULL_NAME, RosterField.GIVEN_NAME, RosterField.FAMILY_NAME)
_IDENTIFIERS = {
    RosterField.EMAIL: IdentifierKind.EMAIL,
    RosterField.USERNAME: IdentifierKind.USERNAME,
    RosterField.INSTITUTION: IdentifierKind.INSTITUTION,
    RosterField.CANVAS_ID: IdentifierKind.CANVAS_ID,
    RosterField.SIS_ID: IdentifierKind.SIS_ID,
    RosterField.MOODLE_ID: IdentifierKind.MOODLE_ID,
    RosterField.LMS_KEY: IdentifierKind.LMS_KEY,
}
_NOTHING = {"", "-", "–", "—", "n/a", "na", "#n/a", "ex"}
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # embeddings, overrides, isolates (UAX 9)
_LONGEST_NAME = 500


@dataclass(slots=True)
class _Draft:
    """What has been understood of one row so far."""

    row: SourceRow
    table: RosterTable
    facts: ColumnFacts
    names: dict[RosterField, str] = field(default_factory=dict)
    name_columns: dict[RosterField, int] = field(default_factory=dict)
    texts: dict[RosterField, str] = field(default_factory=dict)
    identifiers: list[Identifier] = field(default_factory=list)
    results: list[ResultEntry] = field(default_factory=list)
    evidence: list[EvidenceEntry] = field(default_factory=list)
    assessed_on: date | None = None
    problems: list[RowProblem] = field(default_factory=list)

    def problem(
        self,
        column: int,
        code: str,
        reason: str,
        fix: str | None = None,
        severity: Severity = Severity.ERROR,
    ) -> None:
        cells, head = self.row.cells, self.table.head
        name = head[column] if 0 <= column < len(head) else ""
        value = cells[column] if 0 <= column < len(cells) else ""
        self.problems.append(RowProblem(self.row.number, column, name, value, code, reason, fix, severity))


def read_person(
    row: SourceRow, table: RosterTable, mapping: Sequence[ColumnUse], facts: ColumnFacts
) -> tuple[RosterRow | None, tuple[RowProblem, ...]]:
    """Return the person in ``row``, or None where an error keeps the row out, and its problems."""
    draft = _Draft(row, table, facts)
    _check_width(draft, mapping)
    for column, use in enumerate(mapping):
        if use.field is RosterField.IGNORE or column >= len(row.cells):
            continue
        cell = row.cells[column]
        if cell.strip() and _is_whole(draft, column, cell):
            _take(draft, column, use, cleaned(cell))
    person = _finish(draft)
    bad = any(problem.severity is Severity.ERROR for problem in draft.problems)
    return (None if bad else person), tuple(draft.problems)


def _check_width(draft: _Draft, mapping: Sequence[ColumnUse]) -> None:
    cells, width = draft.row.cells, len(draft.table.head)
    if any(cell.strip() for cell in cells[width:]):
        extra = len(cells) - width
        draft.problem(
            -1,
            "cells.too-many",
            worded("{extra} more cells than the head has: is a separator not quoted?", extra=extra),
        )
    elif len(cells) < width and any(
        use.field in _NAMES or use.field is RosterField.RESULT for use in mapping[len(cells) :]
    ):
        draft.problem(
            -1, "cells.too-few", worded("The row ends early; cells are missing."), severity=Severity.WARNING
        )


def _is_whole(draft: _Draft, column: int, cell: str) -> bool:
    """Refuse characters that nothing can print or sign, and letters damaged on the way."""
    if refused := refused_characters(cell):
        codes = ", ".join(f"U+{ord(letter):04X}" for letter in refused[:3])
        draft.problem(
            column,
            "characters.refused",
            worded("It holds characters that no text may hold: {codes}.", codes=codes),
            tidy(cell),
        )
        return False
    if (mended := mended_mojibake(cell)) is not None:
        draft.problem(
            column, "characters.garbled", worded("Letters were garbled by a wrong encoding."), cleaned(mended)
        )
        return False
    return True


def _take(draft: _Draft, column: int, use: ColumnUse, text: str) -> None:
    if use.field in _NAMES:
        _take_name(draft, column, use.field, text)
    elif use.field in _IDENTIFIERS:
        _take_identifier(draft, column, use.field, text)
    elif use.field is RosterField.RESULT:
        _take_result(draft, column, use, text)
    elif use.field in (RosterField.EVIDENCE_LINK, RosterField.EVIDENCE_TEXT):
        _take_evidence(draft, column, use, text)
    elif use.field is RosterField.ASSESSED_ON:
        _take_date(draft, column, text)
    elif text and text.lower() not in _NOTHING:
        draft.texts.setdefault(use.field, text)


def _take_name(draft: _Draft, column: int, kind: RosterField, text: str) -> None:
    if kind is RosterField.FULL_NAME:
        text, address = name_and_address(text)
        if address:
            _take_identifier(draft, column, RosterField.EMAIL, address)
    draft.name_columns[kind] = column
    draft.names[kind] = name = one_line(text)
    if len(name) > _LONGEST_NAME:
        draft.problem(
            column,
            "name.too-long",
            worded("The name is longer than {longest_name} characters.", longest_name=_LONGEST_NAME),
        )
    elif "@" in name:
        draft.problem(column, "name.address", worded("An e-mail address stands where the name should."))
    elif (turned := _DIRECTIONS.sub("", name)) != name:
        # Never typed by a person: it would be printed backwards or swallow the text that follows.
        reason = worded("The name holds signs that turn the reading direction by force.")
        draft.problem(column, "name.direction", reason, one_line(turned))
    elif has_lost_letters(name):
        draft.problem(
            column, "name.lost-letters", worded("Letters were lost; question marks stand for them.")
        )
    elif any(letter.isdigit() for letter in name):
        draft.problem(column, "name.digits", worded("The name holds digits."), severity=Severity.WARNING)
    elif (better := better_case(name)) is not None and kind is not RosterField.FAMILY_NAME:
        reason = worded("The name is written all in capitals or all small; it is printed so.")
        draft.problem(column, "name.case", reason, better, Severity.WARNING)


def _take_identifier(draft: _Draft, column: int, kind: RosterField, text: str) -> None:
    if prefix := draft.table.id_prefix:
        text = text.removeprefix(prefix)
    if text.lower() in _NOTHING:
        return
    if kind is RosterField.EMAIL and not is_email(text):
        mended = mended_email(text)
        reason = worded("{text} is no e-mail address. Correct it, or leave it empty.", text=repr(text))
        draft.problem(column, "email.malformed", reason, mended)
        return
    draft.identifiers.append(Identifier(_IDENTIFIERS[kind], text))


def _take_date(draft: _Draft, column: int, text: str) -> None:
    if text.lower() in _NOTHING:
        return
    reading = read_date(text, draft.facts.date_orders.get(column, ""))
    if len(reading.readings) == 1:
        draft.assessed_on = reading.readings[0]
    elif not reading.readings and reading.looks_like_date:
        draft.problem(column, "date.impossible", worded("There is no day {text}.", text=text))
    elif not reading.readings:
        draft.problem(
            column, "date.unreadable", worded("{text} is no date; write it as YYYY-MM-DD.", text=repr(text))
        )


def _take_evidence(draft: _Draft, column: int, use: ColumnUse, text: str) -> None:
    if text.lower() in _NOTHING:
        return
    if use.field is RosterField.EVIDENCE_TEXT:
        draft.evidence.append(EvidenceEntry(text=text, criterion_id=use.criterion_id))
    elif text.lower().startswith(("http://", "https://")) and " " not in text and len(text) > 10:
        draft.evidence.append(EvidenceEntry(url=text, criterion_id=use.criterion_id))
    elif text.lower().startswith("www.") and " " not in text:
        draft.problem(column, "link.incomplete", worded("The web address lacks https://."), f"https://{text}")
    else:
        draft.evidence.append(EvidenceEntry(text=text, criterion_id=use.criterion_id))


def _take_result(draft: _Draft, column: int, use: ColumnUse, text: str) -> None:
    criterion = draft.facts.criteria.get(use.criterion_id) if use.criterion_id else None
    if criterion is None or text.lower() in _NOTHING:
        return
    if criterion.levels and (entry := _level(criterion, text)) is not None:
        draft.results.append(entry)
    elif criterion.levels:
        known = ", ".join(level.name.main for level in criterion.levels)
        close = _close_level(criterion, text)
        draft.problem(
            column,
            "level.unknown",
            worded(
                "{text} is no level of {criterion}: {known}.",
                text=repr(text),
                criterion=repr(criterion.name.main),
                known=known,
            ),
            close,
        )
    else:
        _take_points(draft, column, criterion, text)


def _level(criterion: Criterion, text: str) -> ResultEntry | None:
    """Return the level meant: by its name in any language, else by its points."""
    wanted = text.casefold()
    for level in criterion.levels:
        if any(one_line(name).casefold() == wanted for _, name in level.name.entries):
            return ResultEntry(criterion.id, level.id)
    numbers = read_number(text)
    matching = [level for level in criterion.levels if level.points is not None and level.points in numbers]
    return ResultEntry(criterion.id, matching[0].id) if len(matching) == 1 else None


def _close_level(criterion: Criterion, text: str) -> str | None:
    names = {level.name.main.casefold(): level.name.main for level in criterion.levels}
    close = get_close_matches(text.casefold(), names, n=1, cutoff=0.75)
    return names[close[0]] if close else None


def _take_points(draft: _Draft, column: int, criterion: Criterion, text: str) -> None:
    numbers = read_number(text, draft.facts.decimal_signs.get(column, ""), criterion.max_points)
    if not numbers:
        draft.problem(column, "points.unreadable", worded("{text} is no number of points.", text=repr(text)))
        return
    points = numbers[0]
    top = criterion.max_points
    if points < 0 or (top is not None and points > top):
        limit = worded("0 to {top}", top=top) if top is not None else worded("0 or more")
        draft.problem(
            column,
            "points.out-of-range",
            worded("{points} points are outside of {limit}.", points=points, limit=limit),
        )
        return
    draft.results.append(ResultEntry(criterion.id, None, Decimal(points)))


def _finish(draft: _Draft) -> RosterRow:
    name, given, family = _whole_name(draft)
    name = name or _known_name(draft)
    already = {problem.column for problem in draft.problems}
    if not name and not already & set(draft.name_columns.values()) and not _name_cell_refused(draft):
        column = next(iter(draft.name_columns.values()), -1)
        draft.problem(column, "name.missing", worded("There is no name."))
    return RosterRow(
        number=draft.row.number,
        name=name,
        given=given,
        family=family,
        language=draft.texts.get(RosterField.LANGUAGE, ""),
        identifiers=tuple(dict.fromkeys(draft.identifiers)),
        group=draft.texts.get(RosterField.GROUP, ""),
        guardian=draft.texts.get(RosterField.GUARDIAN, ""),
        notes=draft.texts.get(RosterField.NOTES, ""),
        results=tuple(draft.results),
        evidence=tuple(draft.evidence),
        grade=draft.texts.get(RosterField.GRADE, ""),
        assessed_on=draft.assessed_on,
        fingerprints=(fingerprint(draft.row),),
    )


def _known_name(draft: _Draft) -> str:
    known = draft.facts.known_names
    return next((known[key] for key in map(identifier_key, draft.identifiers) if key in known), "")


def _name_cell_refused(draft: _Draft) -> bool:
    return any(problem.code.startswith("characters.") for problem in draft.problems)


def _whole_name(draft: _Draft) -> tuple[str, str, str]:
    given = draft.names.get(RosterField.GIVEN_NAME, "")
    family = draft.names.get(RosterField.FAMILY_NAME, "")
    full = draft.names.get(RosterField.FULL_NAME, "")
    language = draft.texts.get(RosterField.LANGUAGE, "") or draft.facts.language
    if not full:
        return whole_name(given, family, draft.facts.name_order, language), given, family
    first, last = take_apart(full)
    whole = whole_name(first, last, draft.facts.name_order, language) or full
    return whole, given or first, family or last


def fingerprint(row: SourceRow) -> str:
    """Return a digest of what a row says; blank cells at its end do not count."""
    cells = [cleaned(cell) for cell in row.cells]
    while cells and not cells[-1]:
        cells.pop()
    return hashlib.sha256("\x1f".join(cells).encode("utf-8", "surrogatepass")).hexdigest()[:32]
