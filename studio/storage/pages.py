"""Lists too long to hand over whole: what is asked for, and the rows that come back."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, TypeVar
from uuid import UUID

from studio.domain.award import AwardKind, AwardState
from studio.domain.batch import BatchState

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Which rows are wanted. ``search`` holds words that must all occur, in any case and accent."""

    offset: int = 0
    limit: int = 200
    search: str = ""
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Rows from ``offset`` on; ``total`` counts all that match."""

    rows: tuple[Row, ...]
    total: int
    offset: int = 0


@dataclass(frozen=True, slots=True)
class LearnerRow:
    """A line in the list of learners; ``awards`` counts those signed."""

    id: UUID
    certificate_name: str
    sort_name: str
    language: str
    email: str
    awards: int


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A line in a run's roster; ``attempts`` counts those of this run."""

    learner_id: UUID
    seat: int
    group: str
    certificate_name: str
    sort_name: str
    language: str
    email: str
    attempts: int


@dataclass(frozen=True, slots=True)
class AwardRow:
    """A line in a list of awards. ``revoked_at`` is None while it holds."""

    id: UUID
    batch_id: UUID
    position: int
    kind: AwardKind
    state: AwardState
    learner_id: UUID
    learner_name: str
    design_id: UUID
    design_version: int
    title: str
    number: str
    credential_id: str
    awarded_on: date
    signed_at: datetime
    valid_until: datetime | None
    signed: bool
    revoked_at: datetime | None
    failure_code: str
    failure_text: str


@dataclass(frozen=True, slots=True)
class DesignRow:
    """A line in the list of micro-credentials; ``latest_version`` 0 means a draft never published."""

    id: UUID
    title: str
    human_code: str
    latest_version: int
    changed_since_publish: bool
    updated_at: datetime | None
    review_due: date | None
    archived: bool
    awards: int


@dataclass(frozen=True, slots=True)
class CourseRunRow:
    """A line in the list of course runs."""

    id: UUID
    title: str
    design_id: UUID | None
    design_title: str
    starts_on: date | None
    ends_on: date | None
    place: str
    learners: int
    batches: int


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A line in the list of batches; ``counts`` holds awards by state."""

    id: UUID
    course_run_id: UUID
    course_run: str
    design_id: UUID
    design_version: int
    title: str
    state: BatchState
    planned_at: datetime
    folder_name: str
    counts: dict[AwardState, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FrameworkRow:
    """A line in the list of frameworks."""

    id: UUID
    title: str
    creator: str
    version: str
    competencies: int
