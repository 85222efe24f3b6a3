"""What is looked at on paper before issuing: every learner's own page is laid out, none is drawn."""

from collections.abc import Iterator, Sequence

from studio.domain.award import AwardKind
from studio.domain.batch import Batch, BatchChoices, BatchState
from studio.domain.course_run import CourseRun
from studio.domain.design import PublishedDesign
from studio.domain.issuer import Provider
from studio.domain.learner import Learner
from studio.foundation.errors import StudioError
from studio.foundation.watcher import Watcher
from studio.issuing.journal import SignedAward
from studio.issuing.plan import PlanFacts, plan_awards
from studio.rendering.letters import describe
from studio.services.batch_papers import BatchPapers, lent_papers
from studio.services.findings import Finding, Severity
from studio.services.handle import Workspace
from studio.services.planning import Selection


def paper_findings(
    workspace: Workspace,
    run: CourseRun,
    design: PublishedDesign,
    provider: Provider,
    selection: Selection,
    choices: BatchChoices,
    watch: Watcher,
) -> list[Finding]:
    """Letters no font covers, texts that do not fit: asked of every learner's own page."""
    try:
        with lent_papers(workspace, design, provider, None) as papers:
            awards = _trial_awards(workspace, run, design, selection, choices)
            return _look_at(papers, awards, watch)
    except StudioError as error:
        sentence = f"{error} {error.advice}".strip()
        facts = (("reason", sentence),)
        return [
            Finding("paper.cannot-draw", Severity.STOP, sentence, "design:certificate.template", facts=facts)
        ]


def _look_at(papers: BatchPapers, awards: Sequence[SignedAward], watch: Watcher) -> list[Finding]:
    found: list[Finding] = []
    fonts = papers.drawer.credential.fonts
    for done, award in enumerate(awards, start=1):
        watch.raise_if_cancelled()
        learner = award.award.learner
        missing = fonts.missing_letters(learner.certificate_name, learner.language)
        found += (_missing(learner, letter) for letter in missing)
        if not missing:
            found += _fit(papers, award)
        watch.report(done, len(awards), learner.certificate_name)
    return found


def _trial_awards(
    workspace: Workspace, run: CourseRun, design: PublishedDesign, selection: Selection, choices: BatchChoices
) -> list[SignedAward]:
    """Plan as the batch would, without reserving anything, so that the page is the one to come."""
    batch = Batch(
        workspace.new_id(), run.id, design.design_id, design.version, "", "", choices,
        BatchState.PLANNED, workspace.clock(), "trial",
    )  # fmt: skip
    facts = PlanFacts(batch, design, run, workspace.clock(), 1)
    awards = plan_awards(selection.candidates, facts, workspace.random_bytes)
    return [SignedAward(award, b"", "", "") for award in awards]


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


def _fit(papers: BatchPapers, award: SignedAward) -> Iterator[Finding]:
    values = papers.values(award)
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
        if not result.fits:
            yield Finding(
                "paper.does-not-fit",
                Severity.STOP,
                f"{learner.certificate_name}: “{result.text}” does not fit its place ({field}) on the {kind},"
                f" even at {result.size:g} pt on {result.lines} lines.",
                f"learner:{learner.id}" if field == "name" else "design:certificate.template",
                learner.certificate_name,
                (("field", field), ("text", result.text), ("size", f"{result.size:g}")),
            )
