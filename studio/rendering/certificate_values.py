"""What one certificate says: finished texts in one language, from the words of the trade."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval
from babel.numbers import format_decimal
from babel.units import format_unit

from studio.domain.award import AwardKind, PlannedAward
from studio.domain.course_run import own_title
from studio.domain.criterion import Criterion
from studio.domain.design import DesignContent, PublishedDesign
from studio.domain.evidence import CriterionResult
from studio.domain.issuer import Accreditation, Provider, Signatory
from studio.domain.text import one_line
from studio.rendering.direction import isolated
from studio.rendering.wording import Wording, base_language, direction_of, wording_for, wording_language

MAX_ROWS = 12
"""Rows of levels or competencies that a certificate takes; the credential holds all of them."""


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One criterion and the level or points reached."""

    criterion: str
    level: str


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """Who signs: name, title, and the picture of the signature (PNG, or empty for a line to sign on)."""

    name: str
    title: str = ""
    picture: bytes = b""
    picture_alt: str = ""


@dataclass(frozen=True, slots=True)
class CertificateValues:
    """All texts of one paper. ``kind`` is ``credential`` or ``participation``.

    ``language`` is that of the phrases, ``name_language`` the learner's own. ``credential`` (signed
    JSON, UTF-8) and ``qr_text`` are empty where there is none. ``made_at`` is aware.
    """

    kind: str
    language: str
    name_language: str
    direction: str
    document_title: str
    made_at: datetime
    provider_name: str
    heading: str
    certify: str
    name: str
    earned: str
    title: str
    wording: str = ""
    levels_heading: tuple[str, str] = ("", "")
    levels: tuple[LevelRow, ...] = ()
    competencies_heading: str = ""
    competencies: tuple[str, ...] = ()
    run_line: str = ""
    facts_line: str = ""
    number_line: str = ""
    people_line: str = ""
    grade_line: str = ""
    accreditation_line: str = ""
    note: str = ""
    signatures: tuple[SignatureLine, ...] = ()
    check_label: str = ""
    check_domain: str = ""
    qr_text: str = ""
    qr_alt: str = ""
    badge_alt: str = ""
    specimen: str = ""
    credential: bytes = b""

    def with_fields(self, texts: Mapping[str, str]) -> "CertificateValues":
        """Return a copy with other texts; keys are paths such as ``name`` or ``levels.0.level``."""
        changed: dict[str, Any] = {path: text for path, text in texts.items() if "." not in path}
        rows: dict[str, dict[int, dict[str, str]]] = {}
        for path, text in texts.items():
            if "." in path:
                kind, place, *rest = path.split(".")
                rows.setdefault(kind, {}).setdefault(int(place), {})[rest[0] if rest else ""] = text
        changed.update({kind: _with_rows(getattr(self, kind), new) for kind, new in rows.items()})
        return replace(self, **changed)

    def without_credential(self) -> "CertificateValues":
        """Return a copy for the screen, with nothing to attach."""
        return replace(self, credential=b"")

    def common(self) -> dict[str, Any]:
        """Return what matters for the layout: all but what belongs to this one paper's envelope."""
        facts = asdict(self)
        for own in ("document_title", "made_at"):
            del facts[own]
        facts["qr_text"] = bool(self.qr_text)
        facts["credential"] = bool(self.credential)
        return facts


def _with_rows(rows: tuple[Any, ...], new: Mapping[int, Mapping[str, str]]) -> tuple[Any, ...]:
    changed = []
    for place, row in enumerate(rows):
        texts = new.get(place, {})
        changed.append(texts.get("", row) if isinstance(row, str) else replace(row, **texts))
    return tuple(changed)


