"""Certificates: bytes, letters, pictures, attachments, and the same page as WeasyPrint's own way."""

import hashlib
import io
import json
import pickle
import threading
import unicodedata
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
import weasyprint
import zxingcpp
from PIL import Image, ImageChops

from studio.foundation.errors import Cancelled
from studio.foundation.watcher import CallbackWatcher
from studio.rendering.certificate_pdf import BoundTemplate, DesignFacts, bind_template, render_preview
from studio.rendering.certificate_values import CertificateValues
from studio.rendering.offline_fetcher import BASE_URL, OfflineFetcher
from studio.rendering.page_values import field_texts, page_values, pictures_of
from studio.rendering.qr import qr_png
from studio.rendering.template_source import TemplateError
from tests.support.papers import BADGE, NAMES, bound, paper, participation
from tests.support.pdf_reading import pdfium_text, picture, spoken


@pytest.fixture(scope="module")
def classic() -> BoundTemplate:
    return bound("classic")


@pytest.fixture(scope="module")
def plain_badge(classic: BoundTemplate) -> BoundTemplate:
    """The same without a gradient, which WeasyPrint would draw as Poppler cannot (decision 0165)."""
    badge = BADGE.replace("url(#g)", "#0b6e6e")
    return bind_template(classic.template, DesignFacts(badge), classic.fonts)


def test_the_same_values_give_the_same_bytes_whoever_came_before(classic: BoundTemplate) -> None:
    alone = bound("classic").render_one(paper("Zoë Ñandú", "es"))
    in_company = list(classic.render_many(paper(name, tag) for tag, name, _ in NAMES[:6]))
    assert classic.render_one(paper("Zoë Ñandú", "es")) == alone
    assert classic.render_one(paper(NAMES[1][1], NAMES[1][0])) == in_company[1]


def test_a_pickled_template_draws_the_same(classic: BoundTemplate) -> None:
    copy = pickle.loads(pickle.dumps(classic))
    assert copy.render_one(paper()) == classic.render_one(paper())


@pytest.mark.parametrize(("tag", "name", "mixed"), [*NAMES, ("en", "Zoë 😀 Ñandú", False)])
def test_names_are_spoken_in_logical_order(classic: BoundTemplate, tag: str, name: str, mixed: bool) -> None:
    assert name in spoken(classic.render_one(paper(name, tag)))


@pytest.mark.parametrize(("tag", "name", "mixed"), [item for item in NAMES if not item[2]])
def test_names_extract_through_pdfium(classic: BoundTemplate, tag: str, name: str, mixed: bool) -> None:
    lines = pdfium_text(classic.render_one(paper(name, tag))).splitlines()
    # PDFium puts an Arabic vowel behind its shadda: canonically the same letters.
    assert name in [unicodedata.normalize("NFC", line.strip()) for line in lines]


def test_a_name_over_two_lines_is_spoken_as_one(classic: BoundTemplate) -> None:
    name = "Maria Magdalena Theodora von Hohenstein-Wallersdorf y Fernández de Córdoba"
    values = paper(name)
    fitted = classic.fit(values)["name"]
    assert (fitted.lines, fitted.fits, fitted.shrunk) == (2, True, True)
    assert name in spoken(classic.render_one(values))


@pytest.mark.parametrize(
    ("tag", "name"),
    [(tag, name) for tag, name, _ in NAMES]
    + [("en", "Zoë 😀 Ñandú"), ("de", "Anna " * 14), ("en", "Bo  X \n Li")],
)
def test_the_page_is_weasyprints_own(plain_badge: BoundTemplate, tag: str, name: str) -> None:
    values = paper(name.strip(), tag)
    own, ours = picture(_plain_way(plain_badge, values)), picture(plain_badge.render_one(values))
    assert own.size == ours.size
    assert ImageChops.difference(own, ours).getbbox() is None


def _plain_way(template: BoundTemplate, values: CertificateValues) -> bytes:
    """Draw with WeasyPrint's public interface alone, one run for one learner."""
    fitted = template.fit(values)
    rules = {name: template.template.rule(name) for name in field_texts(values)}
    sizes = {name: rule.largest for name, rule in rules.items() if rule}
    sizes |= {name: item.size for name, item in fitted.items()}
    lines = {**dict.fromkeys(sizes, 1), **{name: item.lines for name, item in fitted.items()}}
    facts = template.facts
    html = template.template.html(
        page_values(values, facts, template.options, template.template, template.fonts, sizes, lines)
    )
    pictures = {**pictures_of(values, facts), "values/qr.png": qr_png(values.qr_text)}
    fetcher = OfflineFetcher(template.template.files, pictures)
    typesetter = template._running().typesetter
    page = weasyprint.HTML(string=html, base_url=BASE_URL, url_fetcher=fetcher)
    made = page.write_pdf(
        stylesheets=[typesetter._style], font_config=typesetter._font_config, pdf_variant="pdf/a-3a"
    )
    return bytes(made)


def test_the_code_reads_at_300_dpi_and_is_thirty_millimetres_wide(classic: BoundTemplate) -> None:
    values = paper()
    for template in (classic, bound("modern"), bound("modern", page="letter")):
        (code,) = zxingcpp.read_barcodes(picture(template.render_one(values), dpi=300))
        assert code.text == values.qr_text
        width = code.position.top_right.x - code.position.top_left.x
        assert width / 300 * 25.4 >= 30


def test_the_credential_travels_inside(classic: BoundTemplate) -> None:
    values = paper()
    with pikepdf.open(io.BytesIO(classic.render_one(values))) as pdf:
        (name,) = pdf.attachments
        spec = pdf.attachments[name]
        file = spec.get_file()
        assert (name, file.read_bytes()) == ("credential.json", values.credential)
        assert str(spec.obj.AFRelationship) == "/Data"
        assert (
            bytes(file.obj.Params.CheckSum) == hashlib.md5(values.credential, usedforsecurity=False).digest()
        )
        assert file.obj.Params.Size == len(values.credential)


