"""The code printed on a certificate: checked like a credential, as far as the few facts on paper go."""

import hashlib
from datetime import UTC, datetime, time
from typing import Any

from studio.credentials.lexical import read_date_time
from studio.foundation.errors import StudioError
from studio.foundation.worded import worded
from studio.signing.detached import check_json
from studio.signing.did_web import document_url
from studio.signing.errors import BadDidError, ProofRefused
from studio.signing.paper_code import (
    SignedPaperCode,
    check_paper_code,
    decode_paper_code,
    read_paper_text,
)
from studio.signing.proof_formats.vc_jwt import PublicKey
from studio.verification.checks.dates import check_dates
from studio.verification.checks.issuer_key import check_issuer
from studio.verification.checks.proof import ProofResult, no_key, try_keys
from studio.verification.checks.status import STEP as STATUS
from studio.verification.keys import find_keys
from studio.verification.read_any import Found
from studio.verification.report import Check, Facts, Kind, Report, failed, passed, unchecked
from studio.verification.sources import Sources


def revoked_url(did: str) -> str:
    """Return where a provider with a web address publishes the digests of its revoked credentials.

    Raises:
        BadDidError: Not a did:web.
    """
    base = document_url(did).removesuffix("/did.json").removesuffix("/.well-known")
    return f"{base}/status/revoked.json"


def digest_of_id(credential_id: str) -> str:
    """Return the SHA-256 of a credential's id, in hexadecimal, as the list of revoked ones holds it."""
    return hashlib.sha256(credential_id.encode("utf-8")).hexdigest()


def check_paper(found: Found, sources: Sources) -> Report:
    """Return the report about the payload of a QR (base64url of the COSE_Sign1)."""
    try:
        signed = decode_paper_code(read_paper_text(found.text))
    except StudioError as error:
        return Report(found.file, found.kind, Facts(), (failed("file", "damaged", str(error), error.code),))
    issuer = signed.key_id.partition("#")[0]
    facts = _facts(signed, issuer)
    result = _proof(signed, issuer, sources)
    checks = (
        passed("shape", worded("It is the code of a certificate.")),
        result.check,
        check_issuer(result, issuer, facts.issuer_name, sources),
        check_dates({"validFrom": facts.issued, "validUntil": facts.expires}, {}, sources.now),
        _status(facts.credential_id, issuer, result, sources),
    )
    return Report(found.file, Kind.PAPER_CODE, facts, checks)


def _facts(signed: SignedPaperCode, issuer: str) -> Facts:
    code = signed.code
    start = datetime.combine(code.awarded, time(), UTC)
    end = datetime.combine(code.expires, time(23, 59, 59), UTC) if code.expires else None
    return Facts(
        credential_id=f"urn:uuid:{code.credential_id}",
        title=code.title,
        learner=code.learner,
        issuer_id=issuer,
        issuer_name=code.provider,
        issued=f"{start:%Y-%m-%dT%H:%M:%SZ}",
        expires=f"{end:%Y-%m-%dT%H:%M:%SZ}" if end else "",
    )


def _proof(signed: SignedPaperCode, issuer: str, sources: Sources) -> ProofResult:
    lookup = find_keys(signed.key_id, issuer, sources)
    if not lookup.keys:
        return ProofResult(no_key(lookup), method=signed.key_id)
    return try_keys(lookup, lambda key: _check(signed, key), signed.key_id)


def _check(signed: SignedPaperCode, key: PublicKey) -> None:
    if not isinstance(key, bytes):
        raise ProofRefused(worded("The key is not of the kind that a paper code needs."))
    check_paper_code(signed, key)


def _status(credential_id: str, issuer: str, result: ProofResult, sources: Sources) -> Check:
    """Paper has no place in a status list, so its id is looked up among the digests of revoked ones."""
    digest = digest_of_id(credential_id)
    if issuer in sources.own_revoked:
        return _answer(digest in sources.own_revoked[issuer])
    if issuer.startswith("did:key:"):
        return passed(STATUS, worded("It has no status that could change: it cannot be revoked."))
    try:
        url = revoked_url(issuer)
    except BadDidError:
        return unchecked(
            STATUS, "not-at-hand", worded("Whether it was revoked cannot be told from the paper.")
        )
    listed = sources.documents.get(url, sources.nearby.get(url))
    problem = _problem_of(listed, result, sources)
    if problem:
        return unchecked(
            STATUS, "not-at-hand", worded("Whether it was revoked is open: {problem}", problem=problem), url
        )
    return _answer(digest in listed.get("revoked", []))


def _answer(revoked: bool) -> Check:
    if revoked:
        return failed(STATUS, "revoked", worded("It was revoked by its issuer."))
    return passed(STATUS, worded("It was not revoked."))


def _problem_of(listed: Any, result: ProofResult, sources: Sources) -> str:
    if not isinstance(listed, dict) or not isinstance(listed.get("revoked"), list):
        return worded("the issuer's list of revoked credentials is not at hand.")
    key = result.key.key if result.key else None
    try:
        if not isinstance(key, bytes):
            return worded("without a checked signature its list cannot be relied on.")
        check_json(listed, key)
    except ProofRefused:
        return worded("the list of revoked credentials is not signed by the same key.")
    start, end = read_date_time(listed.get("validFrom")), read_date_time(listed.get("validUntil"))
    if start is None or end is None or not start <= sources.now <= end:
        return worded("the list of revoked credentials is outdated.")
    return ""
