"""The chosen criterion: how it is judged, its levels, and what it asks for."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.criterion import Criterion
from studio.domain.text import LocalisedText, one_line
from studio.foundation.ids import new_id
from studio.gui.models.cell import CellStyle, Column
from studio.gui.models.row_table import RowTable
from studio.gui.pages.design import rubric_edits as rubric
from studio.gui.widgets.basics import button
from studio.gui.widgets.display.data_table import DataTable
from studio.gui.widgets.fields.check_box import CheckBox
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.decimal_edit import DecimalEdit
from studio.gui.widgets.fields.form_field import FormField
from studio.gui.widgets.fields.localised_edit import LocalisedEdit
from studio.gui.widgets.frame.card import Card

_HEAD, _ROW = 36, 43


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A level as a line of the table."""

    place: int
    name: str
    points: Decimal | None
    needed: bool


class CriterionCard(Card):
    """``edited`` gives what was done and all criteria as they are afterwards."""

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("—")
        self._criteria: tuple[Criterion, ...] = ()
        self._row, self._language = -1, "en"
        self._judged = Choice((("levels", self.tr("By levels")), ("points", self.tr("By points alone"))))
        self._judged.edited.connect(self._take_judged)
        self._mandatory = CheckBox(self.tr("Has to be judged"))
        self._evidence = CheckBox(self.tr("Needs evidence"))
        self._mandatory.clicked.connect(lambda on: self._change(mandatory=on))
        self._evidence.clicked.connect(lambda on: self._change(evidence_required=on))
        self.description = LocalisedEdit(lines=2)
        self.description.edited.connect(lambda: self._change(description=self.description.value))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(FormField(self.tr("How it is judged"), self._judged), 1)
        flags = QVBoxLayout()
        flags.setSpacing(0)
        flags.addWidget(self._mandatory)
        flags.addWidget(self._evidence)
        top.addLayout(flags, 1)
        self.body.addLayout(top)
        self.body.addWidget(self._level_part())
        self.body.addWidget(self._point_part())
        self.body.addWidget(FormField(self.tr("What this criterion means"), self.description))

    def _level_part(self) -> QWidget:
        self._shared = CheckBox(self.tr("The same levels in every criterion"))
        self.levels = RowTable[LevelLine](
            (
                Column(self.tr("Level"), lambda line: str(line.place + 1), style=CellStyle.MUTED),
                Column(self.tr("Name"), lambda line: line.name, edit=self._rename),
                Column(self.tr("Points"), _points_text, edit=self._score, end=True),
                Column(
                    self.tr("Passes"),
                    lambda line: self.tr("Needed") if line.needed else "",
                    pill=lambda line: "note" if line.needed else "",
                ),
            ),
            self,
        )
        self.table = DataTable(self.tr("Levels of this criterion"))
        self.table.setSelectionBehavior(DataTable.SelectionBehavior.SelectItems)
        self.table.show_model(self.levels)
        self.table.fit_columns(1, (64, 0, 110, 120))
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.acts = []
        for words, act, icon in (
            (self.tr("Add a level"), self._add, "plus"),
            (self.tr("Up"), lambda: self._move(-1), "chevron-up"),
            (self.tr("Down"), lambda: self._move(1), "chevron-down"),
            (self.tr("Needed to pass"), self._need, "check"),
            (self.tr("Remove"), self._remove, "trash"),
        ):
            made = button(words, act, kind="quiet", icon=icon)
            made.setAccessibleName(self.tr("{0} (level)").format(words))
            self.acts.append(made)
            row.addWidget(made)
        row.addStretch(1)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._weigh())
        self.levels.modelReset.connect(self._weigh)
        column.addLayout(row)
        column.addWidget(self._shared)
        self._levels_part = part
        return part

    def _point_part(self) -> QWidget:
        self._most, self._least = DecimalEdit(), DecimalEdit()
        self._most.edited.connect(lambda: self._change(max_points=self._most.value))
        self._least.edited.connect(lambda: self._change(required_points=self._least.value))
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(FormField(self.tr("Most points"), self._most))
        self._least_field = FormField(self.tr("Points needed to pass"), self._least)
        row.addWidget(self._least_field)
        self._points_part = part
        return part

    def show_criterion(self, criteria: tuple[Criterion, ...], row: int, languages: tuple[str, ...]) -> None:
        """Show one of the criteria; none hides the card."""
        self.setVisible(0 <= row < len(criteria))
        if not 0 <= row < len(criteria):
            self._row = -1
            return
        other = row != self._row
        self._criteria, self._row, self._language = criteria, row, languages[0]
        one = criteria[row]
        self.set_title(str(one.name) or self.tr("Criterion {0}").format(row + 1))
        self._judged.set_value("levels" if one.levels else "points")
        self._mandatory.setChecked(one.mandatory)
        self._evidence.setChecked(one.evidence_required)
        self.description.set_languages(languages)
        self.description.set_value(one.description)
        self._levels_part.setVisible(bool(one.levels))
        self._points_part.setVisible(not one.levels)
        same = rubric.shares_levels(criteria)
        self._shared.setEnabled(same)
        if other or not same:
            self._shared.setChecked(same)
        self._show_levels(one)
        self._most.set_value(one.max_points)
        self._least.set_value(one.required_points)
        wrong = None not in (one.max_points, one.required_points) and one.required_points > one.max_points  # type: ignore[operator]
        self._least_field.set_error(self.tr("This is more than can be reached.") if wrong else "")

    def _show_levels(self, one: Criterion) -> None:
        needed = one.rank(one.required_level_id)
        lines = [
            LevelLine(place, str(level.name), level.points, place == needed)
            for place, level in enumerate(one.levels)
        ]
        if len(lines) == len(self.levels.rows):
            for place, line in enumerate(lines):
                self.levels.replace_row(place, line)
        else:
            self.levels.set_rows(lines)
        self.table.setFixedHeight(_HEAD + _ROW * len(lines) + 2)
        self._weigh()

    def _weigh(self) -> None:
        """What is done to a level can be done once one is chosen; adding always can."""
        place, last = self._place(), self.levels.rowCount() - 1
        _adding, up, down, needed, gone = self.acts
        up.setEnabled(place > 0)
        down.setEnabled(0 <= place < last)
        for act in (needed, gone):
            act.setEnabled(place >= 0)

    def _tell(self, words: str, criteria: tuple[Criterion, ...]) -> None:
        if criteria != self._criteria:
            self.edited.emit(words, criteria)

    def _change(self, **fields: Any) -> None:
        if self._row >= 0:
            self._tell(self.tr("Edit the criterion"), rubric.changed(self._criteria, self._row, **fields))

    def _take_judged(self) -> None:
        if self._judged.value == "points":
            after = rubric.judged_by_points(self._criteria, self._row)
        else:
            after = rubric.judged_by_levels(self._criteria, self._row, self._language, new_id)
        self._tell(self.tr("Change how it is judged"), after)

    def _place(self) -> int:
        return self.table.chosen_row()

    def _add(self) -> None:
        shared = self._shared.isChecked()
        after = rubric.level_added(self._criteria, self._row, self._language, new_id, shared=shared)
        self._tell(self.tr("Add a level"), after)
        last = self.levels.index(self.levels.rowCount() - 1, 1)
        self.table.setCurrentIndex(last)
        self.table.edit(last)

    def _move(self, by: int) -> None:
        place = self._place()
        shared = self._shared.isChecked()
        after = rubric.level_moved(self._criteria, self._row, place, by, shared=shared)
        if after != self._criteria:
            self._tell(self.tr("Move a level"), after)
            self.table.setCurrentIndex(self.levels.index(place + by, 1))

    def _remove(self) -> None:
        if self._place() >= 0:
            shared = self._shared.isChecked()
            after = rubric.level_removed(self._criteria, self._row, self._place(), shared=shared)
            self._tell(self.tr("Remove a level"), after)

    def _need(self) -> None:
        place = self._place()
        if place >= 0:
            needed = self.levels.row_at(place).needed
            after = rubric.level_needed(self._criteria, self._row, -1 if needed else place, shared=False)
            self._tell(self.tr("Change the level needed"), after)

    def _rename(self, line: LevelLine, text: str) -> bool:
        before = self._criteria[self._row].levels[line.place].name
        name: LocalisedText = before.with_text(before.language, one_line(text))
        shared = self._shared.isChecked()
        after = rubric.level_named(self._criteria, self._row, line.place, name, shared=shared)
        self._tell(self.tr("Name a level"), after)
        return True

    def _score(self, line: LevelLine, text: str) -> bool:
        try:
            points = Decimal(text.strip().replace(",", ".")) if text.strip() else None
        except InvalidOperation:
            return False
        if points is not None and (not points.is_finite() or points < 0):
            return False
        shared = self._shared.isChecked()
        after = rubric.level_scored(self._criteria, self._row, line.place, points, shared=shared)
        self._tell(self.tr("Change the points"), after)
        return True


def _points_text(line: LevelLine) -> str:
    return "" if line.points is None else f"{line.points.normalize():f}"
