"""What to keep when the program itself is at fault."""

import sys
from pathlib import Path

from studio import __version__
from studio.foundation.user_folders import data_folder


def keep_traceback(details: str) -> Path | str:
    """Write ``details`` where a report can take them from; return the file, or why there is none."""
    path = data_folder() / "last-mistake.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f"studio {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n\n{details}", "utf-8"
        )
    except OSError as error:
        return f"could not be kept ({error})"
    return path
