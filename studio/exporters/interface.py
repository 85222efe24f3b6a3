"""What an exporter is, and the values that it is handed.

An exporter touches one target folder and domain values; it never sees the database nor another format's
code. Rules of the formats: docs/formats/exports.md.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from studio.domain.award import AwardKind
from studio.domain.learner import Learner
from studio.foundation.watcher import Watcher


@dataclass(frozen=True, slots=True)
class ExportFile:
    """One file of an award: ``path`` below the batch folder with ``/``, and how to get its bytes.

    ``role`` is one of ``pdf``, ``png``, ``baked-png``, ``baked-svg``, ``json``, ``jwt``.
    """

    path: str
    role: str
    sha256: str
    size: int
    read: Callable[[], bytes]

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class CriterionOutcome:
    """What was reached in one criterion: the level's name, the points, or both."""

    name: str
    level: str = ""
    points: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One award as others need it. ``max_points`` is the most that could be reached, if points count.

    Formats that need an ``ITEM`` give back results: they also get who was assessed and has no award, with
    ``awarded`` false and without number, credential and files.
    """

    learner: Learner
    kind: AwardKind
    title: str
    version: int
    credential_id: str
    number: str
    awarded_on: date
    valid_until: datetime | None = None
    criteria: tuple[CriterionOutcome, ...] = ()
    points: Decimal | None = None
    max_points: Decimal | None = None
    grade: str = ""
    passed: bool = True
    files: tuple[ExportFile, ...] = ()
    verify_link: str = ""
    awarded: bool = True

    @property
    def percent(self) -> Decimal | None:
        """Points of the most possible, in percent with at most two decimals; None without points."""
        if self.points is None or not self.max_points:
            return None
        return tidy_number(self.points * 100 / self.max_points)


def tidy_number(number: Decimal) -> Decimal:
    """Return a number with at most two decimals and without zeros at its end."""
    rounded = number.quantize(Decimal("0.01"), ROUND_HALF_UP)
    whole = rounded.to_integral_value()
    return whole.quantize(Decimal(1)) if rounded == whole else rounded.normalize()


@dataclass(frozen=True, slots=True)
class PlatformList:
    """A list that the platform itself exported: all its rows, the head first, every cell as it came."""

    rows: tuple[tuple[str, ...], ...]


class ValueKind(StrEnum):
    """Which number goes to the learning platform."""

    PERCENT = "percent"
    POINTS = "points"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What the person has chosen; every format takes what it needs.

    ``item`` is the name of the graded item (empty: the micro-credential's title). ``platform`` is the
    platform's own export, by which its identifiers are filled in exactly. ``roles`` are the kinds of files
    to hand out. ``identify_by`` is ``email``, ``institution`` or ``username``.
    """

    item: str = ""
    value: ValueKind = ValueKind.PERCENT
    platform: PlatformList | None = None
    identify_by: str = "email"
    roles: tuple[str, ...] = ("pdf", "json", "png")
    feedback: bool = True


class FindingKind(StrEnum):
    """An error keeps a person or the whole file out; a warning is something to know; a note explains."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ExportFinding:
    """Something about an export. ``learner`` names the person it is about, empty for the whole.

    Every error about one person has ``learner_id``: who is left out can be counted.
    """

    code: str
    sentence: str
    kind: FindingKind = FindingKind.ERROR
    learner: str = ""
    learner_id: UUID | None = None


class Need(StrEnum):
    """What a format cannot do without (or does better with)."""

    PLATFORM_REQUIRED = "platform-required"
    PLATFORM_HELPS = "platform-helps"
    ITEM = "item"
    FILES = "files"


class Exporter(Protocol):
    """Writes awards in one form. Entry points: ``studio.exporters``."""

    key: str
    title: str
    needs: tuple[Need, ...]

    def check(self, rows: Sequence[ExportRow], options: ExportOptions) -> tuple[ExportFinding, ...]:
        """Return what would go wrong or get lost, before anything is written."""

    def write(
        self, rows: Sequence[ExportRow], target: Path, options: ExportOptions, watch: Watcher
    ) -> tuple[Path, ...]:
        """Write into the folder ``target``, which exists, and return the files made.

        Who cannot be in the file by ``check``'s errors is left out, never half in.

        Raises:
            FileChangedError: A file to hand out is missing or not the one that was made.
            MachineError: The disk is full or not writable.
            InputError: What the format needs is missing.
        """
