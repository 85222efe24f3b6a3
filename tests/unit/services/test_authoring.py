"""Drafts, findings, provider, frameworks."""

from dataclasses import replace
from decimal import Decimal

import pytest

from studio.domain.competency import Alignment, Competency, Framework, ProficiencyLevel, ProficiencyScale
from studio.domain.course_run import CourseRun
from studio.domain.design import DesignContent
from studio.domain.issuer import Signatory
from studio.domain.text import LocalisedText
from studio.domain.validity import Validity, ValidityKind
from studio.foundation.errors import InputError
from studio.services.authoring import (
    NoSuchDesignError,
    archive_design,
    create_design,
    duplicate_design,
    eu_meter,
    get_design,
    list_designs,
    remove_draft,
    update_design,
)
from studio.services.design_checks import design_findings, is_absolute_iri
from studio.services.frameworks import (
    find_competencies,
    get_framework,
    list_frameworks,
    remove_framework,
    save_framework,
    save_scale,
    scales,
)
from studio.services.log import check_log
from studio.services.providers import (
    ProviderError,
    get_provider,
    signatories,
    update_provider,
    update_signatories,
)
from studio.services.rows import PageRequest
from studio.services.workspaces import Workspace
from tests.support.sample_values import PIXEL, an_id, design_content, provider, text


def test_a_draft_changes_and_its_undo_brings_it_back(workspace: Workspace):
    design, _ = create_design(workspace, design_content())
    changed = replace(design.content, title=text("Wound Care II"))
    edit = update_design(workspace, design.id, changed)
    assert edit.design.content == changed
    assert edit.changes.ids == {design.id}
    undone = update_design(workspace, design.id, edit.previous)
    assert undone.design.content == design.content
    assert get_design(workspace, design.id).content == design_content()


def test_saving_what_is_there_already_changes_nothing(workspace: Workspace):
    design, _ = create_design(workspace, design_content())
    lines = check_log(workspace).lines
    assert not update_design(workspace, design.id, design.content).changes
    assert check_log(workspace).lines == lines


def test_an_empty_draft_takes_the_providers_language(workspace: Workspace):
    update_provider(workspace, replace(provider(), name=LocalisedText.of("Nordwind", "de")))
    design, _ = create_design(workspace)
    assert design.content.language == "de"
    assert design.content.title.language == "de"


def test_a_duplicate_has_ids_of_its_own_and_the_same_pass_level(workspace: Workspace):
    design, _ = create_design(workspace, design_content())
    twin, _ = duplicate_design(workspace, design.id, "Wound Care, short")
    old, new = design.content.criteria[0], twin.content.criteria[0]
    assert twin.content.title.main == "Wound Care, short"
    assert new.id != old.id
    assert {one.id for one in new.levels}.isdisjoint(one.id for one in old.levels)
    assert new.rank(new.required_level_id) == old.rank(old.required_level_id) == 1
    assert [row.title for row in list_designs(workspace).rows] == [
        "Wound Care Fundamentals",
        "Wound Care, short",
    ]


def test_archived_designs_leave_the_list_and_come_back(workspace: Workspace):
    design, _ = create_design(workspace, design_content())
    archive_design(workspace, design.id)
    assert list_designs(workspace).total == 0
    assert list_designs(workspace, archived=True).total == 1
    archive_design(workspace, design.id, archived=False)
    assert list_designs(workspace).total == 1


def test_a_draft_in_use_is_not_thrown_away(workspace: Workspace):
    design, _ = create_design(workspace, design_content())
    with workspace.store.work() as work:
        work.runs.save(CourseRun(an_id("run"), "Run", design.id))
    with pytest.raises(InputError, match="in use"):
        remove_draft(workspace, design.id)
    free, _ = create_design(workspace)
    remove_draft(workspace, free.id)
    with pytest.raises(NoSuchDesignError):
        get_design(workspace, free.id)


def test_a_whole_design_has_no_findings():
    assert design_findings(design_content()) == ()


def bad(**changes: object) -> DesignContent:
    return replace(design_content(), **changes)


