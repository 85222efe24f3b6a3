"""Learners and results through the window: corrected, merged, recorded by keyboard, undone."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QComboBox, QPushButton, QStyle, QStyleOptionViewItem

from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.gui.delegates.row_delegate import PADDING, ROW_HEIGHT, SIGN
from studio.gui.main_window import MainWindow
from studio.gui.models.cell import STYLE_ROLE, CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.services.course_runs import get_run, learners_of_run, list_runs
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
    assert f"{name} does not pass: Cleans the wound: below Competent." in grid.results.head.who.toolTip()


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


def undo(window: MainWindow, settled: Any) -> None:
    window.actions_by_id["undo"].trigger()
    settled(window)


def redo(window: MainWindow, settled: Any) -> None:
    window.actions_by_id["redo"].trigger()
    settled(window)


def names(window: MainWindow, run: Any) -> list[str]:
    return [one.certificate_name for _, one in learners_of_run(window.desk.workspace, run)]


def test_merging_is_undone_from_the_notice_and_made_again(opened: MainWindow, settled: Any) -> None:
    workspace = opened.desk.workspace
    run = list_runs(workspace).rows[0].id
    keep = next(one for _, one in learners_of_run(workspace, run) if one.certificate_name == "Ángela Muñoz")
    mail = Identifier(IdentifierKind.EMAIL, "angela@learner.example")
    other = Learner(workspace.new_id(), "Angela Munoz", identifiers=(mail,))
    save_learner(workspace, other)
    page: Any = opened.show_page("learner", keep.id)
    settled(opened)
    page._merge(other.id)
    settled(opened)
    assert "one now" in page.message.text
    press(page.message, "Undo")
    settled(opened)
    assert get_learner(workspace, keep.id) == keep
    assert get_learner(workspace, other.id) == other
    assert not page.message.isVisible()
    redo(opened, settled)
    assert get_learner(workspace, keep.id).email == "angela@learner.example"
    assert list_learners(workspace).total == 4


def test_the_roster_is_undone_name_by_name(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    run = list_runs(opened.desk.workspace).rows[0].id
    page: Any = opened.show_page("run", run)
    settled(opened)
    before = names(opened, run)
    qtbot.keyClicks(page.roster._name, "Zoe Quist")
    qtbot.keyClick(page.roster._name, Qt.Key.Key_Return)
    settled(opened)
    page.roster.table.selectRow(1)
    press(page.roster, "Take out")
    settled(opened)
    assert names(opened, run) == [before[0], *before[2:], "Zoe Quist"]
    assert f"{before[1]} was taken out" in page.message.text
    press(page.message, "Undo")
    settled(opened)
    assert names(opened, run) == [*before, "Zoe Quist"]
    page.roster.model.setData(page.roster.model.index(0, 0), "Ada K.")
    settled(opened)
    assert names(opened, run)[0] == "Ada K."
    undo(opened, settled)
    undo(opened, settled)
    assert names(opened, run) == before
    assert list_learners(opened.desk.workspace).total == 4  # not even in the workspace any more
    redo(opened, settled)
    assert names(opened, run) == [*before, "Zoe Quist"]


def test_a_resit_is_undone_with_what_came_before_it(
    qtbot: Any, opened: MainWindow, settled: Any, grid: Any
) -> None:
    workspace, run = opened.desk.workspace, grid._run_id
    learner = overview(workspace, run).rows[0].learner_id
    grid.results.table.setCurrentIndex(grid.results.model.index(0, 1))
    qtbot.keyClicks(grid.results.table, "1")
    settled(opened)
    grid.results.table.setCurrentIndex(grid.results.model.index(0, 1))
    press(grid.results.learner, "Resit")
    settled(opened)
    assert "attempt 2 counts now" in grid.message.text
    assert levels(grid)[0] == ""
    press(grid.message, "Undo")
    settled(opened)
    assert levels(grid)[0] == "1 · Beginning"
    assert len(attempts_of(workspace, run, learner)) == 1
    undo(opened, settled)
    assert levels(grid)[0] == ""
    redo(opened, settled)
    redo(opened, settled)
    assert [one.number for one in attempts_of(workspace, run, learner)] == [1, 2]


def test_a_day_of_assessment_is_set_cleared_and_undone(opened: MainWindow, settled: Any, grid: Any) -> None:
    workspace, card, run = opened.desk.workspace, grid.results.learner, grid._run_id
    learner = overview(workspace, run).rows[0].learner_id
    grid.results.table.setCurrentIndex(grid.results.model.index(0, 1))
    card.day._on.click()
    card.say_now()
    settled(opened)
    day = attempts_of(workspace, run, learner)[0].assessed_on
    assert day is not None
    card.day._on.click()
    card.say_now()
    settled(opened)
    assert attempts_of(workspace, run, learner)[0].assessed_on is None
    assert card.day.value is None
    undo(opened, settled)
    assert attempts_of(workspace, run, learner)[0].assessed_on == day
    assert card.day.value == day


def test_facts_of_a_run_are_undone(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    workspace = opened.desk.workspace
    run = list_runs(workspace).rows[0].id
    page: Any = opened.show_page("run", (run, "about"))
    settled(opened)
    qtbot.keyClicks(page.about._place, "Leeds")
    page.about.tell_now()
    settled(opened)
    page.about._dated.click()
    page.about.tell_now()
    settled(opened)
    assert get_run(workspace, run).place == "Leeds"
    assert get_run(workspace, run).starts_on is not None
    undo(opened, settled)
    assert get_run(workspace, run).starts_on is None
    assert not page.about._dated.isChecked()
    undo(opened, settled)
    assert get_run(workspace, run).place == ""
    assert page.about._place.text() == ""
    page.about._title.setText("")  # refused: no step is left of it
    page.about._later()
    page.about.tell_now()
    settled(opened)
    assert page.steps.index() == 0
    assert page.message.isVisible()


def test_a_level_below_the_one_needed_is_marked_and_the_list_says_which_is_needed(
    qtbot: Any, opened: MainWindow, settled: Any, grid: Any
) -> None:
    table, model = grid.results.table, grid.results.model
    table.setCurrentIndex(model.index(0, 1))
    qtbot.keyClicks(table, "1")
    settled(opened)
    qtbot.keyClicks(table, "2")  # the row below
    settled(opened)
    styles = [model.index(row, 1).data(STYLE_ROLE) for row in range(3)]
    assert styles == [CellStyle.BELOW, CellStyle.PLAIN, CellStyle.PLAIN]
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole).endswith("Needed to pass: 2 · Competent")
    table.setCurrentIndex(model.index(2, 1))
    table.edit(table.currentIndex())
    box = table.findChild(QComboBox)
    assert [box.itemText(place) for place in range(3)] == ["", "1 · Beginning", "2 · Competent ✓ needed"]
    box.setCurrentIndex(2)
    table.commitData(box)
    settled(opened)
    assert levels(grid)[2] == "2 · Competent"


def test_chosen_and_needed_cells_look_different(opened: MainWindow, settled: Any, grid: Any) -> None:
    """A needed cell carries a sign and another ground than a chosen one."""
    delegate = grid.results.table.itemDelegate()
    model = RowTable[CellStyle]((Column("", lambda _row: "Alone", style=lambda row: row),))
    model.set_rows((CellStyle.NEEDED, CellStyle.PLAIN, CellStyle.BELOW))

    def drawn(row: int, *, chosen: bool) -> QImage:
        image = QImage(200, ROW_HEIGHT, QImage.Format.Format_RGB32)
        image.fill(theme.colour(Role.PANEL))
        option = QStyleOptionViewItem()
        option.rect = image.rect()
        if chosen:
            option.state |= QStyle.StateFlag.State_Selected
        painter = QPainter(image)
        delegate.paint(painter, option, model.index(row, 0))
        painter.end()
        return image

    needed, chosen, both = drawn(0, chosen=False), drawn(1, chosen=True), drawn(0, chosen=True)
    corner = [image.pixelColor(2, 2).name() for image in (needed, chosen, both)]
    assert corner[0] != corner[1] == corner[2]
    sign = QRect(200 - PADDING - SIGN, 0, SIGN, ROW_HEIGHT - 2)
    assert len(_colours(needed.copy(sign))) > 1
    assert len(_colours(both.copy(sign))) > 1
    assert len(_colours(chosen.copy(sign))) == 1
    assert len(_colours(drawn(2, chosen=False).copy(sign))) > 1


def _colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_criteria_take_the_room_that_names_leave(opened: MainWindow, settled: Any, grid: Any) -> None:
    table = grid.results.table
    opened.resize(1920, 1080)
    settled(opened)
    words = table.horizontalHeader().fontMetrics().horizontalAdvance("Cleans the wound")
    assert table.columnWidth(1) > words  # the whole heading
    assert table.columnWidth(0) > 400  # and names have the rest
    opened.resize(1280, 800)
    settled(opened)
    assert table.columnWidth(0) >= 150
    assert table.columnWidth(1) >= 124
