"""Certificates: one template bound to one design, then many learners.

``bind_template`` is cheap and its result pickles, so that a process pool can be handed one; each
process lays out what it needs on first use. The bytes of a certificate depend on the template, the
design, the fonts and that learner's values alone: not on who else is in the batch, nor on order.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from studio.foundation.errors import AwardError
from studio.foundation.watcher import QUIET, Watcher
from studio.foundation.worded import worded
from studio.rendering.certificate_values import CertificateValues
from studio.rendering.fitting import Fitted, fit_text
from studio.rendering.font_families import Kind
from studio.rendering.fonts import FontSet
from studio.rendering.offline_fetcher import BASE_URL
from studio.rendering.page_values import field_texts, page_values, pictures_of
from studio.rendering.pdf_file import OnePaper, PlateWriter
from studio.rendering.plate import EmojiError, make_plate
from studio.rendering.qr import qr_png, qr_symbol
from studio.rendering.template_source import TemplateError, TemplateFolder
from studio.rendering.typesetting import LaidOut, Typesetter

QR_NAME = "values/qr.png"
_PLATES_KEPT = 48
_FITS_KEPT = 20_000
_KINDS: tuple[Kind, ...] = ("serif", "sans")


class CertificateError(AwardError):
    """This learner's certificate cannot be made from this template."""

    code = "award.certificate"
    hint = worded("Preview this learner's certificate, and shorten the text or choose another template.")


@dataclass(frozen=True, slots=True)
class DesignFacts:
    """What of a published design is the same on all its certificates.

    ``badge_svg`` is flattened; ``colour`` and ``metal`` are ``#rrggbb``; ``options`` are the
    template's, name and value.
    """

    badge_svg: str = ""
    logo_png: bytes = b""
    colour: str = "#0b4f52"
    metal: str = "#b08d3e"
    options: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Engine:
    """What one process keeps while it draws with one bound template."""

    typesetter: Typesetter
    pages: dict[str, LaidOut] = field(default_factory=dict)
    fits: dict[tuple[str, str, str], Fitted] = field(default_factory=dict)
    plates: "OrderedDict[str, PlateWriter]" = field(default_factory=OrderedDict)


