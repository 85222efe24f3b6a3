"""Open Badges inside PNG pictures: one ``iTXt`` chunk with the credential as text.

Source: Open Badges 3.0, section 5.3.2.1; PNG (ISO/IEC 15948), section 11.3.4.5. Older badges: Open
Badges 2.0 baking, keyword ``openbadges``.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from studio.foundation.errors import InputError, LimitExceededError, UntrustedInputError
from studio.foundation.worded import worded

KEYWORD = b"openbadgecredential"
OLD_KEYWORD = b"openbadges"
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
MAXIMUM_TEXT = 8 * 1024 * 1024
"""Longest credential that is read from a picture, in bytes, unpacked."""

_MAXIMUM_CHUNKS = 50_000


class AlreadyBakedError(InputError):
    """The picture carries a credential already."""

    code = "input.already-baked"
    hint = worded("Use the plain picture of the badge.")


class PngDamagedError(UntrustedInputError):
    """The picture breaks the rules of PNG."""

    code = "untrusted.png"


@dataclass(frozen=True, slots=True)
class _Chunk:
    kind: bytes
    start: int  # of the chunk's length field
    data: memoryview
    check: int


def bake_png(png: bytes, text: str) -> bytes:
    """Return ``png`` with ``text`` (the JSON with its proof, or the compact JWS) baked in.

    The chunk stands before the first ``IDAT`` and is not compressed. Everything else stays byte for byte.

    Raises:
        AlreadyBakedError: It carries a credential already; never two.
        PngDamagedError: It is no whole PNG.
    """
    place = None
    for chunk in _chunks(png, checked=False):
        if chunk.kind == b"iTXt" and _keyword(chunk.data) in (KEYWORD, OLD_KEYWORD):
            raise AlreadyBakedError(worded("This picture carries a credential already."))
        if chunk.kind == b"IDAT" and place is None:
            place = chunk.start
    if place is None:
        raise PngDamagedError(worded("This PNG has no picture in it."))
    body = b"iTXt" + KEYWORD + b"\0\0\0\0\0" + text.encode("utf-8")
    chunk_bytes = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return b"".join((png[:place], chunk_bytes, png[place:]))


def read_baked_png(png: bytes) -> list[str]:
    """Return the credentials in the picture, in order; Open Badges 3.0 wants at most one.

    Raises:
        PngDamagedError: A chunk is cut off, or its checksum is wrong.
        LimitExceededError: A text beyond 8 MiB.
    """
    return [_text(chunk.data) for chunk in _texts(png, KEYWORD)]


def read_old_baked_png(png: bytes) -> list[str]:
    """Return what an Open Badges 1 or 2 picture carries: JSON, a JWS or an address."""
    return [_text(chunk.data, chunk.kind) for chunk in _texts(png, OLD_KEYWORD)]


def is_png(data: bytes) -> bool:
    """Tell whether ``data`` starts as every PNG does."""
    return data.startswith(_SIGNATURE)


def _texts(png: bytes, keyword: bytes) -> Iterator[_Chunk]:
    for chunk in _chunks(png, checked=True):
        if chunk.kind in (b"iTXt", b"tEXt") and _keyword(chunk.data) == keyword:
            if len(chunk.data) > MAXIMUM_TEXT:
                raise LimitExceededError(worded("The text in this PNG is longer than any honest credential."))
            yield chunk


def _chunks(png: bytes, *, checked: bool) -> Iterator[_Chunk]:
    if not png.startswith(_SIGNATURE):
        raise PngDamagedError(worded("This is not a PNG picture."))
    view, place = memoryview(png), len(_SIGNATURE)
    for _ in range(_MAXIMUM_CHUNKS):
        if place + 12 > len(png):
            raise PngDamagedError(worded("This PNG is cut off."))
        (length,) = struct.unpack_from(">I", png, place)
        end = place + 12 + length
        if length > 0x7FFF_FFFF or end > len(png):
            raise PngDamagedError(worded("This PNG is cut off: a chunk is longer than the file."))
        kind = png[place + 4 : place + 8]
        (check,) = struct.unpack_from(">I", png, end - 4)
        # Only what we read text from needs its checksum looked at; a wrong pixel is no concern of ours.
        if checked and kind in (b"iTXt", b"tEXt") and zlib.crc32(view[place + 4 : end - 4]) != check:
            raise PngDamagedError(worded("This PNG is damaged: the checksum of its text is wrong."))
        yield _Chunk(kind, place, view[place + 8 : end - 4], check)
        if kind == b"IEND":
            return
        place = end
    raise LimitExceededError(worded("This PNG has more chunks than any honest picture."))


def _keyword(data: memoryview) -> bytes:
    return bytes(data[:80]).partition(b"\0")[0]


def _text(data: memoryview, kind: bytes = b"iTXt") -> str:
    rest = bytes(data).partition(b"\0")[2]
    if kind == b"tEXt":
        return rest.decode("latin-1")
    if len(rest) < 4:
        raise PngDamagedError(worded("This PNG is damaged: its text has no header."))
    packed, method = rest[0], rest[1]
    parts = rest[2:].split(b"\0", 2)
    if len(parts) != 3 or packed not in (0, 1) or method:
        raise PngDamagedError(worded("This PNG is damaged: its text has no header."))
    body = _unpack(parts[2]) if packed else parts[2]
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise PngDamagedError(worded("The text in this PNG is not UTF-8.")) from error


def _unpack(body: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(body, MAXIMUM_TEXT + 1)
    except zlib.error as error:
        raise PngDamagedError(worded("This PNG is damaged: its text cannot be unpacked.")) from error
    if len(text) > MAXIMUM_TEXT:
        raise LimitExceededError(
            worded("The text in this PNG unpacks to more than 8 MiB; no honest credential does.")
        )
    return text
