"""What is looked at on paper before issuing: every learner's own page is laid out, none is drawn."""

from collections.abc import Iterator, Sequence

from studio.domain.award import AwardKind, PlannedAward
from studio.domain.batch import Batch, BatchChoices, BatchState
from studio.domain.course_run import CourseRun
from studio.domain.design import PublishedDesign
from studio.domain.issuer import Provider
from studio.domain.learner import Learner
from studio.foundation.errors import StudioError
from studio.foundation.watcher import Watcher
from studio.issuing.journal import SignedAward
from studio.issuing.plan import PlanFacts, plan_awards
from studio.rendering.certificate_values import CertificateValues
from studio.rendering.direction import without_isolates
from studio.rendering.letters import describe
from studio.rendering.page_values import field_texts
from studio.rendering.template_source import digest_of_files, folder_digest
from studio.services.batch_papers import BatchPapers, lent_papers
from studio.services.findings import Finding, Severity
from studio.services.handle import Workspace
from studio.services.planning import Selection
from studio.services.templates import template_folder


def paper_findings(
    workspace: Workspace,
    design: PublishedDesign,
    provider: Provider,
    awards: Sequence[PlannedAward],
    watch: Watcher,
) -> list[Finding]:
    """Letters no font covers, texts that do not fit: asked of every learner's own page."""
    try:
        with lent_papers(workspace, design, provider, None) as papers:
            unsigned = [SignedAward(award, b"", "", "") for award in awards]
            return [*_changed_template(workspace, design), *_look_at(papers, unsigned, watch)]
    except StudioError as error:
        return [cannot_draw(error)]


def cannot_draw(error: StudioError) -> Finding:
    """Say why nothing that a batch would make can be looked at."""
    sentence = f"{error} {error.advice}".strip()
    facts = (("reason", sentence),)
    return Finding("paper.cannot-draw", Severity.STOP, sentence, "design:certificate.template", facts=facts)


def _changed_template(workspace: Workspace, design: PublishedDesign) -> Iterator[Finding]:
    """A template of the workspace's own is a folder that anybody may edit after a version was published."""
    name = design.content.certificate.template
    folder = template_folder(workspace, name)
    if folder.parent != workspace.templates_folder or folder_digest(folder) == digest_of_files(
        design.template_files
    ):
        return
    yield Finding(
        "paper.template-changed",
        Severity.LOOK,
        f"The certificate template “{name}” was changed since version {design.version} was published;"
        " certificates will look as it is now. Publish the micro-credential again if that is meant.",
        "design:certificate.template",
        facts=(("template", name), ("version", str(design.version))),
    )


def _look_at(papers: BatchPapers, awards: Sequence[SignedAward], watch: Watcher) -> list[Finding]:
    found: list[Finding] = []
    fonts = papers.drawer.credential.fonts
    told: set[tuple[str, str]] = set()  # what all or many pages share is a finding once
    for done, award in enumerate(awards, start=1):
        watch.raise_if_cancelled()
        learner = award.award.learner
        missing = fonts.missing_letters(learner.certificate_name, learner.language)
        found += (_missing(learner, letter) for letter in missing)
        if not missing:
            found += _look_at_page(papers, award, told)
        watch.report(done, len(awards), learner.certificate_name)
    return found


def _look_at_page(papers: BatchPapers, award: SignedAward, told: set[tuple[str, str]]) -> Iterator[Finding]:
    values = papers.values(award)
    fresh = {
        field: text
        for field, text in field_texts(values).items()
        if field != "name" and ("letters", text) not in told
    }
    told.update(("letters", text) for text in fresh.values())
    for field, text in fresh.items():
        for letter in papers.drawer.credential.fonts.missing_letters(text, values.language):
            yield _missing_elsewhere(field, text, letter)
    yield from _fit(papers, award, values, told)


_PLACES = {
    "run_line": "run:title",
    "people_line": "run:trainer",
    "facts_line": "run:place",
    "provider_name": "provider:name",
    "accreditation_line": "provider:name",
}


def _place_of(field: str) -> str:
    """Return where a text of the page that is not the learner's name is changed."""
    return _PLACES.get(field, "design:certificate.template")


def _missing_elsewhere(field: str, text: str, letter: str) -> Finding:
    text = without_isolates(text)
    return Finding(
        "paper.text-letter-missing",
        Severity.STOP,
        f"“{text}” stands on the certificate, and no font here has {describe(letter)}. Write it without, or"
        " add a font that has it to the workspace's fonts.",
        _place_of(field),
        facts=(("text", text), ("letter", letter), ("described", describe(letter))),
    )


def trial_awards(
    workspace: Workspace, run: CourseRun, design: PublishedDesign, selection: Selection, choices: BatchChoices
) -> list[PlannedAward]:
    """Plan as the batch would, without reserving anything, so that what is looked at is what is to come."""
    batch = Batch(
        workspace.new_id(), run.id, design.design_id, design.version, "", "", choices,
        BatchState.PLANNED, workspace.clock(), "trial",
    )  # fmt: skip
    facts = PlanFacts(batch, design, run, workspace.clock(), 1)
    return list(plan_awards(selection.candidates, facts, workspace.random_bytes))


def _missing(learner: Learner, letter: str) -> Finding:
    name = learner.certificate_name
    return Finding(
        "paper.letter-missing",
        Severity.STOP,
        f"{name}: no font here has {describe(letter)}. Add a font that has it to the workspace's fonts.",
        f"learner:{learner.id}",
        name,
        (("letter", letter), ("described", describe(letter))),
    )


def _fit(
    papers: BatchPapers, award: SignedAward, values: CertificateValues, told: set[tuple[str, str]]
) -> Iterator[Finding]:
    learner = award.award.learner
    kind = "certificate" if award.award.kind is AwardKind.CREDENTIAL else "certificate of participation"
    try:
        fitted = papers.drawer.template_for(values).fit(values)
    except StudioError as error:
        name = learner.certificate_name
        facts = (("reason", str(error)),)
        yield Finding(
            "paper.cannot-lay-out", Severity.STOP, f"{name}: {error}", f"learner:{learner.id}", name, facts
        )
        return
    for field, result in fitted.items():
        if result.fits or (kind + field, result.text) in told:
            continue
        own = field == "name"
        if not own:
            told.add((kind + field, result.text))
        text = without_isolates(result.text)
        yield Finding(
            "paper.does-not-fit",
            Severity.STOP,
            f"{learner.certificate_name}: “{text}” does not fit on the {kind},"
            f" even at {result.size:g} pt on {result.lines} lines.",
            f"learner:{learner.id}" if own else _place_of(field),
            learner.certificate_name,
            (("field", field), ("text", text), ("size", f"{result.size:g}")),
        )
