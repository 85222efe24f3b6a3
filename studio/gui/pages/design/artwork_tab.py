"""The badge: one of our own shapes with a few choices, or a file of one's own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QPushButton

from studio.artwork.badges import BADGE_KINDS, METAL_NAMES, BadgeOptions, make_badge
from studio.artwork.icons import icon_names
from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.icons import swatch
from studio.gui.pages.design import calls
from studio.gui.pages.design.document import DesignDocument
from studio.gui.pages.design.tab import DesignTab
from studio.gui.theme.roles import Role
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.localised_edit import LocalisedEdit
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn

REST_MS = 250


class ArtworkTab(DesignTab):
    """Choices at once become the draft's artwork, drawn beside the tab."""

    def __init__(self, desk: Desk, document: DesignDocument) -> None:
        super().__init__(desk, document)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._make)
        self._message = InlineMessage()
        scroll = ScrollColumn()
        scroll.column.addWidget(self._own_badge())
        scroll.column.addWidget(self._from_file())
        scroll.column.addStretch(1)
        self.column.addWidget(scroll)
        self.refresh()

    def _own_badge(self) -> Card:
        card = Card(self.tr("Make a badge"))
        words_of = self._shapes()
        self._kind = Choice(tuple((key, words_of.get(key, words)) for key, words in BADGE_KINDS))
        self._icon = Choice(tuple((name, name.replace("-", " ")) for name in icon_names()))
        self._icon.setEditable(True)
        self._icon.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self._metal = Choice(tuple((name, name.capitalize()) for name in METAL_NAMES))
        self._title, self._subtitle, self._ring = QLineEdit(), QLineEdit(), QLineEdit()
        self._colour = ColourButton(BadgeOptions().colour, self._later)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        fields: tuple[tuple[str, Any], ...] = (
            (self.tr("Shape"), self._kind),
            (self.tr("Sign"), self._icon),
            (self.tr("Words on it"), self._title),
            (self.tr("Second line"), self._subtitle),
            (self.tr("Words around it"), self._ring),
            (self.tr("Metal"), self._metal),
            (self.tr("Colour"), self._colour),
        )
        for place, (words, field) in enumerate(fields):
            grid.addWidget(FormField(words, field), place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.body.addWidget(self._message)
        self._kind.set_value(BadgeOptions().kind)
        self._metal.set_value(BadgeOptions().metal)
        self._icon.set_value(BadgeOptions().icon)
        for choice in (self._kind, self._icon, self._metal):
            choice.edited.connect(self._later)
        for line in (self._title, self._subtitle, self._ring):
            line.textEdited.connect(lambda _text: self._later())
        return card

    def _shapes(self) -> dict[str, str]:
        return {
            "hexagon": self.tr("Hexagon with ribbon"),
            "shield": self.tr("Shield"),
            "circle": self.tr("Round seal with words around it"),
            "rosette": self.tr("Rosette"),
            "star": self.tr("Star medal"),
            "wreath": self.tr("Laurel wreath"),
            "ticket": self.tr("Plaque"),
            "gear": self.tr("Cog wheel"),
            "diamond": self.tr("Diamond"),
            "crest": self.tr("Crest with scroll"),
            "octagon": self.tr("Octagon with words around it"),
        }

    def _from_file(self) -> Card:
        card = Card(self.tr("Or use a file of your own"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(button(self.tr("Choose an SVG…"), self._choose, icon="file"))
        row.addWidget(label(self.tr("You see what was left out, if anything had to be."), "muted"), 1)
        card.body.addLayout(row)
        self._caption = LocalisedEdit()
        self._caption.edited.connect(
            lambda: self.document.edit(
                self.tr("Edit the description"), "artwork_caption", artwork_caption=self._caption.value
            )
        )
        hint = self.tr("For people who do not see it: what the picture shows, in one sentence.")
        card.body.addWidget(FormField(self.tr("Description of the artwork"), self._caption, hint=hint))
        return card

    def refresh(self) -> None:
        """Show the caption; a badge without words offers the design's title."""
        self._caption.set_value(self.content.artwork_caption)

    def _later(self) -> None:
        self._rest.start()

    def _options(self) -> BadgeOptions:
        return BadgeOptions(
            kind=self._kind.value,
            title=self._title.text() or self.content.title.main,
            subtitle=self._subtitle.text(),
            ring=self._ring.text(),
            icon=self._icon.value or BadgeOptions().icon,
            metal=self._metal.value,
            colour=self._colour.colour,
            language=self.content.language,
        )

    def _make(self) -> None:
        options = self._options()
        self.desk.runner.read(lambda _watch: make_badge(options), self._take, otherwise=self._refuse)

    def _take(self, svg: str) -> None:
        self._message.clear()
        self.document.edit(self.tr("Change the badge"), "artwork", artwork_svg=svg)

    def _refuse(self, error: StudioError) -> None:
        self._message.say("stop", f"{error} {error.advice}")

    def _choose(self) -> None:
        path, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Choose an SVG"), "", self.tr("Drawings (*.svg)")
        )
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Read a picture of others; what had to go is named, a hostile file refused."""
        self.desk.read(
            lambda workspace, _watch: calls.read_artwork(workspace, path),
            self._taken,
            otherwise=self._refuse,
            text=self.tr("Reading {0}").format(path.name),
        )

    def _taken(self, reading: Any) -> None:
        self.document.edit(self.tr("Use a file as artwork"), artwork_svg=reading.svg)
        if reading.dropped:
            text = self.tr("Left out, because it cannot be printed or is not safe: {0}.")
            self._message.say("look", text.format(", ".join(reading.dropped)))
        else:
            self._message.say("good", self.tr("The whole picture was taken over."))


class ColourButton(QPushButton):
    """Shows a colour and its number; a click chooses another."""

    def __init__(self, colour: str, on_change: Callable[[], object]) -> None:
        super().__init__()
        self.colour, self._on_change = colour, on_change
        self.clicked.connect(self._choose)
        self._show()

    def set_colour(self, colour: str) -> None:
        """Show a colour (``#rrggbb``), without telling anybody."""
        self.colour = colour
        self._show()

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour), self, self.accessibleName())
        if chosen.isValid():
            self.set_colour(chosen.name())
            self._on_change()

    def _show(self) -> None:
        self.setText(self.colour)
        self.setIcon(swatch(self.colour, Role.HAIRLINE))
