"""Spreadsheets (XLSX, XLS, ODS): the values that were last calculated, never a formula.

Read by calamine (decision 0060). Runs in the limited worker only.
"""

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetVisibleEnum,
)

from studio.foundation.errors import InputError, LimitExceededError, UntrustedInputError
from studio.foundation.worded import worded
from studio.importers.table import Sheet, Table, TableFinding
from studio.importers.text_tables import MAX_CELL, MAX_COLUMNS, MAX_ROWS, read_text_table

_MAX_UNPACKED = 300 * 1024 * 1024
_MAX_RATIO = 300
_MAX_ENTRIES = 5_000
_MAX_SHEETS = 50
_EXACT = 2**53


def check_zip(data: bytes, name: str) -> list[zipfile.ZipInfo]:
    """Return the entries of a ZIP that is safe to read.

    Raises:
        LimitExceededError: It would unpack to more than any honest file does.
        UntrustedInputError: It is damaged, or an entry points outside its folder.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise UntrustedInputError(
            worded("{name} is damaged: it is no whole ZIP or spreadsheet file.", name=name)
        ) from error
    if len(entries) > _MAX_ENTRIES:
        raise LimitExceededError(
            worded(
                "{name} holds {count} entries; no honest roster does.", name=name, count=f"{len(entries):,}"
            )
        )
    for entry in entries:
        _check_path(entry.filename, name)
        if entry.file_size > 10_000_000 and entry.file_size > _MAX_RATIO * max(entry.compress_size, 1):
            raise LimitExceededError(
                worded(
                    "{name} unpacks {filename} to {file_size} bytes.",
                    name=name,
                    filename=repr(entry.filename),
                    file_size=f"{entry.file_size:,}",
                )
            )
    if sum(entry.file_size for entry in entries) > _MAX_UNPACKED:
        raise LimitExceededError(
            worded(
                "{name} unpacks to more than {max_unpacked} bytes.",
                name=name,
                max_unpacked=f"{_MAX_UNPACKED:,}",
            )
        )
    return entries


def _check_path(path: str, name: str) -> None:
    parts = PurePosixPath(path.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or path[1:2] == ":":
        raise UntrustedInputError(
            worded(
                "{name} holds an entry that points outside its folder: {path}.", name=name, path=repr(path)
            )
        )


def read_workbook(data: bytes, name: str) -> Table:
    """Return the visible sheets of a spreadsheet file.

    Raises:
        InputError: It is protected by a password.
        UntrustedInputError: It is damaged.
        LimitExceededError: It is larger than any roster.
    """
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            names = [meta.name for meta in book.sheets_metadata if meta.visible == SheetVisibleEnum.Visible]
            sheets, findings = [], []
            for sheet_name in names[:_MAX_SHEETS]:
                sheet, found = _read_sheet(book.get_sheet_by_name(sheet_name))
                sheets.append(sheet)
                findings.extend(found)
    except PasswordError as error:
        raise InputError(
            worded("{name} is protected by a password.", name=name),
            hint=worded("Save a copy without a password and import that."),
        ) from error
    except CalamineError as error:
        raise UntrustedInputError(worded("{name} is damaged: {error}.", name=name, error=error)) from error
    return Table("workbook", tuple(sheets), findings=tuple(findings))


def _read_sheet(sheet: CalamineSheet) -> tuple[Sheet, list[TableFinding]]:
    if sheet.total_height > MAX_ROWS or sheet.total_width > MAX_COLUMNS * 17:
        raise LimitExceededError(
            worded(
                "The sheet {sheet} has more than {max_rows} rows.",
                sheet=repr(sheet.name),
                max_rows=f"{MAX_ROWS:,}",
            )
        )
    rows: list[list[Any]] = [list(row) for row in sheet.to_python(skip_empty_area=False)]
    findings: list[TableFinding] = []
    if _fill_merged(rows, sheet):
        sentence = worded(
            "Merged cells in the sheet {sheet}: their text was taken for every row they cover.",
            sheet=repr(sheet.name),
        )
        findings.append(TableFinding("cells.merged", sentence))
    if any(_rounded(value) for row in rows for value in row):
        sentence = worded(
            "The spreadsheet rounded long numbers; identifiers of more than 15 digits are damaged."
        )
        findings.append(TableFinding("numbers.rounded", sentence))
    width = max((_filled(row) for row in rows), default=0)
    height = max((place + 1 for place, row in enumerate(rows) if _filled(row)), default=0)
    if width > MAX_COLUMNS:
        raise LimitExceededError(
            worded(
                "The sheet {sheet} has more than {max_columns} columns.",
                sheet=repr(sheet.name),
                max_columns=f"{MAX_COLUMNS:,}",
            )
        )
    texts = tuple(tuple(cell_text(value) for value in row[:width]) for row in rows[:height])
    return Sheet(sheet.name, texts, _number_columns(rows)), findings


def _fill_merged(rows: Sequence[list[Any]], sheet: CalamineSheet) -> bool:
    """Repeat the text of a cell that spans several rows in each of them."""
    filled = False
    for (top, left), (bottom, _right) in sheet.merged_cell_ranges or []:
        if bottom == top or top >= len(rows) or left >= len(rows[top]):
            continue
        for place in range(top + 1, min(bottom, len(rows) - 1) + 1):
            rows[place][left] = rows[top][left]
        filled = True
    return filled


def _filled(row: Sequence[object]) -> int:
    return max((place + 1 for place, value in enumerate(row) if str(value).strip()), default=0)


def _rounded(value: object) -> bool:
    return isinstance(value, float) and abs(value) >= _EXACT


def _number_columns(rows: Sequence[list[Any]]) -> frozenset[int]:
    return frozenset(
        place
        for row in rows
        for place, value in enumerate(row)
        if isinstance(value, (int, float)) and not isinstance(value, bool)
    )


def cell_text(value: object) -> str:
    """Return what a cell holds as text: dates in ISO form, numbers with a point and without exponent."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    text = str(value)
    if len(text) > MAX_CELL:
        raise LimitExceededError(
            worded("A cell is longer than {max_cell} characters.", max_cell=f"{MAX_CELL:,}")
        )
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")


def read_zip_of_tables(data: bytes, name: str, entries: list[zipfile.ZipInfo]) -> Table:
    """Return every CSV, TSV or TXT file of a ZIP as one sheet, named by its path.

    Raises:
        InputError: There is none in it.
    """
    wanted = [
        entry
        for entry in entries
        if entry.filename.lower().endswith((".csv", ".tsv", ".txt"))
        and not entry.filename.startswith("__MACOSX")
    ]
    if not wanted:
        raise InputError(
            worded("{name} is a ZIP without a table in it.", name=name),
            hint=worded("Choose a CSV, TSV, XLSX or ODS file, or a OneRoster ZIP."),
        )
    sheets: list[Sheet] = []
    findings: list[TableFinding] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in wanted[:_MAX_SHEETS]:
            table = read_text_table(_unpacked(archive, entry, name), entry.filename)
            sheets.append(table.sheets[0])
            findings.extend(table.findings)
    return Table("zip", tuple(sheets), encoding="utf-8", delimiter=",", findings=tuple(findings))


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> bytes:
    try:
        return archive.read(entry)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError) as error:
        raise UntrustedInputError(
            worded("{name}: the entry {filename} cannot be read.", name=name, filename=repr(entry.filename))
        ) from error
