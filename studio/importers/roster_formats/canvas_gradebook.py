"""Canvas: the export of the gradebook (lms-formats.md, 5.3)."""

import re
from dataclasses import replace

from studio.foundation.worded import worded
from studio.importers.interface import ColumnUse, RosterField, RosterTable, SourceRow
from studio.importers.roster_reading.arrange import arrange, head_of, position, with_uses, without_rows
from studio.importers.table import Table

_PEOPLE = {
    "student": RosterField.FULL_NAME,
    "lastname": RosterField.FAMILY_NAME,
    "firstname": RosterField.GIVEN_NAME,
    "id": RosterField.CANVAS_ID,
    "sis user id": RosterField.SIS_ID,
    "sis login id": RosterField.USERNAME,
    "integration id": RosterField.LMS_KEY,
    "section": RosterField.GROUP,
    "notes": RosterField.NOTES,
}
_HELPERS = ("points possible", "muted", "manual posting", "(read only)")


class CanvasGradebook:
    """Course > Grades > Export."""

    key = "canvas-gradebook"
    title = worded("Canvas: gradebook export")

    def recognises(self, table: Table) -> float:
        """Return 0.97 for ``Student, ID, …, Section``."""
        head = head_of(table)
        section = position(head, "Section")
        if len(head) < 3 or section < 2:
            return 0.0
        usual = head[0].lower() == "student" and head[1].lower() == "id"
        apart = [cell.lower() for cell in head[:3]] == ["lastname", "firstname", "id"]
        return 0.97 if usual or apart else 0.0

    def arrange(self, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
        """Take the person columns up to Section; the rows of points, of muting and of the test student go."""
        arranged = arrange(self.key, table, sheet=sheet, head_row=head_row)
        section = position(arranged.head, "Section")
        uses = {
            column: ColumnUse(_PEOPLE[name.lower()])
            for column, name in enumerate(arranged.head)
            if name.lower() in _PEOPLE and (column <= section or name.lower() == "notes")
        }
        arranged = with_uses(arranged, uses)
        items = tuple(
            re.sub(r"\s*\(\d+\)$", "", name) if column > section else name
            for column, name in enumerate(arranged.head)
        )
        if len(set(items)) == len(items):
            arranged = replace(arranged, head=items)
        return without_rows(arranged, _nobody)


def _nobody(row: SourceRow) -> str:
    first = row.cells[0].strip().lower()
    filled = [cell.strip().lower() for cell in row.cells if cell.strip()]
    if first.startswith("points possible"):
        return worded("the row of points possible")
    if not first and filled and all(cell in _HELPERS for cell in filled):
        return worded("a row of Canvas about muting or posting")
    if re.sub(r"\W+", " ", first).split() in (["student", "test"], ["test", "student"]):
        return worded("Canvas's test student")
    return ""


IMPORTER = CanvasGradebook()
