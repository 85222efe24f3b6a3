"""Names that every system accepts and keeps apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.issuing.file_names import DistinctNames, PatternError, fill_pattern, safe_name, same_file


@pytest.mark.parametrize(
    ("wanted", "safe"),
    [
        ("Ann Lee", "Ann Lee"),
        ("CON", "CON_"),
        ("con.txt", "con.txt_"),
        ("LPT¹", "LPT¹_"),
        ("CONIN$", "CONIN$_"),
        ("Con O’Neill", "Con O’Neill"),
        ("a/b\\c:d*e?f", "a b c d e f"),
        ("..", "learner"),
        ("   ", "learner"),
        ("trailing. .", "trailing"),
        (".hidden", "hidden"),
        ("-rf", "rf"),
        ('~"0', "0"),
        ("\u202egnp.exe", "gnp.exe"),
        ("محمد الأمين", "محمد الأمين"),
        ("李小龍", "李小龍"),
        ("e\u0301", "é"),
        ("tab\there", "tab here"),
    ],
)
def test_each_trap_has_its_way_out(wanted, safe):
    assert safe_name(wanted) == safe


def test_three_hundred_letters_are_cut_between_letters():
    for letter in ("a", "é", "क्षि", "李", "👩‍🎓"):
        name = safe_name(letter * 300)
        assert len(name.encode("utf-16-le")) // 2 <= 60
        assert len(name.encode()) <= 180
    assert safe_name("a" * 59 + "e\u0301\u0323") == "a" * 59


def test_five_people_of_one_name_get_five_names():
    names = DistinctNames()
    given_out = [names.give(name) for name in ("Ann Lee", "ANN LEE", "Ann  Lee", "Ann Lee.", "Ann\u200b Lee")]
    assert given_out == ["Ann Lee", "ANN LEE (2)", "Ann Lee (3)", "Ann Lee (4)", "Ann Lee (5)"]


def test_composed_and_decomposed_are_one_file():
    names = DistinctNames()
    assert names.give("Zoé") != names.give("Zoe\u0301")


def test_a_name_that_looks_like_a_given_suffix_stays_apart():
    names = DistinctNames()
    given_out = [names.give(name) for name in ("Al", "Al (2)", "Al", "Al")]
    assert len({same_file(name) for name in given_out}) == 4


@given(st.lists(st.text(max_size=80), max_size=25))
def test_any_texts_give_distinct_safe_names(texts):
    names = DistinctNames()
    given_out = [names.give(text) for text in texts]
    assert len({same_file(name) for name in given_out}) == len(texts)
    for name in given_out:
        assert name
        assert name == name.strip(" .")
        assert not set(name) & set('<>:"/\\|?*\0\n')
        assert len(name.encode()) <= 190
        name.encode("utf-8")


def test_patterns_fill_and_format():
    assert fill_pattern("{year}-{number:04}", {"year": 2026, "number": 7}) == "2026-0007"


@pytest.mark.parametrize(
    "pattern", ["{unknown}", "{name.__class__}", "{name[0]}", "{name!r}", "{", "{name:zz}"]
)
def test_patterns_that_reach_further_are_refused(pattern):
    with pytest.raises(PatternError):
        fill_pattern(pattern, {"name": "Ann"})


def test_names_are_cut_behind_a_word_where_one_is_near():
    title = "2026-11-20 Wound Care Fundamentals for Community Nurses - Friday group"
    assert safe_name(title) == "2026-11-20 Wound Care Fundamentals for Community Nurses"
    assert safe_name("Ann Lee - Introduction to Electrical Installation Testing 2026") == (
        "Ann Lee - Introduction to Electrical Installation Testing"
    )
    assert safe_name("a" * 30 + " " + "b" * 60) == "a" * 30 + " " + "b" * 29  # no word ends near
    assert safe_name("Wound Care " * 3, longest=22) == "Wound Care Wound Care"


def test_a_cut_name_still_gets_its_number():
    names = DistinctNames()
    title = "2026-11-20 Wound Care Fundamentals for Community Nurses - Friday group"
    given = [names.give(title) for _ in range(3)]
    assert given[1] == "2026-11-20 Wound Care Fundamentals for Community Nurses (2)"
    assert len(set(given)) == 3
    assert all(len(name) <= 60 for name in given)
