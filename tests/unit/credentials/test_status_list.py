import base64
import gzip
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.credentials.status_list import (
    MAXIMUM_BYTES,
    MINIMUM_ENTRIES,
    StatusListDamagedError,
    decode_bits,
    encode_bits,
    is_set,
    status_list_credential,
)


@given(st.sets(st.integers(0, MINIMUM_ENTRIES - 1), max_size=40))
def test_what_is_set_comes_back_and_nothing_else(indexes):
    bits = decode_bits(encode_bits(indexes))
    assert len(bits) * 8 == MINIMUM_ENTRIES
    assert sum(byte.bit_count() for byte in bits) == len(indexes)
    assert all(is_set(bits, index) for index in indexes)


def test_bit_0_is_the_leftmost_bit_of_the_first_byte():
    assert decode_bits(encode_bits({0}))[:2] == b"\x80\x00"
    assert decode_bits(encode_bits({7, 8}))[:2] == b"\x01\x80"


def test_two_runs_give_equal_text():
    assert encode_bits({3, 5}) == encode_bits([5, 3])


@pytest.mark.parametrize(("indexes", "entries"), [({-1}, None), ({MINIMUM_ENTRIES}, None), ((), 1024)])
def test_a_place_outside_the_list_is_refused(indexes, entries):
    with pytest.raises(ValueError, match="entr"):
        encode_bits(indexes, entries or MINIMUM_ENTRIES)


def test_a_bomb_is_refused_before_it_is_unpacked():
    bomb = "u" + base64.urlsafe_b64encode(gzip.compress(bytes(MAXIMUM_BYTES + 1))).decode().rstrip("=")
    with pytest.raises(StatusListDamagedError, match="16 MiB"):
        decode_bits(bomb)


@pytest.mark.parametrize(
    "encoded",
    ["u!!!", "uAAAA", "u", encode_bits({1})[:-9], "uH4sIÄ"],
    ids=["letters", "gzip", "empty", "cut", "ascii"],
)
def test_a_damaged_list_is_refused(encoded):
    with pytest.raises(StatusListDamagedError):
        decode_bits(encoded)


def test_an_index_behind_the_end_is_no_answer():
    assert is_set(b"\x00", 8) is None
    assert is_set(b"\x00", -1) is None


def test_the_credential_names_its_list_and_its_window():
    made = status_list_credential(
        url="https://northwind.example/status/1.json",
        issuer="did:web:northwind.example",
        revoked=[4],
        valid_from=datetime(2026, 1, 2, tzinfo=UTC),
        valid_until=datetime(2026, 2, 2, tzinfo=UTC),
    )
    assert made["id"] == "https://northwind.example/status/1.json"
    assert made["credentialSubject"]["id"] == "https://northwind.example/status/1.json#list"
    assert (made["validFrom"], made["validUntil"]) == ("2026-01-02T00:00:00Z", "2026-02-02T00:00:00Z")
    assert is_set(decode_bits(made["credentialSubject"]["encodedList"]), 4) is True
