"""Stand-ins for what comes from outside: time, randomness, identifiers."""

import hashlib
from datetime import UTC, datetime, timedelta
from uuid import UUID

from studio.foundation.ids import uuid7


class FakeClock:
    """A clock that stands still until it is told to move; ``step`` moves it at each reading."""

    def __init__(self, start: datetime | None = None, step: timedelta = timedelta(0)) -> None:
        self.now = start or datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
        self.step = step

    def __call__(self) -> datetime:
        """Return the time now, then move on by ``step``."""
        now = self.now
        self.now += self.step
        return now

    def advance(self, **amount: float) -> None:
        """Move forwards, or back with negative amounts; arguments as for ``timedelta``."""
        self.now += timedelta(**amount)


class FakeRandom:
    """Bytes that look random and are the same in each run: SHA-256 of the seed and a counter."""

    def __init__(self, seed: str = "tests") -> None:
        self.seed, self._pool, self._counter = seed, b"", 0

    def __call__(self, count: int) -> bytes:
        """Return the next ``count`` bytes."""
        while len(self._pool) < count:
            self._pool += hashlib.sha256(f"{self.seed}:{self._counter}".encode()).digest()
            self._counter += 1
        given, self._pool = self._pool[:count], self._pool[count:]
        return given


class FakeIds:
    """Real version 7 UUIDs, one millisecond apart, the same in each run."""

    def __init__(self, start: datetime | None = None, seed: str = "ids") -> None:
        self._clock = FakeClock(start, timedelta(milliseconds=1))
        self._random = FakeRandom(seed)

    def __call__(self) -> UUID:
        """Return the next identifier."""
        return uuid7(self._clock(), self._random)
