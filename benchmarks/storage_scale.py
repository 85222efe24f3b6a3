"""How quick the database is with 100,000 learners and awards: pages, searches, and marking 10,000 signed.

Run from the checkout: ``python -m benchmarks.storage_scale [COUNT]``.
"""

import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.domain.award import AwardState, FileRecord, PlannedAward
from studio.domain.batch import Batch, BatchChoices, BatchState
from studio.domain.design import Design
from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.storage import Store
from studio.storage.pages import PageRequest
from studio.storage.repositories.awards import SignedBytes
from tests.support.fakes import FakeIds
from tests.support.sample_values import (
    NOW,
    an_id,
    course_run,
    design_content,
    planned_award,
    provider,
    published_design,
)

PER_BATCH = 10_000
CREDENTIAL = b"{" + b"x" * 20_000 + b"}"
JWT = "a" * 28_000


def people(count: int, new_id: FakeIds) -> list[Learner]:
    """Return invented people with names that sort and search like real ones."""
    given = ("Ana", "Björn", "Chloé", "Đào", "Emeka", "Fatima", "Goran", "Hye-jin", "Iñaki", "Jūratė")
    family = (
        "Okafor",
        "Lindqvist",
        "Żółć",
        "Nguyễn",
        "Müller",
        "Ó Briain",
        "Petrović",
        "Haddad",
        "Kim",
        "Silva",
    )
    return [
        Learner(
            new_id(),
            f"{given[n % 10]} {family[n // 10 % 10]} {hashlib.sha256(str(n).encode()).hexdigest()[:6]}",
            given[n % 10],
            f"{family[n // 10 % 10]} {hashlib.sha256(str(n).encode()).hexdigest()[:6]}",
            identifiers=(Identifier(IdentifierKind.EMAIL, f"p{n}@learners.example"),),
        )
        for n in range(count)
    ]


def a_batch(number: int, new_id: FakeIds) -> Batch:
    """Return the next batch."""
    return Batch(
        new_id(),
        an_id("run"),
        an_id("design"),
        1,
        "k",
        "did:key:k",
        BatchChoices(),
        BatchState.PLANNED,
        NOW,
        f"b{number}",
    )


def awards_of(batch: Batch, learners: list[Learner], new_id: FakeIds) -> list[PlannedAward]:
    """Return one award for each learner."""
    model = planned_award()
    return [
        replace(
            model,
            id=new_id(),
            batch_id=batch.id,
            learner=learner,
            credential_id=f"urn:uuid:{new_id()}",
            position=place,
            folder_name=f"f{place}",
        )
        for place, learner in enumerate(learners, start=1)
    ]


def timed(what: str, action: Callable[[], Any], results: dict[str, float], repeat: int = 1) -> Any:
    """Run ``action`` and note its best time in milliseconds."""
    best, answer = float("inf"), None
    for _ in range(repeat):
        start = time.perf_counter()
        answer = action()
        best = min(best, time.perf_counter() - start)
    results[what] = round(best * 1000, 2)
    return answer


def fill(store: Store, count: int, results: dict[str, float]) -> UUID:
    """Put everything in; return the last batch, whose awards are only planned."""
    new_id = FakeIds()
    learners = people(count, new_id)
    with store.work() as work:
        work.provider.save(provider())
        work.designs.save(Design(an_id("design"), design_content(), 1, NOW, False))
        work.designs.add_version(published_design())
        work.runs.save(course_run())
        timed(f"add {count} learners", lambda: work.learners.add_all(learners), results)
    last = UUID(int=0)
    for number, start in enumerate(range(0, count, PER_BATCH)):
        batch = a_batch(number, new_id)
        awards = awards_of(batch, learners[start : start + PER_BATCH], new_id)
        with store.work() as work:
            work.batches.add(batch)
            timed(
                f"plan {len(awards)} awards",
                lambda work=work, awards=awards: work.awards.add_all(awards),
                results,
            )
        last = batch.id
    return last


def issue(store: Store, batch_id: UUID) -> None:
    """Mark a batch signed and done in chunks of 50, each its own transaction."""
    digest = hashlib.sha256(CREDENTIAL).hexdigest()
    while True:
        with store.reading() as work:
            waiting = work.awards.waiting(batch_id, 50, (AwardState.PLANNED,), with_bytes=False)
        if not waiting:
            return
        with store.work() as work:
            work.awards.mark_signed(
                SignedBytes(item.award.id, CREDENTIAL, JWT, digest, NOW, "k") for item in waiting
            )
        with store.work() as work:
            work.awards.mark_done(
                (
                    item.award.id,
                    [FileRecord(f"{item.award.folder_name}/{n}", "json", digest, 9) for n in range(5)],
                )
                for item in waiting
            )


def pages(store: Store, count: int, batch_id: UUID, results: dict[str, float]) -> None:
    """Time what the window asks for."""
    with store.reading() as work:
        asked: dict[str, Callable[[], Any]] = {
            "learners, first page": lambda: work.learners.page(PageRequest()),
            "learners, last page": lambda: work.learners.page(PageRequest(offset=count - 200)),
            "learners, search rare": lambda: work.learners.page(PageRequest(search=f"p{count - 7}@")),
            "learners, search common": lambda: work.learners.page(PageRequest(search="okafor")),
            "awards, first page": lambda: work.award_lists.page(PageRequest()),
            "awards, last page": lambda: work.award_lists.page(PageRequest(offset=count - 200)),
            "awards, by time": lambda: work.award_lists.page(PageRequest(sort="signed", descending=True)),
            "awards, search rare": lambda: work.award_lists.page(PageRequest(search=f"p{count - 7}@")),
            "awards, one batch": lambda: work.award_lists.page(PageRequest(), batch_id=batch_id),
            "awards, done": lambda: work.award_lists.page(
                PageRequest(sort="state"), states=(AwardState.DONE,)
            ),
            "batches": lambda: work.batches.page(PageRequest()),
        }
        for what, action in asked.items():
            timed(what, action, results, repeat=3)


def main() -> None:
    """Measure and print milliseconds as JSON."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    results: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder))
        batch_id = fill(store, count, results)
        pages(store, count, batch_id, results)
        timed(f"sign and finish {min(count, PER_BATCH)} awards", lambda: issue(store, batch_id), results)
        pages(store, count, batch_id, results)
        size = store.path.stat().st_size
        store.close()
        reopened = timed("open", lambda: Store.open(Path(folder), now=NOW), results)
        reopened.close()
    print(
        json.dumps(
            {"milliseconds": results, "database_megabytes": size // 2**20}, indent=1, ensure_ascii=False
        )
    )


if __name__ == "__main__":
    main()
