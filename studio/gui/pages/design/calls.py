"""What the design pages ask of services; each runs on a pool thread and imports when called."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.domain.competency import Alignment, Competency, Framework
from studio.domain.design import Design, DesignContent
from studio.domain.issuer import Provider, Signatory
from studio.domain.text import LocalisedText


@dataclass(frozen=True, slots=True)
class Sample:
    """Somebody to show the certificate for, and the words to choose them by."""

    words: str
    learner: Any


@dataclass(frozen=True, slots=True)
class Facts:
    """What surrounds a design: provider, who signs, keys of templates, whom to show it for.

    ``options`` are the ``TemplateOption``s of each template, by its key.
    """

    provider: Provider | None
    signatories: tuple[Signatory, ...]
    templates: tuple[str, ...]
    samples: tuple[Sample, ...]
    options: Mapping[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class FoundCompetency:
    """A competency of one of the workspace's frameworks, ready to be attested."""

    id: UUID
    name: str
    code: str
    framework: str
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class ArtworkReading:
    """A picture of others as SVG of our profile, and what had to go."""

    svg: str
    dropped: tuple[str, ...]


def design_rows(
    workspace: Any, offset: int, limit: int, search: str, *, archived: bool = False
) -> Sequence[Any]:
    """Return a page of micro-credentials, by title."""
    from studio.services.authoring import list_designs
    from studio.services.rows import PageRequest

    return list_designs(workspace, PageRequest(offset, limit, search), archived=archived).rows


def make_design(workspace: Any, title: str) -> tuple[Design, Any]:
    """Put a new draft on the desk, in the provider's language."""
    from studio.services.authoring import create_design
    from studio.services.providers import get_provider

    provider = get_provider(workspace)
    language = provider.name.language if provider else "en"
    empty = LocalisedText.of("", language)
    content = DesignContent(
        LocalisedText.of(title, language),
        description=empty,
        criteria_text=empty,
        language=language,
        artwork_caption=empty,
    )
    return create_design(workspace, content)


def open_design(workspace: Any, design_id: UUID) -> Design:
    """Return a draft."""
    from studio.services.authoring import get_design

    return get_design(workspace, design_id)


def save_design(workspace: Any, design_id: UUID, content: DesignContent) -> Any:
    """Keep a draft; returns what changed."""
    from studio.services.authoring import update_design

    return update_design(workspace, design_id, content).changes


def publish_design(workspace: Any, design_id: UUID) -> tuple[Any, Any]:
    """Make the next version."""
    from studio.services import design_versions

    return design_versions.publish_design(workspace, design_id)


def last_version(workspace: Any, design_id: UUID) -> tuple[int, DesignContent] | None:
    """Return number and content of the version published last, or None."""
    from studio.services.authoring import published_version

    found = published_version(workspace, design_id)
    return (found.version, found.content) if found else None


def version_history(workspace: Any, design_id: UUID) -> Sequence[Any]:
    """Return every published version (``VersionLine``), newest first."""
    from studio.services import authoring

    return authoring.version_history(workspace, design_id)


def version_and_before(
    workspace: Any, design_id: UUID, version: int
) -> tuple[DesignContent, DesignContent | None]:
    """Return the content of a version and of the one before it, which version 1 has not."""
    from studio.services import authoring

    return authoring.version_and_before(workspace, design_id, version)


def findings(content: DesignContent) -> tuple[Any, ...]:
    """Return what has to be mended before publishing; reads nothing but its argument."""
    from studio.services.design_checks import design_findings

    return design_findings(content)


def archive(workspace: Any, design_id: UUID, archived: bool) -> Any:
    """Put a design aside, or bring it back."""
    from studio.services.authoring import archive_design

    return archive_design(workspace, design_id, archived=archived)


def duplicate(workspace: Any, design_id: UUID, title: str) -> tuple[Design, Any]:
    """Make a new draft from an existing one."""
    from studio.services.authoring import duplicate_design

    return duplicate_design(workspace, design_id, title)


def competency_rows(workspace: Any, offset: int, limit: int, search: str) -> tuple[FoundCompetency, ...]:
    """Return a page of competencies of all frameworks."""
    from studio.services.frameworks import find_competencies, get_framework
    from studio.services.rows import PageRequest

    found = find_competencies(workspace, PageRequest(offset, limit, search)).rows
    frameworks = {one: get_framework(workspace, one)[0] for one in {item.framework_id for item in found}}
    return tuple(
        FoundCompetency(
            item.id,
            str(item.statement),
            item.code,
            str(frameworks[item.framework_id].title),
            _alignment(frameworks[item.framework_id], item),
        )
        for item in found
    )


def _alignment(framework: Framework, item: Competency) -> Alignment:
    """Return the alignment to an item; one without an address is named by its own number."""
    from studio.services.frameworks import alignment_to

    if item.uri:
        return alignment_to(framework, item)
    name = f"urn:uuid:{item.id}"
    return Alignment(str(item.statement), name, target_code=item.code, target_framework=str(framework.title))


@dataclass(frozen=True, slots=True)
class ImportedFramework:
    """What came in, and the ``WholeFramework`` that was there before it, if one was."""

    id: UUID
    title: str
    items: int
    before: Any


