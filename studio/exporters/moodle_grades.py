"""Moodle: grades by CSV (lms-formats.md, 4.4). Course > Grades > Import > CSV file."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from studio.domain.award import AwardKind
from studio.domain.learner import IdentifierKind
from studio.exporters.archive import safe_part
from studio.exporters.csv_text import csv_text, free_text, is_risky
from studio.exporters.interface import (
    ExportFinding,
    ExportOptions,
    ExportRow,
    FindingKind,
    Need,
    ValueKind,
)
from studio.exporters.moodle_people import people_of
from studio.exporters.people import PlatformPerson, find_people
from studio.exporters.values import grade_text, grade_value, item_title
from studio.foundation.atomic_files import write_atomically
from studio.foundation.watcher import Watcher
from studio.foundation.worded import worded

_HEADS = {"email": "Email address", "institution": "ID number", "username": "Username"}
_WANTED = {
    "email": worded("email address"),
    "institution": worded("id number"),
    "username": worded("username"),
}


class MoodleGrades:
    """One row per learner: who, the grade, a feedback. A value that matches nobody aborts Moodle's import."""

    key = "moodle_grades"
    title = worded("Moodle: grades (CSV)")
    needs = (Need.ITEM, Need.PLATFORM_HELPS)

    def check(self, rows: Sequence[ExportRow], options: ExportOptions) -> tuple[ExportFinding, ...]:
        """Name whoever Moodle could not find or would find twice, and values it would refuse."""
        findings = [
            ExportFinding(
                "moodle.hand-over",
                worded(
                    "In Moodle choose the separator comma and the encoding UTF-8, and a manual grade item: "
                    "imported grades cannot be changed by the activity any more."
                ),
                FindingKind.NOTE,
            )
        ]
        identities = _identities(rows, options)
        counts = Counter(value.casefold() for value in identities if value)
        for row, value in zip(rows, identities, strict=True):
            findings.extend(_row_findings(row, value, counts, options))
        if is_risky(item_title(list(rows), options)):
            sentence = worded("The name of the item begins like a formula; choose another.")
            findings.append(ExportFinding("cell.formula", sentence))
        return tuple(findings)

    def write(
        self, rows: Sequence[ExportRow], target: Path, options: ExportOptions, watch: Watcher
    ) -> tuple[Path, ...]:
        """Write one file; who has an error by ``check`` is left out."""
        item = free_text(item_title(list(rows), options))
        head = [_HEADS[options.identify_by], item, f"{item} (Feedback)"]
        identities = _identities(rows, options)
        counts = Counter(value.casefold() for value in identities if value)
        lines = [
            [value, grade_text(row, options), free_text(_feedback(row)) if options.feedback else ""]
            for row, value in zip(rows, identities, strict=True)
            if not any(f.kind is FindingKind.ERROR for f in _row_findings(row, value, counts, options))
        ]
        path = target / f"{safe_part(item, 'grades')} - Moodle grades.csv"
        write_atomically(path, csv_text([head, *lines]).encode("utf-8"))
        watch.report(len(rows), len(rows), path.name)
        return (path,)


def _identities(rows: Sequence[ExportRow], options: ExportOptions) -> list[str]:
    """Return by what each learner is matched: as Moodle's own list has it, else as we know it."""
    kind = IdentifierKind(options.identify_by)
    found: dict[int, PlatformPerson] = {}
    if options.platform is not None:
        found = dict(find_people([row.learner for row in rows], people_of(options.platform)))
    values = []
    for place, row in enumerate(rows):
        line = found.get(place)
        theirs = next((value for known, value in line.identifiers if known is kind), "") if line else ""
        values.append(theirs or ("" if options.platform and line is None else row.learner.identifier(kind)))
    return values


def _row_findings(
    row: ExportRow, value: str, counts: Counter[str], options: ExportOptions
) -> list[ExportFinding]:
    name = row.learner.certificate_name
    if not value:
        left_out = (
            worded("Moodle's list does not have this person; left out of the file.")
            if options.platform
            else worded("No {wanted}; left out of the file.", wanted=_WANTED[options.identify_by])
        )
        return [
            ExportFinding(
                "moodle.no-identity",
                left_out,
                learner=name,
                learner_id=row.learner.id,
            )
        ]
    findings = []
    if counts[value.casefold()] > 1:
        sentence = worded("{value} belongs to several people in this file; left out.", value=value)
        findings.append(
            ExportFinding("moodle.identity-twice", sentence, learner=name, learner_id=row.learner.id)
        )
    if is_risky(value):
        sentence = worded("{value} could run as a formula or break the reader; left out.", value=repr(value))
        findings.append(ExportFinding("cell.formula", sentence, learner=name, learner_id=row.learner.id))
    number = grade_value(row, options)
    if number is None:
        sentence = worded("No points: the grade stays as it is in Moodle.")
        findings.append(ExportFinding("grade.none", sentence, FindingKind.WARNING, name, row.learner.id))
    elif number < 0 or (options.value is not ValueKind.POINTS and number > Decimal(100)):
        sentence = worded("{number} is outside of 0 to 100; left out.", number=number)
        findings.append(ExportFinding("grade.range", sentence, learner=name, learner_id=row.learner.id))
    return findings


def _feedback(row: ExportRow) -> str:
    if not row.awarded:
        return ""
    if row.kind is AwardKind.PARTICIPATION:
        return f"Certificate of participation {row.awarded_on.isoformat()}"
    link = f", check it at {row.verify_link}" if row.verify_link else ""
    return f"Credential issued {row.awarded_on.isoformat()}, number {row.number}{link}"


EXPORTER = MoodleGrades()