def test_metadata_says_who_what_and_when(classic: BoundTemplate) -> None:
    with pikepdf.open(io.BytesIO(classic.render_one(paper("Bo & Li")))) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Wound Care Fundamentals – Bo & Li"
        assert str(pdf.docinfo["/CreationDate"]) == "D:20261120100000Z"
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "Wound Care Fundamentals – Bo & Li"
            assert metadata["xmp:CreateDate"] == "2026-11-20T10:00:00Z"
            assert (metadata.pdfa_status, metadata["pdfuaid:part"]) == ("3A", "1")


def test_fonts_are_embedded_and_only_ours(classic: BoundTemplate) -> None:
    with pikepdf.open(io.BytesIO(classic.render_one(paper("李小龍", "zh-Hant")))) as pdf:
        fonts = pdf.pages[0].Resources.Font
        below = [font.DescendantFonts[0].FontDescriptor for font in fonts.values()]
        assert all("/FontFile2" in item or "/FontFile3" in item for item in below)
        families = {str(item.FontFamily) for item in below}
        assert families == {"Noto Serif", "Noto Sans", "Noto Serif CJK TC"}


def test_a_preview_has_no_credential_inside(classic: BoundTemplate) -> None:
    data = render_preview(classic, paper())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert list(pdf.attachments) == []
    assert ImageChops.difference(picture(data), picture(classic.render_one(paper()))).getbbox() is None


def test_participation_has_no_code_and_no_credential() -> None:
    data = bound("participation").render_one(participation())
    assert zxingcpp.read_barcodes(picture(data, dpi=300)) == []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert list(pdf.attachments) == []
    assert "It is not a credential." in pdfium_text(data)


def test_a_specimen_says_so(classic: BoundTemplate) -> None:
    text = pdfium_text(classic.render_one(paper(specimen="SPECIMEN")))
    assert "SPECIMEN" in text
    assert "NORTHWIND TRAINING" in text  # letters set apart, words whole


def test_right_to_left_pages_are_mirrored(classic: BoundTemplate) -> None:
    values = paper("محمد علي", "ar")
    (left_to_right,) = zxingcpp.read_barcodes(picture(classic.render_one(values), dpi=300))
    mirrored = classic.render_one(replace(values, language="ar", direction="rtl"))
    (right_to_left,) = zxingcpp.read_barcodes(picture(mirrored, dpi=300))
    page = picture(mirrored, dpi=300).width
    assert left_to_right.position.top_left.x > page / 2 > right_to_left.position.top_right.x


def test_paper_sizes_follow_the_option() -> None:
    sizes = {name: _box(bound("classic", page=name).render_one(paper())) for name in ("a4", "letter")}
    assert sizes == {"a4": (842, 595), "letter": (792, 612)}


def _box(data: bytes) -> tuple[int, int]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        box = pdf.pages[0].mediabox
        return round(float(box[2])), round(float(box[3]))


def test_an_option_that_the_template_does_not_know_is_refused() -> None:
    with pytest.raises(TemplateError, match="'tabloid'"):
        bound("classic", page="tabloid")


def test_cancelling_stops_between_two_papers(classic: BoundTemplate) -> None:
    stop = threading.Event()
    watch = CallbackWatcher(lambda done, total, text: None, stop)
    papers = classic.render_many((paper(), paper("Anna")), watch)
    assert next(papers).startswith(b"%PDF-1.7")
    stop.set()
    with pytest.raises(Cancelled):
        next(papers)


def test_hostile_names_stay_text(classic: BoundTemplate) -> None:
    name = '<img src="file:///etc/passwd"> {{ 7*7 }} ) Tj (\\'
    data = classic.render_one(paper(name))
    assert name in spoken(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) == 1


def test_the_code_is_drawn_module_by_module() -> None:
    image = Image.open(io.BytesIO(qr_png("https://x.example/" + "a" * 300, 3)))
    assert image.mode == "1"
    blocks = [image.crop((x, y, x + 3, y + 3)).getcolors() for x in range(0, 60, 3) for y in range(0, 60, 3)]
    assert all(len(colours) == 1 for colours in blocks if colours)


def test_every_template_says_its_licence_and_has_a_sample(root: Path) -> None:
    for folder in sorted(path for path in (root / "templates").iterdir() if path.is_dir()):
        sample = json.loads((folder / "sample.json").read_text("utf-8"))
        assert sample["name"]
        assert 'licence = "Apache-2.0"' in (folder / "template.toml").read_text("utf-8")


@pytest.mark.parametrize("first", ["Zoë 😀", "😀"])
def test_one_learners_emoji_is_on_no_other_page(first: str) -> None:
    alone = bound().render_one(paper("Zoë Li"))
    after = bound()
    list(after.render_many([paper(first), paper("Ann Lo")]))
    assert picture(after.render_one(paper("Zoë Li"))) == picture(alone)


def test_emoji_are_as_large_as_the_letters_beside_them(classic: BoundTemplate) -> None:
    without, with_emoji = (picture(classic.render_one(paper(name))) for name in ("Zoë", "Zoë 😀"))
    place = classic._sample_page(paper(), classic._key(paper())).fields["name"]
    height = round((place.block.position_y + place.block.height) * 100 / 96)
    below = (0, height, without.width, without.height)
    assert ImageChops.difference(without.crop(below), with_emoji.crop(below)).getbbox() is None
    assert ImageChops.difference(without, with_emoji).getbbox() is not None
