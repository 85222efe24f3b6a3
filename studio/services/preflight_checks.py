"""What is looked at before issuing, the paper aside: key, provider, course run, people, this computer."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from studio.credentials.issuer_json import IssuerIdentity
from studio.domain.award import RecipientPreset
from studio.domain.batch import BatchChoices
from studio.domain.course_run import CourseRun
from studio.domain.criterion import Shortfall
from studio.domain.design import PublishedDesign, eu_completeness
from studio.domain.issuer import Provider
from studio.domain.learner import Learner
from studio.domain.text import refused_characters
from studio.domain.validity import end_of_day
from studio.foundation.worded import worded
from studio.issuing.plan import award_day
from studio.services.findings import Finding, Severity
from studio.services.handle import Workspace
from studio.services.planning import Participant, Selection

_BYTES_PER_AWARD = 700_000
_BYTES_SPARE = 200_000_000


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What preflight must know about the signing key; it never sees the key."""

    identity: IssuerIdentity | None
    present: bool = True
    unlocked: bool = True
    second_copy: bool = True


def key_findings(key: KeyFacts) -> Iterator[Finding]:
    """Key there, unlocked, kept twice; awards that can be revoked."""
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


def publishing_findings(key: KeyFacts, published: bool) -> Iterator[Finding]:
    """A web address that nothing stands at yet; only the first publication can be told from here."""
    if key.identity is not None and key.identity.base_url and not published:
        yield Finding(
            "status.never-published",
            Severity.LOOK,
            "The web folder was never written, so verifiers cannot look up who issued these awards and"
            " whether they still hold. Publish it when the batch is done.",
            "publish:folder",
            facts=(("address", key.identity.base_url),),
        )


def provider_findings(provider: Provider | None, design: PublishedDesign) -> Iterator[Finding]:
    """Somebody who awards, and what Europe asks for."""
    if provider is None:
        yield Finding(
            "provider.none", Severity.STOP, "Nobody awards yet: fill in the provider.", "provider:name"
        )
        return
    for element in eu_completeness(design.content, provider):
        if element.mandatory and not element.present:
            at_provider = element.place.startswith("provider.")
            yield Finding(
                f"eu.{element.key}",
                Severity.NOTE,
                f"For a European micro-credential this is missing: {element.key.replace('-', ' ')}.",
                element.place.replace(".", ":", 1) if at_provider else f"design:{element.place}",
            )


def run_findings(run: CourseRun) -> Iterator[Finding]:
    """What the certificate would leave out."""
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


def date_findings(
    run: CourseRun, design: PublishedDesign, choices: BatchChoices, now: datetime
) -> Iterator[Finding]:
    """Awards that would have expired before they are signed, as a late renewal easily does."""
    last = design.content.validity.last_day(award_day(run, choices, now.date()))
    if last is not None and end_of_day(last) < now:
        yield Finding(
            "batch.expired-already",
            Severity.STOP,
            f"These awards would have expired on {_day(last)} already. Choose another award date.",
            "batch:awarded_on",
            facts=(("day", worded("{day}", day=last)),),
        )


def people_findings(selection: Selection, choices: BatchChoices) -> Iterator[Finding]:
    """Who is left out and why; names that cannot be signed."""
    yield from _nobody_left(selection)
    yield from _earlier_findings(selection)
    for person in selection.not_passed:
        yield _not_passed(person)
    for person in selection.participation:
        words = f"gets a certificate of participation: {_reasons(person)}."
        yield _about(person, "people.participation", Severity.NOTE, words, "results")
    for kind, group in (("awarded", selection.awarded), ("paper", selection.participation)):
        for person in group:
            yield from _person(person.learner, choices, kind)


def _nobody_left(selection: Selection) -> Iterator[Finding]:
    if selection.all_issued:
        words = (
            "Nobody is left to issue to: everybody who passed has this micro-credential or waits in a batch."
        )
        yield Finding("people.all-issued", Severity.NOTE, words, "run:late")
    elif not (selection.candidates or selection.ended):
        yield Finding("people.nobody", Severity.STOP, "Nobody is to be awarded anything yet.", "results:all")


def _earlier_findings(selection: Selection) -> Iterator[Finding]:
    """Who was given this micro-credential before, and whether that still holds."""
    for person in selection.doubles:
        if person.outcome.passed:
            words = "has this micro-credential already, or waits in a batch, and is left out."
            yield _about(person, "people.double", Severity.NOTE, words, "learner")
        else:
            words = "has a certificate of participation of this run already and is left out."
            yield _about(person, "people.has-paper", Severity.NOTE, words, "learner")
    for person in selection.ended:
        yield _ended(person, "is left out", Severity.LOOK, "batch:renew")
    for person in selection.awarded:
        if person.ended is not None:
            yield _ended(person, "gets a new one", Severity.NOTE, f"learner:{person.learner.id}")


