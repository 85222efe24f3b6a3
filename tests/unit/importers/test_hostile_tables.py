"""Files made to hurt: stopped, with a sentence that says what is wrong."""

import io
import zipfile
import zlib
from pathlib import Path

import pytest

from studio.foundation.errors import InputError, LimitExceededError, UntrustedInputError
from studio.foundation.limited_worker import Limits
from studio.importers.tables import read_table
from tests.support.broken_rosters import workbook


def _xlsx_with(sheet: bytes) -> bytes:
    source = zipfile.ZipFile(io.BytesIO(workbook([["Name"], ["Ada"]])))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            archive.writestr(name, sheet if name == "xl/worksheets/sheet1.xml" else source.read(name))
    return stream.getvalue()


def _zip(**entries: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return stream.getvalue()


def _read(tmp_path: Path, data: bytes, name: str = "roster.xlsx", limits: Limits | None = None) -> object:
    path = tmp_path / name
    path.write_bytes(data)
    return read_table(path, limits=limits) if limits else read_table(path)


def test_a_workbook_that_unpacks_to_a_gigabyte(tmp_path: Path) -> None:
    bomb = _xlsx_with(b"<worksheet><sheetData>" + b" " * (400 * 2**20))
    with pytest.raises(LimitExceededError, match="unpacks"):
        _read(tmp_path, bomb)


def test_a_workbook_that_lies_about_its_size(tmp_path: Path) -> None:
    honest = _xlsx_with(b"<worksheet><sheetData>" + b" " * (9 * 2**20))
    lying = honest.replace((9 * 2**20 + 22).to_bytes(4, "little"), (5_000).to_bytes(4, "little"))
    assert lying != honest
    with pytest.raises(UntrustedInputError):
        _read(tmp_path, lying)


def test_a_sheet_with_one_cell_at_the_far_end(tmp_path: Path) -> None:
    xml = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        b"</sheetData></worksheet>"
    )
    with pytest.raises(LimitExceededError):
        _read(tmp_path, _xlsx_with(xml))


@pytest.mark.parametrize(
    "name", ["../evil.csv", "/etc/evil.csv", "a/../../evil.csv", "C:\\evil.csv", "..\\x.csv"]
)
def test_an_entry_that_points_outside(tmp_path: Path, name: str) -> None:
    with pytest.raises(UntrustedInputError, match="points outside"):
        _read(tmp_path, _zip(**{name: b"Name\nAda\n"}), "roster.zip")
    assert not (tmp_path.parent / "evil.csv").exists()


def test_too_many_rows(tmp_path: Path) -> None:
    with pytest.raises(LimitExceededError, match="more than 200,000 rows"):
        _read(tmp_path, b"a,b\n" * 200_002, "roster.csv")


def test_too_many_columns(tmp_path: Path) -> None:
    with pytest.raises(LimitExceededError, match="cells"):
        _read(tmp_path, b"a," * 2_000 + b"\n", "roster.csv")


def test_an_endless_cell(tmp_path: Path) -> None:
    with pytest.raises(LimitExceededError, match="longer than"):
        _read(tmp_path, b"a,b\n" + b"x" * 200_000 + b",1\n", "roster.csv")


def test_an_entity_bomb_is_not_expanded(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(_xlsx_with(bomb))
    try:
        table = read_table(path)
    except UntrustedInputError:
        return
    assert all("aaaa" not in cell for sheet in table.sheets for row in sheet.rows for cell in row)


def test_time_runs_out(tmp_path: Path) -> None:
    with pytest.raises(LimitExceededError, match=r"longer than 0\.01 seconds"):
        _read(tmp_path, b"a,b\n1,2\n", "roster.csv", Limits(seconds=0.01))


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"%PDF-1.7 ...", "list.pdf", "is a PDF"),
        (b"<html><table><tr><td>Ada</td></tr></table></html>", "grades.xls", "web page"),
        (b"PK\x03\x04 broken", "roster.xlsx", "damaged"),
        (zlib.compress(b"x") + b"", "roster.bin", None),
    ],
)
def test_other_kinds_of_file(tmp_path: Path, data: bytes, name: str, words: str | None) -> None:
    if words is None:
        assert _read(tmp_path, data, name) is not None
        return
    with pytest.raises(UntrustedInputError, match=words):
        _read(tmp_path, data, name)


def test_a_zip_without_tables(tmp_path: Path) -> None:
    with pytest.raises(UntrustedInputError, match="without a table"):
        _read(tmp_path, _zip(**{"photo.jpg": b"x"}), "roster.zip")


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no file"):
        read_table(tmp_path / "gone.csv")
