"""The program: ``studio open`` starts the window, every other verb the command line."""

import multiprocessing
import sys


def main() -> int:
    """Run the program with the arguments of this process; return its exit code."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments[:1] == ["--limited-worker"]:  # a frozen program has no ``python -m``
        from studio.foundation.limited_worker import work

        return work(arguments[1], int(arguments[2]))
    if arguments[:1] == ["open"] or (not arguments and getattr(sys, "frozen", False)):
        from studio.gui.app import run as open_window

        return open_window(arguments[1:])
    from studio.cli.app import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
