"""What we sign is accepted, and what was altered refused, by verifiers that others wrote."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from studio.signing.canonical_rdf import canonical_nquads, canonical_nquads_full
from studio.signing.proof_formats import eddsa_rdfc_2022
from studio.signing.proof_formats.vc_jwt import encode_jwt
from tests.support import digital_bazaar
from tests.support.hostile_credentials import hostile_credentials
from tests.support.places import SHARED
from tests.support.sample_credential import CREATED, sample_credential, sample_key, sample_method

Change = Callable[[dict[str, Any]], object]


def _signed(document: dict[str, Any]) -> dict[str, Any]:
    return eddsa_rdfc_2022.sign_document(
        document, sample_key(), verification_method=sample_method(), created=CREATED
    )


def _documents() -> list[dict[str, Any]]:
    twin = sample_credential(50, picture_size=30)
    subject = twin["credentialSubject"]
    same = [subject["achievement"]["alignment"][0]] * 3
    twin["credentialSubject"] = {**subject, "achievement": {**subject["achievement"], "alignment": same}}
    whole = sample_credential(51, picture_size=30)
    whole["credentialSubject"] = {**whole["credentialSubject"], "creditsEarned": 30}
    return [_signed(each) for each in (sample_credential(), twin, whole, *hostile_credentials())]


def _altered(document: dict[str, Any]) -> list[dict[str, Any]]:
    changes: list[Change] = [
        lambda each: each.update(name="Another name"),
        lambda each: each["credentialSubject"].update(id="urn:uuid:0189aaaa-0000-7000-8000-00000000ffff"),
        lambda each: each["credentialSubject"]["achievement"]["alignment"].pop(),
        lambda each: each["credentialSubject"]["achievement"]["resultDescription"][0][
            "allowedValue"
        ].reverse(),
        lambda each: each["proof"].update(created="2026-03-02T09:30:01Z"),
    ]
    found = []
    for change in changes:
        copied = copy.deepcopy(document)
        change(copied)
        found.append(copied)
    return found


@pytest.mark.system
@pytest.mark.slow
def test_digital_bazaar_accepts_what_we_sign_and_refuses_what_was_altered() -> None:
    good = _documents()
    bad = _altered(good[0])
    results = digital_bazaar.run("verify", [*good, *bad], sample_key())["results"]
    assert [result for result in results[: len(good)] if not result["verified"]] == []
    assert [result["verified"] for result in results[len(good) :]] == [False] * len(bad)


@pytest.mark.system
@pytest.mark.slow
def test_digital_bazaar_makes_the_same_signatures_and_we_accept_them() -> None:
    ours = _documents()
    unsigned = [{name: value for name, value in each.items() if name != "proof"} for each in ours]
    theirs = digital_bazaar.run("sign", unsigned, sample_key())["results"]
    for mine, other in zip(ours, theirs, strict=True):
        proof = other["proof"]
        assert proof["proofValue"] == mine["proof"]["proofValue"]
        eddsa_rdfc_2022.check_proof(other, proof, sample_key().public_key)


@pytest.mark.system
@pytest.mark.slow
def test_digital_bazaar_agrees_on_the_hardest_sample_of_1edtech() -> None:
    """``complete.json`` has look-alike graphs on which pyoxigraph parts from PyLD and from us."""
    path = SHARED / "conformance" / "ob3-validator-cases" / "ob30" / "complete.json"
    document = json.loads(path.read_bytes())
    document.pop("proof")
    theirs = digital_bazaar.run("sign", [document], sample_key())["results"][0]
    assert theirs["proof"]["proofValue"] == _signed(document)["proof"]["proofValue"]
    assert canonical_nquads(document) != canonical_nquads_full(document)


@pytest.mark.slow
def test_openbadgeslib_accepts_what_we_sign_and_refuses_what_was_altered() -> None:
    from openbadgeslib.ob3.ldp import OB3LdpVerifier
    from openbadgeslib.ob3.verifier import OB3VerificationError

    good = _documents()
    verifier = OB3LdpVerifier()
    for document in good:
        verifier.verify(document)
    for document in _altered(good[0]):
        with pytest.raises(OB3VerificationError):
            verifier.verify(document)


def test_openbadgeslib_accepts_our_tokens() -> None:
    from openbadgeslib.ob3.verifier import OB3VerificationError, OB3Verifier

    verifier = OB3Verifier.for_issuer_did(sample_method().partition("#")[0])
    for document in (sample_credential(), _signed(sample_credential())):
        token = encode_jwt(document, sample_key(), kid=sample_method())
        assert verifier.verify(token).id == document["id"]
        with pytest.raises(OB3VerificationError):
            verifier.verify(token[:-8] + "AAAAAAAA")
