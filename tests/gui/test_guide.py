"""The user guide in the window: at the stage in view, with its pictures, its links and a search."""

import shutil
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence, QTextDocument

from studio.foundation.bundled_files import guide
from studio.gui import guide as guide_module
from studio.gui.guide import FIRST, anchor, chapter_of_stage, chapters
from studio.gui.main_window import MainWindow
from studio.gui.pages.design import design_editor_page
from studio.gui.pages.registry import PAGES, rail_entries
from studio.gui.pages.settings import settings_page

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def page(qtbot: Any, window: MainWindow) -> Any:
    window.actions_by_id["guide"].trigger()
    assert window.page.page_id == "guide"
    qtbot.waitUntil(lambda: window.page.text._width == window.page.text._room())
    return window.page


def headings(page: Any) -> list[str]:
    block, found = page.text.document().begin(), []
    while block.isValid():
        if block.blockFormat().headingLevel():
            found.append(block.text())
        block = block.next()
    return found


def test_every_chapter_of_the_guide_is_offered_and_every_stage_has_one() -> None:
    assert {one.key for one in chapters()} == {path.stem for path in guide().glob("*.md")}
    assert all(chapter_of_stage(entry.page_id) != FIRST for entry in rail_entries())
    assert chapter_of_stage("start") == FIRST


def test_f1_opens_the_chapter_of_the_stage_and_back_leads_to_the_page(
    opened: MainWindow, settled: Any
) -> None:
    opened.show_page("deliver")
    action = opened.actions_by_id["guide"]
    assert action.shortcut() == QKeySequence("F1")
    action.trigger()
    assert opened.page.page_id == "guide"
    assert opened.page.chapter == "deliver"
    action.trigger()  # a second time changes nothing, least of all the way back
    opened.desk.back()
    assert opened.page.page_id == "deliver"
    settled(opened)


def test_a_closed_workspace_leaves_no_way_back_into_it(opened: MainWindow, settled: Any) -> None:
    opened.show_page("issue")
    opened.show_guide()
    opened.workspaces.close()
    settled(opened)
    opened.show_page("start")._go("guide")
    assert opened.page.chapter == FIRST
    opened.desk.back()
    assert opened.page.page_id == "start"


@pytest.mark.parametrize("help_page", ["guide", "shortcuts", "whats-new", "report"])
def test_help_leads_back_to_where_it_was_asked_for(opened: MainWindow, settled: Any, help_page: str) -> None:
    opened.show_page("learners")
    opened.actions_by_id[help_page].trigger()
    opened.show_guide()  # from one page of help to another
    opened.desk.back()
    assert opened.page.page_id == "learners"
    settled(opened)


@pytest.mark.parametrize(
    ("page_id", "target", "chapter", "heading"),
    [
        ("settings", "provider", "README", "Say who awards"),
        ("settings", "backup", "keys-and-backup", "Save a copy"),
        ("settings", "key", "keys-and-backup", ""),
        ("whats-new", None, "updates", ""),
        ("report", None, "when-something-goes-wrong", ""),
        ("frameworks", None, "design", "Competencies"),
    ],
)
def test_f1_opens_what_is_said_about_the_tab_in_view(
    qtbot: Any,
    opened: MainWindow,
    settled: Any,
    page_id: str,
    target: str | None,
    chapter: str,
    heading: str,
) -> None:
    opened.show_page(page_id, target)
    settled(opened)
    opened.show_guide()
    page: Any = opened.page
    assert page.chapter == chapter
    qtbot.wait(50)
    bar = page.text.verticalScrollBar()
    assert page.text.focusWidget() is page.text
    assert page.text.textCursor().block().text() == (heading or headings(page)[0])
    assert bar.value() > 0 if heading else bar.value() == 0
    assert page.text.cursorRect().top() < 60 or bar.value() == bar.maximum()


def test_every_topic_of_a_page_is_in_the_guide(opened: MainWindow, settled: Any) -> None:
    places = (entry.place.partition(":") for entry in PAGES)
    topics = {getattr(import_module(module), name).topic for module, _colon, name in places}
    settings: Any = opened.show_page("settings")
    topics |= set(settings_page._TOPICS) | {f"design#{name}" for name in design_editor_page._TOPICS}
    settled(opened)
    assert len(topics) > 8
    texts = {one.key: one.text for one in chapters()}
    for topic in filter(None, topics):
        key, _sign, heading = topic.partition("#")
        lines = [line.lstrip("# ") for line in texts[key].splitlines() if line.startswith("#")]
        assert not heading or heading in map(anchor, lines), topic
    assert settings.help_topic() in topics


def test_the_reader_finds_the_place_again(opened: MainWindow, settled: Any) -> None:
    opened.show_page("learners")
    opened.show_guide()
    bar = opened.page.text.verticalScrollBar()
    bar.setValue(300)
    opened.desk.back()
    opened.show_guide()
    assert bar.value() == 300
    settled(opened)


