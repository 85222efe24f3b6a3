"""Real proofs that others made: each is good, refused or unknown for its own reason."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.signing.did_key import public_key_of
from studio.signing.errors import BadDidError, ProofRefused, UnknownContextError
from studio.signing.multibase import read_public_multikey
from studio.signing.proof_formats import format_of
from studio.signing.proof_formats.vc_jwt import check_jwt, contradictions, split_jwt
from tests.support.more_contexts import all_contexts
from tests.support.places import SHARED

_CONFORMANCE = SHARED / "conformance"


def _proofs(folder: str) -> Iterator[tuple[Path, dict[str, Any], dict[str, Any], bytes]]:
    """Yield each embedded proof whose key stands in the fragment of its own address."""
    for path in sorted((_CONFORMANCE / folder).rglob("*.json")):
        document = json.loads(path.read_bytes())
        proofs = document.get("proof", []) if isinstance(document, dict) else []
        for proof in proofs if isinstance(proofs, list) else [proofs]:
            try:
                key = read_public_multikey(proof["verificationMethod"].partition("#")[2])
            except (BadDidError, KeyError):
                continue
            yield path, document, proof, key


def _refused(folder: str) -> tuple[int, list[str]]:
    good, refused = 0, []
    for path, document, proof, key in _proofs(folder):
        try:
            format_of(proof).check_proof(document, proof, key)
            good += 1
        except ProofRefused:
            refused.append(path.stem)
    return good, refused


def test_dcc_with_every_context_at_hand(shared: Path) -> None:
    with all_contexts(shared):
        good, refused = _refused("dcc")
    assert good == 91
    assert refused == ["legacy-noStatus-noExpiry-tampered", "tampered"]


def test_dcc_with_the_contexts_that_we_carry() -> None:
    good, unknown = 0, set()
    for _, document, proof, key in _proofs("dcc"):
        try:
            format_of(proof).check_proof(document, proof, key)
            good += 1
        except UnknownContextError as error:
            unknown.add(error.url)
    assert good == 8
    assert "https://w3id.org/security/suites/ed25519-2020/v1" in unknown


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("openbadgecredential_sample.signed", True),
        ("openbadgecredential_sample.signed.badsignature", False),
        ("openbadgecredential_sample.invalidnotbefore.signed", True),
    ],
)
def test_tokens_of_walt_id(name: str, good: bool) -> None:
    token = (_CONFORMANCE / "other-badges" / "waltid-jwt" / f"{name}.jwt").read_text()
    parts = split_jwt(token)
    key = public_key_of(str(parts.key_id))
    if not good:
        with pytest.raises(ProofRefused):
            check_jwt(parts, key)
        return
    check_jwt(parts, key)
    assert contradictions(parts) == (("iss", "sub") if "invalidnotbefore" in name else ())


def test_tokens_of_1edtech() -> None:
    parts = split_jwt((_CONFORMANCE / "ob3-validator-cases" / "ob30" / "simple.jwt").read_text())
    assert parts.algorithm == "RS256"
    assert parts.key_id is None  # against the rule: neither kid nor jwk, so nobody can check it
    assert parts.own_key is None
    assert parts.credential == parts.payload["vc"]
