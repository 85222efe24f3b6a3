"""Finding the second record of one person, and making one of the two."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from studio.domain.learner import Learner
from studio.gui.desk import Desk
from studio.gui.pages.learners import calls
from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.display.inline_message import InlineMessage
from studio.gui.widgets.fields.search_field import SearchField
from studio.gui.widgets.frame.card import Card

_SHOWN = 5


class SamePerson(Card):
    """``chosen`` gives the id of the record that is to go into this one, once confirmed."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Entered twice?"))
        self._desk = desk
        self._learner: Learner | None = None
        hint = self.tr("Find the other record. Its seats, results and identifiers move to this one.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.search = SearchField(self.tr("Search learners"))
        self.search.sought.connect(self._seek)
        self._found = QVBoxLayout()
        self._found.setSpacing(2)
        self._sure = InlineMessage()
        self.body.addWidget(self.search)
        self.body.addLayout(self._found)
        self.body.addWidget(self._sure)

    def show_learner(self, learner: Learner) -> None:
        """Show whose record this is."""
        if self._learner is None or self._learner.id != learner.id:
            self.search.clear()
            self._sure.clear()
            clear_layout(self._found)
        self._learner = learner

    def _seek(self, text: str) -> None:
        self._sure.clear()
        clear_layout(self._found)
        if text.strip():
            self._desk.read(lambda ws, _watch: calls.learner_rows(ws, 0, _SHOWN + 1, text), self._show)

    def _show(self, rows: Any) -> None:
        clear_layout(self._found)
        others = [row for row in rows if self._learner is not None and row.id != self._learner.id]
        for row in others[:_SHOWN]:
            words = f"{row.certificate_name} · {row.email}" if row.email else row.certificate_name
            self._found.addWidget(button(words, partial(self._ask, row), kind="link"))
        if not others:
            self._found.addWidget(label(self.tr("Nobody else is found by these words."), "muted", wrap=True))

    def _ask(self, row: Any) -> None:
        if self._learner is None:
            return
        text = self.tr("{0} goes into {1}. Undo makes them two again while this page shows {1}.")
        self._sure.say(
            "look",
            text.format(row.certificate_name, self._learner.certificate_name),
            link=self.tr("Make one record of the two"),
            on_link=partial(self._tell, row.id),
        )

    def _tell(self, other_id: object) -> None:
        self.search.clear()
        self._sure.clear()
        clear_layout(self._found)
        self.chosen.emit(other_id)
