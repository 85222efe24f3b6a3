import base64
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from studio.artwork.document import Document
from studio.artwork.elements import Group, Picture, Rect, Text
from studio.artwork.elements import Path as PathElement
from studio.artwork.paint import LinearGradient, Solid
from studio.artwork.svg_reader import MAX_BYTES, read_svg, read_svg_file
from studio.artwork.svg_writer import write_svg
from studio.foundation.errors import LimitExceededError, UntrustedInputError

SHARED = Path(__file__).resolve().parents[4] / "shared" / "conformance" / "other-badges" / "artwork-input"
SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
HEAD = f'<svg {SPACES} viewBox="0 0 100 100">'


def svg(body: str) -> bytes:
    return f"{HEAD}{body}</svg>".encode()


def only(document: Document, kind: type) -> list:  # type: ignore[type-arg]
    return [item for item in document.walk() if isinstance(item, kind)]


@pytest.mark.skipif(not SHARED.is_dir(), reason="reference artwork is not here")
def test_the_hostile_reference_file_is_cleaned_and_keeps_its_drawing() -> None:
    reading = read_svg_file(SHARED / "hacked-svg-with-embedded-script-tags.svg")
    text = write_svg(reading.document)
    assert "alert" not in text
    assert "script" not in text
    assert len(only(reading.document, PathElement)) > 1000
    assert any("a script" in sentence for sentence in reading.dropped)
    first = only(reading.document, PathElement)[0]
    assert first.look.stroke is not None, "the class .st4 was followed"


@pytest.mark.skipif(not SHARED.is_dir(), reason="reference artwork is not here")
def test_the_honest_reference_file_loses_nothing() -> None:
    reading = read_svg_file(SHARED / "test_badgeclass.svg")
    assert reading.dropped == ()
    assert len(only(reading.document, PathElement)) == 1


BILLION_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    + f"]>{HEAD}<text>&j;</text></svg>"
)
EXTERNAL = f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>{HEAD}<text>&x;</text></svg>'
USE_BOMB = (
    '<g id="g0"><rect width="1" height="1"/></g>'
    + "".join(f'<g id="g{i}">{f"""<use href="#g{i - 1}"/>""" * 10}</g>' for i in range(1, 9))
    + '<use href="#g8"/>'
)
LOOP = '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'
HEAVY = f'<path id="p" d="M0 0{"L1 1" * 20_000}"/>' + '<use href="#p"/>' * 500


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (BILLION_LAUGHS.encode(), UntrustedInputError),
        (EXTERNAL.encode(), UntrustedInputError),
        (svg(USE_BOMB), LimitExceededError),
        (svg(LOOP), LimitExceededError),
        (svg(HEAVY), LimitExceededError),
        (svg("<g>" * 5000 + "</g>" * 5000), LimitExceededError),
        (svg('<path d="M0 0"/>' * 100_000), LimitExceededError),
        (svg(f'<path d="M0 0{"h1" * 1_000_000}"/>'), UntrustedInputError),
        (svg('<rect width="1e300" height="1"/>'), UntrustedInputError),
        (svg('<rect width="1" height="1" transform="scale(1e9)"/>'), UntrustedInputError),
        (b" " * (MAX_BYTES + 1), LimitExceededError),
        (svg("<rect"), UntrustedInputError),
        (b"\x00\xff not xml", UntrustedInputError),
        (b"<html/>", UntrustedInputError),
        (svg("<script>alert(1)</script>"), UntrustedInputError),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else f"{len(value)} bytes",
)
def test_hostile_files_are_refused(data: bytes, kind: type[Exception], tmp_path: Path) -> None:
    file = tmp_path / "hostile.svg"
    file.write_bytes(data)
    with pytest.raises(kind):
        read_svg_file(file)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('<rect width="9" height="9" onclick="alert(1)"/>', "a script"),
        ('<rect width="9" height="9" filter="url(#f)"/>', "a filter"),
        ('<rect width="9" height="9" clip-path="url(#f)"/>', "a clip path"),
        ('<rect width="9" height="9"/><foreignObject/>', "foreign content"),
        ('<rect width="9" height="9"><animate/></rect><animate/>', "an animation"),
        ('<rect width="9" height="9"/><image href="https://x.example/a.png"/>', "a picture that is no PNG"),
        (
            '<rect width="9" height="9"/><image href="data:text/html,&lt;script>"/>',
            "a picture that is no PNG",
        ),
        ('<rect width="9" height="9"/><use href="https://x.example/a.svg#b"/>', "something outside"),
        ('<a xlink:href="javascript:alert(1)"><rect width="9" height="9"/></a>', "a link"),
        ('<style>@import url(x); g rect{fill:red}</style><rect width="9" height="9"/>', "style sheet"),
    ],
)
def test_what_is_dropped_is_said_and_gone(body: str, said: str) -> None:
    reading = read_svg(svg(body))
    assert any(said in sentence for sentence in reading.dropped)
    text = write_svg(reading.document)
    for word in ("script", "example", "onclick", "filter", "clip-path", "url("):
        assert word not in text


def test_styles_gradients_and_places_are_kept() -> None:
    reading = read_svg(
        svg(
            '<defs><linearGradient id="a"><stop offset="50%" style="stop-color:red;stop-opacity:.5"/>'
            "</linearGradient>"
            '<linearGradient id="b" xlink:href="#a" x2="0" y2="1"/></defs>'
            '<style>.k{fill:url(#b)}</style><g fill="rgb(1,2,3)" transform="translate(5 6)">'
            '<rect class="k" width="10mm" height="9" rx="2"/><circle r="4" style="fill-opacity:.5"/></g>'
        )
    )
    rect, circle = only(reading.document, Rect)[0], reading.document.find("n3")
    assert isinstance(rect.look.fill, LinearGradient)
    assert rect.look.fill.stops[0].colour == "#ff0000"
    assert rect.look.fill.stops[0].opacity == 0.5
    assert (rect.look.fill.x2, rect.look.fill.y2) == (0.0, 1.0)
    assert rect.width == pytest.approx(37.795, abs=0.01)
    assert rect.ry == 2
    assert circle.look.fill == Solid("#010203", 0.5)
    assert only(reading.document, Group)[0].transform == (1, 0, 0, 1, 5, 6)


def test_text_becomes_live_text_and_pictures_are_squared() -> None:
    target = BytesIO()
    Image.new("RGB", (20, 10), "red").save(target, "PNG")
    data = base64.b64encode(target.getvalue()).decode()
    reading = read_svg(
        svg(
            '<text x="5" y="9" font-family="Georgia, serif" font-weight="bold">Hello <tspan>there</tspan>'
            '<tspan x="5" y="20">again</tspan></text>'
            f'<image width="20" height="10" xlink:href="data:image/png;base64,{data}"/>'
        )
    )
    texts = only(reading.document, Text)
    assert [text.text for text in texts] == ["Hello there", "again"]
    assert texts[0].style.family == "serif"
    assert texts[0].style.bold
    picture = only(reading.document, Picture)[0]
    assert (picture.x, picture.y, picture.width, picture.height) == (0, -5, 20, 20)
    assert Image.open(BytesIO(picture.png)).size == (20, 20)
