"""D2L Brightspace: the export of grades (lms-formats.md, 7.1)."""

from dataclasses import replace

from studio.foundation.worded import worded
from studio.importers.interface import ColumnUse, RosterField, RosterTable
from studio.importers.roster_reading.arrange import arrange, head_of, with_uses
from studio.importers.table import Table

_PEOPLE = {
    "orgdefinedid": RosterField.INSTITUTION,
    "username": RosterField.USERNAME,
    "last name": RosterField.FAMILY_NAME,
    "first name": RosterField.GIVEN_NAME,
    "email": RosterField.EMAIL,
    "sections": RosterField.GROUP,
    "groups": RosterField.GROUP,
}
_FORMS = (" Points Grade", " Grade Symbol", " Text Grade")


class BrightspaceGrades:
    """Course > Grades > Enter Grades > Export."""

    key = "brightspace-grades"
    title = worded("Brightspace: grade export")

    def recognises(self, table: Table) -> float:
        """Return 0.98 where the last column is the End-of-Line Indicator."""
        head = head_of(table)
        return 0.98 if head and head[-1].lower() == "end-of-line indicator" else 0.0

    def arrange(self, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
        """Take the person columns; identifiers lose the ``#`` that guards them in spreadsheets."""
        arranged = arrange(self.key, table, sheet=sheet, head_row=head_row)
        uses = {
            column: ColumnUse(_PEOPLE[name.lower()])
            for column, name in enumerate(arranged.head)
            if name.lower() in _PEOPLE
        }
        head = tuple(_item(name) for name in arranged.head)
        arranged = with_uses(arranged, uses)
        if len(set(head)) < len(head):
            head = arranged.head
        return replace(arranged, head=head, id_prefix="#")


def _item(name: str) -> str:
    for form in _FORMS:
        name = name.removesuffix(form)
    return name


IMPORTER = BrightspaceGrades()