def import_framework(workspace: Any, path: Path) -> tuple[ImportedFramework, Any]:
    """Read a framework of others and keep it."""
    from studio.services import frameworks

    preview = frameworks.preview_framework(workspace, path)
    before = frameworks.whole_framework(workspace, preview.replaces) if preview.replaces else None
    changes = frameworks.import_framework(workspace, preview)
    reading = preview.reading
    made = ImportedFramework(
        reading.framework.id, str(reading.framework.title), len(reading.competencies), before
    )
    return made, changes


def whole_framework(workspace: Any, framework_id: UUID) -> Any:
    """Return a ``WholeFramework``."""
    from studio.services import frameworks

    return frameworks.whole_framework(workspace, framework_id)


def put_back_framework(workspace: Any, framework_id: UUID, before: Any) -> Any:
    """Make a framework what it was; None takes it away."""
    from studio.services import frameworks

    if before is None:
        return frameworks.remove_framework(workspace, framework_id)
    return frameworks.restore_framework(workspace, before)


def remove_framework(workspace: Any, framework_id: UUID) -> tuple[Any, Any]:
    """Take a framework away; returns the ``WholeFramework`` it was."""
    from studio.services import frameworks

    whole = frameworks.whole_framework(workspace, framework_id)
    return whole, frameworks.remove_framework(workspace, framework_id)


def framework_rows(workspace: Any) -> Sequence[Any]:
    """Return all frameworks, by title."""
    from studio.services.frameworks import list_frameworks

    return list_frameworks(workspace)


def open_framework(workspace: Any, framework_id: UUID) -> tuple[Framework, tuple[Competency, ...]]:
    """Return a framework with its competencies."""
    from studio.services.frameworks import get_framework

    return get_framework(workspace, framework_id)


def save_framework(workspace: Any, framework: Framework, items: tuple[Competency, ...]) -> Any:
    """Keep a framework, and these of its competencies."""
    from studio.services import frameworks

    return frameworks.save_framework(workspace, framework, items)


def remove_competency(workspace: Any, framework_id: UUID, item_id: UUID) -> tuple[Any, Any]:
    """Take a competency away with all below it; returns the ``WholeFramework`` part that went."""
    from studio.services import frameworks

    gone = frameworks.whole_framework(workspace, framework_id, [item_id])
    return gone, frameworks.remove_competencies(workspace, framework_id, [item_id])


def put_back_competencies(workspace: Any, gone: Any) -> Any:
    """Put back what ``remove_competency`` took away."""
    from studio.services import frameworks

    return frameworks.save_framework(workspace, gone.framework, gone.competencies, gone.relations)


def draw_badge(workspace: Any, content: DesignContent) -> bytes:
    """Return the PNG of a draft's artwork as publishing would draw it; of the stand-in while it has none."""
    from studio.services.design_versions import preview_badge

    return preview_badge(workspace, content.artwork_svg or stand_in_badge(content), 296)


def stand_in_badge(content: DesignContent) -> str:
    """Return the SVG that stands in while no badge was chosen."""
    from studio.services import previews

    return previews.stand_in_badge(content)


def design_facts(workspace: Any, _design_id: UUID) -> Facts:
    """Return what surrounds a design."""
    from studio.services.previews import sample_learners, template_names
    from studio.services.providers import get_provider, signatories

    names = template_names(workspace)
    return Facts(
        get_provider(workspace),
        signatories(workspace),
        tuple(names),
        tuple(Sample(one.learner.certificate_name, one.learner) for one in sample_learners(workspace)),
        {name: _options(workspace, name) for name in names},
    )


def _options(workspace: Any, name: str) -> tuple[Any, ...]:
    """Return what can be set of a template; one that cannot be used has nothing to set."""
    from studio.foundation.errors import StudioError
    from studio.services.templates import trusted_template

    try:
        return tuple(trusted_template(workspace, name).options)
    except StudioError:
        return ()


def pattern_example(workspace: Any, content: DesignContent, learner: Any) -> tuple[str, str]:
    """Return file name and number as the patterns make them for a learner."""
    from studio.services.previews import pattern_examples

    return pattern_examples(workspace, content, learner)


def draw_certificate(workspace: Any, design_id: UUID, content: DesignContent, sample: Sample) -> bytes:
    """Return the PDF of one certificate of a draft."""
    from studio.services.previews import certificate_preview

    return certificate_preview(workspace, design_id, content, sample.learner)


def read_artwork(_workspace: Any, path: Path) -> ArtworkReading:
    """Read an SVG or PNG of others; hostile ones are refused in a process of their own.

    Raises:
        UntrustedInputError: It is no picture, is broken or asks for too much.
    """
    from studio.artwork.pictures import accept_png_file, picture_document
    from studio.artwork.svg_reader import read_svg_file
    from studio.artwork.svg_writer import write_svg

    if path.suffix.lower() == ".png":
        facts = accept_png_file(path)
        return ArtworkReading(write_svg(picture_document(facts, path.stem)), facts.notes)
    reading = read_svg_file(path)
    return ArtworkReading(write_svg(reading.document), tuple(reading.dropped))
