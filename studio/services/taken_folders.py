"""Folders that a person chose for us to fill, and in which something else lies already."""

from studio.foundation.errors import InputError
from studio.foundation.worded import worded


class FolderTakenError(InputError):
    """A folder that is to be filled holds other things."""

    code = "input.folder-taken"
    hint = worded("Choose a new or an empty folder.")
