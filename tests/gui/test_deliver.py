"""Delivering in the window, on a real batch with a real key: files, platform, learners, web folder."""

import csv
from pathlib import Path
from threading import Event
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from studio.domain.batch import BatchChoices, Ledger
from studio.foundation.worded import worded
from studio.gui import translations
from studio.gui.main_window import MainWindow
from studio.gui.models.row_table import RowTable
from studio.gui.pages.deliver.exporter_form import ExporterForm
from studio.gui.pages.deliver.ledger_card import LedgerCard
from studio.gui.pages.deliver.platform_tab import _each_once
from studio.gui.pages.deliver.shared import award_columns
from studio.services.batches import list_batches
from studio.services.exporting import ExportFinding, FindingKind
from studio.services.handle import Workspace
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import check_batch, issue_batch
from studio.services.planning import plan_batch
from studio.services.run_roll import RunRoll, WithoutAward
from studio.services.verifying import load_documents, sources_for, verify_paths
from tests.support import sample_values as sample
from tests.support.small_workspace import PASSPHRASE, make_workspace

NAMES = ["Ángela Muñoz", "Bo Li", "李小龍"]
NO_PAPER = BatchChoices(pdfs=False, joined_pdf=False, zip_file=True)


def issued_in(folder: Path, **more: Any) -> Workspace:
    """Return a workspace with one batch issued, without papers, which take long."""
    workspace, key = make_workspace(folder, NAMES, **more)
    identity = issuer_identity(workspace)
    assert identity is not None
    batch, _ = plan_batch(
        workspace, sample.an_id("run"), identity=identity, key_id=key.key_id, choices=NO_PAPER
    )
    with batch_signer(workspace, key) as signer:
        issue_batch(workspace, batch.id, signer)
    key.lock()
    return workspace


@pytest.fixture
def issued(tmp_path: Path) -> Workspace:
    """The window closes it."""
    return issued_in(tmp_path)


@pytest.fixture
def deliver(window: MainWindow, issued: Workspace, settled: Any) -> Any:
    """The page of the only batch."""
    window.desk.set_workspace(issued)
    settled(window)
    page = window.show_page("batch", list_batches(issued).rows[0].id)
    settled(window)
    return page


def credentials(workspace: Workspace) -> list[Path]:
    return sorted(workspace.folder.glob("batches/*/technical/*/credential.json"))


def test_the_list_tells_counts_and_that_they_agree(
    window: MainWindow, issued: Workspace, settled: Any, qtmodeltester: Any
) -> None:
    window.desk.set_workspace(issued)
    page: Any = window.show_page("deliver")
    settled(window)
    cells = [page.model.index(0, column).data() for column in range(page.model.columnCount())]
    assert cells[2:] == ["Issued", "3", "0", "0", "Every count agrees"]
    qtmodeltester.check(page.model)
    page.table.opened.emit(0)
    assert window.page.page_id == "batch"


def test_without_a_batch_the_page_says_what_to_do(opened: MainWindow, settled: Any) -> None:
    page: Any = opened.show_page("deliver")
    settled(opened)
    assert page._stack.currentIndex() == 1
    assert page.header.isHidden()
    find: Any = opened.show_page("find-award")
    settled(opened)
    assert find._stack.currentIndex() == 1


def test_checking_names_who_is_touched_and_repairing_leads_on(
    window: MainWindow, deliver: Any, issued: Workspace, settled: Any, qtmodeltester: Any
) -> None:
    tab = deliver.files
    tab.check()
    settled(window)
    assert "as it was issued" in tab.message.text
    lost = next(path for path in credentials(issued) if "Bo" in path.parent.name)
    lost.unlink()
    tab.check()
    settled(window)
    problem = tab.problems.row_at(0)
    assert (problem.learner_name, problem.what) == ("Bo Li", "missing")
    assert not tab._problem_box.isHidden()
    qtmodeltester.check(tab.problems)
    tab.mend.click()
    settled(window)
    assert "1 award" in tab.message.text
    assert list_batches(issued).rows[0].state == "running"
    tab.message._link.click()
    settled(window)
    issue: Any = window.page
    assert (issue.page_id, issue.batch.batch_id) == ("issue", deliver._batch_id)


