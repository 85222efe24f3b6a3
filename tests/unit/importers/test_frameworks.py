"""Competency frameworks of ESCO and CASE, from their publishers' own files and from hostile ones."""

import csv
import json

import pytest

from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.foundation.ids import id_source
from studio.importers.framework import framework_importers, read_framework
from tests.support.fakes import FakeIds
from tests.support.places import shared_folder

FRAMEWORKS = shared_folder() / "conformance/frameworks"
ESCO = FRAMEWORKS / "esco"
CASE = FRAMEWORKS / "case/samples"


def read(path, **options):
    return read_framework(path, FakeIds(), **options)


def package(tmp_path, items, arcs=()):
    path = tmp_path / "package.json"
    document = {"identifier": "d", "title": "T", "uri": "https://x.example/d"}
    path.write_text(json.dumps({"CFDocument": document, "CFItems": items, "CFAssociations": list(arcs)}))
    return path


def child(origin, target, number=0):
    ends = {"originNodeURI": {"identifier": origin}, "destinationNodeURI": {"identifier": target}}
    return {"associationType": "isChildOf", "sequenceNumber": number, **ends}


def test_both_come_through_the_door():
    assert set(framework_importers()) == {"esco-csv", "case-json"}


def test_the_esco_collection_comes_in_whole_with_its_tree():
    key, reading = read(ESCO / "transversalSkillsCollection_en.csv")
    assert key == "esco-csv"
    assert reading.framework.title.main == "ESCO transversal skills collection"
    assert reading.findings == ()
    with (ESCO / "transversalSkillsCollection_en.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {one.uri for one in reading.competencies} == {row["conceptUri"] for row in rows}
    broader = {row["conceptUri"]: row["broaderConceptUri"] for row in rows}
    advice = next(one for one in reading.competencies if one.statement.main == "give advice to others")
    assert advice.uri.startswith("http://data.europa.eu/esco/skill/")
    assert advice.item_type == "Skill"
    assert advice.description.main.startswith("Offer suggestions")
    by_id = {one.id: one for one in reading.competencies}
    for one in reading.competencies:
        above = [uri for uri in broader if uri in broader[one.uri].split(" | ")]
        assert (by_id[one.parent_id].uri in above) if one.parent_id else not above
    seen = set()
    for one in reading.competencies:
        assert one.parent_id is None or one.parent_id in seen
        seen.add(one.id)


def test_the_skills_hierarchy_keeps_its_levels_and_codes():
    _, reading = read(ESCO / "skillsHierarchy_en.csv")
    by_code = {one.code: one for one in reading.competencies if one.code}
    by_id = {one.id: one for one in reading.competencies}
    assert by_id[by_code["S1.0"].parent_id].code == "S1"
    assert len({one.uri for one in reading.competencies}) == len(reading.competencies) > 600


@pytest.mark.parametrize("name", sorted(path.name for path in CASE.glob("*.json")))
def test_every_case_package_comes_in_with_all_its_items(name):
    _, reading = read(CASE / name)
    plain = json.loads((CASE / name).read_text("utf-8-sig"))
    assert reading.framework.title.main == plain["CFDocument"]["title"]
    assert len(reading.competencies) == len(plain["CFItems"])
    assert {one.uri for one in reading.competencies} == {one["uri"] for one in plain["CFItems"]}


def test_sequence_numbers_decide_the_order():
    _, reading = read(CASE / "SequenceNumberFramework.json")
    assert reading.competencies[0].statement.main.endswith("should be first")


def test_a_circle_is_opened_and_nobody_is_lost(tmp_path):
    items = [{"identifier": key, "fullStatement": key} for key in "abc"]
    path = package(tmp_path, items, [child("a", "b"), child("b", "c"), child("c", "a"), child("a", "a")])
    _, reading = read(path)
    assert sorted(one.statement.main for one in reading.competencies) == ["a", "b", "c"]
    assert sum(one.parent_id is None for one in reading.competencies) == 1


def test_items_that_cannot_be_used_are_counted(tmp_path):
    items = [{"identifier": "a", "fullStatement": "A"}, {"identifier": "a", "fullStatement": "again"}, {}, 7]
    _, reading = read(package(tmp_path, items))
    assert len(reading.competencies) == 1
    assert "3 items" in reading.findings[0].sentence


@pytest.mark.parametrize(
    ("name", "data", "kind", "words"),
    [
        ("deep.json", b'{"CFDocument":' + b"[" * 300_000, LimitExceededError, "deeper"),
        ("cut.json", b'{"CFDocument": {"title": "x"', UntrustedInputError, "no JSON"),
        ("list.json", b'{"CFDocument": []}', UntrustedInputError, "no CASE package"),
        ("other.csv", b"name,email\nAda,a@b.example\n", UntrustedInputError, "no framework"),
        ("latin.csv", b"conceptUri,preferredLabel\nu:1,caf\xe9\n", UntrustedInputError, "UTF-8"),
        ("empty.csv", b"conceptUri,preferredLabel\n", UntrustedInputError, "empty"),
        ("open.csv", b'conceptUri,preferredLabel\n"' + b"x" * 2_000_000, UntrustedInputError, "no CSV"),
    ],
)  # fmt: skip
def test_hostile_and_foreign_files_are_refused_with_a_reason(tmp_path, name, data, kind, words):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(kind, match=words) as caught:
        read(path)
    assert caught.value.advice


def test_too_many_items_meet_the_limit(tmp_path):
    path = tmp_path / "many.csv"
    rows = "".join(f"http://x.example/{place},word {place}\n" for place in range(100_001))
    path.write_text("conceptUri,preferredLabel\n" + rows)
    with pytest.raises(LimitExceededError, match="100,000 items"):
        read_framework(path, id_source())
