"""One award as an unsigned OpenBadgeCredential.

Source: Open Badges 3.0, section B.1; rules R1-R26 of ``rules``.
"""

import hashlib
from datetime import UTC, date, datetime, time
from typing import Any

from studio.credentials.achievement_json import (
    achievement,
    gives_points,
    grade_description_id,
    plain_number,
    points_description_id,
    score_text,
    urn,
)
from studio.credentials.context_addresses import CREDENTIALS_V2, OPEN_BADGES
from studio.credentials.issuer_json import IssuerIdentity, issuer_profile
from studio.domain.award import PlannedAward, RecipientPreset, StatusPlace
from studio.domain.course_run import CourseRun
from studio.domain.criterion import Criterion, judge
from studio.domain.design import PublishedDesign
from studio.domain.evidence import CriterionResult, Evidence
from studio.domain.issuer import Provider


def date_time(moment: datetime) -> str:
    """Return ``moment`` as an XML Schema date-time in UTC, whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class CredentialMaker:
    """Makes the credentials of one batch: what they share is built once.

    The shared parts are handed out by reference; callers must not change what they get.
    """

    def __init__(self, design: PublishedDesign, provider: Provider, identity: IssuerIdentity) -> None:
        self._design, self._identity = design, identity
        self._issuer = issuer_profile(provider, identity, design.content.language)
        self._achievement = achievement(design, provider, identity)

    def unsigned(self, award: PlannedAward) -> dict[str, Any]:
        """Return the credential of ``award`` without its proof."""
        content = self._design.content
        document: dict[str, Any] = {
            "@context": [CREDENTIALS_V2, OPEN_BADGES],
            "id": award.credential_id,
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": content.title.in_language(content.language),
            "issuer": self._issuer,
            "validFrom": date_time(award.valid_from),
            "awardedDate": date_time(_noon(award.awarded_on)),
            "credentialSubject": self._subject(award),
        }
        if award.valid_until is not None:
            document["validUntil"] = date_time(award.valid_until)
        if award.attempt is not None and (evidence := _evidence(award)):
            document["evidence"] = evidence
        if award.status is not None:
            document["credentialStatus"] = _status_entry(award.status)
        return document

    def _subject(self, award: PlannedAward) -> dict[str, Any]:
        subject: dict[str, Any] = {
            "id": urn(award.learner.id),
            "type": ["AchievementSubject"],
            "identifier": _identifiers(award),
            "achievement": self._achievement,
        }
        if award.course_run is not None:
            subject |= _activity(award.course_run)
        if (credits_earned := plain_number(self._design.content.eu.ects)) is not None:
            subject["creditsEarned"] = credits_earned
        if award.attempt is not None:
            if results := self._results(award):
                subject["result"] = results
            if award.attempt.narrative:
                subject["narrative"] = award.attempt.narrative
        return subject

    def _results(self, award: PlannedAward) -> list[dict[str, Any]]:
        attempt, content = award.attempt, self._design.content
        if attempt is None:
            return []
        by_id = {criterion.id: criterion for criterion in content.criteria}
        found = [
            _result(by_id[item.criterion_id], item) for item in attempt.results if item.criterion_id in by_id
        ]
        if gives_points(content):
            points = judge(content.criteria, content.pass_rule, attempt.results).points
            if points is not None:
                found.append(_value(points_description_id(award.design_id), score_text(points)))
        if attempt.grade and content.criteria:
            found.append(_value(grade_description_id(award.design_id), attempt.grade))
        return found


def unsigned_credential(
    award: PlannedAward, design: PublishedDesign, provider: Provider, identity: IssuerIdentity
) -> dict[str, Any]:
    """Return the credential of one award without its proof; for many, use ``CredentialMaker``."""
    return CredentialMaker(design, provider, identity).unsigned(award)


def hashed_identity(value: str, salt: str) -> str:
    """Return ``sha256$`` and the digest of ``value`` followed by ``salt`` (B.1.9, IdentityHash)."""
    return "sha256$" + hashlib.sha256((value + salt).encode("utf-8")).hexdigest()


def _identifiers(award: PlannedAward) -> list[dict[str, Any]]:
    name = {
        "type": "IdentityObject",
        "hashed": False,
        "identityHash": award.learner.certificate_name,
        "identityType": "name",
    }
    if award.recipient is RecipientPreset.NAME or not award.learner.email:
        return [name]
    email = {
        "type": "IdentityObject",
        "hashed": True,
        "identityHash": hashed_identity(award.learner.email.strip().lower(), award.salt),
        "identityType": "emailAddress",
        "salt": award.salt,
    }
    return [email] if award.recipient is RecipientPreset.HASHED_EMAIL else [name, email]


def _noon(day: date) -> datetime:
    """Noon in UTC is the same day from Honolulu to Auckland but for the farthest islands."""
    return datetime.combine(day, time(12), UTC)


def _activity(run: CourseRun) -> dict[str, str]:
    dates = {"activityStartDate": run.starts_on, "activityEndDate": run.ends_on}
    return {name: date_time(_noon(day)) for name, day in dates.items() if day is not None}


def _result(criterion: Criterion, result: CriterionResult) -> dict[str, Any]:
    found: dict[str, Any] = {"type": ["Result"], "resultDescription": urn(criterion.id)}
    if result.level_id is not None:
        found["achievedLevel"] = urn(result.level_id)
    if (points := criterion.points_of(result)) is not None:
        found["value"] = score_text(points)
    return found


def _value(description: str, value: str) -> dict[str, Any]:
    return {"type": ["Result"], "resultDescription": description, "value": value}


def _evidence(award: PlannedAward) -> list[dict[str, Any]]:
    if award.attempt is None:
        return []
    of_criteria = [item for result in award.attempt.results for item in result.evidence]
    return [_evidence_json(item) for item in (*award.attempt.evidence, *of_criteria)]


def _evidence_json(item: Evidence) -> dict[str, Any]:
    narrative = item.text
    if item.sha256:
        narrative = "\n\n".join(part for part in (narrative, f"SHA-256: {item.sha256}") if part)
    parts = {
        "id": item.url,
        "name": item.name,
        "description": item.description,
        "narrative": narrative,
        "genre": item.genre,
    }
    return {"type": ["Evidence"], **{name: part for name, part in parts.items() if part}}


def _status_entry(place: StatusPlace) -> dict[str, str]:
    return {
        "id": f"{place.list_url}#{place.index}",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": str(place.index),
        "statusListCredential": place.list_url,
    }
