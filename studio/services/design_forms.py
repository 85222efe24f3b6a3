"""A micro-credential as a JSON file: read, changed and written. Format: ``docs/formats/design-json.md``."""

import json
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.artwork.badges import BadgeOptions, make_badge
from studio.artwork.pictures import accept_png_file, picture_document
from studio.artwork.svg_reader import read_svg_file
from studio.artwork.svg_writer import write_svg
from studio.domain.criterion import Criterion
from studio.domain.design import Design, DesignContent
from studio.domain.plain import to_plain
from studio.foundation.errors import InputError, UsageError
from studio.services.authoring import (
    DesignEdit,
    create_design,
    fresh_criterion,
    get_design,
    list_designs,
    published_version,
    update_design,
)
from studio.services.handle import Workspace
from studio.services.plain_forms import FormError, value_of
from studio.services.providers import signatories
from studio.services.rows import PageRequest

_SHORT = ("badge", "artwork_file")


def find_design(workspace: Workspace, wanted: str) -> UUID:
    """Return the id of the micro-credential that ``wanted`` names: its id, or its title if only one has it.

    Those put aside count only where no other has the title.

    Raises:
        UsageError: None has that title, or several have.
        NoSuchDesignError: None has that id.
    """
    try:
        return get_design(workspace, UUID(wanted)).id
    except ValueError:
        found = _called(workspace, wanted) or _called(workspace, wanted, archived=True)
    if len(found) != 1:
        many = "Several micro-credentials are" if found else "No micro-credential is"
        raise UsageError(f"{many} called {wanted!r}.", hint="Name it by its id; the list has them.")
    return found[0]


def _called(workspace: Workspace, wanted: str, *, archived: bool = False) -> list[UUID]:
    rows = list_designs(workspace, PageRequest(limit=1000, search=wanted), archived=archived).rows
    return [row.id for row in rows if row.title.strip().casefold() == wanted.strip().casefold()]


def design_from_form(
    workspace: Workspace, form: dict[str, Any], beside: Path
) -> tuple[Design, tuple[str, ...]]:
    """Put a new draft on the desk from JSON; every criterion and level gets an id of its own.

    Args:
        workspace: The open workspace.
        form: The JSON object.
        beside: The folder that ``artwork_file`` is relative to.

    Returns:
        The draft, and a sentence for each thing in the artwork that was left out.

    Raises:
        FormError: A field is unknown or does not fit.
        UntrustedInputError: The artwork is refused.
    """
    content, notes = _content(workspace, form, beside)
    fresh = tuple(fresh_criterion(workspace, criterion) for criterion in content.criteria)
    design, _ = create_design(workspace, replace(content, criteria=fresh))
    return design, notes


def edit_from_form(
    workspace: Workspace, design_id: UUID, form: dict[str, Any], beside: Path
) -> tuple[DesignEdit, tuple[str, ...]]:
    """Change those fields of a draft that ``form`` names; see ``design_from_form``.

    Criteria and levels without an id keep the one that their name has had, so that results stay theirs.
    """
    before = get_design(workspace, design_id).content
    kept = {name: value for name, value in to_plain(before).items() if name not in form}
    if "badge" in form or "artwork_file" in form:
        kept.pop("artwork_svg", None)
    named = {**form, "criteria": _with_ids(form["criteria"], before.criteria)} if "criteria" in form else form
    content, notes = _content(workspace, {**kept, **named}, beside)
    return update_design(workspace, design_id, content), notes


def form_of_design(workspace: Workspace, design_id: UUID, version: int | None = None) -> str:
    """Return the JSON of a draft, or of a published version, as ``design_from_form`` reads it.

    Raises:
        InputError: There is no such version.
    """
    content = get_design(workspace, design_id).content
    if version is not None:
        published = published_version(workspace, design_id, version)
        if published is None:
            raise InputError(f"There is no version {version}.", hint="List the versions and choose one.")
        content = published.content
    return json.dumps(to_plain(content), ensure_ascii=False, indent=2) + "\n"


def _content(
    workspace: Workspace, form: dict[str, Any], beside: Path
) -> tuple[DesignContent, tuple[str, ...]]:
    language = form.get("language", "en")
    if not isinstance(language, str):
        raise FormError("language has to be a text.")
    long = {name: value for name, value in form.items() if name not in _SHORT}
    long = _with_signatories(workspace, long)
    required = _take_required_levels(long)
    content = value_of(DesignContent, long, language=language, new_id=workspace.new_id)
    criteria = zip(content.criteria, required, strict=True)
    content = replace(content, criteria=tuple(_requiring(one, name) for one, name in criteria))
    svg, notes = _artwork(form, content, beside)
    return (replace(content, artwork_svg=svg) if svg else content), notes


