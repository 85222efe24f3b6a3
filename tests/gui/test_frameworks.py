"""Frameworks: written by hand, chosen from, and the copy in the design stays."""

from typing import Any

from PySide6.QtCore import Qt

from studio.gui.main_window import MainWindow
from studio.services.authoring import list_designs
from studio.services.frameworks import get_framework, list_frameworks


def test_a_framework_is_written_and_a_competency_of_it_attested(
    qtbot: Any, opened: MainWindow, settled: Any
) -> None:
    workspace = opened.desk.workspace
    page: Any = opened.show_page("frameworks")
    settled(opened)
    page._new()
    settled(opened)
    page.title.selectAll()
    qtbot.keyClicks(page.title, "Northwind Competencies")
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