def certificate_values(
    award: PlannedAward,
    design: PublishedDesign,
    provider: Provider,
    signatories: Sequence[Signatory] = (),
    *,
    competencies: Sequence[str] = (),
    qr_text: str = "",
    credential: bytes = b"",
    specimen: bool = False,
) -> CertificateValues:
    """Return the finished texts of one award's paper, in the learner's language where we have it.

    Args:
        signatories: All that the provider has; the design's choice and the day decide who signs.
        competencies: Statements to print where the design asks for them, beside its alignments.
        qr_text: What the QR code says; ignored on a confirmation of participation.
        credential: The signed JSON to attach; likewise ignored there.
        specimen: Mark the paper plainly as a trial.
    """
    content = design.content
    tag = wording_language(award.learner.language, content.language)
    words = wording_for(tag)
    said = _Speaker(tag, words)
    own = _credential_texts if award.kind is AwardKind.CREDENTIAL else _participation_texts
    title = one_line(content.title.in_language(tag))
    name = award.learner.certificate_name
    shared: dict[str, Any] = {
        "kind": str(award.kind),
        "language": tag,
        "name_language": award.learner.language or tag,
        "direction": direction_of(tag),
        "document_title": f"{title} – {name}",
        "made_at": award.signed_at,
        "provider_name": one_line(provider.name.in_language(tag)),
        "name": name,
        "title": title,
        "run_line": said.run(award, content),
        "facts_line": said.facts(award, content),
        "people_line": said.people(award),
        "signatures": _signatures(award, content, signatories, words),
        "badge_alt": words.badge_alt.format(one_line(content.artwork_caption.in_language(tag)) or title),
        "specimen": words.specimen if specimen else "",
    }
    shared.update(own(award, content, provider, said))
    if award.kind is AwardKind.CREDENTIAL:
        shared.update(qr_text=qr_text, credential=credential)
        shared.update(_competencies(content, competencies, tag, words))
    return CertificateValues(**shared)


def _credential_texts(
    award: PlannedAward, content: DesignContent, provider: Provider, said: "_Speaker"
) -> dict[str, Any]:
    words, settings = said.words, content.certificate
    heading = settings.title.in_language(said.tag) if settings.title else ""
    domain = urlsplit(provider.base_url).netloc
    return {
        "heading": one_line(heading) or words.heading,
        "certify": words.certify,
        "earned": words.earned,
        "wording": one_line(settings.wording.in_language(said.tag)) if settings.wording else "",
        "levels_heading": (words.criterion, words.level),
        "levels": said.levels(award, content) if settings.show_levels else (),
        "number_line": said.number(award),
        "grade_line": words.grade.format(said.apart(award.attempt.grade))
        if award.attempt and award.attempt.grade
        else "",
        "accreditation_line": said.accreditation(provider.accreditations, award.awarded_on),
        "check_label": words.check if domain else words.check_program,
        "check_domain": domain,
        "qr_alt": words.qr_alt,
    }


def _participation_texts(
    award: PlannedAward, content: DesignContent, provider: Provider, said: "_Speaker"
) -> dict[str, Any]:
    words = said.words
    return {
        "heading": words.participation,
        "certify": words.confirm,
        "earned": words.took_part,
        "note": words.no_credential,
    }


def _competencies(content: DesignContent, given: Sequence[str], tag: str, words: Wording) -> dict[str, Any]:
    if not content.certificate.show_competencies:
        return {}
    names = [*given, *(alignment.target_name for alignment in content.alignments)]
    shown = tuple(dict.fromkeys(one_line(name) for name in names if name))[:MAX_ROWS]
    return {"competencies_heading": words.competencies, "competencies": shown}


