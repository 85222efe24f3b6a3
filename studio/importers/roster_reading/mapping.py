"""What the columns of a table mean: by their head, else by what stands in them."""

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence

from studio.domain.criterion import Criterion
from studio.importers.interface import IGNORED, ColumnUse, RosterField, SourceRow
from studio.importers.roster_reading.header_words import meaning_of, squeezed

_MANY = {
    RosterField.IGNORE,
    RosterField.RESULT,
    RosterField.EVIDENCE_LINK,
    RosterField.EVIDENCE_TEXT,
    RosterField.EMAIL,
}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LINK = re.compile(r"https?://", re.IGNORECASE)


def guess_mapping(
    head: Sequence[str], rows: Sequence[SourceRow], criteria: Iterable[Criterion] = ()
) -> tuple[ColumnUse, ...]:
    """Return one guess per column of ``head``.

    A criterion's name wins over a known word; a field that can stand once only goes to the first
    column that claims it. Columns without any sense are ignored.
    """
    names = _criterion_names(criteria)
    uses: list[ColumnUse] = []
    for text in head:
        uses.append(_by_head(text, names, {use.field for use in uses}))
    return tuple(_fill_by_content(_settle_names(head, uses), rows))


_BARE_NAME = {"name", "naam", "navn", "namn", "nimi", "nev"}


def _settle_names(head: Sequence[str], uses: list[ColumnUse]) -> list[ColumnUse]:
    """Let the other columns decide what "Name", "Nom" and "Nome" mean: the other half, or the whole."""
    given, family = RosterField.GIVEN_NAME, RosterField.FAMILY_NAME
    halves = {use.field for use in uses} & {given, family}
    if len(halves) != 1:
        return uses
    missing = family if given in halves else given
    full = next((place for place, use in enumerate(uses) if use.field is RosterField.FULL_NAME), -1)
    if full >= 0 and squeezed(head[full]) in _BARE_NAME:
        return [*uses[:full], ColumnUse(missing), *uses[full + 1 :]]
    if full < 0:
        return [ColumnUse(RosterField.FULL_NAME) if use.field in halves else use for use in uses]
    return uses


def _criterion_names(criteria: Iterable[Criterion]) -> dict[str, Criterion]:
    names: dict[str, Criterion] = {}
    for criterion in criteria:
        for _, text in criterion.name.entries:
            if word := squeezed(text):
                names.setdefault(word, criterion)
    return names


def _by_head(text: str, names: dict[str, Criterion], taken: set[RosterField]) -> ColumnUse:
    if (use := _criterion_column(text, names)) is not None:
        return use
    meaning = meaning_of(text)
    if meaning is None or (meaning in taken and meaning not in _MANY):
        return IGNORED
    return ColumnUse(meaning)


def _criterion_column(text: str, names: dict[str, Criterion]) -> ColumnUse | None:
    """Return the use of a column headed with a criterion, alone or with "evidence", "points", "level"."""
    word = squeezed(text)
    if word in names:
        return ColumnUse(RosterField.RESULT, names[word].id)
    for part, meaning in _PARTS:
        for name, criterion in names.items():
            if word in (name + part, part + name):
                return ColumnUse(meaning, criterion.id)
    without_hint = squeezed(re.sub(r"\s*[(\[].*$", "", text))
    if without_hint in names:
        return ColumnUse(RosterField.RESULT, names[without_hint].id)
    return None


_PARTS = tuple(
    (word, meaning)
    for meaning, words in (
        (RosterField.RESULT, "points level rating punkte stufe niveau nivel livello poziom"),
        (RosterField.EVIDENCE_LINK, "evidence evidencelink evidenceurl link nachweis"),
        (RosterField.EVIDENCE_TEXT, "evidencetext evidencenote narrative comments"),
    )
    for word in words.split()
)


def _fill_by_content(uses: list[ColumnUse], rows: Sequence[SourceRow]) -> list[ColumnUse]:
    sample = rows[:200]
    filled = list(uses)
    for column in [place for place, use in enumerate(uses) if use is IGNORED]:
        if cells := _column(sample, column):
            filled[column] = _by_content(cells, {use.field for use in filled})
    return _names_by_content(filled, sample)


def _by_content(cells: list[str], taken: set[RosterField]) -> ColumnUse:
    if RosterField.EMAIL not in taken and _share(cells, _EMAIL.fullmatch) > 0.7:
        return ColumnUse(RosterField.EMAIL)
    if RosterField.EVIDENCE_LINK not in taken and _share(cells, _LINK.match) > 0.7:
        return ColumnUse(RosterField.EVIDENCE_LINK)
    return IGNORED


def _column(rows: Sequence[SourceRow], column: int) -> list[str]:
    cells = (row.cells[column].strip() for row in rows if column < len(row.cells))
    return [cell for cell in cells if cell]


def _share(cells: list[str], test: Callable[[str], object]) -> float:
    return sum(1 for cell in cells if test(cell)) / len(cells)


def _names_by_content(uses: list[ColumnUse], rows: Sequence[SourceRow]) -> list[ColumnUse]:
    """Give the first column of words the name, where no head says which it is."""
    named = {RosterField.FULL_NAME, RosterField.GIVEN_NAME, RosterField.FAMILY_NAME}
    if any(use.field in named for use in uses):
        return uses
    for column, use in enumerate(uses):
        cells = [
            row.cells[column].strip() for row in rows if column < len(row.cells) and row.cells[column].strip()
        ]
        if use is IGNORED and cells and _share(cells, _looks_like_name) > 0.7:
            return [*uses[:column], ColumnUse(RosterField.FULL_NAME), *uses[column + 1 :]]
    return uses


def _looks_like_name(cell: str) -> bool:
    return any(letter.isalpha() for letter in cell) and not any(
        letter.isdigit() or letter in "@/\\" for letter in cell
    )


def signature(importer: str, head: Sequence[str]) -> str:
    """Return what a source is remembered by: a digest of the importer and the words of its head."""
    text = "\x1f".join([importer, *(squeezed(word) or word for word in head)])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
