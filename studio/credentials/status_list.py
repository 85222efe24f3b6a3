"""Bitstring Status List 1.0: which awards are revoked, as one signed list of bits."""

import base64
import binascii
import gzip
import zlib
from collections.abc import Collection
from datetime import datetime
from typing import Any

from studio.foundation.errors import UntrustedInputError
from studio.foundation.worded import worded

MINIMUM_ENTRIES = 131_072
"""Fewest entries of a list, so that one entry hides among many (section 6.1): 16 KiB."""

MAXIMUM_BYTES = 16 * 1024 * 1024
"""Longest list that is unpacked: 134 million entries. Beyond it stands a gzip bomb."""

_MAXIMUM_TEXT = 24 * 1024 * 1024


class StatusListDamagedError(UntrustedInputError):
    """A status list cannot be decoded."""

    code = "untrusted.status-list"
    hint = worded("Fetch the status list again from the address that the credential names.")


def encode_bits(set_indexes: Collection[int], entries: int = MINIMUM_ENTRIES) -> str:
    """Return the ``encodedList`` in which the bits of ``set_indexes`` are 1.

    Bit 0 is the leftmost bit of the first byte; GZIP without a time, so that two runs give equal bytes;
    base64url without padding behind the multibase letter ``u``.

    Raises:
        ValueError: An index outside the list, or fewer than 131,072 entries.

    Source: Bitstring Status List 1.0, sections 2.2 and 3.3.
    """
    if entries < MINIMUM_ENTRIES or entries % 8:
        raise ValueError(f"a status list has at least {MINIMUM_ENTRIES} entries, in whole bytes")
    bits = bytearray(entries // 8)
    for index in set_indexes:
        if not 0 <= index < entries:
            raise ValueError(f"the list has no entry {index}")
        bits[index // 8] |= 0x80 >> index % 8
    packed = gzip.compress(bytes(bits), mtime=0)
    return "u" + base64.urlsafe_b64encode(packed).rstrip(b"=").decode("ascii")


def decode_bits(encoded: str) -> bytes:
    """Return the bytes of the list, leftmost bit first.

    Some publishers leave the ``u`` away (StatusList2021); both forms are read.

    Raises:
        StatusListDamagedError: No base64url, no GZIP, cut off, or beyond 16 MiB.
    """
    packed = _from_base64url(encoded)
    unpacker = zlib.decompressobj(wbits=31)
    try:
        bits = unpacker.decompress(packed, MAXIMUM_BYTES + 1)
    except zlib.error as error:
        raise StatusListDamagedError(worded("The status list is damaged: it cannot be unpacked.")) from error
    if len(bits) > MAXIMUM_BYTES:
        raise StatusListDamagedError(
            worded("The status list unpacks to more than 16 MiB; no honest list does.")
        )
    if not unpacker.eof:
        raise StatusListDamagedError(worded("The status list is damaged: its end is missing."))
    return bits


def _from_base64url(encoded: str) -> bytes:
    if len(encoded) > _MAXIMUM_TEXT:
        raise StatusListDamagedError(worded("The status list is longer than any honest list."))
    text = encoded.removeprefix("u").rstrip("=")
    try:
        data = text.replace("-", "+").replace("_", "/").encode("ascii")
        return base64.b64decode(data + b"=" * (-len(data) % 4), validate=True)
    except (binascii.Error, UnicodeEncodeError, ValueError) as error:
        raise StatusListDamagedError(worded("The status list is damaged: it is not base64url.")) from error


def is_set(bits: bytes, index: int) -> bool | None:
    """Tell whether the bit ``index`` is 1; None when the list is shorter than that."""
    if not 0 <= index < len(bits) * 8:
        return None
    return bool(bits[index // 8] & 0x80 >> index % 8)


def status_list_credential(
    *,
    url: str,
    issuer: str,
    revoked: Collection[int],
    valid_from: datetime,
    valid_until: datetime,
    entries: int = MINIMUM_ENTRIES,
    purpose: str = "revocation",
) -> dict[str, Any]:
    """Return the status list as an unsigned credential, ready for an embedded proof.

    Args:
        url: Where it will be published; the ``statusListCredential`` of every entry.
        issuer: The issuer's id, the same as in the awards.
        revoked: Indexes, 0-based.
        valid_from, valid_until: The window in which a verifier may rely on it; aware.

    Source: Bitstring Status List 1.0, section 2.2.
    """
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "id": url,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer,
        "validFrom": _moment(valid_from),
        "validUntil": _moment(valid_until),
        "credentialSubject": {
            "id": f"{url}#list",
            "type": "BitstringStatusList",
            "statusPurpose": purpose,
            "encodedList": encode_bits(revoked, entries),
        },
    }


def _moment(value: datetime) -> str:
    return value.strftime("%Y-%m-%dT%H:%M:%SZ")