def test_ctrl_f_searches_the_guide(opened: MainWindow, settled: Any) -> None:
    opened.show_page("learners")
    opened.show_guide()
    opened.actions_by_id["find-award"].trigger()
    assert opened.page.page_id == "guide"
    opened.desk.back()
    opened.actions_by_id["find-award"].trigger()
    assert opened.page.page_id == "find-award"
    settled(opened)


@pytest.mark.parametrize("key", [one.key for one in chapters()])
def test_a_chapter_fits_the_page_and_its_links_lead_somewhere(qtbot: Any, page: Any, key: str) -> None:
    page.open_chapter(key)
    assert page.chapter == key
    assert headings(page)[0] == next(one.title for one in chapters() if one.key == key)
    assert page.text.horizontalScrollBar().maximum() == 0 or "```" in page.text._markdown
    block = page.text.document().begin()
    while block.isValid():
        for at in block:
            shape = at.fragment().charFormat()
            if shape.isImageFormat():
                sized = shape.toImageFormat()
                picture = page.text.loadResource(IMAGE, sized.name())
                assert (picture.width(), picture.height()) == (sized.width(), sized.height())
                assert 0 < sized.width() <= page.text.viewport().width()
            if shape.isAnchor():
                assert follows(page, key, shape.anchorHref())
        block = block.next()


def follows(page: Any, key: str, href: str) -> bool:
    link = QUrl(href)
    wanted = link.path().removesuffix(".md") or key
    target = next((one for one in chapters() if one.key == wanted), None)
    if target is None or not link.fragment():
        return target is not None
    return any(
        anchor(line.lstrip("# ")) == link.fragment()
        for line in target.text.splitlines()
        if line.startswith("#")
    )


def test_a_link_opens_its_chapter_at_the_heading(page: Any) -> None:
    page._follow(QUrl("keys-and-backup.md#save-a-copy"))
    assert page.chapter == "keys-and-backup"
    assert page.text.verticalScrollBar().value() > 0
    assert not page.text.show_heading(lambda text: text == "No such heading")


def test_searching_narrows_the_chapters_and_marks_the_word(qtbot: Any, page: Any) -> None:
    every = page.list.count()
    page.seek.setText("moodle canvas")
    qtbot.waitUntil(lambda: 0 < page.list.count() < every)
    assert page.text.textCursor().selectedText().casefold() == "moodle"
    page.seek.setText("xyzzy")
    qtbot.waitUntil(lambda: page.list.count() == 0)
    assert page._nothing.isVisible()
    assert page.text.toPlainText() == ""
    page.seek.setText("pictures/issue-check.png")  # stands in the source, and nobody sees it
    qtbot.waitUntil(lambda: not page.seek._rest.isActive())
    assert page.list.count() == 0
    page.seek.clear()
    qtbot.waitUntil(lambda: page.list.count() == every)
    assert not page._nothing.isVisible()


def test_nothing_but_pictures_of_the_guide_is_loaded(page: Any) -> None:
    assert page.text.loadResource(IMAGE, "file:///etc/passwd") is None
    assert page.text.loadResource(IMAGE, "../../resources/app/credential-studio.png") is None
    assert page.text.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, "x.css") is None


def test_pictures_follow_the_width_of_the_window(qtbot: Any, window: MainWindow, page: Any) -> None:
    page.open_chapter("issue")
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: page.text._width == page.text._room())
    narrow = page.text.loadResource(IMAGE, "../pictures/issue-check.png").width()
    window.resize(1500, 700)
    qtbot.waitUntil(lambda: page.text._width == page.text._room() and page.text._room() > narrow)
    assert page.text.loadResource(IMAGE, "../pictures/issue-check.png").width() > narrow


def test_a_missing_or_damaged_chapter_takes_nothing_else_away(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "README.md").write_text("# Start\n\n[One](one.md) [Two](two.md) [Three](three.md)\n", "utf-8")
    (tmp_path / "one.md").write_bytes(b"\xff\xfe broken")
    (tmp_path / "two.md").write_text("# Two\n\nwords\n", "utf-8")
    monkeypatch.setattr(guide_module, "guide", lambda: tmp_path)
    guide_module.chapters.cache_clear()
    try:
        assert [one.key for one in guide_module.chapters()] == ["README", "two"]
        shutil.rmtree(tmp_path)
        guide_module.chapters.cache_clear()
        window.show_guide()
        assert "did not come with this program" in window.page.text.toPlainText()
    finally:
        guide_module.chapters.cache_clear()


def test_another_theme_leaves_the_reader_where_she_is(qtbot: Any, page: Any, look: Any) -> None:
    page.open_chapter("design")
    bar = page.text.verticalScrollBar()
    bar.setValue(900)
    look.choose("dark")
    assert abs(bar.value() - 900) < 40
