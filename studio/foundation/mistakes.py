"""Mistakes of the program itself: what is kept of each, and those kept so far.

One file per mistake below ``user_folders.log_folder()``, the ten latest. It holds versions and the
trace: no values of variables, no words in quotes but those that Python itself says.
"""

import logging
import platform
import re
import sys
import traceback
from datetime import datetime
from pathlib import Path

from studio import __version__
from studio.foundation.scrubbing import Scrubber
from studio.foundation.user_folders import log_folder

KEPT = 10
_LOG = logging.getLogger(__name__)
_QUOTED = re.compile(r"""'[^'\n]*'|"[^"\n]*"|“[^”\n]*”""")
_PYTHONS_OWN = (
    "AttributeError",
    "NameError",
    "ImportError",
    "ModuleNotFoundError",
    "TypeError",
    "RecursionError",
)
_FILE_LINE = re.compile(r'^ *File "')


def mistakes_folder() -> Path:
    """Return where they are kept."""
    return log_folder() / "mistakes"


def keep_mistake(error: BaseException, *, now: datetime, face: str, folder: Path | None = None) -> str:
    """Keep what a maintainer needs about ``error``; return the file, or an empty text if there is no room.

    Args:
        error: The exception that nobody caught.
        now: The time, for the file's name.
        face: ``window`` or the command.
        folder: Instead of ``mistakes_folder()``.
    """
    place = folder or mistakes_folder()
    path = place / f"mistake-{now:%Y%m%d-%H%M%S-%f}.txt"
    try:
        place.mkdir(parents=True, exist_ok=True)
        path.write_text(mistake_text(error, face), encoding="utf-8")
        for old in sorted(place.glob("mistake-*.txt"))[:-KEPT]:
            old.unlink()
    except OSError:
        return ""
    _LOG.error("mistake %s in %s", type(error).__name__, path.name)
    return str(path)


def mistake_text(error: BaseException, face: str) -> str:
    """Return versions and the trace, as it may be kept."""
    head = f"Credential Studio {__version__}, {face}\nPython {platform.python_version()}, {sys.platform}\n\n"
    trace = "".join(traceback.format_exception(error))
    return head + _without_quotes(Scrubber()(trace))


def latest_mistakes(most: int, folder: Path | None = None) -> tuple[tuple[str, str], ...]:
    """Return (file name, text) of the ``most`` latest, the newest first."""
    found = sorted((folder or mistakes_folder()).glob("mistake-*.txt"), reverse=True)[:most]
    return tuple((one.name, one.read_text(encoding="utf-8", errors="replace")) for one in found)


def _without_quotes(trace: str) -> str:
    """Return ``trace`` without what messages quote: a title, a name, a cell of a list."""
    lines, source = [], False
    for line in trace.split("\n"):
        spared = bool(_FILE_LINE.match(line)) or (source and line.startswith("    "))
        spared = spared or line.startswith(_PYTHONS_OWN)
        lines.append(line if spared else _QUOTED.sub("'…'", line))
        source = bool(_FILE_LINE.match(line))
    return "\n".join(lines)
