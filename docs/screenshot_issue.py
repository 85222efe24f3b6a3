"""The pictures of the issue stage: choosing, checking, running half-way, done."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from PySide6.QtTest import QTest
from screenshot_material import GRID, NAMES, PASSPHRASE

from studio.domain.course_run import CourseRun
from studio.domain.learner import Learner
from studio.gui.main_window import MainWindow
from studio.services.authoring import list_designs, published_version
from studio.services.batch_signing import BatchSigner, NotSignableError
from studio.services.course_runs import enrol, save_run
from studio.services.handle import Workspace
from studio.services.keys import key_state, make_key, unlock_key
from studio.services.learners import save_learner
from studio.services.results import GridCell, record_cells

Shot = Callable[[MainWindow], None]

PEOPLE = 60
HALF_WAY = 38
_FAMILIES = ("Amsel", "Brooke", "Castillo", "Duarte", "Eriksen", "Farrow", "Greene", "Hollis")
_GIVEN = ("Nora", "Tom", "Ines", "Jakub", "Lena", "Omar", "Ruth", "Sam")


def issue_shots(settle: Callable[..., None]) -> Iterator[tuple[str, Shot]]:
    """Yield the pictures; the second run is made and issued when the first of them is taken."""
    made: list[Any] = []

    def run(window: MainWindow) -> Any:
        if not made:
            made.append(_second_run(window.desk.workspace))
            window.desk.hold_key(_key(window.desk.workspace))
            window.hub.tell(("key", "learners", "runs"))
        return made[0]

    def checked(window: MainWindow) -> Any:
        page: Any = window.show_page("issue", run(window))
        settle(window)
        page.check.view.choices.open(False)
        return page

    def locked(window: MainWindow) -> None:
        run(window)
        window.desk.hold_key(None)
        checked(window)

    def choices(window: MainWindow) -> None:
        window.desk.hold_key(_key(window.desk.workspace))
        checked(window).check.view.choices.open(True)

    yield "issue-locked", locked
    yield "issue-choices", choices
    yield "issue-question", lambda window: checked(window).check.issue.click()
    yield "issue-running", lambda window: _half_way(window, checked(window))
    yield "issue-landing", _landing
    yield "issue-failed", lambda window: _to_batch(window, settle)
    yield "issue-done", done_after(settle)


def done_after(settle: Callable[..., None]) -> Shot:
    """Return the picture of the batch once the one who failed was tried again."""

    def show(window: MainWindow) -> None:
        page: Any = window.page
        page.batch.resume.click()
        settle(window)

    return show


def _to_batch(window: MainWindow, settle: Callable[..., None]) -> None:
    """Let the held batch end: one of them failed."""
    page: Any = window.page
    window.setProperty("held", False)
    job, batch_id = page.batch.job, page.batch.batch_id
    job.resume()
    settle(window)
    BatchSigner.sign_document = _HONEST  # type: ignore[method-assign]
    page.show_target(("batch", batch_id))


def _landing(window: MainWindow) -> None:
    page: Any = window.page
    page.show_landing()
    QTest.qWait(800)  # the held batch keeps the window busy, so nobody waits for this answer


_HONEST = BatchSigner.sign_document


def _half_way(window: MainWindow, page: Any) -> None:
    """Issue until some forty are done, then hold the work and the picture still."""

    def refuse(self: BatchSigner, document: Any, created: Any) -> Any:
        if document["credentialSubject"]["identifier"][0]["identityHash"].startswith("O’Neill"):
            raise NotSignableError(
                "O’Neill, Con: “Changes the dressing” names evidence by an address that is not whole."
            )
        return _HONEST(self, document, created)

    BatchSigner.sign_document = refuse  # type: ignore[method-assign]
    page.check.issue.click()
    page.check.view.question.yes.click()
    while page.batch.job is None:
        QTest.qWait(5)
    job = page.batch.job
    hold = job.progressed.connect(lambda done, _total, _name: job.pause() if done >= HALF_WAY else None)
    for _ in range(2000):
        QTest.qWait(20)
        if job.paused:
            break
    job.progressed.disconnect(hold)  # once: the next picture lets the batch end
    page.batch.follower.look()  # once more, at the rows that have come into view
    QTest.qWait(200)
    page.batch.follower.stop()
    page.batch.job.pause()
    window.setProperty("held", True)


def _key(workspace: Workspace) -> Any:
    if not key_state(workspace).exists:
        make_key(workspace, PASSPHRASE, label="Northwind 2026")
    return unlock_key(workspace, PASSPHRASE)


def _second_run(workspace: Workspace) -> Any:
    """Make a run of sixty; one of them has no results."""
    _key(workspace)
    design = list_designs(workspace).rows[0].id
    day = date(2026, 11, 20)
    run = CourseRun(
        workspace.new_id(), "Wound Care Fundamentals · Evening group", design, day, day, "Leeds", "R. Okafor"
    )
    save_run(workspace, run)
    names = [*NAMES[:9], *NAMES[10:]]
    names += [(f"{given} {family}", "en") for family in _FAMILIES for given in _GIVEN][: PEOPLE - len(names)]
    learners = [Learner(workspace.new_id(), name, language=language) for name, language in names]
    for learner in learners:
        save_learner(workspace, learner)
    enrol(workspace, run.id, [learner.id for learner in learners])
    version = published_version(workspace, design)
    assert version is not None
    cells = [
        GridCell(learner.id, criterion.id, criterion.levels[1 + (seat + place) % 2].id)
        for seat, learner in enumerate(learners[:-1])
        for place, criterion in enumerate(version.content.criteria)
    ]
    assert len(version.content.criteria) == len(GRID)
    record_cells(workspace, run.id, cells)
    return run.id
