"""Demand D2: each broken file gives the stated finding and imports every good row."""

from pathlib import Path

import pytest

from studio.importers.interface import RosterReading, Severity
from studio.importers.roster import read_roster, recognise, roster_importers
from studio.importers.roster_reading.columns import ReadingOptions
from studio.importers.tables import read_table, table_from_bytes
from tests.support.broken_rosters import CASES, CRITERIA, BrokenRoster


def _read(case: BrokenRoster, edits: dict[tuple[int, int], str] | None = None) -> RosterReading:
    table = table_from_bytes(case.data, case.file_name)
    arranged = recognise(table, roster_importers()).arrange(table)
    return read_roster(arranged, ReadingOptions(CRITERIA, edits=edits or {}))


def test_there_are_thirty_of_them() -> None:
    assert len({case.key for case in CASES}) >= 30


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_finding_and_good_rows(case: BrokenRoster) -> None:
    reading = _read(case)
    assert set(case.codes) <= {problem.code for problem in reading.problems}
    assert set(case.findings) <= {finding.code for finding in reading.findings}
    assert tuple(question.code for question in reading.questions) == case.questions
    assert tuple(person.name for person in reading.people) == case.names
    assert reading.bad == case.bad
    assert reading.merged == case.merged
    assert reading.read == len(case.names) + case.merged + len(case.bad)


@pytest.mark.parametrize("case", [case for case in CASES if not case.codes], ids=lambda case: case.key)
def test_no_finding_without_cause(case: BrokenRoster) -> None:
    assert _read(case).problems == ()


@pytest.mark.parametrize("case", [case for case in CASES if case.fixed_names], ids=lambda case: case.key)
def test_proposed_fixes_bring_the_row_in(case: BrokenRoster) -> None:
    edits = {
        (problem.row, problem.column): problem.proposed_fix
        for problem in _read(case).problems
        if problem.proposed_fix is not None
    }
    names = {person.name for person in _read(case, edits).people}
    assert set(case.fixed_names) <= names


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_each_row_kept_out_says_why(case: BrokenRoster) -> None:
    reading = _read(case)
    explained = {problem.row for problem in reading.problems if problem.severity is Severity.ERROR}
    assert set(reading.bad) <= explained
    assert all(problem.reason for problem in reading.problems)


def test_the_same_through_the_worker(tmp_path: Path) -> None:
    case = CASES[0]
    path = tmp_path / case.file_name
    path.write_bytes(case.data)
    assert read_table(path) == table_from_bytes(case.data, case.file_name)
