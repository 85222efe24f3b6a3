"""Every expected failure, by whose fault it is.

``StudioError`` is what a person can act on. Bugs of ours stay ordinary exceptions and are never
wrapped here, so that nobody is told to "check the file" when the program is wrong.
"""

from typing import ClassVar

from studio.foundation.worded import worded


class StudioError(Exception):
    """An expected failure: ``code`` never changes, ``hint`` says what the person can do.

    The message names the thing and the place. ``exit_code`` is the command line's, see
    ``studio.cli.exit_codes``: 1 problems found, 2 wrong use, 3 could not be checked, and one
    further number per area below.
    """

    code: ClassVar[str] = "studio"
    hint: ClassVar[str] = ""
    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self._own_hint = hint

    @property
    def advice(self) -> str:
        """The next step for this very case; falls back to the class's ``hint``."""
        return self.hint if self._own_hint is None else self._own_hint


class InputError(StudioError):
    """What the person gave us cannot be used as it is."""

    code = "input"
    hint = worded("Correct the value and try again.")
    exit_code = 1


class MachineError(StudioError):
    """The machine is at fault: disk, permissions, a missing library. Nothing of ours is broken."""

    code = "environment"
    hint = worded("Free the resource that the message names, then try again; what was done is kept.")
    exit_code = 4


class DiskFullError(MachineError):
    code = "environment.disk-full"
    hint = worded("Free some space on this disk and resume; nothing that was done is lost.")


class NotWritableError(MachineError):
    code = "environment.not-writable"
    hint = worded("Choose another folder, or give yourself the right to write to this one.")


class WorkspaceError(StudioError):
    """The workspace as a whole cannot be opened or used."""

    code = "workspace"
    hint = worded("Check that the folder is a Credential Studio workspace and is not open elsewhere.")
    exit_code = 5


class SigningKeyError(StudioError):
    """A signing key cannot be used. Never carries secret material."""

    code = "key"
    hint = worded("Open Settings, Signing key, and choose or restore the key.")
    exit_code = 6


class AwardError(StudioError):
    """This award cannot be issued; the rest of the batch can."""

    code = "award"
    hint = worded("Correct what the message names and resume the batch.")
    exit_code = 1


class UntrustedInputError(StudioError):
    """A file made by others was refused, because it is broken, hostile or beyond our limits."""

    code = "untrusted"
    hint = worded("Ask whoever made the file for a clean copy; nothing of it was taken over.")
    exit_code = 1


class LimitExceededError(UntrustedInputError):
    """Reading a file of others took more time or memory than it may."""

    code = "untrusted.limit"
    hint = worded("The file asks for more than any honest file does. Nothing of it was taken over.")


class UsageError(StudioError):
    """The command was called in a way that it does not know."""

    code = "usage"
    hint = worded("See the help of the command.")
    exit_code = 2


class Cancelled(Exception):  # noqa: N818 - no error: the person asked for it
    """The person stopped it; what was reported as done is kept."""
