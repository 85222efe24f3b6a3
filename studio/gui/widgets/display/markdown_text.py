"""Markdown of ours to read: room between paragraphs, colours of the theme, pictures as wide as the page."""

from itertools import product
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QImage,
    QImageReader,
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
KEEP = QTextCursor.MoveMode.KeepAnchor
_SIZES = {1: Size.TITLE, 2: Size.SECTION}


class MarkdownText(QTextBrowser):
    """Follows no link by itself and loads nothing but pictures of ``pictures``, a folder of the program's."""

    def __init__(self, name: str, pictures: Path | None = None) -> None:
        super().__init__()
        self._markdown, self._pictures, self._width = "", pictures, 0
        self._sizes_known = self._seen = False
        self._heading: tuple[Any, int] = (None, 0)  # the one on top, and where the scroll bar stood then
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
        self._markdown, self._heading = text, (None, 0)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def show_heading(self, is_it: Any) -> bool:
        """Bring the first heading whose text ``is_it`` accepts to the top; return whether there is one."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and is_it(block.text()):
                self.setTextCursor(QTextCursor(block))  # or Qt scrolls back to it
                place = self.document().documentLayout().blockBoundingRect(block)
                self.verticalScrollBar().setValue(int(place.top()) - _MARGIN)
                self._heading = (is_it, self.verticalScrollBar().value())
                return True
            block = block.next()
        return False

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give a picture of ours in the width that there is; anything else is not there."""
        wanted = QTextDocument.ResourceType.ImageResource.value
        path = self._picture(name.toString() if isinstance(name, QUrl) else name)
        if kind != wanted or path is None or not self._sizes_known:
            return None  # while it is laid out Qt would read every picture of the chapter
        image = QImage(str(path))
        width = round(self._size_of(path).width() * self.devicePixelRatioF())
        if width < image.width():
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        return _framed(image)

    def _picture(self, name: str) -> Path | None:
        """Return the picture of ours that a text means by ``name``, whatever folder it says."""
        path = self._pictures / Path(QUrl(name).path()).name if self._pictures is not None else None
        return path if path is not None and path.is_file() else None

    def _size_of(self, path: Path) -> QSize:
        """Return the size in which a picture is shown; only its head is read."""
        size = QImageReader(str(path)).size()
        return size.scaled(min(self._room(), size.width()), size.height(), Qt.AspectRatioMode.KeepAspectRatio)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures once the width rests."""
        super().resizeEvent(event)
        if self._pictures is not None and self._room() != self._width:
            if self._seen:
                self._rest.start()
            else:  # the width that it has from now on
                self._fit_pictures()

    def _room(self) -> int:
        return max(200, self.viewport().width() - 2 * _MARGIN - 8)

    def _fit_pictures(self) -> None:
        if self._room() != self._width and self._markdown:
            self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        """Lay the same text out again, and stay where the reader is."""
        bar = self.verticalScrollBar()
        is_it, place = self._heading
        at_heading, part = place == bar.value(), bar.value() / (bar.maximum() or 1)
        self._lay_out()
        if is_it is not None and at_heading:
            self.show_heading(is_it)
        else:
            bar.setValue(round(part * bar.maximum()))

    def _lay_out(self) -> None:
        self._width, self._seen = self._room(), self.isVisible()
        self.document().clear()  # and with it the pictures in their former width
        self._sizes_known = False
        self.setMarkdown(self._markdown)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # everything is laid out once, at its end
        self._give_room(cursor)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _calm(frame)
        cursor.endEditBlock()
        self._sizes_known = True

    def _give_room(self, cursor: QTextCursor) -> None:
        """Put some room between paragraphs; Markdown of Qt's has none."""
        going = True
        while going:
            shape = cursor.blockFormat()
            if cursor.currentTable() is None:
                shape.setBottomMargin(_ROOM)
            if level := shape.headingLevel():
                shape.setTopMargin(_BEFORE_HEADING if cursor.position() else 0)
                _set_size(cursor, _SIZES.get(level, Size.TEXT))
            cursor.setBlockFormat(shape)
            self._size_pictures(cursor)
            going = cursor.movePosition(QTextCursor.MoveOperation.NextBlock)

    def _size_pictures(self, cursor: QTextCursor) -> None:
        """Say how large a paragraph's pictures are, so that each is read only when it comes into view."""
        at = cursor.block().begin()
        while not at.atEnd():
            piece = at.fragment()
            shape = piece.charFormat().toImageFormat()
            path = self._picture(shape.name()) if shape.isValid() else None
            if path is not None:
                size = self._size_of(path)
                shape.setWidth(size.width())
                shape.setHeight(size.height())
                picture = QTextCursor(self.document())
                picture.setPosition(piece.position())
                picture.setPosition(piece.position() + piece.length(), KEEP)
                picture.setCharFormat(shape)
            at += 1

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour(Role.PANEL))
        palette.setColor(QPalette.ColorRole.Text, theme.colour(Role.TEXT))
        palette.setColor(QPalette.ColorRole.Link, theme.colour(Role.ACCENT))
        self.setPalette(palette)
        if self._markdown:
            self._lay_out_anew()


def _set_size(cursor: QTextCursor, size: Size) -> None:
    """Give a heading one of the window's sizes."""
    heading = QTextCursor(cursor.block())
    heading.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
    shape = heading.charFormat()
    shape.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # Qt's own, which goes before any font
    shape.setFont(font(size, strong=True))
    heading.setCharFormat(shape)


def _framed(image: QImage) -> QImage:
    """Draw a hairline around a picture whose ground is that of the window."""
    framed = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(framed)
    painter.setPen(theme.colour(Role.HAIRLINE))
    painter.drawRect(0, 0, framed.width() - 1, framed.height() - 1)
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
