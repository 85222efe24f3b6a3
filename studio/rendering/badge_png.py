"""Flattened artwork as PNG. Bytes are equal on two runs and on two machines with the same versions."""

from io import BytesIO

import resvg_py
from PIL import Image

from studio.foundation.errors import InputError

_SIZES = (512, 448, 384, 320, 256, 192, 128, 96, 64)
_LOSSLESS_FROM = 320


class PictureTooLargeError(InputError):
    """A picture cannot be made small enough for a credential."""

    code = "input.picture-too-large"
    hint = "Choose artwork with fewer colours and details, or without a photograph."


def badge_png(flat_svg: str, size_px: int) -> bytes:
    """Return the artwork as PNG of ``size_px`` × ``size_px`` pixels, padded clear where it is not square.

    Args:
        flat_svg: SVG without live text, as ``artwork.glyph_outlines.flatten`` gives it: no font is
            loaded, so that no machine draws it differently.
        size_px: Length of a side, 8 to 4096.
    """
    if not 8 <= size_px <= 4096:
        raise InputError(f"A badge is drawn with 8 to 4096 pixels a side, not {size_px}.")
    drawn = _drawn(flat_svg, size_px)
    if drawn.size == (size_px, size_px):
        return _as_png(drawn)
    square = Image.new("RGBA", (size_px, size_px), (0, 0, 0, 0))
    square.paste(drawn, ((size_px - drawn.width) // 2, (size_px - drawn.height) // 2))
    return _as_png(square)


def _drawn(flat_svg: str, size_px: int) -> Image.Image:
    """Draw so that the longer side has ``size_px`` pixels."""
    plain = _image(resvg_py.svg_to_bytes(svg_string=flat_svg, skip_system_fonts=True))
    wide = plain.width >= plain.height
    data = resvg_py.svg_to_bytes(
        svg_string=flat_svg,
        skip_system_fonts=True,
        width=size_px if wide else None,
        height=None if wide else size_px,
    )
    drawn = _image(data)
    return drawn.crop((0, 0, min(drawn.width, size_px), min(drawn.height, size_px)))


def _image(data: bytes) -> Image.Image:
    with Image.open(BytesIO(bytes(data))) as image:
        return image.convert("RGBA")


def _as_png(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, "PNG", optimize=True)
    return target.getvalue()


def credential_picture(flat_svg: str, limit: int = 24 * 1024) -> bytes:
    """Return the artwork as PNG of at most ``limit`` bytes, for ``achievement.image`` (DESIGN 19).

    Tried in this order: 512 to 320 pixels with all colours, the same sizes with 256 colours, then
    smaller ones with 256 colours. The first that fits is taken.

    Raises:
        PictureTooLargeError: Not even 64 pixels fit.
    """
    master = _image(badge_png(flat_svg, 1024))
    whole = ((size, 0) for size in _SIZES if size >= _LOSSLESS_FROM)
    fewer = ((size, 256) for size in _SIZES)
    for size, colours in (*whole, *fewer):
        data = _reduced(master, size, colours)
        if len(data) <= limit:
            return data
    raise PictureTooLargeError(f"The badge's picture cannot be made smaller than {limit} bytes.")


def _reduced(master: Image.Image, size: int, colours: int) -> bytes:
    # Reducing premultiplied keeps clear pixels from bleeding their hidden colour into the edge.
    image = master.convert("RGBa").resize((size, size), Image.Resampling.LANCZOS).convert("RGBA")
    if colours:
        image = image.quantize(colours, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.FLOYDSTEINBERG)
    return _as_png(image)
