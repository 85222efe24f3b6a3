"""What the pass rule says of a learner, as a word and the state of its pill."""

from typing import Any

from PySide6.QtCore import QObject


class OutcomeWords(QObject):
    """Words for an ``OverviewRow``; who still lacks results has neither passed nor failed."""

    def word(self, row: Any) -> str:
        """Return the word."""
        if row.outcome.passed:
            return self.tr("Passes")
        if row.attempt is None or not row.attempt.results:
            return self.tr("No results yet")
        return self.tr("Incomplete") if row.incomplete else self.tr("Does not pass")

    @staticmethod
    def state(row: Any) -> str:
        """Return the state of its pill."""
        if row.outcome.passed:
            return "good"
        return "look" if fails(row) else "none"


def fails(row: Any) -> bool:
    """Whether every result is there and the learner does not pass."""
    return not row.outcome.passed and not row.incomplete and bool(row.attempt and row.attempt.results)
