"""What the window itself has to say, above whatever page is in view, until it is closed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.gui.widgets.display.inline_message import InlineMessage


@dataclass(frozen=True, slots=True)
class Notice:
    """``state`` as of an ``InlineMessage``; ``link`` leads on, which also closes the notice."""

    state: str
    subject: str
    text: str
    link: str = ""
    on_link: Callable[[], object] | None = None


class Notices(QWidget):
    """Shows one at a time; the next comes when it is closed. The same thing is said once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Notice] = []
        self.message = InlineMessage(closable=True)
        self.message.closed.connect(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 16, 32, 0)
        column.addWidget(self.message)
        self.hide()

    @property
    def shown(self) -> Notice | None:
        """What is said now."""
        return self._waiting[0] if self._waiting else None

    def add(self, notice: Notice) -> None:
        """Say it now, or after what is said already."""
        if notice.subject in [one.subject for one in self._waiting]:
            return
        self._waiting.append(notice)
        if len(self._waiting) == 1:
            self._show()

    def _next(self) -> None:
        del self._waiting[:1]
        self._show()

    def _show(self) -> None:
        notice = self.shown
        self.setVisible(notice is not None)
        if notice is not None:
            self.message.say(
                notice.state, notice.text, subject=notice.subject, link=notice.link, on_link=self._follow
            )

    def _follow(self) -> None:
        notice = self.shown
        self._next()
        if notice is not None and notice.on_link is not None:
            notice.on_link()
