"""Cells as in the pictures: row rules only, muted or strong text, a pill for a state."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.gui.icons import paint_icon
from studio.gui.models.cell import PILL_ROLE, STYLE_ROLE, CellStyle
from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.theme.typography import Size, font

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 43
PADDING = 12
SIGN = 15
_SIGN_EDGE = 6
_SIGNS = {CellStyle.NEEDED: ("check", Role.ACCENT), CellStyle.BELOW: ("alert", Role.LOOK)}

_PILLS = {
    "good": (Role.GOOD, Role.GOOD_SOFT),
    "look": (Role.LOOK, Role.LOOK_SOFT),
    "stop": (Role.STOP, Role.STOP_SOFT),
    "note": (Role.ACCENT, Role.ACCENT_SOFT),
}


class RowDelegate(QStyledItemDelegate):
    """Draws every cell of a ``DataTable``."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """43 pixels high; as wide as its text with padding."""
        text = str(index.data() or "")
        width = QFontMetrics(self._font(index)).horizontalAdvance(text) + 2 * PADDING
        return QSize(width + (20 if index.data(PILL_ROLE) else 0), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, rule, then text or pill."""
        painter.save()
        rect: QRect = option.rect
        state = option.state
        self._paint_ground(painter, rect, state, index)
        inner = QRectF(rect).adjusted(PADDING, 0, -PADDING, 0)
        text = str(index.data() or "")
        if pill := index.data(PILL_ROLE):
            self._paint_pill(painter, inner, text, str(pill), option)
        elif text:
            self._paint_text(painter, inner, text, index, option)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour(Role.ACCENT), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: Index) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour(Role.ACCENT_SOFT))
        elif index.data(STYLE_ROLE) is CellStyle.NEEDED:
            painter.fillRect(rect, theme.colour(Role.HOVER))
        elif index.data(STYLE_ROLE) is CellStyle.WRONG:
            painter.fillRect(rect, theme.colour(Role.STOP_SOFT))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Role.HAIRLINE))

    def _paint_text(
        self, painter: QPainter, inner: QRectF, text: str, index: Index, option: QStyleOptionViewItem
    ) -> None:
        style = index.data(STYLE_ROLE)
        roles = {CellStyle.MUTED: Role.MUTED, CellStyle.WRONG: Role.STOP, CellStyle.LINK: Role.ACCENT}
        roles[CellStyle.BELOW] = Role.LOOK
        if style in _SIGNS:
            inner = self._paint_sign(painter, inner, *_SIGNS[style], option)
        chosen = font(Size.TEXT, strong=style is CellStyle.STRONG)
        painter.setFont(chosen)
        painter.setPen(theme.colour(roles.get(style, Role.TEXT)))
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
        cut = Qt.TextElideMode.ElideMiddle if style is CellStyle.FILE else Qt.TextElideMode.ElideRight
        shown = QFontMetrics(chosen).elidedText(text, cut, int(inner.width()))
        direction: Qt.LayoutDirection = option.direction
        turned = QStyle.visualAlignment(direction, Qt.AlignmentFlag(align) | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(inner, int(turned), shown)

    @staticmethod
    def _paint_sign(
        painter: QPainter, inner: QRectF, name: str, role: Role, option: QStyleOptionViewItem
    ) -> QRectF:
        """Draw a sign at the cell's end; return the room that is left for the text."""
        room = inner.adjusted(-_SIGN_EDGE, 0, _SIGN_EDGE, 0)  # signs stand in the padding, words keep theirs
        place = QRectF(room.right() - SIGN, room.center().y() - SIGN / 2, SIGN, SIGN)
        left = inner.adjusted(0, 0, _SIGN_EDGE - SIGN - 4, 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(room.left())
            left = inner.adjusted(SIGN + 4 - _SIGN_EDGE, 0, 0, 0)
        paint_icon(painter, place, name, role)
        return left

    def _paint_pill(
        self, painter: QPainter, inner: QRectF, text: str, state: str, option: QStyleOptionViewItem
    ) -> None:
        letters, ground = _PILLS.get(state, (Role.TEXT, None))
        chosen = font(Size.CAPTION, strong=True)
        width = min(QFontMetrics(chosen).horizontalAdvance(text) + 20.0, inner.width())
        pill = QRectF(inner.left(), inner.center().y() - 12, width, 24)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            pill.moveRight(inner.right())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(pill, 12, 12)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(chosen)
        painter.setPen(theme.colour(letters))
        shown = QFontMetrics(chosen).elidedText(text, Qt.TextElideMode.ElideRight, int(width) - 12)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _font(self, index: Index) -> QFont:
        if index.data(PILL_ROLE):
            return font(Size.CAPTION, strong=True)
        return font(Size.TEXT, strong=index.data(STYLE_ROLE) is CellStyle.STRONG)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The usual editor, named after its column for screen readers."""
        editor = super().createEditor(parent, option, index)
        if editor is not None:
            head = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
            editor.setAccessibleName(str(head))
        return editor
