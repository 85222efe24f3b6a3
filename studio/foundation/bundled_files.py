"""Where the files that ship with the product are: the only module that knows."""

import sys
from pathlib import Path

FILE_LIST = "credential-studio.sha256"
_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Return the folder of the product's own data: icons, sample material, check page, theme."""
    return _root() / "resources"


def templates() -> Path:
    """Return the folder of the certificate templates that ship with the product."""
    return _root() / "templates"


def changelog(language: str) -> str:
    """Return what has changed from version to version, as Markdown, in ``language`` where it was written.

    Empty where it does not come with the program.
    """
    root = _root()
    for file in (root / "resources" / "whats-new" / f"{language}.md", root / "CHANGELOG.md"):
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return ""


def guide() -> Path:
    """Return the folder of the chapters of the user guide (Markdown); ``pictures`` lies beside it."""
    return _root() / "docs" / "guide"


def file_list() -> Path | None:
    """Return the list of a packed program's files, in the form of ``sha256sum``; None for one from source.

    Names are relative to the folder that it lies in.
    """
    places = (folder / FILE_LIST for folder in _PACKAGE.parents[:5])
    return next((place for place in places if place.is_file()), None)


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    for place in (frozen and Path(frozen), _PACKAGE / "_bundled", _PACKAGE.parent):
        if place and (place / "resources").is_dir():
            return Path(place)
    raise FileNotFoundError("the product's own files (folder 'resources') are missing: install it again")
