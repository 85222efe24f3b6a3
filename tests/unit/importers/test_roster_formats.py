"""The lists of learning platforms are recognised and read, by the samples of the reference."""

from pathlib import Path

import pytest

from studio.domain.learner import IdentifierKind
from studio.importers.interface import ColumnUse, RosterField, RosterReading
from studio.importers.roster import read_roster, recognise, roster_importers
from studio.importers.roster_reading.arrange import arrange, with_uses
from studio.importers.roster_reading.columns import ReadingOptions
from studio.importers.table import Table
from studio.importers.tables import read_pasted, table_from_bytes

SAMPLES = [
    ("moodle/participants-export.csv", "moodle-participants"),
    ("moodle/gradebook-export.csv", "moodle-gradebook"),
    ("moodle/assign-grading-worksheet.csv", "moodle-worksheet"),
    ("moodle/upload-users.csv", "plain"),
    ("canvas/gradebook.csv", "canvas-gradebook"),
    ("blackboard/gradebook-upload.csv", "blackboard-gradebook"),
    ("sakai/gradebook-import.csv", "sakai-gradebook"),
    ("oneroster/oneroster-v1.2.zip", "oneroster"),
    ("oneroster/oneroster-v1.1.zip", "oneroster"),
]
NAMES = ("Ada Example", "Björn Muster", "Chidi O'Sample", "Đại Nguyễn-Test")


def _table(shared: Path, name: str) -> Table:
    path = shared / "lms" / name
    return table_from_bytes(path.read_bytes(), path.name)


def _read(table: Table, options: ReadingOptions | None = None) -> tuple[str, RosterReading]:
    importer = recognise(table, roster_importers())
    return importer.key, read_roster(importer.arrange(table), options or ReadingOptions())


@pytest.mark.parametrize(("name", "key"), SAMPLES)
def test_samples_are_recognised_and_read(shared: Path, name: str, key: str) -> None:
    found, reading = _read(_table(shared, name))
    assert found == key
    assert tuple(person.name for person in reading.people) == NAMES
    assert (reading.bad, reading.problems) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "ID,First name,Surname,Email,A,B\nS101,Anna,Müller,a@x.example,1,1\nS102,Rob,Stone,b@x.example,1,1\n",
        "ID,Name,Given name,Group,A,B\nStudent1,Müller,Anna,G,1,1\nStudent2,Stone,Rob,G,1,1\n",
        "Nr,Vorname,Nachname,E-Mail,A,B\nTN 1,Anna,Müller,a@x.example,1,1\nTN 2,Rob,Stone,b@x.example,1,1\n",
    ],
)
def test_a_numbered_list_with_parts_of_names_keeps_both_parts(text: str) -> None:
    key, reading = _read(table_from_bytes(text.encode(), "list.csv"))
    assert key == "plain"
    assert [person.name for person in reading.people] == ["Anna Müller", "Rob Stone"]


def test_a_format_that_knows_whole_names_only_leaves_a_family_name_to_be_asked_about() -> None:
    table = read_pasted("Name\tSurname\tEmail\nAnna\tMüller\ta@x.example\n")
    arranged = arrange("some-format", table)
    assert with_uses(arranged, {0: ColumnUse(RosterField.FULL_NAME)}) == arranged
    assert not arranged.certain


def test_one_importer_is_surest(shared: Path) -> None:
    importers = roster_importers()
    for name, key in SAMPLES:
        table = _table(shared, name)
        others = max(other.recognises(table) for other in importers.values() if other.key != key)
        assert importers[key].recognises(table) > others


def test_moodle_gradebook_names_items_as_the_teacher_does(shared: Path) -> None:
    _, reading = _read(_table(shared, "moodle/gradebook-export.csv"))
    assert "DL Basics final task" in reading.table.head


def test_canvas_identifiers_and_helper_rows(shared: Path) -> None:
    _, reading = _read(_table(shared, "canvas/gradebook.csv"))
    kinds = {item.kind: item.value for item in reading.people[0].identifiers}
    assert kinds == {
        IdentifierKind.CANVAS_ID: "501",
        IdentifierKind.SIS_ID: "L-0001",
        IdentifierKind.USERNAME: "ada.example",
    }
    assert [row.reason for row in reading.table.set_aside] == ["the row of points possible"]


