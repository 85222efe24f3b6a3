"""A step of undo that a service makes and takes back."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Step(QUndoCommand):
    """``forth`` is called when the step is pushed and on redo, ``back`` on undo."""

    def __init__(self, text: str, forth: Callable[[], object], back: Callable[[], object]) -> None:
        super().__init__(text)
        self._forth, self._back = forth, back

    def redo(self) -> None:
        """Make it so."""
        self._forth()

    def undo(self) -> None:
        """As it was."""
        self._back()
