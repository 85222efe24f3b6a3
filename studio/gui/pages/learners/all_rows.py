"""Every row of a list before it comes in: the name as it will be printed, and what becomes of the row."""

from collections.abc import Mapping
from typing import Any

from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.learners import calls
from studio.gui.widgets.display.data_table import DataTable

_STATES = {"new": "good", "known": "none", "doubled": "none", "out": "stop"}


class AllRows(DataTable):
    """A table of ``ImportLine``s."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._words = {
            "new": self.tr("New"),
            "known": self.tr("Known"),
            "doubled": self.tr("Doubled"),
            "out": self.tr("Kept out"),
        }
        self.rows = RowTable[Any](
            (
                Column(self.tr("Row"), lambda line: str(line.row), sort=lambda line: line.row, end=True),
                Column(
                    self.tr("Name on the certificate"),
                    lambda line: "–" if line.state == "out" else line.name,
                    style=CellStyle.STRONG,
                    tip=lambda line: line.name,
                ),
                Column(self.tr("Order"), self._order, style=CellStyle.MUTED),
                Column(self.tr("The row in the list"), _cells, style=CellStyle.MUTED, tip=_cells),
                Column(
                    self.tr("State"),
                    lambda line: self._words[line.state],
                    pill=lambda line: _STATES[line.state],
                ),
            ),
            self,
        )
        self.show_model(self.rows)
        self.fit_columns(3, (60, 240, 172, 0, 134))

    def show_preview(self, preview: Any, answers: Mapping[int, Any]) -> None:
        """Show everybody, in the order of the file."""
        self.rows.set_rows(tuple(calls.import_lines(preview, answers)))

    def _order(self, line: Any) -> str:
        return self.tr("family name first") if line.family_first else ""


def _cells(line: Any) -> str:
    return " · ".join(cell.strip() for cell in line.cells if cell.strip())
