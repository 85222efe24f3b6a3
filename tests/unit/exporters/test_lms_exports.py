"""Our files go through models of the importers; seeded faults are caught before."""

import csv
import hashlib
import io
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from studio.domain.award import AwardKind
from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.exporters import canvas_gradebook, folder, moodle_feedback_zip, moodle_grades, plain_csv, zip_file
from studio.exporters.archive import safe_part
from studio.exporters.csv_text import csv_text, free_text, read_back
from studio.exporters.files import FileChangedError
from studio.exporters.interface import (
    CriterionOutcome,
    Exporter,
    ExportFile,
    ExportOptions,
    ExportRow,
    FindingKind,
    PlatformList,
    ValueKind,
)
from studio.foundation.errors import InputError
from studio.foundation.watcher import QUIET
from studio.importers.tables import table_from_bytes
from tests.support.lms_models import CanvasCourse, MoodleSite, Refused, moodle_feedback, moodle_rows
from tests.support.sample_values import an_id

PEOPLE = (
    ("Ada Example", "ada.example@example.org", "92"),
    ("Björn Muster", "bjoern.muster@example.org", "78.5"),
    ("Đại Nguyễn-Test", "dai.nguyen@example.org", "64"),
)


def _file(name: str, path: str, role: str, data: bytes) -> ExportFile:
    return ExportFile(path, role, hashlib.sha256(data).hexdigest(), len(data), lambda: data)


def _row(name: str, email: str = "", points: str | None = "92", **changes: object) -> ExportRow:
    identifiers = (Identifier(IdentifierKind.EMAIL, email),) if email else ()
    given, _, family = name.partition(" ")
    row = ExportRow(
        learner=Learner(an_id(name + email), name, given, family, identifiers=identifiers),
        kind=AwardKind.CREDENTIAL,
        title="DL Basics final task",
        version=1,
        credential_id=f"urn:uuid:{an_id(name)}",
        number="2026-0001",
        awarded_on=date(2026, 11, 20),
        criteria=(CriterionOutcome("Teamwork", "Expert", Decimal(3)),),
        points=None if points is None else Decimal(points),
        max_points=Decimal(100),
        files=(
            _file(name, f"for learners/{name}/{name}_certificate.pdf", "pdf", name.encode()),
            _file(name, f"technical/{name}/credential.json", "json", b"{}"),
        ),
    )
    return replace(row, **changes)  # type: ignore[arg-type]


ROWS = tuple(_row(*person) for person in PEOPLE)


def _platform(shared: Path, name: str) -> PlatformList:
    path = shared / "lms" / name
    return PlatformList(table_from_bytes(path.read_bytes(), path.name).sheets[0].rows)


def _write(exporter: Exporter, rows: tuple[ExportRow, ...], target: Path, **options: object) -> bytes:
    (path,) = exporter.write(rows, target, ExportOptions(**options), QUIET)  # type: ignore[arg-type]
    return path.read_bytes()


def _errors(exporter: Exporter, rows: tuple[ExportRow, ...], **options: object) -> list[str]:
    findings = exporter.check(rows, ExportOptions(**options))  # type: ignore[arg-type]
    return [finding.code for finding in findings if finding.kind is FindingKind.ERROR]


