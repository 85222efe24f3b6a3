"""What keeps a micro-credential from being published: each finding names the field to open."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from studio.domain.competency import Alignment
from studio.domain.criterion import Criterion
from studio.domain.design import DesignContent
from studio.domain.plain import to_plain
from studio.domain.text import refused_characters
from studio.domain.validity import ValidityKind
from studio.foundation.worded import worded


@dataclass(frozen=True, slots=True)
class DesignFinding:
    """One thing to mend. ``place`` is the path of the field: ``criteria.2.levels.0.name``."""

    code: str
    place: str
    sentence: str


# RFC 3987's shape, without what no JSON-LD processor takes: blanks, controls, <>"{}|\^`.
_ABSOLUTE_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20\x7f]+")
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_UNSIGNED = {"artwork_svg", "change_note"}


def is_absolute_iri(text: str) -> bool:
    """Tell whether ``text`` names something for the whole world: ``https://…``, ``urn:…``."""
    return _ABSOLUTE_IRI.fullmatch(text) is not None


def design_findings(content: DesignContent) -> tuple[DesignFinding, ...]:
    """Return everything that must be mended before ``content`` can be published, in the order of the page."""
    return tuple(
        finding
        for check in (_texts_there, _criteria, _alignments, _numbers, _letters, _languages)
        for finding in check(content)
    )


def _texts_there(content: DesignContent) -> Iterator[DesignFinding]:
    if not content.title:
        yield DesignFinding("design.title", "title", worded("The micro-credential has no title."))
    if not content.description:
        yield DesignFinding(
            "design.description", "description", worded("The description is empty: Open Badges asks for one.")
        )
    if not (content.criteria or content.criteria_text or content.criteria_url):
        yield DesignFinding(
            "design.criteria",
            "criteria",
            worded("Nothing says what has to be shown: add a criterion, or describe it in words."),
        )
    if not content.artwork_svg.strip():
        yield DesignFinding("design.artwork", "artwork_svg", worded("There is no badge artwork yet."))
    if content.criteria_url and not is_absolute_iri(content.criteria_url):
        yield _bad_address("criteria_url", content.criteria_url)
    for number, related in enumerate(content.related):
        if not is_absolute_iri(related.id):
            yield _bad_address(f"related.{number}.id", related.id)


def _criteria(content: DesignContent) -> Iterator[DesignFinding]:
    for number, criterion in enumerate(content.criteria):
        place = f"criteria.{number}"
        if not criterion.name:
            yield DesignFinding(
                "design.criterion-name",
                f"{place}.name",
                worded("Criterion {number} has no name.", number=number + 1),
            )
        yield from _levels(criterion, place)
        yield from _alignment_findings(criterion.alignments, f"{place}.alignments")


def _levels(criterion: Criterion, place: str) -> Iterator[DesignFinding]:
    for rank, level in enumerate(criterion.levels):
        if not level.name:
            sentence = worded(
                "Level {number} of {criterion} has no name.",
                number=rank + 1,
                criterion=repr(criterion.name.main),
            )
            yield DesignFinding("design.level-name", f"{place}.levels.{rank}.name", sentence)
    if criterion.required_level_id is not None and criterion.rank(criterion.required_level_id) < 0:
        sentence = worded(
            "The level required for {criterion} is none of its levels.", criterion=repr(criterion.name.main)
        )
        yield DesignFinding("design.required-level", f"{place}.required_level_id", sentence)
    most, needed = criterion.max_points, criterion.required_points
    if most is not None and needed is not None and needed > most:
        sentence = worded(
            "{criterion} asks for {needed} points, and {most} can be reached.",
            criterion=repr(criterion.name.main),
            needed=needed,
            most=most,
        )
        yield DesignFinding("design.required-points", f"{place}.required_points", sentence)


def _alignments(content: DesignContent) -> Iterator[DesignFinding]:
    yield from _alignment_findings(content.alignments, "alignments")


def _alignment_findings(alignments: tuple[Alignment, ...], place: str) -> Iterator[DesignFinding]:
    for number, alignment in enumerate(alignments):
        if not alignment.target_name:
            sentence = worded("Alignment {number} has no name.", number=number + 1)
            yield DesignFinding("design.alignment-name", f"{place}.{number}.target_name", sentence)
        if not is_absolute_iri(alignment.target_url):
            yield _bad_address(f"{place}.{number}.target_url", alignment.target_url)


def _bad_address(place: str, text: str) -> DesignFinding:
    sentence = worded(
        "{text} is no whole address: it has to begin like https:// and hold no blanks.", text=repr(text)
    )
    return DesignFinding("design.address", place, sentence)


def _numbers(content: DesignContent) -> Iterator[DesignFinding]:
    eu, validity = content.eu, content.validity
    if eu.ects is not None and (eu.ects < 0 or eu.ects != round(eu.ects, 4)):
        yield DesignFinding(
            "design.ects", "eu.ects", worded("ECTS credits have at most four decimals and are not negative.")
        )
    if eu.hours is not None and eu.hours <= 0:
        yield DesignFinding("design.hours", "eu.hours", worded("The workload must be more than nothing."))
    if eu.eqf_level is not None and not 1 <= eu.eqf_level <= 8:
        yield DesignFinding("design.eqf", "eu.eqf_level", worded("The EQF has the levels 1 to 8."))
    if validity.kind is ValidityKind.MONTHS and validity.months < 1:
        yield DesignFinding(
            "design.validity", "validity.months", worded("A validity in months needs at least one month.")
        )
    if validity.kind is ValidityKind.UNTIL and validity.until is None:
        yield DesignFinding(
            "design.validity", "validity.until", worded("The last day of validity is missing.")
        )


def _letters(content: DesignContent) -> Iterator[DesignFinding]:
    plain = {name: value for name, value in to_plain(content).items() if name not in _UNSIGNED}
    for place, text in _strings(plain, ""):
        refused = refused_characters(text)
        if refused:
            codes = ", ".join(f"U+{ord(letter):04X}" for letter in refused)
            sentence = worded(
                "A text holds characters that no credential may hold: {codes}. Type the text again.",
                codes=codes,
            )
            yield DesignFinding("design.characters", place, sentence)


def _strings(plain: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(plain, str):
        yield place, plain
        return
    pairs = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    for key, value in pairs:
        yield from _strings(value, f"{place}.{key}" if place else str(key))


def _languages(content: DesignContent) -> Iterator[DesignFinding]:
    tags = {content.language, *(tag for tag, _ in content.title.entries)}
    for tag in sorted(tags):
        if not _LANGUAGE_TAG.fullmatch(tag):
            sentence = worded("{tag} is no language tag such as en or de-AT.", tag=repr(tag))
            yield DesignFinding("design.language", "language", sentence)
