"""Batches as they are looked up: listed, shown, planned for the key at hand; and who holds an award."""

from uuid import UUID

from studio.domain.award import AwardState
from studio.domain.batch import Batch, BatchChoices
from studio.foundation.worded import worded
from studio.services.changes import Changes
from studio.services.handle import Workspace
from studio.services.identity import issuer_identity
from studio.services.keys import NoKeyError, key_state
from studio.services.planning import PlanningError, plan_batch
from studio.services.rows import AwardRow, BatchRow, Page, PageRequest

_MOST_FAILED = 10_000


def list_batches(workspace: Workspace, request: PageRequest | None = None) -> Page[BatchRow]:
    """Return a page of batches, newest first."""
    with workspace.store.reading() as work:
        return work.batches.page(request or PageRequest())


def get_batch(workspace: Workspace, batch_id: UUID) -> Batch:
    """Return a batch.

    Raises:
        PlanningError: There is none of that id.
    """
    with workspace.store.reading() as work:
        batch = work.batches.get(batch_id)
    if batch is None:
        raise PlanningError(
            worded("There is no batch {batch_id} in this workspace.", batch_id=batch_id),
            hint=worded("List the batches and choose another."),
        )
    return batch


def batch_counts(workspace: Workspace, batch_id: UUID) -> dict[AwardState, int]:
    """Return how many awards of a batch are in each state; states without any count 0."""
    with workspace.store.reading() as work:
        counts = work.awards.counts(batch_id)
    return {state: counts.get(state, 0) for state in AwardState}


def awards_of_batch(
    workspace: Workspace, batch_id: UUID, request: PageRequest | None = None
) -> Page[AwardRow]:
    """Return a page of a batch's awards, by position."""
    with workspace.store.reading() as work:
        return work.award_lists.page(request or PageRequest(), batch_id=batch_id)


def failed_awards(workspace: Workspace, batch_id: UUID) -> tuple[AwardRow, ...]:
    """Return the awards of a batch that failed, each with its reason."""
    request = PageRequest(limit=_MOST_FAILED)
    with workspace.store.reading() as work:
        return work.award_lists.page(request, batch_id=batch_id, states=(AwardState.FAILED,)).rows


def find_issued(workspace: Workspace, text: str) -> tuple[AwardRow, ...]:
    """Return the finished awards that ``text`` names: a credential's or award's id, or a learner's name.

    A name has to be whole, in any case; several people or several awards may answer to it.
    """
    wanted = text.strip()
    with workspace.store.reading() as work:
        award = work.awards.by_credential_id(wanted)
        if award is None and (named := _as_id(wanted)) is not None:
            award = work.awards.by_credential_id(f"urn:uuid:{named}") or work.awards.get(named)
        if award is not None:
            return work.award_lists.rows([award.id])
        page = work.award_lists.page(PageRequest(limit=1000, search=wanted), states=(AwardState.DONE,))
    return tuple(row for row in page.rows if row.learner_name.casefold() == wanted.casefold())


def plan_now(
    workspace: Workspace, run_id: UUID, choices: BatchChoices, *, after_batch_id: UUID | None = None
) -> tuple[Batch, Changes]:
    """Plan a batch under the provider's present name and key; see ``planning.plan_batch``.

    Raises:
        NoKeyError: There is no signing key yet.
        PlanningError: No provider; nothing to issue; ``after_batch_id`` is no batch of this run.
    """
    identity, state = issuer_identity(workspace), key_state(workspace)
    if not state.exists:
        raise NoKeyError(worded("This workspace has no signing key yet."))
    if identity is None:
        raise PlanningError(worded("The workspace has no provider."), hint=worded("Fill in who awards."))
    if after_batch_id is not None and get_batch(workspace, after_batch_id).course_run_id != run_id:
        raise PlanningError(
            worded("The batch that late learners are added to belongs to another course run."),
            hint=worded("Name a batch of the same run."),
        )
    return plan_batch(
        workspace,
        run_id,
        identity=identity,
        key_id=state.key_id,
        choices=choices,
        after_batch_id=after_batch_id,
    )


def _as_id(text: str) -> UUID | None:
    try:
        return UUID(text.removeprefix("urn:uuid:"))
    except ValueError:
        return None
