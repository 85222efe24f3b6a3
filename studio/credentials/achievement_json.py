"""A published micro-credential as Open Badges' Achievement.

Every award of one version carries the same Achievement, key for key.
Source: Open Badges 3.0, section B.1.1 and following.
"""

from decimal import Decimal
from typing import Any
from uuid import UUID, uuid5

from studio.credentials.criteria_text import criteria_narrative
from studio.credentials.issuer_json import IssuerIdentity, extension_term, issuer_profile, png_image
from studio.domain.competency import Alignment, AlignmentKind
from studio.domain.criterion import Criterion, RubricLevel
from studio.domain.design import DesignContent, OtherIdentifier, PublishedDesign, RelatedAchievement
from studio.domain.issuer import Provider
from studio.domain.text import LocalisedText
from studio.domain.vocabulary import ALIGNMENT_TARGET_TYPES, IDENTIFIER_TYPES

EQF_LEVEL = "http://data.europa.eu/snb/eqf/{level}"


def achievement_id(design_id: UUID, version: int, base_url: str) -> str:
    """Return the identifier of one version: its page under the base URL, else a URN made from both."""
    if base_url:
        return f"{base_url}/achievements/{design_id}/{version}/"
    return f"urn:uuid:{uuid5(design_id, f'version {version}')}"


def urn(identifier: UUID) -> str:
    """Return ``identifier`` as a URN."""
    return f"urn:uuid:{identifier}"


def grade_description_id(design_id: UUID) -> str:
    """Return the id of the result description that holds the overall grade."""
    return urn(uuid5(design_id, "grade"))


def points_description_id(design_id: UUID) -> str:
    """Return the id of the result description that holds the sum of points."""
    return urn(uuid5(design_id, "points"))


def achievement(design: PublishedDesign, provider: Provider, identity: IssuerIdentity) -> dict[str, Any]:
    """Return the Achievement of one published version."""
    content, language = design.content, design.content.language
    result: dict[str, Any] = {
        "id": achievement_id(design.design_id, design.version, identity.base_url),
        "type": ["Achievement"],
        "achievementType": content.achievement_type,
        "name": content.title.in_language(language),
        "description": content.description.in_language(language),
        "criteria": _criteria(content, provider),
        "image": png_image(design.badge_png, content.artwork_caption.in_language(language)),
        "inLanguage": language,
        "version": str(design.version),
    }
    return result | _optional(design, identity)


def _optional(design: PublishedDesign, identity: IssuerIdentity) -> dict[str, Any]:
    content, language = design.content, design.content.language
    parts: dict[str, Any] = {
        "humanCode": content.human_code,
        "fieldOfStudy": content.field_of_study,
        "specialization": content.specialization,
        "tag": list(content.tags),
        "creditsAvailable": plain_number(content.eu.ects),
        "alignment": [alignment_json(item) for item in _alignments(content)],
        "otherIdentifier": [_other_identifier(item) for item in content.other_identifiers],
        "related": _related(design, identity),
        "resultDescription": result_descriptions(design),
    }
    if content.creator is not None:
        of_creator = IssuerIdentity(content.creator.web_address or urn(content.creator.id), "")
        parts["creator"] = issuer_profile(content.creator, of_creator, language)
    return {name: part for name, part in parts.items() if part not in (None, "", [])}


def _criteria(content: DesignContent, provider: Provider) -> dict[str, str]:
    criteria = {"id": content.criteria_url} if content.criteria_url else {}
    return criteria | {"narrative": criteria_narrative(content, provider)}


def _alignments(content: DesignContent) -> tuple[Alignment, ...]:
    level = content.eu.eqf_level
    if level is None or any(item.kind is AlignmentKind.LEVEL for item in content.alignments):
        return content.alignments
    eqf = Alignment(
        target_name=f"EQF level {level}",
        target_url=EQF_LEVEL.format(level=level),
        kind=AlignmentKind.LEVEL,
        target_framework="European Qualifications Framework",
        target_type="ext:EQF",
    )
    return (*content.alignments, eqf)


def alignment_json(alignment: Alignment) -> dict[str, Any]:
    """Return one Alignment."""
    parts = {
        "targetName": alignment.target_name,
        "targetUrl": alignment.target_url,
        "targetCode": alignment.target_code,
        "targetDescription": alignment.target_description,
        "targetFramework": alignment.target_framework,
        "targetType": _target_type(alignment.target_type),
    }
    return {"type": ["Alignment"], **{name: part for name, part in parts.items() if part}}


