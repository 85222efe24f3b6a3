"""Moodle: the export of the gradebook (lms-formats.md, 4.6).

The last column is the time of the download, ten digits; the items end in ``(Real)`` or what the site's
language says for it.
"""

import re
from dataclasses import replace

from studio.foundation.worded import worded
from studio.importers.interface import IGNORED, RosterTable
from studio.importers.roster_reading.arrange import arrange, head_of
from studio.importers.table import Table

_ITEM = re.compile(r"^(?:[^:]+:\s*)?(?P<title>.+?)\s*\((?P<form>[^()]+)\)$")


class MoodleGradebook:
    """Course > Grades > Export, as plain text or spreadsheet."""

    key = "moodle-gradebook"
    title = worded("Moodle: gradebook export")

    def recognises(self, table: Table) -> float:
        """Return 0.95 for a last column of times, ten digits each."""
        head = head_of(table)
        if len(head) < 4 or not table.sheets:
            return 0.0
        last = [row[len(head) - 1].strip() for row in table.sheets[0].rows[1:20] if len(row) >= len(head)]
        timed = bool(last) and all(re.fullmatch(r"\d{10}", cell) for cell in last)
        return 0.95 if timed and any(_ITEM.match(cell) for cell in head) else 0.0

    def arrange(self, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
        """Name the items as the teacher does: without the module before and the form after."""
        arranged = arrange(self.key, table, sheet=sheet, head_row=head_row)
        head = tuple(_title(cell) for cell in arranged.head)
        mapping = (*arranged.mapping[:-1], IGNORED)
        return replace(arranged, head=_unique(head, arranged.head), mapping=mapping)


def _title(cell: str) -> str:
    match = _ITEM.match(cell)
    return match.group("title") if match else cell


def _unique(short: tuple[str, ...], full: tuple[str, ...]) -> tuple[str, ...]:
    """Shorten only where the short titles stay different: (Real) and (Feedback) are two columns."""
    return tuple(text if short.index(text) == place else full[place] for place, text in enumerate(short))


IMPORTER = MoodleGradebook()
