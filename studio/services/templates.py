"""Certificate templates: found, tried before they may draw anything of ours, taken into a workspace.

A template is somebody's program: a loop in it cannot be stopped from within. Ours ship with the product; any
other one is drawn in a limited worker first, and the digest of what passed is remembered for this person.
Not in the workspace: a workspace can come from others too, and would vouch for its own templates.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from studio.foundation.atomic_files import explained, write_atomically
from studio.foundation.bundled_files import templates
from studio.foundation.errors import InputError, UntrustedInputError
from studio.foundation.worded import worded
from studio.rendering.template_check import TRYING, TriedTemplate, check_template
from studio.rendering.template_source import TemplateFolder, digest_of_files, folder_digest
from studio.services.changes import ChangeKind, Changes
from studio.services.handle import Workspace
from studio.services.log import logged

__all__ = [
    "ImportedTemplate",
    "TemplateMissingError",
    "import_template",
    "template_folder",
    "trusted_template",
]

_CHECKED = "checked-templates.json"
_KEPT = 500


class TemplateMissingError(InputError):
    """A design names a certificate template that is neither ours nor in the workspace."""

    code = "input.template-missing"
    hint = worded("Choose another template on the design's Certificate page, and publish again.")


@dataclass(frozen=True, slots=True)
class ImportedTemplate:
    """A template that was taken into the workspace, and what came of trying it."""

    name: str
    folder: Path
    tried: TriedTemplate


def template_folder(workspace: Workspace, name: str) -> Path:
    """Return where a template is: the person's own before those that ship.

    Raises:
        TemplateMissingError: There is none of that name.
    """
    if Path(name).name == name and name not in ("", ".", ".."):
        for home in (workspace.templates_folder, templates()):
            if (home / name / "template.toml").is_file():
                return home / name
    raise TemplateMissingError(worded("There is no certificate template named {name}.", name=repr(name)))


def trusted_template(workspace: Workspace, name: str) -> TemplateFolder:
    """Return a template that may draw in our own processes: one of ours, or one that passed the worker.

    An unknown one is tried now, which takes some seconds; any change of its files makes it unknown.

    Raises:
        TemplateMissingError: There is none of that name.
        LimitExceededError: It takes more time or memory than any honest template.
        UntrustedInputError: It is broken, asks for what it may not have, or changed while it was tried.
    """
    folder = template_folder(workspace, name)
    if folder.parent != templates():
        digest = folder_digest(folder)
        if digest not in _checked(workspace):
            check_template(folder, TRYING)
            _remember(workspace, digest, name)
        template = TemplateFolder.load(folder)
        if digest_of_files(template.digests) != digest:
            raise UntrustedInputError(
                worded("The template {name} was changed while it was being tried.", name=repr(name)),
                hint=worded("Wait until nobody works on it, then try again."),
            )
        return template
    return TemplateFolder.load(folder)


def import_template(workspace: Workspace, source: Path) -> tuple[ImportedTemplate, Changes]:
    """Try the template folder ``source`` and copy it into the workspace; one of that name is replaced.

    Only the files that were tried are copied: no links, nothing hidden.

    Raises:
        UntrustedInputError: The worker refused it; nothing is taken over.
        MachineError: The folder cannot be read or written.
    """
    if not (source / "template.toml").is_file():
        raise InputError(
            worded("{source} is no certificate template.", source=source),
            hint=worded("Choose the folder with template.toml."),
        )
    digest = folder_digest(source)
    tried = check_template(source, TRYING)
    template = TemplateFolder.load(source)
    if digest_of_files(template.digests) != digest:
        raise UntrustedInputError(
            worded("The template {source} was changed while it was being tried.", source=repr(source.name))
        )
    target = workspace.templates_folder / source.name
    with logged(workspace, "template.imported", name=source.name, sha256=digest):
        _copy(template, target)
        _remember(workspace, digest, source.name)
    return ImportedTemplate(source.name, target, tried), Changes.of(ChangeKind.DESIGNS)


def _copy(template: TemplateFolder, target: Path) -> None:
    with explained(target):
        if target.is_dir():
            for old in sorted(target.rglob("*"), reverse=True):
                old.rmdir() if old.is_dir() and not old.is_symlink() else old.unlink()
        for name, data in template.files.items():
            place = target.joinpath(*name.split("/"))
            place.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(place, data)


def _checked(workspace: Workspace) -> dict[str, str]:
    """Return the digests that passed on this computer, with the names; whatever is unreadable passed not."""
    try:
        known = json.loads((workspace.around.user_folder / _CHECKED).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(name) for key, name in known.items()} if isinstance(known, dict) else {}


def _remember(workspace: Workspace, digest: str, name: str) -> None:
    known = {**_checked(workspace), digest: name}
    kept = dict(list(known.items())[-_KEPT:])
    place = workspace.around.user_folder / _CHECKED
    with explained(place):
        place.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(place, json.dumps(kept, indent=1).encode("utf-8"), private=True)
