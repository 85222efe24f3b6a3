"""Canvas: the gradebook by CSV (lms-formats.md, 5.3). Course > Grades > Import."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.domain.learner import IdentifierKind, Learner
from studio.exporters.archive import safe_part
from studio.exporters.csv_text import csv_text, free_text, is_risky
from studio.exporters.interface import (
    ExportFinding,
    ExportOptions,
    ExportRow,
    FindingKind,
    Need,
    PlatformList,
    ValueKind,
)
from studio.exporters.people import PlatformPerson, find_people
from studio.exporters.values import grade_text, item_title
from studio.foundation.atomic_files import write_atomically
from studio.foundation.watcher import Watcher
from studio.foundation.worded import worded

_DROPPED = (
    "Current Score",
    "Current Points",
    "Current Grade",
    "Final Score",
    "Final Points",
    "Final Grade",
    "Override Score",
    "Override Grade",
    "Override Status",
)
_OWN_HEAD = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
_KINDS = {
    "id": IdentifierKind.CANVAS_ID,
    "sis user id": IdentifierKind.SIS_ID,
    "sis login id": IdentifierKind.USERNAME,
    "integration id": IdentifierKind.LMS_KEY,
}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The person columns that are written, the head of the item, and a line per row that is in the file."""

    head: tuple[str, ...]
    item: str
    item_known: bool
    points_possible: str
    people: tuple[tuple[str, ...] | None, ...]


class CanvasGradebook:
    """Person columns, one item. With Canvas's own export as a basis every identifier stays as it came."""

    key = "canvas_gradebook"
    title = worded("Canvas: gradebook (CSV)")
    needs = (Need.ITEM, Need.PLATFORM_HELPS)

    def check(self, rows: Sequence[ExportRow], options: ExportOptions) -> tuple[ExportFinding, ...]:
        """Name what Canvas would drop silently, create anew or match to the wrong person."""
        sheet = _sheet(rows, options)
        findings = _item_findings(sheet, rows, options)
        for row, person in zip(rows, sheet.people, strict=True):
            findings.extend(_person_findings(row, person, options))
        return tuple(findings)

    def write(
        self, rows: Sequence[ExportRow], target: Path, options: ExportOptions, watch: Watcher
    ) -> tuple[Path, ...]:
        """Write one file; who is not in Canvas's own export is left out."""
        sheet = _sheet(rows, options)
        lines: list[list[str]] = [[*sheet.head, sheet.item]]
        if sheet.points_possible:
            lines.append(["    Points Possible", *[""] * (len(sheet.head) - 1), sheet.points_possible])
        for row, person in zip(rows, sheet.people, strict=True):
            if person is not None:
                lines.append([*person, grade_text(row, options)])
        path = target / f"{safe_part(item_title(list(rows), options), 'gradebook')} - Canvas gradebook.csv"
        write_atomically(path, csv_text(lines).encode("utf-8"))
        watch.report(len(rows), len(rows), path.name)
        return (path,)


def _sheet(rows: Sequence[ExportRow], options: ExportOptions) -> _Sheet:
    title = item_title(list(rows), options)
    if options.platform is None or (head := _canvas_head(options.platform)) is None:
        people = tuple(_own_cells(row.learner) for row in rows)
        return _Sheet(_OWN_HEAD, free_text(title), False, _points_possible(rows, options), people)
    section = _section(head)
    item = next((cell for cell in head[section + 1 :] if _title_of(cell) == title), "")
    found = find_people([row.learner for row in rows], _canvas_people(options.platform))
    cells = tuple(found[place].cells[: section + 1] if place in found else None for place in range(len(rows)))
    points = _platform_points(options.platform, head, item) if item else _points_possible(rows, options)
    return _Sheet(head[: section + 1], item or free_text(title), bool(item), points, cells)


def _canvas_head(table: PlatformList) -> tuple[str, ...] | None:
    rows = table.rows
    head = tuple(cell.strip() for cell in rows[0]) if rows else ()
    return head if head and _section(head) >= 2 else None


def _section(head: tuple[str, ...]) -> int:
    lowered = [cell.lower() for cell in head]
    return lowered.index("section") if "section" in lowered else -1


def _title_of(cell: str) -> str:
    return re.sub(r"\s*\(\d+\)$", "", cell)


