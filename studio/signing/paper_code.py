"""What the QR code on a certificate says: enough to check the paper, signed, without network.

A COSE_Sign1 (RFC 9052, section 4.2) with Ed25519 over a CBOR map of eight fields. Format with all
labels: ``docs/formats/paper-code.md``.
"""

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar
from uuid import UUID

import cbor2

from studio.foundation.worded import worded
from studio.signing.cbor_subset import Sign1, Value, read_cbor
from studio.signing.errors import BadTokenError, ProofRefused, TokenTooLargeError
from studio.signing.key_pair import SIGNATURE_SIZE, SigningKey, is_signature

PREFIX = "CSC1:"
SPECIMEN = "SPECIMEN-"
"""What the codes on papers that nobody signed are filled with."""
"""Stands before the code where the provider has no web address."""

LONGEST_TEXT = 120  # bytes of UTF-8; longer texts are cut and end in an ellipsis
_LARGEST = 1024
_ALGORITHM, _KEY_ID, _EDDSA, _TAG = 1, 4, -8, 18
_EPOCH = date(1970, 1, 1)
_FORMAT, _PROVIDER, _CREDENTIAL, _LEARNER, _TITLE, _VERSION, _AWARDED, _EXPIRES, _DIGEST = range(9)
_T = TypeVar("_T")
_TEXT = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class PaperCode:
    """What is signed: who gave which micro-credential to whom and when, and which file says so.

    ``expires`` is the last day on which it is valid; ``digest`` the SHA-256 (32 bytes) of the
    credential's file, byte for byte.
    """

    provider: str
    credential_id: UUID
    learner: str
    title: str
    version: str
    awarded: date
    expires: date | None
    digest: bytes


@dataclass(frozen=True, slots=True)
class SignedPaperCode:
    """A code taken apart, nothing of it proved yet."""

    code: PaperCode
    key_id: str
    signed: bytes
    signature: bytes


def encode_paper_code(code: PaperCode, key: SigningKey, key_id: str) -> bytes:
    """Return ``code`` as a signed COSE_Sign1, some 280 bytes.

    Args:
        key_id: Where the key is found: ``did:web:…#fragment``, or a bare ``did:key:z6Mk…``.

    Raises:
        ValueError: The digest has not 32 bytes, or the whole would exceed 1024 bytes.
    """
    if len(code.digest) != 32:
        raise ValueError("a SHA-256 digest has 32 bytes")
    protected = _cbor({_ALGORITHM: _EDDSA, _KEY_ID: key_id.encode("utf-8")})
    payload = _cbor(_fields(code))
    signature = key.sign(_to_be_signed(protected, payload))
    data = _cbor(cbor2.CBORTag(_TAG, [protected, {}, payload, signature]))
    if len(data) > _LARGEST:
        raise ValueError(f"the code would have {len(data)} bytes; shorten the key's address")
    return data


def decode_paper_code(data: bytes) -> SignedPaperCode:
    """Take a code apart; every field must be there in its one right form.

    Raises:
        BadTokenError: Anything else than what ``encode_paper_code`` makes.
        TokenTooLargeError: More than 1024 bytes.
    """
    if len(data) > _LARGEST:
        raise TokenTooLargeError(
            worded("The code has {count} bytes, more than any of ours.", count=len(data))
        )
    whole = read_cbor(data)
    parts = whole.content if isinstance(whole, Sign1) else None
    if not isinstance(parts, list) or len(parts) != 4 or parts[1] != {}:
        raise BadTokenError(worded("This is not the code of a certificate."))
    protected, payload, signature = (_typed(part, bytes) for part in (parts[0], parts[2], parts[3]))
    if len(signature) != SIGNATURE_SIZE:
        raise BadTokenError(worded("The signature in the code has the wrong size."))
    return SignedPaperCode(
        _code(read_cbor(payload)), _key_id(read_cbor(protected)), _to_be_signed(protected, payload), signature
    )


def check_paper_code(code: SignedPaperCode, public_key: bytes) -> None:
    """Check the code's signature with a 32-byte Ed25519 public key.

    Raises:
        ProofRefused: It does not fit.
    """
    if not is_signature(code.signed, code.signature, public_key):
        raise ProofRefused(worded("The code on the paper was altered, or another key signed it."))


