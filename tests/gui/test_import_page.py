"""A real messy list through the window: asked, corrected, decided, kept, the rest exported."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from studio.gui.main_window import MainWindow
from studio.gui.widgets.fields.choice import Choice
from studio.services.course_runs import learners_of_run, list_runs
from studio.services.learners import list_learners

# Semicolons, Windows letters, a title above the head, blanks, a date that two countries read differently,
# a bad address, a row without a name, somebody known, a double.
MESSY = (
    "Teilnehmerliste Herbst\r\n"
    "\r\n"
    "Name ;E-Mail;Datum;Kleans\r\n"
    "  Jürgen   Groß;juergen@learner.example;03.04.2026;x\r\n"
    "Zofia Król;zofia@;05.06.2026;x\r\n"
    ";nobody@learner.example;05.06.2026;x\r\n"
    "Ángela Muñoz;angela@learner.example;05.06.2026;x\r\n"
    "Jürgen Groß;juergen@learner.example;03.04.2026;x\r\n"
)


def press(page: Any, name: str) -> None:
    (found,) = [one for one in page.findChildren(QPushButton) if one.accessibleName() == name]
    assert found.isVisibleTo(page), name
    found.click()


def choose(page: Any, row: int) -> Any:
    place = next(at for at, item in enumerate(page.model.rows) if item.row == row)
    page.table.selectRow(place)
    return page.model.row_at(place)


@pytest.fixture
def page(opened: MainWindow, settled: Any, tmp_path: Path) -> Any:
    source = tmp_path / "liste.csv"
    source.write_bytes(MESSY.encode("cp1252", "replace"))
    run = list_runs(opened.desk.workspace).rows[0].id
    made: Any = opened.show_page("import", (run, source))
    settled(opened)
    return made


def names(opened: MainWindow) -> list[str]:
    run = list_runs(opened.desk.workspace).rows[0].id
    return [learner.certificate_name for _, learner in learners_of_run(opened.desk.workspace, run)]


def test_good_rows_come_in_and_the_rest_is_corrected_later(
    qtbot: Any, opened: MainWindow, settled: Any, page: Any, tmp_path: Path
) -> None:
    assert [use.field for use in page._preview.mapping][:2] == ["full-name", "email"]
    bad = choose(page, 5)
    assert bad.value == "zofia@"
    page.table.setCurrentIndex(page.model.index(page.table.chosen_row(), 2))
    page.table.edit(page.table.currentIndex())
    editor = page.table.findChildren(QLineEdit)[-1]
    editor.selectAll()
    qtbot.keyClicks(editor, "zofia@learner.example")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    settled(opened)
    assert not any(item.row == 5 for item in page.model.rows)
    target = tmp_path / "rest.csv"
    page.save_bad_rows(target)
    settled(opened)
    rest = target.read_text("utf-8-sig")
    assert "nobody@learner.example" in rest
    assert "Zofia" not in rest
    for item in [item for item in page.model.rows if item.match is not None]:
        choose(page, item.row)
        press(page, "The same person")
    assert page._take.isEnabled()
    page._take.click()
    settled(opened)
    assert sorted(set(names(opened)) - {"Ада Ковальчук", "李小龍", "محمد الأمين"}) == [
        "Jürgen Groß",
        "Zofia Król",
        "Ángela Muñoz",
    ]
    assert opened.page.page_id == "run"


def test_a_namesake_can_be_somebody_else(opened: MainWindow, settled: Any) -> None:
    workspace = opened.desk.workspace
    before = list_learners(workspace).total
    run = list_runs(workspace).rows[0].id
    page: Any = opened.show_page("import", (run, "Name\tE-mail\nÁngela Muñoz\tother@learner.example\n"))
    settled(opened)
    asked = [item for item in page.model.rows if item.match is not None]
    if asked:
        choose(page, asked[0].row)
        press(page, "Somebody else")
        assert page.model.rowCount() == 0
        page._take.click()
        settled(opened)
        assert list_learners(workspace).total == before + 1
    else:
        assert page._preview.matches[0].learner_name == "Ángela Muñoz"


def test_a_date_order_is_asked_only_where_two_readings_are_possible(opened: MainWindow, settled: Any) -> None:
    run = list_runs(opened.desk.workspace).rows[0].id
    head = "Name\tE-mail\tAssessed on\n"
    clear: Any = opened.show_page("import", (run, f"{head}Bo Li\tbo@x.example\t25/03/2026\n"))
    settled(opened)
    assert clear._preview.reading.questions == ()
    page: Any = opened.show_page("import", (run, f"{head}Bo Li\tbo@x.example\t04/03/2026\n"))
    settled(opened)
    assert not page._take.isEnabled()
    questions = [box for box in page.findChildren(Choice) if "dmy" in box._values and box.isVisibleTo(page)]
    questions[0].set_value("dmy")
    questions[0].edited.emit()
    settled(opened)
    assert page._take.isEnabled()


def test_a_row_can_be_left_out_and_the_mapping_is_remembered(opened: MainWindow, settled: Any) -> None:
    run = list_runs(opened.desk.workspace).rows[0].id
    text = "Who\tWhere\nBo Li\tbo@x.example\n\tnobody@x.example\n"
    page: Any = opened.show_page("import", (run, text))
    settled(opened)
    page._remap(0, ("full-name", None))
    settled(opened)
    page._remap(1, ("email", None))
    settled(opened)
    choose(page, 3)
    press(page, "Leave the row out")
    settled(opened)
    page._take.click()
    settled(opened)
    assert "Bo Li" in names(opened)
    again: Any = opened.show_page("import", (run, text.replace("Bo Li", "Ida Holm").replace("bo@", "ida@")))
    settled(opened)
    assert again._preview.remembered
    assert [use.field for use in again._preview.mapping] == ["full-name", "email"]
