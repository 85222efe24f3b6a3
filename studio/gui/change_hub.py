"""Tells pages what a service has changed, so that each reloads what it shows, once it is shown."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal


class ChangeHub(QObject):
    """``changed`` carries the kinds of things that changed, as a frozenset of words."""

    changed = Signal(object)

    def tell(self, kinds: Iterable[object]) -> None:
        """Pass on the kinds of a service's ``Changes``; none is no news."""
        words = frozenset(str(kind) for kind in kinds)
        if words:
            self.changed.emit(words)

    def listen(self, kinds: Iterable[object], on_change: Callable[[], object]) -> None:
        """Call ``on_change`` whenever one of ``kinds`` changes."""
        wanted = frozenset(str(kind) for kind in kinds)
        self.changed.connect(lambda words: on_change() if words & wanted else None)
