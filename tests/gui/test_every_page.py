"""Every page, walked: names for screen readers, shortcuts, the keyboard's way, other languages."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)

from studio.gui import translations
from studio.gui.actions import ACTIONS
from studio.gui.main_window import MainWindow
from studio.gui.pages.registry import PAGES
from studio.gui.translations import PseudoTranslator
from studio.services.authoring import list_designs
from studio.services.course_runs import list_runs
from studio.services.learners import list_learners
from tests.support.page_walk import cut_off, each_tab

IDS = [entry.page_id for entry in PAGES]


def target_of(window: MainWindow, page_id: str) -> Any:
    workspace = window.desk.workspace
    if page_id == "design-editor":
        return list_designs(workspace).rows[0].id
    run = list_runs(workspace).rows[0].id
    if page_id == "learner":
        return list_learners(workspace).rows[0].id
    return {"run": run, "issue": run, "import": (run, "Name\tE-mail\nBo Li\tbo@\n\tx@y.example\n")}.get(
        page_id
    )


def focusable(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            yield widget


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in focusable(root)
        if not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parent(), (QAbstractScrollArea, QTabBar))
    ]


@pytest.mark.parametrize("page_id", IDS)
def test_everything_reachable_by_keyboard_has_a_name(opened: MainWindow, settled: Any, page_id: str) -> None:
    page = opened.show_page(page_id, target_of(opened, page_id))
    settled(opened)
    for _ in each_tab(page, settled, opened):
        assert nameless(page) == []
    assert nameless(opened.rail) == []


@pytest.mark.parametrize("page_id", IDS)
def test_tab_reaches_every_field_and_comes_back(opened: MainWindow, settled: Any, page_id: str) -> None:
    page = opened.show_page(page_id, target_of(opened, page_id))
    settled(opened)
    wanted = set(focusable(page))
    seen: set[QWidget] = set()
    place: QWidget = page
    for _ in range(2000):
        place = place.nextInFocusChain()
        if place in seen:
            break
        seen.add(place)
    assert wanted <= seen


def test_no_shortcut_is_given_twice() -> None:
    keys = Counter(entry.shortcut for entry in ACTIONS if entry.shortcut)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[PseudoTranslator]:
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture(params=["de", "longer"])
def other_words(request: Any, qapp: QApplication, pseudo: PseudoTranslator) -> Iterator[None]:
    """German, or the pseudo-locale with its longer words."""
    if request.param == "longer":
        yield
        return
    installed = translations.install(qapp, "de")  # asked before the pseudo-locale
    yield
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("page_id", IDS)
def test_nothing_is_cut_off_at_the_side(
    other_words: None, opened: MainWindow, settled: Any, page_id: str
) -> None:
    opened.resize(1280, 800)
    page = opened.show_page(page_id, target_of(opened, page_id))
    settled(opened)
    if page_id == "issue":
        page.check.view.choices.open(True)  # type: ignore[attr-defined]
        settled(opened)
    for tab in each_tab(page, settled, opened):
        assert cut_off(page) == [], f"tab {tab}"


def test_every_visible_text_goes_through_translation(
    pseudo: PseudoTranslator, opened: MainWindow, settled: Any
) -> None:
    theirs = {row.title for row in list_runs(opened.desk.workspace).rows}
    for page_id in IDS:
        page = opened.show_page(page_id, target_of(opened, page_id))
        settled(opened)
        shown = [one for one in page.findChildren(QWidget) if one.isVisibleTo(page)]
        buttons = [one.text() for one in shown if isinstance(one, QPushButton)]
        # Colours and a person's own tags and course runs are not ours to translate.
        ours = [word for word in buttons if word and word[0] not in "#⟦" and word[-1] != "×"]
        assert [word for word in ours if word not in theirs] == [], page_id
        titles = [
            one.text() for one in shown if isinstance(one, QLabel) and one.property("type") == "section"
        ]
        assert [word for word in titles if word not in ("", "—") and "⟦" not in word] == [], page_id
        assert opened.width() <= 1280, f"{page_id} pushes the window wider"
    assert QCoreApplication.translate("Actions", "Undo").startswith("⟦")


@pytest.mark.parametrize("page_id", IDS)
def test_pages_turn_round(
    qtbot: Any, qapp: QApplication, opened: MainWindow, settled: Any, page_id: str
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        opened.show_page(page_id, target_of(opened, page_id))
        settled(opened)
        qapp.sendPostedEvents()
        picture = opened.grab()
        qtbot.waitUntil(lambda: opened.rail.x() > opened.stack.x())
        assert picture.width() == opened.width()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
