"""What the columns of a list mean: one choice per column, with a value of the list as example."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from studio.gui.pages.learners.field_words import FieldWords
from studio.gui.pages.learners.name_order_row import NameOrderRow
from studio.gui.widgets.basics import clear_layout
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card


class MappingCard(Card):
    """``chosen`` gives the column from 0, and the field with the criterion or None.

    ``order_chosen`` gives a value of ``NameOrder``.
    """

    chosen = Signal(int, object)
    order_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("What the columns mean"))
        self._fields = FieldWords(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.setContentsMargins(0, 0, 0, 4)
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setLayout(self._row)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFixedHeight(104)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(scroll)
        self.order = NameOrderRow()
        self.order.chosen.connect(self.order_chosen)
        self.body.addWidget(self.order)

    def show_preview(self, preview: Any) -> None:
        """Show the columns of an ``ImportPreview``."""
        clear_layout(self._row)
        self.set_remark(self.tr("As the last time") if preview.remembered else "")
        rows = preview.reading.table.rows
        for place, (head, use) in enumerate(zip(preview.head, preview.mapping, strict=True)):
            choice = Choice(self._fields.entries(preview.criteria))
            choice.setMinimumWidth(208)
            choice.set_value((str(use.field), use.criterion_id))
            choice.edited.connect(partial(self._tell, place, choice))
            cells = (row.cells[place] for row in rows if place < len(row.cells))
            sample = next((cell for cell in cells if cell), "")
            words = head or self.tr("Column {0}").format(place + 1)
            self._row.addWidget(FormField(words, choice, hint=sample[:28]))
        self._row.addStretch(1)
        self.order.show_preview(preview)

    def _tell(self, place: int, choice: Choice) -> None:
        self.chosen.emit(place, choice.value)
