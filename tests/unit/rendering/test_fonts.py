import json
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.foundation.errors import UntrustedInputError
from studio.rendering.font_config import fontconfig_text
from studio.rendering.font_facts import FileFacts, read_folder, read_font_file
from studio.rendering.font_families import families, han_variant
from studio.rendering.fonts import FontSet, FontsMissingError
from studio.rendering.letters import clusters, describe


@pytest.fixture(scope="module")
def fonts() -> FontSet:
    return FontSet.product()


@pytest.mark.parametrize(
    "text",
    [
        "Nguyễn Thị Hồng Đào",
        "O’Brien-Müller, J̌ān Ǆ",
        "李小龙 山田太郎 김철수",
        "محمد עִבְרִית ܣܘܪܝܝܐ",
        "नमस्ते বাংলা தமிழ் ಕನ್ನಡ ไทย ລາວ ខ្មែរ မြန်မာ සිංහල བོད་",
        "Ελληνικά Русский ქართული Հայերեն አማርኛ ᏣᎳᎩ ⵜⴰⵎⴰⵣⵉⵖⵜ",
        "👩‍🚀 👍🏽 🇩🇪 1️⃣ ❤️",
        "a\u200b\u200e\u00ad \t\n",
        "각 각",
    ],
)
def test_the_closed_set_draws_the_worlds_names(text: str, fonts: FontSet) -> None:
    assert fonts.missing_letters(text) == ()


def test_what_no_font_draws_is_named_as_the_reader_sees_it(fonts: FontSet) -> None:
    assert fonts.missing_letters("a𓀀b𓀀\ue000") == ("𓀀", "\ue000")
    assert fonts.missing_letters("a\u20dfb") in ((), ("a\u20df",))
    assert describe("𓀀") == "𓀀 (U+13000 EGYPTIAN HIEROGLYPH A001)"


def test_emoji_sequences_and_marks_are_one_letter() -> None:
    assert list(clusters("👩‍🚀é🇩🇪🇫🇷x")) == ["👩‍🚀", "é", "🇩🇪", "🇫🇷", "x"]


def test_the_emoji_font_is_never_named(fonts: FontSet) -> None:
    assert any("ColorEmoji" in path.name for path in fonts.files)
    for kind in ("serif", "sans"):
        assert "Emoji" not in fonts.css_families(kind)  # type: ignore[arg-type]
        assert not any("Emoji" in name for name in families(kind))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ja", "", "jp"),
        ("ko-KR", "", "kr"),
        ("zh-Hant", "", "tc"),
        ("zh-TW", "", "tc"),
        ("zh-HK", "", "hk"),
        ("yue", "", "hk"),
        ("zh", "", "sc"),
        ("en", "山田たろう", "jp"),
        ("en", "김 金", "kr"),
        ("", "李", "sc"),
    ],
)
def test_han_letters_follow_the_language(language: str, text: str, expected: str) -> None:
    assert han_variant(language, text) == expected


def test_urdu_is_set_in_nastaliq(fonts: FontSet) -> None:
    assert fonts.runs("اردو", "serif", language="ur")[0][1].family == "Noto Nastaliq Urdu"  # type: ignore[union-attr]
    assert fonts.runs("عربي", "serif", language="ar")[0][1].family == "Noto Naskh Arabic"  # type: ignore[union-attr]


def test_runs_keep_every_letter_and_stay_with_one_face(fonts: FontSet) -> None:
    pieces = fonts.runs("Bo 李 (5) 𓀀", "sans")
    assert "".join(text for text, _ in pieces) == "Bo 李 (5) 𓀀"
    assert [face.family if face else None for _, face in pieces] == ["Noto Sans", "Noto Sans CJK SC", None]


