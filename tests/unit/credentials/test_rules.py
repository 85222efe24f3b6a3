import copy

import pytest

from studio.credentials.lexical import is_absolute_uri, is_date_time, is_web_address, read_date_time
from studio.credentials.rules import Weight, broken_rules
from studio.credentials.vc_rules import broken_vc_rules

GOOD = {
    "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    "id": "urn:uuid:0191b6a4-0000-7000-8000-000000000001",
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "name": "Food safety",
    "issuer": {"id": "did:web:northwind.example", "type": ["Profile"], "name": "Northwind"},
    "validFrom": "2026-01-02T00:00:00Z",
    "validUntil": "2027-01-02T00:00:00Z",
    "credentialSubject": {
        "id": "urn:uuid:0191b6a4-0000-7000-8000-000000000002",
        "type": ["AchievementSubject"],
        "identifier": [
            {
                "type": "IdentityObject",
                "hashed": True,
                "identityHash": "sha256$" + "0" * 64,
                "identityType": "emailAddress",
                "salt": "x",
            }
        ],
        "result": [{"type": ["Result"], "resultDescription": "urn:uuid:a", "achievedLevel": "urn:uuid:b"}],
        "achievement": {
            "id": "urn:uuid:0191b6a4-0000-7000-8000-000000000003",
            "type": ["Achievement"],
            "achievementType": "ext:NanoBadge",
            "name": "Food safety",
            "description": "Handles food safely.",
            "criteria": {"narrative": "Passed."},
            "creditsAvailable": 1.5,
            "tag": ["food"],
            "resultDescription": [
                {
                    "id": "urn:uuid:a",
                    "type": ["ResultDescription"],
                    "name": "Hygiene",
                    "resultType": "RubricCriterionLevel",
                    "rubricCriterionLevel": [
                        {"id": "urn:uuid:b", "type": ["RubricCriterionLevel"], "name": "Good"}
                    ],
                }
            ],
        },
    },
    "proof": {"type": "DataIntegrityProof"},
}
SUBJECT = ("credentialSubject",)
ACHIEVEMENT = (*SUBJECT, "achievement")
DELETE = object()

CASES = [
    ("R1", ("@context", 0), "https://www.w3.org/2018/credentials/v1"),
    ("R1", ("@context", 1), "https://purl.imsglobal.org/spec/clr/v2p0/context.json"),
    ("R1", ("@context",), "https://www.w3.org/ns/credentials/v2"),
    ("R3", ("type",), ["VerifiableCredential"]),
    ("R3", ("type",), ["OpenBadgeCredential"]),
    ("R4", ("id",), "award-1"),
    ("R4", ("id",), DELETE),
    ("R5", ("issuer",), DELETE),
    ("R5", ("issuer", "type"), ["Organisation"]),
    ("R6", ("issuer", "id"), "northwind"),
    ("R6", ("issuer",), "northwind"),
    ("R7", ("validFrom",), "2026-01-02T00:00:00"),
    ("R7", ("validFrom",), DELETE),
    ("R8", ("validUntil",), "2025-01-02T00:00:00Z"),
    ("R8", ("validUntil",), "soon"),
    ("R9", SUBJECT, [GOOD["credentialSubject"]]),
    ("R11", (*ACHIEVEMENT, "criteria"), DELETE),
    ("R11", ACHIEVEMENT, DELETE),
    ("R12", (*ACHIEVEMENT, "criteria"), {}),
    ("R13", ("name",), DELETE),
    ("R14", ("proof",), DELETE),
    ("R15", ("evidence",), [{"name": "Photo"}]),
    ("R15", (*SUBJECT, "image"), {"id": "https://a.example/i.png", "type": "Image", "width": 3}),
    ("R15", (*SUBJECT, "result", 0, "resultDescription"), "urn:uuid:none"),
    ("R15", (*SUBJECT, "result", 0, "achievedLevel"), "urn:uuid:none"),
    ("R21", (*ACHIEVEMENT, "name"), 7),
    ("R21", (*ACHIEVEMENT, "creditsAvailable"), "1.5"),
    ("R21", (*ACHIEVEMENT, "creditsAvailable"), True),
    ("R21", (*ACHIEVEMENT, "name"), {"en": "Food"}),
    ("R22", (*ACHIEVEMENT, "tag"), "food"),
    ("R22", (*ACHIEVEMENT, "criteria"), [{"narrative": "x"}]),
    ("R23", (*ACHIEVEMENT, "image"), "https://a.example/i.png"),
    ("R24", (*ACHIEVEMENT, "tag"), []),
    ("R24", (*ACHIEVEMENT, "humanCode"), None),
    ("R25", (*ACHIEVEMENT, "achievementType"), "ext:Nano Badge"),
    ("R25", (*ACHIEVEMENT, "achievementType"), "NanoBadge"),
    ("R25", (*SUBJECT, "result", 0, "status"), "Done"),
    ("R10", (*SUBJECT, "identifier", 0, "identityHash"), "sha256$12"),
]


def changed(path, value):
    document = copy.deepcopy(GOOD)
    node = document
    for name in path[:-1]:
        node = node[name]
    if value is DELETE:
        del node[path[-1]]
    else:
        node[path[-1]] = value
    return document


def test_a_good_credential_breaks_nothing():
    assert broken_rules(GOOD) == ()
    assert broken_vc_rules(GOOD) == ()


@pytest.mark.parametrize(("rule", "path", "value"), CASES)
def test_each_rule_finds_its_break_and_names_the_place(rule, path, value):
    found = [broken for broken in broken_rules(changed(path, value)) if broken.rule == rule]
    assert found, f"{rule} was not found broken"
    assert str(path[0]) in found[0].path
    assert found[0].sentence.endswith(".")


def test_a_recipient_without_any_identity_is_named():
    document = changed((*SUBJECT, "id"), DELETE)
    del document["credentialSubject"]["identifier"]
    (found,) = broken_rules(document)
    assert (found.rule, found.weight) == ("R10", Weight.REMARK)


def test_what_is_not_signed_yet_needs_no_proof():
    assert broken_rules(changed(("proof",), DELETE), proof_needed=False) == ()


@pytest.mark.parametrize("value", [3, "text", [], [[1]], {"@context": 3, "type": {"a": 1}}, {"id": ["x"]}])
def test_odd_members_never_raise(value):
    for name in GOOD:
        broken_rules(changed((name,), value))
        broken_vc_rules(changed((name,), value))


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("urn:uuid:1", True),
        ("https ://x", False),
        ("did:web:a.example", True),
        ("a b:c", False),
        ("https://a.example/%zz", False),
        ("relative", False),
        ("http://a.example/ü", True),
    ],
)
def test_absolute_addresses(text, good):
    assert is_absolute_uri(text) is good


def test_web_addresses_have_a_host():
    assert is_web_address("https://a.example/x")
    assert not is_web_address("https:///x")
    assert not is_web_address("https://[::1")
    assert not is_web_address("urn:uuid:1")


@pytest.mark.parametrize(
    ("text", "read", "written"),
    [
        ("2026-01-02T03:04:05Z", True, True),
        ("2026-01-02T03:04:05.1234567+02:00", True, True),
        ("2026-01-02T03:04:05", False, True),
        ("2026-02-30T03:04:05Z", False, False),
        ("2026-01-02", False, False),
        ("٢٠٢٦-01-02T03:04:05Z", False, False),
    ],
)
def test_dates(text, read, written):
    assert (read_date_time(text) is not None, is_date_time(text)) == (read, written)