def paper_code_text(data: bytes, base_url: str | None) -> str:
    """Return the text of the QR code: an address whose fragment is the code, or prefix and code."""
    code = base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")
    return f"{base_url.rstrip('/')}/check/#{code}" if base_url else PREFIX + code


def read_paper_text(text: str) -> bytes:
    """Return the code in the text of a QR code, whichever address stands before it.

    Raises:
        BadTokenError: No code of ours.
        TokenTooLargeError: Longer than any of ours.
    """
    code = text.strip().rpartition("/check/#")[2].removeprefix(PREFIX)
    if code.startswith(SPECIMEN * 2):
        raise BadTokenError(worded("This is the code of a specimen; nobody ever signed it."))
    if len(code) > 2 * _LARGEST:
        raise TokenTooLargeError(
            worded("The text has {count} letters, more than any code of ours.", count=len(text))
        )
    try:
        data = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4)) if _TEXT.fullmatch(code) else b""
    except binascii.Error:
        data = b""
    if not data or base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii") != code:
        raise BadTokenError(worded("{text} is not the text of a certificate's code.", text=repr(text[:60])))
    return data


def shortened(text: str) -> str:
    """Return ``text``, or as much of it as fits 120 bytes of UTF-8 with an ellipsis behind it."""
    data = text.encode("utf-8")
    if len(data) <= LONGEST_TEXT:
        return text
    return data[: LONGEST_TEXT - 3].decode("utf-8", "ignore") + "…"


def _fields(code: PaperCode) -> dict[int, Any]:
    fields: dict[int, Any] = {
        _FORMAT: 1,
        _PROVIDER: shortened(code.provider),
        _CREDENTIAL: code.credential_id.bytes,
        _LEARNER: shortened(code.learner),
        _TITLE: shortened(code.title),
        _VERSION: shortened(code.version),
        _AWARDED: (code.awarded - _EPOCH).days,
        _DIGEST: code.digest,
    }
    if code.expires is not None:
        fields[_EXPIRES] = (code.expires - _EPOCH).days
    return fields


def _code(fields: Value) -> PaperCode:
    if not isinstance(fields, dict) or not {*range(9)} - {_EXPIRES} <= fields.keys() <= {*range(9)}:
        raise BadTokenError(worded("The code lacks a field, or has one too many."))
    if fields[_FORMAT] != 1:
        raise BadTokenError(
            worded("The code is of a newer form."), hint=worded("Install the newest version of the program.")
        )
    identifier, digest = _typed(fields[_CREDENTIAL], bytes), _typed(fields[_DIGEST], bytes)
    if len(identifier) != 16 or len(digest) != 32:
        raise BadTokenError(worded("A field of the code has the wrong size."))
    texts = [_typed(fields[label], str) for label in (_PROVIDER, _LEARNER, _TITLE, _VERSION)]
    if any(len(text.encode("utf-8")) > LONGEST_TEXT for text in texts):
        raise BadTokenError(worded("A text in the code is longer than any of ours."))
    provider, learner, title, version = texts
    expires = _day(fields[_EXPIRES]) if _EXPIRES in fields else None
    awarded = _day(fields[_AWARDED])
    return PaperCode(provider, UUID(bytes=identifier), learner, title, version, awarded, expires, digest)


def _key_id(header: Value) -> str:
    if not isinstance(header, dict) or header.keys() != {_ALGORITHM, _KEY_ID} or header[_ALGORITHM] != _EDDSA:
        raise BadTokenError(worded("The code is not signed in our way (EdDSA with a key's address)."))
    try:
        return _typed(header[_KEY_ID], bytes).decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadTokenError(worded("The key's address in the code is damaged.")) from error


def _day(number: Value) -> date:
    try:
        return _EPOCH + timedelta(days=_typed(number, int))
    except OverflowError as error:
        raise BadTokenError(worded("A date in the code is no date.")) from error


def _typed(value: Value, kind: type[_T]) -> _T:
    if not isinstance(value, kind):
        raise BadTokenError(worded("A field of the code is of the wrong kind."))
    return value


def _to_be_signed(protected: bytes, payload: bytes) -> bytes:
    """RFC 9052, section 4.4: the Sig_structure, with no external data."""
    return _cbor(["Signature1", protected, b"", payload])


def _cbor(value: Any) -> bytes:
    return cbor2.dumps(value, canonical=True)