def test_canvas_with_semicolons_muting_and_test_student() -> None:
    text = (
        "Student;ID;SIS Login ID;Section;Task (9)\n"
        ";;;;Manual Posting\n"
        "    Points Possible;;;;10,0\n"
        '"Example, Ada";501;ada;Group 1;9,5\n'
        '"Student, Test";777;x;Group 1;\n'
    )
    key, reading = _read(table_from_bytes(text.encode(), "g.csv"))
    assert key == "canvas-gradebook"
    assert [person.name for person in reading.people] == ["Ada Example"]
    assert len(reading.table.set_aside) == 3


def test_brightspace_identifiers_lose_their_guard() -> None:
    head = "OrgDefinedId,Username,Last Name,First Name,Email,Task Points Grade,End-of-Line Indicator"
    text = f"{head}\n#007,#ada,Example,Ada,ada@x.example,9,#\n"
    key, reading = _read(table_from_bytes(text.encode(), "g.csv"))
    assert key == "brightspace-grades"
    assert [item.value for item in reading.people[0].identifiers] == ["007", "ada", "ada@x.example"]
    assert reading.table.head[5] == "Task"


def test_blackboard_download_is_tabs_in_utf_16(shared: Path) -> None:
    source = (shared / "lms" / "blackboard/gradebook-upload.csv").read_text("utf-8-sig")
    data = source.replace('","', '"\t"').encode("utf-16")
    key, reading = _read(table_from_bytes(data, "gc_course.xls"))
    assert key == "blackboard-gradebook"
    assert tuple(person.name for person in reading.people) == NAMES


def test_oneroster_sets_teachers_aside_and_names_the_class(shared: Path) -> None:
    _, reading = _read(_table(shared, "oneroster/oneroster-v1.2.zip"))
    assert [row.reason for row in reading.table.set_aside] == ["a teacher, not a student"]
    assert reading.people[0].group == "Data Literacy Basics 2026-10"


def test_pasted_cells() -> None:
    _, reading = _read(read_pasted("Name\tE-mail\nAda Example\tada@x.example\nBjörn Muster\t\n"))
    assert [person.name for person in reading.people] == ["Ada Example", "Björn Muster"]


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        ("Vorname;Nachname;E-Mail-Adresse", ["given-name", "family-name", "email"]),
        ("Name;Vorname;Matrikelnummer", ["family-name", "given-name", "institution"]),
        ("Prénom;Nom;Courriel", ["given-name", "family-name", "email"]),
        ("Nombre;Apellidos;Correo electrónico", ["given-name", "family-name", "email"]),
        ("Nome;Cognome;Indirizzo e-mail", ["given-name", "family-name", "email"]),
        ("Voornaam;Achternaam;E-mailadres", ["given-name", "family-name", "email"]),
        ("Imię;Nazwisko;Adres e-mail", ["given-name", "family-name", "email"]),
        ("Nome;Apelido;Correio eletrónico", ["given-name", "family-name", "email"]),
        ("Имя;Фамилия;Электронная почта", ["given-name", "family-name", "email"]),
        ("姓名;学号;邮箱", ["full-name", "institution", "email"]),
        ("Nombre;Correo;Grupo", ["full-name", "email", "group"]),
        ("Participant name *;E-Mail (private);Sprache", ["full-name", "email", "language"]),
    ],
)
def test_heads_in_many_languages(head: str, fields: list[str]) -> None:
    text = f"{head}\na;b;c\n"
    _, reading = _read(table_from_bytes(text.encode(), "x.csv", delimiter=";"))
    assert [use.field.value for use in reading.table.mapping] == fields


@pytest.mark.parametrize("sign", ["\u202e", "\u202d", "\u2067"])
def test_a_name_turned_by_force_stays_out_until_mended(sign: str) -> None:
    _, reading = _read(read_pasted(f"Name,E-mail\n{sign}Dlive Nam,a@b.example\nשרה\u200f כהן,c@b.example\n"))
    (problem,) = reading.problems
    assert (problem.code, problem.row, problem.proposed_fix) == ("name.direction", 2, "Dlive Nam")
