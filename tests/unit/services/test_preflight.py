"""What a look before issuing finds, and that looking again costs nearly nothing."""

from dataclasses import replace
from typing import Any

import pytest

from studio.domain.award import RecipientPreset
from studio.domain.batch import BatchChoices
from studio.domain.course_run import CourseRun
from studio.domain.learner import Learner
from studio.foundation.errors import Cancelled
from studio.rendering.certificate_pdf import BoundTemplate
from studio.rendering.fonts import FontSet
from studio.services import batch_papers
from studio.services.course_runs import enrol, list_runs, save_run
from studio.services.handle import Workspace
from studio.services.learners import save_learner
from studio.services.preflight import KeyFacts, Severity, check_before_issuing
from studio.services.sample import create_sample_workspace

NO_KEY = KeyFacts(None)


@pytest.fixture
def sample(tmp_path: Any, around: Any) -> Any:
    made, facts = create_sample_workspace(tmp_path / "Sample.studio", learners=4, around=around)
    yield made, list_runs(made).rows[0].id, facts
    made.close()


def codes(found: Any) -> list[str]:
    return [finding.code for finding in found.findings]


def test_fonts_are_read_once_in_a_process() -> None:
    assert FontSet.product() is FontSet.product()


def test_the_second_look_lays_nothing_out(sample: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace, run_id, _facts = sample
    first = check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY)
    laid_out: list[str] = []
    honest = BoundTemplate._lay_out
    monkeypatch.setattr(
        BoundTemplate, "_lay_out", lambda self, *rest: laid_out.append("page") or honest(self, *rest)
    )
    assert check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY) == first
    assert laid_out == []
    batch_papers._SHELF.clear()
    check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY)
    assert laid_out


def test_a_cancelled_look_keeps_what_was_laid_out(sample: Any) -> None:
    workspace, run_id, _facts = sample
    batch_papers._SHELF.clear()

    class Impatient:
        asked = 0

        def report(self, done: int, total: int, text: str = "") -> None:
            assert done <= total

        def raise_if_cancelled(self) -> None:
            self.asked += 1
            if self.asked > 1:
                raise Cancelled

    with pytest.raises(Cancelled):
        check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY, watch=Impatient())
    assert len(batch_papers._SHELF) == 1


def test_a_run_without_design_says_so_by_code(workspace: Workspace) -> None:
    run = CourseRun(workspace.new_id(), "Friday group")
    save_run(workspace, run)
    found = check_before_issuing(workspace, run.id, BatchChoices(), NO_KEY)
    assert codes(found) == ["run.no-design", "key.none"]
    assert found.findings[0].place == "run:design"
    assert codes(check_before_issuing(workspace, workspace.new_id(), BatchChoices(), NO_KEY))[0] == "run.gone"


def test_who_is_left_out_is_named_with_facts(sample: Any) -> None:
    workspace, run_id, _facts = sample
    late = Learner(workspace.new_id(), "Late Comer")
    save_learner(workspace, late)
    enrol(workspace, run_id, [late.id])
    choices = BatchChoices(recipient=RecipientPreset.HASHED_EMAIL)
    found = check_before_issuing(workspace, run_id, choices, NO_KEY)
    missing = next(finding for finding in found.findings if finding.code == "people.no-results")
    assert (missing.who, missing.place) == ("Late Comer", f"results:{late.id}")
    assert missing.fact("learner") == "Late Comer"
    assert any(name == "reason.missing" for name, _ in missing.facts)
    paper = replace(choices, participation_certificates=True)
    found = check_before_issuing(workspace, run_id, paper, NO_KEY)
    told = next(finding for finding in found.findings if finding.code == "people.participation")
    assert told.severity is Severity.NOTE
    assert [finding.severity for finding in found.findings] == sorted(
        (finding.severity for finding in found.findings), key=list(Severity).index
    )


def test_a_letter_no_font_has_is_named_with_its_person(sample: Any) -> None:
    workspace, run_id, _facts = sample
    rows = check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY).selection.awarded
    odd = replace(rows[0].learner, certificate_name="Ann \U00012000")
    save_learner(workspace, odd)
    found = check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY)
    letter = next(finding for finding in found.findings if finding.code == "paper.letter-missing")
    assert letter.place == f"learner:{odd.id}"
    assert "U+12000" in letter.fact("described")
    assert not found.may_issue
