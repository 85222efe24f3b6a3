"""What the command line's own program starts."""

import sys

from studio.__main__ import main

sys.exit(main())
