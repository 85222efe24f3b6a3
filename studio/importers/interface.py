"""What an importer is, and the values that it hands on.

An importer touches one stream and domain values; it never sees the database nor another format's code.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from studio.domain.competency import Competency, CompetencyRelation, Framework
from studio.domain.learner import Identifier
from studio.foundation.ids import NewId
from studio.importers.table import Table, TableFinding


class RosterField(StrEnum):
    """What a column of a roster can hold."""

    IGNORE = "ignore"
    FULL_NAME = "full-name"
    GIVEN_NAME = "given-name"
    FAMILY_NAME = "family-name"
    EMAIL = "email"
    USERNAME = "username"
    INSTITUTION = "institution"
    CANVAS_ID = "canvas-id"
    SIS_ID = "sis-id"
    MOODLE_ID = "moodle-id"
    LMS_KEY = "lms-key"
    LANGUAGE = "language"
    GROUP = "group"
    GUARDIAN = "guardian"
    NOTES = "notes"
    RESULT = "result"
    GRADE = "grade"
    ASSESSED_ON = "assessed-on"
    EVIDENCE_LINK = "evidence-link"
    EVIDENCE_TEXT = "evidence-text"


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What one column means. ``criterion_id`` goes with results and may go with evidence."""

    field: RosterField = RosterField.IGNORE
    criterion_id: UUID | None = None


IGNORED = ColumnUse()


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row of people. ``number`` is the row that a spreadsheet program shows, from 1."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that is about nobody: a title, a row of maximum points, a test student."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class RosterTable:
    """A table as one importer understood it.

    ``mapping`` has one entry per cell of ``head``. Columns that the importer knows from the format are
    ``certain``; the rest is guessed. ``id_prefix`` is cut from the front of identifiers.
    """

    importer: str
    sheet: str
    head: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    mapping: tuple[ColumnUse, ...]
    head_row: int = 0
    certain: bool = False
    id_prefix: str = ""
    set_aside: tuple[SetAside, ...] = ()
    number_columns: frozenset[int] = frozenset()
    findings: tuple[TableFinding, ...] = ()


class Severity(StrEnum):
    """An error keeps the row out until it is corrected; a warning lets it in and asks to look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something wrong with one cell (or, with ``column`` -1, one whole row).

    ``row`` is the number a spreadsheet program shows; ``column`` counts from 0. ``proposed_fix`` is the
    new text of that cell, None where only the person can know.
    """

    row: int
    column: int
    column_name: str
    value: str
    code: str
    reason: str
    proposed_fix: str | None = None
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Question:
    """Something only the person can decide, because two readings are possible.

    ``option`` names the reading option that answers it; ``choices`` are value and sentence.
    """

    code: str
    column: int
    sentence: str
    option: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ResultEntry:
    """One result cell, understood: a level or points."""

    criterion_id: UUID
    level_id: UUID | None = None
    points: Decimal | None = None


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """One evidence cell; without a criterion it is evidence of the whole."""

    url: str = ""
    text: str = ""
    criterion_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person of a roster.

    ``also`` are the numbers of further rows about the same person, merged into this one. ``fingerprint``
    is the same for the same row of the same file on another day.
    """

    number: int
    name: str
    given: str = ""
    family: str = ""
    language: str = ""
    identifiers: tuple[Identifier, ...] = ()
    group: str = ""
    guardian: str = ""
    notes: str = ""
    results: tuple[ResultEntry, ...] = ()
    evidence: tuple[EvidenceEntry, ...] = ()
    grade: str = ""
    assessed_on: date | None = None
    also: tuple[int, ...] = ()
    fingerprints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RosterReading:
    """All that a roster says: ``read`` rows are those of ``people`` with their ``also``, and ``bad``.

    Every row of ``table.rows`` that is not blank is in exactly one place; see ``reconciles``.
    """

    table: RosterTable
    people: tuple[RosterRow, ...]
    bad: tuple[int, ...]
    problems: tuple[RowProblem, ...]
    questions: tuple[Question, ...]
    findings: tuple[TableFinding, ...]
    signature: str = field(default="")

    @property
    def read(self) -> int:
        """How many rows about people the file has."""
        return len(self.people) + self.merged + len(self.bad)

    @property
    def merged(self) -> int:
        """How many rows were put together with an earlier row about the same person."""
        return sum(len(person.also) for person in self.people)


class RosterImporter(Protocol):
    """Understands the lists of one system. Entry points: ``studio.roster_importers``."""

    key: str
    title: str

    def recognises(self, table: Table) -> float:
        """Return how sure it is that ``table`` is its kind: 0 not at all, 1 beyond doubt."""

    def arrange(self, table: Table, *, sheet: str = "", head_row: int | None = None) -> RosterTable:
        """Return the head, the rows of people and what the columns mean.

        Args:
            table: A table that it recognised, or that the person says is of its kind.
            sheet: The sheet the person chose; empty for the first that fits.
            head_row: Where the person says the head stands (from 0; -1 for none); None to find out.
        """


@dataclass(frozen=True, slots=True)
class FrameworkReading:
    """A framework with its items, in order, and how they relate."""

    framework: Framework
    competencies: tuple[Competency, ...]
    relations: tuple[CompetencyRelation, ...] = ()
    findings: tuple[TableFinding, ...] = ()


class FrameworkImporter(Protocol):
    """Understands competency frameworks in one format. Entry points: ``studio.framework_importers``."""

    key: str
    title: str

    def recognises(self, path: Path) -> float:
        """Return how sure it is that the file is its kind: 0 not at all, 1 beyond doubt."""

    def read(self, path: Path, new_id: NewId) -> FrameworkReading:
        """Return the framework in the file.

        Raises:
            UntrustedInputError: It is damaged or of another kind.
        """
