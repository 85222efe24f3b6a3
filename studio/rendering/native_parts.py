"""Libraries of the system that drawing certificates may use."""

import ctypes
import ctypes.util

_SUBSET = ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "libharfbuzz-subset-0.dll")


def harfbuzz_subset() -> str:
    """Return the name under which HarfBuzz's subsetter was found, or an empty text.

    Without it fontTools makes the subsets: the same letters, more slowly.
    """
    found = ctypes.util.find_library("harfbuzz-subset")
    for name in (*_SUBSET, *([found] if found else [])):
        try:
            ctypes.CDLL(name)
        except OSError:
            continue
        return name
    return ""


def pango_version() -> str:
    """Return the version of Pango that WeasyPrint found, ``1.56.3`` say."""
    from weasyprint.text.ffi import pango

    number = int(pango.pango_version())
    return f"{number // 10000}.{number // 100 % 100}.{number % 100}"
