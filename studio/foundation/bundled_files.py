"""Where the files that ship with the product are: the only module that knows."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Return the folder of the product's own data: icons, sample material, check page, theme."""
    return _root() / "resources"


def templates() -> Path:
    """Return the folder of the certificate templates that ship with the product."""
    return _root() / "templates"


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    for place in (frozen and Path(frozen), _PACKAGE / "_bundled", _PACKAGE.parent):
        if place and (place / "resources").is_dir():
            return Path(place)
    raise FileNotFoundError("the product's own files (folder 'resources') are missing: install it again")
