"""Every page in one table. Classes are named, not imported: a page costs nothing until it is shown."""

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from studio.gui.desk import Desk
from studio.gui.pages.page import Page
from studio.gui.widgets.frame.rail import RailEntry
from studio.gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PageEntry:
    """``place`` is ``module:Class``; ``rail`` the id of the stage it belongs to (its own for stages).

    ``text`` and ``icon`` are of stages, which stand on the rail; other pages leave them empty.
    """

    page_id: str
    place: str
    rail: str = ""
    text: str = ""
    icon: str = ""
    at_foot: bool = False


_HERE = "studio.gui.pages"

PAGES: tuple[PageEntry, ...] = (
    PageEntry("start", f"{_HERE}.start.start_page:StartPage"),
    PageEntry("new-workspace", f"{_HERE}.start.new_workspace_page:NewWorkspacePage"),
    PageEntry("open-copy", f"{_HERE}.start.open_copy_page:OpenCopyPage"),
    PageEntry(
        "design",
        f"{_HERE}.design.design_list_page:DesignListPage",
        "design",
        QT_TRANSLATE_NOOP("Rail", "Design"),
        "design",
    ),
    PageEntry("design-editor", f"{_HERE}.design.design_editor_page:DesignEditorPage", "design"),
    PageEntry("frameworks", f"{_HERE}.design.frameworks_page:FrameworksPage", "design"),
    PageEntry(
        "learners",
        f"{_HERE}.learners.learners_page:LearnersPage",
        "learners",
        QT_TRANSLATE_NOOP("Rail", "Learners"),
        "learners",
    ),
    PageEntry("run", f"{_HERE}.learners.run_page:RunPage", "learners"),
    PageEntry("learner", f"{_HERE}.learners.learner_page:LearnerPage", "learners"),
    PageEntry("import", f"{_HERE}.learners.import_page:ImportPage", "learners"),
    PageEntry(
        "issue", f"{_HERE}.issue.issue_page:IssuePage", "issue", QT_TRANSLATE_NOOP("Rail", "Issue"), "issue"
    ),
    PageEntry(
        "deliver",
        f"{_HERE}.deliver.deliver_page:DeliverPage",
        "deliver",
        QT_TRANSLATE_NOOP("Rail", "Deliver"),
        "deliver",
    ),
    PageEntry("batch", f"{_HERE}.deliver.batch_page:BatchPage", "deliver"),
    PageEntry("find-award", f"{_HERE}.deliver.find_award_page:FindAwardPage", "deliver"),
    PageEntry("web-folder", f"{_HERE}.deliver.web_folder_page:WebFolderPage", "deliver"),
    PageEntry(
        "verify",
        f"{_HERE}.verify.verify_page:VerifyPage",
        "verify",
        QT_TRANSLATE_NOOP("Rail", "Verify"),
        "verify",
    ),
    PageEntry(
        "settings",
        f"{_HERE}.settings.settings_page:SettingsPage",
        "settings",
        QT_TRANSLATE_NOOP("Rail", "Settings"),
        "settings",
        at_foot=True,
    ),
    PageEntry("guide", f"{_HERE}.help.guide_page:GuidePage"),
    PageEntry("shortcuts", f"{_HERE}.help.shortcuts_page:ShortcutsPage"),
    PageEntry("whats-new", f"{_HERE}.help.whats_new_page:WhatsNewPage"),
    PageEntry("report", f"{_HERE}.help.report_page:ReportPage"),
)


def entry_of(page_id: str) -> PageEntry:
    """Return the entry of a page.

    Raises:
        KeyError: There is no such page.
    """
    for entry in PAGES:
        if entry.page_id == page_id:
            return entry
    raise KeyError(page_id)


def rail_entries() -> tuple[RailEntry, ...]:
    """Return the stages, in the language in force."""
    return tuple(
        RailEntry(entry.page_id, QCoreApplication.translate("Rail", entry.text), entry.icon, entry.at_foot)
        for entry in PAGES
        if entry.text
    )


def make_page(page_id: str, desk: Desk) -> Page:
    """Import and build a page."""
    module, _, name = entry_of(page_id).place.partition(":")
    kind: type[Page] = getattr(import_module(module), name)
    return kind(desk)
