"""The list and publishing: findings lead to their fields, a version stays, the next says what is new."""

from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from studio.artwork.badges import BadgeOptions, make_badge
from studio.domain.text import LocalisedText
from studio.gui.main_window import MainWindow
from studio.services.authoring import design_versions, list_designs, published_version


def press(page: Any, name: str) -> None:
    found = [one for one in page.findChildren(QPushButton) if one.accessibleName() == name]
    next(one for one in found if one.isVisibleTo(page)).click()


@pytest.mark.slow
def test_a_draft_is_mended_published_changed_and_published_again(
    qtbot: Any, opened: MainWindow, settled: Any
) -> None:
    workspace = opened.desk.workspace
    design_id = list_designs(workspace).rows[0].id
    page: Any = opened.show_page("design-editor", design_id)
    settled(opened)
    page._publish.click()
    said = [page.publishing.findings.itemAt(at).widget() for at in range(page.publishing.findings.count())]
    assert any("description is empty" in line.text for line in said)
    page.show_tab(3)
    next(line for line in said if "description is empty" in line.text)._link.click()
    assert page._line.bar.currentIndex() == 0
    assert opened.focusWidget() is page._tabs[0]._fields._places["description"].focusProxy()
    page.document.edit(
        "All at once",
        description=LocalisedText.of("Cleans and dresses wounds."),
        artwork_svg=make_badge(BadgeOptions(title="Wound care")),
    )
    page._publish.click()
    assert page.publishing.findings.count() == 0
    press(page.publishing, "Publish")
    settled(opened)
    assert [number for number, _at, _digest in design_versions(workspace, design_id)] == [1]
    assert page._publish.isHidden()  # nothing to publish: the learners are what comes next
    press(page, "Bring the learners")
    assert opened.page.page_id == "learners"
    opened.show_page("design-editor", design_id)
    settled(opened)
    page.document.edit("Edit the title", title=LocalisedText.of("Wound Care II"))
    settled(opened)
    assert page._compare.text() == "Compare with version 1"
    assert page._onward.isHidden()
    assert not page._publish.isHidden()
    page._compare.click()
    assert [change.place for change in page.publishing.table.changes.rows] == ["title"]
    page._publish.click()
    qtbot.keyClicks(page.publishing.note, "A better title")
    press(page.publishing, "Publish")
    settled(opened)
    first, second = (published_version(workspace, design_id, number) for number in (1, 2))
    assert first is not None
    assert second is not None
    assert (str(first.content.title), str(second.content.title)) == ("Wound Care", "Wound Care II")
    assert second.content.change_note == "A better title"


def test_a_micro_credential_is_duplicated_put_aside_and_brought_back(
    opened: MainWindow, settled: Any
) -> None:
    page: Any = opened.show_page("design")
    settled(opened)
    page.table.selectRow(0)
    press(page, "Duplicate")
    settled(opened)
    assert opened.page.page_id == "design-editor"
    opened.show_page("design")
    settled(opened)
    assert [row.title for row in page.model.rows] == ["Wound Care", "Wound Care (copy)"]
    page.table.selectRow(1)
    press(page, "Put aside")
    settled(opened)
    assert [row.title for row in page.model.rows] == ["Wound Care"]
    page.archived.click()
    settled(opened)
    assert [row.title for row in page.model.rows] == ["Wound Care (copy)"]
    page.table.selectRow(0)
    press(page, "Bring back")
    settled(opened)
    assert page.model.rowCount() == 0


def test_what_is_done_to_a_row_waits_until_one_is_chosen(opened: MainWindow, settled: Any) -> None:
    page: Any = opened.show_page("design")
    settled(opened)
    assert not page._double.isEnabled()
    assert not page._aside.isEnabled()
    page.table.selectRow(0)
    assert page._double.isEnabled()
    assert page._aside.isEnabled()
    page.reload()
    settled(opened)
    assert page._aside.isEnabled() == (page.table.chosen_row() >= 0)
