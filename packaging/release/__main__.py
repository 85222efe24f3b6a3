"""Lets ``python packaging/release`` run: its own folder's parent must be found first."""

import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)

from release.cli import main  # noqa: E402 - only found from here on

sys.exit(main(sys.argv[1:]))
