"""Micro-credentials and providers written as JSON by hand, by scripts and by strangers."""

import json
import re
from dataclasses import fields
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from studio.domain.competency import Alignment
from studio.domain.criterion import Criterion, RubricLevel
from studio.domain.design import CertificateSettings, DesignContent
from studio.domain.eu_elements import EuElements
from studio.domain.issuer import Provider, Signatory
from studio.domain.plain import to_plain
from studio.domain.text import LocalisedText
from studio.foundation.errors import StudioError, UsageError
from studio.services.authoring import get_design
from studio.services.design_forms import design_from_form, edit_from_form, find_design, form_of_design
from studio.services.handle import Workspace
from studio.services.plain_forms import FormError, read_form
from studio.services.provider_forms import provider_from_form, signatories_from_form
from studio.services.providers import ProviderError, update_signatories
from studio.services.sample import sample_design
from tests.support.places import ROOT
from tests.support.sample_values import BADGE_SVG, PIXEL, provider

PAGE = (ROOT / "docs" / "formats" / "design-json.md").read_text("utf-8")
EXAMPLE = json.loads("\n".join(line[4:] for line in PAGE.splitlines() if line.startswith("    ")))


@pytest.fixture
def rosa(workspace: Workspace) -> Signatory:
    person = Signatory(workspace.new_id(), "Rosa Muster", "Head of training")
    update_signatories(workspace, [person])
    return person


def test_the_example_of_the_manual_makes_a_design(workspace: Workspace, rosa: Signatory) -> None:
    design, notes = design_from_form(workspace, EXAMPLE, ROOT)
    content = get_design(workspace, design.id).content
    (criterion,) = content.criteria
    assert notes == ()
    assert content.description.in_language("de") == "Stellt Leitern sicher auf."
    assert criterion.level(criterion.required_level_id).name.main == "Alone"  # type: ignore[union-attr]
    assert criterion.levels[1].points == Decimal(2)
    assert (content.eu.ects, content.validity.months) == (Decimal("0.25"), 24)
    assert content.certificate.signatory_ids == (rosa.id,)
    assert content.artwork_svg.startswith("<svg") or "<svg" in content.artwork_svg[:200]


@pytest.mark.parametrize(
    "kind", [DesignContent, Criterion, RubricLevel, Alignment, EuElements, CertificateSettings]
)
def test_the_manual_names_every_field(kind: Any) -> None:
    missing = [field.name for field in fields(kind) if f"`{field.name}`" not in PAGE]
    assert not missing


def test_the_guide_names_every_field_of_the_provider() -> None:
    guide = (
        (ROOT / "docs" / "guide" / "command-line.md")
        .read_text("utf-8")
        .partition("## The provider as JSON")[2]
    )
    names = {field.name for kind in (Provider, Signatory) for field in fields(kind)} - {"id"}
    assert names <= set(re.findall(r"`(\w+)`", guide))


def test_an_export_makes_an_equal_design_with_ids_of_its_own(workspace: Workspace) -> None:
    from studio.services.authoring import create_design

    first, _ = create_design(workspace, sample_design(workspace.new_id))
    second, _ = design_from_form(workspace, json.loads(form_of_design(workspace, first.id)), ROOT)
    one, other = (to_plain(get_design(workspace, each.id).content) for each in (first, second))
    ids = {criterion["id"] for plain in (one, other) for criterion in plain["criteria"]}
    assert len(ids) == 2 * len(one["criteria"])
    for plain in (one, other):
        for criterion in plain["criteria"]:
            levels = [level.pop("id") for level in criterion["levels"]]
            criterion["id"], criterion["required_level_id"] = "", levels.index(criterion["required_level_id"])
    assert one == other


def test_an_edit_keeps_what_it_does_not_name_and_the_ids_of_what_it_does(
    workspace: Workspace, rosa: Signatory
) -> None:
    design, _ = design_from_form(workspace, EXAMPLE, ROOT)
    before = get_design(workspace, design.id).content
    criteria = [{**EXAMPLE["criteria"][0], "description": "On even ground."}, {"name": "Climbs"}]
    edit, _ = edit_from_form(workspace, design.id, {"criteria": criteria, "tags": ["ladders"]}, ROOT)
    after = edit.design.content
    assert [one.id for one in after.criteria][:1] == [before.criteria[0].id]
    assert [one.id for one in after.criteria[0].levels] == [one.id for one in before.criteria[0].levels]
    assert after.criteria[0].required_level_id == before.criteria[0].required_level_id
    assert after.criteria[0].description == LocalisedText.of("On even ground.")
    assert (after.title, after.eu, after.artwork_svg) == (before.title, before.eu, before.artwork_svg)
    assert after.tags == ("ladders",)
    again, _ = edit_from_form(workspace, design.id, {"badge": {"kind": "star"}}, ROOT)
    assert again.design.content.artwork_svg != before.artwork_svg
    unchanged, _ = edit_from_form(
        workspace, design.id, json.loads(form_of_design(workspace, design.id)), ROOT
    )
    assert not unchanged.changes


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({}, "no title"),
        ({"title": "X", "titel": "Y"}, "no field 'titel'"),
        ({"title": 7}, "title has to be a text"),
        ({"title": {}}, "title has no text"),
        ({"title": {"language": "fr", "texts": {"en": "X"}}}, "main language"),
        ({"title": "X", "language": 3}, "language"),
        ({"title": "X", "tags": "one"}, "tags has to be a list"),
        ({"title": "X", "criteria": {}}, "criteria has to be a list"),
        ({"title": "X", "criteria": [{}]}, r"criteria\[0\] has no name"),
        ({"title": "X", "criteria": [{"name": "A", "required_level": "B"}]}, "no level 'B'"),
        ({"title": "X", "criteria": [{"name": "A", "id": "1"}]}, r"criteria\[0\].id has to be an id"),
        ({"title": "X", "criteria": [{"name": "A", "levels": [{"nam": 1}]}]}, "no field 'nam'"),
        ({"title": "X", "eu": {"hours": "many"}}, "eu.hours has to be a number"),
        ({"title": "X", "eu": {"hours": True}}, "eu.hours has to be a number"),
        ({"title": "X", "eu": {"participation": "by post"}}, "by post"),
        ({"title": "X", "review_due": "soon"}, "does not fit"),
        ({"title": "X", "badge": {"kind": "potato"}}, "potato"),
        ({"title": "X", "badge": {"level": "1"}}, "badge.level"),
        ({"title": "X", "badge": {"form": "star"}}, "badge has to be"),
        ({"title": "X", "badge": {}, "artwork_svg": "<svg/>"}, "only one of"),
        ({"title": "X", "artwork_file": "none.svg"}, "there is no file"),
        ({"title": "X", "certificate": {"signatories": ["Nobody"]}}, "Rosa Muster"),
    ],
)
def test_a_slip_is_named(workspace: Workspace, rosa: Signatory, form: dict[str, Any], words: str) -> None:
    with pytest.raises(StudioError, match=words):
        design_from_form(workspace, form, ROOT)


