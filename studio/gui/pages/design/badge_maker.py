"""A badge of our own from a gallery and a few choices."""

from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSpinBox

from studio.artwork.badges import (
    BADGE_KINDS,
    LEVEL_MARKS,
    METAL_NAMES,
    RING_KINDS,
    BadgeOptions,
    make_badge,
)
from studio.artwork.icons import icon_names, icon_path
from studio.gui.theme import theme
from studio.gui.theme.roles import Role
from studio.gui.widgets.basics import label
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.colour_button import ColourButton
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.picture_list import PictureEntry, PictureList
from studio.gui.widgets.fields.search_field import SearchField
from studio.gui.widgets.frame.card import Card

REST_MS = 250
_ICONS_SHOWN = 60


class BadgeMaker(Card):
    """``wanted`` gives ``BadgeOptions`` once the hands rest; the gallery shows every shape with them."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Make a badge"))
        self._title_of_design, self._language = "", "en"
        first = BadgeOptions()
        self.shapes = PictureList(self.tr("Shape"), 64, QSize(104, 92), 2)
        self.signs = PictureList(self.tr("Sign"), 24, QSize(40, 40), 2)
        self.seek = SearchField(self.tr("Search 7,000 signs, in English"))
        self._words, self._second, self._ring = QLineEdit(), QLineEdit(), QLineEdit()
        self._metal = Choice(tuple((name, self._metal_words(name)) for name in METAL_NAMES))
        self._mark = Choice(tuple((name, self._mark_words(name)) for name in LEVEL_MARKS))
        self._level, self._levels = QSpinBox(), QSpinBox()
        self._colour = ColourButton(first.colour, self._later)
        self._level.setRange(0, 10)
        self._levels.setRange(0, 10)
        for spin in (self._level, self._levels):
            spin.lineEdit().setTextMargins(8, 0, 8, 0)
        self._levels.setSpecialValueText(self.tr("none"))
        self._metal.set_value(first.metal)
        self._mark.set_value(first.level_mark)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.wanted.emit(self.options()))
        self._build()
        self._connect()
        self._show_signs("")
        self._show_shapes()
        self.shapes.set_key(first.kind)
        self.signs.set_key(first.icon)
        self._ring_needed()

    def _build(self) -> None:
        self.body.addWidget(self.shapes)
        self.body.addWidget(
            label(self.tr("Choosing here replaces the artwork; undo brings it back."), "caption")
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        fields: tuple[tuple[str, Any, int, int, int], ...] = (
            (self.tr("Words on it"), self._words, 0, 0, 3),
            (self.tr("Second line"), self._second, 0, 3, 3),
            (self.tr("Words around it"), self._ring, 1, 0, 6),
            (self.tr("Metal"), self._metal, 2, 0, 3),
            (self.tr("Colour"), self._colour, 2, 3, 3),
            (self.tr("Marks"), self._mark, 3, 0, 2),
            (self.tr("How many marks"), self._levels, 3, 2, 2),
            (self.tr("Of these full"), self._level, 3, 4, 2),
        )
        for words, field, row, column, span in fields:
            made = FormField(words, field)
            grid.addWidget(made, row, column, 1, span)
            if field is self._ring:
                self._ring_field = made
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(label(self.tr("Sign"), "caption"))
        self.body.addWidget(self.seek)
        self.body.addWidget(self.signs)

    def _connect(self) -> None:
        self.shapes.edited.connect(self._later)
        self.signs.edited.connect(self._later)
        self.seek.sought.connect(self._show_signs)
        for choice in (self._metal, self._mark):
            choice.edited.connect(self._later)
        for line in (self._words, self._second, self._ring):
            line.textEdited.connect(lambda _text: self._later())
        for spin in (self._level, self._levels):
            spin.valueChanged.connect(lambda _number: self._later())
        theme.current().changed.connect(self._tint)

    def _tint(self) -> None:
        # A bound method, which Qt lets go of with the card; a lambda would outlive it.
        self._show_signs(self.seek.text())

    def show_design(self, title: str, language: str) -> None:
        """Offer the design's title where nothing else is written."""
        self._title_of_design, self._language = title, language
        self._words.setPlaceholderText(title)

    def options(self) -> BadgeOptions:
        """Return what is chosen."""
        return BadgeOptions(
            kind=self.shapes.key or BadgeOptions().kind,
            title=self._words.text() or self._title_of_design,
            subtitle=self._second.text(),
            ring=self._ring.text(),
            level=min(self._level.value(), self._levels.value()),
            levels=self._levels.value(),
            level_mark=self._mark.value,
            colour=self._colour.colour,
            metal=self._metal.value,
            icon=self.signs.key or BadgeOptions().icon,
            language=self._language,
        )

    def _later(self) -> None:
        self._ring_needed()
        self._show_shapes()
        self._rest.start()

    def _ring_needed(self) -> None:
        """Some shapes have no room for words around them."""
        there = self.shapes.key in RING_KINDS
        self._ring.setEnabled(there)
        hint = "" if there else self.tr("This shape has no room for them; round ones have.")
        self._ring_field.set_hint(hint)

    def _show_shapes(self) -> None:
        """Draw each shape in the colours chosen, without words: they are too small here."""
        chosen = self.options()
        entries = []
        for kind, words in BADGE_KINDS:
            drawn = BadgeOptions(kind=kind, colour=chosen.colour, metal=chosen.metal, icon=chosen.icon)
            entries.append(PictureEntry(kind, self._shape_words().get(kind, words), make_badge(drawn)))
        self.shapes.set_entries(entries)

    def _show_signs(self, query: str) -> None:
        ink = theme.colour(Role.TEXT).name()
        entries = []
        for name in icon_names(query, _ICONS_SHOWN):
            drawing = f'<path fill="{ink}" d="{icon_path(name) or ""}"/>'
            svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{drawing}</svg>'
            entries.append(PictureEntry(name, "", svg))
        self.signs.set_entries(entries)
        for place, entry in enumerate(entries):
            item = self.signs.item(place)
            item.setToolTip(entry.key.replace("-", " "))

    def _metal_words(self, name: str) -> str:
        words = {
            "gold": self.tr("Gold"),
            "silver": self.tr("Silver"),
            "bronze": self.tr("Bronze"),
            "copper": self.tr("Copper"),
            "steel": self.tr("Steel"),
        }
        return words.get(name, name.capitalize())

    def _mark_words(self, name: str) -> str:
        return {"stars": self.tr("Stars"), "dots": self.tr("Dots")}.get(name, name)

    def _shape_words(self) -> dict[str, str]:
        return {
            "hexagon": self.tr("Hexagon"),
            "shield": self.tr("Shield"),
            "circle": self.tr("Round seal"),
            "rosette": self.tr("Rosette"),
            "star": self.tr("Star"),
            "wreath": self.tr("Laurel wreath"),
            "ticket": self.tr("Plaque"),
            "gear": self.tr("Cog wheel"),
            "diamond": self.tr("Diamond"),
            "crest": self.tr("Crest"),
            "octagon": self.tr("Octagon"),
        }