class TestMoodleGrades:
    def test_import_sets_every_grade(self, tmp_path: Path) -> None:
        data = _write(moodle_grades.EXPORTER, ROWS, tmp_path)
        site = MoodleSite([email.upper() for _, email, _ in PEOPLE])
        site.import_grades(data)
        assert sorted(site.grades.values()) == [64, 78.5, 92]
        assert all(words.startswith("Credential issued 2026-11-20") for words in site.feedback.values())
        assert not data.startswith(b"\xef\xbb\xbf")

    def test_head_as_in_the_sample(self, tmp_path: Path, shared: Path) -> None:
        ours = moodle_rows(_write(moodle_grades.EXPORTER, ROWS, tmp_path))[0]
        theirs = moodle_rows((shared / "lms/moodle/grades-import.csv").read_bytes())[0]
        assert ours == [theirs[0], *theirs[2:]]

    @pytest.mark.parametrize(
        ("row", "code", "graded"),
        [
            (_row("No Mail"), "moodle.no-identity", 3),
            (_row("Ada Twin", "ADA.example@example.org"), "moodle.identity-twice", 2),
            (_row("Too Much", "much@example.org", "101"), "grade.range", 3),
            (_row("Form Ula", "=cmd@example.org"), "cell.formula", 3),
        ],
    )
    def test_faults_are_named_and_left_out(
        self, tmp_path: Path, row: ExportRow, code: str, graded: int
    ) -> None:
        rows = (*ROWS, row)
        assert code in _errors(moodle_grades.EXPORTER, rows)
        site = MoodleSite([email for _, email, _ in PEOPLE])
        site.import_grades(_write(moodle_grades.EXPORTER, rows, tmp_path))
        assert len(site.grades) == graded

    def test_the_platforms_own_list_fills_the_addresses(self, tmp_path: Path, shared: Path) -> None:
        by_name = tuple(_row(name) for name, _, _ in PEOPLE)
        platform = _platform(shared, "moodle/participants-export.csv")
        site = MoodleSite([email for _, email, _ in PEOPLE])
        site.import_grades(_write(moodle_grades.EXPORTER, by_name, tmp_path, platform=platform))
        assert len(site.grades) == 3

    def test_free_text_survives_the_escape_sign(self, tmp_path: Path) -> None:
        row = replace(ROWS[0], number='a\\"b\\')
        rows = moodle_rows(_write(moodle_grades.EXPORTER, (row, *ROWS[1:]), tmp_path))
        assert len(rows) == 4

    def test_the_model_refuses_what_moodle_refuses(self) -> None:
        with pytest.raises(Refused, match="matches 0"):
            MoodleSite([]).import_grades(b"e,g,f\nx@y.example,1,\n")
        with pytest.raises(Refused, match="columns"):
            moodle_rows(b"a,b\n1\n")


class TestMoodleFeedback:
    def test_everybody_gets_the_files(self, tmp_path: Path, shared: Path) -> None:
        platform = _platform(shared, "moodle/assign-grading-worksheet.csv")
        data = _write(moodle_feedback_zip.EXPORTER, ROWS, tmp_path, platform=platform)
        taken, dropped = moodle_feedback(data, {"4711", "4712", "4713", "4714"})
        assert dropped == []
        assert set(taken) == {"4711", "4712", "4714"}
        assert taken["4711"] == {"Ada Example-certificate.pdf", "credential.json"}

    def test_names_are_those_of_the_sample(self, tmp_path: Path, shared: Path) -> None:
        platform = _platform(shared, "moodle/assign-grading-worksheet.csv")
        data = _write(moodle_feedback_zip.EXPORTER, ROWS, tmp_path, platform=platform)
        with zipfile.ZipFile(shared / "lms/moodle/assign-feedback-files.zip") as sample:
            theirs = {name.split("/")[0] for name in sample.namelist()}
        with zipfile.ZipFile(io.BytesIO(data)) as ours:
            assert theirs <= {name.split("/")[0] for name in ours.namelist()}

    def test_same_bytes_each_time(self, tmp_path: Path, shared: Path) -> None:
        platform = _platform(shared, "moodle/assign-grading-worksheet.csv")
        one = _write(moodle_feedback_zip.EXPORTER, ROWS, tmp_path, platform=platform)
        assert one == _write(moodle_feedback_zip.EXPORTER, ROWS[::-1], tmp_path, platform=platform)

    def test_faults(self, tmp_path: Path, shared: Path) -> None:
        platform = _platform(shared, "moodle/assign-grading-worksheet.csv")
        stranger = _row("Nobody There", "nobody@example.org")
        bare = replace(ROWS[0], files=())
        assert _errors(moodle_feedback_zip.EXPORTER, (stranger,), platform=platform) == [
            "moodle.not-in-worksheet"
        ]
        assert _errors(moodle_feedback_zip.EXPORTER, (bare,), platform=platform) == ["files.none"]
        assert _errors(moodle_feedback_zip.EXPORTER, ROWS) == ["moodle.no-worksheet"]
        participants = _platform(shared, "moodle/participants-export.csv")
        assert _errors(moodle_feedback_zip.EXPORTER, ROWS, platform=participants) == ["moodle.no-worksheet"]
        with pytest.raises(InputError, match="worksheet"):
            moodle_feedback_zip.EXPORTER.write(ROWS, tmp_path, ExportOptions(), QUIET)

    def test_underscores_and_dots_in_names(self, tmp_path: Path) -> None:
        worksheet = PlatformList(
            (
                ("Identifier", "Full name", "E", "Status", "Grade", "Max"),
                ("Participant 7", "A_B C", "", "", "", ""),
            )
        )
        row = _row("A_B C", files=(_file("", "x/.~hidden_1_assign_x.pdf", "pdf", b"x"),))
        data = _write(moodle_feedback_zip.EXPORTER, (row,), tmp_path, platform=worksheet)
        assert moodle_feedback(data, {"7", "1"}) == ({"7": {"hidden-1-assign-x.pdf"}}, [])


