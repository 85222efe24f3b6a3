"""CSV as every importer reads it: UTF-8 without mark, commas, decimal point (lms-formats.md, 2)."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as CSV with CRLF; cells with separators, quotes, line ends or outer blanks are quoted."""
    stream = io.StringIO(newline="")
    for row in rows:
        stream.write(",".join(_cell(cell) for cell in row) + "\r\n")
    return stream.getvalue()


def _cell(text: str) -> str:
    if text != text.strip() or re.search('[",;\r\n\t]', text):
        return '"' + text.replace('"', '""') + '"'
    return text


def free_text(text: str) -> str:
    """Return text for a cell that nobody matches by: no formula, no line end, no backslash before a quote.

    PHP's readers take a backslash as an escape sign; at the end of a field it would swallow the quote.
    """
    line = " ".join(text.split())
    if line.startswith(_STARTS):
        line = f"'{line}"
    line = line.replace('\\"', '\\ "')
    return line.rstrip("\\") + "/" if line.endswith("\\") else line


def is_risky(text: str) -> bool:
    """Whether a cell that must stay as it is could run as a formula or break a reader."""
    return text.startswith(_STARTS) or text.endswith("\\") or '\\"' in text or "\n" in text


def read_back(text: str) -> list[list[str]]:
    """Return the rows of CSV text, for checks."""
    return list(csv.reader(io.StringIO(text, newline="")))