def _with_signatories(workspace: Workspace, form: dict[str, Any]) -> dict[str, Any]:
    """Turn the names under ``certificate.signatories`` into ids."""
    certificate = form.get("certificate")
    if not isinstance(certificate, dict) or "signatories" not in certificate:
        return form
    by_name = {person.name: str(person.id) for person in signatories(workspace)}
    names = certificate["signatories"]
    if not isinstance(names, list) or not all(name in by_name for name in names):
        known = ", ".join(by_name) or "none"
        raise FormError(f"certificate.signatories has to be a list of signatories' names. Known: {known}.")
    rest = {name: value for name, value in certificate.items() if name != "signatories"}
    return {**form, "certificate": {**rest, "signatory_ids": [by_name[name] for name in names]}}


def _take_required_levels(form: dict[str, Any]) -> list[str]:
    """Take ``required_level`` out of each criterion and return them, empty where there is none."""
    criteria = form.get("criteria", [])
    if not isinstance(criteria, list) or not all(isinstance(one, dict) for one in criteria):
        raise FormError("criteria has to be a list of objects.")
    form["criteria"] = [{name: v for name, v in one.items() if name != "required_level"} for one in criteria]
    return [str(one.get("required_level", "")) for one in criteria]


def _requiring(criterion: Criterion, name: str) -> Criterion:
    if not name:
        return criterion
    found = [level.id for level in criterion.levels if level.name.main == name]
    if len(found) != 1:
        known = ", ".join(level.name.main for level in criterion.levels) or "none"
        raise FormError(f"{criterion.name.main} has no level {name!r} to require. Its levels: {known}.")
    return replace(criterion, required_level_id=found[0])


def _artwork(form: dict[str, Any], content: DesignContent, beside: Path) -> tuple[str, tuple[str, ...]]:
    if sum(name in form for name in (*_SHORT, "artwork_svg")) > 1:
        raise FormError("Give only one of badge, artwork_file and artwork_svg.")
    if "badge" in form:
        return make_badge(_badge_options(form["badge"], content)), ()
    if "artwork_file" not in form:
        return "", ()
    path = beside / str(form["artwork_file"])
    if not path.is_file():
        raise FormError(f"artwork_file: there is no file {path}.")
    if path.suffix.lower() == ".png":
        facts = accept_png_file(path)
        return write_svg(picture_document(facts, content.title.main)), facts.notes
    reading = read_svg_file(path)
    return write_svg(reading.document), tuple(reading.dropped)


def _badge_options(form: Any, content: DesignContent) -> BadgeOptions:
    known = {field.name: field.type for field in fields(BadgeOptions)}
    if not isinstance(form, dict) or not set(form) <= set(known):
        raise FormError(f"badge has to be an object with some of: {', '.join(known)}.")
    for name, value in form.items():
        if type(value) is not known[name]:
            raise FormError(f"badge.{name} does not fit: {value!r}.")
    return BadgeOptions(**{"title": content.title.main, "language": content.language, **form})


def _with_ids(criteria: Any, before: Sequence[Criterion]) -> Any:
    """Give criteria and levels without an id the one that the same name had before."""
    if not isinstance(criteria, list):
        return criteria
    known = {criterion.name.main: criterion for criterion in before}
    return [_with_known_ids(one, known.get(_name(one))) for one in criteria]


def _with_known_ids(form: Any, criterion: Criterion | None) -> Any:
    if criterion is None or not isinstance(form, dict):
        return form
    ids = {level.name.main: str(level.id) for level in criterion.levels}
    levels = form.get("levels", [])
    if isinstance(levels, list):
        levels = [
            {"id": ids[_name(one)], **one} if isinstance(one, dict) and _name(one) in ids else one
            for one in levels
        ]
    return {"id": str(criterion.id), **form, "levels": levels}


def _name(form: Any) -> str:
    """Return the main text of a criterion's or level's name, in whatever form it is written."""
    name = form.get("name") if isinstance(form, dict) else None
    if isinstance(name, dict):
        texts = name.get("texts", name)
        name = texts.get(name.get("language")) or next(iter(texts.values()), "")
    return name if isinstance(name, str) else ""
