"""Tries a template that others have made, where it can do no harm.

A Jinja loop cannot be stopped from within, and a style sheet can ask for ten thousand pages: so an
unknown template is drawn in a limited worker first, and only then taken into a workspace.
"""

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.foundation.limited_worker import Limits, run_limited
from studio.foundation.worded import worded
from studio.rendering.certificate_pdf import DesignFacts, bind_template
from studio.rendering.fonts import FontSet
from studio.rendering.sample_values import trying_values
from studio.rendering.template_source import TemplateError, TemplateFolder

TRYING = Limits(seconds=60.0, memory=1536 * 1024 * 1024)
"""A template of ours takes two seconds and 300 MB, the Han fonts included."""


@dataclass(frozen=True, slots=True)
class TriedTemplate:
    """What came of trying: the sample's PDF, the fields that fit themselves, and texts that did not fit."""

    title: str
    kind: str
    preview: bytes
    fields: tuple[str, ...]
    overflowing: tuple[str, ...]


def check_template(path: Path, limits: Limits = TRYING) -> TriedTemplate:
    """Draw the template at ``path`` with its sample, a long name, no optional text, and mirrored.

    Raises:
        LimitExceededError: It takes more time or memory than any honest template.
        UntrustedInputError: It is broken or asks for what it may not have; the sentence names it.
    """
    answer = run_limited(
        "studio.rendering.template_check:try_template",
        {"folder": str(path)},
        what=worded("the template {path}", path=path.name),
        limits=limits,
    )
    return TriedTemplate(
        answer["title"],
        answer["kind"],
        base64.b64decode(answer["preview"]),
        tuple(answer["fields"]),
        tuple(answer["overflowing"]),
    )


def try_template(argument: dict[str, str]) -> dict[str, Any]:
    """Be the worker's task: ``folder`` in, a JSON value with the fields of ``TriedTemplate`` out."""
    template = TemplateFolder.load(Path(argument["folder"]))
    bound = bind_template(template, DesignFacts(badge_svg=_BADGE), FontSet.product())
    papers = [bound.render_one(values) for values in trying_values(template)]
    fitted = [bound.fit(values) for values in trying_values(template)]
    if "name" not in fitted[0]:
        raise TemplateError(
            worded(
                "The template {template} has no field for the learner's name.", template=repr(template.name)
            ),
            hint=worded('Give the element that holds {{ name }} the attribute data-field="name".'),
        )
    return {
        "title": template.title,
        "kind": template.kind,
        "preview": base64.b64encode(papers[0]).decode("ascii"),
        "fields": sorted(fitted[0]),
        "overflowing": sorted({name for fit in fitted for name, item in fit.items() if not item.fits}),
    }


_BADGE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
    '<circle cx="50" cy="50" r="46" fill="#0b4f52"/></svg>'
)
