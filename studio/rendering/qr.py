"""QR codes, exact to the module."""

import re
import struct
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import zxingcpp

from studio.foundation.errors import InputError
from studio.foundation.worded import worded

QUIET = 4
"""Modules of white around the symbol (ISO/IEC 18004, 9.1)."""


@dataclass(frozen=True, slots=True)
class QrSymbol:
    """The symbol with its quiet zone: ``side`` modules wide; rows top down, ``0`` dark and ``1`` light."""

    side: int
    rows: tuple[bytes, ...]

    @property
    def bits(self) -> bytes:
        """Rows of one bit per module, 1 is white, each padded to whole bytes: a 1-bit grey picture."""
        width = (self.side + 7) // 8 * 8
        return b"".join(int(row.ljust(width, b"1"), 2).to_bytes(width // 8, "big") for row in self.rows)


def qr_symbol(text: str) -> QrSymbol:
    """Return the QR code of ``text`` at error correction level M.

    Raises:
        InputError: The text is longer than a QR code can hold.
    """
    return _symbol(text)


@lru_cache(maxsize=8)
def _symbol(text: str) -> QrSymbol:
    try:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
        image = code.to_image(scale=1, add_quiet_zones=False)
    except ValueError as error:
        raise InputError(worded("{count} letters are too many for a QR code.", count=len(text))) from error
    view = memoryview(cast(Any, image))
    height, width = (view.shape or (0, 0))[:2]
    data = view.tobytes().translate(_AS_DIGITS)
    edge, blank = b"1" * QUIET, b"1" * (width + 2 * QUIET)
    rows = [edge + data[start : start + width] + edge for start in range(0, height * width, width)]
    return QrSymbol(width + 2 * QUIET, (*([blank] * QUIET), *rows, *([blank] * QUIET)))


_AS_DIGITS = b"0" * 128 + b"1" * 128


def qr_svg(text: str) -> str:
    """Return the code as SVG: one path, one unit per module, quiet zone included."""
    symbol = qr_symbol(text)
    runs = "".join(
        f"M{start} {y}h{length}v1h-{length}z"
        for y, row in enumerate(symbol.rows)
        for start, length in _dark_runs(row)
    )
    side = symbol.side
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<rect width="{side}" height="{side}" fill="#fff"/><path d="{runs}" fill="#000"/></svg>'
    )


def _dark_runs(row: bytes) -> list[tuple[int, int]]:
    return [(run.start(), run.end() - run.start()) for run in re.finditer(b"0+", row)]


def qr_png(text: str, module_px: int = 1) -> bytes:
    """Return the code as a 1-bit PNG, ``module_px`` pixels per module, quiet zone included.

    The bytes depend on the arguments alone.
    """
    symbol = qr_symbol(text)
    side = symbol.side * module_px
    width = (side + 7) // 8 * 8
    lines = bytearray()
    for row in symbol.rows:
        bits = b"".join(row[place : place + 1] * module_px for place in range(symbol.side)).ljust(width, b"1")
        lines += (b"\0" + int(bits, 2).to_bytes(width // 8, "big")) * module_px
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(lines), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
