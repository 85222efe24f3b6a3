"""Moodle: the offline grading worksheet of an assignment (lms-formats.md, 4.10).

The only list that tells the participant number by which feedback files are matched.
"""

import re

from studio.importers.interface import ColumnUse, RosterField, RosterTable
from studio.importers.roster_reading.arrange import arrange, with_uses
from studio.importers.table import Table

_IDENTIFIER = re.compile(r"^\D+?\s?(\d+)$")
_FULL_NAME, _EMAIL = 1, 2


class MoodleWorksheet:
    """Assignment > Submissions > Actions > Download grading worksheet."""

    key = "moodle-worksheet"
    title = "Moodle: grading worksheet"

    def recognises(self, table: Table) -> float:
        """Return 0.9 where the first cell of each row is a word and a number, and most of it is alike."""
        if not table.sheets or len(table.sheets[0].rows) < 2:
            return 0.0
        rows = table.sheets[0].rows
        first = [row[0].strip() for row in rows[1:30] if row and row[0].strip()]
        words = {cell.rstrip("0123456789") for cell in first}
        alike = len(words) == 1 and all(_IDENTIFIER.match(cell) for cell in first)
        dates = sum("@" in cell for cell in rows[0])
        return 0.9 if alike and len(rows[0]) >= 6 and not dates else 0.0

    def arrange(self, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
        """Take the name and the fields that show who it is; grades and dates stay out."""
        arranged = arrange(self.key, table, sheet=sheet, head_row=0 if head_row is None else head_row)
        uses = {_FULL_NAME: ColumnUse(RosterField.FULL_NAME)}
        for column, use in enumerate(arranged.mapping):
            if column > _FULL_NAME and use.field in (
                RosterField.EMAIL,
                RosterField.USERNAME,
                RosterField.INSTITUTION,
            ):
                uses[column] = use
        return with_uses(arranged, uses)


def participant_number(cell: str) -> str:
    """Return 4711 for ``Participant 4711`` in whatever language, empty if there is none."""
    match = _IDENTIFIER.match(cell.strip())
    return match.group(1) if match else ""


IMPORTER = MoodleWorksheet()
