"""Spreadsheets: values, dates, numbers, hidden sheets; ODS as well as XLSX."""

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest

from studio.importers.roster import read_roster, recognise, roster_importers
from studio.importers.tables import table_from_bytes
from studio.importers.workbooks import cell_text
from tests.support.broken_rosters import workbook

_ODS = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body>'
    '<office:spreadsheet><table:table table:name="People">{rows}</table:table></office:spreadsheet>'
    "</office:body></office:document-content>"
)


def _ods(rows: list[list[str]]) -> bytes:
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", _ODS.format(rows=cells))
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return stream.getvalue()


def test_ods() -> None:
    table = table_from_bytes(_ods([["Name", "E-mail"], ["Ada Example", "ada@x.example"]]), "list.ods")
    assert table.kind == "workbook"
    assert table.sheets[0].name == "People"
    assert table.sheets[0].rows == (("Name", "E-mail"), ("Ada Example", "ada@x.example"))


def test_formulas_are_never_evaluated() -> None:
    table = table_from_bytes(workbook([["Name", "Sum"], ["Ada", "=1+1"]]), "x.xlsx")
    assert table.sheets[0].rows[1] == ("Ada", "")


def test_dates_and_numbers_of_a_spreadsheet() -> None:
    data = workbook([["Name", "Date", "Points"], ["Ada Example", date(2026, 2, 27), 78.5]])
    table = table_from_bytes(data, "x.xlsx")
    assert table.sheets[0].rows[1] == ("Ada Example", "2026-02-27", "78.5")
    assert 2 in table.sheets[0].number_columns


def test_the_sheet_with_a_head_is_taken_and_a_hidden_one_is_not() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Read me first"])
    people = book.create_sheet("People")
    people.append(["First name", "Last name"])
    people.append(["Ada", "Example"])
    hidden = book.create_sheet("Old")
    hidden.append(["First name", "Last name"])
    hidden.sheet_state = "hidden"
    stream = io.BytesIO()
    book.save(stream)
    table = table_from_bytes(stream.getvalue(), "x.xlsx")
    assert [sheet.name for sheet in table.sheets] == ["Sheet", "People"]
    arranged = recognise(table, roster_importers()).arrange(table)
    assert arranged.sheet == "People"
    assert [person.name for person in read_roster(arranged).people] == ["Ada Example"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "TRUE"),
        (92.0, "92"),
        (0.1, "0.1"),
        (1e-7, "0.0000001"),
        (12345678901234.0, "12345678901234"),
        (datetime(2026, 2, 27), "2026-02-27"),
        (datetime(2026, 2, 27, 9, 30), "2026-02-27 09:30:00"),
        ("a\r\nb", "a\nb"),
    ],
)
def test_cells_as_text(value: object, text: str) -> None:
    assert cell_text(value) == text
