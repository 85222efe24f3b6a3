"""Countries are chosen by name in the person's language, and kept by their code."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.gui.main_window import MainWindow
from studio.gui.widgets.fields.address_edit import AddressEdit
from studio.gui.widgets.fields.country_field import CountryField
from studio.services.countries import countries
from studio.services.providers import get_provider


@pytest.fixture
def field(qtbot: Any) -> CountryField:
    made = CountryField()
    made.set_countries(countries("de"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Irland", "IE"),
        ("ireland", "IE"),
        ("IE", "IE"),
        ("österreich", "AT"),
        ("osterreich", "AT"),
        ("germany", "DE"),
        ("cote d", "CI"),
        ("Niger", "NE"),
        ("", ""),
    ],
)
def test_what_is_typed_names_a_country(field: CountryField, typed: str, code: str) -> None:
    field.lineEdit().setText(typed)
    field.settle()
    assert field.code == code


@pytest.mark.parametrize("typed", ["ir", "Atlantis", "united"])
def test_words_that_may_mean_several_or_none_are_asked_about(field: CountryField, typed: str) -> None:
    asked: list[bool] = []
    field.unclear.connect(asked.append)
    field.set_code("GB")
    field.lineEdit().setText(typed)
    field.settle()
    assert asked[-1]
    assert field.code == "GB"


def test_the_list_finds_by_any_name(field: CountryField) -> None:
    completer = field.completer()
    completer.setCompletionPrefix(completer.splitPath("Germ")[0])
    model = completer.completionModel()
    found = {completer.pathFromIndex(model.index(row, 0)) for row in range(model.rowCount())}
    assert "Deutschland" in found
    assert "Irland" not in found


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("www.school.example", "https://www.school.example"),
        ("http://school.example", "http://school.example"),
        ("school", "school"),
        ("", ""),
    ],
)
def test_an_address_is_completed_when_the_field_is_left(qtbot: Any, typed: str, whole: str) -> None:
    box = QWidget()
    field = AddressEdit(parent=box)
    qtbot.addWidget(box)
    qtbot.keyClicks(field, typed)
    assert field.text() == typed
    assert field.address == whole
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == whole


def test_the_provider_form_keeps_code_and_whole_address(qtbot: Any, opened: MainWindow, settled: Any) -> None:
    page: Any = opened.show_page("settings", "provider")
    settled(opened)
    assert page.provider.country.currentText() == "United Kingdom"
    page.provider.country.lineEdit().setText("ireland")
    page.provider.country.settle()
    page.provider.addresses["web_address"].setText("www.school.example")
    page.provider.addresses["base_url"].setText("badges.school.example")
    opened.show_page("design")
    settled(opened)
    kept = get_provider(opened.desk.workspace)
    assert kept.country == "IE"
    assert (kept.web_address, kept.base_url) == (
        "https://www.school.example",
        "https://badges.school.example",
    )
    opened.show_page("settings", "provider")
    settled(opened)
    assert page.provider.addresses["web_address"].text() == "https://www.school.example"


def test_a_new_workspace_has_the_same_rules(
    qtbot: Any, window: MainWindow, settled: Any, tmp_path: Any
) -> None:
    page: Any = window.show_page("new-workspace")
    settled(window)
    page._name.setText("School")
    page._web.setText("www.school.example")
    page._country.lineEdit().setText("Ireland")
    page._country.settle()
    page._folder.setText(str(tmp_path))
    page._make.click()
    settled(window)
    kept = get_provider(window.desk.workspace)
    assert (kept.country, kept.web_address) == ("IE", "https://www.school.example")
