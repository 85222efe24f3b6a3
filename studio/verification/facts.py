"""What a credential says of itself, for the head of a report."""

from typing import Any

from studio.credentials.vc_rules import as_list
from studio.verification.report import Facts


def issuer_of(document: dict[str, Any]) -> tuple[str, str]:
    """Return the issuer's id and name, each empty if missing."""
    issuer = document.get("issuer")
    if isinstance(issuer, dict):
        return _text(issuer.get("id")), _text(issuer.get("name"))
    return _text(issuer), ""


def facts_of(document: dict[str, Any]) -> Facts:
    """Return the facts of one credential; whatever is missing or odd stays empty."""
    subject = document.get("credentialSubject")
    subject = subject if isinstance(subject, dict) else {}
    achievement = subject.get("achievement")
    title = achievement.get("name") if isinstance(achievement, dict) else document.get("name")
    issuer_id, issuer_name = issuer_of(document)
    return Facts(
        credential_id=_text(document.get("id")),
        title=_text(title),
        learner=_learner(subject),
        issuer_id=issuer_id,
        issuer_name=issuer_name,
        issued=_text(
            document.get("awardedDate") or document.get("validFrom") or document.get("issuanceDate")
        ),
        expires=_text(document.get("validUntil") or document.get("expirationDate")),
    )


def _learner(subject: dict[str, Any]) -> str:
    for identity in as_list(subject.get("identifier")):
        if (
            isinstance(identity, dict)
            and identity.get("identityType") == "name"
            and identity.get("hashed") is False
        ):
            return _text(identity.get("identityHash"))
    return _text(subject.get("name"))


def _text(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("@value")
    return value[:400] if isinstance(value, str) else ""
