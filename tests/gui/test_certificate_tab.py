"""Who signs where nobody is ticked, and which badge stands where none is chosen: both are said."""

from typing import Any

from PySide6.QtWidgets import QPushButton

from studio.domain.issuer import Signatory
from studio.foundation.ids import new_id
from studio.gui.main_window import MainWindow
from studio.services.authoring import get_design, list_designs
from studio.services.providers import update_signatories

ARTWORK, CERTIFICATE = 3, 4


def editor_of(window: MainWindow, settled: Any, tab: int) -> Any:
    editor: Any = window.show_page("design-editor", list_designs(window.desk.workspace).rows[0].id)
    settled(window)
    editor.show_tab(tab)
    settled(window)
    return editor


def test_that_everybody_signs_where_nobody_is_ticked_is_said(opened: MainWindow, settled: Any) -> None:
    people = tuple(Signatory(new_id(), f"Person {number}") for number in range(4))
    update_signatories(opened.desk.workspace, people)
    tab = editor_of(opened, settled, CERTIFICATE)._tabs[CERTIFICATE]
    assert "everybody here signs" in tab.who_signs.text()
    assert "the first three sign" in tab.who_signs.text()
    tab._boxes()[0].click()
    assert tab.who_signs.isHidden()
    assert tab.content.certificate.signatory_ids == (people[0].id,)


def test_a_missing_badge_is_said_and_the_one_that_stands_in_is_a_click_away(
    qtbot: Any, opened: MainWindow, settled: Any
) -> None:
    editor = editor_of(opened, settled, CERTIFICATE)
    qtbot.waitUntil(lambda: not editor._badge_rest.isActive())
    settled(opened)
    assert editor._tabs[CERTIFICATE]._stand_in.isVisibleTo(editor)
    assert "none is chosen" in editor._tabs[CERTIFICATE]._stand_in.text()
    editor.show_tab(0)
    assert "stands in" in editor._aside.caption.text()
    assert not editor._aside.badge._image.isNull()
    editor._aside.choose.click()
    artwork = editor._tabs[ARTWORK]
    assert editor._stack.currentWidget() is artwork
    (link,) = [one for one in artwork.offer.findChildren(QPushButton) if one.isVisibleTo(artwork)]
    link.click()
    settled(opened)
    assert artwork.content.artwork_svg.startswith("<svg")
    assert artwork.offer.isHidden()
    assert editor._aside.choose.isHidden()
    editor.document.stack.undo()
    assert artwork.offer.isVisibleTo(artwork)


def test_the_shape_that_is_chosen_already_can_be_clicked(
    qtbot: Any, opened: MainWindow, settled: Any
) -> None:
    editor = editor_of(opened, settled, ARTWORK)
    artwork = editor._tabs[ARTWORK]
    artwork.maker.shapes.itemClicked.emit(artwork.maker.shapes.currentItem())
    qtbot.waitUntil(lambda: bool(artwork.content.artwork_svg))
    settled(opened)
    assert editor.can_leave()
    settled(opened)
    kept = get_design(opened.desk.workspace, editor.document.design.id).content
    assert kept.artwork_svg == artwork.content.artwork_svg


def test_no_name_of_a_shape_is_cut(opened: MainWindow, settled: Any) -> None:
    editor = editor_of(opened, settled, ARTWORK)
    shapes = editor._tabs[ARTWORK].maker.shapes
    room = shapes._cell.width() - 8
    for place in range(shapes.count()):
        assert shapes.fontMetrics().horizontalAdvance(shapes.item(place).text()) <= room
