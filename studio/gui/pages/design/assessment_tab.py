"""Criteria, levels, and who passes, with a worked example."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView

from studio.domain.criterion import Criterion
from studio.gui.desk import Desk
from studio.gui.pages.design import rubric_edits as rubric
from studio.gui.pages.design.criteria_model import CriteriaModel
from studio.gui.pages.design.criterion_card import CriterionCard
from studio.gui.pages.design.document import DesignDocument
from studio.gui.pages.design.pass_words import PassWords
from studio.gui.pages.design.tab import DesignTab
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.decimal_edit import DecimalEdit
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card
from studio.gui.widgets.frame.scroll_column import ScrollColumn

_ACROSS = Qt.Orientation.Horizontal
_AS_IT_IS = -2
_HEAD, _ROW, _MOST_ROWS = 36, 43, 14
_FIRST, _WIDEST = 178, 420


class AssessmentTab(DesignTab):
    """The grid of the picture with the pass rule in words, and below it the chosen criterion."""

    def __init__(self, desk: Desk, document: DesignDocument) -> None:
        super().__init__(desk, document)
        self._words = PassWords(self)
        self._row = 0
        scroll = ScrollColumn()
        scroll.column.addWidget(self._grid())
        self.chosen = CriterionCard()
        self.chosen.edited.connect(
            lambda words, criteria: self.document.edit(words, f"criterion-{self._row}", criteria=criteria)
        )
        document.language_shown.connect(self.chosen.description.show_language)
        scroll.column.addWidget(self.chosen)
        scroll.column.addStretch(1)
        self.column.addWidget(scroll)
        self._scroll = scroll
        self.refresh()

    def _grid(self) -> Card:
        card = Card(self.tr("Criteria and levels"))
        paste = self.tr("Paste from a spreadsheet")
        card.add_head_widget(button(paste, self._paste, kind="quiet", icon="paste"))
        self.model = CriteriaModel(self._take, self)
        self.table = DataTable(self.tr("Criteria and levels"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(DataTable.SelectionBehavior.SelectItems)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now.row()))
        QShortcut(QKeySequence.StandardKey.Paste, self.table, self._paste)
        card.body.addWidget(self.table)
        card.body.addLayout(self._acts())
        self._add_rule(card)
        return card

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.acts = []
        for words, act, icon, name in (
            (self.tr("Up"), lambda: self._move(-1), "chevron-up", self.tr("Move the criterion up")),
            (self.tr("Down"), lambda: self._move(1), "chevron-down", self.tr("Move the criterion down")),
            (self.tr("Remove"), self._remove_chosen, "trash", self.tr("Remove the chosen criterion")),
        ):
            made = button(words, act, kind="quiet", icon=icon)
            made.setAccessibleName(name)
            made.setToolTip(name)
            self.acts.append(made)
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _add_rule(self, card: Card) -> None:
        self._needed = Choice(())
        self._needed.edited.connect(lambda: self._need(self._needed.value))
        self._points = DecimalEdit()
        self._points.edited.connect(self._take_rule)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(FormField(self.tr("Needed in every criterion"), self._needed), 2)
        row.addWidget(FormField(self.tr("And at least so many points"), self._points), 1)
        card.body.addWidget(label(self.tr("Who passes"), "section"))
        self._rule = label("", "text", wrap=True)
        self._example = label("", "caption", wrap=True)
        card.body.addWidget(self._rule)
        card.body.addWidget(self._example)
        card.body.addLayout(row)

    def refresh(self) -> None:
        """Show criteria, rule and example."""
        self.model.set_criteria(self.content.criteria, self.content.language)
        self._needed.set_entries(self._offered())
        self._needed.set_value(self._needed_place())
        self._points.set_value(self.content.pass_rule.min_points)
        self._rule.setText(self._words.rule(self.content))
        self._example.setText(self._words.example(self.content))
        self._row = min(self._row, len(self.content.criteria) - 1)
        self._fit()
        self._show_chosen()

    def _offered(self) -> tuple[tuple[int, str], ...]:
        count = self.model.columnCount() - 1
        heads = [str(self.model.headerData(place + 1, _ACROSS)).split(" (")[0] for place in range(count)]
        offered = [(-1, self.tr("Nothing; only points or attendance count"))]
        offered += [(place, self.tr("{0} or higher").format(head)) for place, head in enumerate(heads)]
        return (*offered, (_AS_IT_IS, self.tr("As each criterion says")))

    def _needed_place(self) -> int:
        if not self.content.pass_rule.required_levels:
            return -1
        places = {item.rank(item.required_level_id) for item in self.content.criteria if item.levels}
        return places.pop() if len(places) == 1 and -1 not in places else _AS_IT_IS

    def _need(self, place: int) -> None:
        rule = replace(self.content.pass_rule, required_levels=place != -1)
        criteria = self.content.criteria
        if place >= 0:
            criteria = rubric.level_needed(criteria, -1, place, shared=True)
        self.document.edit(self.tr("Edit who passes"), criteria=criteria, pass_rule=rule)

    def _take_rule(self) -> None:
        rule = replace(self.content.pass_rule, min_points=self._points.value)
        self.document.edit(self.tr("Edit who passes"), "pass_rule", pass_rule=rule)

    def _take(self, criteria: tuple[Criterion, ...]) -> None:
        self.document.edit(self.tr("Edit the criteria"), criteria=criteria)

    def _paste(self) -> None:
        if not self.model.paste(QGuiApplication.clipboard().text()):
            self._example.setText(self.tr("Copy rows first: the criterion, then one cell for each level."))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.content.criteria):
            self._row = row
            self._show_chosen()

    def _show_chosen(self) -> None:
        self.chosen.show_criterion(self.content.criteria, self._row, self.document.languages)
        last = len(self.content.criteria) - 1
        for act, can in zip(self.acts, (self._row > 0, 0 <= self._row < last, self._row >= 0), strict=True):
            act.setEnabled(can)

    def _move(self, by: int) -> None:
        after = rubric.moved(self.content.criteria, self._row, by)
        if after != self.content.criteria:
            self._row += by
            self.document.edit(self.tr("Move a criterion"), criteria=after)
            self.table.setCurrentIndex(self.model.index(self._row, 0))

    def _remove_chosen(self) -> None:
        if 0 <= self._row < len(self.content.criteria):
            after = rubric.without(self.content.criteria, self._row)
            self.document.edit(self.tr("Remove a criterion"), criteria=after)

    def _fit(self) -> None:
        """Levels share the room alike, unless the title of the one needed asks for more than its share."""
        head = self.table.horizontalHeader()
        head.setMaximumSectionSize(_WIDEST)
        share = (self.table.viewport().width() - _FIRST) // max(1, head.count() - 1)
        for column in range(1, head.count()):
            needed = str(self.model.headerData(column, _ACROSS)).endswith(")")
            wide = needed and head.sectionSizeHint(column) > share
            mode = QHeaderView.ResizeMode.ResizeToContents if wide else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, mode)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(0, _FIRST)
        self.table.setFixedHeight(_HEAD + _ROW * min(self.model.rowCount(), _MOST_ROWS) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew, once the table has it."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def show_place(self, place: str) -> bool:
        """Choose the criterion that is meant, in the grid."""
        if not place.startswith(("criteria", "pass_rule")) or place in ("criteria_text", "criteria_url"):
            return False
        number = next((int(part) for part in place.split(".") if part.isdigit()), self._row)
        level = place.split(".levels.")[1].split(".")[0] if ".levels." in place else ""
        self.table.setCurrentIndex(self.model.index(max(0, number), 0))
        if level:
            self.chosen.table.setCurrentIndex(self.chosen.levels.index(int(level), 1))
            self.chosen.table.setFocus()
            self._scroll.ensureWidgetVisible(self.chosen.table)
        else:
            self.table.setFocus()
        return True
