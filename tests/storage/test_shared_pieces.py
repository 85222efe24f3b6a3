"""Signed bytes come back bit for bit, whatever they are."""

import base64
import json

from hypothesis import given
from hypothesis import strategies as st

from studio.storage.shared_pieces import SHORTEST, cut, whole

LONG = "data:image/png;base64," + "QUJD" * SHORTEST
LOGO = "data:image/svg+xml;base64," + "WFla" * SHORTEST


def jwt_of(payload: bytes) -> str:
    return f"eyJhbGciOiJFZERTQSJ9.{base64.urlsafe_b64encode(payload).rstrip(b'=').decode()}.c2lnbmF0dXJl"


def compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def document(name: str) -> dict[str, object]:
    return {"issuer": {"image": LOGO}, "name": name, "achievement": {"image": {"id": LONG}}}


@given(st.text(), st.integers(0, 2))
def test_both_pictures_are_cut_out_of_both_documents_and_come_back(name: str, more: int):
    signed = compact(document(name) | {"proof": "z" * more})
    jwt = jwt_of(compact({"iss": "x" * more} | document(name)))
    stored = cut(signed, jwt)
    assert whole(stored) == (signed, jwt)
    assert [place.piece for place in stored.places] == [LOGO.encode(), LONG.encode()]
    assert len(stored.signed_json) == len(signed) - len(LONG) - len(LOGO)
    assert len(stored.jwt) < len(jwt) - (len(LONG) + len(LOGO)) * 4 // 3 + 20


@given(st.binary(), st.text(), st.sampled_from([b"", LONG.encode(), b'"data:image/', f'"{LONG}"'.encode()]))
def test_whatever_is_stored_comes_back(some: bytes, jwt: str, middle: bytes):
    assert whole(cut(some + middle + some, jwt)) == (some + middle + some, jwt)


@given(st.binary(max_size=40))
def test_any_payload_comes_back(some: bytes):
    signed = compact(document("Ann"))
    for payload in (some, some + signed, signed + some, some + LONG.encode()):
        assert whole(cut(signed, jwt_of(payload))) == (signed, jwt_of(payload))


def test_a_token_that_is_written_in_an_odd_way_stays_as_it_is():
    signed = compact(document("Ann"))
    padded = f"e30.{base64.urlsafe_b64encode(signed + b' ').decode()}.c2ln"
    odd_end = jwt_of(signed + b" ")
    for odd in (padded, padded.replace("=", "") + ".more", odd_end.replace(".c2l", "\n.c2l"), "e30..", "e30"):
        stored = cut(signed, odd)
        assert whole(stored) == (signed, odd)


def test_a_picture_that_the_token_lacks_leaves_the_token_whole():
    signed, jwt = compact(document("Ann")), jwt_of(compact({"name": "Ann"}))
    stored = cut(signed, jwt)
    assert stored.jwt == jwt
    assert {place.in_jwt for place in stored.places} == {None}
    assert whole(stored) == (signed, jwt)


def test_short_pictures_stay():
    signed = compact({"image": "data:image/png;base64,AAAA"})
    assert cut(signed, jwt_of(signed)).places == ()
