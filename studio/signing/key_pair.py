"""An unlocked Ed25519 key: signs, shows its public half, and forgets."""

from typing import NoReturn

import nacl.bindings
import nacl.exceptions
from nacl._sodium import ffi, lib

from studio.foundation.clock import RandomBytes
from studio.foundation.worded import worded
from studio.signing.errors import KeyForgottenError
from studio.signing.multibase import public_multikey

SEED_SIZE = 32
SIGNATURE_SIZE = 64


class SigningKey:
    """An Ed25519 key pair for one run; the secret half can be neither shown, copied nor pickled.

    The secret lies in memory of our own that ``forget`` overwrites. Python and libsodium make
    short-lived copies while signing, so this shortens the time a secret is there, no more
    (``docs/threat-model.md``).
    """

    __slots__ = ("_secret", "public_key")

    def __init__(self, secret: bytearray, public_key: bytes) -> None:
        self._secret = secret
        self.public_key = public_key

    @classmethod
    def generate(cls, random_bytes: RandomBytes) -> "SigningKey":
        """Return a new key from 32 unpredictable bytes."""
        return cls.from_seed(random_bytes(SEED_SIZE))

    @classmethod
    def from_seed(cls, seed: bytes | bytearray) -> "SigningKey":
        """Return the key of a 32-byte seed (RFC 8032, section 5.1.5)."""
        if len(seed) != SEED_SIZE:
            raise ValueError("an Ed25519 seed has 32 bytes")
        public, secret = nacl.bindings.crypto_sign_seed_keypair(bytes(seed))
        return cls(bytearray(secret), public)

    @property
    def public_multibase(self) -> str:
        """The public key as Multikey text, ``z6Mk…``."""
        return public_multikey(self.public_key)

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature of ``data``; the same for the same data, always.

        Raises:
            KeyForgottenError: ``forget`` was called.
        """
        secret = bytes(self._unforgotten())
        # libsodium writes signature and message; PyNaCl's own function would copy both once more,
        # which for the manifest of a large batch is the largest thing in memory.
        signed = ffi.new("unsigned char[]", len(data) + SIGNATURE_SIZE)
        if lib.crypto_sign(signed, ffi.NULL, data, len(data), secret) != 0:
            raise RuntimeError("libsodium did not sign")
        return bytes(ffi.buffer(signed, SIGNATURE_SIZE))

    def copy_seed(self) -> bytearray:
        """Return the seed, for the key file alone; whoever takes it overwrites it."""
        return self._unforgotten()[:SEED_SIZE]

    def forget(self) -> None:
        """Overwrite the secret; signing is over."""
        self._secret[:] = bytes(len(self._secret))
        del self._secret[:]

    def _unforgotten(self) -> bytearray:
        if not self._secret:
            raise KeyForgottenError(
                worded(
                    "The signing key {public_multibase} is locked.", public_multibase=self.public_multibase
                )
            )
        return self._secret

    def __enter__(self) -> "SigningKey":
        return self

    def __exit__(self, *_: object) -> None:
        self.forget()

    def __repr__(self) -> str:
        return f"SigningKey({self.public_multibase})"

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError("a signing key is never pickled or copied")


def is_signature(data: bytes, signature: bytes, public_key: bytes) -> bool:
    """Whether ``signature`` (64 bytes) over ``data`` was made with the key of ``public_key`` (32 bytes).

    Source: RFC 8032, section 5.1.7; libsodium also refuses small-order keys and non-canonical forms.
    """
    if len(signature) != SIGNATURE_SIZE or len(public_key) != 32:
        return False
    try:
        nacl.bindings.crypto_sign_open(signature + data, public_key)
    except nacl.exceptions.BadSignatureError:
        return False
    return True
