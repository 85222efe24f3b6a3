"""Signatures over our own JSON files (manifest, digest lists); no standard's form, no JSON-LD.

The signature covers the canonical JSON (``studio.foundation.canonical_json``) of the value
without its member ``signature``, behind a prefix of its own, so that bytes signed here never
pass for bytes signed elsewhere. Format: ``docs/formats/signed-json.md``.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from studio.foundation.canonical_json import canonical_json
from studio.foundation.worded import worded
from studio.signing.errors import BadDidError, ProofRefused
from studio.signing.key_pair import SigningKey, is_signature
from studio.signing.multibase import decode_multibase, encode_multibase

_DOMAIN = b"credential-studio signed json 1\n"
_ALGORITHM = "Ed25519"


def sign_json(value: Mapping[str, Any], key: SigningKey, *, verification_method: str) -> dict[str, Any]:
    """Return ``value`` with a member ``signature``: algorithm, verificationMethod, value (multibase).

    Raises:
        ValueError: It is signed already, or is no JSON.
    """
    if "signature" in value:
        raise ValueError("this value carries a signature already")
    made = {"algorithm": _ALGORITHM, "verificationMethod": verification_method}
    made["value"] = encode_multibase(key.sign(_signed_bytes(value, made)))
    return {**value, "signature": made}


def signature_over(pieces: Iterable[bytes], key: SigningKey, *, verification_method: str) -> dict[str, str]:
    """Return what ``sign_json`` would put into ``signature``, for a value too large to be held as one.

    Args:
        pieces: Joined, the canonical JSON of the value without its last brace; without ``signature``.
    """
    made = {"algorithm": _ALGORITHM, "verificationMethod": verification_method}
    data = bytearray(_DOMAIN + b"[" + canonical_json(made) + b",")
    for piece in pieces:
        data += piece
    data += b"}]"
    message = bytes(data)
    # Signing makes copies of its own: ours must be gone by then.
    del data
    made["value"] = encode_multibase(key.sign(message))
    return made


def check_json(value: Mapping[str, Any], public_key: bytes) -> None:
    """Check the member ``signature`` of ``value`` against a 32-byte Ed25519 public key.

    Raises:
        ProofRefused: No signature, another form, or it does not fit.
    """
    made = value.get("signature")
    if not isinstance(made, Mapping) or set(made) != {"algorithm", "verificationMethod", "value"}:
        raise ProofRefused(worded("The file carries no signature of ours."))
    if made["algorithm"] != _ALGORITHM or not isinstance(made["value"], str):
        raise ProofRefused(worded("The signature of the file is of a kind that we do not make."))
    rest = {name: each for name, each in value.items() if name != "signature"}
    try:
        signature = decode_multibase(made["value"])
        data = _signed_bytes(rest, {name: made[name] for name in ("algorithm", "verificationMethod")})
    except (BadDidError, ValueError) as error:
        raise ProofRefused(
            worded("The signature of the file cannot be read: {error}", error=error)
        ) from error
    if not is_signature(data, signature, public_key):
        raise ProofRefused(worded("The file was changed after it was signed, or another key signed it."))


def _signed_bytes(value: Mapping[str, Any], options: Mapping[str, str]) -> bytes:
    return _DOMAIN + canonical_json([dict(options), dict(value)])
