"""One realistic award and everything it needs, as domain values."""

import base64
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID, uuid5

from studio.credentials.issuer_json import IssuerIdentity
from studio.domain.award import AwardKind, PlannedAward, RecipientPreset, StatusPlace
from studio.domain.competency import Alignment, AlignmentKind
from studio.domain.course_run import CourseRun
from studio.domain.criterion import Criterion, PassRule, RubricLevel
from studio.domain.design import DesignContent, PublishedDesign
from studio.domain.eu_elements import EuElements, Participation, Stackability, Supervision
from studio.domain.evidence import Attempt, CriterionResult, Evidence, EvidenceKind
from studio.domain.issuer import Accreditation, LegalIdentifier, Provider
from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.domain.text import LocalisedText
from studio.domain.validity import Validity, ValidityKind, end_of_day

NAMESPACE = UUID("018f4e6a-0000-7000-8000-000000000000")
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
BADGE_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512">'
    '<circle cx="256" cy="256" r="240" fill="#0b6e6e"/></svg>'
)
NOW = datetime(2026, 11, 20, 16, 30, tzinfo=UTC)


def an_id(name: str) -> UUID:
    """Return the same identifier for the same name."""
    return uuid5(NAMESPACE, name)


def text(words: str, **others: str) -> LocalisedText:
    """Return ``words`` in English and in the languages given by keyword."""
    return LocalisedText.of(words, "en", others)


def provider() -> Provider:
    """Northwind Training, invented."""
    return Provider(
        id=an_id("provider"),
        name=text("Northwind Training", de="Northwind-Schulungen"),
        web_address="https://northwind.example",
        email="badges@northwind.example",
        country="GB",
        region="West Yorkshire",
        locality="Leeds",
        legal_identifiers=(LegalIdentifier("VAT", "GB000000000"),),
        accreditations=(
            Accreditation("Invented Quality Board", "IQB-7", "Health and care", date(2028, 6, 30)),
        ),
        logo_png=PIXEL,
    )


def criterion(name: str, *levels: str) -> Criterion:
    """Return a criterion with those levels; the second is needed, points count from one."""
    made = tuple(
        RubricLevel(an_id(f"{name}/{level}"), text(level), text(f"{level}, in full"), Decimal(place * 2))
        for place, level in enumerate(levels, start=1)
    )
    return Criterion(an_id(name), text(name), levels=made, required_level_id=made[1].id)


CRITERIA = (
    criterion("Assesses the wound", "Observes with help", "Assesses alone", "Assesses and explains"),
    criterion("Cleans the wound", "Follows a checklist", "Cleans safely", "Adapts to the patient"),
    criterion("Changes the dressing", "With supervision", "Aseptic, alone", "Teaches others"),
)


def design_content() -> DesignContent:
    """Wound Care Fundamentals with every European element."""
    return DesignContent(
        title=text("Wound Care Fundamentals", de="Grundlagen der Wundversorgung"),
        description=text("Assess, clean and dress acute wounds."),
        criteria_text=text("Level 2 or higher in every criterion, and at least 12 of 18 points."),
        criteria_url="https://northwind.example/wound-care",
        tags=("nursing", "wound care"),
        human_code="NW-WC-1",
        alignments=(
            Alignment("Assess acute wounds", "https://northwind.example/f/1.2", target_code="NC-1.2"),
            Alignment(
                "apply aseptic technique",
                "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
                AlignmentKind.SKILL,
                target_framework="ESCO",
                target_type="ext:ESCO",
            ),
            Alignment("nurse", "http://data.europa.eu/esco/occupation/2", AlignmentKind.OCCUPATION),
        ),
        criteria=CRITERIA,
        pass_rule=PassRule(True, Decimal(12)),
        eu=EuElements(
            learning_outcomes=text("Assess, clean and dress an acute wound alone."),
            hours=Decimal(18),
            ects=Decimal("0.6"),
            eqf_level=4,
            assessment_type=text("Practical assessment"),
            participation=Participation.ONSITE,
            quality_assurance=text("External review each year"),
            prerequisites=text("None"),
            supervision=Supervision.SUPERVISED_ID,
            stackability=Stackability.STACKABLE,
            further_information=text("See the course page."),
        ),
        validity=Validity(ValidityKind.MONTHS, 36),
        artwork_svg=BADGE_SVG,
        artwork_caption=text("A hexagon with a cross"),
    )


def published_design(version: int = 1) -> PublishedDesign:
    """Return a version of the design; the digest is invented."""
    return PublishedDesign(
        design_id=an_id("design"),
        version=version,
        content=design_content(),
        badge_svg=BADGE_SVG,
        badge_png=PIXEL,
        template_files=(("template.html", "0" * 64),),
        fonts=(("NotoSans-Regular.ttf", "1" * 64),),
        published_at=NOW,
        sha256="2" * 64,
    )


def learner(name: str = "Nguyễn Thị Hồng Đào", email: str = "dao@learners.example") -> Learner:
    """Return an invented learner; without ``email`` she has none."""
    identifiers = (Identifier(IdentifierKind.EMAIL, email),) if email else ()
    return Learner(an_id(name), name, identifiers=identifiers)


def attempt(of: Learner) -> Attempt:
    """Return results that pass with 16 of 18 points, a link and a text as evidence."""
    link = Evidence(an_id("link"), EvidenceKind.LINK, "Portfolio", url="https://northwind.example/p/1")
    note = Evidence(an_id("note"), EvidenceKind.TEXT, "Observation", text="Worked calmly and cleanly.")
    picks = zip(CRITERIA, (2, 1, 2), ((link,), (note,), ()), strict=True)
    results = tuple(CriterionResult(c.id, c.levels[place].id, evidence=shown) for c, place, shown in picks)
    return Attempt(
        an_id(f"attempt/{of.id}"), of.id, an_id("run"), an_id("design"), grade="B", results=results
    )


def course_run() -> CourseRun:
    """Return three days in Leeds."""
    return CourseRun(
        an_id("run"), "Friday group", an_id("design"), date(2026, 11, 18), date(2026, 11, 20), "Leeds",
        "R. Okafor", "M. Lindqvist", Decimal(18),
    )  # fmt: skip


def planned_award(name: str = "Nguyễn Thị Hồng Đào", **changes: object) -> PlannedAward:
    """Return an award planned for ``name``; keyword arguments replace fields."""
    person = learner(name)
    award = PlannedAward(
        id=an_id(f"award/{name}"),
        batch_id=an_id("batch"),
        kind=AwardKind.CREDENTIAL,
        learner=person,
        attempt=attempt(person),
        course_run=course_run(),
        design_id=an_id("design"),
        design_version=1,
        credential_id=f"urn:uuid:{an_id(f'credential/{name}')}",
        awarded_on=date(2026, 11, 20),
        valid_from=NOW,
        valid_until=end_of_day(date(2029, 11, 20)),
        signed_at=NOW,
        recipient=RecipientPreset.NAME,
        salt="",
        status=None,
        number="2026-0042",
        position=1,
        folder_name="Dao",
        file_stem="Dao - Wound Care Fundamentals",
    )
    return replace(award, **changes)  # type: ignore[arg-type]


def identity(base_url: str = "") -> IssuerIdentity:
    """Return the identity under an example key."""
    key = "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi"
    did = "did:web:badges.northwind.example" if base_url else f"did:key:{key}"
    return IssuerIdentity(did, f"{did}#{'key-1' if base_url else key}", base_url)


def status_place() -> StatusPlace:
    """Return a place in a status list under the base URL."""
    return StatusPlace(an_id("list"), f"https://badges.northwind.example/status/{an_id('list')}.json", 4711)
