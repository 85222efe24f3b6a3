import re
from io import BytesIO

import pytest
import resvg_py
from PIL import Image, ImageChops

from studio.artwork.bidi import levels, visual_runs
from studio.artwork.document import Document
from studio.artwork.elements import ArcText, Text, TextStyle
from studio.artwork.glyph_outlines import fit, flatten
from studio.artwork.paint import Look, Solid
from studio.artwork.svg_writer import write_svg
from studio.rendering.fonts import FontSet

BLACK = Look(fill=Solid("#000000"))


@pytest.fixture(scope="module")
def fonts() -> FontSet:
    return FontSet.product()


def drawn(svg: str, files: list[str]) -> Image.Image:
    data = resvg_py.svg_to_bytes(
        svg_string=svg, skip_system_fonts=True, font_files=files, background="#ffffff", width=1024
    )
    return Image.open(BytesIO(bytes(data))).convert("L")


def share_of_odd_pixels(one: Image.Image, other: Image.Image) -> float:
    histogram = ImageChops.difference(one, other).histogram()
    return sum(histogram[65:]) / (one.width * one.height)


@pytest.mark.parametrize(
    ("text", "language", "file"),
    [
        ("Nguyễn Thị Hồng Đào", "vi", "NotoSans-"),
        ("رعاية الجروح", "ar", "NotoSansArabic-"),
        ("घाव की देखभाल", "hi", "NotoSansDevanagari-"),
        ("טיפול בפצעים", "he", "NotoSansHebrew-"),
    ],
)
def test_outlines_equal_live_text_as_resvg_draws_it(
    text: str, language: str, file: str, fonts: FontSet
) -> None:
    style = TextStyle(size=44, language=language)
    item = Text(id="t", x=256, y=256, text=text, style=style, anchor="middle", look=BLACK)
    document = Document(elements=(item,))
    files = [str(path) for path in fonts.files if path.name.startswith((file, "NotoSans-"))]
    live = write_svg(fit(document, fonts).document)
    family = re.sub(r"(?<!^)(?=[A-Z])", " ", file.strip("-"))
    live = live.replace("Noto Sans, sans-serif", f"{family}, Noto Sans")
    flat = write_svg(flatten(document, fonts).document)
    expected = drawn(live, files)
    assert min(expected.getdata() if not hasattr(expected, "get_flattened_data") else expected.tobytes()) < 50
    assert share_of_odd_pixels(drawn(flat, []), expected) < 0.002


def test_text_on_an_arc_equals_what_resvg_draws(fonts: FontSet) -> None:
    style = TextStyle(size=40, bold=True)
    for inside, angle in ((False, 0.0), (True, 180.0)):
        item = ArcText(
            id="a",
            cx=256,
            cy=256,
            radius=180,
            text="NORTHWIND",
            style=style,
            look=BLACK,
            inside=inside,
            angle=angle,
        )
        document = Document(elements=(item,))
        files = [str(path) for path in fonts.files if path.name.startswith("NotoSans-")]
        flat, live = write_svg(flatten(document, fonts).document), write_svg(document)
        assert share_of_odd_pixels(drawn(flat, []), drawn(live, files)) < 0.004


def test_flat_files_hold_no_live_text_and_nothing_of_ours(fonts: FontSet) -> None:
    item = Text(id="t", x=0, y=100, text="مرحبا ABC 123", style=TextStyle(size=30), look=BLACK)
    svg = write_svg(flatten(Document(elements=(item,)), fonts).document)
    assert "<text" not in svg
    assert "studio:" not in svg
    assert "font" not in svg


def test_a_box_breaks_lines_before_it_makes_letters_small(fonts: FontSet) -> None:
    style = TextStyle(size=40)
    item = Text(
        id="t", x=0, y=100, text="Fundamentals of wound care", style=style, width=300, height=100, lines=2
    )
    fitted = fit(Document(elements=(item,)), fonts).document.elements[0]
    assert isinstance(fitted, Text)
    assert fitted.text == "Fundamentals\nof wound care"
    assert fitted.style.size > 30


def runs(text: str) -> list[tuple[str, bool]]:
    return [(text[start:end], rtl) for start, end, rtl in visual_runs(text)]


def test_mixed_directions_are_ordered_as_the_standard_says() -> None:
    assert runs("abc") == [("abc", False)]
    assert runs("אבג 123") == [("123", False), ("אבג ", True)]
    assert runs("car אבג 5 דה end") == [
        ("car ", False),
        (" דה", True),
        ("5", False),
        ("אבג ", True),
        (" end", False),
    ]
    assert levels("(אב) x", 1)[:4] == [1, 1, 1, 1]
    assert runs("سعر 1,234 ريال")[1] == ("1,234", False)


def test_brackets_go_with_what_they_hold() -> None:
    assert levels("אב (cd) הו")[3] == 1
    assert levels("ab (הו) cd")[3] == 0
