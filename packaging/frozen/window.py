"""What the window's own program starts: ``studio open``, with the file that was double-clicked."""

import sys

from studio.__main__ import main

# Our own workers call the program again, with an option first.
if sys.argv[1:2] != ["open"] and not any(argument.startswith("--") for argument in sys.argv[1:2]):
    sys.argv.insert(1, "open")

sys.exit(main())
