"""Small things that newcomers stumbled over: pale days, words at the wrong edge, cut fields."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QLineEdit

from studio.gui import translations
from studio.gui.main_window import MainWindow
from studio.gui.models.cell import Column
from studio.gui.models.row_table import RowTable
from studio.gui.preferences import PreferenceFile
from studio.gui.widgets.basics import label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.country_field import CountryField
from studio.gui.widgets.fields.optional_date import OptionalDate
from studio.gui.words import day_words


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    """The window as those see it who read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    made = translations.install(qapp, "de")
    yield
    for one in made:
        qapp.removeTranslator(one)
    QLocale.setDefault(before)


def inked_columns(widget: QLabel) -> tuple[int, int]:
    """Return the first and the last column of pixels that differ from the ground."""
    image: QImage = widget.grab().toImage()
    ground: QColor = image.pixelColor(0, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    return min(columns), max(columns)


@pytest.mark.usefixtures("turned")
def test_english_words_begin_at_the_right_in_a_turned_window(qtbot: Any) -> None:
    made = label("Version 3 · published", "muted")
    made.resize(600, 24)
    qtbot.addWidget(made)
    assert inked_columns(made)[1] > 590


def test_a_label_turns_with_the_window_and_keeps_the_middle(qtbot: Any) -> None:
    made, middle = label("Words"), label("Words")
    middle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    for one in (made, middle):
        one.resize(600, 24)
        qtbot.addWidget(one)
    assert inked_columns(made)[0] < 10
    centred = inked_columns(middle)
    for one in (made, middle):
        one.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert inked_columns(made)[1] > 590
    assert inked_columns(middle) == centred


def test_a_day_that_does_not_count_is_not_shown(qtbot: Any) -> None:
    field = OptionalDate()
    qtbot.addWidget(field)
    (day,) = field.findChildren(QDateEdit)
    assert (day.isEnabled(), day.text(), field.value) == (False, "no day", None)
    field.set_value(date(2027, 3, 1))
    assert (day.isEnabled(), day.text(), field.value) == (True, "1 Mar 2027", date(2027, 3, 1))
    field._on.click()
    assert (day.isEnabled(), day.text(), field.value) == (False, "no day", None)
    field._on.click()
    assert field.value == date(2027, 3, 1)


@pytest.mark.usefixtures("turned")
def test_the_first_row_is_chosen_in_a_turned_window_too(qtbot: Any) -> None:
    model = RowTable[str]((Column("One", str), Column("Two", str)))
    model.set_rows(("a", "b"))
    table = DataTable("Letters")
    qtbot.addWidget(table)
    table.show_model(model)
    table.selectRow(1)
    assert table.chosen_row() == 1
    assert {index.column() for index in table.selectedIndexes()} == {0, 1}


@pytest.mark.usefixtures("german")
def test_days_are_written_as_the_language_writes_them() -> None:
    assert day_words(date(2026, 11, 23)) == "23. November 2026"


@pytest.mark.usefixtures("german")
def test_no_field_of_a_new_workspace_is_cut_when_words_are_long(
    qtbot: Any, settled: Any, tmp_path: Any
) -> None:
    window = MainWindow(PreferenceFile(tmp_path / "window.json"))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    page = window.show_page("new-workspace")
    settled(window)
    shown = [one for one in page.findChildren(QLineEdit) if one.isVisibleTo(page)]
    lines = [one for one in shown if not isinstance(one.parentWidget(), CountryField)]
    assert len(lines) == 3
    for line in lines:
        parent = line.parentWidget()
        assert parent is not None
        assert line.geometry().bottom() <= parent.rect().bottom()
        assert line.height() >= 36
    window.close()


def test_a_choice_too_narrow_for_its_words_says_so(qtbot: Any) -> None:
    choice = Choice([(1, "Maria Magdalena Hildegard Freifrau von Hohenstein-Bartenbruck"), (2, "Bo")])
    qtbot.addWidget(choice)
    choice.resize(160, 36)
    choice.show()
    assert choice.shown_text().startswith("Maria")
    assert choice.shown_text().endswith("…")
    choice.set_value(2)
    assert choice.shown_text() == "Bo"
    choice.set_value(1)
    choice.resize(900, 36)
    assert choice.shown_text().endswith("Bartenbruck")
