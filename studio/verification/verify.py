"""Verifies one credential: a pure function over its text and what the person relies on.

The order is that of Open Badges 3.0, section 8.2: shape, terms, proof, issuer, dates, status, schema,
recipient, endorsements. Every check is made and reported even when an earlier one failed.
"""

import dataclasses
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from studio.credentials.vc_rules import as_list, types_of
from studio.foundation.errors import StudioError
from studio.foundation.worded import worded
from studio.verification.checks.dates import check_dates
from studio.verification.checks.issuer_key import check_issuer
from studio.verification.checks.jwt import check_claims, check_jwt_proof, open_jwt
from studio.verification.checks.page import check_page
from studio.verification.checks.paper import check_paper
from studio.verification.checks.proof import ProofResult, check_embedded
from studio.verification.checks.recipient import check_recipient
from studio.verification.checks.schema import check_schema
from studio.verification.checks.shape import check_presentation_shape, check_shape
from studio.verification.checks.status import check_status
from studio.verification.checks.terms import check_terms
from studio.verification.facts import facts_of, issuer_of
from studio.verification.read_any import NOT_AS_NAMED, NOT_OPENED, Found, read_bytes
from studio.verification.report import Check, Facts, Kind, Outcome, Report, failed, unchecked
from studio.verification.sources import PinnedIssuer, Sources
from studio.verification.strict_json import read_json
from studio.verification.unwrap import JOINED_FOR_PRINT

_MOST_ENDORSEMENTS = 50


def verify(
    data: bytes | str,
    *,
    name: str,
    now: datetime,
    did_documents: Mapping[str, Any] | None = None,
    pinned_issuers: Mapping[str, PinnedIssuer] | None = None,
    status_lists: Mapping[str, Any] | None = None,
) -> Report:
    """Return what can be said about one credential.

    Args:
        data: JSON, a compact JWT, or the text of our QR. Pictures, PDFs and ZIPs go through
            ``read_any`` first, which opens them in the limited worker.
        name: What to call it in the report.
        now: Aware.
        did_documents, status_lists: Had from the DID or address that is their key.
        pinned_issuers: The person's trust list, by issuer id.
    """
    documents = {**(did_documents or {}), **(status_lists or {})}
    sources = Sources(now, documents, pinned_issuers or {})
    content = data.encode("utf-8", errors="replace") if isinstance(data, str) else data
    return verify_found(read_bytes(content, name), sources)


def verify_found(found: Found, sources: Sources) -> Report:
    """Return the report for one file that was read; for many files keep one ``sources``."""
    report = _report_of(found, sources)
    if found.kind not in (Kind.CREDENTIAL, Kind.JWT):
        return report
    page = check_page(found.carrier, found.page, report.facts)
    return dataclasses.replace(report, checks=(*report.checks, page)) if page is not None else report


def _report_of(found: Found, sources: Sources) -> Report:
    if found.kind is Kind.JWT:
        return _verify_jwt(found, sources)
    if found.kind is Kind.PAPER_CODE:
        return check_paper(found, sources)
    if found.kind in (Kind.CREDENTIAL, Kind.STATUS_LIST, Kind.PRESENTATION):
        return _verify_json(found, sources)
    return _nothing_to_verify(found)


_OPEN_BADGES_2 = worded(
    "This is an Open Badges 2 badge. It can be read elsewhere; this program checks Open Badges 3.0."
)


_JOINED = worded(
    "This is the joined file of many certificates, made for printing. It carries no credential: check the"
    " single certificates, in the folders for learners."
)


def _nothing_to_verify(found: Found) -> Report:
    if found.kind is Kind.DAMAGED and found.code in (NOT_OPENED, NOT_AS_NAMED):
        check = unchecked("file", found.code.removeprefix("file."), found.problem)
    elif found.kind is Kind.DAMAGED:
        check = failed("file", "damaged", found.problem, found.code)
    elif found.kind is Kind.OPEN_BADGES_2:
        check = unchecked("file", "open-badges-2", _OPEN_BADGES_2)
    elif found.code == JOINED_FOR_PRINT:
        check = unchecked("file", "joined-for-print", _JOINED)
    else:
        check = unchecked("file", "no-credential", worded("There is no credential in this file."))
    return Report(found.file, found.kind, Facts(), (check,))


