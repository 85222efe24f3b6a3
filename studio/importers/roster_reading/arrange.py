"""The common part of arranging a table: which sheet, where the head, which rows."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from studio.importers.interface import ColumnUse, RosterField, RosterTable, SetAside, SourceRow
from studio.importers.roster_reading.header_rows import body, find_head, unique_head
from studio.importers.roster_reading.mapping import guess_mapping
from studio.importers.table import Sheet, Table


def choose_sheet(table: Table, name: str = "") -> Sheet:
    """Return the sheet of that name, else the first whose head says something, else the first with rows."""
    if name and (chosen := table.sheet(name)) is not None:
        return chosen
    filled = [sheet for sheet in table.sheets if any(any(cell.strip() for cell in row) for row in sheet.rows)]
    with_head = [sheet for sheet in filled if find_head(sheet) >= 0]
    return (with_head or filled or list(table.sheets) or [Sheet("", ())])[0]


def arrange(importer: str, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
    """Return the table of people in ``table`` as far as any table of people is alike.

    The mapping is guessed; formats that know better replace it.
    """
    chosen = choose_sheet(table, sheet)
    head_at = find_head(chosen) if head_row is None else head_row
    rows, aside = body(chosen, head_at)
    cells = chosen.rows[head_at] if 0 <= head_at < len(chosen.rows) else ()
    width = len(cells) if head_at >= 0 else max((len(row.cells) for row in rows), default=0)
    head = unique_head(cells, width)
    return RosterTable(
        importer=importer,
        sheet=chosen.name,
        head=head,
        rows=rows,
        mapping=guess_mapping(head, rows),
        head_row=head_at,
        set_aside=aside,
        number_columns=chosen.number_columns,
        findings=table.findings,
    )


def with_uses(arranged: RosterTable, uses: dict[int, ColumnUse]) -> RosterTable:
    """Return the table with these columns meant for certain and every other one ignored.

    Unless that would drop part of people's names: where a format knows of a whole name only and the
    heads speak of a family name as well, the guess stands and is asked about.
    """
    fields = {use.field for use in uses.values()}
    guessed = {use.field for use in arranged.mapping}
    if RosterField.FULL_NAME in fields and RosterField.FAMILY_NAME in guessed - fields:
        return arranged
    mapping = tuple(uses.get(column, ColumnUse()) for column in range(len(arranged.head)))
    return replace(arranged, mapping=mapping, certain=True)


def without_rows(arranged: RosterTable, is_nobody: Callable[[SourceRow], str]) -> RosterTable:
    """Return the table without the rows for which ``is_nobody`` gives a reason to set them aside."""
    kept: list[SourceRow] = []
    aside: list[SetAside] = list(arranged.set_aside)
    for row in arranged.rows:
        reason = is_nobody(row)
        if reason:
            aside.append(SetAside(row.number, reason))
        else:
            kept.append(row)
    return replace(arranged, rows=tuple(kept), set_aside=tuple(aside))


def head_of(table: Table) -> tuple[str, ...]:
    """Return the cells of the first filled row of the first sheet, trimmed; empty if there is none."""
    for sheet in table.sheets[:1]:
        for row in sheet.rows[:5]:
            if any(cell.strip() for cell in row):
                return tuple(cell.strip() for cell in row)
    return ()


def position(head: Sequence[str], *names: str) -> int:
    """Return the place of the first of ``names`` in ``head`` (whatever the case), or -1."""
    lowered = [cell.strip().lower() for cell in head]
    return next((lowered.index(name.lower()) for name in names if name.lower() in lowered), -1)