@pytest.mark.parametrize("text", ["[]", "{", '{"a": 1, "a": 2}', '{"a": NaN}', "[" * 200, "\xff"])
def test_what_is_no_object_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "form.json"
    path.write_text(text, "latin-1")
    with pytest.raises(StudioError):
        read_form(path)


def test_artwork_comes_from_files_beside_the_form(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "badge.svg").write_text(BADGE_SVG.replace("</svg>", "<script>x</script></svg>"), "utf-8")
    (tmp_path / "badge.png").write_bytes(PIXEL)
    drawn, notes = design_from_form(workspace, {"title": "A", "artwork_file": "badge.svg"}, tmp_path)
    pasted, _ = design_from_form(workspace, {"title": "B", "artwork_file": "badge.png"}, tmp_path)
    assert "script" not in get_design(workspace, drawn.id).content.artwork_svg
    assert any("script" in note for note in notes)
    assert "data:image/png" in get_design(workspace, pasted.id).content.artwork_svg


def test_a_design_is_found_by_id_or_by_its_only_title(workspace: Workspace) -> None:
    one, _ = design_from_form(workspace, {"title": "Ladders"}, ROOT)
    assert find_design(workspace, str(one.id)) == find_design(workspace, " ladders ") == one.id
    design_from_form(workspace, {"title": "Ladders"}, ROOT)
    with pytest.raises(UsageError, match="Several"):
        find_design(workspace, "Ladders")


def test_a_provider_from_json(workspace: Workspace, tmp_path: Path) -> None:
    form = {
        "name": {"de": "Nordwind", "en": "Northwind"},
        "language": "de",
        "description": "Kurse.",
        "country": "at",
        "accreditations": [{"body": "Board", "valid_until": "2030-01-31"}],
        "signatories": [{"name": "Rosa Muster"}],
    }
    (tmp_path / "logo.png").write_bytes(PIXEL)
    made = provider_from_form(form, new_id=workspace.new_id, logo=tmp_path / "logo.png")
    assert (made.name.main, made.description, made.country) == (
        "Nordwind",
        LocalisedText.of("Kurse.", "de"),
        "AT",
    )
    assert made.logo_png == PIXEL
    changed = provider_from_form({"email": "a@b.example"}, new_id=workspace.new_id, before=made)
    assert (changed.id, changed.logo_png, changed.email) == (made.id, PIXEL, "a@b.example")
    (person,) = signatories_from_form(form, new_id=workspace.new_id)
    assert person.name == "Rosa Muster"


@pytest.mark.parametrize(
    "form",
    [
        {"name": "X", "logo": "x"},
        {"name": "X", "base_url": "http://plain.example"},
        {"name": "X", "country": "Austria"},
        {"name": "X", "logo_png": "bm8gcGljdHVyZQ=="},
        {"name": "X", "logo_png": "%"},
        {"name": "X", "language": ""},
    ],
)
def test_a_provider_that_cannot_be(workspace: Workspace, form: dict[str, Any]) -> None:
    with pytest.raises((FormError, ProviderError)):
        provider_from_form(form, new_id=workspace.new_id)


@pytest.mark.parametrize("listed", [{}, [1], [{"title": "x"}], [{"name": "X", "signature_png": "AAAA"}]])
def test_signatories_that_cannot_be(workspace: Workspace, listed: Any) -> None:
    with pytest.raises((FormError, ProviderError)):
        signatories_from_form({"signatories": listed}, new_id=workspace.new_id)


def test_nobody_makes_a_workspace_for_an_address_that_cannot_be(tmp_path: Path, workspace: Workspace) -> None:
    from dataclasses import replace

    from studio.services.workspaces import create_workspace

    with pytest.raises(ProviderError, match="https"):
        create_workspace(
            tmp_path / "Other", replace(provider(), base_url="ftp://x.example"), around=workspace.around
        )
    assert not (tmp_path / "Other").exists()
