"""One holding of a course, entered once and printed on every certificate."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID


@dataclass(frozen=True, slots=True)
class CourseRun:
    """When, where and with whom. ``hours`` are those held, if they differ from the design's."""

    id: UUID
    title: str
    design_id: UUID | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    place: str = ""
    trainer: str = ""
    assessor: str = ""
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A learner in a course run. ``seat`` is the order in the roster, ``group`` as the roster says."""

    course_run_id: UUID
    learner_id: UUID
    seat: int
    group: str = ""
