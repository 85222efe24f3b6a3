"""Which rows of a roster make no new learner: who is known already, and who stands in the list twice."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from studio.services.roster_matching import Decision
from studio.services.roster_preview import ImportPreview, decided

DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class MergedRow:
    """A row that goes into a known learner, or into a row before it.

    ``code`` is ``double``, or that of the ``Match``; ``into`` is the known learner's name; ``into_row`` is
    the row that a double goes into, 0 for who is known already.
    """

    row: int
    name: str
    code: str
    into: str
    into_row: int = 0


def merged_rows(
    preview: ImportPreview, answers: Mapping[int, Decision] | None = None
) -> tuple[MergedRow, ...]:
    """Return the rows that ``preview.counts(answers).merged`` counts, each once, by row."""
    return tuple(sorted(_merged(preview, answers), key=lambda item: item.row))


def _merged(preview: ImportPreview, answers: Mapping[int, Decision] | None) -> Iterator[MergedRow]:
    becomes = decided(preview.matches, answers)
    matches = {match.row: match for match in preview.matches}
    for person in preview.reading.people:
        if becomes.get(person.number) is Decision.HOLD:
            continue
        if becomes.get(person.number) is Decision.SAME:
            match = matches[person.number]
            yield MergedRow(person.number, person.name, match.code, match.learner_name)
        for row in person.also:
            yield MergedRow(row, person.name, DOUBLE, person.name, person.number)
