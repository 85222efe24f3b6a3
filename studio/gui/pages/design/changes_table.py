"""What differs between two versions, a line per field."""

from PySide6.QtWidgets import QHeaderView, QWidget

from studio.domain.design import DesignContent
from studio.domain.design_changes import FieldChange, design_changes
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.design.field_words import DesignFieldWords
from studio.gui.widgets.display.data_table import DataTable

_WHOLE = 1200


class ChangesTable(DataTable):
    """``opened`` gives a line; ``place_of`` its field."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        words = self._words = DesignFieldWords(self)
        self.changes = RowTable[FieldChange](
            (
                Column(self.tr("Field"), lambda one: words.of(one.place), style=CellStyle.STRONG),
                Column(
                    self.tr("Before"),
                    lambda one: words.value(one.before),
                    style=CellStyle.MUTED,
                    tip=lambda one: words.value(one.before),
                ),
                Column(
                    self.tr("Now"),
                    lambda one: words.value(one.after),
                    tip=lambda one: words.value(one.after),
                ),
            ),
            self,
        )
        self.show_model(self.changes)
        self.fit_columns(2, (210, 0, 0))
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def compare(self, before: DesignContent, after: DesignContent) -> int:
        """Show what differs; returns how many fields do."""
        found = design_changes(before, after)
        self.changes.set_rows(found)
        return len(found)

    def whole(self, row: int) -> tuple[str, str, str]:
        """Return field, before and now of a line, as long as anybody would read."""
        one = self.changes.row_at(row)
        before, after = (self._words.value(value, _WHOLE) for value in (one.before, one.after))
        return self._words.of(one.place), before, after

    def place_of(self, row: int) -> str:
        """Return the field of a line."""
        return self.changes.row_at(row).place