class TestCanvas:
    def _course(self) -> CanvasCourse:
        students = [
            ("501", "L-0001", "ada.example", "Ada Example"),
            ("502", "L-0002", "bjoern.muster", "Björn Muster"),
            ("504", "L-0004", "dai.nguyen", "Đại Nguyễn-Test"),
        ]
        return CanvasCourse(students, {"90210": "DL Basics final task"})

    def test_with_canvas_own_export(self, tmp_path: Path, shared: Path) -> None:
        platform = _platform(shared, "canvas/gradebook.csv")
        data = _write(canvas_gradebook.EXPORTER, ROWS, tmp_path, platform=platform)
        course = self._course()
        course.import_gradebook(data)
        assert course.scores == {"501": "92", "502": "78.5", "504": "64"}
        assert course.created == []
        rows = read_back(data.decode())
        sample = read_back((shared / "lms/canvas/gradebook.csv").read_text("utf-8"))
        assert rows[0] == sample[0]
        assert rows[1] == sample[1]
        assert rows[2] == sample[2]

    def test_without_it_people_are_found_by_name(self, tmp_path: Path) -> None:
        course = self._course()
        course.import_gradebook(_write(canvas_gradebook.EXPORTER, ROWS, tmp_path))
        assert set(course.scores) == {"501", "502", "504"}

    @pytest.mark.parametrize("title", ["Final Grade project", "My final score", "Override status of x"])
    def test_titles_that_canvas_drops(self, title: str) -> None:
        assert "canvas.dropped-item" in _errors(canvas_gradebook.EXPORTER, ROWS, item=title)
        course = self._course()
        course.import_gradebook(
            csv_text([["Student", "ID", "Section", title], ["Ada Example", "", "", "9"]]).encode()
        )
        assert course.scores == {}

    def test_other_findings(self, shared: Path) -> None:
        platform = _platform(shared, "canvas/gradebook.csv")
        stranger = _row("Nobody There", "nobody@example.org")
        assert _errors(canvas_gradebook.EXPORTER, (stranger,), platform=platform) == [
            "canvas.not-in-gradebook"
        ]
        numeric = _row("Num Eric")
        learner = replace(numeric.learner, identifiers=(Identifier(IdentifierKind.SIS_ID, "12.345.678"),))
        codes = {
            finding.code
            for finding in canvas_gradebook.EXPORTER.check(
                (replace(numeric, learner=learner, points=None),), ExportOptions()
            )
        }
        assert {"canvas.numeric-id", "canvas.new-item", "canvas.no-platform", "grade.none"} <= codes

    def test_the_model_refuses_a_bad_head(self) -> None:
        with pytest.raises(Refused):
            self._course().import_gradebook(b"Student,ID,SIS User ID,Section,x\n")


