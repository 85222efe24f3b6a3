"""A real workspace with a published micro-credential, a key and learners who passed."""

from dataclasses import replace
from pathlib import Path

from studio.domain.course_run import Enrolment
from studio.domain.design import Design, DesignContent, PublishedDesign
from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.services.handle import Surroundings, Workspace
from studio.services.keys import UnlockedKey, make_key, unlock_key
from studio.services.workspaces import create_workspace
from studio.signing.key_file import Cost
from studio.storage.repositories.keeping import RosterImport
from tests.support import sample_values as sample
from tests.support.fakes import FakeClock, FakeIds, FakeRandom

QUICK = Cost(operations=1, memory=8 * 1024 * 1024)
PASSPHRASE = "correct horse battery staple"
BASE_URL = "https://badges.northwind.example"


def surroundings(home: Path, seed: str = "tests", clock: FakeClock | None = None) -> Surroundings:
    """Return fixed time, randomness and ids, and keys below ``home``."""
    return Surroundings(
        clock=clock or FakeClock(sample.NOW),
        new_id=FakeIds(sample.NOW, seed),
        random_bytes=FakeRandom(seed),
        actor="tester",
        keys_folder=home / "keys",
        user_folder=home,
    )


def make_workspace(
    folder: Path, names: list[str], *, base_url: str = BASE_URL, around: Surroundings | None = None
) -> tuple[Workspace, UnlockedKey]:
    """Return a workspace in which everybody of ``names`` passed, and its unlocked key."""
    provider = replace(sample.provider(), base_url=base_url)
    workspace = create_workspace(
        folder / "Northwind.studio", provider, around=around or surroundings(folder / "home")
    )
    make_key(workspace, PASSPHRASE, cost=QUICK)
    fill(workspace, names)
    return workspace, unlock_key(workspace, PASSPHRASE)


def fill(workspace: Workspace, names: list[str], content: DesignContent | None = None) -> None:
    """Put a published design, a run and learners with results into the workspace."""
    chosen = content or sample.design_content()
    published = PublishedDesign(
        sample.an_id("design"), 1, chosen, sample.BADGE_SVG, sample.PIXEL, (), (), sample.NOW, "2" * 64
    )
    people = [
        Learner(
            workspace.new_id(),
            name,
            identifiers=(Identifier(IdentifierKind.EMAIL, f"learner{place}@learners.example"),),
        )
        for place, name in enumerate(names, start=1)
    ]
    run = sample.course_run()
    with workspace.store.work() as work:
        work.designs.save(Design(sample.an_id("design"), chosen, 1, sample.NOW, False))
        work.designs.add_version(published)
        work.learners.add_all(people)
        work.runs.save(run)
        work.runs.enrol(Enrolment(run.id, person.id, seat) for seat, person in enumerate(people, start=1))
        work.attempts.add_all(
            replace(
                sample.attempt(person),
                results=tuple(
                    replace(
                        result,
                        evidence=tuple(replace(item, id=workspace.new_id()) for item in result.evidence),
                    )
                    for result in sample.attempt(person).results
                ),
            )
            for person in people
        )
        count = len(people)
        work.imports.add(
            RosterImport(
                workspace.new_id(), run.id, "week.csv", "0" * 64, sample.NOW, "tester", count, count, 0, 0
            )
        )
