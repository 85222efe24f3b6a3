"""Criteria, levels, and who passes, with a worked example."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView

from studio.domain.criterion import Criterion, judge
from studio.domain.design import total_points
from studio.domain.evidence import CriterionResult
from studio.gui.desk import Desk
from studio.gui.pages.design.criteria_model import CriteriaModel
from studio.gui.pages.design.document import DesignDocument
from studio.gui.pages.design.tab import DesignTab
from studio.gui.widgets.basics import button, label
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.decimal_edit import DecimalEdit
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.frame.card import Card

_ACROSS = Qt.Orientation.Horizontal


class AssessmentTab(DesignTab):
    """The grid of the picture, and below it the pass rule in words."""

    place: ClassVar[str] = "criteria"

    def __init__(self, desk: Desk, document: DesignDocument) -> None:
        super().__init__(desk, document)
        card = Card(self.tr("Criteria and levels"))
        card.add_head_widget(
            button(self.tr("Paste from a spreadsheet"), self._paste, kind="quiet", icon="paste")
        )
        self._remove = button(self.tr("Remove"), self._remove_chosen, kind="quiet", icon="trash")
        self._remove.setAccessibleName(self.tr("Remove the chosen criterion"))
        card.add_head_widget(self._remove)
        self.model = CriteriaModel(self._take, self)
        self.table = DataTable(self.tr("Criteria and levels"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(DataTable.SelectionBehavior.SelectItems)
        self.model.modelReset.connect(self._fit)
        card.body.addWidget(self.table, 1)
        self._add_rule(card)
        self.column.addWidget(card, 1)
        QShortcut(QKeySequence.StandardKey.Paste, self.table, self._paste)
        self.refresh()
        self._fit()

    def _add_rule(self, card: Card) -> None:
        self._needed = Choice(())
        self._needed.edited.connect(lambda: self._need(self._needed.value))
        self._points = DecimalEdit()
        self._points.edited.connect(self._take_rule)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(FormField(self.tr("Who passes: the level needed in every criterion"), self._needed), 2)
        self._points_field = FormField(self.tr("And at least so many points"), self._points)
        row.addWidget(self._points_field, 1)
        card.body.addLayout(row)
        self._example = label("", "caption", wrap=True)
        card.body.addWidget(self._example)

    def refresh(self) -> None:
        """Show criteria, rule and example."""
        self.model.set_criteria(self.content.criteria)
        count = self.model.columnCount() - 1
        heads = [str(self.model.headerData(place + 1, _ACROSS)) for place in range(count)]
        heads = [head.split(" (")[0] for head in heads]
        offered = [(-1, self.tr("Any level; results need only be recorded"))]
        offered += [(place, self.tr("{0} or higher").format(head)) for place, head in enumerate(heads)]
        self._needed.set_entries(tuple(offered))
        self._needed.set_value(self._needed_place())
        self._points.set_value(self.content.pass_rule.min_points)
        most = total_points(self.content)
        self._points_field.set_hint(self.tr("of {0} possible").format(f"{most:f}") if most else "")
        self._example.setText(self._worked_example())

    def _needed_place(self) -> int:
        if not self.content.pass_rule.required_levels or not self.content.criteria:
            return -1
        places = {item.rank(item.required_level_id) for item in self.content.criteria}
        return places.pop() if len(places) == 1 else -1

    def _need(self, place: int) -> None:
        rule = replace(self.content.pass_rule, required_levels=place >= 0)
        criteria = self.content.criteria
        if place >= 0:
            criteria = tuple(
                replace(item, required_level_id=item.levels[place].id) if place < len(item.levels) else item
                for item in criteria
            )
        self.document.edit(self.tr("Edit who passes"), criteria=criteria, pass_rule=rule)

    def _take_rule(self) -> None:
        rule = replace(self.content.pass_rule, min_points=self._points.value)
        self.document.edit(self.tr("Edit who passes"), "pass_rule", pass_rule=rule)

    def _take(self, criteria: tuple[Criterion, ...]) -> None:
        self.document.edit(self.tr("Edit the criteria"), criteria=criteria)

    def _paste(self) -> None:
        if not self.model.paste(QGuiApplication.clipboard().text()):
            self._example.setText(self.tr("Copy rows first: the criterion, then one cell for each level."))

    def _remove_chosen(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.content.criteria):
            self.model.remove(row)

    def _fit(self) -> None:
        head = self.table.horizontalHeader()
        for column in range(1, head.count()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(0, 178)

    def _worked_example(self) -> str:
        """Say what would happen to somebody who is one level below in the last criterion."""
        criteria = [item for item in self.content.criteria if item.levels]
        if not criteria:
            return self.tr("Without criteria, everybody who took part is awarded.")
        results = [_just_enough(item) for item in criteria[:-1]] + [_one_below(criteria[-1])]
        outcome = judge(criteria, self.content.pass_rule, results)
        levels = ", ".join(
            str(item.rank(result.level_id) + 1) for item, result in zip(criteria, results, strict=True)
        )
        if outcome.passed:
            return self.tr("A learner with levels {0} would pass.").format(levels)
        return self.tr("A learner with levels {0} would not pass: “{1}” is below what is needed.").format(
            levels, criteria[-1].name
        )

    def show_place(self, place: str) -> bool:
        """The grid is the place of the criteria."""
        if place == self.place:
            self.table.setFocus()
        return place == self.place


def _just_enough(item: Criterion) -> CriterionResult:
    return CriterionResult(item.id, level_id=item.levels[max(0, item.rank(item.required_level_id))].id)


def _one_below(item: Criterion) -> CriterionResult:
    return CriterionResult(item.id, level_id=item.levels[max(0, item.rank(item.required_level_id) - 1)].id)