def test_checking_can_be_stopped_and_begun_again(
    window: MainWindow, deliver: Any, settled: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check begins when the stop was clicked: three small folders are read before any click."""
    clicked = Event()

    def check_when_clicked(*arguments: Any, **more: Any) -> Any:
        assert clicked.wait(30)
        return check_batch(*arguments, **more)

    monkeypatch.setattr("studio.services.issuing.check_batch", check_when_clicked)
    tab = deliver.files
    tab.check()
    assert tab.again.isHidden()
    assert tab.stop.isVisible()
    assert tab.bar.isVisible()
    tab.stop.click()
    clicked.set()
    settled(window)
    assert tab.stop.isHidden()
    assert tab.ledger._remark.text() == "not checked to the end"
    assert not tab.message.text
    tab.again.click()
    settled(window)
    assert tab.ledger._remark.text().startswith("read at")
    assert tab.bar.isHidden()


def test_what_the_sums_are_made_of_is_said_in_plurals(qapp: QApplication, qtbot: Any) -> None:
    installed = translations.install(qapp, "en")
    card = LedgerCard()
    qtbot.addWidget(card)
    counts = {"rows": 4, "imported": 1, "planned": 1, "done": 1, "merged": 1, "rejected": 2}
    card.show_ledger(Ledger(**counts))
    said = " ".join(part.text() for part in card.findChildren(QLabel))
    assert "1 row merged" in said
    assert "2 rows rejected" in said
    for translator in installed:
        qapp.removeTranslator(translator)


def test_everybody_of_the_run_is_told_of_with_the_reason(qapp: QApplication, qtbot: Any) -> None:
    installed = translations.install(qapp, "en")
    card = LedgerCard()
    qtbot.addWidget(card)
    assert card._people.isHidden()
    without = tuple(WithoutAward(uuid4(), f"Person {n}", "not passed") for n in range(8))
    card.show_roll(RunRoll(4, 1, without))
    assert card._people.text() == (
        "13 learners in the run: 4 in this batch · 1 in other batches · 8 without an award"
    )
    assert "Person 0 (not passed); Person 1" in card._without.text()
    assert card._without.text().endswith("and 2 more")
    assert "Person 7" in card._without.toolTip()
    card.show_roll(RunRoll(4, 0, ()))
    assert card._without.isHidden()
    for translator in installed:
        qapp.removeTranslator(translator)


def test_the_usual_number_is_proposed_until_one_is_chosen(qtbot: Any) -> None:
    form = ExporterForm()
    qtbot.addWidget(form)
    assert form.propose_value("passed")
    assert form.form.value == "passed"
    form._value.set_value("points")
    form._value.edited.emit()
    assert not form.propose_value("passed")
    assert form.form.value == "points"
    form.forget_value()
    assert form.propose_value("percent")


def test_each_person_has_one_line(qtbot: Any) -> None:
    ann, bo = uuid4(), uuid4()
    found = [
        ExportFinding("a", worded("Left out."), FindingKind.ERROR, "Ann", ann),
        ExportFinding("b", worded("By name alone."), FindingKind.WARNING, "Bo", bo),
        ExportFinding("c", worded("No points."), FindingKind.WARNING, "Bo", bo),
    ]
    lines = _each_once(found)
    assert [(one.learner, str(one.kind)) for one in lines] == [("Ann", "error"), ("Bo", "warning")]
    assert lines[1].sentence == "By name alone. No points."


def test_a_form_is_looked_at_before_and_written_after(
    window: MainWindow, deliver: Any, settled: Any, tmp_path: Path, qtmodeltester: Any
) -> None:
    deliver._line.bar.setCurrentIndex(1)
    settled(window)
    tab = deliver.platform
    assert tab._key == "moodle_grades"
    said = [part.text() for part in tab._found.findChildren(QLabel)]
    assert any("separator comma" in text for text in said)
    assert "Everybody is in it." in said
    qtmodeltester.check(tab.model)
    platform = tmp_path / "participants.csv"
    platform.write_text("First name,Last name,Email address\nBo,Li,learner2@learners.example\n", "utf-8")
    tab.form.own_list.take(platform)
    settled(window)
    left_out = {one.learner for one in tab.model.rows if one.kind == "error"}
    assert left_out == {"Ángela Muñoz", "李小龍"}
    tab.write_to(tmp_path / "out")
    settled(window)
    (made,) = (tmp_path / "out").iterdir()
    with made.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[0] for row in rows] == ["Email address", "learner2@learners.example"]
    assert "Ángela Muñoz, 李小龍" in tab.message.text
    assert "Grades › Import" in tab.message.text


def test_a_form_that_needs_a_list_cannot_be_written_without(
    window: MainWindow, deliver: Any, settled: Any, tmp_path: Path
) -> None:
    deliver._line.bar.setCurrentIndex(1)
    settled(window)
    tab = deliver.platform
    tab.choose("moodle_feedback_zip")
    settled(window)
    assert not tab.write.isEnabled()
    broken = tmp_path / "worksheet.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    tab.form.own_list.take(broken)
    settled(window)
    assert not tab.write.isEnabled()
    assert not tab.message.isHidden()
    tab.choose("folder")
    settled(window)
    assert tab.write.isEnabled()
    tab.write_to(tmp_path / "copies")
    settled(window)
    assert len(list((tmp_path / "copies").rglob("credential.json"))) == len(NAMES)


def test_lost_files_are_given_again_byte_for_byte(
    window: MainWindow, issued: Workspace, settled: Any, tmp_path: Path, qtmodeltester: Any
) -> None:
    window.desk.set_workspace(issued)
    page: Any = window.show_page("find-award")
    settled(window)
    assert page.search.model.rowCount() == len(NAMES)
    qtmodeltester.check(page.search.model)
    page.search._seek("munoz")
    settled(window)
    assert [row.learner_name for row in page.search.model.rows] == ["Ángela Muñoz"]
    page.search.table.selectRow(0)
    settled(window)
    page.search.panel.give_to(tmp_path / "desk")
    settled(window)
    given = next((tmp_path / "desk").rglob("credential.json"))
    assert given.read_bytes() in {path.read_bytes() for path in credentials(issued)}
    assert "the same as the first time" in page.search.panel.message.text
    page.search._seek("nobody of this name")
    settled(window)
    assert page.search.table.isHidden()
    assert "nobody of this name" in page.search._none.text()


def test_revoked_then_published_is_revoked_for_everybody(
    qtbot: Any, window: MainWindow, deliver: Any, issued: Workspace, settled: Any, tmp_path: Path
) -> None:
    deliver._line.bar.setCurrentIndex(2)
    settled(window)
    search = deliver.learners
    search.table.selectRow(1)
    settled(window)
    panel = search.panel
    name = panel._award.learner_name
    panel.begin.click()
    assert not panel.confirm.isEnabled()
    panel.reason.setPlainText("Results were mixed up.")
    panel.confirm.click()
    settled(window)
    assert "Results were mixed up." in panel.revoked.text
    assert panel.revoked._subject.text().startswith("Revoked on ")
    assert panel.begin.isHidden()
    assert panel.give.isHidden()  # nobody gives out what does not hold
    assert panel.anew.isVisible()
    row = next(row for row in search.model.rows if row.learner_name == name)
    assert row.revoked_at is not None
    panel.web.click()
    settled(window)
    web = deliver.web
    assert "1 award" in web._unseen.text()
    assert not web.write.isEnabled()
    web.key.secret.setText("not the passphrase")
    web.key.secret.returnPressed.emit()
    settled(window)
    assert web.key.field.error
    web.key.secret.setText(PASSPHRASE)
    web.key.secret.returnPressed.emit()
    settled(window)
    assert web.key.isHidden()
    web.write_to(tmp_path / "site")
    settled(window)
    assert web._unseen.text() == "none"
    assert "upload" in web.message.accessibleName()
    documents = load_documents(tmp_path / "site")
    reports = verify_paths(credentials(issued), sources_for(issued.clock(), documents=documents))
    verdicts = {report.facts.learner: (str(report.verdict), report.reason_code) for report in reports}
    assert verdicts.pop(name)[0] == "invalid"
    assert set(verdicts.values()) == {("valid", "")}


def test_without_an_address_the_way_to_one_is_shown(window: MainWindow, settled: Any, tmp_path: Path) -> None:
    window.desk.set_workspace(issued_in(tmp_path, base_url=""))
    page: Any = window.show_page("web-folder")
    settled(window)
    assert "no award be revoked" in page.panel.message.text
    assert not page.panel.write.isEnabled()
    page.panel.message._link.click()
    assert window.page.page_id == "settings"


def test_columns_show_titles_only_where_they_differ(qapp: Any) -> None:
    model = RowTable[Any](award_columns(titles=True))
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert heads == ["Learner", "Micro-credential", "Number", "State"]
    assert [column.title for column in award_columns(titles=False)] == [
        "Learner",
        "Number",
        "Awarded on",
        "State",
    ]
