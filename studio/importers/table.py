"""Rows of cell texts, whatever file they came from."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class TableFinding:
    """Something about the file as a whole. ``code`` never changes; ``sentence`` is for the person.

    ``choices`` are other readings that the person may ask for, as the value of the option named by
    ``option`` (empty where there is nothing to choose).
    """

    code: str
    sentence: str
    option: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: ``rows`` from the first row of the file on, each as long as it was written.

    ``number_columns`` (from 0) hold numbers that a spreadsheet calculated with, not text: leading
    zeros of such cells are gone.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    number_columns: frozenset[int] = frozenset()

    def cell(self, row: int, column: int) -> str:
        """Return a cell (both from 0), an empty text where there is none."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return ""


@dataclass(frozen=True, slots=True)
class Table:
    """What a file of rows holds. ``kind`` is ``text``, ``workbook`` or ``zip``.

    ``encoding``, ``delimiter`` and ``line_end`` are those of a text file, so that it can be written back
    the way it came; empty for others.
    """

    kind: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""
    bom: bool = False
    line_end: str = "\n"
    findings: tuple[TableFinding, ...] = ()

    def sheet(self, name: str) -> Sheet | None:
        """Return the sheet of that name, whatever its case, or None."""
        return next((sheet for sheet in self.sheets if sheet.name.lower() == name.lower()), None)


def table_to_json(table: Table) -> dict[str, Any]:
    """Return ``table`` as JSON types, for the way out of the worker."""
    return {
        "kind": table.kind,
        "sheets": [[sheet.name, sheet.rows, sorted(sheet.number_columns)] for sheet in table.sheets],
        "encoding": table.encoding,
        "delimiter": table.delimiter,
        "bom": table.bom,
        "line_end": table.line_end,
        "findings": [[f.code, f.sentence, f.option, f.choices] for f in table.findings],
    }


def table_from_json(plain: dict[str, Any]) -> Table:
    """Return the table that ``table_to_json`` turned into ``plain``."""
    sheets = tuple(
        Sheet(name, tuple(tuple(row) for row in rows), frozenset(numbers))
        for name, rows, numbers in plain["sheets"]
    )
    findings = tuple(
        TableFinding(code, sentence, option, tuple(choices))
        for code, sentence, option, choices in plain["findings"]
    )
    return Table(
        plain["kind"],
        sheets,
        plain["encoding"],
        plain["delimiter"],
        plain["bom"],
        plain["line_end"],
        findings,
    )
