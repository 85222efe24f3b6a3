"""OneRoster 1.1 and 1.2, the ZIP of CSV files (lms-formats.md, 17.1): its students, with their classes."""

from collections.abc import Iterator

from studio.foundation.worded import worded
from studio.importers.interface import ColumnUse, RosterField, RosterTable, SetAside, SourceRow
from studio.importers.table import Sheet, Table

_HEAD = ("sourcedId", "username", "givenName", "familyName", "email", "identifier", "class")
_USES = (
    ColumnUse(RosterField.LMS_KEY),
    ColumnUse(RosterField.USERNAME),
    ColumnUse(RosterField.GIVEN_NAME),
    ColumnUse(RosterField.FAMILY_NAME),
    ColumnUse(RosterField.EMAIL),
    ColumnUse(RosterField.INSTITUTION),
    ColumnUse(RosterField.GROUP),
)


class OneRoster:
    """A OneRoster bulk or delta ZIP; one row per user that is a student."""

    key = "oneroster"
    title = worded("OneRoster ZIP")

    def recognises(self, table: Table) -> float:
        """Return 0.99 for a ZIP with a manifest and users, 0.8 without the manifest (version 1.0)."""
        if table.kind != "zip" or table.sheet("users.csv") is None:
            return 0.0
        return 0.99 if table.sheet("manifest.csv") is not None else 0.8

    def arrange(self, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
        """Join users with roles, enrolments and classes; teachers and deleted users are set aside."""
        users = table.sheet("users.csv") or Sheet("users.csv", ())
        roles, classes = _roles(table), _classes(table)
        rows: list[SourceRow] = []
        aside: list[SetAside] = []
        for number, user in _records(users):
            key = user.get("sourcedid", "")
            role = user.get("role", "") or roles.get(key, "student")
            if reason := _reason_against(user, role):
                aside.append(SetAside(number, reason))
                continue
            cells = (*(user.get(name.lower(), "") for name in _HEAD[:-1]), classes.get(key, ""))
            rows.append(SourceRow(number, cells))
        return RosterTable(
            importer=self.key,
            sheet=users.name,
            head=_HEAD,
            rows=tuple(rows),
            mapping=_USES,
            certain=True,
            set_aside=tuple(aside),
            findings=table.findings,
        )


def _reason_against(user: dict[str, str], role: str) -> str:
    if role != "student":
        return worded("a {role}, not a student", role=role)
    return worded("deleted at the source") if user.get("status", "") == "tobedeleted" else ""


def _records(sheet: Sheet | None) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield row number and cells by the name of their column, small letters."""
    if sheet is None or not sheet.rows:
        return
    head = [cell.strip().lower() for cell in sheet.rows[0]]
    for number, row in enumerate(sheet.rows[1:], start=2):
        if any(cell.strip() for cell in row):
            yield number, {name: cell.strip() for name, cell in zip(head, row, strict=False)}


def _roles(table: Table) -> dict[str, str]:
    """Return the primary role of each user; a student in one place is a student."""
    roles: dict[str, str] = {}
    for _, record in _records(table.sheet("roles.csv")):
        user, role = record.get("usersourcedid", ""), record.get("role", "")
        if role == "student" or user not in roles:
            roles[user] = role
    return roles


def _classes(table: Table) -> dict[str, str]:
    """Return the titles of the classes each user is enrolled in, in the file's order."""
    titles = {
        record.get("sourcedid", ""): record.get("title", "")
        for _, record in _records(table.sheet("classes.csv"))
    }
    of_user: dict[str, list[str]] = {}
    for _, record in _records(table.sheet("enrollments.csv")):
        title = titles.get(record.get("classsourcedid", ""), "")
        if title and title not in of_user.setdefault(record.get("usersourcedid", ""), []):
            of_user[record["usersourcedid"]].append(title)
    return {user: ", ".join(names) for user, names in of_user.items()}


IMPORTER = OneRoster()
