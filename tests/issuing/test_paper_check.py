"""What is printed and attached can be checked from the paper and the file alone."""

from datetime import timedelta

import pypdfium2
import pytest
import zxingcpp

from studio.domain.batch import BatchChoices
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.planning import plan_batch
from studio.services.publishing import revoke
from studio.services.verifying import Verdict, sources_for, verify_paths, verify_text
from tests.support import sample_values as sample
from tests.support.small_workspace import make_workspace


@pytest.fixture(scope="module")
def issued(tmp_path_factory):
    workspace, key = make_workspace(tmp_path_factory.mktemp("paper"), ["Nguyễn Thị Hồng Đào", "Bo Li"])
    batch, _ = plan_batch(
        workspace,
        sample.an_id("run"),
        identity=issuer_identity(workspace),
        key_id=key.key_id,
        choices=BatchChoices(),
    )
    with batch_signer(workspace, key) as signer:
        report, _ = issue_batch(workspace, batch.id, signer)
    yield workspace, batch, report.folder
    workspace.close()


def read_code(folder, name):
    (path,) = (folder / "for learners" / name).glob("*.pdf")
    page = pypdfium2.PdfDocument(path)[0]
    (found,) = zxingcpp.read_barcodes(page.render(scale=300 / 72).to_pil())
    return found.text


def sources(workspace, **later):
    return sources_for(workspace.clock() + timedelta(days=1, **later), workspaces=[workspace])


def test_the_code_reads_from_a_print_and_verifies_offline(issued):
    workspace, _, folder = issued
    text = read_code(folder, "Nguyễn Thị Hồng Đào")
    assert text.startswith("https://badges.northwind.example/check/#")
    report = verify_text(text, sources(workspace))
    assert (report.verdict, report.facts.learner) == (Verdict.VALID, "Nguyễn Thị Hồng Đào")


def test_one_changed_letter_fails(issued):
    workspace, _, folder = issued
    text = read_code(folder, "Bo Li")
    place = text.index("#") + 120
    changed = text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]
    assert verify_text(changed, sources(workspace)).verdict is Verdict.INVALID


def test_after_its_last_day_the_paper_is_no_longer_valid(issued):
    workspace, _, folder = issued
    text = read_code(folder, "Bo Li")
    assert verify_text(text, sources(workspace, weeks=170)).verdict is Verdict.INVALID


def test_every_file_of_a_folder_and_its_zip_verifies(issued):
    workspace, _, folder = issued
    for place in (folder, folder.with_name(f"{folder.name}.zip")):
        reports = list(verify_paths([place], sources(workspace)))
        assert len(reports) == 12, place
        assert {report.verdict for report in reports} == {Verdict.VALID}


def test_the_joined_file_is_called_what_it_is(issued):
    workspace, _, folder = issued
    (report,) = verify_paths([folder / "all certificates.pdf"], sources(workspace))
    assert (report.verdict, report.reason_code) == (Verdict.UNKNOWN, "file.joined-for-print")
    assert "made for printing" in report.reason
    assert "single certificates" in report.reason


def test_a_revoked_award_is_invalid_in_every_form(issued, tmp_path):
    workspace, key = make_workspace(tmp_path, ["Ann"])
    batch, _ = plan_batch(
        workspace, sample.an_id("run"), identity=issuer_identity(workspace), key_id=key.key_id
    )
    with batch_signer(workspace, key) as signer:
        report, _ = issue_batch(workspace, batch.id, signer)
    text = read_code(report.folder, "Ann")
    with workspace.store.reading() as work:
        (award,) = work.awards.of_batch(batch.id)
    revoke(workspace, award.id, "issued by mistake")
    reports = [*verify_paths([report.folder], sources(workspace)), verify_text(text, sources(workspace))]
    assert {item.verdict for item in reports} == {Verdict.INVALID}
    assert all("revoke" in item.reason.lower() for item in reports)