def _target_type(term: str) -> str:
    if not term or term in ALIGNMENT_TARGET_TYPES:
        return term
    return extension_term(term.removeprefix("ext:"))


def _other_identifier(item: OtherIdentifier) -> dict[str, str]:
    kind = item.kind if item.kind in IDENTIFIER_TYPES else extension_term(item.kind.removeprefix("ext:"))
    return {"type": "IdentifierEntry", "identifier": item.value, "identifierType": kind}


def _related(design: PublishedDesign, identity: IssuerIdentity) -> list[dict[str, Any]]:
    related = [_related_json(item) for item in design.content.related]
    if design.version > 1:
        before = design.version - 1
        earlier = achievement_id(design.design_id, before, identity.base_url)
        related.append(_related_json(RelatedAchievement(earlier, design.content.language, str(before))))
    return related


def _related_json(item: RelatedAchievement) -> dict[str, Any]:
    parts = {"inLanguage": item.language, "version": item.version}
    return {"id": item.id, "type": ["Related"], **{name: part for name, part in parts.items() if part}}


def result_descriptions(design: PublishedDesign) -> list[dict[str, Any]]:
    """Return one ResultDescription per criterion, then those of the sum of points and the grade."""
    content = design.content
    if not content.criteria:
        return []
    found = [_result_description(criterion, content.language) for criterion in content.criteria]
    if gives_points(content):
        found.append(_points_description(design))
    found.append(
        {
            "id": grade_description_id(design.design_id),
            "type": ["ResultDescription"],
            "name": _GRADE.in_language(content.language),
            "resultType": "Result",
        }
    )
    return found


def gives_points(content: DesignContent) -> bool:
    """Tell whether points are given at all, so that their sum means something."""
    return content.pass_rule.min_points is not None or any(
        criterion.max_points is not None or any(level.points is not None for level in criterion.levels)
        for criterion in content.criteria
    )


def _points_description(design: PublishedDesign) -> dict[str, Any]:
    wanted = design.content.pass_rule.min_points
    description = {
        "id": points_description_id(design.design_id),
        "type": ["ResultDescription"],
        "name": _POINTS.in_language(design.content.language),
        "resultType": "RawScore",
    }
    return description | ({"requiredValue": score_text(wanted)} if wanted is not None else {})


def _result_description(criterion: Criterion, language: str) -> dict[str, Any]:
    result: dict[str, Any] = {
        "id": urn(criterion.id),
        "type": ["ResultDescription"],
        "name": criterion.name.in_language(language),
    }
    if criterion.alignments:
        result["alignment"] = [alignment_json(item) for item in criterion.alignments]
    return result | (_by_levels(criterion, language) if criterion.levels else _by_points(criterion))


def _by_levels(criterion: Criterion, language: str) -> dict[str, Any]:
    levels = [_level(level, place, language) for place, level in enumerate(criterion.levels, start=1)]
    parts: dict[str, Any] = {"resultType": "RubricCriterionLevel", "rubricCriterionLevel": levels}
    if criterion.required_level_id is not None:
        parts["requiredLevel"] = urn(criterion.required_level_id)
    return parts


def _by_points(criterion: Criterion) -> dict[str, Any]:
    parts: dict[str, Any] = {"resultType": "RawScore", "valueMin": "0"}
    if criterion.max_points is not None:
        parts["valueMax"] = score_text(criterion.max_points)
    if criterion.required_points is not None:
        parts["requiredValue"] = score_text(criterion.required_points)
    return parts


def _level(level: RubricLevel, place: int, language: str) -> dict[str, Any]:
    parts = {
        "id": urn(level.id),
        "type": ["RubricCriterionLevel"],
        "name": level.name.in_language(language),
        "level": str(place),
    }
    if level.description:
        parts["description"] = level.description.in_language(language)
    if level.points is not None:
        parts["points"] = score_text(level.points)
    return parts


def score_text(value: Decimal) -> str:
    """Return a score as the standard wants it: a string, without exponent or idle zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain_number(value: Decimal | None) -> int | float | None:
    """Return credits as a JSON number: whole where it is whole (trials: at most four decimals)."""
    if value is None:
        return None
    rounded = round(value, 4)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


_GRADE = LocalisedText.of("Overall grade", "en", {"de": "Gesamtnote"})
_POINTS = LocalisedText.of("Total points", "en", {"de": "Summe der Punkte"})
