import base64
import hashlib
import hmac
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from studio.signing.errors import BadTokenError, ProofRefused, ProofUnsupportedError, TokenTooLargeError
from studio.signing.proof_formats import eddsa_rdfc_2022
from studio.signing.proof_formats.vc_jwt import (
    NoSubjectIdError,
    check_jwt,
    contradictions,
    encode_jwt,
    split_jwt,
)
from tests.support.sample_credential import CREATED, sample_credential, sample_key, sample_method


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _part(value: Any) -> str:
    return _b64(json.dumps(value).encode())


def _token(header: Any, payload: Any = None, signature: bytes | None = None) -> str:
    signed = f"{_part(header)}.{_part(payload if payload is not None else {'id': 'urn:x'})}"
    return f"{signed}.{_b64(sample_key().sign(signed.encode()) if signature is None else signature)}"


def _jwk() -> dict[str, str]:
    return {"kty": "OKP", "crv": "Ed25519", "x": _b64(sample_key().public_key)}


def _signed() -> dict[str, Any]:
    return eddsa_rdfc_2022.sign_document(
        sample_credential(), sample_key(), verification_method=sample_method(), created=CREATED
    )


def test_header_claims_and_credential() -> None:
    credential = _signed()
    token = encode_jwt(credential, sample_key(), kid=sample_method())
    assert token == encode_jwt(credential, sample_key(), kid=sample_method())
    parts = split_jwt(token)
    assert parts.header == {"alg": "EdDSA", "kid": sample_method(), "typ": "JWT"}
    assert parts.credential == credential
    claims = {name: value for name, value in parts.payload.items() if name not in credential}
    assert claims == {
        "iss": credential["issuer"]["id"],
        "jti": credential["id"],
        "sub": credential["credentialSubject"]["id"],
        "nbf": 1772443800,
        "exp": 4102444799,
    }
    assert contradictions(parts) == ()
    assert parts.key_id == sample_method()
    for key in (sample_key().public_key, _jwk()):
        check_jwt(parts, key)


def test_no_end_means_no_exp_and_no_identifier_means_no_token() -> None:
    credential = sample_credential()
    del credential["validUntil"]
    assert "exp" not in split_jwt(encode_jwt(credential, sample_key(), kid="did:x")).payload
    del credential["credentialSubject"]["id"]
    with pytest.raises(NoSubjectIdError, match="01890a5d"):
        encode_jwt(credential, sample_key(), kid="did:x")


def test_every_changed_letter_is_noticed() -> None:
    header, payload, signature = encode_jwt(
        {**sample_credential(picture_size=8)}, sample_key(), kid="did:x"
    ).split(".")
    for place in range(0, len(payload) - 1, 97):
        letter = "A" if payload[place] != "A" else "B"
        with pytest.raises((ProofRefused, BadTokenError)):
            check_jwt(
                split_jwt(f"{header}.{payload[:place]}{letter}{payload[place + 1 :]}.{signature}"),
                sample_key().public_key,
            )


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "none"},
        {"alg": "NonE"},
        {"alg": None},
        {},
        {"alg": "EdDSA", "crit": ["exp"]},
        {"alg": "EdDSA", "crit": []},
        {"alg": "EdDSA", "b64": False},
        {"alg": "EdDSA", "zip": "DEF"},
        {"alg": "EdDSA", "typ": "at+jwt"},
        {"alg": "EdDSA", "typ": 7},
        {"alg": "EdDSA", "jwk": {**_jwk(), "d": "AAAA"}},
        {"alg": "EdDSA", "jwk": {"kty": "oct", "k": "AAAA"}},
        {"alg": "EdDSA", "jwk": "text"},
        [],
        "EdDSA",
    ],
)
def test_dangerous_headers_are_refused(header: Any) -> None:
    with pytest.raises(BadTokenError):
        split_jwt(_token(header))


@pytest.mark.parametrize(
    "token",
    [
        "",
        "a",
        "a.b",
        "a.b.c.d",
        "e30.e30",
        "e30=.e30.AA",
        "e3 0.e30.AA",
        "e31.e30.AA",
        "!.e30.AA",
        "e30.e30.A",
        "ü.e30.AA",
    ],
)
def test_texts_that_are_no_token(token: str) -> None:
    with pytest.raises(BadTokenError):
        split_jwt(token)


