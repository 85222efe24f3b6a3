"""A home of its own for each test process, so that no test sees the developer's files or another worker's."""

import os
import shutil
import tempfile
from pathlib import Path

_MOVED = {
    "HOME": "",
    "STUDIO_HOME": "studio",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}


def make_home(worker: str) -> Path:
    """Make a temporary home, point this process's environment at it and return it.

    Called once, before anything else is imported that might look at the environment.
    """
    home = Path(tempfile.mkdtemp(prefix=f"studio-home-{worker}-"))
    for name, part in _MOVED.items():
        folder = home / part
        folder.mkdir(parents=True, exist_ok=True)
        os.environ[name] = str(folder)
    (home / "run").chmod(0o700)
    return home


def drop_home(home: Path) -> None:
    """Delete it; a program that still writes there (a browser, say) must not fail the run."""
    shutil.rmtree(home, ignore_errors=True)
