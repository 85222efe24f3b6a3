"""A certificate on the screen: the real PDF, fitted to the width, page by page."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.gui.theme import theme
from studio.gui.theme.roles import Role


class PdfPreview(QWidget):
    """Shows one page of a PDF given as bytes; keeps the last good one when a new one fails."""

    shown = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._document = QPdfDocument(self)
        # QPdfDocument reads the buffer lazily, and the buffer its bytes: both live as long as it.
        self._bytes, self._buffer = QByteArray(), QBuffer(self)
        self._page, self._picture = 0, QImage()
        theme.current().changed.connect(self.update)

    @property
    def page_count(self) -> int:
        """Pages of the document shown."""
        return self._document.pageCount()

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    def show_pdf(self, data: bytes, page: int = 0) -> bool:
        """Show ``data``; returns False, with the last page kept, when it is no readable PDF."""
        fresh = QPdfDocument(self)
        held = QByteArray(data)
        buffer = QBuffer(self)
        buffer.setData(held)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        fresh.load(buffer)
        if fresh.status() is not QPdfDocument.Status.Ready:
            fresh.deleteLater()
            buffer.deleteLater()
            return False
        old_document, old_buffer = self._document, self._buffer
        self._document, self._buffer, self._bytes = fresh, buffer, held
        old_document.close()
        old_document.deleteLater()
        old_buffer.deleteLater()
        self.show_page(page)
        return True

    def show_page(self, page: int) -> None:
        """Turn to a page, from 0, within what there is."""
        self._page = max(0, min(page, self.page_count - 1))
        self._picture = QImage()
        self.updateGeometry()
        self.update()
        self.shown.emit()

    def hasHeightForWidth(self) -> bool:
        """The page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The page's height at this width; A4 landscape while there is none."""
        size = self._document.pagePointSize(self._page) if self.page_count else None
        return round(width * (size.height() / size.width() if size and size.width() else 210 / 297))

    def sizeHint(self) -> QSize:
        """A page 330 pixels wide."""
        return QSize(330, self.heightForWidth(330))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again for the new width."""
        self._picture = QImage()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, white in both themes, within a hairline."""
        painter = QPainter(self)
        height = min(self.height(), self.heightForWidth(self.width()))
        width = self.width() if height == self.heightForWidth(self.width()) else self._width_for(height)
        left = (self.width() - width) // 2
        if self.page_count:
            if self._picture.isNull():
                self._picture = self._render(width, height)
            painter.drawImage(left, 0, self._picture)
        painter.setPen(theme.colour(Role.HAIRLINE))
        painter.drawRect(left, 0, width - 1, height - 1)

    def _width_for(self, height: int) -> int:
        return max(1, round(height * self.width() / max(1, self.heightForWidth(self.width()))))

    def _render(self, width: int, height: int) -> QImage:
        ratio = self.devicePixelRatioF()
        drawn = self._document.render(self._page, QSize(round(width * ratio), round(height * ratio)))
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        paper.setDevicePixelRatio(ratio)
        return paper
