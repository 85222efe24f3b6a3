"""The ledger: counts that must agree, side by side, with a sign for each."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from studio.domain.batch import Ledger
from studio.gui.told import told
from studio.gui.widgets.basics import clear_layout, label, rule
from studio.gui.widgets.display.inline_message import StateIcon
from studio.gui.widgets.frame.card import Card
from studio.gui.words import number_words

_NAMED, _IN_TIP = 6, 60
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LedgerCard(Card):
    """Shows what ``Ledger.gaps`` compares; the remark says where the counts come from."""

    def __init__(self) -> None:
        super().__init__("—")
        self.set_title(self.tr("Ledger"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self._people, self._without = label("", wrap=True), label("", "caption", wrap=True)
        for part in (self._people, self._without):
            self.body.addWidget(part)
        self.forget_roll()

    def show_ledger(self, ledger: Ledger) -> None:
        """Show these counts; rows that cannot apply are left out."""
        clear_layout(self._grid)
        for column, word in enumerate((self.tr("Counted"), self.tr("Expected"), self.tr("Found"))):
            self._put(0, column, label(word, "caption"))
        for number, (name, wanted, found) in enumerate(self._lines(ledger), start=1):
            self._put(number, 0, label(name))
            self._put(number, 1, label(number_words(wanted), "muted"))
            self._put(number, 2, label(number_words(found), "strong"))
            agrees = wanted == found
            sign = StateIcon("good" if agrees else "stop")
            sign.setAccessibleName(self.tr("agrees") if agrees else self.tr("does not agree"))
            sign.setToolTip(sign.accessibleName())
            self._grid.addWidget(sign, number, 3)
        last = self._grid.rowCount()
        self._grid.addWidget(rule(), last, 0, 1, 4)
        self._grid.addWidget(label(self._apart(ledger), "caption", wrap=True), last + 1, 0, 1, 4)

    def forget_roll(self) -> None:
        """Say nothing of the people, until somebody has looked."""
        self._people.hide()
        self._without.hide()

    def show_roll(self, roll: Any) -> None:
        """Say where everybody of the run is, a ``RunRoll``; who has no award is named with the reason."""
        parts = [self.tr("%Ln in this batch", "", roll.here)]
        if roll.elsewhere:
            parts.append(self.tr("%Ln in other batches", "", roll.elsewhere))
        if roll.without:
            parts.append(self.tr("%Ln without an award", "", len(roll.without)))
        total = self.tr("%Ln learner(s) in the run", "", roll.total)
        self._people.setText(f"{total}: {' · '.join(parts)}")
        self._people.show()
        names = [f"{one.name} ({told(one.reason)})" for one in roll.without]
        text = self.tr("Without an award: {0}").format("; ".join(names[:_NAMED]))
        if len(names) > _NAMED:
            text += " " + self.tr("and %n more", "", len(names) - _NAMED)
        self._without.setText(text)
        self._without.setToolTip("\n".join(names[:_IN_TIP]))
        self._without.setVisible(bool(names))

    def _put(self, row: int, column: int, cell: QLabel) -> None:
        if column:
            cell.setAlignment(_END)
        self._grid.addWidget(cell, row, column)

    def _lines(self, ledger: Ledger) -> list[tuple[str, int, int]]:
        issued = ledger.done - ledger.participations
        lines = [(self.tr("Credentials signed"), issued, ledger.credentials)]
        lines += [(self.tr("Credentials as JWT"), issued, ledger.jwts)]
        lines += [(self.tr("Badge pictures (PNG)"), issued, ledger.pngs)]
        lines += [(self.tr("Badge pictures (SVG)"), issued, ledger.svgs)]
        if ledger.pdfs_expected:
            lines.append((self.tr("Certificates (PDF)"), ledger.done, ledger.pdfs))
        settled = ledger.done + ledger.failed + ledger.withdrawn + ledger.waiting
        lines.insert(0, (self.tr("Awards planned"), ledger.planned, settled))
        if ledger.rows:
            read = ledger.imported + ledger.merged + ledger.rejected
            lines.insert(0, (self.tr("Rows of your lists"), ledger.rows, read))
        return lines

    def _apart(self, ledger: Ledger) -> str:
        """Say what the sums are made of."""
        parts = [self.tr("{0} done").format(number_words(ledger.done))]
        for count, words in (
            (ledger.failed, self.tr("%Ln failed", "", ledger.failed)),
            (ledger.waiting, self.tr("%Ln waiting", "", ledger.waiting)),
            (ledger.withdrawn, self.tr("%Ln withdrawn", "", ledger.withdrawn)),
            (
                ledger.participations,
                self.tr("%Ln of them took part without passing", "", ledger.participations),
            ),
            (ledger.imported, self.tr("%Ln row(s) imported", "", ledger.imported)),
            (ledger.merged, self.tr("%Ln row(s) merged", "", ledger.merged)),
            (ledger.rejected, self.tr("%Ln row(s) rejected", "", ledger.rejected)),
        ):
            if count:
                parts.append(words)
        return " · ".join(parts)
