"""Passphrases come from a file or from a prompt, never from an argument."""

import getpass
import stat
import sys
from pathlib import Path

from studio.foundation.atomic_files import READ, explained
from studio.foundation.errors import UsageError

_MOST = 4096
"""Bytes; the longest line that is taken for a passphrase."""


def passphrase(file: Path | None, *, prompt: str = "Passphrase: ", confirm: bool = False) -> str:
    """Return the first line of ``file``, or ask at the terminal.

    Raises:
        UsageError: No file was given and nobody is at the terminal; the two entries differ; or the file is
            none that could hold a passphrase.
        MachineError: It cannot be read.
    """
    if file is not None:
        return _first_line(file)
    if not sys.stdin.isatty():
        raise UsageError("A passphrase is needed.", hint="Give it with --passphrase-file FILE.")
    entered = getpass.getpass(prompt)
    if confirm and getpass.getpass("The same once more: ") != entered:
        raise UsageError("The two passphrases differ.", hint="Try again.")
    return entered


def _first_line(file: Path) -> str:
    """Return the first line of a file or pipe in UTF-8, without a byte order mark and the line's end."""
    with explained(file, READ):
        # Asked before it is opened: opening some devices does something.
        mode = file.stat().st_mode
        if stat.S_ISREG(mode) or stat.S_ISFIFO(mode):
            with file.open("rb") as there:
                line = there.readline(_MOST + 1)
        else:
            line = None
    if line is None:
        raise _unusable(f"{file} is neither a file nor a pipe.")
    if len(line) > _MOST:
        raise _unusable(f"The first line of {file} is too long for a passphrase.")
    try:
        # Never with the cause: the error of Python carries what it could not read.
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = None
    if text is None or "\0" in text:
        raise _unusable(f"The file {file} is not in UTF-8.")
    return text.removesuffix("\n").removesuffix("\r")


def _unusable(sentence: str) -> UsageError:
    return UsageError(sentence, hint="Save the passphrase as the first line of a text file in UTF-8.")
