"""The criteria as Markdown, with the European elements that have no field of their own.

The headings are fixed, so that a reader or a program finds them again; the table is
``docs/formats/criteria-narrative.md``. A viewer that shows the criteria and nothing else still
tells what was learned and asked for.
"""

from collections.abc import Callable, Iterator

from studio.domain.competency import AlignmentKind
from studio.domain.criterion import Criterion
from studio.domain.design import DesignContent
from studio.domain.eu_elements import EuElements
from studio.domain.issuer import Accreditation, Provider
from studio.domain.text import LocalisedText

HEADINGS: dict[str, LocalisedText] = {
    "outcomes": LocalisedText.of("Learning outcomes", "en", {"de": "Lernergebnisse"}),
    "criteria": LocalisedText.of("What was assessed", "en", {"de": "Was geprüft wurde"}),
    "workload": LocalisedText.of("Workload", "en", {"de": "Arbeitsaufwand"}),
    "level": LocalisedText.of("Level", "en", {"de": "Niveau"}),
    "assessment": LocalisedText.of("Type of assessment", "en", {"de": "Art der Prüfung"}),
    "participation": LocalisedText.of("Form of participation", "en", {"de": "Form der Teilnahme"}),
    "quality": LocalisedText.of("Quality assurance", "en", {"de": "Qualitätssicherung"}),
    "accreditation": LocalisedText.of(
        "Accreditation of the provider", "en", {"de": "Akkreditierung des Anbieters"}
    ),
    "prerequisites": LocalisedText.of("Prerequisites", "en", {"de": "Voraussetzungen"}),
    "supervision": LocalisedText.of(
        "Supervision and identity check", "en", {"de": "Aufsicht und Feststellung der Identität"}
    ),
    "stackability": LocalisedText.of("Stackability", "en", {"de": "Anrechenbarkeit"}),
    "further": LocalisedText.of("Further information", "en", {"de": "Weitere Angaben"}),
}

TERMS: dict[str, LocalisedText] = {
    "online": LocalisedText.of("Online", "en", {"de": "Online"}),
    "onsite": LocalisedText.of("On site", "en", {"de": "Vor Ort"}),
    "blended": LocalisedText.of("Blended: online and on site", "en", {"de": "Gemischt: online und vor Ort"}),
    "unsupervised": LocalisedText.of(
        "Unsupervised, without identity check", "en", {"de": "Ohne Aufsicht, ohne Feststellung der Identität"}
    ),
    "supervised": LocalisedText.of(
        "Supervised, without identity check", "en", {"de": "Mit Aufsicht, ohne Feststellung der Identität"}
    ),
    "supervised-with-identity-check": LocalisedText.of(
        "Supervised, with identity check", "en", {"de": "Mit Aufsicht und Feststellung der Identität"}
    ),
    "stand-alone": LocalisedText.of("Stand-alone", "en", {"de": "Eigenständig"}),
    "stackable": LocalisedText.of("Stackable towards another credential", "en", {"de": "Anrechenbar"}),
    "hours": LocalisedText.of("{0} hours", "en", {"de": "{0} Stunden"}),
    "needed": LocalisedText.of("needed: {0}", "en", {"de": "verlangt: {0}"}),
    "eqf": LocalisedText.of("EQF level {0}", "en", {"de": "DQR/EQR-Niveau {0}"}),
    "cycle": LocalisedText.of("QF-EHEA {0} cycle", "en", {"de": "QF-EHEA, Zyklus: {0}"}),
    "points": LocalisedText.of("At least {0} points in all", "en", {"de": "Mindestens {0} Punkte insgesamt"}),
}


def criteria_narrative(content: DesignContent, provider: Provider) -> str:
    """Return the Markdown for ``criteria.narrative`` in the design's main language."""
    language = content.language
    parts = [content.criteria_text.in_language(language).strip()]
    for key, lines in (
        ("outcomes", _outcomes),
        ("criteria", _criteria),
        ("workload", _workload),
        ("level", _level),
        *_TEXTS.items(),
    ):
        if body := "\n".join(lines(content, language)):
            parts.append(f"**{HEADINGS[key].in_language(language)}**\n\n{body}")
    if accreditations := "\n".join(_accreditation(item) for item in provider.accreditations):
        parts.append(f"**{HEADINGS['accreditation'].in_language(language)}**\n\n{accreditations}")
    return "\n\n".join(part for part in parts if part)


def _term(key: str, language: str, *values: object) -> str:
    return TERMS[key].in_language(language).format(*values)


def _outcomes(content: DesignContent, language: str) -> Iterator[str]:
    if content.eu.learning_outcomes:
        yield content.eu.learning_outcomes.in_language(language)
    wanted = (AlignmentKind.COMPETENCY, AlignmentKind.SKILL)
    for item in content.alignments:
        if item.kind in wanted:
            framework = f" ({item.target_framework})" if item.target_framework else ""
            yield f"- {item.target_name}{framework}"


def _criteria(content: DesignContent, language: str) -> Iterator[str]:
    for criterion in content.criteria:
        yield f"- {criterion.name.in_language(language)}{_needed(criterion, language)}"
    if content.criteria and content.pass_rule.min_points is not None:
        yield f"- {_term('points', language, f'{content.pass_rule.min_points:f}')}"


def _needed(criterion: Criterion, language: str) -> str:
    level = criterion.level(criterion.required_level_id)
    if level is None:
        return ""
    return f" ({_term('needed', language, level.name.in_language(language))})"


def _workload(content: DesignContent, language: str) -> Iterator[str]:
    parts = []
    if content.eu.hours is not None:
        parts.append(_term("hours", language, f"{content.eu.hours:f}"))
    if content.eu.ects is not None:
        parts.append(f"{content.eu.ects:f} ECTS")
    if parts:
        yield ", ".join(parts)


def _level(content: DesignContent, language: str) -> Iterator[str]:
    if content.eu.eqf_level is not None:
        yield _term("eqf", language, content.eu.eqf_level)
    if content.eu.cycle:
        yield _term("cycle", language, content.eu.cycle)


Lines = Callable[[DesignContent, str], Iterator[str]]


def _text(choose: Callable[[EuElements], LocalisedText | None]) -> Lines:
    def lines(content: DesignContent, language: str) -> Iterator[str]:
        text = choose(content.eu)
        if text:
            yield text.in_language(language)

    return lines


def _choice(choose: Callable[[EuElements], str | None]) -> Lines:
    def lines(content: DesignContent, language: str) -> Iterator[str]:
        chosen = choose(content.eu)
        if chosen:
            yield _term(chosen, language)

    return lines


def _stackability(content: DesignContent, language: str) -> Iterator[str]:
    yield from _choice(lambda eu: eu.stackability)(content, language)
    yield from _text(lambda eu: eu.stackable_towards)(content, language)


_TEXTS: dict[str, Lines] = {
    "assessment": _text(lambda eu: eu.assessment_type),
    "participation": _choice(lambda eu: eu.participation),
    "quality": _text(lambda eu: eu.quality_assurance),
    "prerequisites": _text(lambda eu: eu.prerequisites),
    "supervision": _choice(lambda eu: eu.supervision),
    "stackability": _stackability,
    "further": _text(lambda eu: eu.further_information),
}


def _accreditation(item: Accreditation) -> str:
    facts = [item.body, item.number, item.scope, item.valid_until.isoformat() if item.valid_until else ""]
    return "- " + ", ".join(fact for fact in facts if fact)
