"""Everything that would go wrong, or deserves a look, before anything is signed."""

import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from studio.credentials.issuer_json import IssuerIdentity
from studio.domain.award import AwardKind, RecipientPreset
from studio.domain.batch import Batch, BatchChoices, BatchState
from studio.domain.course_run import CourseRun
from studio.domain.design import PublishedDesign, eu_completeness
from studio.domain.issuer import Provider
from studio.domain.learner import Learner
from studio.domain.text import refused_characters
from studio.foundation.errors import StudioError
from studio.foundation.watcher import QUIET, Watcher
from studio.issuing.journal import SignedAward
from studio.issuing.plan import PlanFacts, plan_awards
from studio.rendering.letters import describe
from studio.services.batch_papers import BatchPapers, batch_papers, workspace_fonts
from studio.services.handle import Workspace
from studio.services.planning import Participant, Selection, select_awards

_BYTES_PER_AWARD = 700_000
_BYTES_SPARE = 200_000_000


class Severity(StrEnum):
    """``stop``: cannot be issued so. ``look``: can, but somebody should look. ``note``: good to know."""

    STOP = "stop"
    LOOK = "look"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. ``code`` never changes; ``place`` says what to open.

    ``place`` is ``kind:what``: ``learner:<uuid>``, ``results:<uuid>``, ``design:<field>``,
    ``provider:<field>``, ``key:<what>``, ``run:<field>``, ``batch:<choice>``, ``machine:<what>``.
    ``facts`` are what a translated sentence needs, as name and value.
    """

    code: str
    severity: Severity
    sentence: str
    place: str
    who: str = ""
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What preflight must know about the signing key; it never sees the key."""

    identity: IssuerIdentity | None
    present: bool = True
    unlocked: bool = True
    second_copy: bool = True


@dataclass(frozen=True, slots=True)
class Preflight:
    """All findings, gravest first, and who would be issued what."""

    findings: tuple[Finding, ...]
    selection: Selection | None

    @property
    def may_issue(self) -> bool:
        """Whether nothing stops it."""
        return not any(finding.severity is Severity.STOP for finding in self.findings)


def check_before_issuing(
    workspace: Workspace, run_id: UUID, choices: BatchChoices, key: KeyFacts, *, watch: Watcher = QUIET
) -> Preflight:
    """Look at everything that a batch for ``run_id`` depends on; nothing is written.

    A thousand learners take some seconds, nearly all of it laying out names.
    """
    try:
        selection = select_awards(workspace, run_id, choices)
    except StudioError as error:
        stop = Finding("batch.cannot-plan", Severity.STOP, f"{error} {error.advice}".strip(), "run:design")
        return Preflight((stop, *_key(key)), None)
    with workspace.store.reading() as work:
        run, provider = work.runs.get(run_id), work.provider.get()
        design = work.designs.latest(run.design_id) if run and run.design_id else None
        latest = work.awards.latest_issue_time()
    assert run is not None and design is not None  # noqa: S101, PT018 - select_awards made sure
    findings = [
        *_key(key),
        *_provider(provider, design),
        *_run(run),
        *_people(selection, choices),
        *_machine(workspace, len(selection.candidates)),
    ]
    if latest is not None and workspace.clock() < latest:
        findings.append(_clock(latest.isoformat(timespec="minutes")))
    if choices.pdfs and provider is not None:
        findings += _papers(workspace, run, design, provider, selection, choices, watch)
    return Preflight(tuple(sorted(findings, key=_gravity)), selection)


def _gravity(finding: Finding) -> int:
    return list(Severity).index(finding.severity)


def _key(key: KeyFacts) -> Iterator[Finding]:
    stop, look = Severity.STOP, Severity.LOOK
    if key.identity is None:
        yield Finding("key.none", stop, "There is no signing key yet. Make one in Settings.", "key:make")
        return
    if not key.present:
        yield Finding(
            "key.missing",
            stop,
            "The file of the signing key is not on this computer. Restore it from its second copy.",
            "key:restore",
        )
    elif not key.unlocked:
        yield Finding("key.locked", stop, "The signing key is locked. Unlock it to issue.", "key:unlock")
    if not key.second_copy:
        yield Finding(
            "key.no-second-copy",
            look,
            "The signing key has no second copy. If this computer is lost, so is the key.",
            "key:copy",
        )
    if not key.identity.base_url:
        yield Finding(
            "status.cannot-revoke",
            look,
            "These awards cannot be revoked and this key cannot be replaced, because the provider has no"
            " address for what verifiers need. Enter one before issuing to change that.",
            "provider:base_url",
        )


def _provider(provider: Provider | None, design: PublishedDesign) -> Iterator[Finding]:
    if provider is None:
        yield Finding(
            "provider.none", Severity.STOP, "Nobody awards yet: fill in the provider.", "provider:name"
        )
        return
    for element in eu_completeness(design.content, provider):
        if element.mandatory and not element.present:
            place = element.place if "." in element.place else f"design.{element.place}"
            yield Finding(
                f"eu.{element.key}",
                Severity.NOTE,
                f"For a European micro-credential this is missing: {element.key.replace('-', ' ')}.",
                place.replace(".", ":", 1) if place.startswith("provider") else f"design:{element.place}",
            )


