"""Languages of a design: found, missing, moved, taken away."""

from uuid import UUID

import pytest

from studio.domain.criterion import Criterion
from studio.domain.design import DesignContent
from studio.domain.design_changes import design_changes
from studio.domain.eu_elements import EuElements
from studio.domain.languages import gaps, languages_of, with_main_language, without_language
from studio.domain.text import LocalisedText


def two_languages() -> DesignContent:
    title = LocalisedText.of("Wound care", "en", {"de": "Wundversorgung"})
    criterion = Criterion(UUID(int=1), LocalisedText.of("Cleans the wound"))
    return DesignContent(title, description=LocalisedText.of("Assesses wounds."), criteria=(criterion,))


def test_gaps_name_the_texts_that_say_nothing_in_a_language() -> None:
    content = two_languages()
    assert languages_of(content) == ("en", "de")
    assert gaps(content, "de") == ("description", "criteria.0.name")
    assert gaps(content, "en") == ()


def test_another_main_language_keeps_what_was_said() -> None:
    turned = with_main_language(two_languages(), "de")
    assert turned.language == "de"
    assert turned.title.entries == (("de", "Wundversorgung"), ("en", "Wound care"))
    assert turned.criteria[0].name.entries == (("de", ""), ("en", "Cleans the wound"))
    assert gaps(turned, "de") == ("description", "criteria.0.name")


def test_a_language_can_be_taken_away_but_not_the_main_one() -> None:
    assert without_language(two_languages(), "de").title.entries == (("en", "Wound care"),)
    with pytest.raises(ValueError, match="main language"):
        without_language(two_languages(), "en")


def test_changes_name_fields_and_pass_over_empty_ones() -> None:
    before = two_languages()
    after = DesignContent(
        before.title,
        description=LocalisedText.of("Assesses and cleans wounds."),
        criteria=before.criteria,
        eu=EuElements(eqf_level=4, prerequisites=LocalisedText.of("")),
        change_note="More said",
    )
    changes = {
        change.place: (str(change.before), str(change.after)) for change in design_changes(before, after)
    }
    assert changes == {
        "description": ("Assesses wounds.", "Assesses and cleans wounds."),
        "eu.eqf_level": ("None", "4"),
    }
