import json
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.credentials.baked_png import (
    AlreadyBakedError,
    PngDamagedError,
    bake_png,
    read_baked_png,
    read_old_baked_png,
)
from studio.credentials.baked_svg import SvgDamagedError, bake_svg, read_baked_svg, read_old_baked_svg
from studio.foundation.errors import LimitExceededError

SVG = (
    '<?xml version="1.0"?>\n<!-- <svg> -->'
    '<svg xmlns="http://www.w3.org/2000/svg" title="a > b"><path d="M0 0"/></svg>'
)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*extra):
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + header
        + b"".join(extra)
        + chunk(b"IDAT", zlib.compress(b"\0\0"))
        + chunk(b"IEND", b"")
    )


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_png_gives_back_what_was_baked(text):
    assert read_baked_png(bake_png(png(), text)) == [text]


def test_png_is_otherwise_unchanged_and_the_text_is_not_packed():
    baked = bake_png(png(), "credential")
    added = chunk(b"iTXt", b"openbadgecredential\0\0\0\0\0credential")
    assert baked.replace(added, b"") == png()
    assert baked.index(b"iTXt") < baked.index(b"IDAT")


@pytest.mark.parametrize("keyword", [b"openbadgecredential", b"openbadges"])
def test_png_is_never_baked_twice(keyword):
    with pytest.raises(AlreadyBakedError):
        bake_png(png(chunk(b"iTXt", keyword + b"\0\0\0\0\0{}")), "{}")


def test_png_reads_a_packed_text_of_others():
    packed = chunk(b"iTXt", b"openbadgecredential\0\1\0en\0\0" + zlib.compress(b"{}"))
    assert read_baked_png(png(packed)) == ["{}"]


def test_png_bomb_in_the_text_is_refused():
    bomb = chunk(b"iTXt", b"openbadgecredential\0\1\0\0\0" + zlib.compress(bytes(9 * 1024 * 1024)))
    with pytest.raises(LimitExceededError):
        read_baked_png(png(bomb))


def test_png_with_a_huge_text_is_refused():
    with pytest.raises(LimitExceededError):
        read_baked_png(png(chunk(b"iTXt", b"openbadgecredential\0\0\0\0\0" + b"x" * (8 * 1024 * 1024))))


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-20],
        lambda data: data.replace(b"{}", b"[]"),
        lambda data: data[:8] + b"\xff\xff\xff\xff" + data[12:],
        lambda data: b"GIF89a" + data,
        lambda data: data.replace(b"openbadgecredential\0\0\0", b"openbadgecredential\0\7\0"),
    ],
    ids=["cut", "checksum", "length", "no-png", "flag"],
)
def test_damaged_png_is_refused(damage):
    with pytest.raises(PngDamagedError):
        read_baked_png(damage(png(chunk(b"iTXt", b"openbadgecredential\0\0\0\0\0{}"))))


def test_png_of_open_badges_2_is_recognised():
    assert read_old_baked_png(png(chunk(b"tEXt", b"openbadges\0http://a.example"))) == ["http://a.example"]


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"))
)
def test_svg_gives_back_an_equal_json_value(text):
    document = {"name": text, "end": "]]>"}
    (found,) = read_baked_svg(bake_svg(SVG, json.dumps(document, ensure_ascii=False), jwt=False).encode())
    assert json.loads(found.body) == document
    assert found.verify == ""


def test_svg_carries_a_jwt_in_its_attribute_and_stays_the_same_picture():
    baked = bake_svg(SVG, "aa.bb.cc", jwt=True)
    (found,) = read_baked_svg(baked.encode())
    assert (found.verify, found.body) == ("aa.bb.cc", "")
    assert baked.endswith('<path d="M0 0"/></svg>')


@pytest.mark.parametrize("twice", [bake_svg(SVG, "{}", jwt=False), bake_svg(SVG, "a.b.c", jwt=True)])
def test_svg_is_never_baked_twice(twice):
    with pytest.raises(AlreadyBakedError):
        bake_svg(twice, "{}", jwt=False)


@pytest.mark.parametrize("svg", ["", "<html></html>", "<svg/>", "<svg", "<svgx></svgx>"])
def test_only_an_svg_with_content_can_be_baked(svg):
    with pytest.raises(SvgDamagedError):
        bake_svg(svg, "{}", jwt=False)


@pytest.mark.parametrize(
    "svg",
    [
        b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>',
        b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>',
        b"<svg><g></svg>",
        b"\xff\xfe\x00",
        b"<html/>",
    ],
    ids=["entities", "external", "not-closed", "encoding", "html"],
)
def test_hostile_svg_is_refused(svg):
    with pytest.raises(SvgDamagedError):
        read_baked_svg(svg)


def test_svg_of_open_badges_2_is_recognised():
    old = b'<svg xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="http://a.example"/></svg>'
    assert read_old_baked_svg(old)[0].verify == "http://a.example"
    assert read_baked_svg(old) == []
