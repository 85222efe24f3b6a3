"""Numbers and Latin words keep their order on pages that run from right to left."""

import pytest

from studio.rendering.direction import by_itself, isolated, without_isolates


def test_only_pages_from_right_to_left_need_marks() -> None:
    assert isolated("2026-0003", "ltr") == "2026-0003"
    assert isolated("", "rtl") == ""
    assert isolated("2026-0003", "rtl") == "\u20682026-0003\u2069"
    assert without_isolates(isolated("2026-0003", "rtl")) == "2026-0003"


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Bildungswerk e. V.", True),
        ("123 e. V.", True),
        ("محمد علي", False),
        ("2026-0003", False),
        ("الرقم \u2068A-1\u2069", False),
        ("\u2068Ulm\u2069، 23 نوفمبر 2026", False),
    ],
)
def test_a_field_that_begins_with_latin_letters_runs_from_left_to_right(text: str, marked: bool) -> None:
    assert by_itself(text, "ltr") == text
    assert (by_itself(text, "rtl") != text) is marked
