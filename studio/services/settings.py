"""Settings of a workspace: small values by name."""

from typing import Any

from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged

LAST_PUBLICATION = "publish.last"
"""When, where and with how many revocations the web folder was last written (``services.publishing``)."""


def setting(workspace: Workspace, key: str, default: Any = None) -> Any:
    """Return the JSON value of ``key``, or ``default``."""
    with workspace.store.reading() as work:
        return work.settings.get(key, default)


def all_settings(workspace: Workspace) -> dict[str, Any]:
    """Return all settings."""
    with workspace.store.reading() as work:
        return work.settings.all()


def change_setting(workspace: Workspace, key: str, value: Any) -> Changes:
    """Keep ``value`` (JSON) under ``key``; None takes the setting away."""
    with logged(workspace, "setting.changed", key=key) as work:
        work.settings.set(key, value)
    return Changes.of(ChangeKind.SETTINGS)
