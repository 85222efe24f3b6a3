"""Every published version: when, by whom, what was new, and what it changed against the one before."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.domain.design import DesignContent
from studio.gui.desk import Desk
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.design import calls
from studio.gui.pages.design.changes_table import ChangesTable
from studio.gui.pages.design.document import DesignDocument
from studio.gui.pages.design.tab import DesignTab
from studio.gui.widgets.basics import label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.frame.card import Card
from studio.gui.words import day_words, number_words, time_words

_ROW, _HEAD, _MOST = 43, 36, 5


class VersionsTab(DesignTab):
    """A line per version, newest first; choosing one compares it with its predecessor."""

    def __init__(self, desk: Desk, document: DesignDocument) -> None:
        super().__init__(desk, document)
        self.model = RowTable[Any](self._columns(), self)
        self.table = DataTable(self.tr("Published versions"))
        self.table.show_model(self.model)
        self.table.fit_columns(2, (110, 190, 0, 150, 120))
        self.table.chosen.connect(lambda row: self._compare(self.model.row_at(row)))
        self._list = Card(self.tr("Published versions"))
        self._list.body.addWidget(self.table)
        self._nothing = label(
            self.tr("Never published. Each version that you publish stands here and never changes."),
            "muted",
            wrap=True,
        )
        self._list.body.addWidget(self._nothing)
        self.compared = Card("—")
        self.changes = ChangesTable(self.tr("What differs from the version before"))
        self.changes.setSizeAdjustPolicy(ChangesTable.SizeAdjustPolicy.AdjustToContents)
        self.changes.setMinimumHeight(_HEAD + _ROW + 2)
        self.changes.chosen.connect(lambda row: self._show_whole(*self.changes.whole(row)))
        self.compared.body.addWidget(self.changes)
        self.said = label("", "muted", wrap=True)
        self.compared.body.addWidget(self.said)
        self._parts = QWidget()
        self.before, self.now = label("", "muted", wrap=True), label("", "text", wrap=True)
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(4)
        for caption, words in ((self.tr("Before"), self.before), (self.tr("Now"), self.now)):
            parts.addWidget(label(caption, "caption"))
            parts.addWidget(words)
        self.compared.body.addWidget(self._parts)
        self.column.addWidget(self._list)
        self.column.addWidget(self.compared)
        self.column.addStretch(1)
        self._show(())

    def _columns(self) -> tuple[Column[Any], ...]:
        return (
            Column(self.tr("Version"), self._name, style=CellStyle.STRONG),
            Column(self.tr("Published"), lambda one: _when(one.published_at)),
            Column(self.tr("What is new"), self._note, tip=self._note),
            Column(self.tr("By"), lambda one: one.published_by, style=CellStyle.MUTED),
            Column(self.tr("Awards"), lambda one: number_words(one.awards), end=True),
        )

    def _name(self, line: Any) -> str:
        return self.tr("Version {0}").format(line.version)

    def _note(self, line: Any) -> str:
        return line.note or (self.tr("The first version") if line.version == 1 else "—")

    def show_facts(self, facts: Any) -> None:
        """Fetch the versions again."""
        design_id = self.document.design.id
        self.desk.read(lambda ws, _watch: calls.version_history(ws, design_id), self._show)

    def _show(self, lines: Any) -> None:
        self.model.set_rows(lines)
        self._nothing.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self.compared.setVisible(bool(lines))
        self.table.setFixedHeight(_HEAD + _ROW * min(len(lines), _MOST) + 2)
        if lines:
            self.table.selectRow(0)

    def _compare(self, line: Any) -> None:
        design_id, version = self.document.design.id, line.version
        self.desk.read(
            lambda ws, _watch: calls.version_and_before(ws, design_id, version),
            lambda found: self._show_changes(line, *found),
        )

    def _show_changes(self, line: Any, this: DesignContent, before: DesignContent | None) -> None:
        row = self.table.chosen_row()
        if row < 0 or self.model.row_at(row) != line:
            return  # another line was chosen meanwhile
        if before is None:
            self.compared.set_title(self.tr("Version {0}").format(line.version))
            self.changes.hide()
            self._parts.hide()
            self.said.setText(self.tr("The first version: there is none before it to compare with."))
            self.said.show()
            return
        title = self.tr("What version {0} changed against version {1}")
        self.compared.set_title(title.format(line.version, line.version - 1))
        count = self.changes.compare(before, this)
        self.changes.setVisible(count > 0)
        self.said.setText("" if count else self.tr("Nothing differs."))
        self.said.setVisible(not count)
        self._parts.setVisible(count > 0)
        if count:
            self.changes.selectRow(0)
            self._show_whole(*self.changes.whole(0))

    def _show_whole(self, field: str, before: str, now: str) -> None:
        """Say the chosen line in full: two long texts may differ in their last word only."""
        self.before.setText(before)
        self.now.setText(now)
        self._parts.setAccessibleName(field)


def _when(moment: Any) -> str:
    day, time = day_words(moment, long=False), time_words(moment)
    return f"{day}, {time}"
