"""The one error of this package."""


class ReleaseError(Exception):
    """The release stops here; the text names the thing, the place and the next step."""
