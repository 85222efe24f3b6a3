"""Moodle: the offline grading worksheet of an assignment (lms-formats.md, 4.10).

The only list that tells the participant number by which feedback files are matched.
"""

import re

from studio.foundation.worded import worded
from studio.importers.interface import ColumnUse, RosterField, RosterTable
from studio.importers.roster_reading.arrange import arrange, with_uses
from studio.importers.table import Table

_IDENTIFIER = re.compile(r"^[^\W\d_]{2}\D*?\s?(\d+)$")
"""A word and a number; one letter and a number is anybody's student number."""

_FULL_NAME, _EMAIL = 1, 2
_PARTS_OF_NAMES = (RosterField.GIVEN_NAME, RosterField.FAMILY_NAME)


class MoodleWorksheet:
    """Assignment > Submissions > Actions > Download grading worksheet."""

    key = "moodle-worksheet"
    title = worded("Moodle: grading worksheet")

    def recognises(self, table: Table) -> float:
        """Return 0.9 where the first cell of each row is a word and a number, and most of it is alike.

        Moodle writes the whole name into one column; a list with parts of names is no worksheet.
        """
        if not table.sheets or len(table.sheets[0].rows) < 2:
            return 0.0
        rows = table.sheets[0].rows
        first = [row[0].strip() for row in rows[1:30] if row and row[0].strip()]
        words = {cell.rstrip("0123456789") for cell in first}
        alike = len(words) == 1 and all(_IDENTIFIER.match(cell) for cell in first)
        dates = sum("@" in cell for cell in rows[0])
        if not alike or len(rows[0]) < 6 or dates:
            return 0.0
        guessed = arrange(self.key, table, head_row=0).mapping
        return 0.0 if any(use.field in _PARTS_OF_NAMES for use in guessed) else 0.9

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
