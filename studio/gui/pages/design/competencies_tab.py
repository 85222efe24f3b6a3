"""What the micro-credential attests, and where others have written the same thing down."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from studio.domain.competency import Alignment, AlignmentKind
from studio.domain.text import one_line
from studio.gui.desk import Desk
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.design.calls import FoundCompetency
from studio.gui.pages.design.document import DesignDocument
from studio.gui.pages.design.framework_picker import FrameworkPicker
from studio.gui.pages.design.tab import DesignTab
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.address_edit import AddressEdit
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn

_ROW, _HEAD, _MOST = 43, 36, 8


class CompetenciesTab(DesignTab):
    """A table of alignments, and below it the chosen one as a form."""

    def __init__(self, desk: Desk, document: DesignDocument) -> None:
        super().__init__(desk, document)
        card = Card(self.tr("What it attests"))
        card.add_head_widget(
            button(self.tr("Paste from a spreadsheet"), self._paste, kind="quiet", icon="paste")
        )
        card.add_head_widget(button(self.tr("Add a competency"), self._add, kind="quiet", icon="plus"))
        self.model = RowTable[Alignment](
            (
                Column(self.tr("Name"), lambda item: item.target_name, style=CellStyle.STRONG),
                Column(self.tr("Kind"), lambda item: self._kind_word(item.kind), style=CellStyle.MUTED),
                Column(self.tr("Code"), lambda item: item.target_code, style=CellStyle.MUTED),
                Column(self.tr("Framework"), lambda item: item.target_framework, style=CellStyle.MUTED),
            ),
            self,
        )
        self.table = DataTable(self.tr("What it attests"))
        self.table.show_model(self.model)
        self.table.fit_columns(0, (0, 120, 90, 180))
        self.table.chosen.connect(lambda _row: self._show_form())
        self.table.setSizeAdjustPolicy(DataTable.SizeAdjustPolicy.AdjustToContents)
        self.table.setMinimumHeight(_HEAD + 2 * _ROW)
        self.table.setMaximumHeight(_HEAD + _MOST * _ROW + 2)
        card.body.addWidget(self.table)
        self._nothing = label(
            self.tr("Nothing yet. Add what a learner can do afterwards, with a link if a framework has it."),
            "muted",
            wrap=True,
        )
        card.body.addWidget(self._nothing)
        self._form = self._make_form()
        card.body.addWidget(self._form)
        self.picker = FrameworkPicker(desk)
        self.picker.picked.connect(self._take_over)
        scroll = ScrollColumn()
        scroll.column.addWidget(card)
        scroll.column.addWidget(self.picker)
        scroll.column.addStretch(1)
        self.column.addWidget(scroll)
        self.picker.worked_with.connect(lambda: scroll.ensureWidgetVisible(self.picker, 0, 0))
        self.refresh()

    def show_facts(self, facts: object) -> None:
        """Look again what the frameworks hold."""
        self.picker.reload()

    def show_place(self, place: str) -> bool:
        """Choose the alignment that is meant."""
        if not place.startswith(("alignments", "competency_ids")):
            return False
        number = next((int(part) for part in place.split(".") if part.isdigit()), 0)
        self.table.selectRow(number)
        (self._url if place.endswith("target_url") else self._name).setFocus()
        return True

    def _take_over(self, found: FoundCompetency) -> None:
        """Attest a competency of a framework; its words are copied, and stay as they are."""
        if found.id in self.content.competency_ids:
            return
        self.document.edit(
            self.tr("Add a competency"),
            alignments=(*self.content.alignments, found.alignment),
            competency_ids=(*self.content.competency_ids, found.id),
        )

    def _kind_word(self, kind: AlignmentKind) -> str:
        return dict(self._kinds())[kind]

    def _kinds(self) -> tuple[tuple[AlignmentKind, str], ...]:
        return (
            (AlignmentKind.COMPETENCY, self.tr("Competency")),
            (AlignmentKind.SKILL, self.tr("Skill")),
            (AlignmentKind.OCCUPATION, self.tr("Occupation")),
            (AlignmentKind.LEVEL, self.tr("Level")),
            (AlignmentKind.CREDENTIAL, self.tr("Credential")),
        )

    def _make_form(self) -> QWidget:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(14)
        self._name, self._code, self._framework = QLineEdit(), QLineEdit(), QLineEdit()
        self._url = AddressEdit()
        self._kind = Choice(self._kinds())
        grid.addWidget(FormField(self.tr("Name"), self._name), 0, 0, 1, 2)
        grid.addWidget(FormField(self.tr("Kind"), self._kind), 0, 2, 1, 2)
        grid.addWidget(FormField(self.tr("Web address"), self._url), 1, 0)
        grid.addWidget(FormField(self.tr("Framework"), self._framework), 1, 1)
        grid.addWidget(FormField(self.tr("Code"), self._code), 1, 2)
        gone = button("", self._remove, kind="quiet", icon="trash")
        gone.setAccessibleName(self.tr("Remove this competency"))
        gone.setToolTip(self.tr("Remove this competency"))
        gone.setFixedSize(28, 38)  # as high as the fields beside it
        grid.addWidget(gone, 1, 3, Qt.AlignmentFlag.AlignBottom)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self._url.editingFinished.connect(self._take)
        for field in (self._name, self._code, self._framework, self._url):
            field.textEdited.connect(lambda _text: self._take())
        self._kind.edited.connect(self._take)
        return form

    def refresh(self) -> None:
        """Show table and form; the chosen row stays chosen."""
        row = self.table.currentIndex().row()
        items = self.content.alignments
        if self.model.rows != items:
            if len(self.model.rows) == len(items):
                for place, item in enumerate(items):
                    self.model.replace_row(place, item)
            else:
                self.model.set_rows(items)
                if items:
                    self.table.selectRow(min(max(row, 0), len(items) - 1))
        self._nothing.setVisible(not items)
        self.table.setVisible(bool(items))
        self._show_form()

    def _chosen(self) -> int:
        row = self.table.currentIndex().row()
        return row if 0 <= row < len(self.content.alignments) else -1

    def _show_form(self) -> None:
        row = self._chosen()
        self._form.setVisible(row >= 0)
        if row < 0:
            return
        item = self.content.alignments[row]
        shown = (
            (self._name, item.target_name),
            (self._code, item.target_code),
            (self._framework, item.target_framework),
        )
        self._url.show_address(item.target_url)
        for field, text in shown:
            if field.text() != text:
                field.setText(text)
        self._kind.set_value(item.kind)

    def _take(self) -> None:
        row = self._chosen()
        if row < 0:
            return
        item = replace(
            self.content.alignments[row],
            target_name=self._name.text(),
            target_code=self._code.text(),
            target_framework=self._framework.text(),
            target_url=self._url.address,
            kind=self._kind.value,
        )
        items = (*self.content.alignments[:row], item, *self.content.alignments[row + 1 :])
        self.document.edit(self.tr("Edit a competency"), f"alignment-{row}", alignments=items)

    def _add(self) -> None:
        items = (*self.content.alignments, Alignment(self.tr("New competency"), ""))
        self.document.edit(self.tr("Add a competency"), alignments=items)
        self.table.selectRow(len(items) - 1)
        self._name.setFocus()
        self._name.selectAll()

    def _remove(self) -> None:
        row = self._chosen()
        items = self.content.alignments[:row] + self.content.alignments[row + 1 :]
        self.document.edit(self.tr("Remove a competency"), alignments=items)

    def _paste(self) -> None:
        """Take name, web address, code and framework from copied cells."""
        fresh = []
        for line in QGuiApplication.clipboard().text().splitlines():
            cells = [one_line(cell) for cell in line.split("\t")] + [""] * 4
            if cells[0]:
                fresh.append(Alignment(cells[0], cells[1], target_code=cells[2], target_framework=cells[3]))
        if fresh:
            self.document.edit(self.tr("Paste competencies"), alignments=(*self.content.alignments, *fresh))
