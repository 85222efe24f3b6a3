"""Frameworks of others in a workspace: previewed, taken over once, named by alignments."""

from studio.domain.competency import AlignmentKind
from studio.services.frameworks import (
    alignment_to,
    find_competencies,
    get_framework,
    import_framework,
    list_frameworks,
    preview_framework,
)
from studio.services.rows import PageRequest
from tests.support.places import shared_folder

FRAMEWORKS = shared_folder() / "conformance/frameworks"
ESCO = FRAMEWORKS / "esco/transversalSkillsCollection_en.csv"


def test_a_preview_writes_nothing_and_the_same_file_twice_adds_nothing(workspace):
    preview = preview_framework(workspace, ESCO)
    assert list_frameworks(workspace) == ()
    assert (preview.new, preview.changed, preview.same, preview.replaces) == (
        len(preview.reading.competencies), 0, 0, None,
    )  # fmt: skip
    import_framework(workspace, preview)
    again = preview_framework(workspace, ESCO)
    assert again.nothing_new
    before = get_framework(workspace, again.replaces)
    import_framework(workspace, again)
    assert get_framework(workspace, again.replaces) == before
    assert len(list_frameworks(workspace)) == 1


def test_a_newer_edition_changes_what_changed_and_keeps_the_ids(workspace, tmp_path):
    import_framework(workspace, preview_framework(workspace, ESCO))
    newer = tmp_path / ESCO.name
    newer.write_text(ESCO.read_text("utf-8").replace(",give advice to others,", ",advise others,"), "utf-8")
    preview = preview_framework(workspace, newer)
    assert (preview.new, preview.changed) == (0, 1)
    import_framework(workspace, preview)
    assert find_competencies(workspace, PageRequest(search="advise others")).total == 1
    assert find_competencies(workspace, PageRequest(search="give advice to others")).total == 0


def test_alignments_name_esco_and_case(workspace):
    esco = preview_framework(workspace, ESCO).reading
    case = preview_framework(workspace, FRAMEWORKS / "case/samples/AdoptedTestFramework.json").reading
    skill = alignment_to(esco.framework, esco.competencies[-1])
    assert (skill.target_type, skill.target_framework, skill.kind) == (
        "ext:ESCO", "ESCO", AlignmentKind.SKILL,
    )  # fmt: skip
    item = alignment_to(case.framework, case.competencies[0])
    assert (item.target_type, item.target_framework) == ("CFItem", "Adopted Test")
