"""Small readers that apply the rules of Moodle's and Canvas's importers: they refuse what those refuse.

Written from the description of the rules in the reference (lms-formats.md 4.0, 4.4, 4.9, 5.3), not from
anybody's code.
"""

import csv
import io
import re
import zipfile
from dataclasses import dataclass, field


class Refused(Exception):
    """The importer would stop here."""


def moodle_rows(data: bytes, delimiter: str = ",") -> list[list[str]]:
    """Apply Moodle's shared CSV reader: equal cell counts, backslash as escape sign."""
    text = data.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").strip()
    rows = [
        row
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, escapechar="\\")
        if any(row)
    ]
    for number, row in enumerate(rows, start=1):
        if len(row) != len(rows[0]):
            raise Refused(f"row {number}: {len(row)} columns, not {len(rows[0])}")
    return rows


@dataclass
class MoodleSite:
    """Accounts by e-mail, and the grades that were set."""

    emails: list[str]
    grades: dict[str, float] = field(default_factory=dict)
    feedback: dict[str, str] = field(default_factory=dict)

    def import_grades(self, data: bytes, *, highest: float = 100) -> None:
        """Map column 1 to e-mail, 2 to a manual item, 3 to its feedback, and import all or nothing."""
        _, *rows = moodle_rows(data)
        grades, feedback = {}, {}
        for who, grade, words in rows:
            matching = [email for email in self.emails if email.lower() == who.lower()]
            if len(matching) != 1:
                raise Refused(f"{who!r} matches {len(matching)} accounts")
            if grade not in ("", "-"):
                if not re.fullmatch(r"-?\d+(\.\d+)?", grade):
                    raise Refused(f"bad grade {grade!r}")
                if not 0 <= float(grade) <= highest:
                    raise Refused(f"grade {grade} out of range")
                grades[matching[0]] = float(grade)
            if words:
                feedback[matching[0]] = words
        self.grades.update(grades)
        self.feedback.update(feedback)


def moodle_feedback(data: bytes, participants: set[str]) -> tuple[dict[str, set[str]], list[str]]:
    """Return the files by participant that Moodle would take from a ZIP, and the entries it would drop."""
    taken: dict[str, set[str]] = {}
    dropped: list[str] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.namelist():
            name = entry.rpartition("/")[2]
            owner = _owner(entry, participants)
            if owner and not name.startswith((".", "~")):
                taken.setdefault(owner, set()).add(name)
            else:
                dropped.append(entry)
    return taken, dropped


def _owner(entry: str, participants: set[str]) -> str:
    for part in entry.split("/"):
        pieces = part.split("_", 4)
        if len(pieces) >= 4 and pieces[1] in participants and pieces[2].startswith("assign"):
            return pieces[1]
    return ""


_DROPPED = re.compile("(current|final) (score|points|grade)|override (score|grade|status)", re.IGNORECASE)


@dataclass
class CanvasCourse:
    """Students by (Canvas id, SIS id, login, name) and published assignments by title."""

    students: list[tuple[str, str, str, str]]
    assignments: dict[str, str]
    scores: dict[str, str] = field(default_factory=dict)
    created: list[str] = field(default_factory=list)

    def import_gradebook(self, data: bytes) -> None:
        """Apply the gradebook importer to a file with one item."""
        rows = list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))
        head = rows[0]
        if "Student" not in head[0] or "ID" not in head[1] or "Section" not in head:
            raise Refused("Invalid header row")
        if "SIS User ID" in head and "SIS Login ID" not in head:
            raise Refused("Invalid header row")
        section = head.index("Section")
        item = head[section + 1]
        if _DROPPED.search(item):
            return
        if item not in self.assignments.values() and not self._by_id(item):
            self.created.append(item)
        for row in rows[1:]:
            if row[0].strip().startswith("Points Possible"):
                continue
            who = self._student(head, row)
            if who and row[section + 1] not in ("", "-"):
                self.scores[who] = row[section + 1]

    def _by_id(self, item: str) -> bool:
        match = re.search(r"\((\d+)\)$", item)
        return bool(match) and match.group(1) in self.assignments

    def _student(self, head: list[str], row: list[str]) -> str:
        number = re.match(r"\d*", row[1]).group()  # type: ignore[union-attr]
        for student in self.students:
            given = (number, _cell(head, row, "SIS User ID"), _cell(head, row, "SIS Login ID"))
            if any(mine and mine == theirs for mine, theirs in zip(given, student[:3], strict=True)):
                return student[0]
        full = " ".join(reversed(row[0].split(", ")))
        return next((student[0] for student in self.students if student[3] in (row[0], full)), "")


def _cell(head: list[str], row: list[str], name: str) -> str:
    return row[head.index(name)] if name in head else ""
