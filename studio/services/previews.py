"""Certificates of a draft, for the screen: real learners, nothing signed, plainly marked."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from studio.artwork.badges import BadgeOptions, make_badge
from studio.domain.award import AwardKind, PlannedAward, RecipientPreset
from studio.domain.batch import BatchChoices
from studio.domain.course_run import CourseRun
from studio.domain.criterion import Criterion
from studio.domain.design import DesignContent, PublishedDesign
from studio.domain.evidence import Attempt, CriterionResult
from studio.domain.issuer import Provider
from studio.domain.learner import Learner
from studio.domain.text import LocalisedText
from studio.domain.validity import end_of_day
from studio.foundation import bundled_files
from studio.issuing.file_names import fill_pattern, safe_name
from studio.issuing.plan import award_day
from studio.rendering.certificate_pdf import DesignFacts, bind_template, render_preview
from studio.rendering.certificate_values import certificate_values
from studio.services.batch_papers import workspace_fonts
from studio.services.design_versions import flat_badge
from studio.services.handle import Workspace
from studio.services.specimens import sample_code
from studio.services.templates import trusted_template
from studio.storage.pages import PageRequest

_LOOKED_AT = 2000
_NOBODY = UUID(int=0)

# Shown where a workspace has no learners yet: short, long, and from right to left.
_INVENTED = (
    ("Bo Li", "en"),
    ("Nguyễn Thị Hồng Đào", "vi"),
    ("محمد الأمين", "ar"),
    ("Maria Magdalena Hildegard Freifrau von Hohenstein-Bartenbruck-Wallerstein", "de"),
)


@dataclass(frozen=True, slots=True)
class SampleLearner:
    """Somebody to show a certificate for. ``why`` is ``longest``, ``rarest``, ``invented`` or empty."""

    learner: Learner
    why: str = ""


def sample_learners(workspace: Workspace) -> tuple[SampleLearner, ...]:
    """Return whom to page through: the longest name, the rarest letters, then others; or invented people."""
    with workspace.store.reading() as work:
        page = work.learners.page(PageRequest(limit=_LOOKED_AT))
        if not page.rows:
            return tuple(
                SampleLearner(Learner(UUID(int=place + 1), name, language=language), "invented")
                for place, (name, language) in enumerate(_INVENTED)
            )
        longest = max(page.rows, key=lambda row: len(row.certificate_name))
        rarest = max(page.rows, key=lambda row: max(map(ord, row.certificate_name)))
        chosen = {row.id: "" for row in page.rows[:20]}
        chosen |= {rarest.id: "rarest", longest.id: "longest"}
        learners = {one.id: one for one in work.learners.many(list(chosen))}
    order = sorted(chosen, key=lambda one: chosen[one] == "")
    return tuple(SampleLearner(learners[one], chosen[one]) for one in order if one in learners)


def template_names(workspace: Workspace) -> tuple[str, ...]:
    """Return the names of all certificate templates for credentials, ours first."""
    found = [
        folder.name
        for home in (bundled_files.templates(), workspace.templates_folder)
        if home.is_dir()
        for folder in sorted(home.iterdir())
        if (folder / "template.toml").is_file() and folder.name != "participation"
    ]
    return tuple(dict.fromkeys(found))


def certificate_preview(
    workspace: Workspace,
    design_id: UUID,
    content: DesignContent,
    learner: Learner,
    *,
    run: CourseRun | None = None,
) -> bytes:
    """Return the PDF of one page as it would be printed for ``learner``, marked as a specimen.

    What it says about the course run is of ``run``, or of the newest run of that design if there is one.

    Raises:
        TemplateError: The template cannot be used.
        MachineError: Fonts or libraries are missing.
    """
    fonts = workspace_fonts(workspace)
    with workspace.store.reading() as work:
        provider = work.provider.get() or Provider(_NOBODY, LocalisedText.of(""))
        signatories = work.signatories.all()
        run = run or work.runs.newest_of(design_id)
    now = workspace.clock().replace(microsecond=0)
    svg = content.artwork_svg or stand_in_badge(content)
    design = PublishedDesign(design_id, 1, content, _flat(workspace, svg), b"", (), (), published_at=now)
    facts = DesignFacts(
        badge_svg=design.badge_svg,
        logo_png=provider.logo_png or b"",
        colour=provider.colour,
        metal=provider.metal,
        options=content.certificate.options,
    )
    template = trusted_template(workspace, content.certificate.template)
    award = _award(design, learner, now, run)
    code = sample_code(provider)
    values = certificate_values(award, design, provider, signatories, qr_text=code, specimen=True)
    return render_preview(bind_template(template, facts, fonts), values)


def stand_in_badge(content: DesignContent) -> str:
    """Return the SVG that previews show while no badge was chosen: our first shape with the title."""
    return make_badge(BadgeOptions(title=content.title.main, language=content.language))


def pattern_examples(workspace: Workspace, content: DesignContent, learner: Learner) -> tuple[str, str]:
    """Return the file's name and the certificate's number as the patterns make them for ``learner``.

    Raises:
        PatternError: A pattern asks for a word that there is not.
    """
    today = workspace.clock().date()
    words = {
        "name": learner.certificate_name,
        "given": learner.given_name,
        "family": learner.family_name or learner.certificate_name,
        "title": content.title.in_language(learner.language or content.language),
        "code": content.human_code,
        "run": content.title.main,
        "year": today.year,
        "date": today.isoformat(),
        "number": 1,
    }
    settings = content.certificate
    stem = safe_name(fill_pattern(settings.file_name_pattern, words))
    return f"{stem}.pdf", fill_pattern(settings.number_pattern, words)


_FLAT: dict[tuple[str, str], str] = {}
_FLAT_KEPT = 16


def _flat(workspace: Workspace, svg: str) -> str:
    key = (str(workspace.folder), svg)
    if key not in _FLAT:
        if len(_FLAT) >= _FLAT_KEPT:
            _FLAT.clear()
        _FLAT[key] = flat_badge(svg, workspace_fonts(workspace))[0]
    return _FLAT[key]


def _award(design: PublishedDesign, learner: Learner, now: datetime, run: CourseRun | None) -> PlannedAward:
    content = design.content
    run = run or CourseRun(_NOBODY, content.title.main, design.design_id, now.date(), now.date())
    day = award_day(run, BatchChoices(), now.date())
    results = tuple(_result(criterion) for criterion in content.criteria)
    attempt = Attempt(_NOBODY, learner.id, run.id, design.design_id, assessed_on=day, results=results)
    last = content.validity.last_day(day)
    return PlannedAward(
        id=_NOBODY,
        batch_id=_NOBODY,
        kind=AwardKind.CREDENTIAL,
        learner=learner,
        attempt=attempt,
        course_run=run,
        design_id=design.design_id,
        design_version=design.version,
        credential_id=f"urn:uuid:{_NOBODY}",
        awarded_on=day,
        valid_from=now,
        valid_until=end_of_day(last) if last else None,
        signed_at=now,
        recipient=RecipientPreset.NAME,
        salt="",
        status=None,
        number=f"{now.year}-0001",
        position=0,
        folder_name="specimen",
        file_stem="specimen",
    )


def _result(criterion: Criterion) -> CriterionResult:
    """Return what somebody has who just passes."""
    place = max(0, criterion.rank(criterion.required_level_id))
    level = criterion.levels[place].id if criterion.levels else None
    points = None if criterion.levels else criterion.required_points or criterion.max_points
    return CriterionResult(criterion.id, level_id=level, points=points)


__all__ = ["SampleLearner", "certificate_preview", "sample_learners", "template_names"]
