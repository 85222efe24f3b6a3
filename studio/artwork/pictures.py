"""PNG files that others made: looked at chunk by chunk, then decoded, cleaned and squared."""

import base64
import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path as FilePath
from typing import Any

from PIL import Image

from studio.artwork.document import Document
from studio.artwork.elements import Picture
from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.foundation.limited_worker import run_limited
from studio.foundation.worded import worded

MAX_BYTES = 10 * 1024 * 1024
MAX_SIDE = 8192
MAX_PIXELS = 40_000_000
KEPT_SIDE = 1024
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MAX_CHUNKS = 20_000
_PICTURE_CHUNKS = frozenset(
    {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"sRGB", b"cHRM", b"pHYs", b"sBIT", b"bKGD"}
)


@dataclass(frozen=True, slots=True)
class PngFacts:
    """A picture that was accepted.

    ``png`` is a clean square picture of at most 1024 pixels a side; ``width`` and ``height`` are
    those of the file; ``notes`` say in plain words what was changed.
    """

    png: bytes
    width: int
    height: int
    notes: tuple[str, ...]


def accept_png_file(path: FilePath) -> PngFacts:
    """Return the PNG at ``path``, read in a limited worker.

    Raises:
        UntrustedInputError: It is no PNG, is broken, or is larger than any badge needs.
    """
    answer = run_limited(
        "studio.artwork.pictures:read_png_task",
        {"path": str(path)},
        what=worded("the picture {path}", path=path.name),
    )
    return PngFacts(
        base64.b64decode(answer["png"]), answer["width"], answer["height"], tuple(answer["notes"])
    )


def read_png_task(argument: dict[str, str]) -> dict[str, Any]:
    """Worker's task: ``{"path": …}`` → the facts as JSON."""
    path = FilePath(argument["path"])
    if path.stat().st_size > MAX_BYTES:
        raise UntrustedInputError(worded("The picture {path} is larger than 10 MB.", path=path.name))
    facts = accept_png(path.read_bytes())
    png = base64.b64encode(facts.png).decode("ascii")
    return {"png": png, "width": facts.width, "height": facts.height, "notes": list(facts.notes)}


def accept_png(data: bytes) -> PngFacts:
    """Return what ``data`` shows, without anything that is not picture. Hostile input: call it in a worker.

    Raises:
        UntrustedInputError: No PNG, or broken.
        LimitExceededError: More pixels than any badge needs.
    """
    width, height, extra = _check_chunks(data)
    try:
        with Image.open(BytesIO(data), formats=["PNG"]) as opened:
            image = opened.convert("RGBA")
    except (OSError, ValueError, SyntaxError, zlib.error, Image.DecompressionBombError) as error:
        raise UntrustedInputError(worded("The picture is damaged: {error}.", error=error)) from error
    notes = [worded("Texts and other additions inside the file were left out.")] if extra else []
    if width != height:
        notes.append(
            worded(
                "The picture has {width} × {height} pixels; clear edges make it square.",
                width=width,
                height=height,
            )
        )
    if max(width, height) > KEPT_SIDE:
        notes.append(worded("The picture was reduced to {kept_side} pixels a side.", kept_side=KEPT_SIDE))
    return PngFacts(_clean(image), width, height, tuple(notes))


def _clean(image: Image.Image) -> bytes:
    side = max(image.size)
    square = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    square.paste(image, ((side - image.width) // 2, (side - image.height) // 2))
    if side > KEPT_SIDE:
        reduced = square.convert("RGBa").resize((KEPT_SIDE, KEPT_SIDE), Image.Resampling.LANCZOS)
        square = reduced.convert("RGBA")
    target = BytesIO()
    square.save(target, "PNG", compress_level=9)
    return target.getvalue()


def _check_chunks(data: bytes) -> tuple[int, int, bool]:
    """Return width, height and whether there is more than picture, having walked all chunks.

    Source: PNG (third edition), sections 5.3 (chunk layout) and 11.2.1 (IHDR).
    """
    if len(data) > MAX_BYTES:
        raise LimitExceededError(worded("The picture is larger than 10 MB."))
    if not data.startswith(_SIGNATURE):
        raise UntrustedInputError(worded("The file is no PNG picture."))
    kinds: list[bytes] = []
    pixels: list[bytes] = []
    place, width, height = len(_SIGNATURE), 0, 0
    while place < len(data) and (not kinds or kinds[-1] != b"IEND"):
        kind, body, place = _chunk(data, place)
        kinds.append(kind)
        if kind == b"IDAT":
            pixels.append(body)
        if len(kinds) == 1:
            width, height = _dimensions(kind, body)
        if len(kinds) > _MAX_CHUNKS:
            raise LimitExceededError(worded("The picture has more parts than any honest PNG."))
    if kinds[-1:] != [b"IEND"] or b"IDAT" not in kinds:
        raise UntrustedInputError(worded("The picture is damaged: it ends too early."))
    _check_pixels(b"".join(pixels), height)
    return width, height, place < len(data) or not _PICTURE_CHUNKS.issuperset(kinds)


def _check_pixels(packed: bytes, height: int) -> None:
    """Raise unless ``packed`` unpacks to its end: Pillow may have been told to accept what is cut off."""
    unpacking, left = zlib.decompressobj(), 8 * MAX_PIXELS + height
    try:
        while packed and not unpacking.eof:
            left -= len(unpacking.decompress(packed, 1 << 20))
            packed = unpacking.unconsumed_tail
            if left < 0:
                raise LimitExceededError(worded("The picture unpacks to more than its pixels need."))
    except zlib.error as error:
        raise UntrustedInputError(worded("The picture is damaged: {error}.", error=error)) from error
    if not unpacking.eof:
        raise UntrustedInputError(worded("The picture is damaged: its pixels end too early."))


def _chunk(data: bytes, place: int) -> tuple[bytes, bytes, int]:
    if place + 12 > len(data):
        raise UntrustedInputError(worded("The picture is damaged: a part of it is cut off."))
    (length,) = struct.unpack_from(">I", data, place)
    kind, end = data[place + 4 : place + 8], place + 8 + length
    if end + 4 > len(data):
        raise UntrustedInputError(worded("The picture is damaged: a part of it is cut off."))
    (sum_there,) = struct.unpack_from(">I", data, end)
    if zlib.crc32(data[place + 4 : end]) != sum_there:
        raise UntrustedInputError(worded("The picture is damaged: a checksum is wrong."))
    return kind, data[place + 8 : end], end + 4


def _dimensions(kind: bytes, body: bytes) -> tuple[int, int]:
    if kind != b"IHDR" or len(body) != 13:
        raise UntrustedInputError(worded("The picture is damaged: it does not begin with its size."))
    width, height = struct.unpack_from(">II", body)
    if not width or not height:
        raise UntrustedInputError(worded("The picture has no pixels."))
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise LimitExceededError(
            worded(
                "The picture has {width} × {height} pixels, more than any badge needs.",
                width=width,
                height=height,
            )
        )
    return width, height


def picture_document(facts: PngFacts, title: str, language: str = "en") -> Document:
    """Return a document of 512 × 512 units that shows the picture."""
    picture = Picture(id="picture-1", name=title, x=0.0, y=0.0, width=512.0, height=512.0, png=facts.png)
    return Document(title=title, language=language, elements=(picture,))
