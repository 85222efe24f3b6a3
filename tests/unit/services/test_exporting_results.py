"""Gradebooks get everybody's result, and nothing is written that would change nothing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from studio.domain.batch import Batch, BatchChoices
from studio.domain.course_run import Enrolment
from studio.domain.criterion import PassRule
from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.exporters.csv_text import read_back
from studio.foundation.errors import InputError
from studio.services import exporting
from studio.services.exporting import ExportOptions, FindingKind, ValueKind
from studio.services.handle import Workspace
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.keys import make_key, unlock_key
from studio.services.planning import plan_batch
from studio.services.workspaces import create_workspace
from tests.support import sample_values as sample
from tests.support.small_workspace import PASSPHRASE, QUICK, fill, surroundings

RUN = sample.an_id("run")
PASSED = ExportOptions(value=ValueKind.PASSED)


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, Batch]]:
    """Levels without points; Ann passed, Bo did not, Cy has no results."""
    folder = tmp_path_factory.mktemp("results")
    workspace = create_workspace(
        folder / "Northwind.studio", sample.provider(), around=surroundings(folder / "home")
    )
    make_key(workspace, PASSPHRASE, cost=QUICK)
    content = sample.design_content()
    plain = tuple(
        replace(
            one,
            levels=tuple(replace(level, points=None) for level in one.levels),
            max_points=None,
        )
        for one in content.criteria
    )
    fill(workspace, ["Ann"], replace(content, criteria=plain, pass_rule=PassRule(True, None)))
    _enrol(workspace, "Bo", 2, assessed=True)
    _enrol(workspace, "Cy", 3, assessed=False)
    key = unlock_key(workspace, PASSPHRASE)
    identity = issuer_identity(workspace)
    assert identity is not None
    choices = BatchChoices(pdfs=False, joined_pdf=False, zip_file=False)
    batch, _ = plan_batch(workspace, RUN, identity=identity, key_id=key.key_id, choices=choices)
    with batch_signer(workspace, key) as signer:
        issue_batch(workspace, batch.id, signer)
    yield workspace, batch
    workspace.close()


def _enrol(workspace: Workspace, name: str, seat: int, *, assessed: bool) -> None:
    email = Identifier(IdentifierKind.EMAIL, f"{name.lower()}@learners.example")
    person = Learner(workspace.new_id(), name, identifiers=(email,))
    with workspace.store.work() as work:
        work.learners.add_all([person])
        work.runs.enrol([Enrolment(RUN, person.id, seat)])
        if assessed:
            work.attempts.add_all([replace(sample.attempt(person), results=())])


def test_the_usual_number_is_passed_where_nobody_has_points(issued: tuple[Workspace, Batch]) -> None:
    workspace, batch = issued
    assert exporting.usual_value(workspace, batch.id) is ValueKind.PASSED


@pytest.mark.parametrize("form", ["canvas_gradebook", "moodle_grades"])
def test_who_did_not_pass_is_in_the_file(issued: tuple[Workspace, Batch], form: str, tmp_path: Path) -> None:
    workspace, batch = issued
    result, _ = exporting.deliver(workspace, batch.id, form, tmp_path, PASSED)
    assert (result.awards, result.results) == (1, 1)
    lines = read_back(result.files[0].read_text("utf-8"))
    grade = {line[0]: line[5 if form == "canvas_gradebook" else 1] for line in lines[1:]}
    who = (
        ("Ann", "Bo") if form == "canvas_gradebook" else ("learner1@learners.example", "bo@learners.example")
    )
    assert [grade[name] for name in who] == ["100", "0"]
    (missing,) = [one for one in result.findings if one.code == "grade.no-results"]
    assert (missing.learner, missing.kind) == ("Cy", FindingKind.WARNING)


def test_awards_are_handed_out_to_who_has_one_alone(issued: tuple[Workspace, Batch], tmp_path: Path) -> None:
    workspace, batch = issued
    table, _ = exporting.deliver(workspace, batch.id, "plain_csv", tmp_path)
    assert [line[0] for line in read_back(table.files[0].read_text("utf-8"))[1:]] == ["Ann"]


@pytest.mark.parametrize("form", ["canvas_gradebook", "moodle_grades"])
def test_a_file_that_would_change_nothing_is_not_written(
    issued: tuple[Workspace, Batch], form: str, tmp_path: Path
) -> None:
    workspace, batch = issued
    findings = exporting.check_delivery(workspace, batch.id, form, ExportOptions())
    (nothing,) = [one for one in findings if one.code == "grade.nothing"]
    assert (nothing.kind, nothing.learner) == (FindingKind.ERROR, "")
    assert "grade.none" not in {one.code for one in findings}
    with pytest.raises(InputError, match="nothing would change"):
        exporting.deliver(workspace, batch.id, form, tmp_path / "out", ExportOptions())
    assert not (tmp_path / "out").exists()