def _canvas_people(table: PlatformList) -> list[PlatformPerson]:
    head, *rows = table.rows
    section = _section(tuple(cell.strip() for cell in head))
    apart = head[0].strip().lower() == "lastname"
    people = []
    for number, row in enumerate(rows, start=2):
        first = row[0].strip() if row else ""
        if not first or first.lower().startswith("points possible"):
            continue
        cells = (*row, *[""] * (section + 1 - len(row)))
        names = _both_orders(f"{first}, {cells[1].strip()}" if apart else first)
        identifiers = tuple(
            (_KINDS[name.strip().lower()], cells[place].strip())
            for place, name in enumerate(head[: section + 1])
            if name.strip().lower() in _KINDS and cells[place].strip()
        )
        people.append(PlatformPerson(str(number), names, identifiers, cells))
    return people


def _both_orders(name: str) -> tuple[str, ...]:
    family, comma, given = name.partition(", ")
    return (name, f"{given} {family}") if comma else (name,)


def _platform_points(table: PlatformList, head: tuple[str, ...], item: str) -> str:
    """Return Canvas's own points of the item, exactly as they came."""
    place = head.index(item)
    for row in table.rows[1:4]:
        if row and row[0].strip().lower().startswith("points possible") and place < len(row):
            return row[place].strip()
    return ""


def _points_possible(rows: Sequence[ExportRow], options: ExportOptions) -> str:
    if options.value is not ValueKind.POINTS:
        return "100"
    most = {row.max_points for row in rows if row.max_points is not None}
    return f"{most.pop():f}" if len(most) == 1 else ""


def _own_cells(learner: Learner) -> tuple[str, ...]:
    """Return the person columns as we know them; an empty ``ID`` unless Canvas gave it."""
    name = learner.certificate_name
    if learner.family_name and learner.given_name:
        name = f"{learner.family_name}, {learner.given_name}"
    return (
        name,
        learner.identifier(IdentifierKind.CANVAS_ID),
        learner.identifier(IdentifierKind.SIS_ID) or learner.identifier(IdentifierKind.INSTITUTION),
        learner.identifier(IdentifierKind.USERNAME),
        "",
    )


def _item_findings(sheet: _Sheet, rows: Sequence[ExportRow], options: ExportOptions) -> list[ExportFinding]:
    findings = []
    title = item_title(list(rows), options)
    if dropped := next((word for word in _DROPPED if word.lower() in title.lower()), ""):
        sentence = worded(
            "Canvas drops every column whose name holds “{dropped}”; name the assignment otherwise.",
            dropped=dropped,
        )
        findings.append(ExportFinding("canvas.dropped-item", sentence))
    if not sheet.item_known:
        sentence = worded(
            "Canvas will offer to create the assignment “{title}” unless it has one of exactly this name.",
            title=title,
        )
        findings.append(ExportFinding("canvas.new-item", sentence, FindingKind.WARNING))
    if "read only" in sheet.points_possible.lower():
        findings.append(
            ExportFinding(
                "canvas.read-only", worded("The assignment “{title}” is read only in Canvas.", title=title)
            )
        )
    if options.platform is None:
        sentence = worded(
            "Without Canvas's own export people are matched by the identifiers known here, exactly."
        )
        findings.append(ExportFinding("canvas.no-platform", sentence, FindingKind.NOTE))
    elif _canvas_head(options.platform) is None:
        sentence = worded("The file given is no Canvas gradebook; it is not used.")
        findings.append(ExportFinding("canvas.not-a-gradebook", sentence, FindingKind.WARNING))
    return findings


def _person_findings(
    row: ExportRow, person: tuple[str, ...] | None, options: ExportOptions
) -> list[ExportFinding]:
    name = row.learner.certificate_name
    if person is None:
        sentence = worded("Canvas's export does not have this person, or not only once; left out.")
        return [ExportFinding("canvas.not-in-gradebook", sentence, learner=name, learner_id=row.learner.id)]
    findings = []
    if any(re.fullmatch(r"\d+([.,]\d+)+", cell) for cell in person[1:]):
        sentence = worded("An identifier of digits and points is damaged by Canvas's reading of numbers.")
        findings.append(
            ExportFinding("canvas.numeric-id", sentence, FindingKind.WARNING, name, row.learner.id)
        )
    if any(is_risky(cell) for cell in person if cell):
        sentence = worded("A cell begins like a formula; do not open the file in a spreadsheet program.")
        findings.append(ExportFinding("cell.formula", sentence, FindingKind.WARNING, name, row.learner.id))
    if options.platform is None and not any(person[1:4]):
        sentence = worded("No identifier that Canvas knows: matched by name alone.")
        findings.append(ExportFinding("canvas.by-name", sentence, FindingKind.WARNING, name, row.learner.id))
    if not grade_text(row, options):
        sentence = worded("No points: nothing changes for this person.")
        findings.append(ExportFinding("grade.none", sentence, FindingKind.WARNING, name, row.learner.id))
    return findings


EXPORTER = CanvasGradebook()