def _signatures(
    award: PlannedAward, content: DesignContent, signatories: Iterable[Signatory], words: Wording
) -> tuple[SignatureLine, ...]:
    chosen = content.certificate.signatory_ids
    by_id = {person.id: person for person in signatories if person.signs_on(award.awarded_on)}
    people = [by_id[key] for key in chosen if key in by_id] if chosen else list(by_id.values())
    return tuple(
        SignatureLine(
            one_line(person.name),
            one_line(person.title),
            person.signature_png or b"",
            words.signature_of.format(one_line(person.name)) if person.signature_png else "",
        )
        for person in people[:3]
    )


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Says dates, numbers and lists in one language."""

    tag: str
    words: Wording

    @property
    def locale(self) -> Locale:
        # "en" alone would write dates the American way; most of our readers are in Europe.
        tag = "en-GB" if self.tag.lower() == "en" else self.tag
        try:
            return Locale.parse(tag, sep="-" if "-" in tag else "_")
        except (UnknownLocaleError, ValueError):
            return Locale.parse(base_language(tag))

    def day(self, day: date) -> str:
        return str(format_date(day, "long", locale=self.locale))

    def days(self, first: date, last: date) -> str:
        """Return two days as one text without a blank at which it could break."""
        if first == last:
            said = self.day(first)
        else:
            said = str(format_interval(first, last, "yMMMd", locale=self.locale))
        return "\u00a0".join(said.split())

    def decimal(self, number: Decimal | int) -> str:
        return str(format_decimal(number, locale=self.locale))

    def apart(self, text: str) -> str:
        """Return what others wrote, so that it keeps its order within a sentence of the other direction."""
        return isolated(text, direction_of(self.tag))

    def hours(self, number: Decimal) -> str:
        # Babel knows only the short word in Chinese, Japanese, Korean, Persian and Vietnamese, and
        # then gives the unit's own name.
        forms = (
            format_unit(number, "duration-hour", length=form, locale=self.locale)
            for form in ("long", "short")
        )
        return next((form for form in forms if "duration" not in form), f"{self.decimal(number)} h")

    def facts(self, award: PlannedAward, content: DesignContent) -> str:
        run, eu = award.course_run, content.eu
        hours = run.hours if run and run.hours is not None else eu.hours
        when = self.day(award.awarded_on)
        comma = "، " if base_language(self.tag) in ("ar", "fa", "ur") else ", "
        parts = [f"{self.apart(one_line(run.place))}{comma}{when}" if run and run.place else when]
        if hours is not None:
            parts.append(self.hours(hours))
        if eu.ects is not None and award.kind is AwardKind.CREDENTIAL:
            parts.append(self.apart(f"{self.decimal(eu.ects)} ECTS"))
        if eu.eqf_level is not None and award.kind is AwardKind.CREDENTIAL:
            parts.append(self.words.eqf.format(eu.eqf_level))
        return " · ".join(parts)

    def run(self, award: PlannedAward, content: DesignContent) -> str:
        """Return days and title of the course run, as far as the page does not say them elsewhere."""
        run = award.course_run
        if run is None:
            return ""
        title = self.apart(own_title(run.title, content.title))
        first, last = run.starts_on or run.ends_on, run.ends_on or run.starts_on
        days = self.days(first, last) if first and last and {first, last} != {award.awarded_on} else ""
        # The days first: if the line breaks, all that goes on is one text of one direction.
        return " · ".join(filter(None, (days, title)))

    def number(self, award: PlannedAward) -> str:
        parts = [self.words.certificate.format(self.apart(award.number))] if award.number else []
        if award.valid_until is not None:
            last = award.valid_until.astimezone(UTC).date()
            parts.append(self.words.valid_until.format(self.day(last)))
        return " · ".join(parts)

    def people(self, award: PlannedAward) -> str:
        run = award.course_run
        if run is None:
            return ""
        said = [(self.words.trainer, run.trainer), (self.words.assessor, run.assessor)]
        return " · ".join(phrase.format(self.apart(one_line(who))) for phrase, who in said if who)

    def accreditation(self, accreditations: Sequence[Accreditation], day: date) -> str:
        valid = [item for item in accreditations if item.valid_until is None or item.valid_until >= day]
        shown = [f"{item.body} ({item.number})" if item.number else item.body for item in valid[:2]]
        return self.words.accredited.format(self.apart(one_line(", ".join(shown)))) if shown else ""

    def levels(self, award: PlannedAward, content: DesignContent) -> tuple[LevelRow, ...]:
        results = {item.criterion_id: item for item in award.attempt.results} if award.attempt else {}
        rows = (
            LevelRow(one_line(criterion.name.in_language(self.tag)), text)
            for criterion in content.criteria
            if criterion.id in results and (text := self.reached(criterion, results[criterion.id]))
        )
        return tuple(rows)[:MAX_ROWS]

    def reached(self, criterion: Criterion, result: CriterionResult) -> str:
        level = criterion.level(result.level_id)
        if level is not None:
            name = one_line(level.name.in_language(self.tag))
            place = str(criterion.rank(level.id) + 1)
            return self.apart(f"{place} · {name}") if name else place
        if result.points is None:
            return ""
        if criterion.max_points is None:
            return self.decimal(result.points)
        return self.words.points.format(self.decimal(result.points), self.decimal(criterion.max_points))
