"""Counts for the rail; runs on a pool thread."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from studio.gui.words import number_words


def counts(workspace: Any) -> tuple[tuple[str, str], ...]:
    """Return (page id, text) pairs for the rail; an empty text shows nothing."""
    from studio.services.learners import list_learners
    from studio.services.rows import PageRequest

    learners = list_learners(workspace, PageRequest(limit=1)).total
    return (("learners", number_words(learners) if learners else ""), ("issue", _left(workspace)))


def _left(workspace: Any) -> str:
    """Return how many batches still have something to do, such as ``1 open``."""
    from studio.services.batch_progress import open_batches

    left = len(open_batches(workspace))
    return QCoreApplication.translate("Rail", "%n open", "", left) if left else ""


def backup(workspace: Any) -> Any:
    """Return the ``BackupState`` of the workspace."""
    from studio.services.backup import backup_state

    return backup_state(workspace)


def provider_name(workspace: Any) -> str:
    """Return who awards, in the provider's main language; empty while nobody is named."""
    from studio.services.providers import ProviderError, get_provider

    try:
        return get_provider(workspace).name.main
    except ProviderError:
        return ""


def key_label(workspace: Any) -> str:
    """Return the name of the workspace's key, empty while it has none."""
    from studio.services.keys import key_state

    return key_state(workspace).label
