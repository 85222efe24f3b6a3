"""A list before it comes in: every row with its name, the order of names, and where it would go."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from studio.gui.main_window import MainWindow
from studio.gui.widgets.fields.choice import Choice
from studio.services.course_runs import learners_of_run, list_runs

VIETNAMESE = (
    "Nachname\tVorname\tE-Mail\n"
    "Nguyễn\tThị Hồng Đào\tdao@x.example\n"
    "Groß\tJürgen\tgross@x.example\n"
    "Groß\tJürgen\tgross@x.example\n"
    "\t\tnobody@x.example\n"
)


def names_shown(page: Any) -> list[tuple[str, str, str]]:
    model = page.all_rows.rows
    return [tuple(model.index(row, column).data() for column in (1, 2, 4)) for row in range(model.rowCount())]


def show(opened: MainWindow, settled: Any, source: str | Path) -> Any:
    run = list_runs(opened.desk.workspace).rows[0].id
    page: Any = opened.show_page("import", (run, source))
    settled(opened)
    return page


def test_every_row_is_shown_with_the_name_as_it_will_be(opened: MainWindow, settled: Any) -> None:
    page = show(opened, settled, VIETNAMESE)
    assert page.table.isVisible()
    assert page.views.tabText(1) == "All rows (4)"
    page.views.setCurrentIndex(1)
    assert page.all_rows.isVisible()
    assert not page.table.isVisible()
    assert names_shown(page) == [
        ("Nguyễn Thị Hồng Đào", "family name first", "New"),
        ("Jürgen Groß", "", "New"),
        ("Jürgen Groß", "", "Doubled"),
        ("–", "", "Kept out"),
    ]


def test_the_page_says_where_the_list_goes_and_counts_people(opened: MainWindow, settled: Any) -> None:
    run = list_runs(opened.desk.workspace).rows[0]
    page = show(opened, settled, VIETNAMESE)
    assert page.header.title.text() == f"Pasted cells for {run.title}"
    context = page.header._context.text()
    assert context.startswith(f"{run.design_title} · 4 row")
    assert context.endswith(" · 2 new · 0 known · 1 doubled · 1 kept out")
    assert page._take.text().startswith("Take in 2 learner")
    page._take.click()
    settled(opened)
    again = show(opened, settled, VIETNAMESE)
    assert "0 new · 2 known · 1 doubled" in again.header._context.text()
    assert again._take.text().startswith("Take in 2 known learner")


def test_the_order_of_names_is_chosen_shown_and_kept_for_the_source(opened: MainWindow, settled: Any) -> None:
    page = show(opened, settled, VIETNAMESE)
    order = page._mapping.order
    assert order.isVisible()
    assert order.choice.value == "by-language"
    assert order.examples.text() == "Jürgen Groß   Family name first: Nguyễn Thị Hồng Đào"
    order.choice.set_value("given-first")
    order.choice.edited.emit()
    settled(opened)
    assert [line[0] for line in names_shown(page)][:2] == ["Thị Hồng Đào Nguyễn", "Jürgen Groß"]
    page._take.click()
    settled(opened)
    seated = learners_of_run(opened.desk.workspace, page._run_id)
    assert "Thị Hồng Đào Nguyễn" in [learner.certificate_name for _, learner in seated]
    again = show(opened, settled, "Nachname\tVorname\tE-Mail\nTrần\tMinh Anh\tanh@x.example\n")
    assert again._mapping.order.choice.value == "given-first"
    whole = show(opened, settled, "Name\tE-mail\nBo Li\tbo@x.example\n")
    assert not whole._mapping.order.isVisible()
    assert whole.all_rows.isVisible()  # nothing to look at: everybody is shown


def test_encodings_have_names_that_people_know(opened: MainWindow, settled: Any, tmp_path: Path) -> None:
    source = tmp_path / "liste.csv"
    source.write_bytes("Name;E-Mail\r\nJürgen Groß;gross@x.example\r\n".encode("cp1252"))
    page = show(opened, settled, source)
    QCoreApplication.processEvents()
    box = next(box for box in page.findChildren(Choice) if "mac_roman" in box._values)
    words = [box.itemText(place) for place in range(box.count())]
    assert "Western European (Windows)" in words
    assert not {"cp1252", "mac_roman"} & set(words)
    sentence = page._preview.table.findings[0].sentence
    assert "Western European (Windows)" in sentence
