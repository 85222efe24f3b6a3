"""The papers of a batch: templates bound once, then values per award, drawn wherever the pool likes."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from studio.domain.award import AwardKind
from studio.domain.design import PublishedDesign
from studio.domain.issuer import Provider, Signatory
from studio.foundation.errors import AwardError, Cancelled
from studio.issuing.journal import SignedAward
from studio.rendering.certificate_pdf import BoundTemplate, DesignFacts, bind_template
from studio.rendering.certificate_values import CertificateValues, certificate_values
from studio.rendering.fonts import FontSet
from studio.rendering.template_source import TemplateFolder
from studio.services.batch_signing import BatchSigner
from studio.services.handle import Workspace
from studio.services.specimens import sample_code
from studio.services.templates import trusted_template

PARTICIPATION = "participation"


@dataclass(frozen=True, slots=True)
class PaperDrawer:
    """Two bound templates, picked by what the paper says; picklable, knows no key and no database."""

    credential: BoundTemplate
    participation: BoundTemplate

    def draw(self, values: Sequence[CertificateValues]) -> list[bytes | AwardError]:
        """Return one PDF, or the reason why there is none, for each of ``values``, in order."""
        return [self._draw(item) for item in values]

    def _draw(self, item: CertificateValues) -> bytes | AwardError:
        try:
            return self.template_for(item).render_one(item)
        except AwardError as error:
            return error

    def template_for(self, item: CertificateValues) -> BoundTemplate:
        """Return the template that draws ``item``."""
        return self.participation if item.kind == AwardKind.PARTICIPATION else self.credential


@dataclass(frozen=True, slots=True)
class BatchPapers:
    """What turns a signed award into its certificate. Without a signer it makes specimens."""

    drawer: PaperDrawer
    design: PublishedDesign
    provider: Provider
    signatories: tuple[Signatory, ...]
    signer: BatchSigner | None = None

    def values(self, signed: SignedAward) -> CertificateValues:
        """Return what the paper of ``signed`` says."""
        code = ""
        if self.signer is not None and signed.sha256:
            code = self.signer.code_on_paper(signed.award, self.design, self.provider, signed.sha256)
        elif self.signer is None and signed.award.kind is AwardKind.CREDENTIAL:
            code = sample_code(self.provider)
        return certificate_values(
            signed.award,
            self.design,
            self.provider,
            self.signatories,
            qr_text=code,
            credential=signed.credential,
            specimen=self.signer is None,
        )


def batch_papers(
    workspace: Workspace, design: PublishedDesign, provider: Provider, signer: BatchSigner | None
) -> BatchPapers:
    """Return what draws the papers of ``design``; ``signer`` None for specimens.

    Raises:
        TemplateMissingError: The template is gone.
        UntrustedInputError: Somebody else's template did not pass the worker.
        MachineError: Fonts or libraries are missing.
    """
    fonts = workspace_fonts(workspace)
    facts = DesignFacts(
        badge_svg=design.badge_svg,
        logo_png=provider.logo_png or b"",
        colour=provider.colour,
        metal=provider.metal,
        options=design.content.certificate.options,
    )
    chosen = trusted_template(workspace, design.content.certificate.template)
    other = trusted_template(workspace, PARTICIPATION)
    plain = replace(facts, options=_same_paper(other, facts.options))
    drawer = PaperDrawer(bind_template(chosen, facts, fonts), bind_template(other, plain, fonts))
    with workspace.store.reading() as work:
        signatories = work.signatories.all()
    return BatchPapers(drawer, design, provider, signatories, signer)


def _same_paper(template: TemplateFolder, options: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return of one template's options the paper, if the other ``template`` comes on it too."""
    choices = {option.name: option.choices for option in template.options}
    return tuple(pair for pair in options if pair[0] == "page" and pair[1] in choices.get("page", ()))


_SHELF: dict[Hashable, PaperDrawer] = {}
_KEPT = 4


@contextmanager
def lent_papers(
    workspace: Workspace, design: PublishedDesign, provider: Provider, signer: BatchSigner | None
) -> Iterator[BatchPapers]:
    """Lend what draws the papers of ``design``, with all that was laid out earlier for the same version.

    One at a time: a drawer that is lent out is not on the shelf, and whoever asks meanwhile gets a new one.

    Raises:
        StudioError: See ``batch_papers``.
    """
    papers = batch_papers(workspace, design, provider, signer)
    key = (str(workspace.folder), design.design_id, design.version, _marks(papers.drawer))
    drawer = _SHELF.pop(key, papers.drawer)
    try:
        yield replace(papers, drawer=drawer)
    except Cancelled:
        _put_back(key, drawer)
        raise
    # Not after any other error: a drawer that failed half-way is not worth keeping.
    _put_back(key, drawer)


def _put_back(key: Hashable, drawer: PaperDrawer) -> None:
    while len(_SHELF) >= _KEPT:
        _SHELF.pop(next(iter(_SHELF)))
    _SHELF[key] = drawer


def _marks(drawer: PaperDrawer) -> Hashable:
    """Return what two drawers have in common that draw the same."""
    return tuple(
        (bound.template.digests, bound.facts, tuple(bound.fonts.digests.items()))
        for bound in (drawer.credential, drawer.participation)
    )


def workspace_fonts(workspace: Workspace) -> FontSet:
    """Return the closed set of fonts: the product's and the workspace's own."""
    return FontSet.product().with_folder(workspace.fonts_folder)
