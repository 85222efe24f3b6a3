"""Passphrases come from a file or from a prompt, never from an argument."""

import getpass
import sys
from pathlib import Path

from studio.foundation.atomic_files import explained
from studio.foundation.errors import UsageError


def passphrase(file: Path | None, *, prompt: str = "Passphrase: ", confirm: bool = False) -> str:
    """Return the first line of ``file``, or ask at the terminal.

    Raises:
        UsageError: No file was given and nobody is at the terminal; or the two entries differ.
    """
    if file is not None:
        with explained(file, "read"):
            text = file.read_text("utf-8")
        return text.split("\n", 1)[0].rstrip("\r")
    if not sys.stdin.isatty():
        raise UsageError("A passphrase is needed.", hint="Give it with --passphrase-file FILE.")
    entered = getpass.getpass(prompt)
    if confirm and getpass.getpass("The same once more: ") != entered:
        raise UsageError("The two passphrases differ.", hint="Try again.")
    return entered
