"""Competency frameworks: made, changed, removed, and taken over from files of others."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from studio.domain.competency import (
    Alignment,
    AlignmentKind,
    Competency,
    CompetencyRelation,
    Framework,
    ProficiencyScale,
)
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.importers.framework import read_framework
from studio.importers.interface import FrameworkReading
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.services.rows import FrameworkRow, Page, PageRequest

ESCO = "http://data.europa.eu/esco/"


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
            raise InputError(
                worded("There is no framework {framework_id} in this workspace.", framework_id=framework_id)
            )
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
        raise InputError(worded("The framework has no title."))
    for competency in competencies:
        if not competency.statement:
            raise InputError(
                worded("The competency {code} has no text.", code=competency.code or competency.id)
            )
    with logged(workspace, "framework.saved", framework.id, competencies=len(competencies)) as work:
        work.frameworks.save(framework)
        work.frameworks.save_competencies(competencies)
        work.frameworks.add_relations(relations)
    return Changes.of(ChangeKind.FRAMEWORKS, framework.id)


@dataclass(frozen=True, slots=True)
class FrameworkPreview:
    """A framework as it would come in. ``replaces`` is the one of the same address and title that is there.

    ``new``, ``changed`` and ``same`` count its items against that one; what the file no longer has stays.
    """

    importer: str
    reading: FrameworkReading
    replaces: UUID | None
    new: int
    changed: int
    same: int

    @property
    def nothing_new(self) -> bool:
        """Whether importing would change no item."""
        return self.replaces is not None and not self.new and not self.changed


def preview_framework(
    workspace: Workspace, path: Path, *, importer: str = "", switched_on: tuple[str, ...] = ()
) -> FrameworkPreview:
    """Read a framework of others in the limited worker and show what would come in; nothing is written.

    Args:
        workspace: The open workspace.
        path: An ESCO CSV, a CASE package, or what a plug-in knows.
        importer: The key of the importer; empty to find out.
        switched_on: Plug-ins of others that may take part.

    Raises:
        InputError: No such file or importer.
        UntrustedInputError: Damaged, hostile, or of a kind that nobody here knows.
    """
    key, reading = read_framework(path, workspace.new_id, importer=importer, switched_on=switched_on)
    with workspace.store.reading() as work:
        there = next((one for one in work.frameworks.all() if _same(one, reading.framework)), None)
        known = work.frameworks.competencies(there.id) if there else ()
    joined = _joined(reading, there, known)
    before = {one.id: one for one in known}
    new = sum(one.id not in before for one in joined.competencies)
    same = sum(before.get(one.id) == one for one in joined.competencies)
    changed = len(joined.competencies) - new - same
    return FrameworkPreview(key, joined, there.id if there else None, new, changed, same)


def import_framework(workspace: Workspace, preview: FrameworkPreview) -> Changes:
    """Take over what ``preview_framework`` showed, in one transaction; the same file twice adds nothing."""
    framework, competencies = preview.reading.framework, preview.reading.competencies
    facts = {"competencies": len(competencies), "new": preview.new, "changed": preview.changed}
    with logged(workspace, "framework.imported", framework.id, **facts) as work:
        work.frameworks.save(framework)
        if preview.replaces is None:
            work.frameworks.add_competencies(competencies)
        else:
            work.frameworks.save_competencies(competencies)
        work.frameworks.add_relations(preview.reading.relations)
    return Changes.of(ChangeKind.FRAMEWORKS, framework.id)


def _same(one: Framework, other: Framework) -> bool:
    return (one.uri, one.title.main) == (other.uri, other.title.main)


def _joined(
    reading: FrameworkReading, there: Framework | None, known: Sequence[Competency]
) -> FrameworkReading:
    """Return the reading with the ids of what is there already, found by address, else by code and text."""
    if there is None:
        return reading
    by_name = {_name(one): one.id for one in known}
    ids = {one.id: by_name.get(_name(one), one.id) for one in reading.competencies}
    return replace(
        reading,
        framework=replace(reading.framework, id=there.id, scale_id=there.scale_id),
        competencies=tuple(
            replace(
                one,
                id=ids[one.id],
                framework_id=there.id,
                parent_id=ids[one.parent_id] if one.parent_id else None,
            )
            for one in reading.competencies
        ),
        relations=tuple(
            replace(one, origin_id=ids[one.origin_id], destination_id=ids[one.destination_id])
            for one in reading.relations
        ),
    )


def _name(competency: Competency) -> str:
    return competency.uri or f"{competency.code} {competency.statement.main}"


_KINDS = {
    "Occupation": AlignmentKind.OCCUPATION,
    "Skill": AlignmentKind.SKILL,
    "Knowledge": AlignmentKind.SKILL,
}


def alignment_to(framework: Framework, competency: Competency) -> Alignment:
    """Return the alignment by which a micro-credential names an item of somebody's framework.

    ``targetType`` is ``ext:ESCO`` for ESCO's items and ``CFItem`` for those of CASE packages (Open Badges
    3.0, AlignmentTargetType); others have none.

    Raises:
        InputError: The item has no address that a reader could follow.
    """
    if not competency.uri:
        raise InputError(
            worded(
                "“{statement}” has no address, so nobody could follow the link.",
                statement=competency.statement.main,
            ),
            hint=worded("Attest it as a competency of your own instead."),
        )
    esco = competency.uri.startswith(ESCO)
    case = "/CFItems/" in competency.uri
    return Alignment(
        target_name=competency.statement.main,
        target_url=competency.uri,
        kind=_KINDS.get(competency.item_type, AlignmentKind.COMPETENCY),
        target_code=competency.code,
        target_description=competency.description.main if competency.description else "",
        target_framework="ESCO" if esco else framework.title.main,
        target_type="ext:ESCO" if esco else "CFItem" if case else "",
    )


@dataclass(frozen=True, slots=True)
class WholeFramework:
    """A framework, or a part of it, as it was: what undo puts back."""

    framework: Framework
    competencies: tuple[Competency, ...]
    relations: tuple[CompetencyRelation, ...]


def whole_framework(workspace: Workspace, framework_id: UUID, below: Sequence[UUID] = ()) -> WholeFramework:
    """Return a framework with everything in it, or only the competencies of ``below`` and all below them.

    Parents come before their children, as everything that writes them wants it.

    Raises:
        InputError: There is none of that id.
    """
    framework, competencies = get_framework(workspace, framework_id)
    with workspace.store.reading() as work:
        relations = work.frameworks.relations(framework_id)
    kept = _parents_first(competencies, set(below))
    ids = {one.id for one in kept}
    touched = (one for one in relations if not below or ids & {one.origin_id, one.destination_id})
    return WholeFramework(framework, kept, tuple(touched))


def _parents_first(competencies: Sequence[Competency], below: set[UUID]) -> tuple[Competency, ...]:
    children: dict[UUID | None, list[Competency]] = {}
    for one in competencies:
        children.setdefault(one.parent_id, []).append(one)
    waiting = [one for one in competencies if one.id in below] if below else children.get(None, [])
    found: dict[UUID, Competency] = {}
    while waiting:
        fresh = [one for one in waiting if one.id not in found]
        found |= {one.id: one for one in fresh}
        waiting = [child for one in fresh for child in children.get(one.id, ())]
    return tuple(found.values())


def restore_framework(workspace: Workspace, whole: WholeFramework) -> Changes:
    """Make a framework exactly what it was; relations to competencies that are gone meanwhile stay away."""
    framework_id = whole.framework.id
    with logged(workspace, "framework.restored", framework_id, competencies=len(whole.competencies)) as work:
        work.frameworks.remove(framework_id)
        work.frameworks.save(whole.framework)
        work.frameworks.add_competencies(whole.competencies)
        ends = {end for one in whole.relations for end in (one.origin_id, one.destination_id)}
        there = {one.id for one in work.frameworks.competencies_by_id(tuple(ends))}
        held = (one for one in whole.relations if {one.origin_id, one.destination_id} <= there)
        work.frameworks.add_relations(held)
    return Changes.of(ChangeKind.FRAMEWORKS, framework_id)


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
        raise InputError(worded("A scale needs a name and at least one level."))
    with logged(workspace, "scale.saved", scale.id) as work:
        work.frameworks.save_scale(scale)
    return Changes.of(ChangeKind.FRAMEWORKS, scale.id)
