"""What the settings ask of services; each runs on a pool thread and imports when called."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.domain.issuer import Provider, Signatory
from studio.foundation.watcher import Watcher


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the settings show; ``key`` is a ``KeyState``, ``backup`` a ``BackupState``."""

    provider: Provider
    signatories: tuple[Signatory, ...]
    key: Any
    backup: Any
    countries: tuple[Any, ...]


def load(workspace: Any, language: str) -> Settings:
    """Return provider, signatories, what is known of key and backup, and the countries in ``language``."""
    from studio.services.backup import backup_state
    from studio.services.countries import countries
    from studio.services.keys import key_state
    from studio.services.providers import get_provider, signatories

    return Settings(
        get_provider(workspace),
        signatories(workspace),
        key_state(workspace),
        backup_state(workspace),
        countries(language),
    )


def save_provider(workspace: Any, provider: Provider) -> tuple[Any, Any]:
    """Keep the provider."""
    from studio.services.providers import update_provider

    return update_provider(workspace, provider)


def save_signatories(workspace: Any, people: Sequence[Signatory]) -> tuple[Any, Any]:
    """Keep exactly these people."""
    from studio.services.providers import update_signatories

    return update_signatories(workspace, people)


def make_key(workspace: Any, passphrase: str, label: str) -> tuple[Any, Any]:
    """Make the signing key."""
    from studio.services import keys

    return keys.make_key(workspace, passphrase, label=label)


def copy_key(workspace: Any, folder: Path, passphrase: str) -> tuple[Any, Any]:
    """Write a second copy and open it again as a test."""
    from studio.services.keys import keep_second_copy

    return keep_second_copy(workspace, folder, passphrase)


def restore_key(workspace: Any, copy: Path, passphrase: str) -> tuple[Any, Any]:
    """Bring the key back from its second copy."""
    from studio.services import keys

    return keys.restore_key(workspace, copy, passphrase)


def unlock(workspace: Any, passphrase: str) -> Any:
    """Return the unlocked key."""
    from studio.services.keys import unlock_key

    return unlock_key(workspace, passphrase)


def save_copy(workspace: Any, target: Path, passphrase: str, watch: Watcher) -> tuple[Any, Any]:
    """Write a sealed copy and read it back whole."""
    from studio.services.backup import save_sealed_copy

    return save_sealed_copy(workspace, target, passphrase, watch=watch)
