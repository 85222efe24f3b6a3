"""Per-user folders, in the way each system wants them."""

import os
from pathlib import Path

import platformdirs

_NAME = "Credential Studio"


def data_folder() -> Path:
    """Return the folder for signing keys and settings; ``STUDIO_HOME`` moves it (tests, portable use)."""
    chosen = os.environ.get("STUDIO_HOME")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir(_NAME, appauthor=False, roaming=False))


def cache_folder() -> Path:
    """Return the folder for what can be made again at any time."""
    chosen = os.environ.get("STUDIO_HOME")
    return Path(chosen) / "cache" if chosen else Path(platformdirs.user_cache_dir(_NAME, appauthor=False))


def log_folder() -> Path:
    """Return the folder of the program's own log and of what it keeps about its mistakes."""
    chosen = os.environ.get("STUDIO_HOME")
    return Path(chosen) / "log" if chosen else Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def keys_folder() -> Path:
    """Return the folder of the encrypted key files."""
    return data_folder() / "keys"
