"""What a look before issuing finds, and that looking again costs nearly nothing."""

import shutil
from dataclasses import replace
from typing import Any

import pytest

from studio.credentials.issuer_json import IssuerIdentity
from studio.domain.award import RecipientPreset
from studio.domain.batch import BatchChoices
from studio.domain.course_run import CourseRun
from studio.domain.evidence import Evidence, EvidenceKind
from studio.domain.learner import Learner
from studio.foundation.bundled_files import templates
from studio.foundation.errors import Cancelled
from studio.rendering.certificate_pdf import BoundTemplate
from studio.rendering.fonts import FontSet
from studio.services import batch_papers
from studio.services.authoring import published_version
from studio.services.course_runs import enrol, list_runs, save_run
from studio.services.handle import Workspace
from studio.services.learners import save_learner
from studio.services.preflight import KeyFacts, Severity, check_before_issuing
from studio.services.results import add_evidence
from studio.services.sample import create_sample_workspace

NO_KEY = KeyFacts(None)


@pytest.fixture
def sample(tmp_path: Any, around: Any) -> Any:
    made, facts = create_sample_workspace(tmp_path / "Sample.studio", learners=4, around=around)
    yield made, list_runs(made).rows[0].id, facts
    made.close()


def codes(found: Any) -> list[str]:
    return [finding.code for finding in found.findings]


def test_fonts_are_read_once_in_a_process() -> None:
    assert FontSet.product() is FontSet.product()


def test_the_second_look_lays_nothing_out(sample: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace, run_id, _facts = sample
    first = check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY)
    laid_out: list[str] = []
    honest = BoundTemplate._lay_out
    monkeypatch.setattr(
        BoundTemplate, "_lay_out", lambda self, *rest: laid_out.append("page") or honest(self, *rest)
    )
    assert check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY) == first
    assert laid_out == []
    batch_papers._SHELF.clear()
    check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY)
    assert laid_out


def test_a_cancelled_look_keeps_what_was_laid_out(sample: Any) -> None:
    workspace, run_id, _facts = sample
    batch_papers._SHELF.clear()

    class Impatient:
        asked = 0

        def report(self, done: int, total: int, text: str = "") -> None:
            assert done <= total

        def raise_if_cancelled(self) -> None:
            self.asked += 1
            if self.asked > 1:
                raise Cancelled

    with pytest.raises(Cancelled):
        check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY, watch=Impatient())
    assert len(batch_papers._SHELF) == 1


def test_a_run_without_design_says_so_by_code(workspace: Workspace) -> None:
    run = CourseRun(workspace.new_id(), "Friday group")
    save_run(workspace, run)
    found = check_before_issuing(workspace, run.id, BatchChoices(), NO_KEY)
    assert codes(found) == ["run.no-design", "key.none"]
    assert found.findings[0].place == "run:design"
    assert codes(check_before_issuing(workspace, workspace.new_id(), BatchChoices(), NO_KEY))[0] == "run.gone"


def test_who_is_left_out_is_named_with_facts(sample: Any) -> None:
    workspace, run_id, _facts = sample
    late = Learner(workspace.new_id(), "Late Comer")
    save_learner(workspace, late)
    enrol(workspace, run_id, [late.id])
    choices = BatchChoices(recipient=RecipientPreset.HASHED_EMAIL)
    found = check_before_issuing(workspace, run_id, choices, NO_KEY)
    missing = next(finding for finding in found.findings if finding.code == "people.no-results")
    assert (missing.who, missing.place) == ("Late Comer", f"results:{late.id}")
    assert missing.fact("learner") == "Late Comer"
    assert any(name == "reason.missing" for name, _ in missing.facts)
    paper = replace(choices, participation_certificates=True)
    found = check_before_issuing(workspace, run_id, paper, NO_KEY)
    told = next(finding for finding in found.findings if finding.code == "people.participation")
    assert told.severity is Severity.NOTE
    assert [finding.severity for finding in found.findings] == sorted(
        (finding.severity for finding in found.findings), key=list(Severity).index
    )


def test_a_letter_no_font_has_is_named_with_its_person(sample: Any) -> None:
    workspace, run_id, _facts = sample
    rows = check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY).selection.awarded
    odd = replace(rows[0].learner, certificate_name="Ann \U00012000")
    save_learner(workspace, odd)
    found = check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY)
    letter = next(finding for finding in found.findings if finding.code == "paper.letter-missing")
    assert letter.place == f"learner:{odd.id}"
    assert "U+12000" in letter.fact("described")
    assert not found.may_issue


