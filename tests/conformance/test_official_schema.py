"""What we make against the official schema and the published enumerations."""

import csv
import json

import pytest
from jsonschema import Draft201909Validator

from studio.credentials.credential_json import unsigned_credential
from studio.domain import vocabulary
from studio.domain.award import RecipientPreset
from tests.support import sample_values as sample

SCHEMA = "conformance/ob3-schemas/ob_v3p0_achievementcredential_schema.json"


@pytest.fixture(scope="module")
def validator(shared):
    return Draft201909Validator(json.loads((shared / SCHEMA).read_text()))


CASES = {
    "full": {},
    "status": {"status": sample.status_place()},
    "no attempt": {"attempt": None},
    "no end": {"valid_until": None},
    "hashed": {"recipient": RecipientPreset.NAME_AND_HASHED_EMAIL, "salt": "salt"},
    "no run": {"course_run": None},
}


@pytest.mark.parametrize("changes", CASES.values(), ids=CASES.keys())
@pytest.mark.parametrize("base_url", ["", "https://badges.northwind.example"])
def test_credentials_validate(validator, changes, base_url):
    made = unsigned_credential(
        sample.planned_award(**changes),
        sample.published_design(2),
        sample.provider(),
        sample.identity(base_url),
    )
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(made)] == []


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("AchievementType", vocabulary.ACHIEVEMENT_TYPES),
        ("ResultType", vocabulary.RESULT_TYPES),
        ("ResultStatusType", vocabulary.RESULT_STATUS_TYPES),
        ("AlignmentTargetType", vocabulary.ALIGNMENT_TARGET_TYPES),
        ("IdentifierTypeEnum", vocabulary.IDENTIFIER_TYPES),
    ],
)
def test_our_vocabularies_are_the_published_ones(shared, name, ours):
    with (shared / "conformance/ob3-spec/enumerations.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    published = {row[1] for row in rows if row and row[0] == name and not row[1].startswith("ext:")}
    assert published
    assert set(ours) == published
