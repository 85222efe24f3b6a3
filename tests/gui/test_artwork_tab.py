"""Artwork: a badge from the gallery, a PNG, an SVG with a script."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from studio.artwork.badges import BADGE_KINDS
from studio.gui.main_window import MainWindow
from studio.services.authoring import list_designs


@pytest.fixture
def page(opened: MainWindow, settled: Any) -> Any:
    made: Any = opened.show_page("design-editor", list_designs(opened.desk.workspace).rows[0].id)
    settled(opened)
    made.show_tab(3)
    return made


def test_a_badge_is_chosen_by_keyboard_and_undone(
    qtbot: Any, opened: MainWindow, settled: Any, page: Any
) -> None:
    maker, document = page._tabs[3].maker, page.document
    assert maker.shapes.count() == len(BADGE_KINDS) >= 8
    qtbot.keyClick(maker.shapes, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: bool(document.content.artwork_svg))
    qtbot.keyClicks(maker._second, "Level 2")
    maker._levels.setValue(3)
    maker._level.setValue(2)
    qtbot.waitUntil(lambda: "LEVEL 2" in document.content.artwork_svg)
    assert maker.options().level == 2
    maker.seek.setText("stethoscope")
    qtbot.waitUntil(lambda: maker.signs.count() < 10)
    assert "Still missing" in page._tabs[3]._caption._hint.text()
    settled(opened)
    document.stack.undo()
    assert document.content.artwork_svg == ""


def test_a_png_becomes_artwork_and_says_what_was_changed(
    qtbot: Any, opened: MainWindow, settled: Any, page: Any, tmp_path: Path
) -> None:
    path = tmp_path / "badge.png"
    Image.new("RGBA", (60, 40), (11, 110, 110, 255)).save(path)
    page._tabs[3].take_file(path)
    settled(opened)
    assert "data:image/png" in page.document.content.artwork_svg
    assert "60 × 40" in page._tabs[3].message.text
    qtbot.waitUntil(lambda: not page._aside.small._image.isNull(), timeout=20_000)


def test_a_script_in_an_svg_is_named_and_left_out(
    opened: MainWindow, settled: Any, page: Any, tmp_path: Path
) -> None:
    path = tmp_path / "badge.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>x()</script>'
        '<rect width="9" height="9" fill="#0b6e6e"/></svg>'
    )
    page._tabs[3].take_file(path)
    settled(opened)
    assert "script" in page._tabs[3].message.text
    assert "script" not in page.document.content.artwork_svg
    path.write_text("no drawing at all")
    before = page.document.content
    page._tabs[3].take_file(path)
    settled(opened)
    assert page._tabs[3].message.property("state") == "stop"
    assert page.document.content == before
