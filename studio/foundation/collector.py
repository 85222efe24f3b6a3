"""Keeping Python's garbage collector from stopping every thread at once for long."""

import gc
from itertools import count

_OFTEN_ENOUGH = 3
_calls = count(1)


def set_apart() -> None:
    """Let the collector pass over all that exists now, for good; after three times do nothing.

    A full collection looks at every object of the program, a million after all libraries are loaded,
    and holds up all threads meanwhile, the window's too: 100 to 300 ms. What libraries made stays
    anyway, and after a first batch they are all loaded. What is set apart is still freed as soon as
    nobody refers to it; only rings of objects that become garbage later stay, which is why doing this
    again and again would let memory grow (docs/decisions/0093). Where the collector is off, somebody
    collects on a thread of their own choice (docs/decisions/0166), and nothing is collected here.
    """
    if next(_calls) <= _OFTEN_ENOUGH:
        if gc.isenabled():
            gc.collect(1)
        gc.freeze()
