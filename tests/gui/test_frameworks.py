"""Frameworks: written by hand, chosen from, and the copy in the design stays."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from studio.gui.main_window import MainWindow
from studio.services.authoring import get_design, list_designs
from studio.services.frameworks import get_framework, list_frameworks, whole_framework


def new_framework(qtbot: Any, opened: MainWindow, settled: Any) -> Any:
    """Return the page of frameworks with a new one, to which a title was typed."""
    page: Any = opened.show_page("frameworks")
    settled(opened)
    page._new()
    settled(opened)
    page.title.selectAll()
    qtbot.keyClicks(page.title, "Northwind Competencies")
    return page


def test_a_framework_is_written_and_a_competency_of_it_attested(
    qtbot: Any, opened: MainWindow, settled: Any
) -> None:
    workspace = opened.desk.workspace
    page = new_framework(qtbot, opened, settled)
    qtbot.keyClicks(page.fresh, "Assess acute wounds")
    qtbot.keyClick(page.fresh, Qt.Key.Key_Return)
    assert page.can_leave()
    settled(opened)
    (row,) = list_frameworks(workspace)
    framework, items = get_framework(workspace, row.id)
    assert str(framework.title) == "Northwind Competencies"
    assert [str(item.statement) for item in items] == ["Assess acute wounds"]
    editor: Any = opened.show_page("design-editor", list_designs(workspace).rows[0].id)
    settled(opened)
    editor.show_tab(1)
    picker = editor._tabs[1].picker
    picker._seek("acute")
    settled(opened)
    picker.table.selectRow(0)
    picker._pick()
    picker._pick()
    assert [item.target_name for item in editor.document.content.alignments] == ["Assess acute wounds"]
    assert editor.document.content.competency_ids == (items[0].id,)
    editor.document.stack.undo()
    assert editor.document.content.competency_ids == ()


def press(page: Any, name: str) -> None:
    found = [one for one in page.findChildren(QPushButton) if one.accessibleName() == name]
    next(one for one in found if one.isVisibleTo(page)).click()


@pytest.fixture
def esco(shared: Path) -> Path:
    return shared / "conformance/frameworks/esco/transversalSkillsCollection_en.csv"


def test_three_skills_of_the_real_esco_collection_come_into_a_design(
    qtbot: Any, opened: MainWindow, settled: Any, esco: Path, monkeypatch: Any
) -> None:
    workspace = opened.desk.workspace
    design_id = list_designs(workspace).rows[0].id
    editor: Any = opened.show_page("design-editor", design_id)
    settled(opened)
    editor.show_tab(1)
    picker = editor._tabs[1].picker
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(esco), ""))
    press(picker, "Import a framework")
    settled(opened)
    (row,) = list_frameworks(workspace)
    assert row.competencies > 50
    assert f"{row.competencies} item(s) read" in picker.message.text
    wanted = ("follow hygienic work practices", "work in teams", "report facts")
    for name in wanted:
        picker.search.setText(name)
        qtbot.waitUntil(lambda name=name: picker._search == name)
        settled(opened)
        names = [one.name for one in picker.model.rows]
        assert name in names
        picker.table.selectRow(names.index(name))
        press(picker, "Take it over")
    assert editor.can_leave()
    settled(opened)
    kept = get_design(workspace, design_id).content
    assert tuple(one.target_name for one in kept.alignments) == wanted
    assert {one.target_framework for one in kept.alignments} == {"ESCO"}
    assert {one.target_type for one in kept.alignments} == {"ext:ESCO"}
    assert all(one.target_url.startswith("http://data.europa.eu/esco/") for one in kept.alignments)
    assert len(kept.competency_ids) == 3
    press(picker, "Undo")
    settled(opened)
    assert list_frameworks(workspace) == ()
    assert get_design(workspace, design_id).content == kept


def test_an_imported_framework_is_removed_and_brought_back_whole(
    opened: MainWindow, settled: Any, esco: Path
) -> None:
    workspace = opened.desk.workspace
    page: Any = opened.show_page("frameworks")
    settled(opened)
    page.take_file(esco)
    settled(opened)
    (row,) = list_frameworks(workspace)
    whole = whole_framework(workspace, row.id)
    assert len(whole.competencies) == row.competencies
    press(page, "Remove framework")
    settled(opened)
    assert list_frameworks(workspace) == ()
    assert "was removed" in page.message.text
    press(page, "Undo")
    settled(opened)
    assert whole_framework(workspace, row.id) == whole
    assert page.chosen.isVisibleTo(page)
    opened.desk.undo.undo()
    settled(opened)
    assert list_frameworks(workspace) == ()
    opened.desk.undo.redo()
    settled(opened)
    assert whole_framework(workspace, row.id) == whole


def test_each_edit_of_a_framework_is_a_step_of_undo(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    workspace = opened.desk.workspace
    page = new_framework(qtbot, opened, settled)
    page.can_leave()
    settled(opened)
    for words in ("Assess acute wounds", "Clean wounds"):
        qtbot.keyClicks(page.fresh, words)
        qtbot.keyClick(page.fresh, Qt.Key.Key_Return)
        settled(opened)
    (row,) = list_frameworks(workspace)
    before = whole_framework(workspace, row.id)
    page.item_table.selectRow(0)
    press(page.chosen, "Remove")
    settled(opened)
    assert [str(one.statement) for one in get_framework(workspace, row.id)[1]] == ["Clean wounds"]
    opened.desk.undo.undo()
    settled(opened)
    assert whole_framework(workspace, row.id) == before
    for _ in range(2):
        opened.desk.undo.undo()
        settled(opened)
    assert get_framework(workspace, row.id)[1] == ()
    opened.desk.undo.undo()
    settled(opened)
    assert list_frameworks(workspace)[0].title == "New framework"
    opened.desk.undo.undo()
    settled(opened)
    assert list_frameworks(workspace) == ()


def test_no_field_of_the_competencies_is_cut_in_a_small_window(
    opened: MainWindow, settled: Any, esco: Path
) -> None:
    opened.resize(1280, 800)
    editor: Any = opened.show_page("design-editor", list_designs(opened.desk.workspace).rows[0].id)
    settled(opened)
    editor.show_tab(1)
    tab = editor._tabs[1]
    tab._add()
    tab.picker.take_file(esco)
    settled(opened)
    for line in (tab._name, tab._url, tab._framework, tab._code):
        parent = line.parentWidget()
        assert line.geometry().bottom() <= parent.rect().bottom()
    assert tab.picker.table.isVisibleTo(tab)
