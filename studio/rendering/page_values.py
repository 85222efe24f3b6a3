"""Between a certificate's texts and its template: which names the template may use."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from studio.rendering.certificate_values import CertificateValues
from studio.rendering.direction import by_itself
from studio.rendering.fonts import FontSet
from studio.rendering.template_source import TemplateFolder

if TYPE_CHECKING:
    from studio.rendering.certificate_pdf import DesignFacts

BADGE = "values/badge.svg"
LOGO = "values/logo.png"
_PLAIN = (
    "provider_name", "heading", "certify", "name", "earned", "title", "wording", "competencies_heading",
    "run_line", "facts_line", "number_line", "people_line", "grade_line", "accreditation_line", "note",
    "check_label", "check_domain", "specimen",
)  # fmt: skip


def field_texts(values: CertificateValues) -> dict[str, str]:
    """Return every text that can be a field, by its path; empty ones are left out."""
    return {path: by_itself(text, values.direction) for path, text in _all_texts(values) if text}


def _all_texts(values: CertificateValues) -> Iterator[tuple[str, str]]:
    for name in _PLAIN:
        yield name, getattr(values, name)
    for place, row in enumerate(values.levels):
        yield f"levels.{place}.criterion", row.criterion
        yield f"levels.{place}.level", row.level
    for place, text in enumerate(values.competencies):
        yield f"competencies.{place}", text
    for place, line in enumerate(values.signatures):
        yield f"signatures.{place}.name", line.name
        yield f"signatures.{place}.title", line.title


def page_values(
    values: CertificateValues,
    facts: "DesignFacts",
    options: Mapping[str, str],
    template: TemplateFolder,
    fonts: FontSet,
    sizes: Mapping[str, float],
    lines: Mapping[str, int],
) -> dict[str, Any]:
    """Return all names that ``template.html`` knows (``docs/formats/certificate-template.md``)."""
    width, height = template.page_size(options)
    texts = field_texts(values)
    return {
        **{name: texts.get(name, "") for name in _PLAIN},
        "kind": values.kind,
        "language": values.language,
        "name_language": values.name_language,
        "direction": values.direction,
        "document_title": values.document_title,
        "levels_heading": values.levels_heading,
        "levels": [
            {part: texts.get(f"levels.{place}.{part}", "") for part in ("criterion", "level")}
            for place in range(len(values.levels))
        ],
        "competencies": [texts.get(f"competencies.{place}", "") for place in range(len(values.competencies))],
        "signatures": [
            {
                "name": texts.get(f"signatures.{place}.name", ""),
                "title": texts.get(f"signatures.{place}.title", ""),
                "picture": f"values/signature-{place}.png" if line.picture else "",
                "picture_alt": line.picture_alt,
            }
            for place, line in enumerate(values.signatures)
        ],
        "qr": "values/qr.png" if values.qr_text else "",
        "qr_alt": values.qr_alt,
        "badge": BADGE if facts.badge_svg else "",
        "badge_alt": values.badge_alt,
        "logo": LOGO if facts.logo_png else "",
        "colour": facts.colour,
        "metal": facts.metal,
        "options": dict(options),
        "sizes": dict(sizes),
        "lines": dict(lines),
        "page": {"width": width, "height": height},
        "serif": fonts.css_families("serif", values.name_language, values.name),
        "sans": fonts.css_families("sans", values.name_language, values.name),
    }


def pictures_of(values: CertificateValues, facts: "DesignFacts") -> dict[str, bytes]:
    """Return the pictures that the page may show, by the names above."""
    pictures = {
        f"values/signature-{place}.png": line.picture
        for place, line in enumerate(values.signatures)
        if line.picture
    }
    if facts.badge_svg:
        pictures[BADGE] = facts.badge_svg.encode("utf-8")
    if facts.logo_png:
        pictures[LOGO] = facts.logo_png
    return pictures
