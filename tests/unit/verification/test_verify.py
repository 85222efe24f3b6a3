import copy
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from studio.credentials.status_list import status_list_credential
from studio.signing.did_key import did_key_of, verification_method_of
from studio.signing.did_web import did_document
from studio.signing.key_pair import SigningKey
from studio.signing.proof_formats import vc_jwt
from studio.signing.proof_formats.eddsa_rdfc_2022 import sign_document
from studio.verification.read_any import read_bytes
from studio.verification.report import Kind, Outcome, Verdict
from studio.verification.sources import PinnedIssuer, Sources
from studio.verification.verify import verify, verify_found
from tests.support import check_page as pages
from tests.support.sample_credential import CREATED, sample_credential, sample_key, sample_method

NOW = datetime(2026, 4, 1, tzinfo=UTC)
WEB = "did:web:northwind.example"
METHOD = f"{WEB}#key"
LIST = "https://northwind.example/status/1.json"
KEY, OTHER = sample_key(), SigningKey.from_seed(bytes(32))


def signed(change=lambda document: document, *, key=KEY, method=None):
    document = change(copy.deepcopy(sample_credential()))
    return sign_document(document, key, verification_method=method or sample_method(), created=CREATED)


def by_web(document, *, place=None):
    document["issuer"]["id"] = WEB
    if place is not None:
        document["credentialStatus"] = {
            "id": f"{LIST}#{place}",
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": str(place),
            "statusListCredential": LIST,
        }
    return document


def report_of(document, **more):
    text = document if isinstance(document, str) else json.dumps(document)
    return verify_found(read_bytes(text.encode(), "a.json"), Sources(NOW, **more))


def codes(report):
    return {check.code for check in report.checks if check.outcome is not Outcome.PASSED}


DOCUMENTS = {WEB: did_document(WEB, {"key": KEY.public_key})}
PINNED = {WEB: PinnedIssuer(WEB, "Northwind", {"key": KEY.public_key})}


def status_list(revoked, *, key=KEY, start=NOW - timedelta(days=1), days=30, issuer=WEB):
    unsigned = status_list_credential(
        url=LIST, issuer=issuer, revoked=revoked, valid_from=start, valid_until=start + timedelta(days=days)
    )
    return sign_document(unsigned, key, verification_method=METHOD, created=CREATED)


def test_a_good_credential_is_valid_and_says_what_it_is():
    report = report_of(signed())
    assert (report.verdict, codes(report)) == (Verdict.VALID, set())
    assert report.facts.title
    assert report.facts.learner.startswith("Zoë")
    assert report.reason == "Every check passed."


def test_the_pure_function_takes_bytes_text_and_maps():
    document = signed(by_web, method=METHOD)
    report = verify(json.dumps(document), name="x", now=NOW, did_documents=DOCUMENTS)
    assert (report.file, report.verdict) == ("x", Verdict.VALID)
    assert verify(b"{}", name="x", now=NOW).reason_code == "file.no-credential"


def test_each_changed_text_is_found():
    document = signed()
    document["credentialSubject"]["achievement"]["name"] += "!"
    assert codes(report_of(document)) == {"proof.bad", "issuer.unproved"}


def test_an_added_term_is_found_as_not_covered():
    document = signed()
    document["credentialSubject"]["nickname"] = "Zo"
    report = report_of(document)
    assert report.verdict is Verdict.INVALID
    assert {"terms.undefined", "proof.not-covered"} <= codes(report)


@pytest.mark.parametrize(
    ("now", "code"),
    [
        (datetime(2026, 3, 1, tzinfo=UTC), "dates.not-yet-valid"),
        (datetime(2200, 1, 1, tzinfo=UTC), "dates.expired"),
    ],
)
def test_dates(now, code):
    report = verify(json.dumps(signed()), name="x", now=now)
    assert (report.verdict, report.reason_code) == (Verdict.INVALID, code)


