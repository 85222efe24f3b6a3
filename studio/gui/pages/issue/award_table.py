"""The table of a batch while it runs: who, with which result, in which state."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QAbstractSlider

from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.widgets.display.data_table import DataTable


class AwardWords(QObject):
    """Words for results and states."""

    def result(self, line: Any) -> str:
        """``Passed · 16 of 18``; of a failed one, in a few words what is wrong."""
        if str(line.row.state) == "failed":
            return self.failure(line.row.failure_code)
        if line.participation:
            return self.tr("Took part")
        if line.points is None or not line.most:
            return self.tr("Passed")
        return self.tr("Passed · {0} of {1}").format(_number(line.points), _number(line.most))

    def failure(self, code: str) -> str:
        """Return a failure in a few words."""
        words = {
            "award.certificate": self.tr("Certificate does not fit"),
            "award.not-signable": self.tr("A text cannot be signed"),
        }
        return words.get(code, self.tr("Could not be issued"))

    def state(self, line: Any) -> str:
        """Return the state in a word."""
        return {
            "planned": self.tr("Waiting"),
            "signed": self.tr("Printing"),
            "rendered": self.tr("Printing"),
            "done": self.tr("Issued"),
            "failed": self.tr("Failed"),
            "withdrawn": self.tr("Withdrawn"),
        }[str(line.row.state)]


_PILLS = {"signed": "look", "rendered": "look", "done": "good", "failed": "stop"}


def _number(value: Decimal) -> str:
    plain = f"{value.normalize():f}"
    return plain.replace(".", QLocale().decimalPoint())


class AwardTable(DataTable):
    """Follows the work down the list until the person scrolls. ``row_chosen`` gives an ``AwardLine``."""

    row_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Learners of this batch"))
        words = AwardWords(self)
        self.rows = RowTable[Any](
            (
                Column(self.tr("Learner"), lambda line: line.row.learner_name),
                Column(self.tr("Result"), words.result, style=CellStyle.MUTED),
                Column(
                    self.tr("State"), words.state, pill=lambda line: _PILLS.get(str(line.row.state), "none")
                ),
            ),
            self,
        )
        self.show_model(self.rows)
        self.fit_columns(0, (0, 209, 120))
        self.following = True
        self.setVerticalScrollMode(AwardTable.ScrollMode.ScrollPerItem)  # no row is ever cut off at the top
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self.chosen.connect(lambda row: self.row_chosen.emit(self.rows.row_at(row)))

    def _on_scrolled(self, action: int) -> None:
        if action != QAbstractSlider.SliderAction.SliderNoAction.value:
            self.following = False

    def window_of(self) -> tuple[int, int]:
        """Return the first row in view and how many are, with one screen to spare below."""
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        shown = (last if last >= 0 else len(self.rows.rows)) - first + 1
        return first, max(20, shown * 2)

    def update_rows(self, rows: Any) -> None:
        """Take over the states of awards that are in the table; only what changed is drawn again."""
        held = self.rows.rows
        places = {line.row.id: place for place, line in enumerate(held)}
        found = ((places.get(row.id), row) for row in rows)
        self.rows.replace_rows(
            {
                place: replace(held[place], row=row)
                for place, row in found
                if place is not None and held[place].row != row
            }
        )

    def follow(self, place: int) -> None:
        """Keep the row at ``place``, where the work is, in view, unless the person looks elsewhere."""
        last = len(self.rows.rows) - 1
        if self.following and last >= 0:
            self.scrollTo(self.rows.index(min(place + 2, last), 0))
