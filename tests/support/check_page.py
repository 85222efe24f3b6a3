"""A published folder with a check page, and papers and tokens to show it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.credentials.issuer_json import IssuerIdentity
from studio.services.batch_signing import BatchSigner
from studio.services.published_site import SiteContent, build_site
from studio.services.publishing import write_site
from studio.signing.did_web import did_web_of
from studio.signing.key_pair import SigningKey
from studio.signing.paper_code import PaperCode, encode_paper_code, paper_code_text
from studio.signing.proof_formats.vc_jwt import encode_jwt
from studio.storage.repositories.status import StatusList
from tests.support import sample_values as sample

BASE = "https://badges.northwind.example/awards"
DID = did_web_of(BASE)
KEY = SigningKey.from_seed(bytes(range(1, 33)))
OTHER_KEY = SigningKey.from_seed(bytes(range(2, 34)))
IDENTITY = IssuerIdentity(DID, f"{DID}#{KEY.public_multibase}", BASE)
LIST_URL = f"{BASE}/status/{sample.an_id('list')}.json"
GOOD, REVOKED = sample.an_id("good"), sample.an_id("revoked")
REVOKED_PLACE = 4711


def site_content(now: datetime) -> SiteContent:
    """Return one published micro-credential, one status list, one revoked credential."""
    listed = StatusList(sample.an_id("list"), LIST_URL, "revocation", 131_072, now, (REVOKED_PLACE,))
    return SiteContent(
        provider=replace(sample.provider(), base_url=BASE),
        key_ids=(KEY.public_multibase,),
        designs=(sample.published_design(),),
        lists=(listed,),
        revoked_ids=(f"urn:uuid:{REVOKED}",),
        issued=("ab" * 32, "cd" * 32),
        salt=bytes(16),
        number=1,
        previous="",
        now=now.replace(microsecond=0),
    )


def write_sample_site(folder: Path, now: datetime) -> dict[str, bytes]:
    """Write the folder and return its files."""
    files = build_site(site_content(now), BatchSigner(KEY, IDENTITY))
    write_site(folder, files)
    return files


def paper(credential: UUID = GOOD, *, key: SigningKey = KEY, expires: date | None = None) -> str:
    """Return the fragment of a QR's address, without the ``#``."""
    code = PaperCode(
        provider="Northwind Training",
        credential_id=credential,
        learner="Nguyễn Thị Hồng Đào",
        title="Safe use of ladders",
        version="1",
        awarded=date(2026, 3, 1),
        expires=expires,
        digest=bytes(32),
    )
    data = encode_paper_code(code, key, f"{DID}#{key.public_multibase}")
    return paper_code_text(data, BASE).partition("#")[2]


def token(
    credential: UUID = GOOD, *, place: int = 5, issuer: str = DID, key: SigningKey = KEY, kid: str = ""
) -> str:
    """Return a VC-JWT with a status entry."""
    document: dict[str, Any] = {
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": f"urn:uuid:{credential}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Safe use of ladders",
        "issuer": {"id": issuer, "type": ["Profile"], "name": "Northwind Training"},
        "validFrom": "2026-03-01T00:00:00Z",
        "credentialSubject": {
            "id": "urn:uuid:0189aaaa-0000-7000-8000-000000000001",
            "type": ["AchievementSubject"],
            "identifier": [
                {"type": "IdentityObject", "hashed": False, "identityHash": "Bo Li", "identityType": "name"}
            ],
            "achievement": {
                "id": f"{BASE}/achievements/1/1/",
                "type": ["Achievement"],
                "name": "Safe use of ladders",
                "description": "Uses ladders safely.",
                "criteria": {"narrative": "Passed."},
            },
        },
        "credentialStatus": {
            "id": f"{LIST_URL}#{place}",
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": str(place),
            "statusListCredential": LIST_URL,
        },
    }
    return encode_jwt(document, key, kid=kid or f"{DID}#{key.public_multibase}")


def today() -> datetime:
    """The browser has no other clock than the machine's, so neither have these tests."""
    return datetime.now(UTC)


LONG_AGO = timedelta(days=200)
