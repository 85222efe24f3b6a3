"""A short list of things with a few fields each: a line per thing, one button to add another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.gui.widgets.basics import button, clear_layout, label
from studio.gui.widgets.fields.choice import Choice
from studio.gui.widgets.fields.optional_date import OptionalDate

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RowField:
    """One field of every line. ``choices`` are value and words; a ``day`` is an ISO date."""

    name: str
    choices: tuple[tuple[str, str], ...] = ()
    stretch: int = 1
    day: bool = False
    placeholder: str = ""


class RowList(QWidget):
    """``value`` holds a tuple of texts per line; lines without any text but choices do not count."""

    edited = Signal()

    def __init__(self, fields: Sequence[RowField], add_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._cells: list[list[QWidget]] = []
        self._heads, self._heads_row = QWidget(), QHBoxLayout()
        self._heads.setLayout(self._heads_row)
        self._heads_row.setContentsMargins(0, 0, 0, 0)
        self._heads_row.setSpacing(8)
        for field in self._fields:
            self._heads_row.addWidget(label(field.name, "caption"), field.stretch)
        self._heads_row.addSpacing(36)  # above the bins
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._add = button(add_words, self._add_line, kind="link", icon="plus")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heads)
        column.addLayout(self._lines)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        column.addLayout(foot)
        self._heads.setVisible(False)

    @property
    def value(self) -> tuple[Cells, ...]:
        """The lines that say something."""
        lines = (tuple(_text(cell) for cell in line) for line in self._cells)
        return tuple(line for line in lines if self._says(line))

    def _says(self, line: Cells) -> bool:
        return any(text for text, field in zip(line, self._fields, strict=True) if not field.choices)

    def set_value(self, lines: Sequence[Cells]) -> None:
        """Show these lines, without telling anybody; lines being typed stay."""
        if tuple(lines) == self.value:
            return
        if len(lines) != len(self._cells):
            self._cells.clear()
            clear_layout(self._lines)
            for _line in lines:
                self._new_line()
        for cells, texts in zip(self._cells, lines, strict=True):
            for cell, text in zip(cells, texts, strict=True):
                _show(cell, text)
        self._heads.setVisible(bool(self._cells))

    def focus_line(self, place: int) -> None:
        """Put the keyboard into a line, from 0; into the button where there is none."""
        if 0 <= place < len(self._cells):
            self._cells[place][-1].setFocus()
        else:
            self._add.setFocus()

    def _new_line(self) -> None:
        number = len(self._cells) + 1
        cells = [self._new_cell(field, number) for field in self._fields]
        row = QHBoxLayout()
        row.setSpacing(8)
        for cell, field in zip(cells, self._fields, strict=True):
            row.addWidget(cell, field.stretch)
        gone = button("", partial(self._remove, cells), kind="quiet", icon="trash")
        gone.setFixedWidth(28)
        gone.setAccessibleName(self.tr("Remove line {0}").format(number))
        gone.setToolTip(self.tr("Remove line {0}").format(number))
        row.addWidget(gone)
        self._lines.addLayout(row)
        order: list[QWidget] = [self, *cells, gone, self._add]
        if self._cells:
            order[0] = self._cells[-1][-1]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)
        self._cells.append(cells)
        self._heads.setVisible(True)

    def _new_cell(self, field: RowField, number: int) -> QWidget:
        name = self.tr("{0}, line {1}").format(field.name, number)
        if field.day:
            day = OptionalDate()
            day.set_name(name)
            day.edited.connect(self.edited.emit)
            return day
        if field.choices:
            choice = Choice(field.choices)
            choice.setAccessibleName(name)
            choice.set_value(field.choices[0][0])
            choice.edited.connect(self.edited.emit)
            return choice
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(field.placeholder)
        line.textEdited.connect(lambda _text: self.edited.emit())
        return line

    def _add_line(self) -> None:
        self._new_line()
        texts = [cell for cell in self._cells[-1] if isinstance(cell, QLineEdit)]
        (texts or self._cells[-1])[0].setFocus()

    def _remove(self, cells: list[QWidget]) -> None:
        kept = [tuple(_text(cell) for cell in line) for line in self._cells if line is not cells]
        self._cells.clear()
        clear_layout(self._lines)
        for texts in kept:
            self._new_line()
            for cell, text in zip(self._cells[-1], texts, strict=True):
                _show(cell, text)
        self._heads.setVisible(bool(self._cells))
        self._add.setFocus()
        self.edited.emit()


def _text(cell: QWidget) -> str:
    if isinstance(cell, Choice):
        return str(cell.value or "")
    if isinstance(cell, OptionalDate):
        return cell.value.isoformat() if cell.value else ""
    return cell.text().strip() if isinstance(cell, QLineEdit) else ""


def _show(cell: QWidget, text: str) -> None:
    if isinstance(cell, Choice):
        cell.show_or_add(text)
    elif isinstance(cell, OptionalDate):
        cell.set_value(date.fromisoformat(text) if text else None)
    elif isinstance(cell, QLineEdit) and cell.text().strip() != text:
        cell.setText(text)
