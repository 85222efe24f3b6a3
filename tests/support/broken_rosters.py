"""Broken rosters, made when the tests run: what each is, and what the program must say about it."""

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import openpyxl

from studio.domain.criterion import Criterion, RubricLevel
from tests.support.sample_values import an_id, text

HEAD = "First name,Last name,E-mail,Student ID"
GOOD = (
    "Ada,Example,ada.example@learners.example,L-0001",
    "Björn,Muster,bjoern.muster@learners.example,L-0002",
)
NAMES = ("Ada Example", "Björn Muster")
LEVELS = ("Novice", "Competent", "Expert")
CRITERIA = (
    Criterion(
        an_id("Teamwork"),
        text("Teamwork"),
        levels=tuple(
            RubricLevel(an_id(f"Teamwork/{name}"), text(name), points=Decimal(place))
            for place, name in enumerate(LEVELS, start=1)
        ),
    ),
    Criterion(an_id("Exam"), text("Exam"), max_points=Decimal(100)),
)


@dataclass(frozen=True, slots=True)
class BrokenRoster:
    """A file. ``codes`` must all be found; ``names`` are imported, exactly; ``bad`` rows stay out.

    ``findings`` are about the file as a whole, ``questions`` what must be asked.
    """

    key: str
    data: bytes
    file_name: str = "roster.csv"
    codes: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    names: tuple[str, ...] = NAMES
    bad: tuple[int, ...] = ()
    merged: int = 0
    fixed_names: tuple[str, ...] = field(default=())


def lines(*rows: str, end: str = "\n") -> str:
    """Return rows with a line end behind each."""
    return "".join(row + end for row in rows)


def roster(*rows: str, head: str = HEAD) -> bytes:
    """Return a UTF-8 roster of ``rows`` under the good ones."""
    return lines(head, *GOOD, *rows).encode("utf-8")


