"""A batch with what it refers to."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from studio.domain.batch import Batch
from studio.domain.design import PublishedDesign
from studio.domain.issuer import Provider
from studio.foundation.worded import worded
from studio.services.handle import Workspace
from studio.services.planning import PlanningError


@dataclass(frozen=True, slots=True)
class BatchFacts:
    """A batch, the version it awards, who awards it and where its files stand."""

    batch: Batch
    design: PublishedDesign
    provider: Provider
    folder: Path


def batch_facts(workspace: Workspace, batch_id: UUID) -> BatchFacts:
    """Return a batch with its design version, provider and folder.

    Raises:
        PlanningError: There is no such batch, or the workspace has no provider.
    """
    with workspace.store.reading() as work:
        batch = work.batches.get(batch_id)
        provider = work.provider.get()
        design = work.designs.version(batch.design_id, batch.design_version) if batch else None
    if batch is None or design is None:
        raise PlanningError(worded("This batch is no longer there."), hint=worded("Choose another one."))
    if provider is None:
        raise PlanningError(
            worded("The workspace has no provider."), hint=worded("Open Settings and fill in who awards.")
        )
    return BatchFacts(batch, design, provider, workspace.folder / "batches" / batch.folder_name)
