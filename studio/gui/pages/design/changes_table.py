"""What differs between two versions, a line per field."""

from PySide6.QtWidgets import QWidget

from studio.domain.design import DesignContent
from studio.domain.design_changes import FieldChange, design_changes
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.design.field_words import DesignFieldWords
from studio.gui.widgets.display.data_table import DataTable


class ChangesTable(DataTable):
    """``opened`` gives a line; ``place_of`` its field."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        words = DesignFieldWords(self)
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
        self.fit_columns(2, (210, 300, 0))

    def compare(self, before: DesignContent, after: DesignContent) -> int:
        """Show what differs; returns how many fields do."""
        found = design_changes(before, after)
        self.changes.set_rows(found)
        return len(found)

    def place_of(self, row: int) -> str:
        """Return the field of a line."""
        return self.changes.row_at(row).place
