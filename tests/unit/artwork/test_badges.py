from io import BytesIO

import pytest
from PIL import Image

from studio.artwork.badges import (
    BADGE_KINDS,
    BadgeOptionError,
    BadgeOptions,
    badge_document,
    capitals,
    make_badge,
)
from studio.artwork.colours import METALS, Palette, contrast
from studio.artwork.elements import ArcText, Path, Rect, Text
from studio.artwork.glyph_outlines import fit, flatten
from studio.artwork.icons import SUGGESTED, all_icon_names, icon_names, icon_path
from studio.artwork.shaping import shape_line
from studio.artwork.svg_reader import read_svg
from studio.artwork.svg_writer import write_svg
from studio.rendering.badge_png import badge_png, credential_picture
from studio.rendering.fonts import FontSet

KINDS = [key for key, _ in BADGE_KINDS]
TITLES = {
    "short": ("Wound Care", "Level 2", "Northwind Training", "en"),
    "long": (
        "Fundamentals of Chronic Wound Management",
        "Advanced practitioner",
        "The Northern Academy",
        "en",
    ),
    "arabic": ("رعاية الجروح", "المستوى الثاني", "أكاديمية الشمال", "ar"),
    "cjk": ("伤口护理基础", "二级", "北方培训学院", "zh-Hans"),
    "hindi": ("घाव की देखभाल", "स्तर दो", "उत्तर प्रशिक्षण", "hi"),
}


@pytest.fixture(scope="module")
def fonts() -> FontSet:
    return FontSet.product()


def options(kind: str, words: str, **more: object) -> BadgeOptions:
    title, subtitle, ring, language = TITLES[words]
    values = {
        "title": title,
        "subtitle": subtitle,
        "ring": ring,
        "language": language,
        "level": 2,
        "levels": 3,
    }
    return BadgeOptions(kind=kind, **(values | more))  # type: ignore[arg-type]


def test_there_are_at_least_eight_kinds() -> None:
    assert len(BADGE_KINDS) >= 8
    assert len(set(KINDS)) == len(KINDS)


@pytest.mark.parametrize("words", TITLES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_letter_is_drawn_and_stays_inside_its_box(kind: str, words: str, fonts: FontSet) -> None:
    document = badge_document(options(kind, words))
    flat = flatten(document, fonts)
    assert [finding for finding in flat.findings if finding.letters] == []
    boxes = {item.id: item for item in document.walk() if isinstance(item, Text)}
    for item in fit(document, fonts).document.walk():
        if isinstance(item, Text):
            lines = [shape_line(line, item.style, fonts) for line in item.text.split("\n")]
            widest = max(line.extent(item.style.size, item.style.spacing) for line in lines)
            assert widest <= boxes[item.id].width + 0.01
            assert item.text.replace("\n", " ") == boxes[item.id].text
    assert not any(isinstance(item, (Text, ArcText)) for item in flat.document.walk())


@pytest.mark.parametrize("kind", KINDS)
def test_the_title_stays_on_its_ribbon(kind: str, fonts: FontSet) -> None:
    document = badge_document(options(kind, "short", level=0, subtitle=""))
    ribbons = [item for item in document.walk() if isinstance(item, Rect)]
    title = next(item for item in flatten(document, fonts).document.walk() if item.id == "title-1")
    assert isinstance(title, Path)
    alone = write_svg(type(document)(elements=(title,)))
    box = Image.open(BytesIO(badge_png(alone, 512))).getchannel("A").getbbox()
    assert box is not None
    assert abs((box[0] + box[2]) / 2 - 256) < 3, "the title is centred"
    for ribbon in ribbons:
        assert ribbon.y <= box[1] <= box[3] <= ribbon.y + ribbon.height


@pytest.mark.parametrize("kind", KINDS)
def test_pictures_are_small_and_square(kind: str, fonts: FontSet) -> None:
    svg = write_svg(flatten(badge_document(options(kind, "short")), fonts).document)
    first = credential_picture(svg)
    assert len(first) <= 24 * 1024
    size = Image.open(BytesIO(first)).size
    assert size[0] == size[1] >= 256


def test_pictures_are_equal_on_two_runs(fonts: FontSet) -> None:
    def made() -> tuple[bytes, bytes]:
        svg = write_svg(flatten(badge_document(options("hexagon", "arabic")), fonts).document)
        return credential_picture(svg), badge_png(svg, 96)

    assert made() == made()


def test_wide_artwork_is_padded_clear() -> None:
    wide = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10"/></svg>'
    tall = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"><rect width="10" height="20"/></svg>'
    for svg, box in ((wide, (0, 16, 64, 48)), (tall, (16, 0, 48, 64))):
        assert Image.open(BytesIO(badge_png(svg, 64))).getchannel("A").getbbox() == box


@pytest.mark.parametrize("kind", KINDS)
def test_a_badge_comes_back_from_its_own_file(kind: str) -> None:
    svg = make_badge(options(kind, "arabic"))
    reading = read_svg(svg.encode())
    assert reading.dropped == ()
    assert write_svg(reading.document) == svg


def test_a_letter_that_no_font_has_is_reported_and_shown_as_a_box(fonts: FontSet) -> None:
    flat = flatten(badge_document(BadgeOptions(title="A 𓀀 B")), fonts)
    assert [finding.letters for finding in flat.findings] == [("𓀀",)]
    assert flat.findings[0].element_id == "title-1"


def test_a_title_beyond_all_measure_is_reported_as_too_small(fonts: FontSet) -> None:
    flat = flatten(badge_document(BadgeOptions(title="Very " * 40)), fonts)
    assert flat.findings[0].shrunk < 0.45


def test_choices_that_do_not_exist_are_named() -> None:
    for wrong in ({"kind": "blob"}, {"metal": "tin"}, {"icon": "no-such"}, {"colour": "red"}, {"level": 11}):
        with pytest.raises(BadgeOptionError) as caught:
            make_badge(BadgeOptions(**wrong))  # type: ignore[arg-type]
        assert str(next(iter(wrong.values()))) in str(caught.value)


def test_capitals_follow_the_language() -> None:
    assert capitals("istanbul", "tr") == "İSTANBUL"
    assert capitals("Straße", "de") == "STRAẞE"
    assert capitals("Φροντίδα", "el") == "Φροντίδα"


@pytest.mark.parametrize("metal", METALS)
@pytest.mark.parametrize("colour", ["#0b6e6e", "#ffee55", "#ffffff", "#000000", "#d94f2b"])
def test_words_on_metal_can_be_read(metal: str, colour: str) -> None:
    palette = Palette(colour, METALS[metal])
    assert contrast(palette.ink, palette.metal.middle) >= 4.5


def test_icons_are_found_by_words() -> None:
    assert "medical-bag" in icon_names("medical")
    assert icon_names("shield check")[0] == "shield-check"
    assert icon_names("school")[0] == "school"
    assert icon_names("zzzz") == ()
    assert set(SUGGESTED) <= set(all_icon_names())
    assert icon_path("school")
    assert icon_path("no-such-icon") is None
