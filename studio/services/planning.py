"""Planning a batch: who gets what, fixed in one transaction before anything is signed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from studio.credentials.issuer_json import IssuerIdentity
from studio.domain.award import AwardKind, AwardState, StatusPlace
from studio.domain.batch import Batch, BatchChoices, BatchState
from studio.domain.course_run import CourseRun, own_title
from studio.domain.criterion import PassOutcome, judge
from studio.domain.design import PublishedDesign
from studio.domain.evidence import Attempt
from studio.domain.learner import Learner
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.issuing.file_names import DistinctNames
from studio.issuing.plan import Candidate, PlanFacts, awarded_on, plan_awards
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import note
from studio.storage import Work
from studio.storage.repositories.awards import EarlierAward

_HELD = tuple(state for state in AwardState if state is not AwardState.WITHDRAWN)


class PlanningError(InputError):
    """A batch cannot be planned as asked."""

    code = "input.planning"
    hint = worded("Open the step that the message names, complete it, and plan again.")


@dataclass(frozen=True, slots=True)
class Participant:
    """A learner of the run with the last attempt and what the pass rule says about it.

    ``doubles`` are awards of the same micro-credential that this person has already. Who has none that
    holds may have ``ended``, the last one that was revoked or has expired.
    """

    learner: Learner
    attempt: Attempt | None
    outcome: PassOutcome
    doubles: tuple[UUID, ...] = ()
    ended: EarlierAward | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """Everybody of a run, in the roster's order; each in exactly one of the five.

    ``ended`` passed and would be awarded, had an earlier award of this very run not been revoked or
    expired: whether it is to be given once more, a person has to say (``BatchChoices.renew_ended``).
    """

    awarded: tuple[Participant, ...]
    participation: tuple[Participant, ...]
    not_passed: tuple[Participant, ...]
    doubles: tuple[Participant, ...]
    ended: tuple[Participant, ...] = ()

    @property
    def total(self) -> int:
        """How many people the run has."""
        groups = (self.awarded, self.participation, self.not_passed, self.doubles, self.ended)
        return sum(map(len, groups))

    @property
    def all_issued(self) -> bool:
        """Whether everybody who passed has the award, so that there is nothing left to issue."""
        return bool(self.doubles) and not (self.candidates or self.ended)

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """Those for whom something is issued."""
        return tuple(
            Candidate(item.learner, item.attempt, kind)
            for kind, group in (
                (AwardKind.CREDENTIAL, self.awarded),
                (AwardKind.PARTICIPATION, self.participation),
            )
            for item in group
        )


def select_awards(workspace: Workspace, run_id: UUID, choices: BatchChoices) -> Selection:
    """Return who of a course run is awarded and who is not, and why not.

    Raises:
        PlanningError: The run has no published micro-credential.
    """
    with workspace.store.reading() as work:
        run, design = _run_and_design(work, run_id)
        return _select(work, run, design, choices, workspace.clock())


def plan_batch(
    workspace: Workspace,
    run_id: UUID,
    *,
    identity: IssuerIdentity,
    key_id: str,
    choices: BatchChoices | None = None,
    after_batch_id: UUID | None = None,
) -> tuple[Batch, Changes]:
    """Fix a batch: ids, dates, names, numbers and status places of every award, in one transaction.

    Whoever has this micro-credential already is left out unless ``choices.allow_doubles``; so planning
    a second time for late learners takes in the new ones alone. Whose award of this run was revoked or
    has expired is taken in with ``choices.renew_ended``.

    Args:
        workspace: The open workspace.
        run_id: The course run.
        identity: Under which the provider signs.
        key_id: The key that will sign.
        choices: See ``BatchChoices``; None for all as they come.
        after_batch_id: The batch that late learners are added to.

    Raises:
        PlanningError: Nothing to issue, no published version, no provider.
    """
    chosen, now = choices or BatchChoices(), workspace.clock()
    with workspace.store.work() as work:
        run, design = _run_and_design(work, run_id)
        selection = _select(work, run, design, chosen, now)
        if not selection.candidates:
            raise PlanningError(
                worded("Nobody in “{title}” is to be awarded anything.", title=run.title),
                hint=_nobody_hint(selection),
            )
        batch = Batch(
            id=workspace.new_id(),
            course_run_id=run.id,
            design_id=design.design_id,
            design_version=design.version,
            key_id=key_id,
            issuer_id=identity.id,
            choices=chosen,
            state=BatchState.PLANNED,
            planned_at=now,
            folder_name="",
            after_batch_id=after_batch_id,
        )
        facts = PlanFacts(batch, design, run, now, 1)
        batch = replace(batch, folder_name=_folder_name(work, facts))
        facts = replace(
            facts,
            batch=batch,
            first_number=_next_number(work, awarded_on(facts).year),
            status_places=_reserve(workspace, work, identity, selection),
        )
        awards = plan_awards(selection.candidates, facts, workspace.random_bytes)
        work.batches.add(batch)
        work.awards.add_all(awards)
        work.settings.set(_counter(awarded_on(facts).year), facts.first_number + len(awards))
        note(work, workspace, "batch.planned", (batch.id,), awards=len(awards), version=design.version)
    return batch, Changes.of(ChangeKind.BATCHES, ChangeKind.AWARDS, ids=[batch.id])


def _run_and_design(work: Work, run_id: UUID) -> tuple[CourseRun, PublishedDesign]:
    run = work.runs.get(run_id)
    if run is None:
        raise PlanningError(worded("This course run is no longer there."), hint=worded("Choose another one."))
    design = work.designs.latest(run.design_id) if run.design_id else None
    if design is None:
        raise PlanningError(
            worded("The course run “{title}” has no published micro-credential.", title=run.title),
            hint=worded("Choose one for the run, or publish the one that is chosen."),
        )
    return run, design


def _select(
    work: Work, run: CourseRun, design: PublishedDesign, choices: BatchChoices, now: datetime
) -> Selection:
    awarded, participation, not_passed, doubles, ended = [], [], [], [], []
    for person in participants(work, run, design, now):
        if person.doubles and not choices.allow_doubles:
            doubles.append(person)
        elif person.outcome.passed and _to_be_asked(person, run, choices):
            ended.append(person)
        elif person.outcome.passed:
            awarded.append(person)
        elif choices.participation_certificates:
            participation.append(person)
        else:
            not_passed.append(person)
    return Selection(tuple(awarded), tuple(participation), tuple(not_passed), tuple(doubles), tuple(ended))


def _to_be_asked(person: Participant, run: CourseRun, choices: BatchChoices) -> bool:
    """Return whether only a person can say if somebody is awarded once more.

    Who passed again in another run has earned it anew. In the same run nothing was earned since: what was
    revoked for a reason must not come back by itself with the next late learner.
    """
    if person.ended is None or choices.allow_doubles or choices.renew_ended:
        return False
    return person.ended.course_run_id == run.id


def participants(work: Work, run: CourseRun, design: PublishedDesign, now: datetime) -> list[Participant]:
    """Return everybody of a run in the roster's order, judged by ``design``, with what they have already."""
    attempts = work.attempts.latest_of_run(run.id, design.design_id)
    roster = work.runs.learners(run.id)
    had = work.awards.doubles(design.design_id, [learner.id for _, learner in roster])
    papers = _papers_given(work, run)
    found = []
    for _, learner in roster:
        attempt = attempts.get(learner.id)
        outcome = judge(design.content.criteria, design.content.pass_rule, attempt.results if attempt else ())
        earlier = had.get(learner.id, ())
        holding = tuple(award.id for award in earlier if award.ended_at(now) is None)
        given = holding or (() if outcome.passed else papers.get(learner.id, ()))
        ended = earlier[-1] if earlier and not holding else None
        found.append(Participant(learner, attempt, outcome, given, ended))
    return found


