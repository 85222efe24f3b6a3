"""The editor: one story of editing, undoing and saving on a real workspace."""

from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from studio.domain.text import LocalisedText
from studio.gui.main_window import MainWindow
from studio.gui.widgets.display.pdf_preview import PdfPreview
from studio.services.authoring import get_design, list_designs


def test_edits_merge_undo_and_are_saved_when_the_page_is_left(opened: MainWindow, settled: Any) -> None:
    workspace = opened.desk.workspace
    design_id = list_designs(workspace).rows[0].id
    page: Any = opened.show_page("design-editor", design_id)
    settled(opened)
    for word in ("W", "Wo", "Wound"):
        page.document.edit("Edit the title", "title", title=LocalisedText.of(word))
    assert page.document.stack.count() == 1
    assert opened.actions_by_id["undo"].isEnabled()
    opened.show_page("learners")
    settled(opened)
    assert str(get_design(workspace, design_id).content.title) == "Wound"
    opened.actions_by_id["undo"].trigger()
    assert str(page.document.content.title) == "Wound Care"
    page.document.save_now()
    settled(opened)
    assert str(get_design(workspace, design_id).content.title) == "Wound Care"


def test_changes_reach_a_hidden_page_when_it_is_shown(opened: MainWindow, settled: Any) -> None:
    listing: Any = opened.show_page("design")
    settled(opened)
    design_id = list_designs(opened.desk.workspace).rows[0].id
    page: Any = opened.show_page("design-editor", design_id)
    settled(opened)
    page.document.edit("Edit the title", "title", title=LocalisedText.of("Dressing"))
    opened.show_page("design")
    settled(opened)
    assert [row.title for row in listing.model.rows] == ["Dressing"]


def one_page_pdf() -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    size = QPageSize(QSizeF(297, 210), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    painter.drawText(200, 200, "Bo Li")
    painter.end()
    return bytes(buffer.data().data())


def test_the_last_good_page_stays_when_the_next_cannot_be_read(qtbot: Any) -> None:
    preview = PdfPreview("Certificate")
    qtbot.addWidget(preview)
    assert preview.show_pdf(one_page_pdf())
    assert not preview.show_pdf(b"no PDF at all")
    assert preview.page_count == 1
    assert abs(preview.heightForWidth(297) - 210) <= 1
