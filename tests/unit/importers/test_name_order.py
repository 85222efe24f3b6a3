"""Which part of a name stands first, and where the spelling proves it."""

import pytest

from studio.importers.roster import read_roster, recognise, roster_importers
from studio.importers.roster_reading.columns import ReadingOptions
from studio.importers.roster_reading.name_order import begins_with_family, family_first, whole_name
from studio.importers.tables import read_pasted


@pytest.mark.parametrize(
    ("given", "family"),
    [
        ("Thị Hồng Đào", "Nguyễn"),
        ("Hùng", "Nguyễn"),
        ("Minh Anh", "Trần"),
        ("Văn Đức", "Lê"),
        ("Thu Hương", "Phạm"),
        ("Ngọc Diệp", "Dương"),
    ],
)
def test_a_plainly_vietnamese_name_begins_with_the_family(given: str, family: str) -> None:
    assert whole_name(given, family) == f"{family} {given}"


@pytest.mark.parametrize(
    ("given", "family"),
    [
        ("Anna", "Nguyễn"),
        ("Tim", "Nguyễn"),
        ("Théo", "Nguyễn"),
        ("Hồng", "Müller"),
        ("Jürgen", "Groß"),
        ("José", "João"),
        ("Ọlá", "Adébáyọ̀"),
        ("Đorđe", "Đokić"),
        ("Thi Hong Dao", "Nguyen"),
        ("Ada", ""),
        ("", "Nguyễn"),
    ],
)
def test_a_name_that_proves_nothing_stays_as_it_is_usual_here(given: str, family: str) -> None:
    assert whole_name(given, family) == f"{given} {family}".strip()
    assert not family_first(given, family, "by-language", "de")


def test_languages_and_scripts_and_what_the_person_says() -> None:
    assert whole_name("Katalin", "Szabó", language="hu-HU") == "Szabó Katalin"
    assert whole_name("Katalin", "Szabó", language="de") == "Katalin Szabó"
    assert whole_name("Taro", "Yamada", language="ja") == "Yamada Taro"
    assert whole_name("小龍", "李") == "李小龍"
    assert whole_name("小龍", "李", "given-first") == "小龍 李"
    assert whole_name("Ada", "Example", "family-first") == "Example Ada"
    assert whole_name("Thị Hồng Đào", "Nguyễn", "given-first", "vi") == "Thị Hồng Đào Nguyễn"
    assert begins_with_family("李小龍", "小龍", "李")
    assert not begins_with_family("Ada Example", "Ada", "Example")


def test_a_german_list_has_each_name_as_its_language_has_it() -> None:
    text = (
        "Nachname\tVorname\tE-Mail\tSprache\n"
        "Nguyễn\tThị Hồng Đào\tdao@x.example\tde\n"
        "Groß\tJürgen\tgross@x.example\tde\n"
        "Szabó\tKatalin\tkati@x.example\thu\n"
        "李\t小龍\tli@x.example\t\n"
    )
    table = read_pasted(text)
    arranged = recognise(table, roster_importers()).arrange(table)
    people = read_roster(arranged, ReadingOptions()).people
    assert [one.name for one in people] == ["Nguyễn Thị Hồng Đào", "Jürgen Groß", "Szabó Katalin", "李小龍"]
    held_in_hungarian = read_roster(arranged, ReadingOptions(language="hu")).people
    assert held_in_hungarian[1].name == "Jürgen Groß"
    turned = read_roster(arranged, ReadingOptions(name_order="family-first")).people
    assert turned[1].name == "Groß Jürgen"


def test_a_cell_with_a_comma_follows_the_same_order() -> None:
    table = read_pasted("Name\tE-mail\nNguyễn, Thị Hồng Đào\tdao@x.example\nGroß, Jürgen\tg@x.example\n")
    arranged = recognise(table, roster_importers()).arrange(table)
    people = read_roster(arranged).people
    assert [one.name for one in people] == ["Nguyễn Thị Hồng Đào", "Jürgen Groß"]
