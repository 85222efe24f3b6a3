"""What real lists brought to light: criteria as heads where no column has names, and Georgian."""

from dataclasses import replace

from studio.domain.learner import IdentifierKind
from studio.importers.interface import RosterField
from studio.importers.roster import read_roster, recognise, roster_importers
from studio.importers.roster_reading.columns import ReadingOptions
from studio.importers.roster_reading.names import better_case
from studio.importers.tables import table_from_bytes
from tests.support.broken_rosters import CRITERIA

BY_USERNAME = b"Username,Exam,Teamwork\nada.example,92,Expert\nbo.li,64,Competent\n"


def test_a_column_with_a_criterions_name_is_never_taken_for_names():
    table = table_from_bytes(BY_USERNAME, "results.csv")
    arranged = recognise(table, roster_importers()).arrange(table)
    known = {
        (IdentifierKind.USERNAME, "ada.example"): "Ada Example",
        (IdentifierKind.USERNAME, "bo.li"): "Bo Li",
    }
    reading = read_roster(arranged, replace(ReadingOptions(CRITERIA), known_names=known))
    assert [use.field for use in reading.table.mapping] == [
        RosterField.USERNAME,
        RosterField.RESULT,
        RosterField.RESULT,
    ]
    assert [person.name for person in reading.people] == ["Ada Example", "Bo Li"]
    assert [len(person.results) for person in reading.people] == [2, 2]
    assert "mapping.no-name" not in [finding.code for finding in reading.findings]


def test_without_known_names_the_person_is_asked_for_the_column():
    table = table_from_bytes(BY_USERNAME, "results.csv")
    arranged = recognise(table, roster_importers()).arrange(table)
    reading = read_roster(arranged, ReadingOptions(CRITERIA))
    assert "mapping.no-name" in [finding.code for finding in reading.findings]


def test_georgian_names_begin_with_no_capital():
    assert better_case("მარიამ ბერიძე") is None
    assert better_case("MARIAM BERIDZE") == "Mariam Beridze"
    assert better_case("олена ковальчук") == "Олена Ковальчук"
