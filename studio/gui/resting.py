"""Saving once the hands rest, and every few seconds while they do not."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

LONGEST_MS = 2000


class RestTimer(QTimer):
    """Calls ``on_rest`` when nothing was typed for ``rest_ms``, and at the latest 2 s after the first key.

    Whoever types without a pause would otherwise lose all of it with a crash.
    """

    def __init__(self, rest_ms: int, on_rest: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._rest_ms, self._since = rest_ms, QElapsedTimer()
        self.setSingleShot(True)
        self.timeout.connect(on_rest)

    def typed(self) -> None:
        """Begin to wait anew."""
        if not self.isActive():
            self._since.start()
        self.start(max(0, min(self._rest_ms, LONGEST_MS - self._since.elapsed())))
