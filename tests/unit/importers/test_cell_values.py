"""Dates, numbers, addresses and names as people write them."""

from datetime import date
from decimal import Decimal

import pytest

from studio.importers.roster_reading.cell_values import (
    cleaned,
    decimal_sign_of,
    is_email,
    mended_email,
    order_of_dates,
    read_date,
    read_number,
)
from studio.importers.roster_reading.names import (
    better_case,
    has_lost_letters,
    local_part_order,
    mended_mojibake,
    name_and_address,
    same_name,
    take_apart,
)

DAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-04",
        "2026/03/04",
        "4.3.2026",
        "04.03.26",
        "4. März 2026",
        "4 March 2026",
        "March 4, 2026",
        "4 mars 2026",
        "4 de marzo de 2026",
        "4 marca 2026",
        "46085",
        "20260304",
        "2026-03-04 10:15:00",
        "2026-03-04T10:15:00Z",
        "2026年3月4日",
    ],
)
def test_one_day_many_ways(text: str) -> None:
    assert read_date(text).readings == (DAY,)


def test_two_readings_and_none() -> None:
    assert read_date("03/04/2026").readings == (date(2026, 4, 3), DAY)
    assert read_date("03/04/2026", "mdy").readings == (DAY,)
    assert read_date("30.02.2026").readings == ()
    assert read_date("30.02.2026").looks_like_date
    assert not read_date("soon").looks_like_date


def test_what_a_column_of_dates_proves() -> None:
    assert order_of_dates(["03/04/2026", "28/02/2026"]) == ("dmy", "")
    assert order_of_dates(["03/04/2026", "02/28/2026"]) == ("mdy", "")
    assert order_of_dates(["03/04/2026", "05/05/2026"]) == ("", "03/04/2026")
    assert order_of_dates(["05/05/2026", "2026-03-04", "3.4.2026"]) == ("", "")


@pytest.mark.parametrize(
    ("text", "sign", "largest", "numbers"),
    [
        ("92", "", None, ["92"]),
        ("78,5", "", None, ["78.5"]),
        ("1,234", "", None, ["1.234", "1234"]),
        ("1,234", "", "100", ["1.234"]),
        ("1,234", ".", None, ["1234"]),
        ("1.234,5", "", None, ["1234.5"]),
        ("9/10", "", "10", ["9"]),
        ("92 %", "", "100", ["92"]),
        ("٩٢", "", None, ["92"]),
        ("-5", "", None, ["-5"]),
        ("many", "", None, []),
        ("1.2.3.4", "", None, []),
    ],
)
def test_numbers(text: str, sign: str, largest: str | None, numbers: list[str]) -> None:
    read = read_number(text, sign, Decimal(largest) if largest else None)
    assert [str(number) for number in read] == numbers


def test_what_a_column_of_numbers_proves() -> None:
    assert decimal_sign_of(["78,5", "1,234"]) == ","
    assert decimal_sign_of(["78.5", "1,234"]) == "."
    assert decimal_sign_of(["1,234", "92"]) == ""


@pytest.mark.parametrize("text", ["ada@x.example", "a.b+c@sub.x.example", "grüße@münchen.example"])
def test_addresses(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("ada@x,example", "ada@x.example"),
        ("ada@@x.example", "ada@x.example"),
        ("<ada@x.example>;", "ada@x.example"),
        ("ada(at)x.example", "ada@x.example"),
        ("mailto:ada@x.example", "ada@x.example"),
        ("ada@x", None),
        ("ada", None),
    ],
)
def test_addresses_mended(text: str, mended: str | None) -> None:
    assert not is_email(text)
    assert mended_email(text) == mended


def test_names() -> None:
    assert take_apart("Example, Ada") == ("Ada", "Example")
    assert take_apart("Ada Example, PhD") == ("", "")
    assert name_and_address('"Ada Example" <ada@x.example>') == ("Ada Example", "ada@x.example")
    assert same_name("Müller, José", "jose MULLER")
    assert better_case("JEAN-LUC O'NEILL") == "Jean-Luc O'Neill"
    assert better_case("李小龍") is None
    assert better_case("Ada Example") is None


def test_damage() -> None:
    assert mended_mojibake("JÃ¼rgen") == "Jürgen"
    assert mended_mojibake("Jürgen") is None
    assert mended_mojibake("NGUYỄN Â") is None
    assert has_lost_letters("J?rgen")
    assert has_lost_letters("J\ufffdrgen")
    assert not has_lost_letters("Ada Example")


def test_what_an_address_says_about_the_order() -> None:
    assert local_part_order("ada.example@x.example", "Ada", "Example") == 1
    assert local_part_order("bjoern.muster@x.example", "Muster", "Björn") == -1
    assert local_part_order("info@x.example", "Ada", "Example") == 0


def test_cells_are_cleaned() -> None:
    assert cleaned(" \u00a0Ada\u200b \n Example\ufeff ") == "Ada Example"
    assert cleaned("'=1+1") == "=1+1"
    assert cleaned("'t Hooft") == "'t Hooft"
