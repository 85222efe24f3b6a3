"""The rows of a list that need a look, and those that make no new learner, in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject

from studio.gui.pages.learners import calls
from studio.gui.pages.learners.trouble import Trouble

_ORDER = ("stop", "look", "none")


class TroubleWords(QObject):
    """Makes the lines of the table from an ``ImportPreview``; what stops a row comes first."""

    def all_of(self, preview: Any, answers: Mapping[int, Any]) -> list[Trouble]:
        """Return a line for each problem, each person who may be known, and each row that merges."""
        asked = {match.row for match in preview.matches if match.asked}
        lines = [
            *self._problems(preview),
            *self._matches(preview, answers),
            *self._merged(preview, answers, asked),
        ]
        return sorted(lines, key=lambda item: (_ORDER.index(item.state), item.row))

    def _problems(self, preview: Any) -> Iterator[Trouble]:
        for one in preview.reading.problems:
            stops = str(one.severity) == "error"
            yield Trouble(
                one.row,
                one.column,
                one.column_name,
                one.value,
                one.reason,
                one.proposed_fix,
                "stop" if stops else "look",
                self.tr("Kept out") if stops else self.tr("Look"),
            )

    def _matches(self, preview: Any, answers: Mapping[int, Any]) -> Iterator[Trouble]:
        """Yield who may be known; an answer can be changed until the list is taken in."""
        names = {person.number: person.name for person in preview.reading.people}
        words = {
            "same": ("none", self.tr("Known")),
            "new": ("none", self.tr("Somebody else")),
            "hold": ("stop", self.tr("Kept out")),
        }
        for match in preview.matches:
            if match.asked:
                given = str(answers.get(match.row, ""))
                state, word = words.get(given, ("look", self.tr("Known?")))
                fix = self.tr("The same person") if state == "look" else None
                name = names.get(match.row, "")
                yield Trouble(match.row, -1, self.tr("Person"), name, match.sentence, fix, state, word, match)

    def _merged(self, preview: Any, answers: Mapping[int, Any], asked: set[int]) -> Iterator[Trouble]:
        for row in calls.merged_rows(preview, answers):
            if row.into_row:
                why = self.tr("The same person as in row {0}: the two rows make one learner.")
                why, word = why.format(row.into_row), self.tr("Doubled")
            elif row.row in asked:
                continue
            else:
                why = self.tr("{0} is known by e-mail address or number: no second record is made.")
                why, word = why.format(row.into), self.tr("Known")
            yield Trouble(row.row, -1, self.tr("Person"), row.name, why, None, "none", word)
