"""The program: ``studio open`` starts the window, every other verb the command line."""

import multiprocessing
import os
import sys


def main() -> int:
    """Run the program with the arguments of this process; return its exit code."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments[:1] == ["--limited-worker"]:  # a frozen program has no ``python -m``
        from studio.foundation.limited_worker import work

        return work(arguments[1], int(arguments[2]))
    if arguments[:1] == ["open"] or (not arguments and getattr(sys, "frozen", False)):
        return _open(arguments[1:])
    from studio.cli.app import run

    return run(arguments)


def _open(arguments: list[str]) -> int:
    if arguments[:1] in (["-h"], ["--help"]):
        sys.stdout.write(_OPEN_HELP)
        return 0
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        # Qt would say that it is not installed, and end as if it had crashed.
        sys.stderr.write(_NO_SCREEN)
        return 4
    from studio.gui.app import run as open_window

    return open_window(arguments)


_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_OPEN_HELP = """Usage: studio open [FOLDER | FILE.studio-copy]

Opens the window, and in it a workspace or a sealed copy.
"""
_NO_SCREEN = """studio: no screen here, neither DISPLAY nor WAYLAND_DISPLAY is set: no window can open.
        Log in at a desktop, or use the other commands: 'studio --help' lists them.
"""


if __name__ == "__main__":
    sys.exit(main())
