"""did:key for Ed25519: the identifier is the key itself.

Source: W3C CCG, The did:key Method v0.7, sections 2 and 3.1.
"""

from studio.foundation.worded import worded
from studio.signing.errors import BadDidError
from studio.signing.multibase import public_multikey, read_public_multikey

_PREFIX = "did:key:"


def did_key_of(public_key: bytes) -> str:
    """Return the did:key of a 32-byte Ed25519 public key."""
    return _PREFIX + public_multikey(public_key)


def verification_method_of(did: str) -> str:
    """Return the address of the key inside its own DID document: ``did:key:z6Mk…#z6Mk…``."""
    if not did.startswith(_PREFIX):
        raise BadDidError(worded("{did} is not a did:key.", did=repr(did[:120])))
    return f"{did}#{did.removeprefix(_PREFIX)}"


def public_key_of(did: str) -> bytes:
    """Return the 32-byte Ed25519 public key of a did:key, with or without a fragment.

    Raises:
        BadDidError: Another method, another kind of key, or a fragment that names another key.
    """
    base, mark, fragment = did.partition("#")
    if not base.startswith(_PREFIX):
        raise BadDidError(worded("{did} is not a did:key.", did=repr(did[:120])))
    name = base.removeprefix(_PREFIX)
    if mark and fragment != name:
        raise BadDidError(worded("{did} names another key than its own.", did=repr(did[:200])))
    return read_public_multikey(name)
