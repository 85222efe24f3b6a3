"""Micro-credentials on the author's desk: drafts made, changed, doubled, put aside.

Publishing stands in ``design_versions``, frameworks in ``frameworks``, the provider in ``providers``.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from studio.domain.criterion import Criterion
from studio.domain.design import Design, DesignContent, EuElement, PublishedDesign, eu_completeness
from studio.domain.text import LocalisedText
from studio.foundation.errors import InputError
from studio.foundation.worded import worded
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged
from studio.services.rows import DesignRow, Page, PageRequest
from studio.storage import Work


class NoSuchDesignError(InputError):
    """The micro-credential is not in this workspace."""

    code = "design.missing"
    hint = worded("Look at the list again: somebody may have removed it.")


@dataclass(frozen=True, slots=True)
class DesignEdit:
    """A change that was made. Undo is ``update_design(workspace, id, previous)``."""

    design: Design
    previous: DesignContent
    changes: Changes


def create_design(workspace: Workspace, content: DesignContent | None = None) -> tuple[Design, Changes]:
    """Put a new draft on the desk; without ``content`` an empty one with the provider's language."""
    design_id = workspace.new_id()
    with logged(workspace, "design.made", design_id) as work:
        provider = work.provider.get()
        language = provider.name.language if provider else "en"
        empty = DesignContent(title=LocalisedText.of("", language), language=language)
        design = Design(design_id, content or empty, updated_at=workspace.clock())
        work.designs.save(design)
    return design, Changes.of(ChangeKind.DESIGNS, design_id)


def get_design(workspace: Workspace, design_id: UUID) -> Design:
    """Return a draft.

    Raises:
        NoSuchDesignError: There is none of that id.
    """
    with workspace.store.reading() as work:
        return found_design(work, design_id)


def update_design(workspace: Workspace, design_id: UUID, content: DesignContent) -> DesignEdit:
    """Change a draft; what was published stays as it is.

    Raises:
        NoSuchDesignError: There is none of that id.
    """
    with workspace.store.work() as work:
        before = found_design(work, design_id)
        if before.content == content:
            return DesignEdit(before, before.content, Changes())
        after = replace(before, content=content, updated_at=workspace.clock(), changed_since_publish=True)
        work.designs.save(after)
        work.log.add("design.changed", at=workspace.clock(), actor=workspace.actor, subjects=(design_id,))
    return DesignEdit(after, before.content, Changes.of(ChangeKind.DESIGNS, design_id))


def duplicate_design(workspace: Workspace, design_id: UUID, title: str) -> tuple[Design, Changes]:
    """Make a new draft from an existing one, with new ids for criteria and levels, under ``title``."""
    source = get_design(workspace, design_id)
    content = replace(
        source.content,
        title=source.content.title.with_text(source.content.title.language, title),
        human_code="",
        criteria=tuple(fresh_criterion(workspace, criterion) for criterion in source.content.criteria),
    )
    return create_design(workspace, content)


def fresh_criterion(workspace: Workspace, criterion: Criterion) -> Criterion:
    """Return the same criterion with new ids for it and its levels: what a second design needs."""
    levels = tuple(replace(level, id=workspace.new_id()) for level in criterion.levels)
    rank = criterion.rank(criterion.required_level_id)
    return replace(
        criterion,
        id=workspace.new_id(),
        levels=levels,
        required_level_id=levels[rank].id if rank >= 0 else None,
    )


def archive_design(workspace: Workspace, design_id: UUID, *, archived: bool = True) -> Changes:
    """Put a design aside, or bring it back; its versions and awards stay."""
    at: datetime | None = workspace.clock() if archived else None
    action = "design.archived" if archived else "design.brought-back"
    with logged(workspace, action, design_id) as work:
        found_design(work, design_id)
        work.designs.archive(design_id, at)
    return Changes.of(ChangeKind.DESIGNS, design_id)


def remove_draft(workspace: Workspace, design_id: UUID) -> Changes:
    """Throw away a draft that was never published and that no course run names.

    Raises:
        InputError: It was published or is in use: it can only be put aside.
    """
    with logged(workspace, "design.removed", design_id) as work:
        design = found_design(work, design_id)
        if design.latest_version or work.runs.uses_design(design_id):
            raise InputError(
                worded(
                    "{title} was published or is in use by a course run.",
                    title=repr(design.content.title.main),
                ),
                hint=worded("Put it aside instead (Archive)."),
            )
        work.designs.remove_draft(design_id)
    return Changes.of(ChangeKind.DESIGNS, design_id)


def list_designs(
    workspace: Workspace, request: PageRequest | None = None, *, archived: bool = False
) -> Page[DesignRow]:
    """Return a page of the designs, by title."""
    with workspace.store.reading() as work:
        return work.designs.page(request or PageRequest(), archived=archived)


def published_version(
    workspace: Workspace, design_id: UUID, version: int | None = None
) -> PublishedDesign | None:
    """Return a published version, the newest if no number is given; None if there is none."""
    with workspace.store.reading() as work:
        if version is None:
            return work.designs.latest(design_id)
        return work.designs.version(design_id, version)


def design_versions(workspace: Workspace, design_id: UUID) -> tuple[tuple[int, datetime, str], ...]:
    """Return number, time and digest of each published version, oldest first."""
    with workspace.store.reading() as work:
        return work.designs.versions(design_id)


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One published version: when, by whom, what its author said was new, and how many awards it has."""

    version: int
    published_at: datetime
    published_by: str
    note: str
    awards: int


def version_history(workspace: Workspace, design_id: UUID) -> tuple[VersionLine, ...]:
    """Return every published version of a design, newest first."""
    with workspace.store.reading() as work:
        versions = work.designs.versions(design_id)
        notes, awards = work.designs.notes(design_id), work.designs.award_counts(design_id)
        lines = work.log.about(design_id, "design.published")
    actors = {entry.details.get("version"): entry.actor for entry in lines}
    return tuple(
        VersionLine(number, at, actors.get(number, ""), notes.get(number, ""), awards.get(number, 0))
        for number, at, _digest in reversed(versions)
    )


def version_and_before(
    workspace: Workspace, design_id: UUID, version: int
) -> tuple[DesignContent, DesignContent | None]:
    """Return the content of a version and of the one before it, which the first has not.

    Raises:
        NoSuchDesignError: There is no such version.
    """
    with workspace.store.reading() as work:
        this, before = work.designs.version(design_id, version), work.designs.version(design_id, version - 1)
    if this is None:
        raise NoSuchDesignError(
            worded("There is no version {version} of this micro-credential.", version=version)
        )
    return this.content, before.content if before else None


def eu_meter(workspace: Workspace, content: DesignContent) -> tuple[EuElement, ...]:
    """Return the European elements, each present or not, for ``content`` and this provider."""
    with workspace.store.reading() as work:
        return eu_completeness(content, work.provider.get())


def found_design(work: Work, design_id: UUID) -> Design:
    """Return the draft of that id.

    Raises:
        NoSuchDesignError: There is none.
    """
    design = work.designs.get(design_id)
    if design is None:
        raise NoSuchDesignError(
            worded("There is no micro-credential {design_id} in this workspace.", design_id=design_id)
        )
    return design