def _papers_given(work: Work, run: CourseRun) -> dict[UUID, tuple[UUID, ...]]:
    """Return who of this run has a certificate of participation already, so that nobody gets two."""
    return {
        award.learner.id: (award.id,)
        for batch in work.batches.of_run(run.id)
        if batch.choices.participation_certificates
        for award in work.awards.of_batch(batch.id, _HELD)
        if award.kind is AwardKind.PARTICIPATION
    }


def _nobody_hint(selection: Selection) -> str:
    if selection.ended:
        return worded(
            "An award was revoked or has expired. Choose to issue it anew, if it is to be had again."
        )
    if selection.doubles:
        return worded("Everybody who passed has this micro-credential already, or waits in a batch.")
    if selection.not_passed:
        return worded("Record results first, or choose certificates of participation.")
    return worded("Import learners into this course run first.")


def _folder_name(work: Work, facts: PlanFacts) -> str:
    title = facts.design.content.title
    said = " - ".join(filter(None, (title.main, own_title(facts.course_run.title, title))))
    names = DistinctNames(tuple(work.batches.folder_names()))
    return names.give(f"{awarded_on(facts).isoformat()} {said}", "batch")


def _counter(year: int) -> str:
    return f"certificates.next.{year}"


def _next_number(work: Work, year: int) -> int:
    return int(work.settings.get(_counter(year), 1))


def _reserve(
    workspace: Workspace, work: Work, identity: IssuerIdentity, selection: Selection
) -> Sequence[StatusPlace]:
    if not identity.base_url:
        return ()
    return work.status.reserve(
        len(selection.awarded),
        base_url=identity.base_url,
        now=workspace.clock(),
        new_id=workspace.new_id,
        random_bytes=workspace.random_bytes,
    )
