"""A run's title beside the micro-credential's."""

import pytest

from studio.domain.course_run import own_title
from studio.domain.text import LocalisedText

COURSE = LocalisedText.of("Wound Care", "en", {"de": "Wundversorgung"})


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Wound Care – Autumn", "Autumn"),
        ("wundversorgung (Herbst 2026)", "Herbst 2026"),
        ("Wound Care, Leeds (north) two", "Leeds (north) two"),
        ("  Autumn\n2026 ", "Autumn 2026"),
        ("Wound Care", ""),
        ("Wound Caretakers", "Wound Caretakers"),
        ("Advanced Wound Care", "Advanced Wound Care"),
        ("", ""),
        ("Wound Care 2026", "2026"),
        ("Wound Care Autumn", "Wound Care Autumn"),
        ("Wound Care: Autumn", "Autumn"),
        ("Wound Care - Autumn", "Autumn"),
        ("Wound Care-givers", "Wound Care-givers"),
        ("Wound Care's refresher", "Wound Care's refresher"),
        ("Wound Care!", "Wound Care!"),
        ("Wound Care & more", "Wound Care & more"),
        ("Wound Care’s", "Wound Care’s"),
        ("Wound Care\u0301 2", "Wound Caré 2"),
        ("\ufeffWound Care：秋季班", "秋季班"),
        ("Wound Care（秋季班）", "秋季班"),
        ("\u202eWound Care، خريف\u2069", "خريف"),
        ("Wound Care :", ""),
        ("Wound Care — ", ""),
        ("Wound Care ()", ""),
    ],
)
def test_the_name_in_front_is_not_said_twice(title: str, expected: str) -> None:
    assert own_title(title, COURSE) == expected


def test_a_course_without_a_name_takes_nothing_away() -> None:
    assert own_title("Autumn", LocalisedText.of("")) == "Autumn"
