import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from studio.artwork.pictures import accept_png, accept_png_file, picture_document
from studio.artwork.svg_writer import write_svg
from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.rendering.badge_png import badge_png, credential_picture

SHARED = Path(__file__).resolve().parents[4] / "shared" / "conformance" / "other-badges" / "artwork-input"


def png(width: int, height: int, info: PngInfo | None = None) -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, height), "#0b6e6e").save(target, "PNG", pnginfo=info)
    return target.getvalue()


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def header(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))


@pytest.mark.skipif(not SHARED.is_dir(), reason="reference artwork is not here")
@pytest.mark.parametrize(("name", "size"), [("300x300.png", (300, 300)), ("500x300.png", (500, 300))])
def test_reference_pictures_are_squared(name: str, size: tuple[int, int]) -> None:
    facts = accept_png_file(SHARED / name)
    assert (facts.width, facts.height) == size
    assert Image.open(BytesIO(facts.png)).size == (size[0], size[0])
    assert any("square" in note for note in facts.notes) == (size[0] != size[1])
    svg = write_svg(picture_document(facts, "A badge"))
    assert len(credential_picture(svg)) <= 24 * 1024
    assert Image.open(BytesIO(badge_png(svg, 128))).size == (128, 128)


def test_edges_of_a_wide_picture_are_clear() -> None:
    image = Image.open(BytesIO(accept_png(png(40, 20)).png))
    assert image.size == (40, 40)
    assert image.getpixel((20, 2)) == (0, 0, 0, 0)
    assert image.getpixel((20, 20)) == (0x0B, 0x6E, 0x6E, 255)


def test_texts_inside_a_picture_are_left_out() -> None:
    info = PngInfo()
    info.add_itxt("openbadgecredential", "{}" * 1000)
    facts = accept_png(png(8, 8, info))
    assert b"openbadge" not in facts.png
    assert facts.notes


IDAT = chunk(b"IDAT", zlib.compress(b"\x00" * 5))
END = chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"GIF89a", UntrustedInputError),
        (png(8, 8)[:-20], UntrustedInputError),
        (png(8, 8).replace(b"IDAT", b"IDBT"), UntrustedInputError),
        (header(1, 1) + END, UntrustedInputError),
        (header(0, 1) + IDAT + END, UntrustedInputError),
        (header(1, 1) + chunk(b"IDAT", b"no zlib") + END, UntrustedInputError),
        (header(2**31 - 1, 1) + IDAT + END, LimitExceededError),
        (header(8000, 8000) + IDAT + END, LimitExceededError),
        (header(1, 1) + struct.pack(">I", 2**31) + b"IDAT", UntrustedInputError),
        (header(1, 1) + chunk(b"tEXt", b"a\0b") * 20_001 + IDAT + END, LimitExceededError),
    ],
)
def test_broken_pictures_are_refused(data: bytes, kind: type[Exception], tmp_path: Path) -> None:
    with pytest.raises(kind):
        accept_png(data)
