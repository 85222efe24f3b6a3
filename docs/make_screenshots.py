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
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]
_HOME = tempfile.TemporaryDirectory()
os.environ["STUDIO_HOME"] = _HOME.name

from PIL import Image  # noqa: E402 - after the surroundings are set
from PySide6.QtCore import Qt  # noqa: E402 - after the surroundings are set
from PySide6.QtTest import QTest  # noqa: E402 - after the surroundings are set
from screenshot_issue import issue_shots  # noqa: E402 - after the surroundings are set
from screenshot_material import issue_sample, make_sample  # noqa: E402 - after the surroundings are set

from studio.domain.text import LocalisedText  # noqa: E402 - after the surroundings are set
from studio.gui.app import make_app, speak  # noqa: E402 - after the surroundings are set
from studio.gui.main_window import MainWindow  # noqa: E402 - after the surroundings are set
from studio.gui.theme import theme  # noqa: E402 - after the surroundings are set
from studio.services.handle import Surroundings  # noqa: E402 - after the surroundings are set

SIZES = ((1280, 800), (1920, 1080))
NOW = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)
GUIDE = (
    "start",
    "new-workspace",
    "design-list",
    "design-overview",
    "design-assessment",
    "design-artwork",
    "design-certificate",
    "design-publish",
    "design-versions",
    "learners-roster",
    "learners-results",
    "import",
    "issue-check",
    "issue-choices",
    "issue-question",
    "issue-running",
    "issue-done",
    "deliver",
    "deliver-files",
    "deliver-platform",
    "deliver-find",
    "deliver-revoke",
    "deliver-web",
    "verify",
    "verify-report",
    "settings-key",
    "settings-backup",
    "right-to-left",
)
DARK = {"deliver-files": "dark"}
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
    from studio.services.learners import list_learners

    workspace = window.desk.workspace
    design = list_designs(workspace).rows[0].id
    run = list_runs(workspace).rows[0].id
    yield "design-list", lambda win: _go(win, "design")
    for place, name in enumerate(("overview", "competencies", "assessment", "artwork", "certificate")):
        yield f"design-{name}", lambda win, at=place: _tab(win, design, at)
    yield "learners", lambda win: _go(win, "learners")
    yield "learners-everybody", lambda win: _go(win, "learners", "everybody")
    learner = list_learners(workspace).rows[0].id
    yield "learners-learner", lambda win: _go(win, "learner", learner)
    yield "learners-roster", lambda win: _go(win, "run", run)
    yield "learners-results", lambda win: _go(win, "run", (run, "results"))
    yield "learners-about", lambda win: _go(win, "run", (run, "about"))
    yield "import", lambda win: _go(win, "import", (run, ROSTER))
    yield "issue-check", lambda win: _go(win, "issue", run)
    yield "deliver-empty", lambda win: _go(win, "deliver")
    yield "verify", lambda win: _go(win, "verify")
    for part in ("provider", "signatories", "key", "backup", "window"):
        yield f"settings-{part}", lambda win, at=part: _go(win, "settings", at)
    yield "guide", lambda win: win.show_guide()
    yield "shortcuts", lambda win: _go(win, "shortcuts")
    yield from delivered(window)
    yield from issue_shots(settle)
    yield "verify-report", _reports
    yield "right-to-left", lambda win: _turned(win, run)
    yield "design-publish", lambda win: _publishing(win, design)
    yield "design-versions", lambda win: _versions(win, design)


def delivered(window: MainWindow) -> Iterator[tuple[str, Shot]]:
    """Yield the pictures that need an issued batch; it is issued when the first of them is taken."""
    made: list[Any] = []

    def batch(win: MainWindow) -> Any:
        if not made:
            made.append(issue_sample(win.desk.workspace))
            win.hub.tell(("batches", "awards", "provider", "key"))
        return made[0]

    def show_list(win: MainWindow) -> None:
        batch(win)
        _go(win, "deliver")

    yield "deliver", show_list
    yield "deliver-files", lambda win: _go(win, "batch", (batch(win), "files"))
    yield "deliver-checked", lambda win: _broken(win, batch(win))
    yield "deliver-platform", lambda win: _go(win, "batch", (batch(win), "platform"))
    yield "deliver-feedback", lambda win: _form(win, batch(win), "moodle_feedback_zip")
    yield "deliver-written", lambda win: _written(win, batch(win))
    yield "deliver-learners", lambda win: _learner(win, batch(win), 2, revoke=False)
    yield "deliver-revoke", lambda win: _learner(win, batch(win), 4, revoke=True)
    yield "deliver-revoked", _revoked
    yield "deliver-web", lambda win: _go(win, "batch", (batch(win), "web"))
    yield "deliver-find", _find


