"""Learners and results through the window: corrected, merged, recorded by keyboard, undone."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QPushButton

from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.gui.main_window import MainWindow
from studio.services.course_runs import learners_of_run, list_runs
from studio.services.learners import get_learner, list_learners, save_learner
from studio.services.results import attempts_of, overview

SELECT = QItemSelectionModel.SelectionFlag


def press(page: Any, name: str) -> None:
    (found,) = [one for one in page.findChildren(QPushButton) if one.accessibleName() == name]
    found.click()


@pytest.fixture
def grid(opened: MainWindow, settled: Any) -> Any:
    run = list_runs(opened.desk.workspace).rows[0].id
    page: Any = opened.show_page("run", (run, "results"))
    settled(opened)
    return page


def levels(grid: Any) -> list[str]:
    return [grid.results.model.index(row, 1).data() for row in range(4)]


def test_levels_are_set_filled_down_cleared_and_undone(
    qtbot: Any, opened: MainWindow, settled: Any, grid: Any
) -> None:
    table, model = grid.results.table, grid.results.model
    table.setCurrentIndex(model.index(0, 1))
    qtbot.keyClicks(table, "2")
    settled(opened)
    assert levels(grid)[0] == "2 · Competent"
    assert table.currentIndex().row() == 1
    table.setCurrentIndex(model.index(0, 1))
    for row in range(4):
        table.selectionModel().select(model.index(row, 1), SELECT.Select)
    qtbot.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settled(opened)
    assert levels(grid) == ["2 · Competent"] * 4
    run_id = grid._run_id
    assert len(overview(opened.desk.workspace, run_id).passing) == 4
    opened.actions_by_id["undo"].trigger()
    settled(opened)
    assert levels(grid) == ["2 · Competent", "", "", ""]
    opened.actions_by_id["redo"].trigger()
    settled(opened)
    table.clearSelection()
    table.setCurrentIndex(model.index(2, 1))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    settled(opened)
    assert levels(grid)[2] == ""
    table.setCurrentIndex(model.index(3, 1))
    qtbot.keyClicks(table, "1")
    settled(opened)
    name = overview(opened.desk.workspace, run_id).rows[3].name
    assert f"{name} does not pass: Cleans the wound: below Competent." in grid.results._summary.text()


def test_evidence_day_grade_and_a_resit(
    qtbot: Any, opened: MainWindow, settled: Any, grid: Any, tmp_path: Path
) -> None:
    workspace, card = opened.desk.workspace, grid.results.learner
    grid.results.table.setCurrentIndex(grid.results.model.index(1, 1))
    qtbot.keyClicks(card.words, "https://portfolio.example/7")
    qtbot.keyClick(card.words, Qt.Key.Key_Return)
    settled(opened)
    qtbot.keyClicks(card.words, "Watched at the bedside")
    qtbot.keyClick(card.words, Qt.Key.Key_Return)
    settled(opened)
    photo = tmp_path / "photo.txt"
    photo.write_text("what was seen")
    card._add(photo)
    settled(opened)
    learner = overview(workspace, grid._run_id).rows[1].learner_id
    kinds = [
        item.kind for one in attempts_of(workspace, grid._run_id, learner)[0].results for item in one.evidence
    ]
    assert kinds == ["link", "text", "file"]
    press(card, "Remove Watched at the bedside")
    settled(opened)
    opened.actions_by_id["undo"].trigger()
    settled(opened)
    (attempt,) = attempts_of(workspace, grid._run_id, learner)
    assert [item.text or item.url or item.name for item in attempt.results[0].evidence] == [
        "https://portfolio.example/7",
        "Watched at the bedside",
        "photo.txt",
    ]
    qtbot.keyClicks(card.grade, "1.3")
    grid.results.table.setCurrentIndex(grid.results.model.index(0, 1))  # leaving tells at once
    settled(opened)
    assert attempts_of(workspace, grid._run_id, learner)[0].grade == "1.3"
    grid.results.table.setCurrentIndex(grid.results.model.index(1, 1))
    press(card, "Resit")
    settled(opened)
    assert [one.number for one in attempts_of(workspace, grid._run_id, learner)] == [1, 2]


def test_a_learner_is_found_corrected_and_undone(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    workspace = opened.desk.workspace
    page: Any = opened.show_page("learners", "everybody")
    settled(opened)
    page.everybody._seek("munoz")
    settled(opened)
    assert [row.certificate_name for row in page.everybody.model.rows] == ["Ángela Muñoz"]
    page.everybody.table.setCurrentIndex(page.everybody.model.index(0, 0))
    qtbot.keyClick(page.everybody.table, Qt.Key.Key_Return)
    settled(opened)
    learner: Any = opened.page
    assert learner.page_id == "learner"
    qtbot.keyClicks(learner.form.lines["certificate_name"], " Órtiz")
    qtbot.keyClicks(learner.form.lines["sort_name"], "Munoz Ortiz, Angela")
    press(learner, "Add an identifier")
    qtbot.keyClicks(learner.form.identifiers._cells[0][1], "angela@learner.example")
    learner.form.tell_now()
    settled(opened)
    kept = get_learner(workspace, learner._learner_id)
    assert (kept.certificate_name, kept.sort_name) == ("Ángela Muñoz Órtiz", "Munoz Ortiz, Angela")
    assert kept.email == "angela@learner.example"
    opened.actions_by_id["undo"].trigger()
    settled(opened)
    assert get_learner(workspace, learner._learner_id).certificate_name == "Ángela Muñoz"
    assert learner.form.lines["certificate_name"].text() == "Ángela Muñoz"


def test_two_records_of_one_person_become_one(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    workspace = opened.desk.workspace
    run = list_runs(workspace).rows[0].id
    keep = next(one for _, one in learners_of_run(workspace, run) if one.certificate_name == "Ángela Muñoz")
    mail = Identifier(IdentifierKind.EMAIL, "angela@learner.example")
    save_learner(workspace, Learner(workspace.new_id(), "Angela Munoz", identifiers=(mail,)))
    page: Any = opened.show_page("learner", keep.id)
    settled(opened)
    page.same._seek("angela")
    settled(opened)
    press(page.same, "Angela Munoz · angela@learner.example")
    assert "goes into Ángela Muñoz" in page.same._sure.text
    press(page.same, "Make one record of the two")
    settled(opened)
    assert get_learner(workspace, keep.id).email == "angela@learner.example"
    assert list_learners(workspace).total == 4


def test_names_are_typed_by_hand(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    run = list_runs(opened.desk.workspace).rows[0].id
    page: Any = opened.show_page("run", (run, "type"))
    settled(opened)
    qtbot.keyClicks(page.roster._name, "Zoe Quist")
    qtbot.keyClick(page.roster._name, Qt.Key.Key_Return)
    settled(opened)
    assert [one.certificate_name for _, one in learners_of_run(opened.desk.workspace, run)][-1] == "Zoe Quist"


def test_many_learners_come_in_pages(opened: MainWindow, settled: Any) -> None:
    workspace = opened.desk.workspace
    with workspace.store.work() as work:
        for number in range(450):
            work.learners.add(Learner(workspace.new_id(), f"Learner {number:03}", sort_name=f"{number:03}"))
    page: Any = opened.show_page("learners", "everybody")
    settled(opened)
    assert page.everybody.model.rowCount() == 200
    while page.everybody.model.canFetchMore(page.everybody.table.rootIndex()):
        page.everybody.model.fetchMore(page.everybody.table.rootIndex())
        settled(opened)
    assert page.everybody.model.rowCount() == 454
