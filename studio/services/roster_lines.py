"""Every row of a roster in one line: the name that the certificate will bear, and what becomes of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from studio.importers.interface import RosterField, RosterRow
from studio.importers.roster_reading.columns import edited_rows
from studio.importers.roster_reading.name_order import begins_with_family
from studio.services.roster_matching import Decision
from studio.services.roster_preview import ImportPreview, decided

_NAMES = (RosterField.FULL_NAME, RosterField.GIVEN_NAME, RosterField.FAMILY_NAME)


@dataclass(frozen=True, slots=True)
class ImportLine:
    """A row of the list. ``state`` is ``new``, ``known``, ``doubled`` or ``out``.

    ``name`` is the one that will be printed: that of the record for who is known already. ``cells`` is the
    row as the list has it, corrections included.
    """

    row: int
    name: str
    family_first: bool
    state: str
    cells: tuple[str, ...]


def import_lines(
    preview: ImportPreview, answers: Mapping[int, Decision] | None = None
) -> tuple[ImportLine, ...]:
    """Return a line for each row about a person, in the order of the file; nobody is left out."""
    cells = {row.number: row.cells for row in edited_rows(preview.reading.table.rows, preview.options.edits)}
    lines = [*_people(preview, answers, cells), *_bad(preview, cells)]
    return tuple(sorted(lines, key=lambda line: line.row))


def _people(
    preview: ImportPreview, answers: Mapping[int, Decision] | None, cells: Mapping[int, tuple[str, ...]]
) -> Iterator[ImportLine]:
    becomes = decided(preview.matches, answers)
    records = {match.row: match.learner_name for match in preview.matches}
    for person in preview.reading.people:
        what = becomes.get(person.number)
        name = records[person.number] if what is Decision.SAME else person.name
        state = {Decision.SAME: "known", Decision.HOLD: "out"}.get(what, "new") if what else "new"
        turned = begins_with_family(name, person.given, person.family)
        yield ImportLine(person.number, name, turned, state, cells[person.number])
        for row in person.also:
            yield ImportLine(row, name, turned, "out" if state == "out" else "doubled", cells[row])


def _bad(preview: ImportPreview, cells: Mapping[int, tuple[str, ...]]) -> Iterator[ImportLine]:
    """Yield the rows that stay out, under what stands where the name should."""
    places = [place for place, use in enumerate(preview.mapping) if use.field in _NAMES]
    for row in preview.reading.bad:
        words = (cells[row][place].strip() for place in places if place < len(cells[row]))
        yield ImportLine(row, " ".join(filter(None, words)), False, "out", cells[row])


def sample_names(preview: ImportPreview, limit: int = 3) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the first names as they will be printed, and the first whose family name stands first."""
    turned = [person for person in preview.reading.people if _is_turned(person)]
    others = [person for person in preview.reading.people if not _is_turned(person)]
    return tuple(one.name for one in others[:limit]), tuple(one.name for one in turned[:limit])


def _is_turned(person: RosterRow) -> bool:
    return begins_with_family(person.name, person.given, person.family)