def test_digests_are_of_the_files_and_come_from_the_cache(
    fonts: FontSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUDIO_HOME", str(tmp_path))
    folder = tmp_path / "fonts"
    folder.mkdir()
    for name in ("NotoSans-Regular.ttf", "NotoSerif-Regular.ttf"):
        source = next(path for path in fonts.files if path.name == name)
        (folder / name).write_bytes(source.read_bytes())
    monkeypatch.setenv("STUDIO_FONTS", str(folder))
    small = FontSet.product()
    assert small.digests["NotoSans-Regular.ttf"] == fonts.digests["NotoSans-Regular.ttf"]
    cache = tmp_path / "cache" / "fonts-product.json"
    stored = json.loads(cache.read_text())
    assert len(stored["files"]) == 2
    cache.write_text("{broken")
    assert FontSet.product().digests == small.digests
    assert small.missing_letters("aЖ李") == ("李",)


def test_without_fonts_the_packages_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STUDIO_FONTS", str(tmp_path))
    with pytest.raises(FontsMissingError) as caught:
        FontSet.product()
    assert "fonts-noto-core" in caught.value.advice


def test_own_fonts_come_first_and_broken_ones_are_refused(fonts: FontSet, tmp_path: Path) -> None:
    source = next(path for path in fonts.files if path.name == "NotoSansThai-Regular.ttf")
    (tmp_path / "own.ttf").write_bytes(source.read_bytes())
    mine = fonts.with_folder(tmp_path)
    assert mine.files[0] == tmp_path / "own.ttf"
    assert mine.own_families == ("Noto Sans Thai",)
    assert fonts.with_folder(tmp_path / "nothing") is fonts
    (tmp_path / "bad.ttf").write_bytes(source.read_bytes()[:900])
    with pytest.raises(UntrustedInputError, match=r"bad\.ttf"):
        fonts.with_folder(tmp_path)


def test_the_configuration_accepts_these_files_and_no_others(fonts: FontSet, tmp_path: Path) -> None:
    text = fontconfig_text(fonts, tmp_path)
    assert text.count("<acceptfont>") == len(fonts.files)
    assert "Noto Color Emoji" not in text
    assert text.index("<string>ja</string>") < text.rindex("<string>Noto Serif CJK SC</string>")


def _built(letters: dict[int, str], *, unicode: bool = True) -> bytes:
    """Return a font of one square for each of ``letters``, listed by Unicode or by old Macintosh's order."""
    builder = FontBuilder(1000, isTTF=True)
    names = [".notdef", *dict.fromkeys(letters.values())]
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap(letters)
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    pen.lineTo((500, 0))
    pen.lineTo((500, 500))
    pen.closePath()
    square = pen.glyph()
    builder.setupGlyf(dict.fromkeys(names, square))
    builder.setupHorizontalMetrics(dict.fromkeys(names, (600, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "House", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    if not unicode:
        table = CmapSubtable.newSubtable(0)
        table.platformID, table.platEncID, table.language, table.cmap = 1, 0, 0, letters
        builder.font["cmap"].tables = [table]
    file = BytesIO()
    builder.save(file)
    return file.getvalue()


def _facts(tmp_path: Path, data: bytes) -> FileFacts:
    path = tmp_path / "House.ttf"
    path.write_bytes(data)
    return read_font_file(path)


def test_letters_are_those_of_the_fonts_own_table(tmp_path: Path) -> None:
    (face,) = _facts(tmp_path, _built({65: "A", 66: "B", 0x142: "lslash"})).faces
    assert (face.family, face.ranges) == ("House", ((65, 66), (0x142, 0x142)))


def test_a_table_in_old_macintosh_order_claims_no_letters(tmp_path: Path) -> None:
    data = _built({65: "A", 0xD0: "endash"}, unicode=False)
    assert [face.ranges for face in _facts(tmp_path, data).faces] == [()]
    with pytest.raises(UntrustedInputError, match=r"House\.ttf has no letters"):
        read_folder({"folder": str(tmp_path)})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_font_is_refused_by_name_or_read(tmp_path: Path, data: st.DataObject) -> None:
    font = bytearray(_built({65: "A", 66: "B"}))
    for _ in range(data.draw(st.integers(1, 8))):
        font[data.draw(st.integers(0, len(font) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.integers(0, len(font)))
    said, faces = "House.ttf", 1
    try:
        faces = len(_facts(tmp_path, bytes(font[:end])).faces)
    except UntrustedInputError as error:
        said = str(error)
    assert faces
    assert "House.ttf" in said
