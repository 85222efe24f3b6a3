"""What lists show. The faces name these; the values are made in ``storage``."""

from studio.storage.pages import (
    AwardRow,
    BatchRow,
    CourseRunRow,
    DesignRow,
    FrameworkRow,
    LearnerRow,
    Page,
    PageRequest,
    RosterRow,
)
from studio.storage.repositories.keeping import Delivery, RosterImport
from studio.storage.repositories.log import LogEntry
from studio.storage.repositories.status import Revocation

__all__ = [
    "AwardRow",
    "BatchRow",
    "CourseRunRow",
    "Delivery",
    "DesignRow",
    "FrameworkRow",
    "LearnerRow",
    "LogEntry",
    "Page",
    "PageRequest",
    "Revocation",
    "RosterImport",
    "RosterRow",
]
