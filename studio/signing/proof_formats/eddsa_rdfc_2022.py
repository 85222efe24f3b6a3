"""Data Integrity proofs with cryptosuite ``eddsa-rdfc-2022``: what we issue.

Source: W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2; Open Badges 3.0, section 8.3.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from studio.foundation.worded import worded
from studio.signing.errors import ProofRefused
from studio.signing.key_pair import SigningKey
from studio.signing.multibase import encode_multibase
from studio.signing.proof_formats.data_integrity import (
    ASSERTION,
    bytes_to_sign,
    check_purpose,
    check_signature,
    without_proof,
)

TYPE, CRYPTOSUITE = "DataIntegrityProof", "eddsa-rdfc-2022"
_SAME_PROCEDURE = frozenset({CRYPTOSUITE, "eddsa-2022"})  # eddsa-2022 is its name in older drafts


def handles(proof: Mapping[str, Any]) -> bool:
    """Whether ``proof`` names this cryptosuite, by its present or its superseded name."""
    return proof.get("type") == TYPE and proof.get("cryptosuite") in _SAME_PROCEDURE


def sign_document(
    document: Mapping[str, Any], key: SigningKey, *, verification_method: str, created: datetime
) -> dict[str, Any]:
    """Return ``document`` with an embedded proof.

    Args:
        document: An unsigned JSON-LD document; its ``@context`` must define the proof's terms.
        verification_method: Absolute address of the key: ``did:key:z6Mk…#z6Mk…`` or ``did:web:…#…``.
        created: Aware; written in UTC to the second.

    Returns:
        A new document; the same for the same arguments, always (Ed25519 is deterministic).

    Raises:
        ValueError: It has a proof already, or ``created`` has no time zone.
        DocumentError: See ``canonical_rdf.canonical_nquads``.
    """
    if "proof" in document:
        raise ValueError("this document carries a proof already")
    options = {
        "type": TYPE,
        "cryptosuite": CRYPTOSUITE,
        "created": _utc_seconds(created),
        "verificationMethod": verification_method,
        "proofPurpose": ASSERTION,
    }
    data = bytes_to_sign(document, {"@context": document["@context"], **options}, for_signing=True)
    return {**document, "proof": {**options, "proofValue": encode_multibase(key.sign(data))}}


def check_proof(document: Mapping[str, Any], proof: Mapping[str, Any], public_key: bytes) -> None:
    """Check ``proof``, which is or was embedded in ``document``, with a 32-byte Ed25519 public key.

    Raises:
        ProofRefused: The proof is bad or is none of this cryptosuite.
        DocumentError: It cannot be checked, for the reason given.
    """
    if not handles(proof):
        raise ProofRefused(worded("The proof is no {cryptosuite} proof.", cryptosuite=CRYPTOSUITE))
    check_purpose(proof)
    check_signature(_signed_bytes(document, proof), proof, public_key)


def _signed_bytes(document: Mapping[str, Any], proof: Mapping[str, Any]) -> bytes:
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    own = options.get("@context", document.get("@context"))
    if not _begins_with(document.get("@context"), own):
        raise ProofRefused(worded("The proof was made under other vocabularies than the document names."))
    options["@context"] = own
    unsecured = without_proof(document)
    if "@context" in proof:
        unsecured["@context"] = own
    return bytes_to_sign(unsecured, options, for_signing=False)


def _begins_with(whole: Any, start: Any) -> bool:
    """Section 3.2.2, step 4: the document's contexts begin with the proof's, in the same order."""
    whole, start = (value if isinstance(value, list) else [value] for value in (whole, start))
    return bool(whole[: len(start)] == start)


def _utc_seconds(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("the time of signing needs a time zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
