"""Whatever a stranger writes, a verification ends in a report, and never in "valid" for what was changed."""

import copy
import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from studio.credentials.rules import broken_rules
from studio.credentials.vc_rules import broken_presentation_rules, broken_vc_rules
from studio.signing.did_web import did_document
from studio.signing.proof_formats.eddsa_rdfc_2022 import sign_document
from studio.verification.read_any import read_bytes
from studio.verification.report import Verdict
from studio.verification.sources import PinnedIssuer, Sources
from studio.verification.verify import verify_found
from tests.support import check_page as pages
from tests.support.sample_credential import CREATED, sample_credential, sample_key, sample_method

SOURCES = Sources(datetime(2026, 4, 1, tzinfo=UTC))
SIGNED = sign_document(
    sample_credential(picture_size=100), sample_key(), verification_method=sample_method(), created=CREATED
)
WORDS = st.sampled_from(
    [
        "",
        "id",
        "type",
        "x",
        "@id",
        "@value",
        "@type",
        "@context",
        "did:key:z6Mk",
        "https://a.example#z6Mkx",
        "_:b",
        "z",
    ]
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 10**16)
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)


def places(value, path=()):
    yield path
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for name, member in members:
        yield from places(member, (*path, name))


PLACES = [path for path in places(SIGNED) if path]


def with_changed(path, value):
    document = copy.deepcopy(SIGNED)
    node = document
    for name in path[:-1]:
        node = node[name]
    node[path[-1]] = value
    return document


def verify(text):
    return verify_found(read_bytes(text.encode("utf-8", errors="replace"), "x"), SOURCES)


@given(st.sampled_from(PLACES), JSON)
def test_any_value_in_any_place_gives_a_report_and_is_never_valid(path, value):
    document = with_changed(path, value)
    broken_rules(document)
    report = verify(json.dumps(document))
    if document != SIGNED and document.get("proof") == SIGNED["proof"]:
        assert report.verdict is not Verdict.VALID
    json.dumps(report.to_plain())


@given(JSON)
def test_any_json_gives_a_report(value):
    assert verify(json.dumps(value)).verdict is not Verdict.VALID
    if isinstance(value, dict):
        broken_vc_rules(value)
        broken_presentation_rules(value)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_report(data):
    assert verify_found(read_bytes(data, "x"), SOURCES).verdict is not Verdict.VALID


TRUSTING = Sources(
    datetime(2026, 4, 1, tzinfo=UTC),
    {pages.DID: did_document(pages.DID, {pages.KEY.public_multibase: pages.KEY.public_key})},
    {pages.DID: PinnedIssuer(pages.DID, "Northwind", {pages.KEY.public_multibase: pages.KEY.public_key})},
    own_status={pages.LIST_URL: frozenset()},
    own_revoked={pages.DID: frozenset()},
)
TOKEN, PAPER = pages.token(), f"{pages.BASE}/check/#{pages.paper()}"


def verdict(text):
    return verify_found(read_bytes(text.encode("utf-8", errors="replace"), "x"), TRUSTING).verdict


def test_unchanged_both_are_valid():
    assert (verdict(TOKEN), verdict(PAPER)) == (Verdict.VALID, Verdict.VALID)


@given(st.integers(0, len(TOKEN) - 1), st.characters(codec="utf-8"))
def test_a_token_with_one_other_letter_is_never_valid(place, letter):
    changed = TOKEN[:place] + letter + TOKEN[place + 1 :]
    assert changed.strip() == TOKEN or verdict(changed) is not Verdict.VALID


@given(st.integers(len(PAPER) - len(pages.paper()), len(PAPER) - 1), st.sampled_from("ABCxyz019-_"))
def test_a_paper_with_one_other_letter_is_never_good(place, letter):
    changed = PAPER[:place] + letter + PAPER[place + 1 :]
    assert changed == PAPER or verdict(changed) is not Verdict.VALID