def test_doubled_members_and_deep_nesting_are_refused() -> None:
    doubled = _b64(b'{"alg":"EdDSA","alg":"none"}')
    with pytest.raises(BadTokenError, match="twice"):
        split_jwt(f"{doubled}.e30.AA")
    deep = _b64(b'{"a":' * 50_000 + b"1" + b"}" * 50_000)
    with pytest.raises(BadTokenError):
        split_jwt(f"{_part({'alg': 'EdDSA'})}.{deep}.AA")


def test_a_huge_token_is_not_read() -> None:
    with pytest.raises(TokenTooLargeError):
        split_jwt("a" * (8 * 1024 * 1024 + 1))


def test_the_key_decides_the_algorithm() -> None:
    """A token signed by HMAC, or said to be RS256, with the public key as secret proves nothing."""
    public = sample_key().public_key
    signed = f"{_part({'alg': 'HS256'})}.{_part({'id': 'urn:x'})}"
    forged = hmac.new(public, signed.encode(), hashlib.sha256).digest()
    with pytest.raises(ProofRefused, match="its head was changed"):
        check_jwt(split_jwt(f"{signed}.{_b64(forged)}"), public)
    with pytest.raises(ProofRefused):
        check_jwt(split_jwt(_token({"alg": "RS256"})), public)
    with pytest.raises(ProofRefused):
        check_jwt(split_jwt(_token({"alg": "RS256"})), _jwk())
    with pytest.raises(ProofRefused):
        check_jwt(split_jwt(_token({"alg": "EdDSA"})), {"kty": "RSA", "n": "AQAB", "e": "AQAB"})
    with pytest.raises(ProofRefused):
        check_jwt(split_jwt(_token({"alg": "EdDSA"})), {**_jwk(), "x": "*"})
    with pytest.raises(ProofRefused, match="'ES256', which this key cannot do"):
        check_jwt(split_jwt(_token({"alg": "ES256"})), public)
    with pytest.raises(ProofUnsupportedError):
        check_jwt(split_jwt(_token({"alg": "ES256"})), {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"})


def _rsa_token(key: rsa.RSAPrivateKey) -> str:
    signed = f"{_part({'alg': 'RS256', 'kid': 'https://a.example/key'})}.{_part({'vc': {'id': 'urn:x'}})}"
    return f"{signed}.{_b64(key.sign(signed.encode(), PKCS1v15(), SHA256()))}"


def _rsa_jwk(key: rsa.RSAPrivateKey) -> dict[str, str]:
    numbers = key.public_key().public_numbers()
    return {
        "kty": "RSA",
        "n": _b64(numbers.n.to_bytes((numbers.n.bit_length() + 7) // 8, "big")),
        "e": _b64(numbers.e.to_bytes(3, "big")),
    }


def test_rs256_of_others_is_checked() -> None:
    key, other = (rsa.generate_private_key(65537, 2048) for _ in range(2))
    parts = split_jwt(_rsa_token(key))
    assert parts.credential == {"id": "urn:x"}
    check_jwt(parts, _rsa_jwk(key))
    with pytest.raises(ProofRefused):
        check_jwt(parts, _rsa_jwk(other))
    weak = rsa.generate_private_key(65537, 1024)
    with pytest.raises(ProofRefused, match="weak"):
        check_jwt(split_jwt(_rsa_token(weak)), _rsa_jwk(weak))


def test_claims_that_contradict_the_credential_are_named() -> None:
    parts = split_jwt(encode_jwt(sample_credential(), sample_key(), kid="did:x"))
    payload = {**parts.payload, "sub": "urn:uuid:other", "nbf": 0}
    assert contradictions(split_jwt(_token(dict(parts.header), payload))) == ("sub", "nbf")
    assert contradictions(split_jwt(_token({"alg": "EdDSA"}))) == ()


def test_unknown_headers_are_reported() -> None:
    assert split_jwt(_token({"alg": "EdDSA", "x5u": "https://a.example"})).unknown_headers == ("x5u",)
