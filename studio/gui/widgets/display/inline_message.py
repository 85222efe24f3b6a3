"""A message in the page, where the eye already is, with the way out as a link."""

from collections.abc import Callable
from unicodedata import bidirectional

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.gui.icons import paint_icon
from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.told import told
from studio.gui.widgets.basics import button, label, set_state

_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
_ICONS = {
    "good": ("check", Role.GOOD),
    "look": ("alert", Role.LOOK),
    "stop": ("stop", Role.STOP),
    "note": ("info", Role.ACCENT),
}


class StateIcon(QWidget):
    """The sign of a state beside its words."""

    def __init__(self, state: str = "note", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setFixedSize(QSize(18, 20))
        theme.current().changed.connect(self.update)

    def set_state(self, state: str) -> None:
        """Show another sign."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        name, role = _ICONS[self._state]
        paint_icon(QPainter(self), QRectF(0, 1, 18, 18), name, role)


class InlineMessage(QFrame):
    """``good``, ``look``, ``stop`` or ``note``: a strong subject, a sentence, and a link.

    ``one_line`` puts the link beside the sentence, for lists of messages. ``closable`` gives it a button
    that takes it away; ``closed`` tells of that.
    """

    closed = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, one_line: bool = False, closable: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "message")
        self._icon = StateIcon()
        self._subject, self._text = label("", "strong", wrap=True), label("", "text", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._on_link: Callable[[], object] | None = None
        self._link: QPushButton = button("", self._follow, kind="link")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._subject)
        words.addWidget(self._text)
        if not one_line:
            words.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if one_line:
            self._text.setWordWrap(False)
            row.setContentsMargins(12, 4, 12, 4)
            row.addWidget(self._link)
        if closable:
            row.addWidget(self._closer(), 0, Qt.AlignmentFlag.AlignTop)
        self.clear()

    def _closer(self) -> QPushButton:
        made = button("", self._close, kind="quiet", icon="close")
        made.setAccessibleName(self.tr("Close this message"))
        made.setToolTip(self.tr("Close this message"))
        return made

    def _close(self) -> None:
        self.clear()
        self.closed.emit()

    def say(
        self,
        state: str,
        text: str,
        *,
        subject: str = "",
        link: str = "",
        on_link: Callable[[], object] | None = None,
    ) -> None:
        """Show a message; screen readers hear subject and sentence."""
        text = self._directed(told(text))
        self._subject.setText(self._directed(subject))
        self._subject.setVisible(bool(subject))
        self._text.setText(text)
        self._link.setText(link)
        self._link.setAccessibleName(link)
        self._link.setVisible(bool(link))
        self._on_link = on_link
        self._icon.set_state(state)
        set_state(self, state)
        self.setAccessibleName(f"{subject}: {text}" if subject else text)
        self.setVisible(True)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text.text().removeprefix(_LEFT_TO_RIGHT)

    def clear(self) -> None:
        """Take the message away."""
        self._text.setText("")
        self.setVisible(False)

    def _directed(self, text: str) -> str:
        """Keep a sentence in the window's direction, though a name in Arabic or Hebrew begins it."""
        first = next((sign for sign in map(bidirectional, text) if sign in ("L", "R", "AL")), "L")
        turned = first != "L" and self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        return f"{_LEFT_TO_RIGHT}{text}" if turned else text

    def _follow(self) -> None:
        if self._on_link:
            self._on_link()
