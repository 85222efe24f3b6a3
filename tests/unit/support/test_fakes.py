"""The fakes give the same values in each run, and values as the real ones do."""

from datetime import timedelta

from tests.support.fakes import FakeClock, FakeIds, FakeRandom


def test_clock_stands_until_moved() -> None:
    clock = FakeClock()
    before = clock()
    assert clock() == before
    clock.advance(minutes=5)
    assert clock() - before == timedelta(minutes=5)


def test_random_is_equal_for_equal_seeds_however_it_is_asked() -> None:
    one, other = FakeRandom("a"), FakeRandom("a")
    assert one(7) + one(30) == other(37)
    assert FakeRandom("b")(16) != FakeRandom("a")(16)


def test_ids_are_version_7_distinct_and_ascending() -> None:
    source = FakeIds()
    ids = [source() for _ in range(100)]
    assert {identifier.version for identifier in ids} == {7}
    assert ids == sorted(set(ids), key=lambda identifier: identifier.int)
    assert ids[0] == FakeIds()()
