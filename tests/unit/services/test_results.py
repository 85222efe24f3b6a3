"""Results in the grid, attempts, evidence, and who passes and who does not."""

import hashlib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from studio.domain.evidence import Evidence, EvidenceKind
from studio.foundation.errors import InputError
from studio.services import course_runs, results
from studio.services.handle import Workspace
from studio.services.results import AttemptFacts, GridCell
from studio.services.workspaces import create_workspace
from tests.support import sample_values as sample
from tests.support.small_workspace import fill, surroundings

RUN = sample.an_id("run")
WOUND = sample.CRITERIA[0]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = create_workspace(
        tmp_path / "Northwind.studio", sample.provider(), around=surroundings(tmp_path / "home")
    )
    fill(opened, ["Ada Example", "Björn Muster"])
    yield opened
    opened.store.close()


def _ada(workspace: Workspace) -> results.OverviewRow:
    return results.overview(workspace, RUN).rows[0]


def test_everybody_passes_first(workspace: Workspace) -> None:
    seen = results.overview(workspace, RUN)
    assert [row.name for row in seen.passing] == ["Ada Example", "Björn Muster"]
    assert seen.failing == ()
    assert seen.rows[0].outcome.points == Decimal(16)


def test_a_cell_decides_and_the_reason_is_named(workspace: Workspace) -> None:
    ada = _ada(workspace).learner_id
    results.record_cells(workspace, RUN, [GridCell(ada, WOUND.id, WOUND.levels[0].id)])
    row = _ada(workspace)
    assert not row.outcome.passed
    assert row.reasons == ("Assesses the wound: below Assesses alone.",)
    assert not row.incomplete
    assert row.attempt is not None
    assert row.attempt.results[0].evidence


def test_a_cleared_cell_is_missing(workspace: Workspace) -> None:
    ada = _ada(workspace).learner_id
    results.record_cells(workspace, RUN, [GridCell(ada, WOUND.id)])
    assert "Assesses the wound: no result." in _ada(workspace).reasons
    assert _ada(workspace).incomplete


def test_a_resit_adds_an_attempt_and_the_first_stays(workspace: Workspace) -> None:
    ada = _ada(workspace).learner_id
    attempt, _ = results.add_resit(workspace, RUN, ada)
    assert attempt.number == 2
    assert not _ada(workspace).outcome.passed
    cells = [GridCell(ada, one.id, one.levels[2].id) for one in sample.CRITERIA]
    results.record_cells(workspace, RUN, cells)
    first, second = results.attempts_of(workspace, RUN, ada)
    assert (first.number, second.number) == (1, 2)
    assert first.results != second.results
    assert _ada(workspace).outcome.points == Decimal(18)


def test_date_and_grade(workspace: Workspace) -> None:
    ada = _ada(workspace).learner_id
    results.record_facts(workspace, RUN, {ada: AttemptFacts(date(2026, 2, 27), "A")})
    results.record_facts(workspace, RUN, {ada: AttemptFacts(narrative="Calm.")})
    attempt = _ada(workspace).attempt
    assert attempt is not None
    assert (attempt.assessed_on, attempt.grade, attempt.narrative) == (date(2026, 2, 27), "A", "Calm.")


def test_an_evidence_file_is_copied_with_its_digest(workspace: Workspace, tmp_path: Path) -> None:
    photo = tmp_path / "Photo 1.JPG"
    photo.write_bytes(b"picture")
    ada = _ada(workspace).learner_id
    evidence, _ = results.add_evidence_file(workspace, RUN, ada, photo, WOUND.id)
    assert evidence.sha256 == hashlib.sha256(b"picture").hexdigest()
    assert (workspace.evidence_folder / evidence.stored_as).read_bytes() == b"picture"
    attempt = _ada(workspace).attempt
    assert attempt is not None
    assert evidence in attempt.results[0].evidence
    assert evidence.stored_as.endswith(".jpg")


def test_evidence_of_the_whole(workspace: Workspace) -> None:
    ada = _ada(workspace).learner_id
    link = Evidence(workspace.new_id(), EvidenceKind.LINK, url="https://northwind.example/a")
    results.add_evidence(workspace, RUN, ada, link)
    attempt = _ada(workspace).attempt
    assert attempt is not None
    assert attempt.evidence == (link,)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (GridCell(sample.an_id("x"), sample.an_id("other")), "does not belong"),
        (GridCell(sample.an_id("x"), WOUND.id, sample.an_id("level")), "no such level"),
        (GridCell(sample.an_id("x"), WOUND.id, None, Decimal(-1)), "outside"),
        (GridCell(sample.an_id("x"), WOUND.id, None, Decimal("NaN")), "outside"),
        (GridCell(sample.an_id("x"), WOUND.id), "not in this course run"),
    ],
)
def test_cells_that_cannot_be(workspace: Workspace, cell: GridCell, words: str) -> None:
    before = results.overview(workspace, RUN)
    with pytest.raises(InputError, match=words):
        results.record_cells(workspace, RUN, [cell])
    assert results.overview(workspace, RUN) == before


def test_no_file_and_no_run(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no file"):
        results.add_evidence_file(workspace, RUN, _ada(workspace).learner_id, tmp_path / "gone")
    with pytest.raises(InputError, match="no course run"):
        results.overview(workspace, sample.an_id("nothing"))


def test_nobody_is_late_before_anything_was_issued(workspace: Workspace) -> None:
    assert course_runs.late_learners(workspace, RUN) == ()
