"""The badge: one of our own shapes with a few choices, or a file of one's own."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from studio.artwork.badges import BadgeOptions, make_badge
from studio.foundation.errors import StudioError
from studio.gui.desk import Desk
from studio.gui.error_texts import explain
from studio.gui.pages.design import calls
from studio.gui.pages.design.badge_maker import BadgeMaker
from studio.gui.pages.design.bound_fields import BoundFields
from studio.gui.pages.design.document import DesignDocument
from studio.gui.pages.design.tab import DesignTab
from studio.gui.told import told
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.fields.drop_zone import DropZone
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn


class ArtworkTab(DesignTab):
    """Choices at once become the draft's artwork, drawn beside the tab."""

    def __init__(self, desk: Desk, document: DesignDocument) -> None:
        super().__init__(desk, document)
        self._fields = BoundFields(document, self)
        self.message = InlineMessage()
        self.maker = BadgeMaker()
        self.maker.wanted.connect(self._make)
        scroll = ScrollColumn()
        scroll.column.addWidget(self.message)
        self.offer = InlineMessage()
        scroll.column.addWidget(self.offer)
        scroll.column.addWidget(self._description())
        scroll.column.addWidget(self.maker)
        scroll.column.addWidget(self._from_file())
        scroll.column.addStretch(1)
        self.column.addWidget(scroll)
        self.refresh()

    def _description(self) -> Card:
        card = Card()
        words = self.tr("Description of the artwork, for people who do not see it")
        self._caption = self._fields.text("artwork_caption", words)
        card.body.addWidget(self._caption)
        return card

    def _from_file(self) -> DropZone:
        choose = button(self.tr("Choose a picture…"), self._choose, icon="file")
        hint = self.tr("SVG or PNG. You see what had to be left out, if anything had to.")
        zone = DropZone("file", self.tr("Or use a picture of your own"), hint, (choose,))
        zone.dropped.connect(lambda paths: self.take_file(paths[0]))
        return zone

    def refresh(self) -> None:
        """Show the caption; a badge without words offers the design's title."""
        self._fields.refresh()
        self.maker.show_design(self.content.title.main, self.content.language)
        self._show_offer()
        missing = bool(self.content.artwork_svg) and not self.content.artwork_caption
        self._caption.set_hint(
            self.tr("Still missing: say in one sentence what the picture shows.")
            if missing
            else self.tr("What the picture shows, in one sentence.")
        )

    def _show_offer(self) -> None:
        """While nothing is chosen, say so, and offer the badge that stands in."""
        if self.content.artwork_svg:
            self.offer.clear()
            return
        self.offer.say(
            "look",
            self.tr("Publishing asks for a badge. Choose a shape below, use a picture of your own, or:"),
            subject=self.tr("No badge is chosen yet"),
            link=self.tr("Use the badge shown here"),
            on_link=self._use_stand_in,
        )

    def _use_stand_in(self) -> None:
        content = self.content
        self.desk.read(lambda _ws, _watch: calls.stand_in_badge(content), self._take)

    def show_place(self, place: str) -> bool:
        """The gallery is the place of the artwork."""
        if place == "artwork_svg":
            self.maker.shapes.setFocus()
            return True
        return self._fields.focus(place)

    def _make(self, options: BadgeOptions) -> None:
        self.desk.runner.read(lambda _watch: make_badge(options), self._take, otherwise=self._refuse)

    def _take(self, svg: str) -> None:
        self.message.clear()
        self.document.edit(self.tr("Change the badge"), "artwork", artwork_svg=svg)

    def _refuse(self, error: StudioError) -> None:
        self.message.say("stop", explain(error).said)

    def _choose(self) -> None:
        path, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Choose a picture"), "", self.tr("Pictures (*.svg *.png)")
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
            text = self.tr("Left out or changed on the way in: {0}")
            self.message.say("look", text.format(" ".join(map(told, reading.dropped))))
        else:
            self.message.say("good", self.tr("The whole picture was taken over."))
