"""Certificates to test with: invented people whose names cover the scripts of the world."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from studio.rendering.certificate_pdf import BoundTemplate, DesignFacts, bind_template
from studio.rendering.certificate_values import CertificateValues, LevelRow, SignatureLine
from studio.rendering.fonts import FontSet
from studio.rendering.template_source import TemplateFolder
from tests.support.places import ROOT

BADGE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 220"><defs><linearGradient id="g" x1="0" y1="0"'
    ' x2="0" y2="1"><stop offset="0" stop-color="#118a8a"/><stop offset="1" stop-color="#0b4f52"/>'
    '</linearGradient></defs><path d="M100 5 195 58 195 162 100 215 5 162 5 58Z" fill="url(#g)"/>'
    '<circle cx="100" cy="98" r="42" fill="#fff" fill-opacity="0.9"/></svg>'
)

EACH_PAINT = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><defs>
<radialGradient id="r"><stop offset="0" stop-color="#fc0"/>
<stop offset="1" stop-color="#c00" stop-opacity="0.1"/></radialGradient>
<linearGradient id="l" gradientTransform="rotate(30)"><stop offset="0" stop-color="#00f" stop-opacity="0"/>
<stop offset="1" stop-color="#0a0"/></linearGradient>
<linearGradient id="u" x1="0" y1="0" x2="60" y2="60" gradientUnits="userSpaceOnUse" spreadMethod="reflect">
<stop offset="0" stop-color="#333"/><stop offset="1" stop-color="#eee"/></linearGradient></defs>
<path d="M20 20H320V220H20Z" fill="#def"/>
<circle cx="160" cy="160" r="120" fill="url(#r)" stroke="#036" stroke-width="10"/>
<path d="M260 60H460V260H260Z" transform="rotate(10 360 160)" fill="url(#l)" stroke="url(#r)"
 stroke-width="20"/>
<path d="M40 320H460V480H40Z" fill="url(#u)" stroke="url(#l)" stroke-width="16"/>
<g opacity="0.5"><circle cx="256" cy="260" r="60" fill="url(#r)"/></g>
<ellipse cx="400" cy="400" rx="50" ry="70" fill="url(#l)" opacity="0.8"/></svg>"""
"""Artwork with gradients that fade, turn, repeat, are strokes and stand in groups."""

# Language, name, and whether it runs in both directions.
NAMES = (
    ("en", "Bo Li", False),
    ("vi", "Nguyễn Thị Hồng Đào", False),
    ("cy", "Siân Ŵyn Ŷstrad", False),
    ("el", "Ελένη Παπαδοπούλου", False),
    ("uk", "Їжакевич Ґалина", False),
    ("hy", "Անահիտ Պետրոսյան", False),
    ("ka", "ნინო ბერიძე", False),
    ("he", "שרה כהן", False),
    ("ar", "محمد علي", False),
    ("ar", "مُحَمَّد", False),
    ("hi", "श्रीमती लक्ष्मी देवी", False),
    ("bn", "শ্রী রবীন্দ্রনাথ", False),
    ("ta", "தமிழ்ச்செல்வி", False),
    ("te", "శ్రీనివాస్", False),
    ("si", "ශ්‍රී ලංකා", False),
    ("th", "สมชาย ใจดี", False),
    ("km", "សុភា ច័ន្ទ", False),
    ("my", "မြင့်မြတ်", False),
    ("am", "ሰላም ተስፋዬ", False),
    ("zh-Hans", "李小龙", False),
    ("ja", "山田 花子", False),
    ("ko", "김민준", False),
    ("en", "Sarah سارة Cohen", True),
)


def bound(name: str = "classic", badge: str = BADGE, **options: str) -> BoundTemplate:
    """Return one of our templates bound to a badge."""
    facts = DesignFacts(badge, options=tuple(options.items()))
    return bind_template(TemplateFolder.load(template_path(name)), facts, FontSet.product())


def template_path(name: str) -> Path:
    """Return where one of our templates is."""
    return ROOT / "templates" / name


def paper(name: str = "Bo Li", name_language: str = "en", **others: object) -> CertificateValues:
    """Return the values of a certificate; ``others`` are fields to set."""
    values = CertificateValues(
        kind="credential",
        language="en",
        name_language=name_language,
        direction="ltr",
        document_title=f"Wound Care Fundamentals – {name}",
        made_at=datetime(2026, 11, 20, 10, 0, tzinfo=UTC),
        provider_name="Northwind Training",
        heading="Certificate",
        certify="This is to certify that",
        name=name,
        earned="has earned the micro-credential",
        title="Wound Care Fundamentals",
        levels_heading=("Criterion", "Level reached"),
        levels=(
            LevelRow("Assesses the wound", "3 · Assesses and explains"),
            LevelRow("Cleans the wound", "2 · Cleans safely"),
        ),
        facts_line="Leeds, 20 November 2026 · 18 hours · EQF level 4",
        number_line="Certificate NW-2026-0042 · valid until 20 November 2029",
        signatures=(SignatureLine("R. Okafor", "Lead trainer"),),
        check_label="Check it at",
        check_domain="badges.northwind.example",
        qr_text="https://badges.northwind.example/check/#" + "aB3_-9xQ" * 50,
        qr_alt="QR code to check this certificate",
        badge_alt="Badge: Wound Care Fundamentals",
        credential=b'{"id":"urn:uuid:0190a5e0-0000-7000-8000-000000000001"}',
    )
    return replace(values, **others)  # type: ignore[arg-type]


def participation(name: str = "Bo Li", **others: object) -> CertificateValues:
    """Return the values of a confirmation of participation."""
    plain: dict[str, object] = {
        "kind": "participation",
        "heading": "Confirmation of participation",
        "certify": "This is to confirm that",
        "earned": "took part in",
        "note": "This paper confirms participation. It is not a credential.",
        "levels": (),
        "number_line": "",
        "check_label": "",
        "check_domain": "",
        "qr_text": "",
        "credential": b"",
    }
    return paper(name, **{**plain, **others})
