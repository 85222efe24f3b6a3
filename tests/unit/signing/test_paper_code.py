from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import cbor2
import pytest

from studio.signing.cbor_subset import read_cbor
from studio.signing.errors import BadTokenError, ProofRefused, TokenTooLargeError
from studio.signing.paper_code import (
    PREFIX,
    PaperCode,
    check_paper_code,
    decode_paper_code,
    encode_paper_code,
    paper_code_text,
    read_paper_text,
    shortened,
)
from tests.support.sample_credential import sample_key

_KEY_ID = "did:web:northwind.example#key-1"
_CODE = PaperCode(
    "Northwind Training",
    UUID("01890a5d-ac96-774b-bcce-000000000001"),
    "Zoë Ω O'Brien 李",
    "Safe use of ladders",
    "3",
    date(2026, 3, 2),
    date(2029, 3, 2),
    bytes(range(32)),
)


def _data(code: PaperCode = _CODE) -> bytes:
    return encode_paper_code(code, sample_key(), _KEY_ID)


def test_comes_back_the_same_and_verifies() -> None:
    for code in (_CODE, replace(_CODE, expires=None), replace(_CODE, awarded=date(1969, 7, 20), title="")):
        signed = decode_paper_code(_data(code))
        assert (signed.code, signed.key_id) == (code, _KEY_ID)
        check_paper_code(signed, sample_key().public_key)


def test_is_a_cose_sign1_for_other_readers() -> None:
    tag = cbor2.loads(_data())
    assert tag.tag == 18
    protected, unprotected, payload, signature = tag.value
    assert cbor2.loads(protected) == {1: -8, 4: _KEY_ID.encode()}
    assert unprotected == {}
    assert cbor2.loads(payload)[3] == _CODE.learner
    assert signature == sample_key().sign(cbor2.dumps(["Signature1", protected, b"", payload]))


def test_text_with_and_without_an_address() -> None:
    text = paper_code_text(_data(), "https://northwind.example/")
    assert text.startswith("https://northwind.example/check/#")
    assert 300 <= len(text) <= 420
    bare = paper_code_text(_data(), None)
    assert bare.startswith(PREFIX)
    assert read_paper_text(text) == read_paper_text(bare) == read_paper_text(f" {text}\n") == _data()


@pytest.mark.parametrize(
    "text", ["", "https://a.example/", "CSC1:", "CSC1:A", "CSC1:AB", "CSC1:AA==", "CSC1:ä", "hello world"]
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(BadTokenError):
        read_paper_text(text)


def test_every_changed_letter_is_refused() -> None:
    text = paper_code_text(_data(), "https://northwind.example")
    start = text.index("#") + 1
    for place in range(start, len(text)):
        letter = "A" if text[place] != "A" else "B"
        with pytest.raises((BadTokenError, ProofRefused)):
            check_paper_code(
                decode_paper_code(read_paper_text(text[:place] + letter + text[place + 1 :])),
                sample_key().public_key,
            )


def test_every_truncation_and_addition_is_refused() -> None:
    data = _data()
    for length in range(len(data)):
        with pytest.raises(BadTokenError):
            decode_paper_code(data[:length])
    with pytest.raises(BadTokenError):
        decode_paper_code(data + b"\0")
    with pytest.raises(TokenTooLargeError):
        decode_paper_code(data + bytes(1024))
    with pytest.raises(TokenTooLargeError):
        read_paper_text(PREFIX + "A" * 3000)


def _with_payload(change: dict[int, Any], *, without: int | None = None, unprotected: Any = None) -> bytes:
    protected, _, payload, _ = cbor2.loads(_data()).value
    fields = {**cbor2.loads(payload), **change}
    fields.pop(without, None)
    payload = cbor2.dumps(fields, canonical=True)
    signature = sample_key().sign(cbor2.dumps(["Signature1", protected, b"", payload]))
    return cbor2.dumps(cbor2.CBORTag(18, [protected, unprotected or {}, payload, signature]), canonical=True)


@pytest.mark.parametrize(
    "data",
    [
        _with_payload({0: 2}),
        _with_payload({1: b"bytes"}),
        _with_payload({1: "x" * 121}),
        _with_payload({2: bytes(15)}),
        _with_payload({6: 10**9}),
        _with_payload({6: 10**18}),
        _with_payload({6: "2026-03-02"}),
        _with_payload({8: bytes(31)}),
        _with_payload({9: 1}),
        _with_payload({-1: 1}),
        _with_payload({}, without=3),
        _with_payload({}, unprotected={4: b"x"}),
        cbor2.dumps([1, 2, 3]),
        cbor2.dumps(cbor2.CBORTag(18, [b"", {}, b"", bytes(64)])),
        cbor2.dumps(cbor2.CBORTag(18, [cbor2.dumps({1: -7, 4: b"x"}), {}, cbor2.dumps({}), bytes(64)])),
        cbor2.dumps(cbor2.CBORTag(18, 5)),
        b"\xd2\x84" * 40,
    ],
)
def test_well_signed_but_wrong_forms_are_refused(data: bytes) -> None:
    with pytest.raises(BadTokenError):
        decode_paper_code(data)


@pytest.mark.parametrize(
    "data",
    [
        b"\x18\x05",  # five in two bytes
        b"\x19\x00\xff",
        b"\x1b\x00\x00\x00\x00\xff\xff\xff\xff",
        b"\x5f\x41a\xff",  # indefinite length
        b"\x1c",
        b"\xf6",
        b"\xf5",
        b"\xfb\x3f\xf0\x00\x00\x00\x00\x00\x00",
        b"\xc4\x82\x1b\x7f\xff\xff\xff\xff\xff\xff\xff\x01",  # a fraction that would fill the memory
        b"\xa2\x01\x01\x01\x02",  # a key twice
        b"\xa2\x02\x01\x01\x02",  # keys out of order
        b"\xa1\x61a\x01",
        b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\x62\xff\xfe",
        b"\x81" * 50,
        b"",
    ],
)
def test_cbor_in_other_spellings_is_refused(data: bytes) -> None:
    with pytest.raises(BadTokenError):
        read_cbor(data)


@pytest.mark.parametrize(
    "value",
    [0, 23, 24, 255, 256, 65535, 65536, 2**32, -1, -25, "é", b"\0", [1, [2]], {0: 1, 5: "a", -1: b"b"}],
)
def test_cbor_that_cbor2_writes_comes_back(value: Any) -> None:
    assert read_cbor(cbor2.dumps(value, canonical=True)) == value


def test_long_texts_are_cut_between_letters() -> None:
    long = "李" * 100
    assert shortened(long) == "李" * 39 + "…"
    assert len(shortened(long).encode()) <= 120
    assert decode_paper_code(_data(replace(_CODE, learner=long))).code.learner == shortened(long)
    assert shortened("x" * 120) == "x" * 120


def test_wrong_arguments() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        _data(replace(_CODE, digest=b""))
    with pytest.raises(ValueError, match="shorten"):
        encode_paper_code(_CODE, sample_key(), "did:web:" + "a" * 1000)


def test_another_key_does_not_fit() -> None:
    with pytest.raises(ProofRefused):
        check_paper_code(decode_paper_code(_data()), bytes(32))
