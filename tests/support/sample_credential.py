"""A whole, invented Open Badges credential for tests and benches of signing."""

import base64
import copy
import hashlib
from datetime import UTC, datetime
from typing import Any

from studio.signing.did_key import did_key_of, verification_method_of
from studio.signing.key_pair import SigningKey

KEY_SEED = bytes(range(32))
CREATED = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
OB3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
_LEVELS = "urn:uuid:0189cccc-0000-7000-8000-0000000000"
VC2 = "https://www.w3.org/ns/credentials/v2"


def sample_key() -> SigningKey:
    """Return the key of the tests."""
    return SigningKey.from_seed(KEY_SEED)


def sample_method() -> str:
    """Return the verification method of ``sample_key``."""
    return verification_method_of(did_key_of(sample_key().public_key))


def picture(size: int = 12_000) -> str:
    """Return a data URI of ``size`` bytes that pass for a PNG file in all but content."""
    noise = b"".join(hashlib.sha256(number.to_bytes(4, "big")).digest() for number in range(size // 32 + 1))
    return "data:image/png;base64," + base64.b64encode(b"\x89PNG\r\n\x1a\n" + noise[:size]).decode()


def sample_credential(number: int = 1, *, picture_size: int = 12_000) -> dict[str, Any]:
    """Return learner ``number``'s unsigned credential: picture, 3 criteria of 3 levels, 4 alignments."""
    document = copy.copy(_frame(picture_size))
    identifier = f"01890a5d-ac96-774b-bcce-{number:012x}"
    document["id"] = f"urn:uuid:{identifier}"
    document["credentialSubject"] = {
        **document["credentialSubject"],
        "id": f"urn:uuid:0189aaaa-0000-7000-8000-{number:012x}",
        "identifier": [
            {
                "type": "IdentityObject",
                "hashed": False,
                "identityHash": f'Zoë Ω{number} O\'Brien "Zo"',
                "identityType": "name",
            }
        ],
        "result": [
            {
                "type": ["Result"],
                "resultDescription": f"urn:uuid:0189bbbb-0000-7000-8000-00000000000{criterion}",
                "achievedLevel": f"{_LEVELS}{criterion}{(number + criterion) % 3}",
                "value": str((number * 7 + criterion) % 100),
            }
            for criterion in range(3)
        ],
    }
    return document


_FRAMES: dict[int, dict[str, Any]] = {}


def _frame(picture_size: int) -> dict[str, Any]:
    if picture_size not in _FRAMES:
        _FRAMES[picture_size] = _make_frame(picture_size)
    return _FRAMES[picture_size]


def _make_frame(picture_size: int) -> dict[str, Any]:
    issuer = did_key_of(sample_key().public_key)
    return {
        "@context": [VC2, OB3],
        "id": "",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Safe use of ladders",
        "issuer": {
            "id": issuer,
            "type": ["Profile"],
            "name": "Northwind Training",
            "url": "https://northwind.example/",
            "email": "office@northwind.example",
            "address": {"type": ["Address"], "addressCountry": "Austria", "addressCountryCode": "AT"},
        },
        "validFrom": "2026-03-02T09:30:00Z",
        "validUntil": "2099-12-31T23:59:59Z",
        "awardedDate": "2026-03-01T00:00:00Z",
        "credentialSubject": {
            "id": "",
            "type": ["AchievementSubject"],
            "activityStartDate": "2026-02-01T08:00:00Z",
            "activityEndDate": "2026-02-27T16:00:00Z",
            "creditsEarned": 2.5,
            "achievement": _achievement(picture_size),
        },
    }


def _achievement(picture_size: int) -> dict[str, Any]:
    return {
        "id": "urn:uuid:0189dddd-0000-7000-8000-000000000001",
        "type": ["Achievement"],
        "achievementType": "MicroCredential",
        "name": "Safe use of ladders",
        "description": "Chooses, inspects and uses ladders without danger to anyone.",
        "criteria": {"narrative": "## Learning outcomes\n\n* inspects\n* places\n\n" + "Text. " * 200},
        "creditsAvailable": 2.5,
        "inLanguage": "en",
        "version": "3",
        "tag": ["safety", "building", "height"],
        "image": {"id": picture(picture_size), "type": "Image", "caption": "A ladder in a green ring"},
        "alignment": [
            {
                "type": ["Alignment"],
                "targetName": f"Skill number {number}",
                "targetUrl": f"https://skills.example/skill/{number}",
                "targetCode": f"S{number}",
                "targetFramework": "Skills of the building trade",
                "targetType": "CFItem",
            }
            for number in range(4)
        ],
        "resultDescription": [_criterion(number) for number in range(3)],
    }


def _criterion(number: int) -> dict[str, Any]:
    return {
        "id": f"urn:uuid:0189bbbb-0000-7000-8000-00000000000{number}",
        "type": ["ResultDescription"],
        "name": f"Criterion {number}",
        "resultType": "RubricCriterionLevel",
        "requiredLevel": f"{_LEVELS}{number}1",
        "allowedValue": ["0", "50", "100"],
        "rubricCriterionLevel": [
            {
                "id": f"{_LEVELS}{number}{level}",
                "type": ["RubricCriterionLevel"],
                "name": ("not yet", "meets", "exceeds")[level],
                "level": str(level),
                "points": str(level * 50),
                "description": f"What a learner at level {level} of criterion {number} shows.",
            }
            for level in range(3)
        ],
    }
