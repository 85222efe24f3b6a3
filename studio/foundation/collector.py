"""Keeping Python's garbage collector from stopping every thread at once for long."""

import gc


def set_apart() -> None:
    """Let the collector pass over all that exists now, for good.

    A full collection looks at every object of the program, a million after all libraries are loaded,
    and holds up all threads meanwhile, the window's too: 100 to 300 ms. What exists at the start of
    long work mostly stays anyway. It is still freed as soon as nobody refers to it; only rings of
    objects that were garbage at this very moment stay (docs/decisions/0093).
    """
    gc.collect(1)
    gc.freeze()
