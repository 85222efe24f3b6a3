"""The sample workspace: an invented provider, a published micro-credential, a run with results."""

import csv
import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.artwork.badges import BadgeOptions, make_badge
from studio.domain.competency import Alignment, AlignmentKind, Competency, Framework
from studio.domain.course_run import CourseRun
from studio.domain.criterion import Criterion, RubricLevel, judge
from studio.domain.design import CertificateSettings, DesignContent
from studio.domain.eu_elements import EuElements, Participation, Stackability, Supervision
from studio.domain.issuer import Accreditation, LegalIdentifier, Provider, Signatory
from studio.domain.text import LocalisedText
from studio.domain.validity import Validity, ValidityKind
from studio.foundation.atomic_files import explained
from studio.foundation.bundled_files import resources
from studio.foundation.canonical_json import sha256_hex
from studio.foundation.ids import NewId
from studio.foundation.watcher import QUIET, Watcher
from studio.rendering.badge_png import badge_png
from studio.services.authoring import create_design
from studio.services.changes import ChangeKind, Changes
from studio.services.design_versions import publish_design
from studio.services.frameworks import save_framework
from studio.services.handle import Surroundings, Workspace
from studio.services.log import note
from studio.services.roster_preview import preview_import
from studio.services.rosters import commit_import
from studio.services.sample_people import SamplePerson, sample_people
from studio.services.workspaces import create_workspace

SAMPLE_BASE_URL = "https://badges.northwind.example"


@dataclass(frozen=True, slots=True)
class SampleFacts:
    """What was made. ``passing`` learners will get a credential."""

    design_id: UUID
    version: int
    run_id: UUID
    learners: int
    passing: int


def create_sample_workspace(
    folder: Path,
    *,
    learners: int = 24,
    seed: int = 0,
    base_url: str = SAMPLE_BASE_URL,
    around: Surroundings | None = None,
    watch: Watcher = QUIET,
) -> tuple[Workspace, SampleFacts]:
    """Make a workspace with everything up to results, and no signing key yet; the caller closes it.

    Args:
        folder: Empty or missing.
        learners: How many invented people.
        seed: For other people and other results.
        base_url: Where the provider would publish; empty for a provider without a web address.
        around: Clock, ids, randomness, folders.
        watch: Told per thousand learners.
    """
    around = around or Surroundings()
    provider = sample_provider(around.new_id(), base_url)
    signing = tuple(
        Signatory(around.new_id(), one["name"], one["title"]) for one in _material()["signatories"]
    )
    workspace = create_workspace(folder, provider, signatories=signing, around=around)
    try:
        facts, _ = make_sample(workspace, learners=learners, seed=seed, watch=watch)
    except BaseException:
        workspace.close()
        raise
    return workspace, facts


def make_sample(
    workspace: Workspace, *, learners: int = 24, seed: int = 0, watch: Watcher = QUIET
) -> tuple[SampleFacts, Changes]:
    """Fill a workspace with the sample: framework, published design, run, roster, results."""
    content = _with_signatories(workspace, sample_design(workspace.new_id))
    framework, competencies = _framework(workspace.new_id)
    save_framework(workspace, framework, competencies)
    wanted = {one.code for one in competencies if one.parent_id is not None}
    content = replace(content, competency_ids=tuple(one.id for one in competencies if one.code in wanted))
    design, _ = create_design(workspace, content)
    published, _ = publish_design(workspace, design.id)
    run = _run(workspace, design.id)
    with workspace.store.work() as work:
        work.runs.save(run)
        note(work, workspace, "run.saved", (run.id,))
    watch.report(0, learners, run.title)
    roster = _write_roster(workspace, content, learners, seed)
    passing = _import_people(workspace, run, content, roster)
    watch.report(learners, learners, run.title)
    facts = SampleFacts(design.id, published.version, run.id, learners, passing)
    kinds = (
        ChangeKind.FRAMEWORKS,
        ChangeKind.DESIGNS,
        ChangeKind.RUNS,
        ChangeKind.LEARNERS,
        ChangeKind.RESULTS,
    )
    return facts, Changes.of(*kinds)


def sample_provider(provider_id: UUID, base_url: str = SAMPLE_BASE_URL) -> Provider:
    """Return the invented provider."""
    facts = _material()["provider"]
    accreditation = facts["accreditation"]
    return Provider(
        id=provider_id,
        name=_text(facts["name"]),
        description=_text(facts["description"]),
        base_url=base_url,
        legal_identifiers=tuple(LegalIdentifier(kind, value) for kind, value in facts["legal_identifiers"]),
        accreditations=(
            Accreditation(
                accreditation["body"],
                accreditation["number"],
                accreditation["scope"],
                date.fromisoformat(accreditation["valid_until"]),
            ),
        ),
        logo_png=badge_png((resources() / "sample" / "logo.svg").read_text("utf-8"), 256),
        **{name: facts[name] for name in _PLAIN_PROVIDER_FIELDS},
    )


_PLAIN_PROVIDER_FIELDS = (
    "web_address",
    "email",
    "country",
    "region",
    "street",
    "postal_code",
    "locality",
    "legal_name",
)


