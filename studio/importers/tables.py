"""Any file of rows into a ``Table``: read in a process with limits, since others made the file."""

from pathlib import Path
from typing import Any

from studio.foundation.errors import InputError, LimitExceededError
from studio.foundation.limited_worker import Limits, run_limited
from studio.foundation.worded import worded
from studio.importers.table import Table, table_from_json, table_to_json
from studio.importers.text_tables import read_text_table
from studio.importers.workbooks import check_zip, read_workbook, read_zip_of_tables

MAX_FILE = 64 * 1024 * 1024
_LIMITS = Limits(seconds=30.0, memory=1024 * 1024 * 1024, answer=96 * 1024 * 1024)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP = (b"<html", b"<!doctype", b"<table", b"<?xml")
_REFUSED = (
    (b"%PDF-", worded("a PDF"), worded("Ask for the list as a spreadsheet or CSV.")),
    (b"{\\rtf", worded("a text document"), worded("Save the list as a spreadsheet or CSV.")),
)


def read_table(path: Path, *, encoding: str = "", delimiter: str = "", limits: Limits = _LIMITS) -> Table:
    """Return what a CSV, TSV, XLSX, XLS, ODS or ZIP file holds. What it is, its bytes say, not its name.

    Args:
        path: The file.
        encoding: For text files: a codec's name; empty to find out.
        delimiter: For text files: one character; empty to find out.
        limits: What reading may use.

    Raises:
        InputError: There is no such file.
        UntrustedInputError: The file is damaged, hostile or of another kind; the message says which.
        LimitExceededError: It is beyond what any honest roster needs.
    """
    if not path.is_file():
        raise InputError(
            worded("There is no file {path}.", path=path), hint=worded("Choose the roster again.")
        )
    request = {"path": str(path.resolve()), "name": path.name, "encoding": encoding, "delimiter": delimiter}
    plain = run_limited(
        "studio.importers.tables:table_task",
        request,
        what=worded("the roster {path}", path=path.name),
        limits=limits,
    )
    return table_from_json(plain)


def read_pasted(text: str, *, delimiter: str = "") -> Table:
    """Return the rows of text from the clipboard; spreadsheets put tabs between the cells.

    Raises:
        LimitExceededError: More rows or columns than any roster has.
    """
    data = text.encode("utf-8", "replace")
    if len(data) > MAX_FILE:
        raise LimitExceededError(worded("The pasted text is too long."))
    return read_text_table(data, "pasted", encoding="utf-8", delimiter=delimiter)


def table_task(request: dict[str, Any]) -> dict[str, Any]:
    """Be the worker's task: ``request`` has path, name, encoding, delimiter; the answer is a table."""
    path, name = Path(request["path"]), str(request["name"])
    if path.stat().st_size > MAX_FILE:
        raise LimitExceededError(
            worded("{name} is larger than {number} MB; no roster is.", name=name, number=MAX_FILE // 2**20)
        )
    return table_to_json(table_from_bytes(path.read_bytes(), name, request["encoding"], request["delimiter"]))


def table_from_bytes(data: bytes, name: str, encoding: str = "", delimiter: str = "") -> Table:
    """Return the table in ``data``, by its first bytes. Only inside the worker, or on our own bytes."""
    for mark, kind, hint in _REFUSED:
        if data.startswith(mark):
            raise InputError(worded("{name} is {kind}, not a table.", name=name, kind=kind), hint=hint)
    if data.startswith(_OLE):
        return read_workbook(data, name)
    if data.startswith(b"PK"):
        return _from_zip(data, name)
    if (
        data[:2048]
        .lstrip(b"\xef\xbb\xbf \r\n\t")
        .lower()
        .startswith((b"<html", b"<!doctype", b"<table", b"<?xml"))
    ):
        raise InputError(
            worded("{name} is a web page or XML, whatever its name says.", name=name),
            hint=worded("Open it in a spreadsheet program and save it as XLSX or CSV."),
        )
    return read_text_table(data, name, encoding=encoding, delimiter=delimiter)


def _from_zip(data: bytes, name: str) -> Table:
    entries = check_zip(data, name)
    names = {entry.filename for entry in entries}
    if names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
        return read_workbook(data, name)
    return read_zip_of_tables(data, name, entries)