_CRITERION = design_content().criteria[0]
_WITHOUT_PASS_LEVEL = replace(_CRITERION, required_level_id=an_id("none"))
_TOO_MANY_POINTS = replace(
    _CRITERION, levels=(), required_level_id=None, max_points=Decimal(5), required_points=Decimal(6)
)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (bad(title=text(" ")), "title"),
        (bad(description=LocalisedText()), "description"),
        (bad(criteria=(), criteria_text=LocalisedText(), criteria_url=""), "criteria"),
        (bad(artwork_svg=""), "artwork_svg"),
        (bad(criteria_url="www.northwind.example"), "criteria_url"),
        (bad(alignments=(Alignment("x", "relative/path"),)), "alignments.0.target_url"),
        (bad(alignments=(Alignment("", "https://x.example"),)), "alignments.0.target_name"),
        (bad(criteria=(replace(_CRITERION, name=text("")),)), "criteria.0.name"),
        (bad(criteria=(_WITHOUT_PASS_LEVEL,)), "criteria.0.required_level_id"),
        (bad(criteria=(_TOO_MANY_POINTS,)), "criteria.0.required_points"),
        (bad(eu=replace(design_content().eu, ects=Decimal("0.00001"))), "eu.ects"),
        (bad(eu=replace(design_content().eu, eqf_level=9)), "eu.eqf_level"),
        (bad(validity=Validity(ValidityKind.MONTHS)), "validity.months"),
        (bad(validity=Validity(ValidityKind.UNTIL)), "validity.until"),
        (bad(tags=("fine", "not\x00fine")), "tags.1"),
        (bad(title=text("A\ufffeB")), "title.texts.en"),
        (bad(language="not a tag"), "language"),
    ],
)  # fmt: skip
def test_each_fault_names_its_place(content: DesignContent, place: str):
    assert [finding.place for finding in design_findings(content)] == [place]


@pytest.mark.parametrize(
    ("iri", "good"),
    [
        ("https://northwind.example/a#b", True),
        ("urn:uuid:018f4e6a-0000-7000-8000-000000000000", True),
        ("http://data.europa.eu/esco/skill/ä", True),
        ("northwind.example", False),
        ("https://with blank.example", False),
        ("https://x.example/{a}", False),
        ("", False),
    ],
)
def test_absolute_addresses(iri: str, good: bool):
    assert is_absolute_iri(iri) is good


def test_the_meter_counts_european_elements(workspace: Workspace):
    full = eu_meter(workspace, design_content())
    assert len(full) == 16
    assert all(element.present for element in full)
    empty = eu_meter(workspace, DesignContent(title=text("")))
    assert {element.key for element in empty if element.present} == {
        "learner", "country", "awarding-body", "date",
    }  # fmt: skip


def test_the_provider_changes_and_undo_brings_it_back(workspace: Workspace):
    before, _ = update_provider(
        workspace, replace(provider(), base_url="https://b.example/badges/", country="de")
    )
    assert before == provider()
    assert get_provider(workspace).base_url == "https://b.example/badges"
    assert get_provider(workspace).country == "DE"
    update_provider(workspace, before)
    assert get_provider(workspace) == provider()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": text(" ")}, "no name"),
        ({"base_url": "http://b.example"}, "https://"),
        ({"email": "info@@akademie"}, "no e-mail address"),
        ({"base_url": "https://b.example?x=1"}, "question mark"),
        ({"base_url": "https://bücher.example/a"}, "did:web"),
        ({"base_url": "https://127.0.0.1/a"}, "did:web"),
        ({"base_url": "https://b.example/a b"}, "https://"),
        ({"base_url": "https://b.example/a/../b"}, "did:web"),
        ({"web_address": "northwind"}, "web address"),
        ({"country": "GBR"}, "two letters"),
        ({"colour": "teal"}, "colour"),
        ({"logo_png": b"<svg/>"}, "PNG"),
        ({"locality": "Leeds\x07"}, "characters"),
    ],
)
def test_a_bad_field_of_the_provider_is_named_and_nothing_kept(
    workspace: Workspace, changes: dict, said: str
):
    with pytest.raises(ProviderError, match=said):
        update_provider(workspace, replace(provider(), **changes))
    assert get_provider(workspace) == provider()


def test_signatories_are_kept_in_order(workspace: Workspace):
    people = (Signatory(an_id("b"), "Bo", signature_png=PIXEL), Signatory(an_id("a"), "Ada"))
    assert update_signatories(workspace, people)[0] == ()
    assert signatories(workspace) == people
    with pytest.raises(ProviderError, match="no PNG"):
        update_signatories(workspace, [replace(people[0], signature_png=b"GIF")])
    assert signatories(workspace) == people


def test_frameworks_and_scales(workspace: Workspace):
    scale = ProficiencyScale(an_id("scale"), text("Steps"), (ProficiencyLevel(an_id("one"), text("One")),))
    framework = Framework(an_id("f"), text("Care"), scale_id=scale.id)
    competency = Competency(an_id("c"), framework.id, text("Clean wounds"))
    save_scale(workspace, scale)
    save_framework(workspace, framework, [competency])
    assert scales(workspace) == (scale,)
    assert get_framework(workspace, framework.id) == (framework, (competency,))
    assert list_frameworks(workspace)[0].competencies == 1
    assert find_competencies(workspace, PageRequest(search="wound")).total == 1
    with pytest.raises(InputError, match="no text"):
        save_framework(workspace, framework, [replace(competency, statement=text(""))])
    remove_framework(workspace, framework.id)
    with pytest.raises(InputError, match="no framework"):
        get_framework(workspace, framework.id)