def workbook(rows: Iterable[Iterable[object]], change: Callable[[object], None] | None = None) -> bytes:
    """Return an XLSX of ``rows``."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(list(row))
    if change:
        change(sheet)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _semicolons() -> bytes:
    return lines(HEAD, *GOOD).replace(",", ";").encode("utf-8")


def _results(*rows: str, separator: str = ",") -> bytes:
    head = "Name,Student ID,Teamwork,Exam,Assessed on".replace(",", separator)
    first = separator.join(("Ada Example", "L-0001", "Expert", "92", "2026-02-27"))
    return lines(head, first, *rows).encode("utf-8")


ADA = ("Ada Example",)


def _text_cases() -> list[BrokenRoster]:
    plain = lines(HEAD, *GOOD)
    return [
        BrokenRoster("utf-8 with a mark", b"\xef\xbb\xbf" + plain.encode()),
        BrokenRoster("utf-16 with a mark", plain.encode("utf-16")),
        BrokenRoster("utf-16 without a mark", plain.encode("utf-16-le")),
        BrokenRoster("windows-1252", plain.encode("cp1252"), findings=("encoding.guessed",)),
        BrokenRoster("semicolons", _semicolons()),
        BrokenRoster("tabs, called .csv", plain.replace(",", "\t").encode()),
        BrokenRoster("pipes", plain.replace(",", "|").encode()),
        BrokenRoster("sep= line", b"sep=;\r\n" + _semicolons()),
        BrokenRoster("old Mac line ends", lines(HEAD, *GOOD, end="\r").encode()),
        BrokenRoster(
            "line break in quotes",
            lines(HEAD + ",Notes", GOOD[0] + ',"first line\nsecond line"', GOOD[1] + ",").encode(),
        ),
        BrokenRoster(
            "quote never closed",
            lines(HEAD, GOOD[0], 'Cleo,"Sample,cleo@learners.example,L-3', GOOD[1], *_more()).encode(),
            findings=("quotes.unclosed",),
            names=("Ada Example", "Björn Muster", "Dan Fourth", "Eve Fifth"),
            bad=(3,),
            codes=("name.address",),
        ),
        BrokenRoster("titles above the head", lines("Course,Wound care,,", ",,,", HEAD, *GOOD).encode()),
        BrokenRoster(
            "blank rows and columns behind",
            lines(HEAD + ",,", *(g + ",," for g in GOOD), ",,,,,", ",,,,,").encode(),
        ),
        BrokenRoster("the head again", lines(HEAD, GOOD[0], HEAD, GOOD[1]).encode()),
        BrokenRoster("no head", lines(*(f"{n},{m}" for n, m in zip(NAMES, _mails(), strict=True))).encode()),
        BrokenRoster(
            "German words",
            lines(
                "Nachname;Vorname;E-Mail-Adresse;Matrikelnummer",
                "Example;Ada;ada@learners.example;1",
                "Muster;Björn;;2",
            ).encode(),
        ),
        BrokenRoster("hard blanks", roster().replace(b"Ada,", "\u00a0Ada\u00a0,".encode())),
        BrokenRoster(
            "Family, Given in one cell",
            lines("Student,Login", '"Example, Ada",ada', '"Muster, Björn",bjoern').encode(),
        ),
    ]


def _more() -> tuple[str, str]:
    return ("Dan,Fourth,dan@learners.example,L-4", "Eve,Fifth,eve@learners.example,L-5")


def _mails() -> tuple[str, str]:
    return ("ada.example@learners.example", "bjoern.muster@learners.example")


def _row_cases() -> list[BrokenRoster]:
    return [
        BrokenRoster("no name", roster(",,nobody@learners.example,L-3"), codes=("name.missing",), bad=(4,)),
        BrokenRoster(
            "control character",
            roster("Cl\x0beo,Sample,,L-3"),
            codes=("characters.refused",),
            bad=(4,),
            fixed_names=("Cleo Sample",),
        ),
        BrokenRoster(
            "garbled letters",
            roster("JÃ¼rgen,MÃ¼ller,,L-3"),
            codes=("characters.garbled",),
            bad=(4,),
            fixed_names=("Jürgen Müller",),
        ),
        BrokenRoster("lost letters", roster("J?rgen,Sample,,L-3"), codes=("name.lost-letters",), bad=(4,)),
        BrokenRoster(
            "swapped names",
            roster("Sample,Cleo,cleo.sample@learners.example,L-3"),
            codes=("name.swapped",),
            names=(*NAMES, "Sample Cleo"),
            fixed_names=("Cleo Sample",),
        ),
        BrokenRoster(
            "malformed address",
            roster("Cleo,Sample,cleo.sample@learners,L-3", "Dan,Fourth,dan@@learners.example,L-4"),
            codes=("email.malformed",),
            bad=(4, 5),
            fixed_names=("Dan Fourth",),
        ),
        BrokenRoster("same person twice", roster(GOOD[0]), merged=1),
        BrokenRoster(
            "same number, other name", roster("Cleo,Sample,,L-0001"), codes=("id.conflict",), bad=(4,)
        ),
        BrokenRoster(
            "address of a family",
            roster("Cleo,Sample,ada.example@learners.example,L-3"),
            codes=("email.shared",),
            names=(*NAMES, "Cleo Sample"),
        ),
        BrokenRoster(
            "namesakes", roster("Ada,Example,,L-3"), codes=("name.twice",), names=(*NAMES, "Ada Example")
        ),
        BrokenRoster(
            "one name, two addresses",
            roster("Ada,Example,ada@other.example,"),
            codes=("name.two-addresses",),
            names=(*NAMES, "Ada Example"),
        ),
        BrokenRoster(
            "separator not quoted",
            roster("Cleo,Sample, PhD,cleo@learners.example,L-3"),
            codes=("cells.too-many",),
            bad=(4,),
        ),
        BrokenRoster("row ends early", roster("Cleo"), codes=("cells.too-few",), names=(*NAMES, "Cleo")),
        BrokenRoster(
            "capitals",
            lines("Name,Student ID", "ADA EXAMPLE,1", "Björn Muster,2").encode(),
            codes=("name.case",),
            names=("ADA EXAMPLE", "Björn Muster"),
            fixed_names=("Ada Example",),
        ),
        BrokenRoster(
            "digits in a name",
            roster("Cleo2,Sample,,L-3"),
            codes=("name.digits",),
            names=(*NAMES, "Cleo2 Sample"),
        ),
        BrokenRoster(
            "formula behind an apostrophe", roster("'=Cleo,Sample,,L-3"), names=(*NAMES, "=Cleo Sample")
        ),
    ]


def _result_cases() -> list[BrokenRoster]:
    return [
        BrokenRoster(
            "29 February",
            _results("Cleo Sample,L-3,Expert,90,29.02.2026"),
            codes=("date.impossible",),
            names=ADA,
            bad=(3,),
        ),
        BrokenRoster(
            "no date",
            _results("Cleo Sample,L-3,Expert,90,soon"),
            codes=("date.unreadable",),
            names=ADA,
            bad=(3,),
        ),
        BrokenRoster(
            "day or month first",
            _results("Cleo Sample,L-3,Expert,90,03/04/2026"),
            questions=("date.order",),
            names=("Ada Example", "Cleo Sample"),
        ),
        BrokenRoster(
            "day first, proven",
            _results("Cleo Sample,L-3,Expert,90,03/04/2026", "Dan Fourth,L-4,Expert,90,28/02/2026"),
            names=("Ada Example", "Cleo Sample", "Dan Fourth"),
        ),
        BrokenRoster(
            "decimal comma",
            _results("Cleo Sample;L-3;Expert;78,5;2026-02-27", separator=";"),
            names=("Ada Example", "Cleo Sample"),
        ),
        BrokenRoster(
            "unknown level",
            _results("Cleo Sample,L-3,Expret,90,", "Dan Fourth,L-4,Great,90,"),
            codes=("level.unknown",),
            names=ADA,
            bad=(3, 4),
            fixed_names=("Cleo Sample",),
        ),
        BrokenRoster(
            "points out of range",
            _results("Cleo Sample,L-3,Expert,101,"),
            codes=("points.out-of-range",),
            names=ADA,
            bad=(3,),
        ),
        BrokenRoster(
            "points in words",
            _results("Cleo Sample,L-3,Expert,many,"),
            codes=("points.unreadable",),
            names=ADA,
            bad=(3,),
        ),
    ]


def _merge(sheet: object) -> None:
    sheet.merge_cells("C2:C3")  # type: ignore[attr-defined]


def _workbook_cases() -> list[BrokenRoster]:
    head = ["Name", "Student ID", "Group", "Date"]
    return [
        BrokenRoster(
            "numbers as ids",
            workbook(
                [
                    head,
                    ["Ada Example", 42, "A", date(2026, 2, 27)],
                    ["Björn Muster", 43, "A", date(2026, 2, 27)],
                ]
            ),
            "roster.xlsx",
            findings=("id.numbers",),
        ),
        BrokenRoster(
            "merged cells",
            workbook([head, ["Ada Example", "1", "A", ""], ["Björn Muster", "2", "", ""]], _merge),
            "roster.xlsx",
            findings=("cells.merged",),
        ),
        BrokenRoster(
            "a spreadsheet called .csv",
            workbook([head, ["Ada Example", "1", "A", ""], ["Björn Muster", "2", "A", ""]]),
        ),
        BrokenRoster(
            "title in merged cells above",
            workbook(
                [
                    ["Wound care, March"],
                    [],
                    head,
                    ["Ada Example", "1", "A", ""],
                    ["Björn Muster", "2", "A", ""],
                ]
            ),
            "roster.xlsx",
        ),
    ]


CASES = (*_text_cases(), *_row_cases(), *_result_cases(), *_workbook_cases())
