"""Moodle: the list of participants of a course (lms-formats.md, 4.3).

Its head is in the site's language and its columns are the site's choice, so only its shape tells: the
mark at the beginning, three to eight columns, names apart, an address.
"""

from studio.foundation.worded import worded
from studio.importers.interface import RosterField, RosterTable
from studio.importers.roster_reading.arrange import arrange
from studio.importers.table import Table


class MoodleParticipants:
    """Course > Participants > select > download."""

    key = "moodle-participants"
    title = worded("Moodle: participants of a course")

    def recognises(self, table: Table) -> float:
        """Return how well the shape fits."""
        if table.kind != "text" or not table.bom or table.delimiter != "," or not table.sheets[0].rows:
            return 0.0
        arranged = arrange(self.key, table)
        fields = {use.field for use in arranged.mapping}
        names = {RosterField.GIVEN_NAME, RosterField.FAMILY_NAME}
        fits = arranged.head_row == 0 and 3 <= len(arranged.head) <= 8 and names <= fields
        return 0.6 if fits else 0.0

    def arrange(self, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
        """Guess from words in the languages of Moodle's sites; the person confirms."""
        return arrange(self.key, table, sheet=sheet, head_row=head_row)


IMPORTER = MoodleParticipants()
