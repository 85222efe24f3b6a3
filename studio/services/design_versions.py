"""Publishing a micro-credential: from here on this version never changes."""

import tempfile
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from studio.artwork.glyph_outlines import TextFinding, flatten
from studio.artwork.svg_reader import read_svg_file
from studio.artwork.svg_writer import write_svg
from studio.domain.design import Design, DesignContent, PublishedDesign
from studio.domain.plain import to_plain
from studio.foundation.canonical_json import canonical_json, sha256_hex
from studio.foundation.errors import InputError
from studio.foundation.worded import joined, worded
from studio.rendering.badge_png import badge_png, credential_picture
from studio.rendering.fonts import FontSet
from studio.services.authoring import found_design
from studio.services.batch_papers import workspace_fonts
from studio.services.changes import ChangeKind, Changes
from studio.services.design_checks import DesignFinding, design_findings
from studio.services.handle import Workspace
from studio.services.log import note
from studio.services.templates import trusted_template


class NotPublishableError(InputError):
    """Something has to be mended first; ``findings`` name each place."""

    code = "design.not-publishable"
    hint = worded("Mend what is listed, then publish again.")

    def __init__(self, title: str, findings: tuple[DesignFinding, ...]) -> None:
        self.findings = findings
        listed = joined(" ", (finding.sentence for finding in findings))
        super().__init__(
            worded(
                "{title} cannot be published yet. {listed}",
                title=title or worded("The micro-credential"),
                listed=listed,
            )
        )


def publish_design(workspace: Workspace, design_id: UUID) -> tuple[PublishedDesign, Changes]:
    """Make the next version of a draft, with its artwork flattened and every digest fixed.

    Raises:
        NotPublishableError: Something has to be mended, or nothing changed since the last version.
        UntrustedInputError: The artwork or the template is refused.
    """
    with workspace.store.reading() as work:
        draft = found_design(work, design_id)
        last = work.designs.latest(design_id)
    _refuse_what_cannot_be(draft, last)
    published = _version(workspace, draft)
    with workspace.store.work() as work:
        if found_design(work, design_id) != draft:
            raise InputError(
                worded("The micro-credential was changed meanwhile."),
                hint=worded("Look at it and publish again."),
            )
        work.designs.add_version(published)
        work.designs.save(replace(draft, latest_version=published.version, changed_since_publish=False))
        note(
            work,
            workspace,
            "design.published",
            (design_id,),
            version=published.version,
            sha256=published.sha256,
        )
    return published, Changes.of(ChangeKind.DESIGNS, design_id)


def flat_badge(svg: str, fonts: FontSet) -> tuple[str, tuple[str, ...]]:
    """Return artwork with all text as outlines, and a sentence for each thing dropped or not drawn well.

    The SVG may be anybody's: it is read in a worker with limits, and only what our profile knows
    comes back.
    """
    with tempfile.TemporaryDirectory(prefix="studio-artwork-") as folder:
        path = Path(folder) / "badge artwork.svg"
        path.write_text(svg, "utf-8")
        reading = read_svg_file(path)
    flattened = flatten(reading.document, fonts)
    return write_svg(flattened.document), (*reading.dropped, *map(_sentence, flattened.findings))


def _sentence(finding: TextFinding) -> str:
    if finding.letters:
        return worded(
            "No font draws {letters} in the badge text {text}.",
            letters=", ".join(finding.letters),
            text=repr(finding.text),
        )
    return worded(
        "The badge text {text} is too long for its place: it is drawn at {shrunk}.",
        text=repr(finding.text),
        shrunk=f"{finding.shrunk:.0%}",
    )


def preview_badge(workspace: Workspace, svg: str, size_px: int = 256) -> bytes:
    """Return the PNG of artwork as publishing would draw it."""
    flat, _ = flat_badge(svg, workspace_fonts(workspace))
    return badge_png(flat, size_px)


def _refuse_what_cannot_be(draft: Design, last: PublishedDesign | None) -> None:
    findings = design_findings(draft.content)
    if last is not None and last.content == draft.content:
        sentence = worded("Nothing has changed since version {version}.", version=last.version)
        findings = (*findings, DesignFinding("design.unchanged", "title", sentence))
    if findings:
        raise NotPublishableError(draft.content.title.main, findings)


@lru_cache(maxsize=8)
def _picture(flat_svg: str) -> bytes:
    """Most versions keep the artwork of the one before, and counting its colours takes most of a second."""
    return credential_picture(flat_svg)


def _version(workspace: Workspace, draft: Design) -> PublishedDesign:
    content = draft.content
    fonts = workspace_fonts(workspace)
    flat, _ = flat_badge(content.artwork_svg, fonts)
    template = trusted_template(workspace, content.certificate.template)
    version = PublishedDesign(
        design_id=draft.id,
        version=draft.latest_version + 1,
        content=content,
        badge_svg=flat,
        badge_png=_picture(flat),
        template_files=template.digests,
        fonts=tuple(sorted(fonts.digests.items())),
        published_at=workspace.clock().replace(microsecond=0),
    )
    return replace(version, sha256=digest_of(version))


def digest_of(version: PublishedDesign) -> str:
    """Return the SHA-256 of the canonical JSON of all fields but the digest itself."""
    return sha256_hex(canonical_json(to_plain(replace(version, sha256=""))))


def content_findings(content: DesignContent) -> tuple[DesignFinding, ...]:
    """Return what has to be mended before ``content`` can be published."""
    return design_findings(content)
