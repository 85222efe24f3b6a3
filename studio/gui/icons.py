"""Our own line icons, tinted by role and drawn for the screen's own resolution."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from studio.foundation.bundled_files import resources
from studio.gui.theme import theme
from studio.gui.theme.roles import Role

_SCALES = (1, 2, 3)


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon in ``colour`` (``#rrggbb``), ``size`` logical pixels square."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    image = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, role: Role = Role.TEXT, size: int = 20) -> QIcon:
    """Return an icon with a picture for each scale of a screen, in the colour ``role`` has now."""
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(pixmap(name, theme.colour(role).name(), size, scale))
    return result


def paint_icon(painter: QPainter, rect: QRectF, name: str, role: Role) -> None:
    """Draw an icon for widgets that paint themselves."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device else 1.0
    picture = pixmap(name, theme.colour(role).name(), round(rect.width()), ratio)
    painter.drawPixmap(rect.topLeft(), picture)


class _Tinting(QObject):
    """Keeps a button's icon in the colour of its role when the theme changes."""

    def __init__(self, button: QAbstractButton, name: str, role: Role) -> None:
        super().__init__(button)
        self._button, self._name, self._role = button, name, role
        theme.current().changed.connect(self.tint)
        self.tint()

    def show(self, name: str, role: Role) -> None:
        """Keep another icon from now on."""
        self._name, self._role = name, role
        self.tint()

    def tint(self) -> None:
        """Set the icon again."""
        self._button.setIcon(icon(self._name, self._role))


def set_icon(button: QAbstractButton, name: str, role: Role = Role.TEXT) -> None:
    """Give ``button`` an icon that follows the theme, in place of the one it had."""
    before = button.findChild(_Tinting)
    if before is None:
        _Tinting(button, name, role)
    else:
        before.show(name, role)


def swatch(colour: str, edge: Role, size: int = 18) -> QIcon:
    """Return a square of ``colour`` with a hairline, for buttons that choose colours."""
    result = QIcon()
    for scale in _SCALES:
        image = QPixmap(size * scale, size * scale)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colour))
        painter.setPen(QPen(theme.colour(edge), scale))
        painter.drawRoundedRect(image.rect().adjusted(scale, scale, -scale, -scale), 4 * scale, 4 * scale)
        painter.end()
        image.setDevicePixelRatio(scale)
        result.addPixmap(image)
    return result