def test_did_web_by_document_by_trust_list_by_a_file_beside_and_by_nothing():
    document = signed(by_web, method=METHOD)
    assert report_of(document, documents=DOCUMENTS).verdict is Verdict.VALID
    assert report_of(document, pinned=PINNED).verdict is Verdict.VALID
    beside = report_of(document, nearby=DOCUMENTS)
    assert (beside.verdict, codes(beside)) == (Verdict.UNKNOWN, {"issuer.nearby"})
    bare = report_of(document)
    assert (bare.verdict, codes(bare)) == (Verdict.UNKNOWN, {"proof.no-key", "issuer.unproved"})


def test_a_forger_with_his_own_key_is_not_the_pinned_issuer():
    forged = signed(by_web, key=OTHER, method=METHOD)
    assert report_of(forged, pinned=PINNED).verdict is Verdict.INVALID
    with_own_document = {WEB: did_document(WEB, {"new": OTHER.public_key})}
    forged = signed(by_web, key=OTHER, method=f"{WEB}#new")
    report = report_of(forged, pinned=PINNED, nearby=with_own_document)
    assert report.verdict is not Verdict.VALID
    assert "issuer.new-key" in codes(report)


STRANGER = did_key_of(OTHER.public_key)
FORGED = (Verdict.INVALID, "issuer.other-key")


@pytest.mark.parametrize("known", [{"documents": DOCUMENTS}, {"pinned": PINNED}], ids=["document", "pinned"])
@pytest.mark.parametrize(
    "method",
    [verification_method_of(STRANGER), "did:web:else.example#key", "https://else.example/issuer#key"],
)
def test_a_stranger_cannot_speak_for_an_issuer_whose_keys_are_known(method, known):
    forged = signed(by_web, key=OTHER, method=method)
    report = report_of(forged, **known)
    assert (report.verdict, report.reason_code) == FORGED
    name = "Northwind" if "pinned" in known else "“Northwind"
    assert report.reason.startswith(f"It says it comes from {name}")
    assert "was not signed by the key of" in report.reason
    assert report_of(forged).verdict is Verdict.UNKNOWN


def test_a_stranger_cannot_speak_for_an_issuer_who_is_a_key():
    forged = signed(key=OTHER, method=verification_method_of(STRANGER))
    assert (report_of(forged).verdict, report_of(forged).reason_code) == FORGED


def test_a_document_beside_the_file_makes_no_key_a_trusted_one():
    forged = signed(by_web, key=OTHER, method=f"{WEB}#new")
    report = report_of(forged, pinned=PINNED, nearby={WEB: did_document(WEB, {"new": OTHER.public_key})})
    assert (report.verdict, report.reason_code) == (Verdict.INVALID, "issuer.new-key")
    assert "not signed by a key that you trust" in report.reason


def test_a_profile_without_keys_says_nothing_about_who_may_sign():
    profile = {"id": WEB, "type": ["Profile"], "name": "Northwind"}
    report = report_of(signed(by_web), documents={WEB: profile})
    assert (report.verdict, report.reason_code) == (Verdict.UNKNOWN, "issuer.other-key")


def test_a_strangers_proof_beside_the_issuers_own_spoils_nothing():
    good = signed(by_web, method=METHOD)
    forged = signed(by_web, key=OTHER, method=verification_method_of(STRANGER))
    both = {**good, "proof": [forged["proof"], good["proof"]]}
    assert report_of(both, documents=DOCUMENTS).verdict is Verdict.VALID


def test_a_key_that_the_document_does_not_list_is_wrong():
    report = report_of(signed(by_web, method=f"{WEB}#gone"), documents=DOCUMENTS)
    assert (report.verdict, report.reason_code) == (Verdict.INVALID, "proof.key")