def _verify_json(found: Found, sources: Sources) -> Report:
    try:
        document = read_json(found.text)
    except StudioError as error:
        return Report(found.file, Kind.DAMAGED, Facts(), (failed("file", "damaged", str(error), error.code),))
    if found.kind is Kind.PRESENTATION:
        return _presentation(found, document)
    return _embedded(found.file, found.kind, document, sources)


def _presentation(found: Found, document: dict[str, Any]) -> Report:
    sentence = worded(
        "It is a presentation of credentials, made for one reader; check the credentials themselves."
    )
    checks = (check_presentation_shape(document), unchecked("proof", "unsupported", sentence))
    return Report(found.file, found.kind, Facts(), checks)


def _embedded(file: str, kind: Kind, document: dict[str, Any], sources: Sources) -> Report:
    proof = check_embedded(document, issuer_of(document)[0], sources)
    return _report(file, kind, document, {}, proof, sources)


def _verify_jwt(found: Found, sources: Sources) -> Report:
    try:
        parts, document, claims = open_jwt(found.text)
    except StudioError as error:
        return Report(found.file, found.kind, Facts(), (failed("file", "damaged", str(error), error.code),))
    proof = check_jwt_proof(parts, issuer_of(document)[0], sources)
    return _report(found.file, found.kind, document, claims, proof, sources)


def _report(
    file: str,
    kind: Kind,
    document: dict[str, Any],
    claims: dict[str, Any],
    proof: ProofResult,
    sources: Sources,
) -> Report:
    issuer, issuer_name = issuer_of(document)
    shape = check_shape(document)
    checks: list[Check | None] = [
        shape,
        check_claims(document, claims) if kind is Kind.JWT else None,
        check_terms(document, proof.check, embedded=kind is not Kind.JWT),
        proof.check,
        check_issuer(proof, issuer, issuer_name, sources),
        check_dates(document, claims, sources.now),
        check_status(
            document, issuer, sources, lambda listed, owner: _problem_of_list(listed, owner, sources)
        ),
        check_schema(document, shape),
        check_recipient(document, sources.recipient),
    ]
    made = tuple(check for check in checks if check is not None)
    return Report(file, kind, facts_of(document), made, _endorsements(file, document, sources))


def _problem_of_list(listed: dict[str, Any], issuer: str, sources: Sources) -> str:
    """Return why a status list's own proof does not hold for ``issuer``; empty when it does."""
    owner, name = issuer_of(listed)
    if owner != issuer:
        return worded("the status list is by somebody else than the issuer.")
    proof = check_embedded(listed, owner, sources)
    if proof.check.outcome is not Outcome.PASSED:
        return worded("the status list itself is not good. {sentence}", sentence=proof.check.sentence)
    trust = check_issuer(proof, owner, name, sources)
    # A self-stated key for both says at least that the same key holder speaks; the issuer check of the
    # credential has reported that weakness already.
    weak = trust.outcome is not Outcome.PASSED and trust.code not in ("issuer.self-stated", "issuer.nearby")
    return (
        worded("the status list is not shown to be the issuer's. {sentence}", sentence=trust.sentence)
        if weak
        else ""
    )


def _endorsements(file: str, document: dict[str, Any], sources: Sources) -> tuple[Report, ...]:
    """Verify each credential of others inside this one; one level deep, as the standard has it."""
    reports = []
    plain = dataclasses.replace(sources, recipient="")
    for place, entry in enumerate(_inner(document)[:_MOST_ENDORSEMENTS]):
        name = f"{file} (endorsement {place + 1})"
        if isinstance(entry, str):
            reports.append(_verify_jwt(Found(name, Kind.JWT, entry), plain))
        elif isinstance(entry, dict):
            reports.append(_embedded(name, Kind.CREDENTIAL, entry, plain))
    return tuple(reports)


def _inner(document: dict[str, Any]) -> list[Any]:
    if "EndorsementCredential" in types_of(document):
        return []
    subject = document.get("credentialSubject")
    achievement = subject.get("achievement") if isinstance(subject, dict) else None
    creator = achievement.get("creator") if isinstance(achievement, dict) else None
    found: list[Any] = []
    for holder in (document, achievement, document.get("issuer"), creator):
        if isinstance(holder, dict):
            found += as_list(holder.get("endorsement")) + as_list(holder.get("endorsementJwt"))
    return found
