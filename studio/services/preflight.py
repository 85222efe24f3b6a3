"""Everything that would go wrong, or deserves a look, before anything is signed."""

from dataclasses import dataclass
from uuid import UUID

from studio.domain.batch import BatchChoices
from studio.foundation.errors import StudioError
from studio.foundation.watcher import QUIET, Watcher
from studio.services.findings import Finding, Severity
from studio.services.handle import Workspace
from studio.services.planning import Selection, select_awards
from studio.services.preflight_checks import (
    KeyFacts,
    clock_findings,
    date_findings,
    key_findings,
    machine_findings,
    people_findings,
    provider_findings,
    publishing_findings,
    run_findings,
)
from studio.services.preflight_papers import cannot_draw, paper_findings, trial_awards
from studio.services.preflight_signing import signing_findings
from studio.services.settings import LAST_PUBLICATION

__all__ = ["Finding", "KeyFacts", "Preflight", "Severity", "check_before_issuing"]


@dataclass(frozen=True, slots=True)
class Preflight:
    """All findings, gravest first, and who would be issued what."""

    findings: tuple[Finding, ...]
    selection: Selection | None

    @property
    def may_issue(self) -> bool:
        """Whether nothing stops it and there is somebody to issue to."""
        if self.selection is not None and not self.selection.candidates:
            return False
        return not any(finding.severity is Severity.STOP for finding in self.findings)


def check_before_issuing(
    workspace: Workspace, run_id: UUID, choices: BatchChoices, key: KeyFacts, *, watch: Watcher = QUIET
) -> Preflight:
    """Look at everything that a batch for ``run_id`` depends on; nothing is written.

    A thousand learners take some seconds, nearly all of it laying out names; what was laid out for the
    same version, fonts and template is kept in the process, so that the next look takes milliseconds.

    Raises:
        Cancelled: The person stopped it.
    """
    try:
        selection = select_awards(workspace, run_id, choices)
    except StudioError as error:
        return Preflight((_cannot_plan(workspace, run_id, error), *key_findings(key)), None)
    with workspace.store.reading() as work:
        run, provider = work.runs.get(run_id), work.provider.get()
        design = work.designs.latest(run.design_id) if run and run.design_id else None
        latest = work.awards.latest_issue_time()
        published = work.settings.get(LAST_PUBLICATION) is not None
    assert run is not None and design is not None  # noqa: S101, PT018 - select_awards made sure
    if selection.all_issued:  # a key that is locked or a full disk stops nothing any more
        found = tuple(people_findings(selection, choices))
        return Preflight(tuple(sorted(found, key=_gravity)), selection)
    findings = [
        *key_findings(key),
        *publishing_findings(key, published),
        *provider_findings(provider, design),
        *run_findings(run),
        *people_findings(selection, choices),
        *date_findings(run, design, choices, workspace.clock()),
        *machine_findings(workspace, len(selection.candidates)),
        *clock_findings(workspace.clock(), latest),
    ]
    if provider is not None:
        try:
            awards = trial_awards(workspace, run, design, selection, choices)
        except StudioError as error:
            findings.append(cannot_draw(error))
        else:
            if key.identity is not None:
                findings += signing_findings(awards, design, provider, key.identity, watch)
            if choices.pdfs:
                findings += paper_findings(workspace, design, provider, awards, watch)
    return Preflight(tuple(sorted(findings, key=_gravity)), selection)


def _gravity(finding: Finding) -> int:
    return list(Severity).index(finding.severity)


def _cannot_plan(workspace: Workspace, run_id: UUID, error: StudioError) -> Finding:
    """Say what the run lacks: a micro-credential, or a published version of it."""
    sentence = f"{error} {error.advice}".strip()
    with workspace.store.reading() as work:
        run = work.runs.get(run_id)
    if run is None:
        return Finding("run.gone", Severity.STOP, sentence, "run:none")
    if run.design_id is None:
        return Finding("run.no-design", Severity.STOP, sentence, "run:design")
    return Finding("design.not-published", Severity.STOP, sentence, "design:title")
