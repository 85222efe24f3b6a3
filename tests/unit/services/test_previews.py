"""What the preview shows that only a signed paper has: a code as large as a true one, taken by nobody."""

from dataclasses import replace
from datetime import date
from typing import Any

import pypdfium2
import pytest

from studio.rendering.qr import qr_symbol
from studio.services.course_runs import list_runs, save_run
from studio.services.previews import certificate_preview, sample_learners
from studio.services.sample import create_sample_workspace
from studio.services.specimens import sample_code
from studio.signing.errors import BadTokenError
from studio.signing.paper_code import decode_paper_code, read_paper_text
from tests.support.sample_values import provider


@pytest.mark.parametrize("base_url", ["", "https://badges.school.example"])
def test_the_sample_code_says_what_it_is_and_is_no_code(base_url: str):
    code = sample_code(replace(provider(), base_url=base_url))
    assert code.startswith(f"{base_url}/check/#SPECIMEN-SPECIMEN" if base_url else "")
    assert "SPECIMEN-SPECIMEN" in code
    assert qr_symbol(code).side >= 65  # as dense as the true ones, so that the picture tells how they print
    with pytest.raises(BadTokenError, match="specimen"):
        decode_paper_code(read_paper_text(code))


def test_the_preview_says_what_the_newest_run_prints(tmp_path: Any, around: Any):
    made, _facts = create_sample_workspace(tmp_path / "Sample.studio", learners=4, around=around)
    with made.store.reading() as work:
        run = work.runs.get(list_runs(made).rows[0].id)
        design = work.designs.get(run.design_id)
    save_run(made, replace(run, title="Evening group", starts_on=date(2026, 1, 7), ends_on=date(2026, 1, 9)))
    pdf = certificate_preview(
        made, design.id, design.content, replace(sample_learners(made)[0].learner, language="en")
    )
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    made.close()
    assert "7–9 Jan 2026 · Evening group" in text.replace("\u00a0", " ")
    assert f"{run.place}, 9 January 2026" in text
