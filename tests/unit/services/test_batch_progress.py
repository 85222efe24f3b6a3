"""How far a batch is, as the window looks at it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from studio.domain.award import AwardState
from studio.domain.batch import BatchChoices
from studio.services.batch_progress import (
    award_lines,
    batches_of_run,
    glance,
    open_batch,
    open_batches,
    paper_of,
)
from studio.services.batches import plan_now
from studio.services.course_runs import list_runs, save_run
from studio.services.handle import Surroundings, Workspace
from studio.services.identity import batch_signer
from studio.services.issuing import issue_batch
from studio.services.keys import make_key, unlock_key
from studio.services.sample import create_sample_workspace
from studio.signing.key_file import Cost

PASSPHRASE = "four words not together"


@pytest.fixture
def sample(tmp_path: Path, around: Surroundings) -> Iterator[tuple[Workspace, Any, Any]]:
    made, _facts = create_sample_workspace(tmp_path / "Sample.studio", learners=3, around=around)
    make_key(made, PASSPHRASE, cost=Cost(1, 8192))
    run = list_runs(made).rows[0].id
    batch, _changes = plan_now(made, run, BatchChoices())
    yield made, run, batch
    made.close()


def test_a_planned_batch_is_open_and_its_lines_have_results(sample: Any) -> None:
    workspace, run, batch = sample
    assert [row.id for row in open_batches(workspace)] == [batch.id]
    assert [one.id for one in batches_of_run(workspace, run)] == [batch.id]
    opened = open_batch(workspace, batch.id)
    assert (opened.batch, opened.run.id, opened.learners) == (batch, run, 3)
    lines = award_lines(workspace, batch.id, 0, 2)
    assert [line.row.position for line in lines] == [1, 2]
    assert all(line.points is not None and line.most >= line.points for line in lines)
    assert len(award_lines(workspace, batch.id, 2, 2)) == 1
    assert award_lines(workspace, batch.id, 3, 2) == ()


def test_a_look_counts_and_brings_the_paper_made_last_once(sample: Any) -> None:
    workspace, _run, batch = sample
    before = glance(workspace, batch.id)
    assert (before.total, before.done, before.waiting, before.signed, before.newest) == (3, 0, 3, 0, None)
    with batch_signer(workspace, unlock_key(workspace, PASSPHRASE)) as signer:
        issue_batch(workspace, batch.id, signer)
    seen = glance(workspace, batch.id, first=1, limit=1)
    assert (seen.total, seen.done, seen.waiting, seen.signed) == (3, 3, 0, 3)
    assert [row.position for row in seen.rows] == [2]
    assert seen.counts[AwardState.DONE] == 3
    assert seen.newest is not None
    assert seen.newest.data.startswith(b"%PDF")
    assert glance(workspace, batch.id, shown=seen.newest.award_id).newest is None
    assert open_batches(workspace) == ()
    row = award_lines(workspace, batch.id, 2, 1)[0].row
    assert paper_of(workspace, row) == seen.newest
    for paper in workspace.batches_folder.rglob("*.pdf"):
        paper.unlink()
    assert paper_of(workspace, row).data == b""


@pytest.mark.parametrize(
    ("title", "folder"),
    [
        ("Friday group", "2026-03-01 Wound Care Fundamentals - Friday group"),
        ("Wound Care Fundamentals – Autumn", "2026-03-01 Wound Care Fundamentals - Autumn"),
        ("Wound Care Fundamentals", "2026-03-01 Wound Care Fundamentals"),
    ],
)
def test_a_folder_says_the_micro_credential_once(sample: Any, title: str, folder: str) -> None:
    workspace, run_id, _batch = sample
    with workspace.store.reading() as work:
        run = work.runs.get(run_id)
    save_run(workspace, replace(run, title=title))
    again, _changes = plan_now(workspace, run_id, BatchChoices(allow_doubles=True))
    assert again.folder_name.removesuffix(" (2)") == folder