def sample_design(new_id: NewId) -> DesignContent:
    """Return the sample's micro-credential: three criteria with three levels each, the second passes."""
    facts = _material()["design"]
    occupation, level = facts["occupation"], facts["level"]
    criteria = tuple(_criterion(one, new_id) for one in facts["criteria"])
    return DesignContent(
        title=_text(facts["title"]),
        description=_text(facts["description"]),
        criteria_text=_text(facts["criteria_text"]),
        criteria_url=facts["criteria_url"],
        human_code=facts["human_code"],
        field_of_study=facts["field_of_study"],
        tags=tuple(facts["tags"]),
        alignments=(
            *(alignment for criterion in criteria for alignment in criterion.alignments),
            Alignment(occupation["name"], occupation["url"], AlignmentKind.OCCUPATION),
            Alignment(level["name"], level["url"], AlignmentKind.LEVEL, target_framework="EQF"),
        ),
        criteria=criteria,
        eu=_eu(facts["eu"]),
        validity=Validity(ValidityKind.MONTHS, months=36, end_of_month=True),
        artwork_svg=make_badge(
            BadgeOptions(
                kind="hexagon", title=facts["title"]["en"], subtitle="Northwind Training", icon="medical-bag"
            )
        ),
        artwork_caption=_text(facts["artwork_caption"]),
        certificate=CertificateSettings(show_competencies=True),
    )


def _eu(texts: dict[str, Any]) -> EuElements:
    return EuElements(
        hours=Decimal(18),
        ects=Decimal("0.6"),
        eqf_level=4,
        participation=Participation.ONSITE,
        supervision=Supervision.SUPERVISED_ID,
        stackability=Stackability.STACKABLE,
        learning_outcomes=_text(texts["learning_outcomes"]),
        assessment_type=_text(texts["assessment_type"]),
        quality_assurance=_text(texts["quality_assurance"]),
        prerequisites=_text(texts["prerequisites"]),
        further_information=_text(texts["further_information"]),
    )


def _criterion(facts: dict[str, Any], new_id: NewId) -> Criterion:
    levels = tuple(
        RubricLevel(new_id(), _text(one["name"]), _text(one["description"]), Decimal(points))
        for points, one in enumerate(facts["levels"], start=1)
    )
    competency = next(
        one for one in _material()["framework"]["competencies"] if one["code"] == facts["competency"]
    )
    alignment = Alignment(
        competency["statement"]["en"],
        f"{_material()['framework']['uri']}/{competency['code']}",
        target_code=competency["code"],
        target_framework=_material()["framework"]["title"]["en"],
    )
    return Criterion(
        new_id(), _text(facts["name"]), levels=levels, required_level_id=levels[1].id, alignments=(alignment,)
    )


def _with_signatories(workspace: Workspace, content: DesignContent) -> DesignContent:
    with workspace.store.reading() as work:
        ids = tuple(one.id for one in work.signatories.all())
    return replace(content, certificate=replace(content.certificate, signatory_ids=ids))


def _framework(new_id: NewId) -> tuple[Framework, tuple[Competency, ...]]:
    facts = _material()["framework"]
    framework = Framework(
        new_id(), _text(facts["title"]), "Northwind Training", facts["uri"], facts["version"]
    )
    ids = {one["code"]: new_id() for one in facts["competencies"]}
    competencies = tuple(
        Competency(
            ids[one["code"]],
            framework.id,
            _text(one["statement"]),
            ids.get(one["parent"]),
            one["code"],
            f"{facts['uri']}/{one['code']}",
            position=position,
        )
        for position, one in enumerate(facts["competencies"])
    )
    return framework, competencies


def _run(workspace: Workspace, design_id: UUID) -> CourseRun:
    facts = _material()["run"]
    today = workspace.clock().date()
    return CourseRun(
        workspace.new_id(),
        facts["title"],
        design_id,
        today - timedelta(days=3),
        today - timedelta(days=1),
        facts["place"],
        facts["trainer"],
        facts["assessor"],
        Decimal(facts["hours"]),
    )


def _write_roster(workspace: Workspace, content: DesignContent, count: int, seed: int) -> Path:
    """Write the people with their results as somebody's spreadsheet would hold them."""
    path = workspace.folder / "sample roster.csv"
    with explained(path), path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        criteria = [criterion.name.main for criterion in content.criteria]
        table.writerow([*_COLUMNS, *criteria, "Portfolio"])
        for number, person in enumerate(sample_people(count, seed)):
            table.writerow([*_facts(person, number), *_levels(content, number, seed), _portfolio(number)])
    return path


_COLUMNS = ("Name", "Given name", "Family name", "E-mail", "Student number", "Language", "Group")


def _facts(person: SamplePerson, number: int) -> tuple[str, ...]:
    groups = _material()["run"]["groups"]
    student, group = f"NW-{number + 1:05}", groups[number % len(groups)]
    return (person.name, person.given, person.family, person.email, student, person.language, group)


def _levels(content: DesignContent, number: int, seed: int) -> list[str]:
    """One in thirteen stays below in one criterion."""
    dice = bytes.fromhex(sha256_hex(f"{seed}:{number}".encode()))
    below = number % 13 == 11
    return [
        criterion.levels[0 if below and place == 0 else 1 + dice[place] % 2].name.main
        for place, criterion in enumerate(content.criteria)
    ]


def _portfolio(number: int) -> str:
    return "" if number % 4 else f"https://northwind.example/portfolio/{number + 1}"


def _import_people(workspace: Workspace, run: CourseRun, content: DesignContent, roster: Path) -> int:
    """Take the roster over as a person would, and return how many pass."""
    commit_import(workspace, run.id, preview_import(workspace, roster, run_id=run.id))
    with workspace.store.reading() as work:
        attempts = work.attempts.of_run(run.id)
    return sum(judge(content.criteria, content.pass_rule, one.results).passed for one in attempts)


def _text(words: dict[str, str]) -> LocalisedText:
    return LocalisedText.of(words["en"], "en", words)


@cache
def _material() -> dict[str, Any]:
    material: dict[str, Any] = json.loads((resources() / "sample" / "wound-care.json").read_text("utf-8"))
    return material