def _about(person: Participant, code: str, severity: Severity, words: str, kind: str) -> Finding:
    name = person.learner.certificate_name
    place = f"{kind}:{person.learner.id}"
    facts = (("learner", name), *(_fact(one) for one in person.outcome.shortfalls))
    return Finding(code, severity, f"{name} {words}", place, name, facts)


def _ended(person: Participant, then: str, severity: Severity, place: str) -> Finding:
    """Say since when an earlier award holds no longer, and what that means for this batch."""
    revoked, until = (person.ended.revoked_at, person.ended.valid_until) if person.ended else (None, None)
    last = revoked or until
    assert last is not None  # noqa: S101 - an award ends by one of the two
    day = last.date()
    name, what = person.learner.certificate_name, "was revoked on" if revoked else "expired on"
    renewed = "-renewed" if severity is Severity.NOTE else ""
    facts = (("learner", name), ("day", worded("{day}", day=day)))
    sentence = f"The award of {name} {what} {_day(day)}; {name} {then}."
    code = f"people.revoked{renewed}" if revoked else f"people.expired{renewed}"
    return Finding(code, severity, sentence, place, name, facts)


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _not_passed(person: Participant) -> Finding:
    if person.attempt is None:
        words = "is not awarded: no results are recorded."
        return _about(person, "people.no-results", Severity.LOOK, words, "results")
    words = f"is not awarded: {_reasons(person)}."
    return _about(person, "people.not-passed", Severity.LOOK, words, "results")


_REASONS = {
    "missing": "has no result",
    "below": "is below the level needed",
    "evidence": "asks for evidence and there is none",
    "points": "too few points in all",
}


def _fact(shortfall: Shortfall) -> tuple[str, str]:
    """Return a reason as a fact: ``reason.below`` and the criterion's name."""
    name = shortfall.criterion.name.main if shortfall.criterion is not None else ""
    return f"reason.{shortfall.reason}", name


def _reasons(person: Participant) -> str:
    if person.attempt is None:
        return "no results are recorded"
    return ", ".join(_reason(shortfall) for shortfall in person.outcome.shortfalls)


def _reason(shortfall: Shortfall) -> str:
    words = _REASONS[shortfall.reason]
    return f"“{shortfall.criterion.name.main}” {words}" if shortfall.criterion is not None else words


def _person(learner: Learner, choices: BatchChoices, kind: str) -> Iterator[Finding]:
    name, place = learner.certificate_name, f"learner:{learner.id}"
    if not name.strip():
        yield Finding("name.empty", Severity.STOP, "A learner has no name to print.", place)
    if refused := refused_characters(name):
        codes = ", ".join(f"U+{ord(letter):04X}" for letter in refused)
        sentence = f"The name {name!r} holds characters that no credential may hold: {codes}."
        yield Finding("name.refused", Severity.STOP, sentence, place, name, (("codes", codes),))
    if choices.recipient is not RecipientPreset.NAME and not learner.email and kind == "awarded":
        yield Finding(
            "people.no-email",
            Severity.LOOK,
            f"{name} has no e-mail address; the credential names the person in clear instead.",
            place,
            name,
        )


def machine_findings(workspace: Workspace, awards: int) -> Iterator[Finding]:
    """Room and a place to write to."""
    folder = workspace.batches_folder
    if not _writable(folder):
        yield Finding(
            "machine.not-writable",
            Severity.STOP,
            f"The folder {folder} cannot be written to.",
            "machine:folder",
            facts=(("folder", str(folder)),),
        )
        return
    needed, free = awards * _BYTES_PER_AWARD + _BYTES_SPARE, shutil.disk_usage(folder).free
    if free < needed:
        sentence = f"The disk has {free // 1_000_000} MB free; this batch may need {needed // 1_000_000} MB."
        facts = (("free", str(free // 1_000_000)), ("needed", str(needed // 1_000_000)))
        yield Finding("machine.disk-small", Severity.LOOK, sentence, "machine:disk", facts=facts)


def _writable(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def clock_findings(now: datetime, latest: datetime | None) -> Iterator[Finding]:
    """A clock that stands before the last issue."""
    if latest is None or now >= latest:
        return
    when = latest.isoformat(timespec="minutes")
    yield Finding(
        "machine.clock-back",
        Severity.STOP,
        f"This computer's clock is earlier than the last issue ({when}). Set the clock, then go on.",
        "machine:clock",
        facts=(("latest", when),),
    )