@pytest.mark.parametrize(
    ("listed", "verdict", "code"),
    [
        (lambda: status_list([]), Verdict.VALID, ""),
        (lambda: status_list([7]), Verdict.INVALID, "status.revoked"),
        (lambda: status_list([7], key=OTHER), Verdict.UNKNOWN, "status.unproved"),
        (lambda: status_list([7], issuer="did:web:else.example"), Verdict.UNKNOWN, "status.unproved"),
        (lambda: status_list([], days=0), Verdict.UNKNOWN, "status.outdated"),
        (lambda: status_list([], start=NOW + timedelta(days=2)), Verdict.UNKNOWN, "status.outdated"),
        (lambda: None, Verdict.UNKNOWN, "status.not-at-hand"),
        (lambda: {"type": ["Nothing"]}, Verdict.UNKNOWN, "status.no-list"),
    ],
    ids=["good", "revoked", "forged", "foreign", "over", "early", "missing", "no-list"],
)
def test_status(listed, verdict, code):
    document = signed(lambda each: by_web(each, place=7), method=METHOD)
    report = report_of(document, documents={**DOCUMENTS, LIST: listed()})
    assert (report.verdict, report.reason_code) == (verdict, code)


def test_own_records_know_better_than_any_list():
    document = signed(lambda each: by_web(each, place=7), method=METHOD)
    good = report_of(document, pinned=PINNED, own_status={LIST: frozenset()})
    revoked = report_of(document, pinned=PINNED, own_status={LIST: frozenset({7})})
    assert (good.verdict, revoked.reason_code) == (Verdict.VALID, "status.revoked")


def test_own_records_do_not_answer_for_a_stranger_who_names_our_list():
    document = signed(lambda each: by_web(each, place=7), method=METHOD)
    report = report_of(document, documents=DOCUMENTS, own_status={LIST: frozenset()})
    assert (report.verdict, report.reason_code) == (Verdict.UNKNOWN, "status.not-at-hand")


def test_the_recipient_is_asked_for_only_when_named():
    document = signed()
    name = document["credentialSubject"]["identifier"][0]["identityHash"]
    assert report_of(document, recipient=name).verdict is Verdict.VALID
    assert report_of(document, recipient="Bo Li").reason_code == "recipient.another"


def test_an_unknown_vocabulary_is_named_and_leaves_it_open():
    document = signed()
    document["@context"].append("https://vocabulary.example/v1")
    report = report_of(document)
    assert report.verdict is Verdict.UNKNOWN
    assert "https://vocabulary.example/v1" in report.reason


def test_an_endorsement_has_a_verdict_of_its_own():
    endorsement = {
        "@context": sample_credential()["@context"],
        "id": "urn:uuid:0189dddd-0000-7000-8000-000000000001",
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "name": "Endorsed",
        "issuer": {"id": sample_credential()["issuer"]["id"], "type": ["Profile"]},
        "validFrom": "2026-03-02T09:30:00Z",
        "credentialSubject": {"id": "urn:uuid:1", "type": ["EndorsementSubject"]},
    }
    good = sign_document(endorsement, KEY, verification_method=sample_method(), created=CREATED)
    bad = {**good, "name": "Changed"}
    report = report_of(signed(lambda document: {**document, "endorsement": [good, bad]}))
    assert report.verdict is Verdict.VALID
    assert [each.verdict for each in report.endorsements] == [Verdict.VALID, Verdict.INVALID]


# --- tokens and paper


SITE_DOCUMENTS = {pages.DID: did_document(pages.DID, {pages.KEY.public_multibase: pages.KEY.public_key})}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda token: token, "status.not-at-hand"),
        (lambda token: token[:-3] + ("AAA" if token[-3:] != "AAA" else "BBB"), "proof.bad"),
        (lambda token: "eyJhbGciOiJub25lIn0." + token.split(".")[1] + ".", "file.damaged"),
        (lambda token: token.rsplit(".", 1)[0] + ".AAAA", "proof.bad"),
    ],
    ids=["good", "signature", "alg-none", "short"],
)
def test_a_token(change, code):
    report = report_of(change(pages.token()), documents=SITE_DOCUMENTS)
    assert report.kind is Kind.JWT
    assert report.reason_code == code


