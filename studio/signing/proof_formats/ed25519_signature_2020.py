"""Proofs of type ``Ed25519Signature2020``: read, never written.

The same procedure as ``eddsa-rdfc-2022``, under a context of its own. We carry none that defines
its terms, so such a proof ends in ``UnknownContextError`` unless its document names only
contexts that we carry. Source: W3C Data Integrity EdDSA Cryptosuites 1.0, appendix A.1 (vectors);
W3C CCG, Ed25519Signature2020, section 3.
"""

from collections.abc import Mapping
from typing import Any

from studio.foundation.worded import worded
from studio.signing.errors import ProofRefused
from studio.signing.proof_formats.data_integrity import (
    bytes_to_sign,
    check_purpose,
    check_signature,
    without_proof,
)

TYPE = "Ed25519Signature2020"


def handles(proof: Mapping[str, Any]) -> bool:
    """Whether ``proof`` is of this type."""
    return proof.get("type") == TYPE


def check_proof(document: Mapping[str, Any], proof: Mapping[str, Any], public_key: bytes) -> None:
    """Check ``proof``, which is or was embedded in ``document``, with a 32-byte Ed25519 public key.

    Raises:
        ProofRefused: The proof is bad or of another type.
        DocumentError: It cannot be checked, for the reason given; mostly its context is unknown.
    """
    if not handles(proof):
        raise ProofRefused(worded("The proof is no {type} proof.", type=TYPE))
    check_purpose(proof)
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    options["@context"] = document.get("@context")
    data = bytes_to_sign(without_proof(document), options, for_signing=False)
    check_signature(data, proof, public_key)
