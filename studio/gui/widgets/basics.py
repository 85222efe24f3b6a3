"""Labels and buttons in the product's kinds, and the properties that style rules look at."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from studio.gui.icons import set_icon
from studio.gui.theme.roles import Role


def label(text: str = "", kind: str = "text", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return a label: ``title``, ``section``, ``strong``, ``text``, ``muted``, ``caption`` or ``error``."""
    result = QLabel(text, parent)
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
