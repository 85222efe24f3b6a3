"""Take every page in both themes and two sizes, from an invented workspace.

Run from the checkout: ``python docs/make_screenshots.py [--all FOLDER] [--only WORD]``. The guide's
pictures (1280 × 800, few colours, small) go to ``docs/pictures``; ``--all`` also keeps the full set.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]
_HOME = tempfile.TemporaryDirectory()
os.environ["STUDIO_HOME"] = _HOME.name

from PIL import Image  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from screenshot_material import make_sample  # noqa: E402

from studio.gui.app import make_app, speak  # noqa: E402
from studio.gui.main_window import MainWindow  # noqa: E402
from studio.gui.theme import theme  # noqa: E402
from studio.services.handle import Surroundings  # noqa: E402

SIZES = ((1280, 800), (1920, 1080))
NOW = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)
GUIDE = (
    "start",
    "design-list",
    "design-assessment",
    "design-certificate",
    "learners-results",
    "import",
    "issue-check",
    "verify",
)
LARGEST = 80 * 1024

Shot = Callable[[MainWindow], None]

ROSTER = (
    "Name\tE-mail\tGroup\n"
    "Amara Diallo\tamara@learner.example\tA\n"
    "\tnobody@learner.example\tA\n"
    "Jonas Weiß\tjonas@\tB\n"
)


def shots(window: MainWindow) -> Iterator[tuple[str, Shot]]:
    """Yield name and way of every picture of an open workspace."""
    from studio.services.authoring import list_designs
    from studio.services.course_runs import list_runs

    workspace = window.desk.workspace
    design = list_designs(workspace).rows[0].id
    run = list_runs(workspace).rows[0].id
    yield "design-list", lambda win: _go(win, "design")
    for place, name in enumerate(("overview", "competencies", "assessment", "artwork", "certificate")):
        yield f"design-{name}", lambda win, at=place: _tab(win, design, at)
    yield "learners", lambda win: _go(win, "learners")
    yield "learners-roster", lambda win: _go(win, "run", run)
    yield "learners-results", lambda win: _go(win, "run", (run, "results"))
    yield "learners-about", lambda win: _go(win, "run", (run, "about"))
    yield "import", lambda win: _go(win, "import", (run, ROSTER))
    yield "issue-check", lambda win: _go(win, "issue", run)
    for page in ("deliver", "verify"):
        if page in _page_ids():
            yield page, lambda win, wanted=page: _go(win, wanted)
    for part in ("provider", "signatories", "key", "window"):
        yield f"settings-{part}", lambda win, at=part: _go(win, "settings", at)
    yield "shortcuts", lambda win: _go(win, "shortcuts")


def _page_ids() -> set[str]:
    from studio.gui.pages.registry import PAGES

    return {entry.page_id for entry in PAGES}


def _go(window: MainWindow, page: str, target: object = None) -> None:
    window.show_page(page, target)


def _tab(window: MainWindow, design: object, place: int) -> None:
    page = window.show_page("design-editor", design)
    settle(window)
    page.show_tab(place)  # type: ignore[attr-defined]


def settle(window: MainWindow, milliseconds: int = 700) -> None:
    """Wait until no job is at work and the eye would see no change."""
    QTest.qWait(milliseconds)
    for _ in range(1200):
        if not window.runner.busy:
            break
        QTest.qWait(50)
    QTest.qWait(80)


def small(source: Path, target: Path) -> None:
    """Write a picture with as many colours as fit into 80 KB."""
    with Image.open(source) as image:
        for colours in (256, 128, 64, 32):
            image.convert("RGB").quantize(colours).save(target, optimize=True)
            if target.stat().st_size <= LARGEST:
                return


def take(window: MainWindow, name: str, scheme: str, keep: Path) -> None:
    """Save the window in both sizes; the guide's own go to ``docs/pictures`` too."""
    for width, height in SIZES:
        window.resize(width, height)
        QTest.qWait(120)
        if name == "design-certificate":
            settle(window, 900)
        path = keep / f"{name}-{scheme}-{width}.png"
        window.grab().save(str(path))
        if width == SIZES[0][0] and name in GUIDE and scheme == "light":
            pictures = ROOT / "docs" / "pictures"
            pictures.mkdir(exist_ok=True)
            small(path, pictures / f"{name}.png")
    window.resize(*SIZES[0])


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", type=Path, default=Path(tempfile.gettempdir()) / "studio-pictures")
    parser.add_argument("--only", default="")
    parser.add_argument("--theme", default="")
    chosen = parser.parse_args()
    chosen.all.mkdir(parents=True, exist_ok=True)
    app = make_app()
    speak(app, "en")
    look = theme.install(app, "light")
    around = Surroundings(clock=lambda: NOW, actor="guide")
    window = MainWindow(clock=lambda: NOW)
    window.resize(*SIZES[0])
    window.show()
    for scheme in (chosen.theme,) if chosen.theme else ("light", "dark"):
        look.choose(scheme)
        if "start".startswith(chosen.only):
            settle(window)
            take(window, "start", scheme, chosen.all)
            window.show_page("new-workspace")
            settle(window)
            take(window, "new-workspace", scheme, chosen.all)
        folder = Path(_HOME.name) / scheme / "Northwind Training.studio"
        window.desk.set_workspace(make_sample(folder, around))
        settle(window)
        for name, show in shots(window):
            if chosen.only in name:
                show(window)
                settle(window)
                take(window, name, scheme, chosen.all)
        window.workspaces.close()
        settle(window)
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
