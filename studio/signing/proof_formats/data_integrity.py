"""What the EdDSA cryptosuites over canonical RDF have in common.

Source: W3C Data Integrity EdDSA Cryptosuites 1.0, sections 3.2.1 to 3.2.7.
"""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from studio.foundation.worded import worded
from studio.signing.canonical_rdf import canonical_nquads
from studio.signing.errors import BadDidError, ProofRefused, ProofUnsupportedError
from studio.signing.key_pair import SIGNATURE_SIZE, is_signature
from studio.signing.multibase import decode_multibase

ASSERTION = "assertionMethod"


def hash_data(document: bytes, proof_options: bytes) -> bytes:
    """Return the 64 bytes that get signed: SHA-256 of the options, then of the document.

    Args:
        document: Canonical N-Quads of the document without ``proof``.
        proof_options: Canonical N-Quads of the proof without ``proofValue``, with the
            document's ``@context``.

    Source: section 3.2.4.
    """
    if not document or not proof_options:
        raise ValueError("both the document and the proof options are needed, canonical")
    return hashlib.sha256(proof_options).digest() + hashlib.sha256(document).digest()


def bytes_to_sign(unsecured: Mapping[str, Any], options: Mapping[str, Any], *, for_signing: bool) -> bytes:
    """Return ``hash_data`` of a document without proof and proof options with their ``@context``."""
    return hash_data(
        canonical_nquads(dict(unsecured), for_signing=for_signing),
        canonical_nquads(dict(options), for_signing=for_signing),
    )


def without_proof(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``document`` without its member ``proof``."""
    return {name: value for name, value in document.items() if name != "proof"}


def check_signature(data: bytes, proof: Mapping[str, Any], public_key: bytes) -> None:
    """Check ``proofValue`` over ``data``.

    Raises:
        ProofRefused: It is no signature, or does not fit.
    """
    value = proof.get("proofValue")
    try:
        signature = decode_multibase(value) if isinstance(value, str) else b""
    except BadDidError as error:
        raise ProofRefused(worded("The signature cannot be read: {error}", error=error)) from error
    if len(signature) != SIGNATURE_SIZE:
        raise ProofRefused(worded("The proof carries no Ed25519 signature."))
    if not is_signature(data, signature, public_key):
        raise ProofRefused(
            worded("The signature does not fit: the credential was changed, or another key signed it.")
        )


def check_purpose(proof: Mapping[str, Any]) -> None:
    """Refuse a proof that was not made to assert something, or whose time is not one.

    Raises:
        ProofRefused: See above.
        ProofUnsupportedError: It is a link of a chain of proofs, which would sign those before it.
    """
    if "previousProof" in proof:
        raise ProofUnsupportedError(worded("This program cannot check proofs that are chained to others."))
    if proof.get("proofPurpose") != ASSERTION:
        raise ProofRefused(
            worded(
                "The proof was made for {value}, not to assert a credential.",
                value=repr(proof.get("proofPurpose")),
            )
        )
    if not isinstance(proof.get("verificationMethod"), str):
        raise ProofRefused(worded("The proof does not name its key."))
    created = proof.get("created")
    if created is not None and not _is_time(created):
        raise ProofRefused(
            worded("The proof says it was created at {created}, which is no time.", created=repr(created))
        )


def _is_time(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False
