"""The fullest pages of our own templates: no text on another, none on a picture, whatever the paper."""

import io
from dataclasses import replace
from functools import cache
from itertools import combinations

import pypdfium2
import pytest
from PIL import Image
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE, FPDF_PAGEOBJ_TEXT

from studio.rendering.certificate_pdf import BoundTemplate
from studio.rendering.certificate_values import CertificateValues, LevelRow, SignatureLine
from tests.support.papers import bound, paper

Box = tuple[float, float, float, float]
_RUN = "28 Sep – 20 Nov 2026 · Evening course for care assistants of the regional hospitals, second group"
_PEOPLE = "Trainer: Sam Muster, Li Wei and Amina Al-Fulani · Assessor: Dr Ines Prüfer-Zimmermann"
_FACTS = "Training Centre Harbour Hall, Cork, 20 November 2026 · 18 hours · 0.25 ECTS · EQF level 4"
_LEVEL = "3 · Explains it all to others"
_WORDING = "Awarded for a course in which each step was done under the eyes of two assessors. " * 2


@cache
def _bound(name: str, page: str) -> BoundTemplate:
    return bound(name, page=page)


def _signature() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (400, 160), "navy").save(file, "PNG")
    return file.getvalue()


def _full(template: str, rows: int, *, wording: str = "", grade: str = "Grade: 1.7") -> CertificateValues:
    hands = tuple(SignatureLine(name, "Assessor", _signature(), f"Signature of {name}") for name in "ABC")
    said = paper(
        "Maria Magdalena Theodora von Hohenstein-Wallersdorf y Fernández",
        levels=tuple(
            LevelRow(f"Criterion {n}: works with three points of contact", _LEVEL) for n in range(rows)
        ),
        wording=wording,
        grade_line=grade,
        run_line=_RUN,
        people_line=_PEOPLE,
        facts_line=_FACTS,
        number_line="Certificate NW-2026-0042 · valid until 20 November 2029",
        accreditation_line="Accredited by National Board (NB-1)",
        signatures=hands,
        qr_text="https://badges.northwind.example/check/#" + "x" * 370,
        check_label="Check it at",
        check_domain="badges.northwind.example",
        qr_alt="QR code",
    )
    if template != "participation":
        return said
    return replace(said, kind="participation", levels=(), qr_text="", note="It is not a credential.")


def _texts(template: BoundTemplate, values: CertificateValues) -> dict[str, Box]:
    """Return left, top, right and bottom of every field's letters, in CSS pixels."""
    page = template._lay_out(values, values, template.fit(values))
    return {
        name: (
            min(box.position_x for box in field.boxes),
            min(box.position_y for box in field.boxes),
            max(box.position_x + box.width for box in field.boxes),
            max(box.position_y + box.height for box in field.boxes),
        )
        for name, field in page.fields.items()
    }


def _meet(one: Box, other: Box, slack: float) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > slack and down > slack


CROWDED = [
    *((name, rows, "", "Grade: 1.7") for name in ("classic", "modern") for rows in (0, 3, 5, 7, 8, 12)),
    *((name, rows, _WORDING, "Grade: 1.7") for name in ("classic", "modern") for rows in (3, 4, 5, 6, 12)),
    *((name, rows, _WORDING, "") for name in ("classic", "modern") for rows in (5, 12)),
    ("participation", 0, "", ""),
]


# Every page on both papers, and on each paper every second one turned round: half of all combinations.
TURNED = [
    (*case, paper_size, "rtl" if (place + turn) % 2 else "ltr")
    for place, case in enumerate(CROWDED)
    for turn, paper_size in enumerate(("a4", "letter"))
]


@pytest.mark.parametrize(("name", "rows", "wording", "grade", "page", "direction"), TURNED)
def test_nothing_lies_on_anything(
    name: str, rows: int, wording: str, grade: str, page: str, direction: str
) -> None:
    values = replace(_full(name, rows, wording=wording, grade=grade), direction=direction)
    _assert_clear(_bound(name, page), values)


@pytest.mark.parametrize("page", ["a4", "letter"])
@pytest.mark.parametrize("name", ["classic", "modern"])
@pytest.mark.parametrize("wording", ["", _WORDING])
@pytest.mark.parametrize("grade", ["", "Grade: 1.7"])
def test_competencies_have_their_own_place(name: str, wording: str, grade: str, page: str) -> None:
    listed = tuple(f"Competency {n}: keeps records that others can read" for n in range(12))
    values = replace(
        _full(name, 0, wording=wording, grade=grade),
        competencies=listed,
        competencies_heading="Competencies",
    )
    _assert_clear(_bound(name, page), values)


def _assert_clear(template: BoundTemplate, values: CertificateValues) -> None:
    assert [item.field for item in template.fit(values).values() if not item.fits] == []
    texts = _texts(template, values)
    own = (
        ()
        if values.kind == "participation"
        else ("wording", "grade_line", "number_line", "accreditation_line")
    )
    said = {name for name in ("run_line", "people_line", "facts_line", *own) if getattr(values, name)}
    assert said <= set(texts)
    touching = [(a, b) for a, b in combinations(texts, 2) if _meet(texts[a], texts[b], 1.5)]
    assert touching == []
    sheet = pypdfium2.PdfDocument(template.render_one(values))[0]
    kinds: dict[int, list[Box]] = {FPDF_PAGEOBJ_TEXT: [], FPDF_PAGEOBJ_IMAGE: []}
    for item in sheet.get_objects(kinds):
        kinds[item.type].append(item.get_bounds())
    assert len(kinds[FPDF_PAGEOBJ_IMAGE]) == (3 if values.kind == "participation" else 4)
    covered = [
        box for box in kinds[FPDF_PAGEOBJ_TEXT] if any(_meet(box, p, 1) for p in kinds[FPDF_PAGEOBJ_IMAGE])
    ]
    assert covered == []
