"""What the unsigned credential says."""

import hashlib
import json
from dataclasses import replace
from decimal import Decimal

import pytest

from studio.credentials.achievement_json import achievement, achievement_id, plain_number, score_text
from studio.credentials.credential_json import hashed_identity, unsigned_credential
from studio.domain.award import RecipientPreset
from studio.domain.design import DesignContent
from studio.domain.eu_elements import EuElements
from tests.support import sample_values as sample


def credential(**changes):
    return unsigned_credential(
        sample.planned_award(**changes), sample.published_design(), sample.provider(), sample.identity()
    )


def test_name_in_clear_by_default():
    identifiers = credential()["credentialSubject"]["identifier"]
    assert identifiers == [
        {
            "type": "IdentityObject",
            "hashed": False,
            "identityHash": "Nguyễn Thị Hồng Đào",
            "identityType": "name",
        }
    ]


def test_hashed_email_is_lower_cased_trimmed_and_salted():
    person = sample.learner(email=" Dao@Learners.Example ")
    made = credential(learner=person, recipient=RecipientPreset.HASHED_EMAIL, salt="abc")
    (identity,) = made["credentialSubject"]["identifier"]
    assert identity["identityHash"] == "sha256$" + hashlib.sha256(b"dao@learners.exampleabc").hexdigest()
    assert identity["salt"] == "abc"


def test_hashed_email_matches_the_published_vector(shared):
    (vector,) = json.loads((shared / "conformance/ob3-spec/test-vectors/identity-hash.json").read_text())
    assert hashed_identity(vector["identity"], vector["salt"]) == vector["identityHash"]


def test_who_has_no_email_is_named_even_where_a_hash_was_chosen():
    person = sample.learner("Bo Li", email="")
    made = credential(learner=person, recipient=RecipientPreset.HASHED_EMAIL, salt="abc")
    assert [item["identityType"] for item in made["credentialSubject"]["identifier"]] == ["name"]


def test_results_refer_to_levels_of_the_same_achievement():
    subject = credential()["credentialSubject"]
    descriptions = {item["id"]: item for item in subject["achievement"]["resultDescription"]}
    for result in subject["result"]:
        description = descriptions[result["resultDescription"]]
        levels = [level["id"] for level in description.get("rubricCriterionLevel", [])]
        assert not levels or result["achievedLevel"] in levels
    assert [item["value"] for item in subject["result"]] == ["6", "4", "6", "16", "B"]


def test_status_entry_stands_only_where_one_was_reserved():
    assert "credentialStatus" not in credential()
    entry = credential(status=sample.status_place())["credentialStatus"]
    assert entry["statusListIndex"] == "4711"
    assert entry["id"] == entry["statusListCredential"] + "#4711"


def test_the_narrative_tells_a_poor_viewer_everything():
    narrative = credential()["credentialSubject"]["achievement"]["criteria"]["narrative"]
    for words in (
        "Assess, clean and dress an acute wound alone.",
        "apply aseptic technique (ESCO)",
        "Cleans the wound (needed: Cleans safely)",
        "At least 12 points in all",
        "18 hours, 0.6 ECTS",
        "EQF level 4",
        "Supervised, with identity check",
        "Invented Quality Board, IQB-7",
    ):
        assert words in narrative


def test_a_design_with_nothing_but_a_title_gives_no_empty_lists():
    bare = replace(sample.published_design(), content=DesignContent(sample.text("Bare"), eu=EuElements()))
    made = unsigned_credential(sample.planned_award(attempt=None), bare, sample.provider(), sample.identity())

    def walk(value, path="$"):
        assert value not in ([], {}, None), path
        items = (
            value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        )
        for key, item in items:
            walk(item, f"{path}.{key}")

    walk(made)


def test_the_second_version_names_the_first():
    made = achievement(sample.published_design(2), sample.provider(), sample.identity())
    before = achievement_id(sample.an_id("design"), 1, "")
    assert made["related"] == [{"id": before, "type": ["Related"], "inLanguage": "en", "version": "1"}]


def test_with_a_base_url_the_achievement_is_a_page():
    made = achievement_id(sample.an_id("design"), 3, "https://badges.northwind.example")
    assert made == f"https://badges.northwind.example/achievements/{sample.an_id('design')}/3/"


@pytest.mark.parametrize(
    ("value", "score", "number"),
    [
        ("12", "12", 12),
        ("0.60", "0.6", 0.6),
        ("1E+2", "100", 100),
        ("0.00001", "0.00001", 0),
        ("2.50000", "2.5", 2.5),
    ],
)
def test_scores_are_texts_and_credits_numbers(value, score, number):
    assert score_text(Decimal(value)) == score
    assert plain_number(Decimal(value)) == number
