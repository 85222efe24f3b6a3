"""Planning: everything a credential and its papers will say, fixed before anything is signed."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from studio.domain.award import AwardKind, PlannedAward, RecipientPreset, StatusPlace
from studio.domain.batch import Batch, BatchChoices
from studio.domain.course_run import CourseRun
from studio.domain.design import PublishedDesign
from studio.domain.evidence import Attempt
from studio.domain.learner import Learner
from studio.domain.validity import end_of_day
from studio.foundation.clock import RandomBytes
from studio.foundation.ids import uuid7
from studio.issuing.file_names import DistinctNames, fill_pattern


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody for whom an award is planned, in the order of the roster."""

    learner: Learner
    attempt: Attempt | None
    kind: AwardKind = AwardKind.CREDENTIAL


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What a whole batch shares.

    ``status_places`` has one place per credential, in order, or is empty for a provider without
    base URL. ``first_number`` is the next free certificate number of the year.
    ``taken_names`` are folder names that stand in the batch folder already.
    """

    batch: Batch
    design: PublishedDesign
    course_run: CourseRun
    now: datetime
    first_number: int
    status_places: Sequence[StatusPlace] = ()
    taken_names: tuple[str, ...] = ()


def plan_awards(
    candidates: Sequence[Candidate], facts: PlanFacts, random_bytes: RandomBytes
) -> tuple[PlannedAward, ...]:
    """Return one planned award per candidate, in the same order.

    Ids come from ``random_bytes`` and the time, so a test can hold them still; the time is cut to
    whole seconds because credentials say no more.
    """
    planner = _Planner(facts, random_bytes)
    return tuple(planner.plan(position, candidate) for position, candidate in enumerate(candidates, start=1))


class _Planner:
    def __init__(self, facts: PlanFacts, random_bytes: RandomBytes) -> None:
        self._facts, self._random_bytes = facts, random_bytes
        self._now = facts.now.astimezone(UTC).replace(microsecond=0)
        self._folders, self._stems = DistinctNames(facts.taken_names), DistinctNames()
        self._places = iter(facts.status_places)
        self._day = awarded_on(facts)
        last = facts.design.content.validity.last_day(self._day)
        self._end = end_of_day(last) if last else None

    def plan(self, position: int, candidate: Candidate) -> PlannedAward:
        batch, design, learner = self._facts.batch, self._facts.design, candidate.learner
        words = pattern_words(learner, self._facts, self._facts.first_number + position - 1)
        settings = design.content.certificate
        return PlannedAward(
            id=uuid7(self._now, self._random_bytes),
            batch_id=batch.id,
            kind=candidate.kind,
            learner=learner,
            attempt=candidate.attempt,
            course_run=self._facts.course_run,
            design_id=design.design_id,
            design_version=design.version,
            credential_id=f"urn:uuid:{uuid7(self._now, self._random_bytes)}",
            awarded_on=self._day,
            valid_from=self._now,
            valid_until=self._end,
            signed_at=self._now,
            recipient=batch.choices.recipient,
            salt=_salt(learner, batch, self._random_bytes),
            status=self._place(candidate),
            number=fill_pattern(settings.number_pattern, words),
            position=position,
            folder_name=self._folders.give(learner.certificate_name),
            file_stem=self._stems.give(fill_pattern(settings.file_name_pattern, words)),
        )

    def _place(self, candidate: Candidate) -> StatusPlace | None:
        if candidate.kind is AwardKind.PARTICIPATION:
            return None
        return next(self._places) if self._facts.status_places else None


def awarded_on(facts: PlanFacts) -> date:
    """Return the day of the award: chosen, else the run's last day, else today (never tomorrow)."""
    return award_day(facts.course_run, facts.batch.choices, facts.now.date())


def award_day(run: CourseRun, choices: BatchChoices, today: date) -> date:
    """Return the day of the award before anything is planned, by the same rule."""
    ends_on = run.ends_on
    return choices.awarded_on or (ends_on if ends_on and ends_on <= today else today)


def pattern_words(learner: Learner, facts: PlanFacts, number: int) -> dict[str, object]:
    """Return what file-name and number patterns may name."""
    content = facts.design.content
    day = awarded_on(facts)
    return {
        "name": learner.certificate_name,
        "given": learner.given_name,
        "family": learner.family_name or learner.certificate_name,
        "title": content.title.in_language(learner.language or content.language),
        "code": content.human_code,
        "run": facts.course_run.title,
        "year": day.year,
        "date": day.isoformat(),
        "number": number,
    }


def _salt(learner: Learner, batch: Batch, random_bytes: RandomBytes) -> str:
    if batch.choices.recipient is RecipientPreset.NAME or not learner.email:
        return ""
    return base64.urlsafe_b64encode(random_bytes(18)).decode("ascii")


def learner_ids(awards: Sequence[PlannedAward]) -> frozenset[UUID]:
    """Return whom these awards are for."""
    return frozenset(award.learner.id for award in awards)
