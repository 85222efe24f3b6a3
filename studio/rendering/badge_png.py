"""Flattened artwork as PNG. Bytes are equal on two runs and on two machines with the same versions."""

import base64
from io import BytesIO
from typing import Any

import resvg_py
from PIL import Image

from studio.foundation.errors import InputError
from studio.foundation.limited_worker import run_limited
from studio.foundation.worded import worded

# Pixels a side and colours (0: all), best first.
_TRIALS = (
    (512, 0),
    (512, 224),
    (448, 224),
    (384, 224),
    (320, 224),
    (320, 128),
    (256, 224),
    (256, 128),
    (192, 128),
    (128, 64),
    (64, 32),
)
_EDGE_SHARE = 4  # one colour in so many goes to half-clear pixels


class PictureTooLargeError(InputError):
    """A picture cannot be made small enough for a credential."""

    code = "input.picture-too-large"
    hint = worded("Choose artwork with fewer colours and details, or without a photograph.")


def badge_png(flat_svg: str, size_px: int) -> bytes:
    """Return the artwork as PNG of ``size_px`` × ``size_px`` pixels, padded clear where it is not square.

    Args:
        flat_svg: SVG without live text, as ``artwork.glyph_outlines.flatten`` gives it: no font is
            loaded, so that no machine draws it differently.
        size_px: Length of a side, 8 to 4096.
    """
    if not 8 <= size_px <= 4096:
        raise InputError(
            worded("A badge is drawn with 8 to 4096 pixels a side, not {size_px}.", size_px=size_px)
        )
    return _as_png(_square(flat_svg, size_px))


def badge_png_apart(flat_svg: str, size_px: int) -> bytes:
    """Return what ``badge_png`` returns, drawn in another process.

    resvg lets no thread of ours run while it draws (100 ms at 640 pixels), so the window would stand
    still; starting a process takes longer in all, but holds up nobody.

    Raises:
        UntrustedInputError: As ``badge_png``, or the process died of the artwork.
    """
    argument = {"svg": flat_svg, "size": size_px}
    drawn = run_limited("studio.rendering.badge_png:draw_task", argument, what=worded("the badge"))
    return base64.b64decode(drawn)


def draw_task(argument: dict[str, Any]) -> str:
    """Worker task: draw, and return the PNG as base64."""
    return base64.b64encode(badge_png(argument["svg"], argument["size"])).decode("ascii")


def _square(flat_svg: str, side: int) -> Image.Image:
    drawn = _image(resvg_py.svg_to_bytes(svg_string=flat_svg, skip_system_fonts=True, width=side))
    if drawn.height > side:
        drawn = _image(resvg_py.svg_to_bytes(svg_string=flat_svg, skip_system_fonts=True, height=side))
    if drawn.size == (side, side):
        return drawn
    square = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    square.paste(drawn, ((side - drawn.width) // 2, (side - drawn.height) // 2))
    return square


def _image(data: bytes) -> Image.Image:
    with Image.open(BytesIO(bytes(data))) as image:
        return image.convert("RGBA")


def _as_png(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, "PNG", compress_level=9)
    return target.getvalue()


def credential_picture(flat_svg: str, limit: int = 24 * 1024) -> bytes:
    """Return the artwork as PNG of at most ``limit`` bytes, for ``achievement.image`` (DESIGN 19).

    Tried are 512 pixels with all colours, then fewer colours and pixels in turn; the first that fits
    is taken.

    Raises:
        PictureTooLargeError: Not even 64 pixels fit.
    """
    master = _square(flat_svg, 1024)
    for size, colours in _TRIALS:
        data = _reduced(master, size, colours)
        if len(data) <= limit:
            return data
    raise PictureTooLargeError(
        worded("The badge's picture cannot be made smaller than {limit} bytes.", limit=limit)
    )


def _reduced(master: Image.Image, size: int, colours: int) -> bytes:
    # Reducing premultiplied keeps clear pixels from bleeding their hidden colour into the edge.
    image = master.convert("RGBa").resize((size, size), Image.Resampling.LANCZOS).convert("RGBA")
    return _as_png(_with_palette(image, colours) if colours else image)


def _with_palette(image: Image.Image, colours: int) -> Image.Image:
    """Return ``image`` with at most ``colours`` colours: most for the solid pixels, some for the edges.

    Pillow's only method that knows clear pixels leaves bands in gradients; so solid pixels get a
    palette of their own by median cut, and the half-clear ones of the edges another.
    """
    edge_count = colours // _EDGE_SHARE
    solid_count = colours - edge_count - 1
    alpha = image.getchannel("A")
    is_edge = alpha.point([0, *[255] * 254, 0])
    solid = _solid(image, alpha).quantize(solid_count, Image.Quantize.MEDIANCUT, kmeans=2)
    edges = _only(image, is_edge).quantize(edge_count, Image.Quantize.FASTOCTREE)
    places = Image.frombytes("L", image.size, solid.tobytes())
    shifted = Image.frombytes("L", image.size, edges.tobytes())
    places.paste(shifted.point([min(255, place + solid_count) for place in range(256)]), mask=is_edge)
    places.paste(colours - 1, mask=alpha.point([255, *[0] * 255]))
    result = Image.frombytes("P", image.size, places.tobytes())
    table = _table(solid, "RGB", solid_count) + _table(edges, "RGBA", edge_count) + bytes(4)
    result.putpalette(table, "RGBA")
    return result


def _only(image: Image.Image, mask: Image.Image) -> Image.Image:
    return Image.composite(image, Image.new("RGBA", image.size, (0, 0, 0, 0)), mask)


def _solid(image: Image.Image, alpha: Image.Image) -> Image.Image:
    """Return the solid pixels; the others take a colour that is there already and costs no palette entry."""
    is_solid = alpha.point([*[0] * 255, 255])
    box = is_solid.getbbox()
    inner = image.crop(box) if box else image
    found: Any = inner.getcolors(inner.width * inner.height) or []
    solid = [(count, colour) for count, colour in found if colour[3] == 255]
    common = max(solid)[1][:3] if solid else (0, 0, 0)
    return Image.composite(image.convert("RGB"), Image.new("RGB", image.size, common), is_solid)


def _table(image: Image.Image, mode: str, count: int) -> bytes:
    """Return the palette of ``image`` as ``count`` entries of four bytes."""
    raw = bytes(image.getpalette(mode) or [])
    step = len(mode)
    entries = [raw[i : i + step] + b"\xff" * (4 - step) for i in range(0, len(raw), step)]
    return b"".join((entries + [bytes(4)] * count)[:count])
