"""PySide 6.12 on Python 3.11 takes one reference from ``True`` with each ``Signal.emit``.

After some thousand signals the interpreter would stop with "deallocating True or False" (decision
0120). From Python 3.12 on ``True`` cannot be deallocated; before, it is given references beyond
anything a day's work can lose.
"""

import ctypes
import sys

_PLENTY = 1 << 40


def keep_true_alive() -> bool:
    """Give ``True`` 2^40 more references where Python counts them; return whether that was needed.

    On CPython before 3.12 the count is the first field of every object (``Include/object.h``); builds
    that trace references put others before it and are left alone.
    """
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12) or hasattr(sys, "getobjects"):
        return False
    for lasting in (True, None, False):  # None: decision 0100; False to be sure
        if sys.getrefcount(lasting) < _PLENTY:
            ctypes.c_ssize_t.from_address(id(lasting)).value += _PLENTY
    return True
