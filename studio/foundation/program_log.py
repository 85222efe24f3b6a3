"""The program's own log, for whoever mends it: what was done and when, people by id only.

Three files of a quarter of a megabyte at most, in ``user_folders.log_folder()``. Modules write to it
through ``logging.getLogger(__name__)``; nobody else's loggers are listened to.
"""

import logging
import platform
import sys
import time
from itertools import pairwise
from pathlib import Path

from studio import __version__
from studio.foundation.scrubbing import Scrubber
from studio.foundation.user_folders import log_folder

LARGEST = 256 * 1024
OLDER_KEPT = 2
NAME = "program.log"


class LogFile(logging.Handler):
    """Opens the file for each line, so that several programs may write and any of them may turn it over.

    Never raises and never prints: a full disk costs the log, not the work.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.INFO)
        self._path = folder / NAME
        self._scrub = Scrubber()

    def emit(self, record: logging.LogRecord) -> None:
        """Add a line."""
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        try:
            said = self._scrub(record.getMessage()).replace("\n", " ⏎ ")
            line = f"{at} {record.levelname} {record.name}: {said}\n"
            self._turn_over()
            with self._path.open("a", encoding="utf-8") as file:
                file.write(line)
        except (OSError, ValueError, TypeError):
            return

    def _turn_over(self) -> None:
        if not self._path.exists() or self._path.stat().st_size < LARGEST:
            return
        names = [
            self._path,
            *(self._path.with_suffix(f".{number}.log") for number in range(1, OLDER_KEPT + 1)),
        ]
        for newer, older in reversed(tuple(pairwise(names))):
            if newer.exists():
                newer.replace(older)


def start_log(face: str, folder: Path | None = None) -> LogFile | None:
    """Begin to keep the log; ``face`` is ``window`` or the command. None where nothing can be written."""
    place = folder or log_folder()
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    handler, logger = LogFile(place), logging.getLogger("studio")
    for before in [one for one in logger.handlers if isinstance(one, LogFile)]:
        logger.removeHandler(before)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.info("%s started: %s, Python %s, %s", face, __version__, platform.python_version(), sys.platform)
    return handler


def stop_log(handler: LogFile | None) -> None:
    """Keep no more."""
    if handler is not None:
        logging.getLogger("studio").removeHandler(handler)


def log_tail(most: int, folder: Path | None = None) -> str:
    """Return the last ``most`` characters of the log in whole lines, empty where there is none."""
    path = (folder or log_folder()) / NAME
    text = ""
    for file in (path, path.with_suffix(".1.log")):
        if len(text) < most and file.is_file():
            text = file.read_text(encoding="utf-8", errors="replace") + text
    return text if len(text) <= most else text[-most:].partition("\n")[2]
