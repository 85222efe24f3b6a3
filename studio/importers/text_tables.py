"""CSV, TSV and pasted text: separator, quoting, line ends."""

import csv
import io
from collections import Counter
from collections.abc import Iterator

from studio.foundation.errors import InputError, LimitExceededError
from studio.foundation.worded import worded
from studio.importers.encodings import Decoded, decode, encoding_name
from studio.importers.table import Sheet, Table, TableFinding

MAX_ROWS = 200_000
MAX_COLUMNS = 1_000
MAX_CELL = 100_000
DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 300
_ENCODING_CHOICES = ("utf-8", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "mac_roman", "utf-16-le")
csv.field_size_limit(MAX_CELL)


def read_text_table(data: bytes, name: str, *, encoding: str = "", delimiter: str = "") -> Table:
    """Return the rows of a text file.

    Args:
        data: The whole file.
        name: What the one sheet is called.
        encoding: A Python codec's name; empty to find out.
        delimiter: One character; empty to find out.

    Raises:
        InputError: The encoding the person named does not fit.
        LimitExceededError: More rows, columns or longer cells than any roster has.
    """
    try:
        decoded = decode(data, encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise InputError(
            worded("{name} is not encoded in {encoding}.", name=name, encoding=encoding),
            hint=worded("Let the program find the encoding, or name another."),
        ) from error
    text, directive = _sep_directive(decoded.text)
    chosen = delimiter or directive or find_delimiter(text)
    rows, findings = _rows(text, chosen)
    findings = [*_encoding_findings(decoded), *findings]
    return Table(
        kind="text",
        sheets=(Sheet(name, rows),),
        encoding=decoded.encoding,
        delimiter=chosen,
        bom=decoded.bom,
        line_end=_line_end(text),
        findings=tuple(findings),
    )


def _line_end(text: str) -> str:
    head = text[:65536]
    if "\r\n" in head:
        return "\r\n"
    return "\r" if "\r" in head and "\n" not in head else "\n"


def _sep_directive(text: str) -> tuple[str, str]:
    """Return the text without a first line like ``sep=;`` (a spreadsheet's own), and its separator."""
    line, _, rest = text.partition("\n")
    line = line.rstrip("\r")
    if line.lower().startswith("sep=") and len(line) == 5:
        return rest, line[4]
    return text, ""


def find_delimiter(text: str) -> str:
    """Return the separator that gives the rows the most equal number of cells; a comma if none does.

    One that the strict rules of quoting allow goes before one that they do not: text inside quotes
    must not decide.
    """
    return max(DELIMITERS, key=lambda mark: _score(text, mark))


def _score(text: str, mark: str) -> tuple[bool, bool, float, int]:
    counts, strict = [], True
    try:
        counts = _counts(text, mark, strict=True)
    except csv.Error:
        strict = False
        counts = _counts(text, mark, strict=False)
    if not counts:
        return (False, strict, 0.0, 0)
    modal, often = max(Counter(counts).items(), key=lambda item: (item[0] > 1, item[1], item[0]))
    share = often / len(counts)
    return (modal > 1 and share >= 0.3, strict, round(share, 1), modal)


def _counts(text: str, mark: str, *, strict: bool) -> list[int]:
    counts: list[int] = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=strict):
            if any(cell.strip() for cell in cells):
                counts.append(len(cells))
            if len(counts) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        if strict:
            raise
    return counts


def _rows(text: str, mark: str) -> tuple[tuple[tuple[str, ...], ...], list[TableFinding]]:
    findings: list[TableFinding] = []
    try:
        rows = _checked(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
        torn = _unclosed_quote(rows, mark)
    except csv.Error:
        torn = 1
    if torn:
        rows = _checked(_line_by_line(text, mark))
        findings.append(
            TableFinding(
                "quotes.unclosed",
                worded(
                    "A quotation mark opened near row {torn} is never closed; each line was read as one row.",
                    torn=torn,
                ),
            )
        )
    return _without_blank_edges(rows), findings


def _checked(reader: Iterator[list[str]]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for cells in reader:
        if len(rows) >= MAX_ROWS:
            raise LimitExceededError(
                worded("The file has more than {max_rows} rows.", max_rows=f"{MAX_ROWS:,}")
            )
        if len(cells) > MAX_COLUMNS:
            raise LimitExceededError(
                worded(
                    "Row {number} has {count} cells; at most {max_columns} are read.",
                    number=len(rows) + 1,
                    count=f"{len(cells):,}",
                    max_columns=f"{MAX_COLUMNS:,}",
                )
            )
        rows.append(tuple(cell.replace("\r\n", "\n").replace("\r", "\n") for cell in cells))
    return rows


def _unclosed_quote(rows: list[tuple[str, ...]], mark: str) -> int:
    """Return the row (from 1) in which one cell swallowed several rows, or 0."""
    widths = Counter(len(row) for row in rows if len(row) > 1)
    usual = widths.most_common(1)[0][0] if widths else 2
    for place, row in enumerate(rows, start=1):
        for cell in row:
            lines = cell.split("\n")[1:]
            full = [line for line in lines if line.count(mark) >= max(1, usual - 1)]
            if full and len(full) >= 0.6 * len([line for line in lines if line]):
                return place
    return 0


def _line_by_line(text: str, mark: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        try:
            yield next(csv.reader([line], delimiter=mark), [])
        except csv.Error as error:
            raise LimitExceededError(
                worded("A cell is longer than {max_cell} characters.", max_cell=f"{MAX_CELL:,}")
            ) from error


def _without_blank_edges(rows: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Drop blank rows at the end and blank cells at the end of every row: spreadsheets leave them."""
    width = max((_filled(row) for row in rows), default=0)
    last = max((place for place, row in enumerate(rows) if _filled(row)), default=-1)
    return tuple(row[:width] for row in rows[: last + 1])


def _filled(row: tuple[str, ...]) -> int:
    return max((place + 1 for place, cell in enumerate(row) if cell.strip()), default=0)


def _encoding_findings(decoded: Decoded) -> list[TableFinding]:
    findings = []
    if not decoded.sure:
        sample = next((word for word in decoded.text.split() if not word.isascii()), "")
        findings.append(
            TableFinding(
                "encoding.guessed",
                worded(
                    "The file does not say how its letters are encoded; it was read as {encoding}. "
                    "Look whether this is right: {sample}",
                    encoding=encoding_name(decoded.encoding),
                    sample=sample[:60],
                ),
                "encoding",
                _ENCODING_CHOICES,
            )
        )
    if "\ufffd" in decoded.text:
        findings.append(
            TableFinding(
                "encoding.lost",
                worded("Some letters could not be read and stand as �."),
                "encoding",
                _ENCODING_CHOICES,
            )
        )
    return findings
