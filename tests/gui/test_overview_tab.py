"""The overview, typed into: every field reaches the draft, and undo takes it back."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from studio.gui.main_window import MainWindow
from studio.gui.pages.design.language_row import OFFERED, language_words
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.localised_edit import LocalisedEdit
from studio.services.authoring import get_design, list_designs


@pytest.fixture
def page(opened: MainWindow, settled: Any) -> Any:
    made: Any = opened.show_page("design-editor", list_designs(opened.desk.workspace).rows[0].id)
    settled(opened)
    return made


def named(page: Any, kind: type, name: str) -> Any:
    found = [one for one in page.findChildren(kind) if one.accessibleName() == name]
    assert len(found) == 1, (name, found)
    return found[0]


def choose(box: Choice, value: object) -> None:
    box.set_value(value)
    box.edited.emit()


def test_fields_of_the_standard_are_typed_kept_and_undone(
    qtbot: Any, opened: MainWindow, settled: Any, page: Any
) -> None:
    qtbot.keyClicks(named(page, QLineEdit, "Specialization"), "Chronic wounds")
    qtbot.keyClicks(named(page, QLineEdit, "Web page that says how it is earned"), "https://n.example/how")
    choose(named(page, Choice, "Kind of award"), "Certificate")
    choose(named(page, Choice, "Cycle of higher education"), "first")
    for words in ("Add an identifier", "Add a related achievement"):
        qtbot.keyClick(named(page, type(page._publish), words), Qt.Key.Key_Space)
    qtbot.keyClicks(named(page, QLineEdit, "Value, line 1"), "NW-77")
    qtbot.keyClicks(named(page, QLineEdit, "Web address, line 1"), "https://n.example/de")
    opened.show_page("design")
    settled(opened)
    content = get_design(opened.desk.workspace, page.document.design.id).content
    assert (content.specialization, content.criteria_url) == ("Chronic wounds", "https://n.example/how")
    assert (content.achievement_type, content.eu.cycle) == ("Certificate", "first")
    assert [(one.kind, one.value) for one in content.other_identifiers] == [("identifier", "NW-77")]
    assert [one.id for one in content.related] == ["https://n.example/de"]
    page.document.stack.undo()
    assert page.document.content.related == ()
    while page.document.stack.canUndo():
        page.document.stack.undo()
    assert page.document.content.specialization == ""


def test_a_language_is_added_filled_made_main_and_undone(qtbot: Any, page: Any) -> None:
    overview = page._tabs[0]
    page.document.offer_language("de")
    assert page.document.languages == ("en", "de")
    title = next(
        one for one in overview.findChildren(LocalisedEdit) if one._line and one.value.main == "Wound Care"
    )
    assert title._tabs.tabText(1) == "de · missing"
    assert title._line.placeholderText() == "Wound Care"
    qtbot.keyClicks(title._line, "Wundversorgung")
    assert page.document.content.title.in_language("de") == "Wundversorgung"
    assert title._tabs.tabText(1) == "de"
    page.document.make_main_language("Change", "de")
    assert page.document.content.title.main == "Wundversorgung"
    page.document.stack.undo()
    assert page.document.content.title.main == "Wound Care"


def test_the_meter_leads_to_the_field_that_is_missing(opened: MainWindow, page: Any) -> None:
    page.show_tab(3)
    opened.activateWindow()
    words = {action.text(): action for action in page._missing.menu().actions()}
    words["Type of assessment"].trigger()
    assert page._line.bar.currentIndex() == 0
    assert opened.focusWidget().accessibleName() == "Type of assessment"


def test_every_language_has_a_name_of_its_own() -> None:
    assert {language_words(tag) for tag in ("de", "en", "zh-Hant")} == {"Deutsch", "English", "繁體中文"}
    assert len({language_words(tag) for tag in OFFERED}) == len(OFFERED)
