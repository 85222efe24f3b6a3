"""Credentials as VC-JWT: a compact JWS around the credential.

Written with EdDSA; read with EdDSA and RS256. Source: Open Badges 3.0, section 8.2; RFC 7515,
RFC 7519, RFC 8037. The older Open Badges form, not W3C VC-JOSE-COSE, is what we write.
"""

import base64
import binascii
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from studio.foundation.errors import AwardError
from studio.foundation.worded import worded
from studio.signing.errors import BadTokenError, ProofRefused, ProofUnsupportedError, TokenTooLargeError
from studio.signing.key_pair import SigningKey, is_signature

_LARGEST = 8 * 1024 * 1024  # letters; a credential with its picture has some 60,000
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*")
_TYPES = frozenset({"jwt", "vc+jwt", "vc+ld+jwt"})
_SECRET_MEMBERS = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
_CLAIMS = ("iss", "jti", "sub", "nbf", "exp", "iat", "aud")
_ALGORITHMS = {"OKP": ("Ed",), "RSA": ("RS", "PS"), "EC": ("ES",)}
"""How the names of the algorithms begin that a kind of key can do (RFC 7518, 8037, 9864)."""

_KNOWN_HEADERS = frozenset({"alg", "kid", "jwk", "typ"})

PublicKey = bytes | Mapping[str, Any]
"""A 32-byte Ed25519 public key, or a public JWK."""


class NoSubjectIdError(AwardError):
    code = "award.no-subject-id"
    hint = worded("Give the recipient an identifier, or leave the JWT out of this batch.")


@dataclass(frozen=True, slots=True)
class JwtParts:
    """A token taken apart, nothing of it proved yet.

    ``credential`` is the credential itself, whether it is the payload or its claim ``vc``;
    ``unknown_headers`` are parameters that Open Badges does not allow.
    """

    header: Mapping[str, Any]
    payload: Mapping[str, Any]
    credential: Mapping[str, Any]
    signed: bytes
    signature: bytes
    unknown_headers: tuple[str, ...] = ()

    @property
    def algorithm(self) -> str:
        """The header's ``alg``."""
        return str(self.header["alg"])

    @property
    def key_id(self) -> str | None:
        """The header's ``kid``, an address of the key."""
        kid = self.header.get("kid")
        return kid if isinstance(kid, str) else None

    @property
    def own_key(self) -> Mapping[str, Any] | None:
        """The header's ``jwk``: proves that one key signed, not whose it is."""
        jwk = self.header.get("jwk")
        return jwk if isinstance(jwk, Mapping) else None


def encode_jwt(
    credential: Mapping[str, Any], key: SigningKey, *, kid: str, written: bytes | None = None
) -> str:
    """Return ``credential`` as a compact JWS with the claims that Open Badges 3.0 mirrors.

    Args:
        credential: The whole credential; with an embedded proof if both are wanted.
        kid: Absolute address of the key.
        written: The same credential as compact JSON, UTF-8, where the caller has it already: writing
            it anew would give the same bytes.

    Raises:
        NoSubjectIdError: The recipient has no identifier; this form cannot do without.
    """
    claims = mirrored_claims(credential)
    header = {"alg": "EdDSA", "kid": kid, "typ": "JWT"}
    if written is None or claims.keys() & credential.keys():
        payload = _json({**credential, **claims})
    else:
        payload = written[:-1] + b"," + _json(claims)[1:]
    signed = f"{_encode(_json(header))}.{_encode(payload)}"
    return f"{signed}.{_encode(key.sign(signed.encode('ascii')))}"


