"""A badge on paper looks alike in three renderers: Poppler's Splash, Poppler with cairo, and PDFium."""

import io
import subprocess
from functools import cache
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops

from studio.artwork.badges import BADGE_KINDS, BadgeOptions, badge_document
from studio.artwork.document import Document
from studio.artwork.glyph_outlines import flatten
from studio.artwork.svg_reader import read_svg
from studio.artwork.svg_writer import write_svg
from studio.rendering.certificate_pdf import DesignFacts, bind_template
from studio.rendering.fonts import FontSet
from studio.rendering.template_source import TemplateFolder
from tests.support.papers import EACH_PAINT, paper, template_path
from tests.support.pdf_reading import picture
from tests.support.programs import need

DPI = 150
PARTS = 32
"""Pictures are compared as so many patches a side: the edge of a line may fall a pixel beside, a part not."""
MEAN, WORST = 4.0, 60
"""Of 255, in grey. What agrees has 0.3 to 2 and up to 30 (hairlines of foreign artwork: 3.4 and 40)."""

_SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9V9H0" fill="#f0f"/></svg>'


@cache
def _fonts() -> FontSet:
    return FontSet.product()


def _flat(document: Document) -> str:
    return write_svg(flatten(document, _fonts()).document)


def _our_badge(kind: str) -> str:
    words = {"title": "Wound Care", "subtitle": "Northwind", "ring": "Northwind Training"}
    return _flat(badge_document(BadgeOptions(kind=kind, level=2, levels=3, **words)))


def _certificate(badge_svg: str) -> bytes:
    template = TemplateFolder.load(template_path("classic"))
    return bind_template(template, DesignFacts(badge_svg), _fonts()).render_one(paper())


@pytest.fixture(scope="module")
def place() -> tuple[int, int, int, int]:
    """Where the badge is on the page, in pixels."""
    red, green, blue = picture(_certificate(_SQUARE), DPI).split()
    pink = ImageChops.subtract(ImageChops.darker(red, blue), green).point(lambda value: 255 * (value > 200))
    found = pink.getbbox()
    assert found is not None
    return found


def _poppler(program: str, data: bytes, folder: Path) -> Image.Image:
    paper_file, drawn = folder / "paper.pdf", folder / program
    paper_file.write_bytes(data)
    subprocess.run([need(program), "-r", str(DPI), "-png", "-singlefile", paper_file, drawn], check=True)
    return Image.open(drawn.with_suffix(".png")).convert("RGB")


def _difference(one: Image.Image, other: Image.Image, place: tuple[int, int, int, int]) -> tuple[float, int]:
    """Return mean and largest difference of the patches, 0 to 255."""
    patches = [each.crop(place).resize((PARTS, PARTS), Image.Resampling.BOX) for each in (one, other)]
    values = ImageChops.difference(*patches).convert("L").tobytes()
    return sum(values) / len(values), max(values)


def _assert_alike(badge_svg: str, place: tuple[int, int, int, int], folder: Path) -> None:
    data = _certificate(badge_svg)
    reference = picture(data, DPI)
    for program in ("pdftoppm", "pdftocairo"):
        mean, worst = _difference(_poppler(program, data, folder), reference, place)
        assert (mean < MEAN, worst < WORST) == (True, True), f"{program}: mean {mean:.1f}, worst {worst}"


@pytest.mark.parametrize("kind", [key for key, _ in BADGE_KINDS])
def test_each_of_our_shapes(kind: str, place: tuple[int, int, int, int], tmp_path: Path) -> None:
    _assert_alike(_our_badge(kind), place, tmp_path)


def test_gradients_that_fade_turn_repeat_and_are_strokes(
    place: tuple[int, int, int, int], tmp_path: Path
) -> None:
    _assert_alike(_flat(read_svg(EACH_PAINT.encode()).document), place, tmp_path)


@pytest.mark.slow
def test_artwork_of_others(shared: Path, place: tuple[int, int, int, int], tmp_path: Path) -> None:
    found = sorted((shared / "conformance/other-badges/artwork-input").glob("*.svg"))
    assert len(found) == 2
    for path in found:
        _assert_alike(_flat(read_svg(path.read_bytes()).document), place, tmp_path)


def test_no_tile_is_left_and_each_gradient_stays_one() -> None:
    badge = _our_badge("circle")
    with pikepdf.open(io.BytesIO(_certificate(badge))) as pdf:
        dictionaries = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary | pikepdf.Stream)]
        kinds = [int(item.PatternType) for item in dictionaries if "/PatternType" in item]
    assert kinds == [2] * badge.count("url(#")


def test_a_line_of_a_gradient_is_as_wide_as_it_says() -> None:
    """WeasyPrint alone draws it one unit wide."""
    badge = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs><linearGradient id="g"><stop'
        ' offset="0" stop-color="#f0f"/><stop offset="1" stop-color="#f0f"/></linearGradient></defs>'
        '<circle cx="50" cy="50" r="30" fill="none" stroke="url(#g)" stroke-width="40"/></svg>'
    )
    red, green, _ = picture(_certificate(badge), DPI).split()
    pink = ImageChops.subtract(red, green).point(lambda value: 255 * (value > 200))
    left, top, right, foot = pink.getbbox()
    row = pink.crop((left, (top + foot) // 2, right, (top + foot) // 2 + 1)).tobytes()
    assert 0.75 < sum(value > 0 for value in row) / (right - left) < 0.85
