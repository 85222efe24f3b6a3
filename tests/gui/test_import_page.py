"""A real messy list through the window: asked, corrected, decided, kept, the rest exported."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

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
        assert [item.word for item in page.model.rows] == ["Somebody else"]
        assert page._all_well.isVisible()
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


def test_rows_that_make_no_new_learner_are_named_with_whom(
    opened: MainWindow, settled: Any, page: Any
) -> None:
    lines = {item.row: item for item in page.model.rows if item.word in ("Known", "Known?", "Doubled")}
    assert "1 known · 1 doubled" in page.header._context.text()
    assert len(lines) == 2
    assert (lines[8].value, lines[8].word) == ("Jürgen Groß", "Doubled")
    assert "as in row 4" in lines[8].reason
    people = {row.number for row in page._preview.reading.people}
    assert page._take.text().startswith(f"Take in {len(people)} ")  # the two rows are one person
    choose(page, 8)
    assert page.acts.reason.text() == lines[8].reason  # whole, however narrow the table
    asked = next(item for item in page.model.rows if item.match is not None)
    choose(page, asked.row)
    press(page, "The same person")
    answered = choose(page, asked.row)
    assert (answered.word, answered.state) == ("Known", "none")
    press(page, "Keep out for now")  # an answer can be changed
    assert choose(page, asked.row).word == "Kept out"


def test_a_list_a_second_time_says_who_is_known(opened: MainWindow, settled: Any) -> None:
    run = list_runs(opened.desk.workspace).rows[0].id
    text = "Name\tE-mail\nBo Li\tbo@x.example\nIda Holm\tida@x.example\n"
    page: Any = opened.show_page("import", (run, text))
    settled(opened)
    assert page.model.rowCount() == 0
    page._take.click()
    settled(opened)
    again: Any = opened.show_page("import", (run, text))
    settled(opened)
    assert [(item.row, item.value, item.word) for item in again.model.rows] == [
        (2, "Bo Li", "Known"),
        (3, "Ida Holm", "Known"),
    ]
    assert "Ida Holm is known by e-mail" in again.model.rows[1].reason
    assert again._all_well.isVisible()
    press(again, "Leave the row out")
    settled(opened)
    assert [item.row for item in again.model.rows if item.word == "Known"] == [3]


def test_a_list_that_came_in_is_taken_back_from_the_notice(opened: MainWindow, settled: Any) -> None:
    run = list_runs(opened.desk.workspace).rows[0].id
    before = names(opened)
    page: Any = opened.show_page("import", (run, "Name\tE-mail\nBo Li\tbo@x.example\n\tida@x.example\n"))
    settled(opened)
    page._take.click()
    settled(opened)
    assert names(opened) == [*before, "Bo Li"]
    shown: Any = opened.page
    assert shown.page_id == "run"
    assert "1 new learner" in shown.message.text
    assert "1 kept out" in shown.message.text
    press(shown.message, "Undo")
    settled(opened)
    assert names(opened) == before
    assert list_learners(opened.desk.workspace).total == len(before)
    opened.actions_by_id["redo"].trigger()
    settled(opened)
    assert names(opened) == [*before, "Bo Li"]


def test_a_list_with_nobody_in_it_says_so(opened: MainWindow, settled: Any, tmp_path: Path) -> None:
    source = tmp_path / "leer.csv"
    source.write_text("Name,E-mail\n", "utf-8")
    run = list_runs(opened.desk.workspace).rows[0].id
    page: Any = opened.show_page("import", (run, source))
    settled(opened)
    assert not page._take.isEnabled()
    shown = [one.text() for one in page.message.findChildren(QLabel)]
    assert any("leer.csv has no rows" in text for text in shown), shown
