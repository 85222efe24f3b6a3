"""All published versions of a micro-credential: when, by whom, what was new, what each changed."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from studio.artwork.badges import BadgeOptions, make_badge
from studio.domain.text import LocalisedText
from studio.gui.main_window import MainWindow
from studio.services.authoring import get_design, list_designs, update_design, version_history
from studio.services.design_versions import publish_design

VERSIONS = 5


def publish(window: MainWindow, number: int) -> UUID:
    """Publish version ``number`` with another description."""
    workspace = window.desk.workspace
    design_id = list_designs(workspace).rows[0].id
    content = replace(
        get_design(workspace, design_id).content,
        description=LocalisedText.of(f"Cleans wounds, edition {number}."),
        artwork_svg=make_badge(BadgeOptions(title="Wound care")),
        change_note="" if number == 1 else f"Edition {number}",
    )
    update_design(workspace, design_id, content)
    publish_design(workspace, design_id)
    return design_id


def cells(tab: Any, row: int) -> list[str]:
    model = tab.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_every_version_is_listed_and_compared_with_its_predecessor(opened: MainWindow, settled: Any) -> None:
    design_id = publish(opened, 1)
    publish(opened, 2)
    publish(opened, 3)
    editor: Any = opened.show_page("design-editor", design_id)
    settled(opened)
    editor.show_tab(VERSIONS)
    tab = editor._tabs[VERSIONS]
    settled(opened)
    assert [cells(tab, row)[0] for row in range(3)] == ["Version 3", "Version 2", "Version 1"]
    assert cells(tab, 0)[1].startswith("23 Nov 2026")
    assert cells(tab, 0)[2:] == ["Edition 3", "tester", "0"]
    assert cells(tab, 2)[2] == "The first version"
    assert tab.compared._title.text() == "What version 3 changed against version 2"
    (change,) = tab.changes.changes.rows
    assert (str(change.before), str(change.after)) == (
        "Cleans wounds, edition 2.",
        "Cleans wounds, edition 3.",
    )
    assert (tab.before.text(), tab.now.text()) == (
        "Cleans wounds, edition 2.",
        "Cleans wounds, edition 3.",
    )
    tab.table.selectRow(2)
    settled(opened)
    assert "none before it" in tab.said.text()
    assert editor._aside.isHidden()


def test_a_draft_that_was_never_published_says_so(opened: MainWindow, settled: Any) -> None:
    editor: Any = opened.show_page("design-editor", list_designs(opened.desk.workspace).rows[0].id)
    settled(opened)
    editor.show_tab(VERSIONS)
    tab = editor._tabs[VERSIONS]
    assert tab._nothing.isVisibleTo(editor)
    assert not tab.compared.isVisibleTo(editor)


def test_the_history_names_who_published(opened: MainWindow) -> None:
    design_id = publish(opened, 1)
    publish(opened, 2)
    lines = version_history(opened.desk.workspace, design_id)
    assert [(one.version, one.published_by, one.note, one.awards) for one in lines] == [
        (2, "tester", "Edition 2", 0),
        (1, "tester", "", 0),
    ]
