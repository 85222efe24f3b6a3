"""A real batch, delivered in every form."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.domain.batch import Batch, BatchChoices
from studio.domain.learner import Learner
from studio.exporters.csv_text import read_back
from studio.foundation.errors import InputError
from studio.services import course_runs, exporting, learners
from studio.services.exporting import ExportOptions, ValueKind
from studio.services.handle import Workspace
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.log import check_log
from studio.services.planning import plan_batch
from tests.support import sample_values as sample
from tests.support.small_workspace import make_workspace

NAMES = ["Ada Example", "Björn Muster", "Bo Li", "Bo Li"]
RUN = sample.an_id("run")


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, Batch]]:
    workspace, key = make_workspace(tmp_path_factory.mktemp("deliver"), NAMES)
    choices = BatchChoices(pdfs=False, joined_pdf=False, zip_file=False)
    identity = issuer_identity(workspace)
    batch, _ = plan_batch(workspace, RUN, identity=identity, key_id=key.key_id, choices=choices)
    with batch_signer(workspace, key) as signer:
        issue_batch(workspace, batch.id, signer)
    yield workspace, batch
    workspace.close()


def test_the_forms_come_through_the_door() -> None:
    assert {one.key for one in exporting.exporters()} == {
        "folder",
        "zip",
        "plain_csv",
        "moodle_grades",
        "moodle_feedback_zip",
        "canvas_gradebook",
    }


def test_folder_and_zip_hold_every_file(issued: tuple[Workspace, Batch], tmp_path: Path) -> None:
    workspace, batch = issued
    result, changes = exporting.deliver(workspace, batch.id, "folder", tmp_path / "out")
    assert changes.ids == {batch.id}
    assert result.awards == 4
    assert len(result.files) == 4 * 5
    packed, _ = exporting.deliver(workspace, batch.id, "zip", tmp_path)
    with zipfile.ZipFile(packed.files[0]) as archive:
        assert len(archive.namelist()) == 20
        credential = next(name for name in archive.namelist() if name.endswith(".json"))
        assert json.loads(archive.read(credential))["proof"]


def test_table_and_grades(issued: tuple[Workspace, Batch], tmp_path: Path) -> None:
    workspace, batch = issued
    table, _ = exporting.deliver(workspace, batch.id, "plain_csv", tmp_path)
    rows = read_back(table.files[0].read_text("utf-8"))
    assert [row[0] for row in rows[1:]] == NAMES
    assert len({row[10] for row in rows[1:]}) == 4
    grades, _ = exporting.deliver(
        workspace, batch.id, "moodle_grades", tmp_path, ExportOptions(value=ValueKind.POINTS)
    )
    lines = read_back(grades.files[0].read_text("utf-8"))
    assert [line[1] for line in lines[1:]] == ["16"] * 4


def test_moodle_worksheet_names_who_is_missing(issued: tuple[Workspace, Batch], tmp_path: Path) -> None:
    workspace, batch = issued
    worksheet = tmp_path / "worksheet.csv"
    worksheet.write_text(
        "Identifier,Full name,Email address,Status,Grade,Maximum grade\n"
        "Participant 11,Ada Example,learner1@learners.example,,,100\n"
        "Participant 12,Bo Li,,,,100\n",
        "utf-8-sig",
    )
    options = exporting.with_platform_file(ExportOptions(), worksheet)
    result, _ = exporting.deliver(workspace, batch.id, "moodle_feedback_zip", tmp_path, options)
    missing = [finding.learner for finding in result.findings if finding.code == "moodle.not-in-worksheet"]
    assert missing == ["Björn Muster", "Bo Li", "Bo Li"]
    assert result.awards == 1
    with zipfile.ZipFile(io.BytesIO(result.files[0].read_bytes())) as archive:
        assert {name.split("/")[0] for name in archive.namelist()} == {"Ada Example_11_assignfeedback_file"}


def test_deliveries_are_recorded_and_logged(issued: tuple[Workspace, Batch], tmp_path: Path) -> None:
    workspace, batch = issued
    exporting.deliver(workspace, batch.id, "canvas_gradebook", tmp_path)
    last = next(
        one for one in exporting.deliveries(workspace, batch.id) if one.exporter == "canvas_gradebook"
    )
    assert (last.awards, last.target) == (4, str(tmp_path))
    assert len(last.sha256) == 64
    assert check_log(workspace).broken_at is None


def test_a_file_that_was_changed_is_named(issued: tuple[Workspace, Batch]) -> None:
    workspace, batch = issued
    path = next((workspace.batches_folder / batch.folder_name).rglob("*.jwt"))
    before = path.read_bytes()
    path.write_bytes(before + b" ")
    try:
        codes = [finding.code for finding in exporting.check_delivery(workspace, batch.id, "zip")]
    finally:
        path.write_bytes(before)
    assert codes == ["file.missing"]


def test_late_learners_are_those_in_no_batch(issued: tuple[Workspace, Batch]) -> None:
    workspace, _ = issued
    assert course_runs.late_learners(workspace, RUN) == ()


def test_wrong_form_and_wrong_batch(issued: tuple[Workspace, Batch], tmp_path: Path) -> None:
    workspace, batch = issued
    with pytest.raises(InputError, match="no form of delivery"):
        exporting.deliver(workspace, batch.id, "pigeon", tmp_path)
    with pytest.raises(InputError, match="no batch"):
        exporting.deliver(workspace, sample.an_id("nothing"), "zip", tmp_path)


def test_who_comes_after_the_batch_is_late(issued: tuple[Workspace, Batch]) -> None:
    workspace, _ = issued
    late = Learner(workspace.new_id(), "Late Comer")
    learners.save_learner(workspace, late)
    course_runs.enrol(workspace, RUN, [late.id])
    try:
        assert [one.id for one in course_runs.late_learners(workspace, RUN)] == [late.id]
    finally:
        course_runs.withdraw(workspace, RUN, [late.id])
    awarded = course_runs.learners_of_run(workspace, RUN)[0][1]
    with pytest.raises(InputError, match="has awards already"):
        learners.merge_learners(workspace, late.id, awarded.id)
