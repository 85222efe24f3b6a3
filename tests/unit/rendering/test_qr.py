"""QR codes are exact to the module and read back."""

import io

import pytest
import resvg_py
import zxingcpp
from PIL import Image

from studio.foundation.errors import InputError
from studio.rendering.qr import QUIET, qr_png, qr_svg, qr_symbol

TEXT = "https://badges.northwind.example/check/#" + "aB3_-9xQ" * 42


def test_the_symbol_is_as_large_as_the_paper_is_made_for() -> None:
    version = (qr_symbol(TEXT).side - 2 * QUIET - 17) / 4
    assert 13 <= version <= 15


@pytest.mark.parametrize("module_px", [1, 2, 4])
def test_png_reads_back(module_px: int) -> None:
    image = Image.open(io.BytesIO(qr_png(TEXT, module_px)))
    assert image.size == (qr_symbol(TEXT).side * module_px,) * 2
    (code,) = zxingcpp.read_barcodes(image.convert("L"))
    assert (code.text, code.ec_level) == (TEXT, "M")


def test_svg_draws_the_same_as_png() -> None:
    svg = bytes(resvg_py.svg_to_bytes(svg_string=qr_svg(TEXT), width=qr_symbol(TEXT).side * 2))
    drawn = Image.open(io.BytesIO(svg)).convert("L")
    assert drawn.tobytes() == Image.open(io.BytesIO(qr_png(TEXT, 2))).convert("L").tobytes()


def test_the_quiet_zone_is_white() -> None:
    rows = qr_symbol(TEXT).rows
    edge = [*rows[:QUIET], *rows[-QUIET:], *(row[:QUIET] + row[-QUIET:] for row in rows)]
    assert all(set(line) == {ord("1")} for line in edge)


def test_a_text_that_no_code_holds_is_refused() -> None:
    with pytest.raises(InputError, match="4000 letters"):
        qr_symbol("x" * 4000)
