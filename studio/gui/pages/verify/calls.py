"""What the verify page asks of services; runs on a pool thread and imports when called."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from studio.foundation.watcher import Watcher


def verify(workspace: Any, paths: Sequence[Path], watch: Watcher) -> list[Any]:
    """Return a report for each credential found in files, folders and ZIPs."""
    from studio.services.verifying import sources_for, verify_paths

    sources = sources_for(workspace.clock(), workspaces=(workspace,))
    return list(verify_paths(paths, sources, watch))


def verify_text(workspace: Any, text: str) -> list[Any]:
    """Return the report for pasted text: JSON, a JWT, or the text of a QR code."""
    from studio.services.verifying import sources_for
    from studio.services.verifying import verify_text as verify_one

    return [verify_one(text, sources_for(workspace.clock(), workspaces=(workspace,)))]


def as_json(reports: Sequence[Any]) -> str:
    """Return reports as one JSON list."""
    from studio.services.verifying import plain_reports

    return plain_reports(reports)
