"""An invented provider with one micro-credential and one course run, for the guide's pictures."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from studio.artwork.badges import BadgeOptions, make_badge
from studio.domain.batch import BatchChoices
from studio.domain.competency import Alignment, AlignmentKind
from studio.domain.course_run import CourseRun
from studio.domain.criterion import Criterion, PassRule, RubricLevel
from studio.domain.design import DesignContent
from studio.domain.eu_elements import EuElements, Participation, Stackability
from studio.domain.issuer import Accreditation, Provider, Signatory
from studio.domain.learner import Identifier, IdentifierKind, Learner
from studio.domain.text import LocalisedText
from studio.domain.validity import Validity, ValidityKind
from studio.services.authoring import create_design, get_design, list_designs
from studio.services.batches import plan_now
from studio.services.course_runs import enrol, learners_of_run, list_runs, save_run
from studio.services.design_versions import publish_design
from studio.services.handle import Surroundings, Workspace
from studio.services.identity import batch_signer
from studio.services.issuing import issue_batch
from studio.services.keys import make_key, unlock_key
from studio.services.learners import save_learner
from studio.services.providers import get_provider, update_provider
from studio.services.results import GridCell, record_cells
from studio.services.workspaces import create_workspace
from studio.signing.key_file import Cost

PASSPHRASE = "four words not together"

NAMES = (
    ("Ада Ковальчук", "uk"),
    ("Ángela Muñoz Órtiz", "es"),
    ("李小龍", "zh-Hant"),
    ("Nguyễn Thị Hồng Đào", "vi"),
    ("محمد الأمين", "ar"),
    ("Priya Venkataraman", "en"),
    ("Žofie Świątek", "cs"),
    ("O’Neill, Con", "en"),
    ("Bo Li", "en"),
    ("Maria Magdalena Hildegard von Hohenstein-Bartenbruck-Wallerstein", "de"),
    ("ทักษิณา ศรีสุข", "th"),
    ("Ελένη Παπαδοπούλου", "el"),
)
GRID = (
    ("Assesses the wound", "Observes with help", "Assesses alone", "Assesses and explains"),
    ("Cleans the wound", "Follows a checklist", "Cleans safely", "Adapts to the patient"),
    ("Changes the dressing", "With supervision", "Aseptic, alone", "Teaches others"),
)
LEVELS = ("Beginning", "Competent", "Leading")


def text(words: str) -> LocalisedText:
    """Return an English text."""
    return LocalisedText.of(words)


def make_sample(folder: Path, around: Surroundings) -> Workspace:
    """Make the workspace, with a published version, learners and results."""
    provider = Provider(
        around.new_id(),
        text("Northwind Training"),
        web_address="https://northwind.example",
        email="hello@northwind.example",
        country="GB",
        locality="Leeds",
        accreditations=(Accreditation("Skills Council", "SC-2041"),),
    )
    people = (Signatory(around.new_id(), "R. Okafor", "Lead trainer"),)
    workspace = create_workspace(folder, provider, signatories=people, around=around)
    design, _ = create_design(workspace, content(workspace, people))
    publish_design(workspace, design.id)
    run = CourseRun(
        workspace.new_id(),
        "Wound Care Fundamentals · Friday group",
        design.id,
        date(2026, 11, 20),
        date(2026, 11, 20),
        "Leeds",
        "R. Okafor",
        hours=Decimal(18),
    )
    save_run(workspace, run)
    learners = [
        Learner(workspace.new_id(), name, language=language, identifiers=_known_by(seat))
        for seat, (name, language) in enumerate(NAMES)
    ]
    for learner in learners:
        save_learner(workspace, learner)
    enrol(workspace, run.id, [learner.id for learner in learners])
    record_cells(workspace, run.id, list(_cells(design.content, learners)))
    return workspace


def _known_by(seat: int) -> tuple[Identifier, ...]:
    """Return an e-mail address for all but two, who have none."""
    if seat in (4, 8):
        return ()
    return (Identifier(IdentifierKind.EMAIL, f"learner{seat + 1}@learners.example"),)


def issue_sample(workspace: Workspace) -> UUID:
    """Issue the first run for real, and plan a second one; returns the issued batch."""
    provider = get_provider(workspace)
    update_provider(workspace, replace(provider, base_url="https://badges.northwind.example"))
    make_key(workspace, PASSPHRASE, label="Northwind 2026", cost=Cost(1, 8 * 1024 * 1024))
    key = unlock_key(workspace, PASSPHRASE)
    run = list_runs(workspace).rows[0]
    batch, _ = plan_now(workspace, run.id, BatchChoices())
    with batch_signer(workspace, key) as signer:
        issue_batch(workspace, batch.id, signer)
    second = CourseRun(
        workspace.new_id(), "Wound Care Fundamentals · Monday group", run.design_id, date(2026, 11, 23)
    )
    save_run(workspace, second)
    draft = get_design(workspace, list_designs(workspace).rows[0].id).content
    learners = [learner for _, learner in learners_of_run(workspace, run.id)][:4]
    enrol(workspace, second.id, [learner.id for learner in learners])
    record_cells(workspace, second.id, list(_cells(draft, [*learners, learners[0]])))
    plan_now(workspace, second.id, BatchChoices(allow_doubles=True))
    return batch.id


def _cells(made: DesignContent, learners: list[Learner]) -> list[GridCell]:
    cells = []
    for seat, learner in enumerate(learners[:-1]):
        for place, criterion in enumerate(made.criteria):
            reached = 0 if (seat, place) == (5, 2) else 1 + (seat + place) % 2
            cells.append(GridCell(learner.id, criterion.id, criterion.levels[reached].id))
    return cells


def content(workspace: Workspace, people: tuple[Signatory, ...]) -> DesignContent:
    """Return what the author has filled in; two European elements are missing on purpose."""
    criteria = tuple(_criterion(workspace, *row) for row in GRID)
    first = DesignContent(
        text("Wound Care Fundamentals"),
        text("Assesses, cleans and dresses acute wounds aseptically and documents the care given."),
        text("Practical assessment on a simulated patient, three criteria, level 2 or higher in each."),
        human_code="WCF-1",
        field_of_study="Nursing",
        tags=("nursing", "wound care"),
        alignments=(
            _alignment("Assess acute wounds", "NC-1.2", "Northwind Competencies"),
            _alignment("Apply aseptic technique", "", "ESCO"),
            _alignment("Document nursing care", "", "ESCO"),
        ),
        criteria=criteria,
        pass_rule=PassRule(True, Decimal(12)),
        validity=Validity(ValidityKind.MONTHS, months=36),
        artwork_caption=text("A teal hexagon with a white cross and the words Wound Care"),
    )
    eu = EuElements(
        hours=Decimal(18),
        eqf_level=4,
        assessment_type=text("Practical assessment"),
        participation=Participation.ONSITE,
        stackability=Stackability.STACKABLE,
    )
    certificate = replace(first.certificate, signatory_ids=tuple(person.id for person in people))
    badge = make_badge(BadgeOptions(title="Wound care", icon="medical-bag"))
    return replace(first, eu=eu, certificate=certificate, artwork_svg=badge)


def _alignment(name: str, code: str, framework: str) -> Alignment:
    address = f"https://northwind.example/competencies/{name.replace(' ', '-').lower()}"
    return Alignment(name, address, AlignmentKind.SKILL, code, target_framework=framework)


def _criterion(workspace: Workspace, name: str, *levels: str) -> Criterion:
    made = tuple(
        RubricLevel(workspace.new_id(), text(word), text(words), Decimal(2 * (place + 1)))
        for place, (word, words) in enumerate(zip(LEVELS, levels, strict=True))
    )
    return Criterion(workspace.new_id(), text(name), levels=made, required_level_id=made[1].id)
