"""Every page in one table. Classes are named, not imported: a page costs nothing until it is shown."""

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from studio.gui.desk import Desk
from studio.gui.pages.page import Page
from studio.gui.widgets.frame.rail import RailEntry


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

PAGES: tuple[PageEntry, ...] = (PageEntry("start", f"{_HERE}.start.start_page:StartPage"),)


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
