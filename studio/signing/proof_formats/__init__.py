"""One file per proof format, all behind ``interface``."""

from collections.abc import Mapping
from typing import Any

from studio.foundation.worded import worded
from studio.signing.errors import ProofUnsupportedError
from studio.signing.proof_formats import ed25519_signature_2020, eddsa_rdfc_2022
from studio.signing.proof_formats.interface import ProofFormat

FORMATS: tuple[ProofFormat, ...] = (eddsa_rdfc_2022, ed25519_signature_2020)


def format_of(proof: Mapping[str, Any]) -> ProofFormat:
    """Return the format that can check an embedded ``proof``.

    Raises:
        ProofUnsupportedError: None of ours; names the kind.
    """
    for each in FORMATS:
        if each.handles(proof):
            return each
    kind = proof.get("cryptosuite") or proof.get("type")
    raise ProofUnsupportedError(
        worded("This program cannot check proofs of the kind {kind}.", kind=repr(str(kind)[:80]))
    )