def _run(run: CourseRun) -> Iterator[Finding]:
    for name, value, words in (
        ("ends_on", run.ends_on, "an end date"),
        ("place", run.place, "a place"),
        ("trainer", run.trainer, "a trainer"),
    ):
        if not value:
            yield Finding(
                f"run.{name.replace('_', '-')}",
                Severity.NOTE,
                f"The course run has no {words.split(' ', 1)[1]}; the certificate leaves it out.",
                f"run:{name}",
            )


def _people(selection: Selection, choices: BatchChoices) -> Iterator[Finding]:
    if not selection.candidates:
        yield Finding("people.nobody", Severity.STOP, "Nobody is to be awarded anything yet.", "results:all")
    for person in selection.doubles:
        yield _about(
            person,
            "people.double",
            Severity.NOTE,
            "has this micro-credential already and is left out.",
            "batch",
        )
    for person in (*selection.not_passed, *selection.participation):
        yield _not_passed(person)
    for kind, group in (("awarded", selection.awarded), ("paper", selection.participation)):
        for person in group:
            yield from _person(person.learner, choices, kind)


def _about(person: Participant, code: str, severity: Severity, words: str, kind: str) -> Finding:
    name = person.learner.certificate_name
    return Finding(code, severity, f"{name} {words}", f"{kind}:{person.learner.id}", name)


def _not_passed(person: Participant) -> Finding:
    reasons = ", ".join(_reason(shortfall) for shortfall in person.outcome.shortfalls)
    recorded = person.attempt is not None
    words = f"is not awarded: {reasons}." if recorded else "is not awarded: no results are recorded."
    return _about(
        person, "people.not-passed" if recorded else "people.no-results", Severity.LOOK, words, "results"
    )


_REASONS = {
    "missing": "has no result",
    "below": "is below the level needed",
    "evidence": "asks for evidence and there is none",
    "points": "too few points in all",
}


def _reason(shortfall: object) -> str:
    criterion = getattr(shortfall, "criterion", None)
    words = _REASONS[getattr(shortfall, "reason", "points")]
    return f"“{criterion.name.main}” {words}" if criterion is not None else words


def _person(learner: Learner, choices: BatchChoices, kind: str) -> Iterator[Finding]:
    name, place = learner.certificate_name, f"learner:{learner.id}"
    if not name.strip():
        yield Finding("name.empty", Severity.STOP, "A learner has no name to print.", place)
    if refused := refused_characters(name):
        codes = ", ".join(f"U+{ord(letter):04X}" for letter in refused)
        sentence = f"The name {name!r} holds characters that no credential may hold: {codes}."
        yield Finding("name.refused", Severity.STOP, sentence, place, name)
    if choices.recipient is not RecipientPreset.NAME and not learner.email and kind == "awarded":
        yield Finding(
            "people.no-email",
            Severity.LOOK,
            f"{name} has no e-mail address; the credential names the person in clear instead.",
            place,
            name,
        )


def _machine(workspace: Workspace, awards: int) -> Iterator[Finding]:
    folder = workspace.batches_folder
    if not _writable(folder):
        yield Finding(
            "machine.not-writable",
            Severity.STOP,
            f"The folder {folder} cannot be written to.",
            "machine:folder",
        )
        return
    needed, free = awards * _BYTES_PER_AWARD + _BYTES_SPARE, shutil.disk_usage(folder).free
    if free < needed:
        sentence = f"The disk has {free // 1_000_000} MB free; this batch may need {needed // 1_000_000} MB."
        yield Finding("machine.disk-small", Severity.LOOK, sentence, "machine:disk")


def _writable(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def _clock(latest: str) -> Finding:
    return Finding(
        "machine.clock-back",
        Severity.STOP,
        f"This computer's clock is earlier than the last issue ({latest}). Set the clock, then go on.",
        "machine:clock",
        facts=(("latest", latest),),
    )


def _papers(
    workspace: Workspace,
    run: CourseRun,
    design: PublishedDesign,
    provider: Provider,
    selection: Selection,
    choices: BatchChoices,
    watch: Watcher,
) -> Iterable[Finding]:
    try:
        papers = batch_papers(workspace, design, provider, None)
        fonts = workspace_fonts(workspace)
    except StudioError as error:
        return [Finding("paper.cannot-draw", Severity.STOP, f"{error} {error.advice}", "design:certificate")]
    found: list[Finding] = []
    awards = _trial_awards(workspace, run, design, selection, choices)
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
        (("letter", letter),),
    )


def _fit(papers: BatchPapers, award: SignedAward) -> Iterator[Finding]:
    values = papers.values(award)
    learner = award.award.learner
    kind = "certificate" if award.award.kind is AwardKind.CREDENTIAL else "certificate of participation"
    try:
        fitted = papers.drawer.template_for(values).fit(values)
    except StudioError as error:
        name = learner.certificate_name
        yield Finding(
            "paper.cannot-lay-out", Severity.STOP, f"{name}: {error}", f"learner:{learner.id}", name
        )
        return
    for field, result in fitted.items():
        if not result.fits:
            yield Finding(
                "paper.does-not-fit",
                Severity.STOP,
                f"{learner.certificate_name}: “{result.text}” does not fit its place ({field}) on the {kind},"
                f" even at {result.size:g} pt on {result.lines} lines.",
                f"learner:{learner.id}" if field == "name" else "design:certificate",
                learner.certificate_name,
                (("field", field), ("size", f"{result.size:g}")),
            )
