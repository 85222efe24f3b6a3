"""Python's collector of garbage works on the window's thread while jobs are at work.

Left to itself it runs on whichever thread makes objects, and a ring that holds something of Qt's, a page
that is gone with its lambdas, would be torn down beside the event loop (docs/decisions/0166).
"""

import gc
import time

FULL_EVERY_S = 60.0


class Collecting:
    """There is one collector in a process, so there is one of these: ``COLLECTING``."""

    def __init__(self) -> None:
        self._at_work = 0
        self._last_full = 0.0

    def begin(self) -> None:
        """Keep the collector off all threads until ``end``; both count, as several windows may be open."""
        if not self._at_work:
            self._last_full = time.monotonic()
        self._at_work += 1
        gc.disable()

    def collect(self) -> None:
        """Do what the collector would have done; to be called often, on the window's thread.

        Python's own measures of when are kept for what is young. All objects are looked at once a minute:
        that may hold up the window for a tenth of a second, and little that is old becomes garbage.
        """
        made, young, _ = gc.get_count()
        most_made, most_young, _ = gc.get_threshold()
        if time.monotonic() - self._last_full > FULL_EVERY_S:
            self._last_full = time.monotonic()
            gc.collect()
        elif made > most_made:
            gc.collect(1 if young > most_young else 0)

    def end(self) -> None:
        """Leave it to itself again when no job is at work: then only the window's thread runs."""
        self._at_work -= 1
        if not self._at_work:
            gc.enable()


COLLECTING = Collecting()
