"""The badge picture as it is, from PNG bytes."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.gui.icons import paint_icon
from studio.gui.theme.roles import Role


class BadgePreview(QWidget):
    """Shows a badge, square; a pale sign stands where there is none yet."""

    def __init__(self, name: str, size: int = 148, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._image = size, QImage()
        self.setAccessibleName(name)
        self.setFixedSize(QSize(size, size))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_png(self, data: bytes, description: str = "") -> bool:
        """Show the picture; False, with nothing changed, when the bytes are no PNG."""
        image = QImage.fromData(QByteArray(data), "PNG") if data else QImage()  # type: ignore[arg-type]
        if data and image.isNull():
            return False
        self._image = image
        self.setAccessibleDescription(description)
        self.update()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it at the screen's own resolution."""
        painter = QPainter(self)
        if self._image.isNull():
            place = QRectF((self._size - 64) / 2, (self._size - 64) / 2, 64, 64)
            paint_icon(painter, place, "design", Role.HAIRLINE)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        side = round(self._size * ratio)
        scaled = self._image.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        size = scaled.deviceIndependentSize()
        left, top = (self._size - size.width()) / 2, (self._size - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), scaled)
