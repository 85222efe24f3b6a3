"""What is set apart from the garbage collector."""

import gc
from itertools import count

from studio.foundation import collector


def test_only_the_first_three_calls_set_anything_apart(monkeypatch):
    frozen = []
    monkeypatch.setattr(collector, "_calls", count(1))
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(1))
    for _ in range(10):
        collector.set_apart()
    assert len(frozen) == 3
