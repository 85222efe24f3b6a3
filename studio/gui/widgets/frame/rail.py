"""The rail: the stages of the work, settings at the foot, and whose workspace this is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from studio.gui.icons import paint_icon
from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.theme.typography import Size, font
from studio.gui.widgets.basics import set_state
from studio.gui.widgets.eliding_label import ElidingLabel

WIDTH = 208


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One stage: id of its page, its word and its icon. ``at_foot`` puts it to the bottom."""

    page_id: str
    text: str
    icon: str
    at_foot: bool = False


class RailButton(QAbstractButton):
    """One line of the rail, with a count or a word at its end."""

    def __init__(self, entry: RailEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry, self._count = entry, ""
        self.setText(entry.text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(entry.text)
        theme.current().changed.connect(self.update)

    def set_count(self, text: str) -> None:
        """Show a short count or word, such as ``214`` or ``1 running``; empty shows nothing."""
        self._count = text
        self.setAccessibleName(f"{self.entry.text}, {text}" if text else self.entry.text)
        self.update()

    @property
    def count(self) -> str:
        """What stands at the end."""
        return self._count

    def sizeHint(self) -> QSize:
        """38 pixels high, as wide as the rail allows."""
        return QSize(WIDTH - 25, 38)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, word, count and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.ACCENT_SOFT if self.isChecked() else Role.HOVER))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Role.ACCENT), 2))
            painter.drawRoundedRect(box, 8, 8)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        role = Role.ACCENT if self.isChecked() else Role.TEXT
        place = self._mirrored(QRectF(10, (self.height() - 18) / 2, 18, 18))
        paint_icon(painter, place, self.entry.icon, role)
        caption = font(Size.CAPTION, strong=self.isChecked())
        width = QFontMetrics(caption).horizontalAdvance(self._count) if self._count else 0
        words = font(Size.TEXT, strong=self.isChecked())
        room = self.width() - 38 - 10 - (width + 8 if width else 0)
        painter.setFont(words)
        painter.setPen(theme.colour(role))
        text = QFontMetrics(words).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        self._draw(painter, QRectF(38, 0, room, self.height()), text, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(caption)
        painter.setPen(theme.colour(Role.MUTED))
        end = QRectF(self.width() - width - 12, 0, width + 2, self.height())
        self._draw(painter, end, self._count, Qt.AlignmentFlag.AlignRight)

    def _draw(self, painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
        turned = self.style().visualAlignment(self.layoutDirection(), align | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self._mirrored(rect), int(turned), text)

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right())
        return rect


class Rail(QFrame):
    """The one way between stages; emits the page's id."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[RailEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setFixedWidth(WIDTH)
        set_state(self, "true" if self._is_mirrored() else "false", "mirrored")
        self._buttons = {entry.page_id: RailButton(entry, self) for entry in entries}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 16)
        column.setSpacing(4)
        self._add_head(column)
        for entry in (entry for entry in entries if not entry.at_foot):
            column.addWidget(self._buttons[entry.page_id])
        column.addStretch(1)
        for entry in (entry for entry in entries if entry.at_foot):
            column.addWidget(self._buttons[entry.page_id])
        for page_id, item in self._buttons.items():
            self._group.addButton(item)
            item.clicked.connect(lambda _checked=False, wanted=page_id: self.chosen.emit(wanted))

    def _add_head(self, column: QVBoxLayout) -> None:
        self.workspace_button = QPushButton()
        self.workspace_button.setProperty("kind", "row")
        self.workspace_button.setAccessibleName(self.tr("Workspace menu"))
        self._name = ElidingLabel()
        self._name.setProperty("type", "strong")
        self._place = ElidingLabel()
        self._place.setProperty("type", "caption")
        inner = QVBoxLayout(self.workspace_button)
        inner.setContentsMargins(8, 4, 8, 4)
        inner.setSpacing(3)
        for part in (self._name, self._place):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inner.addWidget(part)
        self.workspace_button.setMinimumHeight(54)
        column.addWidget(self.workspace_button)
        column.addSpacing(10)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def set_workspace(self, name: str, place: str) -> None:
        """Say whose workspace this is and where it lies."""
        self._name.setText(name)
        self._place.setText(place)
        self.workspace_button.setAccessibleName(self.tr("Workspace menu: {0}").format(name))

    def set_menu(self, menu: QMenu) -> None:
        """Give the workspace's name its menu."""
        self.workspace_button.setMenu(menu)

    def set_current(self, page_id: str) -> None:
        """Mark where I am; an id that is not on the rail marks nothing."""
        item = self._buttons.get(page_id)
        if item is not None:
            item.setChecked(True)
            return
        self._group.setExclusive(False)
        for other in self._buttons.values():
            other.setChecked(False)
        self._group.setExclusive(True)

    def set_count(self, page_id: str, text: str) -> None:
        """Show a count at the end of one line."""
        self._buttons[page_id].set_count(text)

    def button(self, page_id: str) -> RailButton:
        """Return the line of a page."""
        return self._buttons[page_id]
