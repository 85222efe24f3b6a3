"""A gallery to choose one thing from: small drawings with a word below each, by mouse or arrows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from studio.gui.theme.typography import Size, font


@dataclass(frozen=True, slots=True)
class PictureEntry:
    """``svg`` is of our own making: nobody else's drawing is shown here."""

    key: str
    words: str
    svg: str


class PictureList(QListWidget):
    """``edited`` comes when the person chooses, never when the program does."""

    edited = Signal()

    def __init__(
        self, name: str, picture: int, cell: QSize, rows: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._picture, self._cell = picture, cell
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFont(font(Size.CAPTION))
        self.setIconSize(QSize(picture, picture))
        self.setGridSize(cell)
        self._most_rows = rows
        self.setFixedHeight(rows * cell.height() + 6)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(lambda _now, _before: self.edited.emit())
        self.itemClicked.connect(lambda _item: self.edited.emit())  # also the one that is current already

    @property
    def key(self) -> str:
        """The key of what is chosen, or an empty text."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def set_entries(self, entries: Sequence[PictureEntry]) -> None:
        """Offer these; what was chosen stays so, if it is among them."""
        before = self.key
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(self._icon(entry.svg), entry.words)
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
            item.setToolTip(entry.words)
            item.setSizeHint(QSize(self._cell.width() - 4, self._cell.height() - 4))
            self.addItem(item)
        self.blockSignals(False)
        self.set_key(before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its rows need."""
        super().resizeEvent(event)
        across = max(1, self.viewport().width() // self._cell.width())
        rows = min(self._most_rows, -(-self.count() // across)) or 1
        self.setFixedHeight(rows * self._cell.height() + 6)

    def set_key(self, key: str) -> None:
        """Show what is chosen, without telling anybody; one that is not offered shows nothing."""
        self.blockSignals(True)
        place = next((at for at in range(self.count()) if self._key_at(at) == key), -1)
        self.setCurrentRow(place)
        self.blockSignals(False)

    def _key_at(self, place: int) -> str:
        return str(self.item(place).data(Qt.ItemDataRole.UserRole))

    def _icon(self, svg: str) -> QIcon:
        ratio = self.devicePixelRatioF()
        side = round(self._picture * ratio)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(svg.encode("utf-8"))).render(painter, QRectF(0, 0, side, side))
        painter.end()
        image.setDevicePixelRatio(ratio)
        icon, pixmap = QIcon(), QPixmap.fromImage(image)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # chosen ones keep their colours
            icon.addPixmap(pixmap, mode)
        return icon
