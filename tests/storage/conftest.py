"""A small real store with a design, a run, and learners."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from studio.domain.batch import Batch, BatchChoices, BatchState
from studio.domain.course_run import Enrolment
from studio.domain.design import Design
from studio.storage import Store
from tests.support.sample_values import (
    NOW,
    an_id,
    course_run,
    design_content,
    learner,
    provider,
    published_design,
)

NAMES = ("Nguyễn Thị Hồng Đào", "Łukasz Żółć", "李 小龙", "محمد علي")


@pytest.fixture(autouse=True)
def _tables_made_once() -> None:
    """Nothing is made once here: the migrations are what is tested."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store that gives up on locks after 50 ms."""
    opened = Store.create(tmp_path, busy_ms=50)
    yield opened
    opened.close()


def a_batch(name: str = "batch", after: str = "") -> Batch:
    """Return a batch of the sample design."""
    return Batch(
        id=an_id(name),
        course_run_id=an_id("run"),
        design_id=an_id("design"),
        design_version=1,
        key_id="z6MkExample",
        issuer_id="did:key:z6MkExample",
        choices=BatchChoices(awarded_on=date(2026, 11, 20)),
        state=BatchState.PLANNED,
        planned_at=NOW,
        folder_name=f"2026-11-20 {name}",
        after_batch_id=an_id(after) if after else None,
    )


@pytest.fixture
def filled(store: Store) -> Store:
    """A store with a provider, a published design, a run of four learners and a batch."""
    with store.work() as work:
        work.provider.save(provider())
        work.designs.save(Design(an_id("design"), design_content(), 1, NOW, False))
        work.designs.add_version(published_design())
        work.runs.save(course_run())
        work.learners.add_all(learner(name, f"p{place}@learners.example") for place, name in enumerate(NAMES))
        work.runs.enrol(
            Enrolment(an_id("run"), an_id(name), place, "A") for place, name in enumerate(NAMES, start=1)
        )
        work.batches.add(a_batch())
    return store
