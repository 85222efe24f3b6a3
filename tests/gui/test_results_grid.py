"""The grid while results are typed: nothing jumps, nobody fails too early, and what cannot be is said."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from studio.domain.criterion import Criterion
from studio.domain.text import LocalisedText
from studio.gui.main_window import MainWindow
from studio.gui.models.cell import PILL_ROLE
from studio.services.authoring import get_design, update_design
from studio.services.course_runs import list_runs
from studio.services.handle import Workspace


def open_grid(opened: MainWindow, settled: Any) -> Any:
    run = list_runs(opened.desk.workspace).rows[0].id
    page: Any = opened.show_page("run", (run, "results"))
    settled(opened)
    return page.results


@pytest.fixture
def two_criteria(workspace: Workspace) -> None:
    """A second criterion, in points."""
    run = list_runs(workspace).rows[0]
    assert run.design_id is not None
    design = get_design(workspace, run.design_id)
    more = Criterion(workspace.new_id(), LocalisedText.of("Knows the bones"), max_points=Decimal(10))
    content = replace(design.content, criteria=(*design.content.criteria, more))
    update_design(workspace, design.id, content)


def outcome(grid: Any, row: int) -> tuple[str, str]:
    index = grid.model.index(row, grid.model.columnCount() - 1)
    return index.data(), index.data(PILL_ROLE)


def test_who_lacks_results_is_incomplete_and_the_grid_stays_where_it_is(
    qtbot: Any, two_criteria: None, opened: MainWindow, settled: Any
) -> None:
    grid = open_grid(opened, settled)
    place = grid.table.geometry()
    assert not grid.head.who.isVisible()
    grid.table.setCurrentIndex(grid.model.index(0, 1))
    for level in "1222":
        qtbot.keyClicks(grid.table, level)
        settled(opened)
    assert [outcome(grid, row) for row in range(4)] == [("Incomplete", "none")] * 4
    assert grid.learner._outcome.text() == "Incomplete"
    assert "4 incomplete" in grid.head.summary.text()
    grid._edit(grid.criterion_of(2), grid.model.row_at(0), "7")
    settled(opened)
    grid._edit(grid.criterion_of(2), grid.model.row_at(1), "7")
    settled(opened)
    assert outcome(grid, 0) == ("Does not pass", "look")
    assert outcome(grid, 1) == ("Passes", "good")
    assert grid.head.who.isVisible()
    assert "below Competent" in grid.head.who.toolTip()
    assert grid.table.geometry() == place
    assert grid.table.currentIndex().row() == 3
    grid.head.who.click()
    assert grid.table.currentIndex().row() == 0


def test_a_level_that_is_none_is_refused_in_words(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    grid = open_grid(opened, settled)
    assert grid.foot.text() == "Type a level’s number · Delete clears · Ctrl+D fills down"
    grid.table.setCurrentIndex(grid.model.index(0, 1))
    for key in "90":
        qtbot.keyClicks(grid.table, key)
        settled(opened)
        assert grid.foot.text() == "There are the levels 1 to 2."
        assert grid.foot.property("type") == "error"
        assert grid.table.currentIndex().row() == 0
        assert grid.model.index(0, 1).data() == ""
    qtbot.keyClicks(grid.table, "2")
    settled(opened)
    assert grid.model.index(0, 1).data() == "2 · Competent"
    assert grid.foot.property("type") == "caption"


def test_points_are_mentioned_where_there_are_some(
    qtbot: Any, two_criteria: None, opened: MainWindow, settled: Any
) -> None:
    grid = open_grid(opened, settled)
    assert "level’s number or points" in grid.foot.text()
    grid.table.setCurrentIndex(grid.model.index(0, 2))
    grid.table.edit(grid.table.currentIndex())
    editor = grid.table.findChildren(QLineEdit)[-1]
    qtbot.keyClicks(editor, "many")
    grid.table.commitData(editor)
    settled(opened)
    assert grid.foot.text() == "many is no number of points."
    assert grid.model.index(0, 2).data() == ""
