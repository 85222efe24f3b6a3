"""Whatever a table holds: it reads back as written, and no row is lost."""

import csv
import io
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.importers.roster import read_roster, roster_importers
from studio.importers.roster_reading.columns import ReadingOptions
from studio.importers.roster_reading.names import mended_mojibake
from studio.importers.tables import table_from_bytes
from studio.importers.text_tables import find_delimiter, read_text_table
from tests.support.broken_rosters import CRITERIA

_LETTERS = st.characters(codec="utf-8", exclude_characters="\x00\ufeff", exclude_categories=("Cs",))
_CELL = st.text(_LETTERS, max_size=12).map(lambda text: text.replace("\r\n", "\n").replace("\r", "\n"))
_WORD = st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=1, max_size=8)


@st.composite
def _tables(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(2, 5))
    rows = draw(st.lists(st.lists(_CELL, min_size=width, max_size=width), min_size=1, max_size=6))
    return [[*row[:-1], row[-1].strip() + "x"] for row in rows]


def _written(rows: Sequence[Sequence[str]], delimiter: str, quoting: int, end: str) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows(rows)
    return stream.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@given(rows=_tables())
def test_a_table_reads_back_as_written(delimiter: str, end: str, rows: list[list[str]]) -> None:
    data = _written(rows, delimiter, csv.QUOTE_ALL, end).encode("utf-8")
    table = read_text_table(data, "x", encoding="utf-8", delimiter=delimiter)
    if "quotes.unclosed" in {finding.code for finding in table.findings}:
        return
    assert [list(row) for row in table.sheets[0].rows] == rows


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@given(rows=st.lists(st.lists(_WORD, min_size=3, max_size=3), min_size=2, max_size=8))
def test_delimiter_and_encoding_are_found(delimiter: str, encoding: str, rows: list[list[str]]) -> None:
    text = _written(rows, delimiter, csv.QUOTE_MINIMAL, "\r\n")
    table = table_from_bytes(text.encode(encoding), "x")
    assert table.delimiter == delimiter
    assert [list(row) for row in table.sheets[0].rows] == rows


@given(rows=st.lists(st.lists(_WORD, min_size=3, max_size=3), min_size=2, max_size=8))
def test_text_in_quotes_does_not_decide(rows: list[list[str]]) -> None:
    noisy = [[f"{cell};{cell};{cell}" for cell in row] for row in rows]
    assert find_delimiter(_written(noisy, ",", csv.QUOTE_ALL, "\n")) == ","


_CELLS = st.one_of(
    _CELL,
    st.sampled_from(
        ["", "-", "Ada", "Ada Example", "ada@x.example", "L-1", "L-2", "29.02.2026", "03/04/2026"]
    ),
    st.sampled_from(["Expert", "Expret", "101", "78,5", "1,234", "MÃ¼ller", "M?ller", "=1+1", "'=x", "\x07"]),
)


@given(
    rows=st.lists(st.lists(_CELLS, max_size=8), max_size=12),
    left_out=st.frozensets(st.integers(2, 14), max_size=3),
    importer=st.sampled_from(sorted(roster_importers())),
)
def test_every_row_is_somewhere_once(rows: list[list[str]], left_out: frozenset[int], importer: str) -> None:
    head = ["Given name", "Family name", "E-mail", "ID number", "Teamwork", "Exam", "Date"]
    table = read_text_table(_written([head, *rows], ",", csv.QUOTE_ALL, "\n").encode(), "x", delimiter=",")
    arranged = roster_importers()[importer].arrange(table)
    reading = read_roster(arranged, ReadingOptions(CRITERIA, left_out=left_out))
    numbers = [
        *(person.number for person in reading.people),
        *(number for person in reading.people for number in person.also),
        *reading.bad,
    ]
    assert sorted(numbers) == [row.number for row in arranged.rows]
    assert reading.read == len(arranged.rows)


@given(data=st.binary(max_size=400))
def test_no_bytes_crash_the_text_reader(data: bytes) -> None:
    table = read_text_table(data, "x")
    assert len(table.sheets) == 1


@given(word=st.text(st.characters(min_codepoint=0xC0, max_codepoint=0x17F), min_size=1, max_size=10))
def test_garbled_text_is_mended(word: str) -> None:
    garbled = word.encode("utf-8").decode("latin-1")
    assert mended_mojibake(garbled) in (word, None)
