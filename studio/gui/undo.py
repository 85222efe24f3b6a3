"""A step of undo that a service makes and takes back."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Step(QUndoCommand):
    """``forth`` is called when the step is pushed and on redo, ``back`` on undo.

    One that is ``done`` is pushed after a service has made it: ``forth`` is then for redo only, and what
    a service refused never stands among the steps.
    """

    def __init__(
        self,
        text: str,
        forth: Callable[[], object],
        back: Callable[[], object],
        *,
        done: bool = False,
    ) -> None:
        super().__init__(text)
        self._forth, self._back, self._done = forth, back, done

    def redo(self) -> None:
        """Make it so."""
        if not self._done:
            self._forth()
        self._done = False

    def undo(self) -> None:
        """As it was."""
        self._back()