def mirrored_claims(credential: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``iss``, ``jti``, ``sub``, ``nbf`` and, with a ``validUntil``, ``exp``."""
    issuer = credential["issuer"]
    subject = credential["credentialSubject"].get("id")
    if not subject:
        raise NoSubjectIdError(
            worded(
                "The credential {credential} names its recipient without an identifier.",
                credential=credential["id"],
            )
        )
    claims = {
        "iss": issuer["id"] if isinstance(issuer, Mapping) else issuer,
        "jti": credential["id"],
        "sub": subject,
        "nbf": _seconds(credential["validFrom"]),
    }
    if "validUntil" in credential:
        claims["exp"] = _seconds(credential["validUntil"])
    return claims


def split_jwt(token: str) -> JwtParts:
    """Take ``token`` apart and refuse every form that is dangerous or no JWS at all.

    Raises:
        BadTokenError: Not three parts of base64url, no JSON, doubled members, ``alg`` none, ``crit``,
            a private key in the header, a ``typ`` of something else.
        TokenTooLargeError: More than 8 MB.
    """
    if len(token) > _LARGEST:
        raise TokenTooLargeError(
            worded("The token has {count} letters, more than any credential.", count=len(token))
        )
    parts = token.strip().split(".")
    if len(parts) != 3:
        raise BadTokenError(worded("The token has {count} parts instead of three.", count=len(parts)))
    header, payload = _object(parts[0], worded("header")), _object(parts[1], worded("payload"))
    _check_header(header)
    signed = f"{parts[0]}.{parts[1]}".encode("ascii")
    unknown = tuple(sorted(header.keys() - _KNOWN_HEADERS))
    return JwtParts(
        header, payload, _credential(payload), signed, _decode(parts[2], worded("signature part")), unknown
    )


def check_jwt(parts: JwtParts, public_key: PublicKey) -> None:
    """Check the signature of a token with the key that its issuer is known to have.

    The key decides which algorithm is right, never the header alone.

    Raises:
        ProofRefused: The signature is bad, or the key is not one for this algorithm: whoever wrote the
            header, it was not the holder of this key.
        ProofUnsupportedError: Another algorithm than EdDSA and RS256.
    """
    _refuse_algorithm(parts.algorithm, public_key)
    if parts.algorithm == "EdDSA":
        good = is_signature(parts.signed, parts.signature, _ed25519_key(public_key))
    elif parts.algorithm == "RS256":
        good = _is_rs256(parts, public_key)
    else:
        raise ProofUnsupportedError(
            worded(
                "This program cannot check tokens signed with {algorithm}.",
                algorithm=repr(parts.algorithm[:40]),
            )
        )
    if not good:
        raise ProofRefused(
            worded("The token's signature does not fit: it was changed, or another key signed it.")
        )


def _refuse_algorithm(algorithm: str, public_key: PublicKey) -> None:
    """RFC 8725, section 3.1: a key is used with its own algorithms alone. HS* would make it a password."""
    kind = "OKP" if isinstance(public_key, bytes) else str(public_key.get("kty"))
    starts = _ALGORITHMS.get(kind)
    if starts is not None and not algorithm.startswith(starts):
        raise ProofRefused(
            worded(
                "The token says that it is signed by {algorithm}, which this key cannot do: "
                "its head was changed.",
                algorithm=repr(algorithm[:40]),
            )
        )


def contradictions(parts: JwtParts) -> tuple[str, ...]:
    """Return the claims, of those present, that say something else than the credential."""
    credential = parts.credential
    try:
        expected = mirrored_claims({"id": None, **credential})
    except (KeyError, AttributeError, TypeError, ValueError, AwardError):
        expected = {}
    return tuple(
        name for name, value in expected.items() if name in parts.payload and parts.payload[name] != value
    )


def _check_header(header: Mapping[str, Any]) -> None:
    algorithm = header.get("alg")
    if not isinstance(algorithm, str) or algorithm.lower() == "none":
        raise BadTokenError(worded("The token is not signed (its alg is none or missing)."))
    if "crit" in header or "b64" in header or "zip" in header:
        raise BadTokenError(
            worded("The token asks for extensions (crit, b64 or zip) that no credential uses.")
        )
    kind = header.get("typ")
    if kind is not None and (not isinstance(kind, str) or kind.lower() not in _TYPES):
        raise BadTokenError(
            worded("The token says it is {kind}, not a credential.", kind=repr(str(kind)[:40]))
        )
    jwk = header.get("jwk")
    if jwk is not None and (not isinstance(jwk, Mapping) or _SECRET_MEMBERS & jwk.keys()):
        raise BadTokenError(
            worded(
                "The token carries a private key, or something that is no key: its signature proves nothing."
            )
        )


def _credential(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    inner = payload.get("vc")
    if isinstance(inner, Mapping):
        return inner
    return {name: value for name, value in payload.items() if name not in _CLAIMS}


def _ed25519_key(public_key: PublicKey) -> bytes:
    if isinstance(public_key, bytes):
        return public_key
    if public_key.get("kty") != "OKP" or public_key.get("crv") != "Ed25519":
        raise ProofRefused(worded("The token says EdDSA, and the issuer's key is none for that."))
    try:
        return _decode(str(public_key.get("x")), worded("key"))
    except BadTokenError as error:
        raise ProofRefused(worded("The issuer's key cannot be read: {error}", error=error)) from error


def _is_rs256(parts: JwtParts, public_key: PublicKey) -> bool:
    """RFC 7518, section 3.3. The library is imported here: few credentials need it."""
    if not isinstance(public_key, Mapping) or public_key.get("kty") != "RSA":
        raise ProofRefused(worded("The token says RS256, and the issuer's key is no RSA key."))
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
    from cryptography.hazmat.primitives.hashes import SHA256

    modulus, exponent = (
        int.from_bytes(_decode(str(public_key.get(name)), worded("key")), "big") for name in ("n", "e")
    )
    if not 2048 <= modulus.bit_length() <= 8192 or not 3 <= exponent < 2**32:
        raise ProofRefused(worded("The issuer's RSA key is too weak or of no sensible size."))
    try:
        key = RSAPublicNumbers(exponent, modulus).public_key()
        key.verify(parts.signature, parts.signed, PKCS1v15(), SHA256())
    except (InvalidSignature, ValueError):
        return False
    return True


def _object(part: str, what: str) -> dict[str, Any]:
    try:
        value = json.loads(_decode(part, what), object_pairs_hook=_without_doubles)
    except (ValueError, RecursionError) as error:
        raise BadTokenError(
            worded("The token's {what} is no JSON object: {error}", what=what, error=error)
        ) from error
    if not isinstance(value, dict):
        raise BadTokenError(worded("The token's {what} is no JSON object.", what=what))
    return value


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a member stands twice")
    return found


def _seconds(moment: str) -> int:
    """NumericDate of RFC 7519 for an ISO 8601 time with time zone."""
    parsed = datetime.fromisoformat(moment)
    if parsed.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return int(parsed.timestamp())


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8")


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _decode(text: str, what: str) -> bytes:
    """Strict base64url without padding: exactly one text stands for each sequence of bytes."""
    if not _BASE64URL.fullmatch(text):
        raise BadTokenError(worded("The token's {what} is not base64url.", what=what))
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error as error:
        raise BadTokenError(worded("The token's {what} is cut off.", what=what)) from error
    if _encode(data) != text:
        raise BadTokenError(worded("The token's {what} is not in its one right spelling.", what=what))
    return data
