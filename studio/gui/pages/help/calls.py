"""All that the help pages ask of services."""

from pathlib import Path
from typing import Any

from studio.foundation.watcher import Watcher


def report(workspace: Any, machine: tuple[tuple[str, str], ...], thorough: bool, watch: Watcher) -> str:
    """Return the text of a report; ``workspace`` may be None."""
    from studio.services.support import make_report

    return make_report(workspace, machine=machine, try_parts=thorough, watch=watch).text


def save_report(text: str, path: Path) -> None:
    """Write it to a file."""
    from studio.services.support import save_report as save

    save(text, path)
