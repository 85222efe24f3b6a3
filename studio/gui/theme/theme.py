"""The look in force: follows the system's light or dark, or the person's choice."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from studio.gui.theme.roles import DARK, LIGHT, Role, Scheme
from studio.gui.theme.style_sheet import style_sheet
from studio.gui.theme.typography import Size, font

CHOICES = ("system", "light", "dark")


class Theme(QObject):
    """Holds the scheme in force; ``changed`` tells widgets that paint themselves."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app, self._choice = app, choice
        app.setStyle("Fusion")
        app.setFont(font(Size.TEXT))
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def choice(self) -> str:
        """``system``, ``light`` or ``dark``."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in force."""
        if self._choice == "system":
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice == "dark"

    @property
    def scheme(self) -> Scheme:
        """The colours in force."""
        return DARK if self.dark else LIGHT

    def choose(self, choice: str) -> None:
        """Take one of ``CHOICES``."""
        self._choice = choice
        self._apply()

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        self._app.setPalette(palette(self.scheme))
        self._app.setStyleSheet(style_sheet(self.scheme))
        self.changed.emit()


_current: list[Theme] = []


def install(app: QApplication, choice: str = "system") -> Theme:
    """Make the program's theme, once per application."""
    _current[:] = [Theme(app, choice)]
    return _current[0]


def current() -> Theme:
    """Return the theme in force; makes it where a test or tool has not."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    if not _current or _current[0].parent() is not app:
        install(app)
    return _current[0]


def colour(role: Role) -> QColor:
    """Return the colour that ``role`` has now."""
    return QColor(current().scheme[role])


def palette(scheme: Scheme) -> QPalette:
    """Return Qt's palette for a scheme, so that widgets without a style rule fit in."""
    result = QPalette()
    for qt_role, role in _PALETTE.items():
        result.setColor(qt_role, QColor(scheme[role]))
    for qt_role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, qt_role, QColor(scheme[Role.MUTED]))
    return result


_PALETTE = {
    QPalette.ColorRole.Window: Role.GROUND,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.PANEL,
    QPalette.ColorRole.AlternateBase: Role.GROUND,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.MUTED,
    QPalette.ColorRole.Button: Role.PANEL,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.STOP,
    QPalette.ColorRole.Highlight: Role.ACCENT,
    QPalette.ColorRole.HighlightedText: Role.ON_ACCENT,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.Link: Role.ACCENT,
    QPalette.ColorRole.LinkVisited: Role.ACCENT,
    QPalette.ColorRole.ToolTipBase: Role.TEXT,
    QPalette.ColorRole.ToolTipText: Role.PANEL,
    QPalette.ColorRole.Light: Role.PANEL,
    QPalette.ColorRole.Midlight: Role.GROUND,
    QPalette.ColorRole.Mid: Role.HAIRLINE,
    QPalette.ColorRole.Dark: Role.MUTED,
    QPalette.ColorRole.Shadow: Role.MUTED,
}
