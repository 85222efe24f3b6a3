"""Errors in the person's language: a title for each code, the error's own words beneath.

The message of an error names the thing and the place, and its advice the next step: both are sentences
of the core, see ``told``. The title is translated by code; a code without an entry takes that of its
area (``key.x`` takes ``key``).
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from studio.foundation.errors import StudioError
from studio.gui.told import told
from studio.gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Explained:
    """``title`` says what kind of thing happened, ``detail`` which one, ``advice`` the next step."""

    title: str
    detail: str
    advice: str

    @property
    def said(self) -> str:
        """Which one and what to do, in one line."""
        return f"{self.detail} {self.advice}".strip()


TITLES: dict[str, str] = {
    "studio": QT_TRANSLATE_NOOP("Errors", "This did not work"),
    "input": QT_TRANSLATE_NOOP("Errors", "This cannot be used as it is"),
    "input.already-baked": QT_TRANSLATE_NOOP("Errors", "This picture already holds a credential"),
    "input.artwork-edit": QT_TRANSLATE_NOOP("Errors", "The artwork could not be changed that way"),
    "input.pattern": QT_TRANSLATE_NOOP("Errors", "This pattern for file names cannot be used"),
    "environment": QT_TRANSLATE_NOOP("Errors", "Your computer did not allow it"),
    "environment.disk-full": QT_TRANSLATE_NOOP("Errors", "The disk is full"),
    "environment.not-writable": QT_TRANSLATE_NOOP("Errors", "This place cannot be written to"),
    "environment.fonts": QT_TRANSLATE_NOOP("Errors", "A font is missing"),
    "workspace": QT_TRANSLATE_NOOP("Errors", "The workspace cannot be used"),
    "workspace.busy": QT_TRANSLATE_NOOP("Errors", "Another program is using this workspace"),
    "workspace.damaged": QT_TRANSLATE_NOOP("Errors", "The workspace is damaged"),
    "workspace.newer": QT_TRANSLATE_NOOP("Errors", "This workspace was made by a newer version"),
    "key": QT_TRANSLATE_NOOP("Errors", "The signing key cannot be used"),
    "key.wrong-passphrase": QT_TRANSLATE_NOOP("Errors", "That is not the passphrase of this key"),
    "key.wrong-copy-passphrase": QT_TRANSLATE_NOOP("Errors", "That is not the passphrase of this copy"),
    "key.file-damaged": QT_TRANSLATE_NOOP("Errors", "The key file is damaged"),
    "key.passphrase-too-short": QT_TRANSLATE_NOOP("Errors", "The passphrase is too short"),
    "key.forgotten": QT_TRANSLATE_NOOP("Errors", "The signing key is locked"),
    "award": QT_TRANSLATE_NOOP("Errors", "This award cannot be issued yet"),
    "credential": QT_TRANSLATE_NOOP("Errors", "The credential cannot be built"),
    "proof": QT_TRANSLATE_NOOP("Errors", "The signature does not hold"),
    "design": QT_TRANSLATE_NOOP("Errors", "Something in this micro-credential has to be mended"),
    "design.missing": QT_TRANSLATE_NOOP("Errors", "This micro-credential is not here any more"),
    "design.not-publishable": QT_TRANSLATE_NOOP("Errors", "This cannot be published yet"),
    "provider": QT_TRANSLATE_NOOP("Errors", "Something about the provider has to be mended"),
    "template": QT_TRANSLATE_NOOP("Errors", "The certificate template cannot be used"),
    "untrusted": QT_TRANSLATE_NOOP("Errors", "This file was refused"),
    "untrusted.limit": QT_TRANSLATE_NOOP("Errors", "This file asks for more than any honest file does"),
    "usage": QT_TRANSLATE_NOOP("Errors", "This cannot be done that way"),
}


def entry_of(table: dict[str, str], code: str) -> str | None:
    """Return the entry of a code, or of the nearest area above it."""
    while code:
        if code in table:
            return table[code]
        code = code.rpartition(".")[0]
    return None


def explain(error: StudioError) -> Explained:
    """Return the words for an error in the language in force."""
    title = entry_of(TITLES, error.code) or TITLES["studio"]
    return Explained(QCoreApplication.translate("Errors", title), told(str(error)), told(error.advice))
