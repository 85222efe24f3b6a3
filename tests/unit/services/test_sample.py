"""The sample workspace is whole, invented, the same each time, and published for good."""

import unicodedata
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from studio.artwork.badges import BadgeOptions, make_badge
from studio.domain.criterion import judge
from studio.domain.text import tidy
from studio.foundation.errors import InputError, UntrustedInputError
from studio.services.authoring import create_design, published_version, update_design
from studio.services.design_checks import design_findings
from studio.services.design_versions import NotPublishableError, digest_of, preview_badge, publish_design
from studio.services.handle import Surroundings
from studio.services.log import check_log
from studio.services.sample import create_sample_workspace, sample_design
from studio.services.sample_people import sample_people
from studio.services.workspaces import Workspace
from tests.support.fakes import FakeIds
from tests.support.sample_values import PIXEL, text


def test_the_sample_is_published_with_run_roster_and_results(tmp_path: Path, around: Surroundings):
    workspace, facts = create_sample_workspace(tmp_path / "s", learners=30, around=around)
    with workspace.store.reading() as work:
        design = work.designs.latest(facts.design_id)
        roster = work.runs.learners(facts.run_id)
        attempts = work.attempts.latest_of_run(facts.run_id, facts.design_id)
        assert work.imports.totals(facts.run_id) == (30, 30, 0, 0)
        assert len(work.signatories.all()) == 2
    content = design.content
    passed = [
        judge(content.criteria, content.pass_rule, attempts[one.id].results).passed for _, one in roster
    ]
    assert sum(passed) == facts.passing == 28
    assert len(design.badge_png) <= 24 * 1024
    assert "<text" not in design.badge_svg
    assert len(content.criteria) == 3
    assert {len(criterion.levels) for criterion in content.criteria} == {3}
    assert check_log(workspace).broken_at is None
    workspace.close()


def test_the_same_people_come_each_time_and_other_ones_for_another_seed():
    assert list(sample_people(200)) == list(sample_people(200))
    assert list(sample_people(200))[16:] != list(sample_people(200, seed=7))[16:]
    assert [one.name for one in sample_people(3)] == [one.name for one in sample_people(300)][:3]


def test_names_cover_the_scripts_and_the_hard_cases():
    names = [one.name for one in sample_people(500)]
    scripts = {unicodedata.name(letter).split()[0] for name in names for letter in name if letter.isalpha()}
    assert len(scripts) >= 18
    assert "CON" in names
    assert max(map(len, names)) >= 69
    assert Counter(names)["Anna Müller"] == 5
    assert all(name == tidy(name) for name in names)
    assert all(one.email == "" or one.email.endswith("@learners.example") for one in sample_people(500))


def test_ten_thousand_people_are_mostly_distinct():
    names = Counter(one.name for one in sample_people(10_000))
    assert len(names) > 8_000
    assert max(names.values()) <= 5


def test_the_sample_design_has_nothing_to_mend():
    assert design_findings(sample_design(FakeIds())) == ()


def test_a_version_never_changes_and_the_next_is_another(workspace: Workspace):
    draft, _ = create_design(workspace, sample_design(FakeIds()))
    first, changes = publish_design(workspace, draft.id)
    assert changes.ids == {draft.id}
    assert first.sha256 == digest_of(first)
    with pytest.raises(NotPublishableError, match="Nothing has changed since version 1"):
        publish_design(workspace, draft.id)
    update_design(workspace, draft.id, replace(draft.content, title=text("Wound Care, revised")))
    second, _ = publish_design(workspace, draft.id)
    assert (first.version, second.version) == (1, 2)
    assert second.sha256 != first.sha256
    assert published_version(workspace, draft.id, 1) == first
    assert published_version(workspace, draft.id) == second


def test_publishing_twice_gives_the_same_picture(workspace: Workspace):
    versions = []
    for _ in range(2):
        draft, _ = create_design(workspace, sample_design(FakeIds()))
        versions.append(publish_design(workspace, draft.id)[0])
    assert versions[0].badge_png == versions[1].badge_png
    assert versions[0].badge_svg == versions[1].badge_svg


def test_what_cannot_be_published_is_listed_and_nothing_kept(workspace: Workspace):
    draft, _ = create_design(workspace, replace(sample_design(FakeIds()), artwork_svg="", title=text("")))
    with pytest.raises(NotPublishableError) as caught:
        publish_design(workspace, draft.id)
    assert [finding.place for finding in caught.value.findings] == ["title", "artwork_svg"]
    assert published_version(workspace, draft.id) is None


@pytest.mark.parametrize("template", ["no-such", "../classic", ""])
def test_a_template_that_is_not_there_is_named(workspace: Workspace, template: str):
    content = sample_design(FakeIds())
    content = replace(content, certificate=replace(content.certificate, template=template))
    draft, _ = create_design(workspace, content)
    with pytest.raises(InputError, match="no certificate template"):
        publish_design(workspace, draft.id)


def test_hostile_artwork_is_refused(workspace: Workspace):
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>'
    draft, _ = create_design(workspace, replace(sample_design(FakeIds()), artwork_svg=bomb))
    with pytest.raises(UntrustedInputError):
        publish_design(workspace, draft.id)
    assert published_version(workspace, draft.id) is None


def test_a_badge_can_be_looked_at_before_publishing(workspace: Workspace):
    png = preview_badge(workspace, make_badge(BadgeOptions(title="Care")), 64)
    assert png.startswith(PIXEL[:8])