def retold(**header):
    """The sample's token with another head, signed anew by a stranger."""
    _, body, _ = pages.token().split(".")
    head = vc_jwt._encode(json.dumps(header).encode())
    return f"{head}.{body}.{vc_jwt._encode(OTHER.sign(f'{head}.{body}'.encode()))}"


@pytest.mark.parametrize("algorithm", ["HS256", "ES256", "RS256", "EdDSA"])
def test_a_token_with_a_changed_head_under_our_key_is_invalid(algorithm):
    kid = f"{pages.DID}#{pages.KEY.public_multibase}"
    report = report_of(retold(alg=algorithm, kid=kid, typ="JWT"), documents=SITE_DOCUMENTS)
    assert (report.verdict, report.reason_code) == (Verdict.INVALID, "proof.bad")
    assert report_of(retold(alg=algorithm, kid=kid, typ="JWT")).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ({"kid": verification_method_of(STRANGER)}, "issuer.other-key"),
        ({"kid": "did:web:else.example#key"}, "issuer.other-key"),
        ({"jwk": {"kty": "OKP", "crv": "Ed25519", "x": vc_jwt._encode(OTHER.public_key)}}, "proof.bad"),
    ],
    ids=["did-key", "did-web", "own-key"],
)
def test_a_token_of_a_stranger_who_names_a_known_issuer_is_invalid(header, code):
    token = retold(alg="EdDSA", typ="JWT", **header)
    report = report_of(token, documents=SITE_DOCUMENTS)
    assert (report.verdict, report.reason_code) == (Verdict.INVALID, code)
    assert report_of(token).verdict is Verdict.UNKNOWN


def test_a_token_whose_claims_contradict_it_is_invalid():
    head, body, _ = pages.token().split(".")
    payload = {**vc_jwt.split_jwt(pages.token()).payload, "iss": "did:web:else.example"}
    body = vc_jwt._encode(json.dumps(payload).encode())
    signature = vc_jwt._encode(pages.KEY.sign(f"{head}.{body}".encode()))
    report = report_of(f"{head}.{body}.{signature}", documents=SITE_DOCUMENTS)
    assert "claims.contradiction" in codes(report)
    assert report.verdict is Verdict.INVALID


def test_paper_is_good_by_document_and_own_records():
    pinned = {
        pages.DID: PinnedIssuer(pages.DID, "Northwind", {pages.KEY.public_multibase: pages.KEY.public_key})
    }
    address = f"{pages.BASE}/check/#{pages.paper()}"
    own = {"pinned": pinned, "own_revoked": {pages.DID: frozenset()}}
    report = report_of(address, **own)
    assert (report.verdict, report.facts.learner) == (Verdict.VALID, "Nguyễn Thị Hồng Đào")
    own["own_revoked"] = {pages.DID: frozenset({"x"})}
    code = f"{pages.BASE}/check/#{pages.paper()}"
    changed = code[:-5] + ("A" if code[-5] != "A" else "B") + code[-4:]
    assert report_of(changed, **own).verdict is Verdict.INVALID


def test_paper_looks_up_the_published_list_of_revoked_ones(tmp_path):
    files = pages.write_sample_site(tmp_path, NOW)
    documents = {
        **SITE_DOCUMENTS,
        f"{pages.BASE}/status/revoked.json": json.loads(files["status/revoked.json"]),
    }
    good = report_of(f"{pages.BASE}/check/#{pages.paper()}", documents=documents)
    gone = report_of(f"{pages.BASE}/check/#{pages.paper(pages.REVOKED)}", documents=documents)
    assert (good.verdict, gone.reason_code) == (Verdict.VALID, "status.revoked")
    late = replace(Sources(NOW, documents), now=NOW + timedelta(days=400))
    open_ = verify_found(read_bytes(f"{pages.BASE}/check/#{pages.paper()}".encode(), "qr"), late)
    assert open_.reason_code == "status.not-at-hand"


def test_reports_are_plain_json():
    plain = report_of(signed()).to_plain()
    assert json.loads(json.dumps(plain)) == plain
    assert {"file", "verdict", "reason", "checks"} <= plain.keys()
