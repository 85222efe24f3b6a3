"""Blackboard Learn: the downloaded gradebook, tab-separated UTF-16 with the ending .xls, or CSV (6.1)."""

import re
from dataclasses import replace

from studio.foundation.worded import worded
from studio.importers.interface import ColumnUse, RosterField, RosterTable
from studio.importers.roster_reading.arrange import arrange, head_of, with_uses
from studio.importers.table import Table

_COLUMN = re.compile(r"\|\s*\d+\s*$")
_PEOPLE = {
    "last name": RosterField.FAMILY_NAME,
    "first name": RosterField.GIVEN_NAME,
    "username": RosterField.USERNAME,
    "student id": RosterField.INSTITUTION,
}


class BlackboardGradebook:
    """Gradebook > Download."""

    key = "blackboard-gradebook"
    title = worded("Blackboard: gradebook download")

    def recognises(self, table: Table) -> float:
        """Return 0.97 where a head ends with a bar and the number of the column."""
        return 0.97 if any(_COLUMN.search(cell) for cell in head_of(table)) else 0.0

    def arrange(self, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
        """Take the person columns and name the items without their numbers.

        Sites in other languages have other words at the head of the person columns; those are guessed.
        """
        arranged = arrange(self.key, table, sheet=sheet, head_row=head_row)
        uses = dict(enumerate(arranged.mapping))
        for column, name in enumerate(arranged.head):
            if name.lower() in _PEOPLE:
                uses[column] = ColumnUse(_PEOPLE[name.lower()])
            elif _COLUMN.search(name):
                uses.pop(column, None)
        head = tuple(re.sub(r"\s*\[[^\]]*\]\s*\|\s*\d+\s*$", "", name) for name in arranged.head)
        arranged = with_uses(arranged, uses)
        return replace(arranged, head=head) if len(set(head)) == len(head) else arranged


IMPORTER = BlackboardGradebook()
