import copy
import json
import pickle
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from studio.foundation.errors import InputError, UntrustedInputError
from studio.foundation.limited_worker import run_limited
from studio.foundation.worded import Worded, filled, joined, packed, places, unpacked, worded

SAID = worded("{name} gave {what} on {day}.", name="Bo", what=worded("a file"), day=date(2026, 4, 2))


def test_it_is_an_english_text_that_remembers_what_it_was_made_of() -> None:
    assert SAID == "Bo gave a file on 2 April 2026."
    assert SAID.template == "{name} gave {what} on {day}."
    assert isinstance(SAID.values["what"], Worded)
    assert json.dumps({"a": SAID}) == '{"a": "Bo gave a file on 2 April 2026."}'


def test_an_error_keeps_it_and_so_does_its_text() -> None:
    error = InputError(SAID, hint=worded("Try again."))
    assert isinstance(str(error), Worded)
    assert worded("It failed: {error}", error=error).values["error"] is SAID
    assert isinstance(error.advice, Worded)


def test_it_travels_by_pickle_copy_and_packed_json() -> None:
    there = json.loads(json.dumps(packed({"found": [SAID, "plain", 7, None]})))
    for back in (pickle.loads(pickle.dumps(SAID)), copy.deepcopy(SAID), unpacked(there)["found"][0]):
        assert back == SAID
        assert (back.template, back.values) == (SAID.template, SAID.values)
    assert unpacked(there)["found"][1:] == ["plain", 7, None]


def test_braces_that_name_no_value_stay_and_nothing_in_them_is_run() -> None:
    assert (
        worded("{{ name }} and {0.__class__} and {other}", name="x")
        == "{{ name }} and {0.__class__} and {other}"
    )
    assert filled("{a}{b}", {"a": "{b}", "b": 1}, str) == "{b}1"
    assert places("{a} {b_c} {{ d }}") == {"a", "b_c"}


def test_lists_decimals_and_texts_side_by_side() -> None:
    assert worded("one of {known}", known=("a", worded("b"))) == "one of a, b"
    assert worded("{points} points", points=Decimal("1.50")) == "1.50 points"
    both = joined("; ", (SAID, "x"))
    assert both == f"{SAID}; x"
    assert both.values["0"] is SAID
    assert joined(" ", ()) == ""


JSON = some.recursive(
    some.text() | some.integers() | some.none(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
)


@given(JSON)
def test_packing_changes_no_other_json(value: object) -> None:
    assert unpacked(packed(value)) == value


def test_a_refusal_comes_back_worded_from_the_worker() -> None:
    with pytest.raises(UntrustedInputError) as caught:
        run_limited("studio.artwork.svg_reader:read_svg_task", {"path": __file__}, what=worded("the badge"))
    assert isinstance(str(caught.value), Worded)
    assert isinstance(caught.value.advice, Worded)
