"""What a learner showed, and how it was judged."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID


class EvidenceKind(StrEnum):
    """Where the evidence is."""

    LINK = "link"
    TEXT = "text"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A piece of evidence. A file stands under the workspace's ``evidence/`` as ``stored_as``.

    ``sha256`` is of the file's bytes, hexadecimal. Only links, texts and digests enter a credential;
    files stay with the provider.
    """

    id: UUID
    kind: EvidenceKind
    name: str = ""
    description: str = ""
    url: str = ""
    text: str = ""
    stored_as: str = ""
    sha256: str = ""
    genre: str = ""


@dataclass(frozen=True, slots=True)
class CriterionResult:
    """How one criterion was judged in one attempt."""

    criterion_id: UUID
    level_id: UUID | None = None
    points: Decimal | None = None
    assessor: str = ""
    assessed_at: datetime | None = None
    comment: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of one learner at one micro-credential in one course run; a resit adds another.

    ``number`` counts from 1. ``results`` may be empty until they are recorded.
    """

    id: UUID
    learner_id: UUID
    course_run_id: UUID
    design_id: UUID
    number: int = 1
    assessed_on: date | None = None
    grade: str = ""
    narrative: str = ""
    results: tuple[CriterionResult, ...] = ()
    evidence: tuple[Evidence, ...] = ()
