"""veraPDF's engine and pdfua find every certificate compliant with PDF/A-3a and PDF/UA-1."""

from datetime import UTC, datetime
from pathlib import Path

import pdfua
import pytest

from studio.rendering.certificate_values import LevelRow, SignatureLine
from studio.rendering.joined_pdf import join_pdfs
from studio.rendering.qr import qr_png
from tests.support.papers import EACH_PAINT, NAMES, bound, paper, participation
from tests.support.verapdf.engine import VeraPdf

ROWS = tuple(LevelRow(f"Criterion {number}", f"{number % 4 + 1} · Works alone") for number in range(11))
FULL = {
    "levels": ROWS,
    "wording": "after an assessment at the workplace",
    "grade_line": "Grade: 1.7",
    "people_line": "Trainer: R. Okafor",
    "accreditation_line": "Accredited by the National Board (NB-1)",
    "signatures": (
        SignatureLine("R. Okafor", "Lead trainer", qr_png("no signature"), "Signature of R. Okafor"),
        SignatureLine("A. Northwind"),
    ),
    "specimen": "SPECIMEN",
}


@pytest.fixture(scope="session")
def verapdf(tmp_path_factory: pytest.TempPathFactory) -> VeraPdf:
    """The engine, compiled for this session."""
    return VeraPdf(tmp_path_factory.mktemp("verapdf"))


def _papers() -> dict[str, bytes]:
    classic, modern, other = bound("classic"), bound("modern", page="letter"), bound("participation")
    made = {f"classic-{i}": classic.render_one(paper(name, tag)) for i, (tag, name, _) in enumerate(NAMES)}
    for title, template in (("classic", classic), ("modern", modern)):
        made[f"{title}-full"] = template.render_one(paper("Bo Li", **FULL))
        made[f"{title}-bare"] = template.render_one(paper("Bo Li", levels=(), signatures=(), qr_text=""))
        made[f"{title}-emoji"] = template.render_one(paper("Zoë 😀 Ñandú"))
        made[f"{title}-rtl"] = template.render_one(
            paper("محمد علي", "ar", language="ar", direction="rtl", certify="نشهد بأن")
        )
        made[f"{title}-competencies"] = template.render_one(
            paper("Bo Li", levels=(), competencies=("Cleans wounds",), competencies_heading="Competencies")
        )
    made["each-paint"] = bound(badge=EACH_PAINT).render_one(paper())
    made["participation"] = other.render_one(participation("Bo Li"))
    made["participation-ar"] = other.render_one(participation("محمد", language="ar", direction="rtl"))
    return made


@pytest.mark.system
@pytest.mark.slow
@pytest.mark.timeout(400)
def test_every_paper_is_pdfa_3a_and_pdfua_1(verapdf: VeraPdf, tmp_path: Path) -> None:
    made = _papers()
    made["joined"] = join_pdfs(made.items(), title="All papers", created=datetime(2026, 11, 20, tzinfo=UTC))
    for name, data in made.items():
        (tmp_path / f"{name}.pdf").write_bytes(data)
    assert verapdf.failures(sorted(tmp_path.glob("*.pdf"))) == []


@pytest.mark.system
def test_the_gate_sees_what_is_wrong(verapdf: VeraPdf, tmp_path: Path) -> None:
    """A paper without its PDF/UA mark and one without its language must not pass."""
    good = bound("participation").render_one(participation("Bo Li"))
    assert good.count(b'pdfuaid:part="1"') == 1
    (tmp_path / "mark.pdf").write_bytes(good.replace(b'pdfuaid:part="1"', b'pdfuaid:part="7"'))
    assert [line.split()[0] for line in verapdf.failures([tmp_path / "mark.pdf"])] == ["ua1"]


@pytest.mark.slow
def test_pdfua_finds_no_error(tmp_path: Path) -> None:
    for name, data in _papers().items():
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(data)
        found = pdfua.validate(str(path)).findings
        assert [item.message for item in found if item.severity.name == "ERROR"] == [], name
