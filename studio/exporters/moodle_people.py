"""Who is who in Moodle, from the lists it exports: participants, gradebook, grading worksheet."""

import re
from collections.abc import Iterator

from studio.domain.learner import IdentifierKind
from studio.exporters.interface import PlatformList
from studio.exporters.people import PlatformPerson

_PARTICIPANT = re.compile(r"^\D*?(\d+)$")
_WORDS = {
    IdentifierKind.EMAIL: ("email address", "e-mail", "email", "e-mail-adresse", "adresse de courriel"),
    IdentifierKind.INSTITUTION: ("id number", "idnumber", "id-nummer", "numéro d'identification"),
    IdentifierKind.USERNAME: ("username", "anmeldename", "nom d'utilisateur"),
}
_GIVEN = ("first name", "vorname", "prénom", "nombre", "nome", "voornaam", "imię")
_FAMILY = (
    "last name",
    "surname",
    "nachname",
    "nom de famille",
    "apellido(s)",
    "cognome",
    "achternaam",
    "nazwisko",
)


def people_of(table: PlatformList) -> Iterator[PlatformPerson]:
    """Yield the people of a list that Moodle exported, keyed by their row."""
    if not table.rows:
        return
    head, *rows = table.rows
    columns = _columns(head, rows)
    names = _name_columns(head, is_worksheet(table))
    for number, row in enumerate(rows, start=2):
        if any(cell.strip() for cell in row):
            identifiers = tuple(
                (kind, row[place].strip())
                for place, kind in columns
                if place < len(row) and row[place].strip()
            )
            name = " ".join(row[place].strip() for place in names if place < len(row))
            yield PlatformPerson(str(number), (name,) if name else (), identifiers, row)


def is_worksheet(table: PlatformList) -> bool:
    """Whether it is a grading worksheet: each row begins with a word and the participant's number."""
    if len(table.rows) < 2:
        return False
    firsts = [row[0].strip() for row in table.rows[1:] if row and row[0].strip()]
    return bool(firsts) and all(_PARTICIPANT.match(cell) and not cell.isdigit() for cell in firsts)


def participant_number(row: tuple[str, ...]) -> str:
    """Return the participant's number of a worksheet's row."""
    match = _PARTICIPANT.match(row[0].strip()) if row else None
    return match.group(1) if match else ""


def _columns(
    head: tuple[str, ...], rows: tuple[tuple[str, ...], ...] | list[tuple[str, ...]]
) -> list[tuple[int, IdentifierKind]]:
    found: dict[int, IdentifierKind] = {}
    for place, cell in enumerate(head):
        for kind, words in _WORDS.items():
            if cell.strip().lower() in words:
                found[place] = kind
    if IdentifierKind.EMAIL not in found.values():
        for place in range(len(head)):
            cells = [row[place] for row in rows if place < len(row) and row[place].strip()]
            if cells and all("@" in cell for cell in cells):
                found[place] = IdentifierKind.EMAIL
                break
    return sorted(found.items())


def _name_columns(head: tuple[str, ...], worksheet: bool) -> tuple[int, ...]:
    if worksheet:
        return (1,) if len(head) > 1 else ()
    lowered = [cell.strip().lower() for cell in head]
    given = next((lowered.index(word) for word in _GIVEN if word in lowered), -1)
    family = next((lowered.index(word) for word in _FAMILY if word in lowered), -1)
    return (given, family) if given >= 0 and family >= 0 else (0, 1)
