"""Credentials signed from outside: a compact JWT with the credential as payload.

Source: Open Badges 3.0, section 8.2.4; VC Data Model 1.1, section 6.3.1 for the ``vc`` claim.
"""

from typing import Any

from studio.credentials.lexical import read_date_time
from studio.foundation.worded import worded
from studio.signing.proof_formats.vc_jwt import JwtParts, PublicKey, check_jwt, split_jwt
from studio.verification.checks.proof import ProofResult, no_key, try_keys
from studio.verification.facts import issuer_of
from studio.verification.keys import find_keys
from studio.verification.report import Check, failed, passed
from studio.verification.sources import Sources
from studio.verification.strict_json import JsonRefusedError, refuse_depth

_CLAIMS = ("iss", "sub", "jti", "nbf", "exp", "iat", "aud")


def open_jwt(token: str) -> tuple[JwtParts, dict[str, Any], dict[str, Any]]:
    """Return the parts of ``token``, the credential in it, and its registered claims.

    Raises:
        BadTokenError: It is no compact JWT.
        JsonRefusedError: Its payload is no JSON object.
    """
    parts = split_jwt(token)
    payload = parts.payload
    refuse_depth(payload)
    if not isinstance(payload.get("vc", {}), dict):
        raise JsonRefusedError(worded("The credential in the token is not an object."))
    claims = {name: payload[name] for name in _CLAIMS if name in payload}
    if "vc" not in payload:
        return parts, dict(parts.credential), claims
    return parts, _decoded(payload["vc"], claims), claims


def _decoded(credential: dict[str, Any], claims: dict[str, Any]) -> dict[str, Any]:
    """Return the credential of a ``vc`` claim; the token's claims replace what they mirror (VCDM 1.1)."""
    document = dict(credential)
    if "iss" in claims:
        issuer = document.get("issuer")
        document["issuer"] = {**issuer, "id": claims["iss"]} if isinstance(issuer, dict) else claims["iss"]
    if "jti" in claims:
        document["id"] = claims["jti"]
    subject = document.get("credentialSubject")
    if "sub" in claims and isinstance(subject, dict):
        document["credentialSubject"] = {**subject, "id": claims["sub"]}
    return document


def check_jwt_proof(parts: JwtParts, issuer: str, sources: Sources) -> ProofResult:
    """Check the signature with the key that ``kid`` or ``jwk`` of the header names."""
    method = _address(parts.key_id or "", issuer)
    lookup = find_keys(method, issuer, sources, stated=_stated(parts))
    if not lookup.keys:
        return ProofResult(no_key(lookup), method=method)
    return try_keys(lookup, lambda key: check_jwt(parts, key), method)


def _stated(parts: JwtParts) -> PublicKey | None:
    return None if parts.own_key is None else dict(parts.own_key)


def _address(kid: str, issuer: str) -> str:
    """A ``kid`` may be the bare name of a key of the issuer; ``did:key`` may stand without fragment."""
    if kid.startswith("did:key:") and "#" not in kid:
        return f"{kid}#{kid.removeprefix('did:key:')}"
    return issuer + kid if kid.startswith("#") else kid


def check_claims(document: dict[str, Any], claims: dict[str, Any]) -> Check:
    """Compare the token's claims with the credential that they mirror; missing ones are remarks."""
    subject = document.get("credentialSubject")
    mirrored = {
        "iss": issuer_of(document)[0],
        "jti": document.get("id"),
        "sub": subject.get("id") if isinstance(subject, dict) else None,
    }
    wrong = [
        name
        for name, value in mirrored.items()
        if claims.get(name) is not None and value and claims[name] != value
    ]
    start = read_date_time(document.get("validFrom", document.get("issuanceDate")))
    nbf = claims.get("nbf")
    if start and isinstance(nbf, (int, float)) and int(nbf) != int(start.timestamp()):
        wrong.append("nbf")
    if wrong:
        sentence = worded("The token and the credential in it contradict each other.")
        return failed("claims", "contradiction", sentence, ", ".join(wrong))
    missing = [name for name in ("iss", "jti", "sub", "nbf") if claims.get(name) is None]
    remarks = (
        (worded("The token lacks {missing}, which Open Badges asks for.", missing=", ".join(missing)),)
        if missing
        else ()
    )
    return passed("claims", worded("The token and the credential in it agree."), remarks=remarks)
