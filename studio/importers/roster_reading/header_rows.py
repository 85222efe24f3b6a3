"""Where the head of a table stands, under titles and banners, and where its people begin."""

from collections import Counter

from studio.foundation.worded import worded
from studio.importers.interface import SetAside, SourceRow
from studio.importers.roster_reading.header_words import meaning_of
from studio.importers.table import Sheet

_LOOK = 25


def find_head(sheet: Sheet, known: frozenset[str] = frozenset()) -> int:
    """Return the row (from 0) that names the columns, or -1 if the people begin at once.

    Args:
        sheet: A sheet.
        known: Further texts that a head may hold, such as the names of criteria (lower case).
    """
    best, best_score = -1, 0
    for place, row in enumerate(sheet.rows[:_LOOK]):
        score = sum(1 for cell in row if _is_head_word(cell, known))
        if score > best_score and not _holds_data(row):
            best, best_score = place, score
    if best_score >= 2 or (best_score == 1 and _is_narrow(sheet, best)):
        return best
    return _unknown_words_head(sheet)


def _is_head_word(cell: str, known: frozenset[str]) -> bool:
    text = cell.strip()
    return bool(text) and (meaning_of(text) is not None or text.lower() in known)


def _holds_data(row: tuple[str, ...]) -> bool:
    return any("@" in cell for cell in row)


def _is_narrow(sheet: Sheet, place: int) -> bool:
    """Whether one known word is enough: the rows below are as wide as this one."""
    here = sum(1 for cell in sheet.rows[place] if cell.strip())
    below = [sum(1 for cell in row if cell.strip()) for row in sheet.rows[place + 1 : place + 1 + _LOOK]]
    return here >= max((width for width in below), default=0) or here >= 2


def _unknown_words_head(sheet: Sheet) -> int:
    """Find a head in words that we do not know: an e-mail address or number stands below, not in it."""
    filled = [place for place, row in enumerate(sheet.rows[:_LOOK]) if any(cell.strip() for cell in row)]
    if len(filled) < 2:
        return -1
    first = sheet.rows[filled[0]]
    rest = [sheet.rows[place] for place in filled[1:]]
    for column, cell in enumerate(first):
        below = [row[column] for row in rest if column < len(row) and row[column].strip()]
        if cell.strip() and below and _differs_in_kind(cell, below):
            return filled[0]
    return -1


def _differs_in_kind(head: str, below: list[str]) -> bool:
    mails = sum("@" in cell for cell in below) / len(below)
    digits = sum(any(letter.isdigit() for letter in cell) for cell in below) / len(below)
    return ("@" not in head and mails > 0.8) or (not any(c.isdigit() for c in head) and digits > 0.8)


def unique_head(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    """Return the head with a name for every column: blanks get their letter, doubles a number."""
    names: list[str] = []
    seen: Counter[str] = Counter()
    for column in range(max(width, len(cells))):
        name = " ".join(cells[column].split()) if column < len(cells) else ""
        name = name or f"Column {column_letter(column)}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def column_letter(column: int) -> str:
    """Return the letters a spreadsheet gives a column (from 0): A, B, … Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def body(sheet: Sheet, head: int) -> tuple[tuple[SourceRow, ...], tuple[SetAside, ...]]:
    """Return the rows below the head that hold anything, and those set aside (titles, a repeated head)."""
    aside = [
        SetAside(place + 1, worded("title above the table"))
        for place, row in enumerate(sheet.rows[: max(head, 0)])
        if any(cell.strip() for cell in row)
    ]
    rows: list[SourceRow] = []
    head_cells = _essence(sheet.rows[head]) if head >= 0 else None
    for place, row in enumerate(sheet.rows[head + 1 :], start=head + 2):
        essence = _essence(row)
        if not any(essence):
            continue
        if essence == head_cells:
            aside.append(SetAside(place, worded("the head of the table again")))
            continue
        rows.append(SourceRow(place, row))
    return tuple(rows), tuple(aside)


def _essence(row: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(cell.strip().lower() for cell in row)
