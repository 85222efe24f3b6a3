"""Time and randomness come in as arguments; these are the real ones."""

import secrets
from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the time now, aware, UTC."""

RandomBytes = Callable[[int], bytes]
"""Gives that many unpredictable bytes."""


def system_clock() -> datetime:
    """Return the time now in UTC, whole microseconds."""
    return datetime.now(UTC)


def system_random(count: int) -> bytes:
    """Return ``count`` bytes from the operating system's generator."""
    return secrets.token_bytes(count)
