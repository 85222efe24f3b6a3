"""The first page: four ways to begin, and the workspaces used lately."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio.gui.actions import ACTIONS, action_text
from studio.gui.desk import Desk
from studio.gui.icons import paint_icon
from studio.gui.pages.page import Page
from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.theme.typography import Size, font
from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.eliding_label import ElidingLabel
from studio.gui.widgets.frame.card import Card

_WIDTH = 760


class ChoiceCard(QAbstractButton):
    """A large button: icon, what it does, and one line about it."""

    def __init__(
        self, icon: str, text: str, line: str, on_click: Callable[[], object], *, first: bool
    ) -> None:
        super().__init__()
        self._icon, self._line, self._first = icon, line, first
        self.setText(text)
        self.setAccessibleName(text.rstrip("…"))
        self.setAccessibleDescription(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: on_click())
        theme.current().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Half the column wide."""
        return QSize((_WIDTH - 16) // 2, 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw card, icon, words and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = Role.ACCENT if self._first else Role.PANEL
        if self.underMouse():
            ground = Role.ACCENT_HOVER if self._first else Role.HOVER
        ring = Role.TEXT if self._first else Role.ACCENT
        edge = QPen(theme.colour(ring), 2) if self.hasFocus() else QPen(theme.colour(Role.HAIRLINE), 1)
        painter.setBrush(theme.colour(ground))
        painter.setPen(Qt.PenStyle.NoPen if self._first and not self.hasFocus() else edge)
        painter.drawRoundedRect(box, 12, 12)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width, height = self.width(), self.height()
        icon = QRectF(width - 48 if mirrored else 20, (height - 28) / 2, 28, 28)
        paint_icon(painter, icon, self._icon, Role.ON_ACCENT if self._first else Role.ACCENT)
        left = 20 if mirrored else 66
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        align = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.setPen(theme.colour(Role.ON_ACCENT if self._first else Role.TEXT))
        painter.setFont(font(Size.TEXT, strong=True))
        painter.drawText(QRectF(left, height / 2 - 23, width - 86, 22), align, self.text())
        painter.setPen(theme.colour(Role.ON_ACCENT if self._first else Role.MUTED))
        painter.setFont(font(Size.CAPTION))
        painter.drawText(QRectF(left, height / 2 + 1, width - 86, 20), align, self._line)


class RecentButton(QAbstractButton):
    """One workspace used lately: its name, where it lies, when it was open."""

    def __init__(self, name: str, place: str, when: str) -> None:
        super().__init__()
        self.setText(name)
        self.setAccessibleName(self.tr("Open {0}").format(name))
        self.setAccessibleDescription(place)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Set apart, so that a path keeps its slashes in place where one reads from right to left.
        title, path = ElidingLabel(name), ElidingLabel(f"\u2066{place}\u2069")
        title.setProperty("type", "strong")
        path.setProperty("type", "caption")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(title)
        words.addWidget(path)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addLayout(words, 1)
        row.addWidget(label(when, "caption"))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(_WIDTH, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground under the mouse and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(Role.ACCENT), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(theme.colour(Role.HOVER))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class StartPage(Page):
    """Stands alone, without rail and foot, until a workspace is open."""

    page_id = "start"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("start")
        self.header.hide()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        head = label("Credential Studio", "title")
        line = label(
            self.tr(
                "From the list of learners to signed credentials and certificates, all on this computer."
            ),
            "muted",
        )
        middle.addWidget(head)
        middle.addSpacing(4)
        middle.addWidget(line)
        middle.addSpacing(28)
        middle.addLayout(self._choices())
        middle.addSpacing(24)
        self._recent = Card(self.tr("Used lately"), margin=8)
        self._recent.head.setContentsMargins(12, 10, 12, 0)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._recent.body.addLayout(self._list)
        middle.addWidget(self._recent)
        self._recent.hide()
        middle.addSpacing(16)
        middle.addLayout(self._helps())
        box = QWidget()
        box.setFixedWidth(_WIDTH)
        box.setLayout(middle)
        middle.setContentsMargins(0, 0, 0, 0)
        self.stand_alone(box)
        self.message.setMaximumWidth(_WIDTH)

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(16)
        ways = (
            ("plus", self.tr("New workspace…"), self.tr("For your organisation"), "new-workspace"),
            ("folder", self.tr("Open…"), self.tr("A workspace on this computer"), "open"),
            ("sealed", self.tr("Open a copy…"), self.tr("From a sealed backup file"), "open-copy"),
            ("sample", self.tr("Sample workspace"), self.tr("Look around with invented learners"), "sample"),
        )
        for place, (icon, text, line, way) in enumerate(ways):
            card = ChoiceCard(icon, text, line, partial(self._go, way), first=place == 0)
            grid.addWidget(card, place // 2, place % 2)
        return grid

    def _helps(self) -> QHBoxLayout:
        """Return the ways that the menu has, too, which is not there without a workspace."""
        row = QHBoxLayout()
        for entry in ACTIONS:
            if entry.action_id in ("guide", "whats-new", "report"):
                row.addWidget(button(action_text(entry), partial(self._go, entry.action_id), kind="quiet"))
        row.addStretch(1)
        return row

    def _go(self, way: str) -> None:
        host: Any = self.window()
        if way == "open":
            host.workspaces.choose_and_open()
        elif way == "sample":
            host.workspaces.open_sample()
        elif way == "guide":
            host.show_guide()
        else:
            self.desk.go(way)

    def reload(self) -> None:
        """Look, behind the window, for the workspaces used lately that are still there."""
        host: Any = self.window()
        if hasattr(host, "workspaces"):
            self.desk.runner.read(lambda _watch: host.workspaces.recent(), self._show_recent)

    def _show_recent(self, recent: tuple[Any, ...]) -> None:
        clear_layout(self._list)
        for item in recent:
            self._list.addLayout(self._recent_line(item))
        self._recent.setVisible(bool(recent))

    def _recent_line(self, item: Any) -> QHBoxLayout:
        """Return the workspace and, where its backup is missing or old, the way to one."""
        line = QHBoxLayout()
        line.setSpacing(4)
        opening = RecentButton(item.name, str(item.folder), item.when)
        opening.clicked.connect(partial(self._open, Path(item.folder), None))
        line.addWidget(opening, 1)
        if item.backup:
            words = self.tr("{0}: save a copy…").format(item.backup)
            backup = button(words, kind="link", icon="backup")
            backup.setProperty("small", "true")
            backup.setAccessibleName(self.tr("{0}, {1}").format(item.name, words.rstrip("…")))
            backup.clicked.connect(partial(self._open, Path(item.folder), ("settings", "backup")))
            line.addWidget(backup)
        return line

    def _open(self, folder: Path, then: tuple[str, str] | None, _checked: bool = False) -> None:
        host: Any = self.window()
        host.workspaces.open(folder, then=then)