class TestPlain:
    def test_table(self, tmp_path: Path) -> None:
        rows = read_back(_write(plain_csv.EXPORTER, ROWS, tmp_path).decode())
        line = dict(zip(rows[0], rows[1], strict=True))
        assert line["Name"] == "Ada Example"
        assert (line["Points"], line["Percent"], line["Teamwork"]) == ("92", "92", "Expert")
        assert line["Awarded on"] == "2026-11-20"

    def test_formulas_are_neutralised(self, tmp_path: Path) -> None:
        rows = tuple(_row(name) for name in ("=1+1", "+x", "-x", "@x", "\tx"))
        names = [row[0] for row in read_back(_write(plain_csv.EXPORTER, rows, tmp_path).decode())[1:]]
        assert names == ["'=1+1", "'+x", "'-x", "'@x", "x"]

    def test_folder_and_zip_hold_the_same(self, tmp_path: Path) -> None:
        made = folder.EXPORTER.write(ROWS, tmp_path / "out", ExportOptions(), QUIET)
        (tmp_path / "zip").mkdir()
        data = _write(zip_file.EXPORTER, ROWS, tmp_path / "zip")
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            packed = {name: archive.read(name) for name in archive.namelist()}
        assert packed == {str(path.relative_to(tmp_path / "out")): path.read_bytes() for path in made}
        assert len(packed) == 6

    @pytest.mark.parametrize("exporter", [folder.EXPORTER, zip_file.EXPORTER])
    def test_a_changed_file_stops_it(self, tmp_path: Path, exporter: Exporter) -> None:
        bad = replace(ROWS[0].files[0], sha256="0" * 64)
        rows = (replace(ROWS[0], files=(bad,)),)
        assert _errors(exporter, rows) == ["file.missing"]
        with pytest.raises(FileChangedError, match="not the one"):
            exporter.write(rows, tmp_path, ExportOptions(), QUIET)
        assert [path for path in tmp_path.rglob("*") if path.is_file()] == []

    def test_a_path_that_leads_outside(self, tmp_path: Path) -> None:
        evil = replace(ROWS[0].files[0], path="../../evil.pdf")
        with pytest.raises(FileChangedError, match="outside"):
            folder.EXPORTER.write((replace(ROWS[0], files=(evil,)),), tmp_path, ExportOptions(), QUIET)


def test_values() -> None:
    from studio.exporters.values import grade_text

    row = _row("A B", points="2", max_points=Decimal(3))
    assert grade_text(row, ExportOptions()) == "66.67"
    assert grade_text(row, ExportOptions(value=ValueKind.POINTS)) == "2"
    assert grade_text(row, ExportOptions(value=ValueKind.PASSED)) == "100"
    assert grade_text(replace(row, passed=False), ExportOptions(value=ValueKind.PASSED)) == "0"
    assert grade_text(replace(row, points=None), ExportOptions()) == ""
    assert grade_text(replace(row, points=Decimal("3.000")), ExportOptions()) == "100"


@pytest.mark.parametrize(
    "name", ["CON", "con.txt", "a" * 300, "..", "x/y", "é\u0301" * 99, "a. ", "", "~a", "<>"]
)
def test_safe_parts(name: str) -> None:
    part = safe_part(name)
    assert part
    assert part == part.strip(" .")
    assert len(part.encode()) <= 120
    assert not set('<>:"/\\|?*\x00') & set(part)
    assert part.split(".")[0].lower() not in {"con", "prn", "aux", "nul"}


@pytest.mark.parametrize("cell", ['a,"b', "x\ny", " x ", "a;b", "plain", "", "ü,ß"])
def test_cells_read_back(cell: str) -> None:
    assert list(csv.reader(io.StringIO(csv_text([[cell, "z"]]), newline=""))) == [[cell, "z"]]


@pytest.mark.parametrize("text", ["a\\", 'say \\"x', "=x", "a\nb", "\\"])
def test_free_text_is_harmless(text: str) -> None:
    free = free_text(text)
    assert not free.startswith(("=", "+", "-", "@"))
    assert "\n" not in free
    assert not free.endswith("\\")
    assert '\\"' not in free