def _batch_page(window: MainWindow, batch: object, tab: str) -> Any:
    page = window.show_page("batch", (batch, tab))
    settle(window)
    return page


def _broken(window: MainWindow, batch: object) -> None:
    """A file changed and one lost, then the check."""
    folder = next(path for path in (window.desk.workspace.folder / "batches").iterdir() if path.is_dir())
    papers = sorted((folder / "for learners").glob("*/*.pdf"))
    kept = [path.read_bytes() for path in papers[:2]]
    papers[0].unlink()
    papers[1].write_bytes(kept[1] + b"x")
    _batch_page(window, batch, "files").files.check()
    settle(window)
    for path, data in zip(papers, kept, strict=False):
        path.write_bytes(data)


def _form(window: MainWindow, batch: object, form: str) -> None:
    _batch_page(window, batch, "platform").platform.choose(form)


def _written(window: MainWindow, batch: object) -> None:
    page = _batch_page(window, batch, "platform")
    page.platform.choose("plain_csv")
    settle(window)
    page.platform.write_to(Path(_HOME.name) / "for the office")


def _learner(window: MainWindow, batch: object, row: int, *, revoke: bool) -> None:
    search = _batch_page(window, batch, "learners").learners
    search.table.selectRow(row)
    settle(window)
    if revoke:
        search.panel.begin.click()
        search.panel.reason.setPlainText("The results of two learners were mixed up.")


def _revoked(window: MainWindow) -> None:
    """What was begun in the picture before, done."""
    page: Any = window.page
    page.learners.panel.confirm.click()


def _find(window: MainWindow) -> None:
    page: Any = window.show_page("find-award")
    settle(window)
    page.search.field.setText("ng")
    settle(window)
    page.search.table.selectRow(0)


def _reports(window: MainWindow) -> None:
    """Three of what was issued, and one of them with a changed byte."""
    papers = sorted((window.desk.workspace.folder / "batches").glob("*/technical/*/*.json"))
    papers = [path for path in papers if b'"proof"' in path.read_bytes()][:3]
    changed = Path(_HOME.name) / papers[0].name
    changed.write_bytes(papers[0].read_bytes().replace(b"Wound Care Fund", b"Wound Care Mast", 1))
    page: Any = window.show_page("verify")
    settle(window)
    page.check([*papers, changed])


def _turned(window: MainWindow, run: object) -> None:
    """A page as those see it who read from right to left; the next picture turns it back."""
    make_app().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _go(window, "run", run)


def _publishing(window: MainWindow, design: object) -> None:
    make_app().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _tab(window, design, 0)
    page: Any = window.page
    words = "Assesses, cleans and dresses acute and chronic wounds aseptically and documents the care given."
    page.document.edit("Edit the description", description=LocalisedText.of(words))
    settle(window, 1200)
    page._publish.click()


def _versions(window: MainWindow, design: object) -> None:
    """What was about to be published in the picture before, among all versions."""
    _publishing(window, design)
    page: Any = window.page
    page.publishing.confirmed.emit("Chronic wounds come in too")
    settle(window)
    page.message.clear()
    page.show_tab(5)


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
        if not window.runner.busy or window.property("held"):  # held: a picture of work under way
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
        wanted = name if scheme == "light" and name in GUIDE else DARK.get(name) if scheme == "dark" else None
        if width == SIZES[0][0] and wanted:
            pictures = ROOT / "docs" / "pictures"
            pictures.mkdir(exist_ok=True)
            small(path, pictures / f"{wanted}.png")
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
