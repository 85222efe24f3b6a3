"""What scrolls: nothing wider than its column whatever it is called, and no bar where all fits."""

import shutil
from dataclasses import replace
from typing import Any

import pytest

from studio.domain.issuer import Signatory
from studio.domain.text import LocalisedText
from studio.foundation import bundled_files
from studio.gui.main_window import MainWindow
from studio.gui.widgets.basics import label
from studio.gui.widgets.fields.check_box import CheckBox
from studio.gui.widgets.frame.scroll_column import ScrollColumn
from studio.services.authoring import get_design, list_designs, update_design
from studio.services.course_runs import list_runs
from studio.services.handle import Workspace
from studio.services.providers import update_signatories
from tests.support.page_walk import cut_off, each_tab

LONG = "Professor Dr. Ülkü Åström-Hohenstein, Leiterin der Akademie für Wundversorgung und Pflege"


@pytest.fixture
def long_names(workspace: Workspace) -> None:
    """A signatory, a template, a title and a tag with far too many letters."""
    update_signatories(workspace, (Signatory(workspace.new_id(), LONG, LONG),))
    names = LONG.lower().replace(" ", "-").replace(",", "").replace(".", "")
    source = next(place for place in sorted(bundled_files.templates().iterdir()) if place.is_dir())
    shutil.copytree(source, workspace.templates_folder / names)
    design_id = list_designs(workspace).rows[0].id
    content = get_design(workspace, design_id).content
    changed = replace(
        content,
        title=LocalisedText.of(LONG),
        certificate=replace(content.certificate, template=names),
        criteria=tuple(replace(one, name=LocalisedText.of(LONG)) for one in content.criteria),
    )
    update_design(workspace, design_id, changed)


@pytest.mark.parametrize("page_id", ["design-editor", "run", "issue", "settings", "web-folder"])
def test_no_content_is_wider_than_its_column(
    long_names: None, opened: MainWindow, settled: Any, page_id: str
) -> None:
    workspace = opened.desk.workspace
    run = list_runs(workspace).rows[0].id
    targets = {"design-editor": list_designs(workspace).rows[0].id, "run": run, "issue": run}
    page: Any = opened.show_page(page_id, targets.get(page_id))
    opened.resize(1280, 800)
    settled(opened)
    for tab in each_tab(page, settled, opened):
        assert cut_off(page) == [], tab
    assert opened.width() == 1280


def test_a_box_keeps_its_whole_text_as_a_tool_tip_where_it_is_cut(qtbot: Any) -> None:
    box = CheckBox(LONG)
    qtbot.addWidget(box)
    box.resize(200, 30)
    box.show()
    assert box.shown().endswith("…")
    assert box.toolTip() == LONG
    assert box.minimumSizeHint().width() < 80
    box.resize(box.sizeHint())
    assert box.shown() == LONG
    assert box.toolTip() == ""


def test_no_bar_stands_beside_what_fits(qtbot: Any) -> None:
    column = ScrollColumn()
    qtbot.addWidget(column)
    for _ in range(4):
        column.column.addWidget(label(LONG * 3, wrap=True))
    column.column.addStretch(1)
    column.resize(900, 400)
    column.show()
    inner = column.widget()
    wanted = inner.heightForWidth(900)
    assert inner.layout().minimumSize().height() > wanted  # at their narrowest the words need far more
    column.resize(900, wanted + 1)
    qtbot.waitUntil(lambda: column.viewport().width() == 900)
    assert not column.verticalScrollBar().isVisible()
    column.resize(900, wanted - 30)
    qtbot.waitUntil(lambda: column.verticalScrollBar().isVisible())
