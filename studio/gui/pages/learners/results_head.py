"""Above the grid of results: one line, always as high, with a way to who does not pass."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.gui.pages.learners.outcome_words import fails
from studio.gui.told import told
from studio.gui.widgets.basics import button
from studio.gui.widgets.eliding_label import ElidingLabel
from studio.gui.words import number_words

_NAMED = 12


class ResultsHead(QWidget):
    """``next_wanted`` comes when somebody who does not pass is to be shown."""

    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.summary = ElidingLabel()
        self.who = button(self.tr("Show who does not pass"), self.next_wanted.emit, kind="link")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.summary, 1)
        row.addWidget(self.who)
        # With the link or without it, so that no row of the grid moves while results are typed.
        self.setFixedHeight(max(self.sizeHint().height(), 36))

    def show_results(self, results: Any) -> None:
        """Count everybody of an ``Overview``; names and reasons stand in the tool tip of the link."""
        failing = [row for row in results.rows if fails(row)]
        begun = sum(row.incomplete and bool(row.attempt and row.attempt.results) for row in results.rows)
        total = number_words(len(results.rows))
        parts = [self.tr("%Ln of {0} pass(es).", "", len(results.passing)).format(total)]
        if failing:
            parts.append(self.tr("%Ln do(es) not pass.", "", len(failing)))
        if begun:
            parts.append(self.tr("%Ln incomplete.", "", begun))
        self.summary.setText(" ".join(parts))
        self.who.setVisible(bool(failing))
        lines = [
            self.tr("{0} does not pass: {1}").format(row.name, " ".join(map(told, row.reasons)))
            for row in failing[:_NAMED]
        ]
        if len(failing) > _NAMED:
            lines.append(self.tr("And %n more; choose a row to see why.", "", len(failing) - _NAMED))
        self.who.setToolTip("\n".join(lines))
        self.who.setAccessibleDescription("\n".join(lines))