def test_what_a_run_has_on_all_papers_is_a_finding_once_and_leads_to_the_run(sample: Any) -> None:
    workspace, run_id, _facts = sample
    with workspace.store.reading() as work:
        run = work.runs.get(run_id)
    save_run(workspace, replace(run, title="Group \U00012000", trainer="Somebody with a long name " * 12))
    found = check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY)
    languages = {one.learner.language for one in found.selection.awarded}
    odd = [one for one in found.findings if one.code == "paper.text-letter-missing"]
    assert {(one.place, one.severity) for one in odd} == {("run:title", Severity.STOP)}
    assert all("U+12000" in one.fact("described") for one in odd)
    assert 0 < len(odd) <= len(languages)  # dates are written in each learner's language
    long = [one for one in found.findings if one.code == "paper.does-not-fit"]
    assert {(one.place, one.fact("field")) for one in long} == {("run:trainer", "people_line")}
    assert len({one.fact("text") for one in long}) == len(long)
    assert not found.may_issue


def test_who_only_took_part_gets_the_paper_of_the_same_size(sample: Any) -> None:
    workspace, run_id, _facts = sample
    with workspace.store.reading() as work:
        design_id = work.runs.get(run_id).design_id
        provider = work.provider.get()
    version = published_version(workspace, design_id)
    settings = replace(version.content.certificate, options=(("page", "letter"), ("border", "fine")))
    letter = replace(version, content=replace(version.content, certificate=settings))
    drawer = batch_papers.batch_papers(workspace, letter, provider, None).drawer
    assert (drawer.credential.options["page"], drawer.participation.options["page"]) == ("letter", "letter")
    drawer = batch_papers.batch_papers(workspace, version, provider, None).drawer
    assert drawer.participation.options["page"] == "a4"


@pytest.mark.parametrize("link", ["https://x.example/[x]", "https://x.example/%zz", "https://[::1"])
def test_what_the_signer_would_refuse_is_found_before(sample: Any, link: str) -> None:
    workspace, run_id, _facts = sample
    key = KeyFacts(IssuerIdentity("did:web:badges.northwind.example", "did:web:badges.northwind.example#key"))
    before = check_before_issuing(workspace, run_id, BatchChoices(pdfs=False), key)
    assert "credential.refused" not in codes(before)
    learner = before.selection.awarded[0].learner
    odd = Evidence(workspace.new_id(), EvidenceKind.LINK, url=link)
    add_evidence(workspace, run_id, learner.id, odd)
    found = check_before_issuing(workspace, run_id, BatchChoices(pdfs=False), key)
    refused = [finding for finding in found.findings if finding.code == "credential.refused"]
    assert [(one.place, one.who) for one in refused] == [(f"learner:{learner.id}", learner.certificate_name)]
    assert not found.may_issue


def test_a_web_folder_that_was_never_written_is_named_until_it_is(sample: Any) -> None:
    workspace, run_id, _facts = sample
    did = "did:web:badges.northwind.example"
    identity = IssuerIdentity(did, f"{did}#key", "https://badges.northwind.example")
    with_address = KeyFacts(identity)
    found = check_before_issuing(workspace, run_id, BatchChoices(), with_address)
    finding = next(one for one in found.findings if one.code == "status.never-published")
    assert (finding.severity, finding.place) == (Severity.LOOK, "publish:folder")
    assert finding.fact("address") == identity.base_url
    bare = KeyFacts(replace(identity, base_url=""))
    assert "status.never-published" not in codes(
        check_before_issuing(workspace, run_id, BatchChoices(), bare)
    )
    with workspace.store.work() as work:
        work.settings.set("publish.last", {"at": workspace.clock().isoformat()})
    again = check_before_issuing(workspace, run_id, BatchChoices(), with_address)
    assert "status.never-published" not in codes(again)


def test_a_template_changed_after_publishing_is_named(sample: Any) -> None:
    workspace, run_id, _facts = sample
    with workspace.store.reading() as work:
        run = work.runs.get(run_id)
        design = work.designs.latest(run.design_id)
    name = design.content.certificate.template
    own = workspace.templates_folder / name
    shutil.copytree(templates() / name, own)
    same = check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY)
    assert "paper.template-changed" not in codes(same)
    style = own / "style.css"
    style.write_text(style.read_text("utf-8") + "\n/* wider */\n", "utf-8")
    found = check_before_issuing(workspace, run_id, BatchChoices(), NO_KEY)
    finding = next(one for one in found.findings if one.code == "paper.template-changed")
    assert (finding.severity, finding.place) == (Severity.LOOK, "design:certificate.template")
    assert (finding.fact("template"), finding.fact("version")) == (name, str(design.version))
