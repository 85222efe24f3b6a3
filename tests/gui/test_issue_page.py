"""Issuing in the window, with a real key, on the sample workspace."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from studio.domain.award import AwardState, RecipientPreset
from studio.domain.batch import BatchState, JoinOrder
from studio.gui import translations
from studio.gui.main_window import MainWindow
from studio.gui.pages.issue import calls
from studio.gui.pages.issue.jumps import target_of
from studio.issuing import steps
from studio.services.batch_progress import open_batch
from studio.services.batches import batch_counts, list_batches
from studio.services.course_runs import enrol, list_runs
from studio.services.handle import Surroundings, Workspace
from studio.services.keys import make_key, unlock_key
from studio.services.learners import save_learner
from studio.services.sample import create_sample_workspace
from studio.signing.key_file import Cost

PASSPHRASE = "four words not together"
QUICK = Cost(1, 8192)  # what guessing costs is tested with the key files


@pytest.fixture
def sample(tmp_path: Path, studio_home: Path) -> Iterator[Workspace]:
    around = Surroundings(keys_folder=studio_home / "keys", user_folder=studio_home)
    made, _facts = create_sample_workspace(tmp_path / "Sample.studio", learners=4, around=around)
    make_key(made, PASSPHRASE, cost=QUICK)
    yield made
    made.close()


@pytest.fixture
def run_id(sample: Workspace) -> UUID:
    return list_runs(sample).rows[0].id


@pytest.fixture
def page(qtbot: Any, window: MainWindow, settled: Any, sample: Workspace, run_id: UUID) -> Any:
    """The issue page at a run, with the key unlocked."""
    window.desk.set_workspace(sample)
    window.desk.hold_key(unlock_key(sample, PASSPHRASE))
    made = window.show_page("issue", run_id)
    settled(window)
    return made


def codes(page: Any) -> list[str]:
    return [finding.code for finding in page.check.view.findings.findings]


def wait_for_end(qtbot: Any, page: Any) -> None:
    qtbot.waitUntil(lambda: page.batch.seen is not None and page.batch.job is None, timeout=60_000)
    qtbot.waitUntil(lambda: not page.desk.runner.busy, timeout=60_000)


def issue(qtbot: Any, page: Any) -> None:
    page.check.issue.click()
    page.check.view.question.yes.click()
    qtbot.waitUntil(lambda: page.batch.job is not None, timeout=30_000)
    wait_for_end(qtbot, page)


@pytest.mark.slow
def test_a_run_is_checked_issued_with_choices_and_verified(
    qtbot: Any, window: MainWindow, settled: Any, sample: Workspace, run_id: UUID
) -> None:
    window.desk.set_workspace(sample)
    page: Any = window.show_page("issue", run_id)
    settled(window)
    assert not page.check.issue.isEnabled()
    assert codes(page)[0] == "key.locked"
    page.check.view.findings.rows()[0].link.click()
    assert page.check.view.key.isVisible()
    page.check.view.key.secret.setText(PASSPHRASE)
    page.check.view.key.passphrase_given.emit(PASSPHRASE)
    settled(window)
    assert "key.locked" not in codes(page)
    assert not page.check.view.key.isVisible()
    assert page.check.view.preview.page_count == 1  # the specimen of a real learner
    choices = page.check.view.choices
    choices.open(True)
    choices._radios[RecipientPreset.HASHED_EMAIL].click()
    choices._order.set_value(JoinOrder.ROSTER)
    settled(window)
    issue(qtbot, page)
    assert "every count agrees" in page.batch.view.progress.title.text()
    assert page.step_line._steps[4].accessibleName().endswith("current")
    assert page.batch.view.preview.page_count == 1
    words = [page.batch.view.table.rows.index(row, 2).data() for row in range(4)]
    assert words == ["Issued"] * 4
    assert "of" in page.batch.view.table.rows.index(0, 1).data()
    batch = open_batch(sample, page.batch.batch_id).batch
    assert (batch.choices.recipient, batch.choices.join_order) == (
        RecipientPreset.HASHED_EMAIL,
        JoinOrder.ROSTER,
    )
    assert batch.state is BatchState.DONE
    verify: Any = window.show_page("verify")
    verify.check([sample.batches_folder / batch.folder_name])
    settled(window)
    assert {str(report.verdict) for report in verify._reports} == {"valid"}


def test_late_learners_make_a_linked_batch(
    qtbot: Any, window: MainWindow, settled: Any, sample: Workspace, run_id: UUID, page: Any
) -> None:
    issue(qtbot, page)
    first = page.batch.batch_id
    page.show_target(run_id)
    settled(window)
    assert not page.check.issue.isEnabled()
    assert set(codes(page)) == {"people.double", "people.all-issued"}
    assert page.check.view._card._remark.text() == "Nobody is left to issue to"
    assert page.check.view.findings.findings[0].place == "run:late"
    assert target_of("run:late", run_id, None) == ("run", run_id)
    assert page.check.view.choices.after_batch_id == first
    page.check.view.choices._again.click()
    settled(window)
    assert page.check.issue.isEnabled()
    issue(qtbot, page)
    assert open_batch(sample, page.batch.batch_id).batch.after_batch_id == first


@pytest.mark.slow
def test_who_fails_is_named_and_resuming_mends_it(
    qtbot: Any, window: MainWindow, sample: Workspace, page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.services.batch_signing import BatchSigner, NotSignableError

    honest = BatchSigner.sign_document

    def refuse(self: Any, document: Any, created: Any) -> Any:
        if document["credentialSubject"]["identifier"][0]["identityHash"] == victim:
            raise NotSignableError(f"{victim}: the evidence has no whole address.")
        return honest(self, document, created)

    victim = page.check._before.preflight.selection.awarded[1].learner.certificate_name
    with monkeypatch.context() as patched:
        patched.setattr(BatchSigner, "sign_document", refuse)
        issue(qtbot, page)
    view = page.batch.view
    assert [row.learner_name for row in view.failed] == [victim]
    assert view._failures[0].text == "the evidence has no whole address."
    assert "Issued 3 of 4" in view.progress.title.text()
    assert page.batch.resume.text() == "Try again"
    assert window.rail.button("issue").count == "1 open"
    gone: list[Any] = []
    page.desk.going.connect(lambda where, target: gone.append((where, target)))
    view._failures[0]._link.click()
    assert gone[0][0] == "run"
    assert gone[0][1][1] == "learner"
    window.show_page("issue")
    page.batch.resume.click()
    wait_for_end(qtbot, page)
    assert "every count agrees" in view.progress.title.text()
    assert window.rail.button("issue").count == ""


@pytest.mark.slow
def test_a_batch_left_half_way_is_resumed_in_another_window(
    qtbot: Any,
    window: MainWindow,
    settled: Any,
    sample: Workspace,
    page: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def cancel_at_once(award: Any, *rest: Any) -> Any:
        page.batch.job.cancel()
        return honest(award, *rest)

    honest = steps.build_and_sign
    with monkeypatch.context() as patched:
        patched.setattr("studio.issuing.run.build_and_sign", cancel_at_once)
        issue(qtbot, page)
    assert "Stopped" in page.message.text
    batch_id = page.batch.batch_id
    assert batch_counts(sample, batch_id)[AwardState.DONE] < 4
    window.desk.set_workspace(None)
    window.desk.set_workspace(sample)
    settled(window)
    again: Any = window.show_page("issue")
    again.show_landing()
    settled(window)
    assert [row.id for row in again.landing.batches.rows] == [batch_id]
    again.landing.batch_table.opened.emit(0)
    settled(window)
    assert again.batch.view.key.isVisible()
    assert not again.batch.resume.isEnabled()
    again.batch.view.key.passphrase_given.emit(PASSPHRASE)
    settled(window)
    again.batch.resume.click()
    wait_for_end(qtbot, again)
    assert batch_counts(sample, batch_id)[AwardState.DONE] == 4
    assert "every count agrees" in again.batch.view.progress.title.text()


def test_an_unfinished_batch_is_closed_with_a_reason(
    qtbot: Any, window: MainWindow, settled: Any, sample: Workspace, run_id: UUID, page: Any
) -> None:
    from studio.services.batches import plan_now

    batch, _changes = plan_now(sample, run_id, page.check.view.choices.choices)
    page.show_target(("batch", batch.id))
    settled(window)
    page.batch.close_it.click()
    closing = page.batch.view.closing
    closing._confirm()
    assert closing.field.error
    closing.reason.setText("Wrong version")
    closing._confirm()
    settled(window)
    assert list_batches(sample).rows[0].state is BatchState.CLOSED
    assert "4 " in page.message.text
    page.message._link.click()
    settled(window)
    assert page.check.issue.isEnabled()


@pytest.mark.slow
def test_rows_that_scrolled_by_show_how_they_ended(
    qtbot: Any, window: MainWindow, settled: Any, tmp_path: Path, studio_home: Path
) -> None:
    around = Surroundings(keys_folder=studio_home / "keys", user_folder=studio_home)
    many, _facts = create_sample_workspace(tmp_path / "Many.studio", learners=75, around=around)
    make_key(many, PASSPHRASE, cost=QUICK)
    window.desk.set_workspace(many)
    window.desk.hold_key(unlock_key(many, PASSPHRASE))
    page: Any = window.show_page("issue", list_runs(many).rows[0].id)
    settled(window)
    page.batch.view.table.following = False  # the person looks at the head of the table
    page.batch.view.table.window_of = lambda: (0, 20)
    page.batch.follower._window_of = page.batch.view.table.window_of
    issue(qtbot, page)
    settled(window)
    states = {str(line.row.state) for line in page.batch.view.table.rows.rows}
    assert len(page.batch.view.table.rows.rows) > 60
    assert states == {"done"}


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """English as people see it, with its plurals."""
    installed = translations.install(qapp, "en")
    yield
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.mark.usefixtures("english")
def test_nothing_is_signed_before_the_question_is_answered(
    qtbot: Any, window: MainWindow, settled: Any, sample: Workspace, page: Any
) -> None:
    question = page.check.view.question
    page.check.issue.click()
    settled(window)
    assert question.isVisible()
    assert question.title.text() == "Sign and issue 4 awards?"
    said = " ".join(one.text() for one in question.findChildren(QLabel))
    assert list_batches(sample).total == 0
    for fact in ("4 credentials · 4 certificates as PDF", page.check._before.title, "version 1"):
        assert fact in said
    assert page.check._before.run.title in said
    assert f"the key “{page.check._before.key}”" in said
    assert page.check._before.key
    assert "This cannot be taken back" in said
    assert question.yes.text() == "Issue 4"
    assert not page.check.issue.isEnabled()
    assert window.focusWidget() is question.no
    qtbot.keyClick(question.no, Qt.Key.Key_Return)  # the keyboard's answer is the safe one
    settled(window)
    assert not question.isVisible()
    assert page.check.issue.isEnabled()
    page.check.issue.click()
    qtbot.keyClick(question.yes, Qt.Key.Key_Escape)
    assert not question.isVisible()
    page.check.issue.click()
    page.check.look()  # what it asked about may have changed
    assert not question.isVisible()
    settled(window)
    assert list_batches(sample).total == 0


def test_pause_stands_still_and_says_so(qtbot: Any, window: MainWindow, page: Any) -> None:
    page.check.issue.click()
    page.check.view.question.yes.click()
    qtbot.waitUntil(lambda: page.batch.job is not None, timeout=30_000)
    page.batch.pause.click()
    assert page.batch.pause.text() == "Go on"
    assert page.batch.view.progress._remark.text() == "Paused"
    assert window.rail.button("issue").count == "1 running"
    page.batch.pause.click()
    wait_for_end(qtbot, page)
    assert "every count agrees" in page.batch.view.progress.title.text()


def test_a_rehearsal_signs_nothing_and_says_so(
    qtbot: Any, settled: Any, window: MainWindow, sample: Workspace, page: Any, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    shown: list[Path] = []
    monkeypatch.setattr("studio.gui.pages.issue.check_part.open_outside", shown.append)
    page.check.rehearse(tmp_path / "specimens")
    settled(window)
    assert shown == [tmp_path / "specimens"]
    assert "Nothing was signed" in page.message.text
    assert len(list((tmp_path / "specimens").glob("SPECIMEN *.pdf"))) == 4
    assert list_batches(sample).total == 0


def test_a_learner_without_results_is_named_and_the_link_leads_to_the_row(
    qtbot: Any, window: MainWindow, settled: Any, sample: Workspace, run_id: UUID, page: Any
) -> None:
    from studio.domain.learner import Learner

    late = Learner(sample.new_id(), "Late Comer")
    save_learner(sample, late)
    enrol(sample, run_id, [late.id])
    page.check.look()
    settled(window)
    row = next(one for one in page.check.view.findings.rows() if one.finding.code == "people.no-results")
    assert "Late Comer" in row.text.text()
    row.link.click()
    settled(window)
    run: Any = window.page
    assert run.page_id == "run"
    assert run.results.model.row_at(run.results.table.chosen_row()).learner_id == late.id


def test_a_batch_goes_on_while_another_view_is_looked_at(
    qtbot: Any, window: MainWindow, sample: Workspace, run_id: UUID, page: Any
) -> None:
    page.check.issue.click()
    page.check.view.question.yes.click()
    qtbot.waitUntil(lambda: page.batch.job is not None, timeout=30_000)
    page.batch.pause.click()
    page.show_landing()
    qtbot.waitUntil(lambda: len(page.landing.batches.rows) == 1, timeout=30_000)
    assert page.landing.batches.index(0, 3).data() == "Running"
    page.batch.follower.look()
    qtbot.wait(400)
    assert not page.batch.pause.isVisible()  # the header is the landing's
    assert page.header.title.text() == "Issue"
    page.landing.batch_table.opened.emit(0)
    qtbot.waitUntil(lambda: page.batch.pause.isVisible(), timeout=30_000)
    page.batch.pause.click()
    wait_for_end(qtbot, page)
    assert "every count agrees" in page.batch.view.progress.title.text()


def test_while_a_batch_runs_the_windows_thread_asks_no_service(
    qtbot: Any, window: MainWindow, page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How long the window stands still at most is measured by ``benchmarks/window.py``."""
    asked: dict[str, set[bool]] = {}

    def watched(name: str, honest: Any) -> Any:
        def call(*given: Any) -> Any:
            asked.setdefault(name, set()).add(threading.current_thread() is threading.main_thread())
            return honest(*given)

        return call

    for name in ("issue", "glance", "lines", "open_batch", "plan", "count", "check"):
        monkeypatch.setattr(calls, name, watched(name, getattr(calls, name)))
    issue(qtbot, page)
    assert {"plan", "issue", "glance"} <= asked.keys()
    assert set().union(*asked.values()) == {False}
