"""Any list with one person per row, from a spreadsheet, a survey or the clipboard."""

from studio.foundation.worded import worded
from studio.importers.interface import RosterTable
from studio.importers.roster_reading.arrange import arrange
from studio.importers.table import Table


class PlainTable:
    """Takes what no other importer knows."""

    key = "plain"
    title = worded("Any table")

    def recognises(self, table: Table) -> float:
        """Return a little: every table may be a list of people."""
        return 0.05 if table.sheets else 0.0

    def arrange(self, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
        """Find the head and guess what the columns mean."""
        return arrange(self.key, table, sheet=sheet, head_row=head_row)


IMPORTER = PlainTable()
