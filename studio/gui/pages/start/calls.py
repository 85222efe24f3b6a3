"""What the first pages ask of services; runs on a pool thread and imports when called."""

from typing import Any


def countries(language: str) -> tuple[Any, ...]:
    """Return every country by its name in ``language``."""
    from studio.services import countries as found

    return found.countries(language)
