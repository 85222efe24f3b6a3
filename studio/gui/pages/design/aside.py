"""Beside every tab: the badge as it will be, and what it attests."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.design import DesignContent
from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.widgets.basics import WordLabel, button, clear_layout, label
from studio.gui.widgets.display.badge_preview import BadgePreview
from studio.gui.widgets.frame.card import Card

WIDTH = 284
_SHOWN = 6
_ROOM_FOR_BOTH = 440


class Aside(QWidget):
    """Two cards at the page's end. ``choice_wanted`` comes from the badge that only stands in."""

    choice_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        middle = Qt.AlignmentFlag.AlignHCenter
        badge = Card()
        self.badge = BadgePreview(self.tr("Badge artwork"))
        self.caption = label("", "muted", wrap=True)
        self.caption.setAlignment(middle)
        self.choose = button(self.tr("Choose a badge"), self.choice_wanted.emit, kind="link")
        badge.body.addSpacing(4)
        badge.body.addWidget(self.badge, 0, middle)
        badge.body.addWidget(self.caption)
        badge.body.addWidget(self.choose, 0, middle)
        self.small = BadgePreview(self.tr("Badge artwork, small"), 48)
        small = QHBoxLayout()
        small.setSpacing(10)
        small.addStretch(1)
        small.addWidget(self.small)
        small.addWidget(label(self.tr("at 48 pixels"), "caption"))
        small.addStretch(1)
        badge.body.addLayout(small)
        self._attests = Card(self.tr("Attests"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._attests.body.addLayout(self._list)
        column.addWidget(badge)
        column.addWidget(self._attests)
        column.addStretch(1)
        theme.current().changed.connect(self._repaint_lines)
        self._content: DesignContent | None = None

    def show_content(self, content: DesignContent, version: int) -> None:
        """Show what the draft attests, and of which version the artwork will be."""
        self._content = content
        chosen = bool(content.artwork_svg)
        self.caption.setText(
            self.tr("Badge artwork, version {0}").format(version)
            if chosen
            else self.tr("No badge is chosen yet; this one only stands in.")
        )
        self.choose.setVisible(not chosen)
        self._repaint_lines()

    def show_badge(self, png: bytes) -> None:
        """Show the picture; no bytes show the pale sign."""
        self.small.show_png(png)
        self.badge.show_png(png, str(self._content.artwork_caption) if self._content else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room for one card only, it is the badge's."""
        super().resizeEvent(event)
        self._show_attests()

    def _show_attests(self) -> None:
        some = self._content is not None and bool(self._content.alignments)
        self._attests.setVisible(some and self.height() >= _ROOM_FOR_BOTH)

    def _repaint_lines(self) -> None:
        clear_layout(self._list)
        if self._content is None:
            return
        items = self._content.alignments
        self._show_attests()
        muted = theme.colour(Role.MUTED).name()
        for item in items[:_SHOWN]:
            source = item.target_code or item.target_framework
            line = WordLabel()
            line.setTextFormat(Qt.TextFormat.RichText)
            line.setWordWrap(True)
            tail = f' <span style="color:{muted}">· {_plain(source)}</span>' if source else ""
            line.setText(f"{_plain(item.target_name)}{tail}")
            self._list.addWidget(line)
        if len(items) > _SHOWN:
            self._list.addWidget(label(self.tr("and %n more", "", len(items) - _SHOWN), "muted"))


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
