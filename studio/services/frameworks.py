"""Competency frameworks: plain making, changing and removing."""

from collections.abc import Sequence
from uuid import UUID

from studio.domain.competency import Competency, CompetencyRelation, Framework, ProficiencyScale
from studio.foundation.errors import InputError
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.services.rows import FrameworkRow, Page, PageRequest


def list_frameworks(workspace: Workspace) -> tuple[FrameworkRow, ...]:
    """Return all frameworks, by title."""
    with workspace.store.reading() as work:
        return work.frameworks.rows()


def get_framework(workspace: Workspace, framework_id: UUID) -> tuple[Framework, tuple[Competency, ...]]:
    """Return a framework with its competencies, by position.

    Raises:
        InputError: There is none of that id.
    """
    with workspace.store.reading() as work:
        framework = work.frameworks.get(framework_id)
        if framework is None:
            raise InputError(f"There is no framework {framework_id} in this workspace.")
        return framework, work.frameworks.competencies(framework_id)


def find_competencies(workspace: Workspace, request: PageRequest) -> Page[Competency]:
    """Return a page of competencies of all frameworks that have the words searched for."""
    with workspace.store.reading() as work:
        return work.frameworks.find_competencies(request)


def save_framework(
    workspace: Workspace,
    framework: Framework,
    competencies: Sequence[Competency] = (),
    relations: Sequence[CompetencyRelation] = (),
) -> Changes:
    """Add or change a framework, and add or change these competencies; parents come before children.

    Raises:
        InputError: The framework has no title, or a competency no text.
    """
    if not framework.title:
        raise InputError("The framework has no title.")
    for competency in competencies:
        if not competency.statement:
            raise InputError(f"The competency {competency.code or competency.id} has no text.")
    with logged(workspace, "framework.saved", framework.id, competencies=len(competencies)) as work:
        work.frameworks.save(framework)
        work.frameworks.save_competencies(competencies)
        work.frameworks.add_relations(relations)
    return Changes.of(ChangeKind.FRAMEWORKS, framework.id)


def import_framework(
    workspace: Workspace,
    framework: Framework,
    competencies: Sequence[Competency],
    relations: Sequence[CompetencyRelation] = (),
) -> Changes:
    """Add a framework that was read from a file, with any number of competencies at once."""
    with logged(workspace, "framework.imported", framework.id, competencies=len(competencies)) as work:
        work.frameworks.save(framework)
        work.frameworks.add_competencies(competencies)
        work.frameworks.add_relations(relations)
    return Changes.of(ChangeKind.FRAMEWORKS, framework.id)


def remove_framework(workspace: Workspace, framework_id: UUID) -> Changes:
    """Take away a framework with its competencies; published versions carry their own copies."""
    with logged(workspace, "framework.removed", framework_id) as work:
        work.frameworks.remove(framework_id)
    return Changes.of(ChangeKind.FRAMEWORKS, framework_id)


def remove_competencies(workspace: Workspace, framework_id: UUID, ids: Sequence[UUID]) -> Changes:
    """Take away competencies with all below them."""
    with logged(workspace, "framework.competencies-removed", framework_id, *ids) as work:
        work.frameworks.remove_competencies(ids)
    return Changes.of(ChangeKind.FRAMEWORKS, framework_id)


def scales(workspace: Workspace) -> tuple[ProficiencyScale, ...]:
    """Return all proficiency scales."""
    with workspace.store.reading() as work:
        return work.frameworks.scales()


def save_scale(workspace: Workspace, scale: ProficiencyScale) -> Changes:
    """Add or change a proficiency scale.

    Raises:
        InputError: It has no name or no levels.
    """
    if not scale.name or not scale.levels:
        raise InputError("A scale needs a name and at least one level.")
    with logged(workspace, "scale.saved", scale.id) as work:
        work.frameworks.save_scale(scale)
    return Changes.of(ChangeKind.FRAMEWORKS, scale.id)
