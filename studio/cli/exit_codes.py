"""Exit codes of the command line. They never change."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What a script can rely on."""

    DONE = 0
    PROBLEMS = 1
    """Problems were found, each named, or something is invalid."""
    USAGE = 2
    UNKNOWN = 3
    """Nothing is wrong, but something could not be checked."""
    MACHINE = 4
    """Disk, permissions, a missing library."""
    WORKSPACE = 5
    KEY = 6
    CANCELLED = 7
    BUG = 70
