"""The assessment by keyboard: criteria, levels, points, who passes; everything undone again."""

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QLineEdit, QPushButton

from studio.gui.main_window import MainWindow
from studio.gui.pages.design.rubric_edits import shares_levels
from studio.services.authoring import get_design, list_designs


@pytest.fixture
def page(opened: MainWindow, settled: Any) -> Any:
    made: Any = opened.show_page("design-editor", list_designs(opened.desk.workspace).rows[0].id)
    settled(opened)
    made.show_tab(2)
    return made


def press(page: Any, name: str) -> None:
    (found,) = [one for one in page.findChildren(QPushButton) if one.accessibleName() == name]
    found.click()


def type_into(qtbot: Any, table: Any, row: int, column: int, text: str) -> None:
    table.setCurrentIndex(table.model().index(row, column))
    if table.state() is not QAbstractItemView.State.EditingState:  # a new level is being named already
        table.edit(table.currentIndex())
    editor = table.findChildren(QLineEdit)[-1]
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QCoreApplication.processEvents()  # the delegate commits with the next event


def test_a_rubric_is_made_by_keyboard_and_undone(
    qtbot: Any, opened: MainWindow, settled: Any, page: Any
) -> None:
    tab, document = page._tabs[2], page.document
    type_into(qtbot, tab.table, 1, 0, "Documents the care")
    assert [str(one.name) for one in document.content.criteria] == ["Cleans the wound", "Documents the care"]
    assert shares_levels(document.content.criteria)
    tab.table.setCurrentIndex(tab.model.index(0, 0))
    press(page, "Add a level (level)")
    assert [len(one.levels) for one in document.content.criteria] == [3, 3]
    type_into(qtbot, tab.chosen.table, 2, 1, "Leading")
    type_into(qtbot, tab.chosen.table, 2, 2, "4,5")
    assert {str(one.levels[2].name) for one in document.content.criteria} == {"Leading"}
    assert {one.levels[2].points for one in document.content.criteria} == {Decimal("4.5")}
    tab.chosen._shared.setChecked(False)
    tab.chosen.table.selectionModel().setCurrentIndex(
        tab.chosen.levels.index(2, 1), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    press(page, "Needed to pass (level)")
    first, second = document.content.criteria
    assert (first.rank(first.required_level_id), second.rank(second.required_level_id)) == (2, 1)
    press(page, "Move the criterion down")
    assert [str(one.name) for one in document.content.criteria] == ["Documents the care", "Cleans the wound"]
    press(page, "Remove the chosen criterion")
    assert [str(one.name) for one in document.content.criteria] == ["Documents the care"]
    while document.stack.canUndo():
        document.stack.undo()
    assert [str(one.name) for one in document.content.criteria] == ["Cleans the wound"]
    assert len(document.content.criteria[0].levels) == 2


def test_points_alone_evidence_and_the_rule_in_words(
    qtbot: Any, opened: MainWindow, settled: Any, page: Any
) -> None:
    tab, document = page._tabs[2], page.document
    assert tab._rule.text() == "Level 2 or higher in every criterion."
    assert "would not pass: “Cleans the wound” is below level 2" in tab._example.text()
    tab.chosen._judged.set_value("points")
    tab.chosen._judged.edited.emit()
    assert document.content.criteria[0].levels == ()
    qtbot.keyClicks(tab.chosen._least, "6")
    (evidence,) = [one for one in tab.chosen.findChildren(QCheckBox) if one.text() == "Needs evidence"]
    evidence.click()
    qtbot.keyClicks(tab._points, "8")
    assert document.content.criteria[0].required_points == 6
    assert tab._rule.text() == (
        "What is needed in each criterion, and at least 8 of 10 points; with evidence where it is asked for."
    )
    assert tab._example.text() == (
        "A learner with 5 p. and 5 points would not pass: “Cleans the wound” is below what is needed."
    )
    opened.show_page("design")
    settled(opened)
    kept = get_design(opened.desk.workspace, document.design.id).content
    assert kept.criteria[0].evidence_required
    assert kept.pass_rule.min_points == 8


def test_a_rubric_is_pasted_with_the_names_of_its_levels(page: Any) -> None:
    tab, document = page._tabs[2], page.document
    tab._row = 0
    press(page, "Remove the chosen criterion")
    QGuiApplication.clipboard().setText(
        "Criterion\tNovice\tAble\nCleans\tWith help\tAlone\nDresses\tRarely\tAlways"
    )
    tab._paste()
    names = [[str(level.name) for level in one.levels] for one in document.content.criteria]
    assert names == [["Novice", "Able"], ["Novice", "Able"]]
    assert str(document.content.criteria[1].levels[1].description) == "Always"
    document.stack.undo()
    assert document.content.criteria == ()


def test_a_finding_about_a_level_leads_to_it(page: Any) -> None:
    page.show_tab(0)
    page.show_place("criteria.0.levels.1.name")
    tab = page._tabs[2]
    assert page._line.bar.currentIndex() == 2
    assert tab.chosen.table.currentIndex().row() == 1


def test_levels_of_a_first_criterion_have_names(qtbot: Any, page: Any) -> None:
    tab, document = page._tabs[2], page.document
    document.edit("Begin again", criteria=())
    type_into(qtbot, tab.table, 0, 0, "Documents the care")
    (made,) = document.content.criteria
    assert [str(level.name) for level in made.levels] == ["Beginning", "Competent", "Leading"]
    assert made.rank(made.required_level_id) == 1