class BoundTemplate:
    """A template, a design's facts and fonts, ready for any number of learners. Pickles."""

    def __init__(self, template: TemplateFolder, facts: DesignFacts, fonts: FontSet) -> None:
        self.template, self.facts, self.fonts = template, facts, fonts
        self.options = template.chosen(dict(facts.options))
        self._engine: _Engine | None = None

    def __getstate__(self) -> tuple[TemplateFolder, DesignFacts, FontSet]:
        return (self.template, self.facts, self.fonts)

    def __setstate__(self, state: tuple[TemplateFolder, DesignFacts, FontSet]) -> None:
        self.__init__(*state)  # type: ignore[misc]

    def render_many(self, values: Iterable[CertificateValues], watch: Watcher = QUIET) -> Iterator[bytes]:
        """Yield one PDF (PDF/A-3a and PDF/UA-1) per learner, in the same order.

        Args:
            values: As many as there are; taken one at a time.
            watch: Asked before each, never inside one.

        Raises:
            CertificateError: This learner's page cannot be made.
            TemplateError: No learner's page can be made.
            Cancelled: The person stopped it.
        """
        for item in values:
            watch.raise_if_cancelled()
            yield self.render_one(item)

    def render_one(self, values: CertificateValues) -> bytes:
        """Return the PDF of one learner; see ``render_many``."""
        fitted = self.fit(values)
        picture = None
        if values.qr_text:
            symbol = qr_symbol(values.qr_text)
            picture = (symbol.side, symbol.bits)
        texts = {name: item.text for name, item in fitted.items() if self._varying(name)}
        paper = OnePaper(
            title=values.document_title,
            author=values.provider_name,
            language=values.language,
            made=values.made_at,
            texts=texts,
            attachment=values.credential,
            picture=picture,
        )
        try:
            return self._plate(values, fitted).write(paper)
        except EmojiError:
            # Pictures stand outside the text that is cut out: were this learner the plate's first, they would
            # be on every other's page.
            self._running().plates.popitem()
            return self._plate(values, fitted, whole=True).write(paper)

    def fit(self, values: CertificateValues) -> dict[str, Fitted]:
        """Return, per field of this learner's page, the size and the lines that its text takes."""
        key = self._key(values)
        page, fits = self._sample_page(values, key), self._running().fits
        if len(fits) > _FITS_KEPT:
            fits.clear()
        found: dict[str, Fitted] = {}
        for name, text in field_texts(values).items():
            rule = self.template.rule(name)
            if rule is None or name not in page.fields:
                continue
            if (key, name, text) not in fits:
                fits[key, name, text] = fit_text(page, page.fields[name], rule, name, text)
            found[name] = fits[key, name, text]
        return found

    def _sample_page(self, values: CertificateValues, key: str) -> LaidOut:
        """Lay out the page with short texts in its fields: their places do not depend on the text."""
        pages = self._running().pages
        if key not in pages:
            blank = values.with_fields(
                {name: "Xx" for name in field_texts(values) if self.template.rule(name)}
            )
            if len(pages) >= _PLATES_KEPT:
                pages.pop(next(iter(pages)))
            pages[key] = self._lay_out(blank, values, {})
        return pages[key]

    def _varying(self, name: str) -> bool:
        rule = self.template.rule(name)
        return rule is not None and rule.varies

    def _plate(
        self, values: CertificateValues, fitted: Mapping[str, Fitted], whole: bool = False
    ) -> PlateWriter:
        if whole:
            return self._make_plate(values, fitted, whole)
        shape = {name: (item.size, item.lines) for name, item in fitted.items()}
        key = f"{self._key(values)} {shape}"
        plates = self._running().plates
        if key not in plates:
            if len(plates) >= _PLATES_KEPT:
                plates.popitem(last=False)
            plates[key] = self._make_plate(values, fitted)
        plates.move_to_end(key)
        return plates[key]

    def _make_plate(
        self, values: CertificateValues, fitted: Mapping[str, Fitted], whole: bool = False
    ) -> PlateWriter:
        page = self._lay_out(values, values, fitted)
        holes = [name for name in fitted if self._varying(name)]
        plate = make_plate(
            page, self._running().typesetter.glyph_fonts, holes, bool(values.credential), whole
        )
        return PlateWriter(plate, BASE_URL + QR_NAME)

    def _lay_out(
        self, shown: CertificateValues, values: CertificateValues, fitted: Mapping[str, Fitted]
    ) -> LaidOut:
        rules = {name: self.template.rule(name) for name in field_texts(values)}
        sizes = {name: rule.largest for name, rule in rules.items() if rule}
        sizes |= {name: item.size for name, item in fitted.items()}
        lines = {**dict.fromkeys(sizes, 1), **{name: item.lines for name, item in fitted.items()}}
        html = self.template.html(
            page_values(shown, self.facts, self.options, self.template, self.fonts, sizes, lines)
        )
        pictures = pictures_of(values, self.facts)
        if values.qr_text:
            pictures[QR_NAME] = qr_png(values.qr_text)
        page = self._running().typesetter.lay_out(html, pictures)
        if page.page_count != 1:
            raise TemplateError(
                worded(
                    "The template {template} makes {page_count} pages for {values}; a certificate has one.",
                    template=repr(self.template.name),
                    page_count=page.page_count,
                    values=repr(values.name),
                )
            )
        return page

    def _key(self, values: CertificateValues) -> str:
        """Return what all learners share who can be drawn with one plate, their texts' sizes aside."""
        own = {name: "" for name in field_texts(values) if self._varying(name)}
        stacks = [self._stack(kind, values.name_language, values.name) for kind in _KINDS]
        common = values.with_fields(own).common()
        return hashlib.sha256(repr((sorted(own), stacks, common)).encode()).hexdigest()

    def _stack(self, kind: Kind, language: str, text: str) -> str:
        return self.fonts.css_families(kind, language, text)

    def _running(self) -> _Engine:
        if self._engine is None:
            style = self.template.files["style.css"].decode("utf-8", "replace")
            self._engine = _Engine(Typesetter(self.fonts, style, self.template.files))
        return self._engine


def bind_template(template: TemplateFolder, facts: DesignFacts, fonts: FontSet) -> BoundTemplate:
    """Bind a template to a design.

    Raises:
        TemplateError: An option has a value that the template does not know.
    """
    return BoundTemplate(template, facts, fonts)


def render_preview(bound: BoundTemplate, values: CertificateValues) -> bytes:
    """Return the PDF of one learner for the screen: the same page, without the credential inside."""
    return bound.render_one(values.without_credential())
