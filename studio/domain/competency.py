"""What a learner can do, and where others have written the same thing down."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from studio.domain.text import LocalisedText


class AlignmentKind(StrEnum):
    """What an alignment points at; decides its heading on paper and its targetType."""

    COMPETENCY = "competency"
    SKILL = "skill"
    OCCUPATION = "occupation"
    LEVEL = "level"
    CREDENTIAL = "credential"


@dataclass(frozen=True, slots=True)
class Alignment:
    """A link to an item of somebody's framework (Open Badges: Alignment).

    ``target_type`` is a term of AlignmentTargetType or ``ext:…``; empty means none is written.
    """

    target_name: str
    target_url: str
    kind: AlignmentKind = AlignmentKind.COMPETENCY
    target_code: str = ""
    target_description: str = ""
    target_framework: str = ""
    target_type: str = ""


@dataclass(frozen=True, slots=True)
class ProficiencyLevel:
    """One step of a scale, lowest first."""

    id: UUID
    name: LocalisedText
    description: LocalisedText | None = None


@dataclass(frozen=True, slots=True)
class ProficiencyScale:
    """How well something can be done, as ordered steps."""

    id: UUID
    name: LocalisedText
    levels: tuple[ProficiencyLevel, ...]


@dataclass(frozen=True, slots=True)
class Competency:
    """An item of a framework (CASE: CFItem). ``uri`` names it for the world, if anything does."""

    id: UUID
    framework_id: UUID
    statement: LocalisedText
    parent_id: UUID | None = None
    code: str = ""
    uri: str = ""
    item_type: str = "Competency"
    description: LocalisedText | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class CompetencyRelation:
    """How two items relate; ``kind`` is a CASE association type."""

    origin_id: UUID
    destination_id: UUID
    kind: str


@dataclass(frozen=True, slots=True)
class Framework:
    """A set of competencies with one author (CASE: CFDocument)."""

    id: UUID
    title: LocalisedText
    creator: str = ""
    uri: str = ""
    version: str = ""
    description: LocalisedText | None = None
    scale_id: UUID | None = None
