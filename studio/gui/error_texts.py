"""Errors in the person's language: a sentence for each code, the error's own words beneath.

The message of an error names the thing and the place, and is shown as it is; its title and advice
are translated by code. A code without an entry takes that of its area (``key.x`` takes ``key``).
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from studio.foundation.errors import StudioError
from studio.gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Explained:
    """``title`` says what kind of thing happened, ``detail`` which one, ``advice`` the next step."""

    title: str
    detail: str
    advice: str


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

ADVICE: dict[str, str] = {
    "input": QT_TRANSLATE_NOOP("Errors", "Correct the value and try again."),
    "environment": QT_TRANSLATE_NOOP("Errors", "Free what is named here, then try again; nothing is lost."),
    "environment.disk-full": QT_TRANSLATE_NOOP(
        "Errors", "Free some space on this disk and resume; nothing that was done is lost."
    ),
    "environment.not-writable": QT_TRANSLATE_NOOP(
        "Errors", "Choose another folder, or give yourself the right to write to this one."
    ),
    "workspace.busy": QT_TRANSLATE_NOOP("Errors", "Close it there, then try again here."),
    "key.wrong-passphrase": QT_TRANSLATE_NOOP("Errors", "Look at capitals and the keyboard's language."),
    "untrusted": QT_TRANSLATE_NOOP("Errors", "Ask whoever made the file for a clean copy."),
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
    own_advice = error.advice if error.advice != type(error).hint else ""
    advice = entry_of(ADVICE, error.code)
    translated = QCoreApplication.translate("Errors", advice) if advice else error.advice
    return Explained(QCoreApplication.translate("Errors", title), str(error), own_advice or translated)
