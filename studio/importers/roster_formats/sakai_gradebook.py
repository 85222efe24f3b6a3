"""Sakai: the export of the gradebook (lms-formats.md, 9.1)."""

import re
from dataclasses import replace

from studio.foundation.worded import worded
from studio.importers.interface import ColumnUse, RosterField, RosterTable
from studio.importers.roster_reading.arrange import arrange, head_of, with_uses
from studio.importers.table import Table

_POINTS = re.compile(r"\s*\[[\d.,]+\]$")


class SakaiGradebook:
    """Site > Gradebook > Import/Export."""

    key = "sakai-gradebook"
    title = worded("Sakai: gradebook export")

    def recognises(self, table: Table) -> float:
        """Return 0.96 for ``Student ID, Student Name`` with items that end in ``[points]``."""
        head = head_of(table)
        if [cell.lower() for cell in head[:2]] != ["student id", "student name"]:
            return 0.0
        return 0.96 if len(head) == 2 or any(_POINTS.search(cell) for cell in head[2:]) else 0.3

    def arrange(self, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
        """Take login and name; items lose their points."""
        arranged = arrange(self.key, table, sheet=sheet, head_row=head_row)
        uses = {0: ColumnUse(RosterField.USERNAME), 1: ColumnUse(RosterField.FULL_NAME)}
        head = tuple(_POINTS.sub("", name) for name in arranged.head)
        arranged = with_uses(arranged, uses)
        return replace(arranged, head=head) if len(set(head)) == len(head) else arranged


IMPORTER = SakaiGradebook()
