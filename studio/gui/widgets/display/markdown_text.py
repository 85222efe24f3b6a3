"""Markdown of ours to read: room between paragraphs, colours of the theme, pictures as wide as the page."""

from itertools import product
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.theme.typography import Size, font

WIDEST = 860
_MARGIN = 14
_ROOM = 8
_BEFORE_HEADING = 14
_REST_MS = 120
_SIZES = {1: Size.TITLE, 2: Size.SECTION}


class MarkdownText(QTextBrowser):
    """Follows no link by itself and loads nothing but pictures of ``pictures``, a folder of the program's."""

    def __init__(self, name: str, pictures: Path | None = None) -> None:
        super().__init__()
        self._markdown, self._pictures, self._width = "", pictures, 0
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setFont(font(Size.TEXT))
        self.setAccessibleName(name)
        self.setMaximumWidth(WIDEST)
        self.document().setDocumentMargin(_MARGIN)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one width, whatever is shown
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._fit_pictures)
        theme.current().changed.connect(self._tint)
        self._tint()

    def show_markdown(self, text: str) -> None:
        """Show ``text`` from its beginning."""
        self._markdown = text
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def show_heading(self, is_it: Any) -> bool:
        """Bring the first heading whose text ``is_it`` accepts to the top; return whether there is one."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and is_it(block.text()):
                place = self.document().documentLayout().blockBoundingRect(block)
                self.verticalScrollBar().setValue(int(place.top()) - _MARGIN)
                return True
            block = block.next()
        return False

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give a picture of ours in the width that there is; anything else is not there."""
        wanted = QTextDocument.ResourceType.ImageResource.value
        if kind != wanted or self._pictures is None:
            return None
        path = QUrl(name).path() if isinstance(name, str) else name.path()
        image = QImage(str(self._pictures / Path(path).name))
        ratio = self.devicePixelRatioF()
        width = round(min(self._room(), image.width()) * ratio)
        if not image.isNull() and width < image.width():
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return _framed(image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures once the width rests."""
        super().resizeEvent(event)
        if self._pictures is not None and self._room() != self._width:
            self._rest.start()

    def _room(self) -> int:
        return max(200, self.viewport().width() - 2 * _MARGIN - 8)

    def _fit_pictures(self) -> None:
        if self._room() == self._width or not self._markdown:
            return
        bar = self.verticalScrollBar()
        part = bar.value() / (bar.maximum() or 1)
        self._lay_out()
        bar.setValue(round(part * bar.maximum()))

    def _lay_out(self) -> None:
        self._width = self._room()
        self.document().clear()  # and with it the pictures in their former width
        self.setMarkdown(self._markdown)
        self._give_room()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _calm(frame)

    def _give_room(self) -> None:
        """Put some room between paragraphs; Markdown of Qt's has none."""
        cursor = QTextCursor(self.document())
        while not cursor.atEnd():
            shape = cursor.blockFormat()
            if cursor.currentTable() is None:
                shape.setBottomMargin(_ROOM)
            if level := shape.headingLevel():
                shape.setTopMargin(_BEFORE_HEADING if cursor.position() else 0)
                _set_size(cursor, _SIZES.get(level, Size.TEXT))
            cursor.setBlockFormat(shape)
            if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
                return

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour(Role.PANEL))
        palette.setColor(QPalette.ColorRole.Text, theme.colour(Role.TEXT))
        palette.setColor(QPalette.ColorRole.Link, theme.colour(Role.ACCENT))
        self.setPalette(palette)
        if self._markdown:
            self._lay_out()


def _set_size(cursor: QTextCursor, size: Size) -> None:
    """Give a heading one of the window's sizes."""
    heading = QTextCursor(cursor.block())
    heading.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    shape = heading.charFormat()
    shape.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # Qt's own, which goes before any font
    shape.setFont(font(size, strong=True))
    heading.setCharFormat(shape)


def _framed(image: QImage) -> QImage:
    """Draw a hairline around a picture whose ground is that of the window."""
    if image.isNull():
        return image
    framed = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(framed)
    painter.setPen(theme.colour(Role.HAIRLINE))
    width, height = (round(side / framed.devicePixelRatio()) for side in (framed.width(), framed.height()))
    painter.drawRect(0, 0, width - 1, height - 1)
    painter.end()
    return framed


def _calm(table: QTextTable) -> None:
    """Draw a table with a hairline below each row and room in its cells."""
    shape = table.format()
    shape.setBorder(0)
    shape.setBorderCollapse(True)
    shape.setCellPadding(6)
    shape.setCellSpacing(0)
    shape.setBottomMargin(_ROOM)
    table.setFormat(shape)
    for row, column in product(range(table.rows()), range(table.columns())):
        cell = table.cellAt(row, column)
        edge = cell.format().toTableCellFormat()
        edge.setBottomBorder(1)
        edge.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        edge.setBottomBorderBrush(theme.colour(Role.HAIRLINE))
        cell.setFormat(edge)
