"""What every embedded proof format offers; adding one is one file and a line in ``FORMATS``."""

from collections.abc import Mapping
from typing import Any, Protocol

Document = Mapping[str, Any]
"""A credential as JSON values."""


class ProofFormat(Protocol):
    """A way to check a proof embedded in a document. A module fulfils it."""

    def handles(self, proof: Mapping[str, Any]) -> bool:
        """Whether ``proof`` (one entry of the document's ``proof``) is of this format."""

    def check_proof(self, document: Document, proof: Mapping[str, Any], public_key: bytes) -> None:
        """Check ``proof`` over ``document`` with a 32-byte Ed25519 public key.

        Raises:
            ProofRefused: It is bad.
            DocumentError: It cannot be checked, for the reason given.
        """
