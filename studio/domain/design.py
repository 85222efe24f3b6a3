"""The micro-credential: a draft that changes, and versions that never do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from studio.domain.competency import Alignment, AlignmentKind
from studio.domain.criterion import Criterion, PassRule
from studio.domain.eu_elements import EuElements
from studio.domain.issuer import Provider
from studio.domain.text import LocalisedText
from studio.domain.validity import Validity


@dataclass(frozen=True, slots=True)
class OtherIdentifier:
    """Another name of the achievement; ``kind`` is a term of IdentifierTypeEnum or ``ext:…``."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class RelatedAchievement:
    """Another language or an earlier version of this achievement."""

    id: str
    language: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class CertificateSettings:
    """Which template prints the certificate and how. ``options`` are the template's own, name and value."""

    template: str = "classic"
    title: LocalisedText | None = None
    wording: LocalisedText | None = None
    show_levels: bool = True
    show_competencies: bool = False
    signatory_ids: tuple[UUID, ...] = ()
    file_name_pattern: str = "{family} {given} - {title}"
    number_pattern: str = "{year}-{number:04}"
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DesignContent:
    """Everything an author fills in.

    ``achievement_type`` is a term of AchievementType. ``artwork_svg`` is the editor's file, as text;
    publishing flattens it. ``artwork_caption`` is the picture's text for people who do not see it.
    """

    title: LocalisedText
    description: LocalisedText = field(default_factory=LocalisedText)
    criteria_text: LocalisedText = field(default_factory=LocalisedText)
    criteria_url: str = ""
    language: str = "en"
    achievement_type: str = "MicroCredential"
    human_code: str = ""
    field_of_study: str = ""
    specialization: str = ""
    tags: tuple[str, ...] = ()
    creator: Provider | None = None
    other_identifiers: tuple[OtherIdentifier, ...] = ()
    related: tuple[RelatedAchievement, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    competency_ids: tuple[UUID, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    pass_rule: PassRule = field(default_factory=PassRule)
    eu: EuElements = field(default_factory=EuElements)
    validity: Validity = field(default_factory=Validity)
    review_due: date | None = None
    artwork_svg: str = ""
    artwork_caption: LocalisedText = field(default_factory=LocalisedText)
    certificate: CertificateSettings = field(default_factory=CertificateSettings)
    change_note: str = ""


@dataclass(frozen=True, slots=True)
class Design:
    """A micro-credential on the author's desk. ``latest_version`` is 0 until it is first published."""

    id: UUID
    content: DesignContent
    latest_version: int = 0
    updated_at: datetime | None = None
    changed_since_publish: bool = True


@dataclass(frozen=True, slots=True)
class PublishedDesign:
    """One immutable version.

    ``badge_svg`` is flattened (text as outlines); ``badge_png`` is the picture that goes into the
    credential, at most 24 KB; ``sha256`` is of the canonical JSON of all other fields;
    ``template_files`` and ``fonts`` map names to SHA-256, as (name, digest) pairs.
    """

    design_id: UUID
    version: int
    content: DesignContent
    badge_svg: str
    badge_png: bytes
    template_files: tuple[tuple[str, str], ...]
    fonts: tuple[tuple[str, str], ...]
    published_at: datetime
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class EuElement:
    """One line of the completeness meter. ``key`` never changes; ``place`` names the field to open."""

    key: str
    mandatory: bool
    present: bool
    place: str


def eu_completeness(content: DesignContent, provider: Provider | None) -> tuple[EuElement, ...]:
    """Return the sixteen elements in the Recommendation's order, each present or not.

    The learner and the date are always present: no award can be planned without them.
    """
    eu = content.eu
    outcomes = bool(eu.learning_outcomes) or bool(content.competency_ids) or _attests_something(content)
    facts: Mapping[str, tuple[bool, bool, str]] = {
        "learner": (True, True, "roster"),
        "title": (True, bool(content.title), "title"),
        "country": (True, bool(provider and provider.country), "provider.country"),
        "awarding-body": (True, bool(provider and provider.name), "provider.name"),
        "date": (True, True, "batch"),
        "learning-outcomes": (True, outcomes, "eu.learning_outcomes"),
        "workload": (True, eu.hours is not None or eu.ects is not None, "eu.hours"),
        "level": (True, eu.eqf_level is not None or bool(eu.cycle) or _has_level(content), "eu.eqf_level"),
        "assessment-type": (True, bool(eu.assessment_type), "eu.assessment_type"),
        "participation": (True, eu.participation is not None, "eu.participation"),
        "quality-assurance": (True, bool(eu.quality_assurance), "eu.quality_assurance"),
        "prerequisites": (False, bool(eu.prerequisites), "eu.prerequisites"),
        "supervision": (False, eu.supervision is not None, "eu.supervision"),
        "grade": (False, bool(content.criteria), "criteria"),
        "stackability": (False, eu.stackability is not None, "eu.stackability"),
        "further-information": (False, bool(eu.further_information), "eu.further_information"),
    }
    return tuple(EuElement(key, *fact) for key, fact in facts.items())


def _attests_something(content: DesignContent) -> bool:
    wanted = (AlignmentKind.COMPETENCY, AlignmentKind.SKILL)
    return any(alignment.kind in wanted for alignment in content.alignments)


def _has_level(content: DesignContent) -> bool:
    return any(alignment.kind is AlignmentKind.LEVEL for alignment in content.alignments)


def total_points(content: DesignContent) -> Decimal:
    """Return the highest sum of points that the criteria allow."""
    best = (
        criterion.max_points
        or max((level.points or Decimal(0) for level in criterion.levels), default=Decimal(0))
        for criterion in content.criteria
    )
    return sum(best, Decimal(0))
