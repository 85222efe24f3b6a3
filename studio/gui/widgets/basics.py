"""Labels and buttons in the product's kinds, and the properties that style rules look at."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QStyle, QWidget

from studio.gui.icons import set_icon
from studio.gui.theme.roles import Role
from studio.gui.told import told


class WordLabel(QLabel):
    """A label that begins where reading begins, whatever its text is written in.

    Qt aligns plain text by its own direction: English words in a window that is read from right to left
    would stand at the wrong edge of a wide label. Sentences of the core are shown in the language in force.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(told(text), parent)
        self._wanted = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._align()

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(told(text))

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Take an alignment of a window read from left to right; in the other it is turned."""
        self._wanted = alignment
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        turned = QStyle.visualAlignment(self.layoutDirection(), self._wanted)
        super().setAlignment(turned | Qt.AlignmentFlag.AlignAbsolute)


def label(text: str = "", kind: str = "text", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return a label: ``title``, ``section``, ``strong``, ``text``, ``muted``, ``caption`` or ``error``.

    Sentences of the core are shown in the language in force, here as in the other building blocks.
    """
    result = WordLabel(told(text), parent)
    result.setProperty("type", kind)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wrap)
    if wrap:
        result.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return result


def button(
    text: str, on_click: Callable[[], object] | None = None, *, kind: str = "plain", icon: str = ""
) -> QPushButton:
    """Return a button of a kind: ``plain``, ``primary``, ``danger``, ``link``, ``quiet``, ``row``."""
    result = QPushButton(text)
    result.setProperty("kind", kind)
    result.setAccessibleName(text.rstrip("…").replace("&", ""))
    result.setAutoDefault(False)
    if icon:
        roles = {"primary": Role.ON_ACCENT, "danger": Role.STOP, "link": Role.ACCENT, "quiet": Role.MUTED}
        set_icon(result, icon, roles.get(kind, Role.TEXT))
    if on_click:
        result.clicked.connect(lambda _checked=False: on_click())
    return result


def rule() -> QFrame:
    """Return a hairline as wide as its place."""
    result = QFrame()
    result.setProperty("kind", "rule")
    result.setFixedHeight(1)
    return result


def set_state(widget: QWidget, state: str, name: str = "state") -> None:
    """Set a property that style rules look at, and have the rules looked at again."""
    if widget.property(name) == state:
        return
    widget.setProperty(name, state)
    style = widget.style()
    for part in (widget, *widget.findChildren(QWidget)):
        style.unpolish(part)
        style.polish(part)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            clear_layout(inner)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
