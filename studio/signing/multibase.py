"""Base58-btc and Multikey: how keys and signatures are written as text.

Source: W3C Controlled Identifiers 1.0, sections 2.4 (Multibase) and 2.2.2 (Multikey).
"""

from studio.foundation.worded import worded
from studio.signing.errors import BadDidError

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUE = {letter: value for value, letter in enumerate(_ALPHABET)}
_ED25519_PUBLIC = b"\xed\x01"
_ED25519_SECRET = b"\x80\x26"
_LONGEST = 256  # letters; base58 costs quadratic time and nothing here needs more than 90


def encode_base58(data: bytes) -> str:
    """Return ``data`` in base58-btc; each leading zero byte is one ``1``."""
    number, digits = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        digits = _ALPHABET[digit] + digits
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + digits


def decode_base58(text: str) -> bytes:
    """Return the bytes of base58-btc ``text``.

    Raises:
        BadDidError: A letter outside the alphabet, or more than 256 letters.
    """
    if len(text) > _LONGEST:
        raise BadDidError(
            worded("A key or signature of {count} letters is longer than any we know.", count=len(text))
        )
    number = 0
    for letter in text:
        if letter not in _VALUE:
            raise BadDidError(
                worded(
                    "{letter} does not occur in base58: {text}.", letter=repr(letter), text=repr(text[:60])
                )
            )
        number = number * 58 + _VALUE[letter]
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def encode_multibase(data: bytes) -> str:
    """Return ``data`` as multibase text in base58-btc (letter ``z`` in front)."""
    return "z" + encode_base58(data)


def decode_multibase(text: str) -> bytes:
    """Return the bytes of multibase ``text``; only base58-btc is understood.

    Raises:
        BadDidError: Another base, or not base58.
    """
    if not text.startswith("z"):
        raise BadDidError(
            worded("{text} is not base58-btc multibase (it does not begin with z).", text=repr(text[:60]))
        )
    return decode_base58(text[1:])


def public_multikey(public_key: bytes) -> str:
    """Return the Multikey text (``z6Mk…``) of a 32-byte Ed25519 public key."""
    if len(public_key) != 32:
        raise ValueError("an Ed25519 public key has 32 bytes")
    return encode_multibase(_ED25519_PUBLIC + public_key)


def read_public_multikey(text: str) -> bytes:
    """Return the 32 bytes of an Ed25519 Multikey.

    Raises:
        BadDidError: Another kind of key, or not a Multikey at all.
    """
    data = decode_multibase(text)
    if len(data) != 34 or not data.startswith(_ED25519_PUBLIC):
        raise BadDidError(worded("{text} is not an Ed25519 public key.", text=repr(text[:60])))
    return data[2:]


def read_secret_multikey(text: str) -> bytes:
    """Return the 32-byte seed of a secret Multikey; some programs put the public key behind it.

    Raises:
        BadDidError: Not an Ed25519 secret key. The message never shows the text.
    """
    try:
        data = decode_multibase(text)
    except BadDidError:
        data = b""
    if len(data) not in (34, 66) or not data.startswith(_ED25519_SECRET):
        raise BadDidError(worded("The text is not an Ed25519 secret key in Multikey form.")) from None
    return data[2:34]
