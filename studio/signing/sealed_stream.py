"""A stream of bytes sealed with a passphrase, read and written piece by piece.

libsodium's SecretStream (XChaCha20-Poly1305) notices a changed, missing, doubled or swapped piece,
and by its last piece a cut-off stream. Format: ``docs/formats/sealed-copy.md``.
"""

import struct
import unicodedata
from collections.abc import Iterator
from typing import BinaryIO

import nacl.bindings as sodium
import nacl.pwhash.argon2id as argon2id

from studio.foundation.clock import RandomBytes
from studio.foundation.errors import UntrustedInputError
from studio.foundation.worded import worded
from studio.signing.errors import WeakPassphraseError, WrongCopyPassphraseError
from studio.signing.key_file import MODERATE, Cost

MAGIC = b"CSTUDIO-SEALED\x00\x01"
PIECE = 1 << 16
"""Bytes of plain text in each piece but the last."""

_SHORTEST_PASSPHRASE = 8
_MOST_OPERATIONS, _MOST_MEMORY = 10, 1024**3
_HEAD = struct.Struct(">II16s")
_LAST = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_MORE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_EXTRA = sodium.crypto_secretstream_xchacha20poly1305_ABYTES
_STREAM_HEADER = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES


class SealedFileError(UntrustedInputError):
    """A sealed file is cut off, changed, or none of ours."""

    code = "untrusted.sealed"
    hint = worded("Use another copy of the file; what was read of this one was thrown away.")


class SealingWriter:
    """A file-like thing to write plain bytes to; ``close`` seals the end. Keeps one piece in memory.

    Args:
        target: Where the sealed bytes go; stays open.
        passphrase: At least eight characters.
        random_bytes: For the salt; the stream's own header comes from libsodium.
        cost: Argon2id's; tests take less.

    Raises:
        WeakPassphraseError: Fewer than eight characters.
    """

    def __init__(
        self, target: BinaryIO, passphrase: str, *, random_bytes: RandomBytes, cost: Cost = MODERATE
    ) -> None:
        if len(unicodedata.normalize("NFKC", passphrase)) < _SHORTEST_PASSPHRASE:
            raise WeakPassphraseError(
                worded(
                    "The passphrase has fewer than {shortest_passphrase} characters.",
                    shortest_passphrase=_SHORTEST_PASSPHRASE,
                )
            )
        salt = random_bytes(argon2id.SALTBYTES)
        head = MAGIC + _HEAD.pack(cost.operations, cost.memory, salt)
        self._state = sodium.crypto_secretstream_xchacha20poly1305_state()
        key = _derived(passphrase, salt, cost)
        header = sodium.crypto_secretstream_xchacha20poly1305_init_push(self._state, key)
        target.write(head + header)
        self._target, self._pending, self._bound, self._written = target, bytearray(), head, 0

    def write(self, data: bytes) -> int:
        """Take plain bytes; whole pieces go out sealed."""
        self._pending += data
        while len(self._pending) > PIECE:
            self._push(bytes(self._pending[:PIECE]), _MORE)
            del self._pending[:PIECE]
        self._written += len(data)
        return len(data)

    def tell(self) -> int:
        """Return how many plain bytes came so far."""
        return self._written

    def flush(self) -> None:
        """Do nothing: pieces go out when they are whole."""

    def close(self) -> None:
        """Seal the last piece; without it nobody accepts the file."""
        self._push(bytes(self._pending), _LAST)
        self._pending.clear()

    def _push(self, plain: bytes, tag: int) -> None:
        # The head is bound to every piece, so that changed parameters are noticed as well.
        sealed = sodium.crypto_secretstream_xchacha20poly1305_push(self._state, plain, self._bound, tag)
        self._target.write(sealed)


def opened(source: BinaryIO, passphrase: str) -> Iterator[bytes]:
    """Yield the plain pieces of a sealed stream. Nothing may be trusted before the end was reached.

    Raises:
        WrongCopyPassphraseError: The first piece does not open.
        SealedFileError: Not ours, changed, cut off, or something follows its end.
    """
    head = _exactly(source, len(MAGIC) + _HEAD.size)
    if not head.startswith(MAGIC):
        raise SealedFileError(worded("This is no sealed copy of a workspace."))
    operations, memory, salt = _HEAD.unpack(head[len(MAGIC) :])
    cost = _bounded(operations, memory)
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    header = _exactly(source, _STREAM_HEADER)
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, header, _derived(passphrase, salt, cost))
    return _pieces(source, state, head)


def _pieces(
    source: BinaryIO, state: sodium.crypto_secretstream_xchacha20poly1305_state, head: bytes
) -> Iterator[bytes]:
    first, tag = True, _MORE
    while tag != _LAST:
        sealed = source.read(PIECE + _EXTRA)
        if len(sealed) < _EXTRA:
            raise SealedFileError(worded("The sealed copy is cut off."))
        try:
            plain, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, sealed, head)
        except RuntimeError:
            if first:
                raise WrongCopyPassphraseError(
                    worded("This passphrase does not open the sealed copy.")
                ) from None
            raise SealedFileError(worded("The sealed copy was changed or is cut off.")) from None
        if tag not in (_MORE, _LAST) or (tag == _MORE and len(plain) != PIECE):
            raise SealedFileError(worded("The sealed copy is not as we write them."))
        first = False
        yield plain
    if source.read(1):
        raise SealedFileError(worded("Something was added behind the end of the sealed copy."))


def _exactly(source: BinaryIO, size: int) -> bytes:
    data = source.read(size)
    if len(data) != size:
        raise SealedFileError(worded("The sealed copy is cut off."))
    return data


def _bounded(operations: int, memory: int) -> Cost:
    if not 1 <= operations <= _MOST_OPERATIONS or not argon2id.MEMLIMIT_MIN <= memory <= _MOST_MEMORY:
        raise SealedFileError(
            worded("The sealed copy asks for unreasonable work before its passphrase can be tried.")
        )
    return Cost(operations, memory)


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "replace")
    size = sodium.crypto_secretstream_xchacha20poly1305_KEYBYTES
    result: bytes = argon2id.kdf(size, secret, salt, opslimit=cost.operations, memlimit=cost.memory)
    return result
