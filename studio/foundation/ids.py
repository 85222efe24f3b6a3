"""Identifiers that sort by the time they were made."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from studio.foundation.clock import Clock, RandomBytes, system_clock, system_random

NewId = Callable[[], UUID]
"""Gives a fresh identifier at each call."""


def uuid7(now: datetime, random_bytes: RandomBytes) -> UUID:
    """Return a version 7 UUID: 48 bits of milliseconds, then 74 random bits.

    Source: RFC 9562, section 5.7. The order of two of them is no evidence of time.
    """
    milliseconds = int(now.timestamp() * 1000)
    tail = int.from_bytes(random_bytes(10), "big")
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80
    value |= 0x7 << 76
    value |= (tail >> 68 & 0xFFF) << 64
    value |= 0b10 << 62
    value |= tail & 0x3FFF_FFFF_FFFF_FFFF
    return UUID(int=value)


def id_source(clock: Clock = system_clock, random_bytes: RandomBytes = system_random) -> NewId:
    """Return a function that makes a new identifier at each call."""
    return lambda: uuid7(clock(), random_bytes)


new_id: NewId = id_source()
