"""Runs before the program: libraries that are opened by name are looked for inside the program first.

WeasyPrint opens Pango by its bare name. The system's loader looks for that in its own places only, so the
name is turned into the whole path where we carry the library.
"""

import sys
from pathlib import Path

import cffi.api

_HOME = Path(sys._MEIPASS)
_OF_THE_SYSTEM = cffi.api.FFI.dlopen


def _dlopen(self, name, flags=0):
    for candidate in (f"{name}", f"{name}.dll") if isinstance(name, str) else ():
        if (_HOME / candidate).is_file():
            # Flags of Windows' loader for bare names do not go with whole paths.
            return _OF_THE_SYSTEM(self, str(_HOME / candidate), 0 if sys.platform == "win32" else flags)
    return _OF_THE_SYSTEM(self, name, flags)


cffi.api.FFI.dlopen = _dlopen
