"""A template's own sample as values, for pictures of it and for trying it out."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

from studio.foundation.worded import worded
from studio.rendering.certificate_values import CertificateValues, LevelRow, SignatureLine
from studio.rendering.template_source import TemplateError, TemplateFolder

_DAY = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
LONG_NAME = "Maria Magdalena Theodora von Hohenstein-Wallersdorf y Fernández de Córdoba"
"""Seventy letters and more: what a page must stand (demand D10)."""

_TEXTS = frozenset(
    item.name for item in fields(CertificateValues) if item.type in (str, "str") and item.name != "credential"
)
_DEFAULTS = dict.fromkeys(
    ("document_title", "provider_name", "heading", "certify", "name", "earned", "title"), "Sample"
)


def sample_values(template: TemplateFolder) -> CertificateValues:
    """Return ``sample.json`` as values.

    Raises:
        TemplateError: It is not built as ``docs/formats/certificate-template.md`` says.
    """
    try:
        return _read(template.sample, template.kind)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise TemplateError(
            worded(
                "sample.json of {template} is not built as it should be: {error}.",
                template=repr(template.name),
                error=error,
            )
        ) from error


def _read(sample: Mapping[str, Any], kind: str) -> CertificateValues:
    texts = {name: str(sample[name]) for name in _TEXTS if name in sample}
    heads = tuple(map(str, sample.get("levels_heading", ("", ""))))
    facts: dict[str, Any] = {
        "kind": kind,
        "language": "en",
        "name_language": "en",
        "direction": "ltr",
        "made_at": _DAY,
        "levels_heading": (heads[0], heads[1]),
        "levels": tuple(LevelRow(str(r["criterion"]), str(r["level"])) for r in sample.get("levels", ())),
        "competencies": tuple(map(str, sample.get("competencies", ()))),
        "signatures": tuple(
            SignatureLine(str(line["name"]), str(line.get("title", "")))
            for line in sample.get("signatures", ())
        ),
    }
    return CertificateValues(**{**_DEFAULTS, **facts, **texts})


def trying_values(template: TemplateFolder) -> tuple[CertificateValues, ...]:
    """Return the sample as it is, with a very long name, with none of the optional texts, and mirrored."""
    sample = sample_values(template)
    bare = replace(
        sample,
        levels=(),
        competencies=(),
        signatures=(),
        run_line="",
        number_line="",
        grade_line="",
        qr_text="",
    )
    return (
        sample,
        replace(sample, name=LONG_NAME),
        bare,
        replace(sample, direction="rtl", language="ar", name_language="ar", name="محمد علي"),
    )
