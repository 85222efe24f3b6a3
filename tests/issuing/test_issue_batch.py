"""A whole batch through the real store, key, templates and fonts."""

import io
import json
import threading
import zipfile

import pikepdf
import pypdfium2
import pytest
import zxingcpp

from studio.domain.batch import BatchChoices, BatchState, JoinOrder
from studio.foundation.errors import Cancelled
from studio.foundation.watcher import CallbackWatcher
from studio.services.closing import close_batch
from studio.services.identity import batch_signer, issuer_identity, key_facts
from studio.services.issuing import check_batch, issue_batch
from studio.services.planning import PlanningError, plan_batch, select_awards
from studio.services.preflight import Severity, check_before_issuing
from studio.services.reissuing import NotIssuedError, give_again, rehearse, repair_batch
from studio.services.taken_folders import FolderTakenError
from studio.signing.detached import check_json
from studio.signing.did_key import public_key_of
from studio.signing.proof_formats.eddsa_rdfc_2022 import check_proof
from studio.signing.proof_formats.vc_jwt import check_jwt, split_jwt
from studio.storage import Store
from tests.support import sample_values as sample
from tests.support.small_workspace import make_workspace

NAMES = ["Nguyễn Thị Hồng Đào", "Ада Ковальчук", "李小龍", "محمد الأمين", "Bo Li", "Bo Li", "CON"]
RUN = sample.an_id("run")


def plan(workspace, key, **choices):
    batch, _ = plan_batch(
        workspace,
        RUN,
        identity=issuer_identity(workspace),
        key_id=key.key_id,
        choices=BatchChoices(**choices),
    )
    return batch


def issue(workspace, key, batch, **options):
    with batch_signer(workspace, key) as signer:
        return issue_batch(workspace, batch.id, signer, **options)[0]


@pytest.fixture(scope="module")
def issued(tmp_path_factory):
    workspace, key = make_workspace(tmp_path_factory.mktemp("issued"), NAMES)
    batch = plan(workspace, key)
    report = issue(workspace, key, batch)
    yield workspace, key, batch, report
    workspace.close()


def test_everybody_has_everything_and_the_ledger_reconciles(issued):
    _, _, _, report = issued
    ledger = report.check.ledger
    assert report.complete, (report.check.problems, ledger.gaps(), report.run.failed)
    assert (ledger.rows, ledger.planned, ledger.done) == (7, 7, 7)
    assert (ledger.credentials, ledger.jwts, ledger.pngs, ledger.svgs, ledger.pdfs) == (7, 7, 7, 7, 7)


def test_both_proofs_verify_with_the_key_alone(issued):
    _, key, _, report = issued
    paths = sorted(report.folder.glob("technical/*/credential.json"))
    assert len(paths) == 7
    for path in paths:
        credential = json.loads(path.read_bytes())
        check_proof(credential, credential["proof"], key.public_key)
        parts = split_jwt(path.with_suffix(".jwt").read_text())
        check_jwt(parts, key.public_key)
        assert parts.credential == credential or parts.payload["id"] == credential["id"]
        assert credential["issuer"]["id"] == "did:web:badges.northwind.example"


def test_names_and_files_are_distinct(issued):
    _, _, _, report = issued
    folders = sorted(path.name for path in (report.folder / "for learners").iterdir())
    assert len(folders) == 7
    assert {"Bo Li", "Bo Li (2)", "CON_"} <= set(folders)


def test_certificates_carry_the_credential_of_their_folder(issued):
    _, _, _, report = issued
    for pdf_path in report.folder.glob("for learners/*/*.pdf"):
        with pikepdf.open(pdf_path) as pdf:
            (attachment,) = pdf.attachments.values()
            carried = attachment.get_file().read_bytes()
        assert (
            carried == (report.folder / "technical" / pdf_path.parent.name / "credential.json").read_bytes()
        )


def test_the_manifest_is_signed_and_lists_every_file(issued):
    workspace, key, batch, report = issued
    manifest = json.loads((report.folder / "manifest.json").read_bytes())
    check_json(manifest, key.public_key)
    listed = {file["path"] for award in manifest["awards"] for file in award["files"]}
    listed |= {file["path"] for file in manifest["files"]}
    there = {
        path.relative_to(report.folder).as_posix() for path in report.folder.rglob("*") if path.is_file()
    }
    assert there - {"manifest.json"} == listed
    assert manifest["ledger"]["done"] == 7
    with workspace.store.reading() as work:
        assert work.batches.get(batch.id).state is BatchState.DONE


def test_the_joined_file_has_a_bookmark_each_in_order_of_names(issued):
    _, _, _, report = issued
    with pikepdf.open(report.folder / "all certificates.pdf") as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
        assert len(pdf.pages) == 7
    assert titles[:3] == ["Bo Li", "Bo Li", "CON"]
    assert sorted(titles) == sorted(NAMES)


def test_the_zip_holds_the_folder(issued):
    _, _, _, report = issued
    with zipfile.ZipFile(report.folder.with_name(f"{report.folder.name}.zip")) as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
    assert "manifest.json" in names
    assert len([name for name in names if name.endswith("credential.json")]) == 7


def test_running_again_changes_nothing(issued):
    workspace, key, batch, report = issued
    before = {path: path.read_bytes() for path in report.folder.rglob("*.json")}
    again = issue(workspace, key, batch)
    assert (again.run.signed, again.run.done) == (0, 0)
    assert {path: path.read_bytes() for path in report.folder.rglob("*.json")} == before


def test_planning_again_finds_nobody_new(issued):
    workspace, key, _, _ = issued
    assert len(select_awards(workspace, RUN, BatchChoices()).doubles) == 7
    with pytest.raises(PlanningError, match="Nobody"):
        plan(workspace, key)


def test_a_lost_certificate_is_given_again_byte_for_byte(issued, tmp_path):
    workspace, _, batch, report = issued
    with workspace.store.reading() as work:
        award = next(iter(work.awards.of_batch(batch.id)))
    given, _ = give_again(workspace, award.id, tmp_path / "again")
    assert not given.damaged
    (pdf,) = given.folder.glob("*.pdf")
    assert pdf.read_bytes() == (report.folder / "for learners" / award.folder_name / pdf.name).read_bytes()
    assert len(given.files) == 6


def test_preflight_is_quiet_about_people_and_names_who_has_it_already(issued):
    workspace, key, _, _ = issued
    found = check_before_issuing(workspace, RUN, BatchChoices(), key_facts(workspace, key))
    assert not found.may_issue
    assert not any(item.severity is Severity.STOP for item in found.findings)
    assert found.selection.all_issued
    (calm,) = [item for item in found.findings if item.code == "people.all-issued"]
    assert (calm.severity, calm.place) == (Severity.NOTE, "run:late")
    assert sum(item.code == "people.double" for item in found.findings) == 7


def test_damaged_files_are_made_again_equal_without_a_second_signature(tmp_path):
    workspace, key = make_workspace(tmp_path, ["Ann", "Bo"])
    batch = plan(workspace, key, zip_file=False)
    report = issue(workspace, key, batch)
    before = {path: path.read_bytes() for path in report.folder.rglob("*") if path.is_file()}
    victims = [next(report.folder.glob("for learners/Ann/*.pdf")), report.folder / "technical/Bo/badge.svg"]
    victims[0].unlink()
    victims[1].write_text("spoiled")
    assert {problem.learner_name for problem in check_batch(workspace, batch.id).problems} == {"Ann", "Bo"}
    assert repair_batch(workspace, batch.id)[0] == 2
    again = issue(workspace, key, batch)
    assert again.complete
    assert again.run.signed == 0
    after = {path: path.read_bytes() for path in report.folder.rglob("*") if path.is_file()}
    assert after == before


def test_two_undisturbed_runs_give_the_same_bytes(tmp_path):
    made = []
    for name in ("first", "second"):
        workspace, key = make_workspace(tmp_path / name, ["Ann", "Bo", "李小龍"])
        report = issue(workspace, key, plan(workspace, key, join_order=JoinOrder.ROSTER))
        made.append(
            {p.relative_to(report.folder): p.read_bytes() for p in report.folder.rglob("*") if p.is_file()}
        )
    assert made[0] == made[1]


def test_without_a_base_url_the_key_is_its_own_issuer_and_preflight_says_what_that_means(tmp_path):
    workspace, key = make_workspace(tmp_path, ["Ann"], base_url="")
    found = check_before_issuing(workspace, RUN, BatchChoices(), key_facts(workspace, key))
    assert found.may_issue
    assert any(item.code == "status.cannot-revoke" for item in found.findings)
    report = issue(workspace, key, plan(workspace, key))
    credential = json.loads((report.folder / "technical/Ann/credential.json").read_bytes())
    assert public_key_of(credential["issuer"]["id"]) == key.public_key
    assert "credentialStatus" not in credential


def test_counting_tells_how_far_it_is_and_can_be_stopped(tmp_path):
    workspace, key = make_workspace(tmp_path, ["Ann", "Bo", "Cem"])
    batch = plan(workspace, key, pdfs=False)
    issue(workspace, key, batch)
    told, stop = [], threading.Event()
    watch = CallbackWatcher(lambda *said: told.append(said), stop)
    assert check_batch(workspace, batch.id, watch=watch).good
    assert told == [(0, 3, "Ann"), (1, 3, "Bo"), (2, 3, "Cem")]
    stop.set()
    with pytest.raises(Cancelled):
        check_batch(workspace, batch.id, watch=watch)


def test_closing_withdraws_who_was_never_signed(tmp_path):
    workspace, key = make_workspace(tmp_path, ["Ann", "Bo"])
    batch = plan(workspace, key)
    with workspace.store.reading() as work:
        award = next(iter(work.awards.of_batch(batch.id)))
    with pytest.raises(NotIssuedError):
        give_again(workspace, award.id, tmp_path / "again")
    assert close_batch(workspace, batch.id, "the course was cancelled")[0].withdrawn == 2
    with pytest.raises(PlanningError, match="closed"):
        issue(workspace, key, batch)
    check = check_batch(workspace, batch.id)
    assert (check.ledger.withdrawn, check.ledger.reconciles) == (2, True)


def test_a_batch_closed_while_we_waited_to_begin_is_not_issued(tmp_path, monkeypatch):
    workspace, key = make_workspace(tmp_path, ["Ann", "Bo"])
    batch = plan(workspace, key, pdfs=False)
    real = Store.hold

    def hold_late(store, purpose):
        if purpose == "issuing a batch":
            close_batch(workspace, batch.id, "the course was cancelled")
        return real(store, purpose)

    monkeypatch.setattr(Store, "hold", hold_late)
    with pytest.raises(PlanningError, match="closed"):
        issue(workspace, key, batch)
    with workspace.store.reading() as work:
        assert work.batches.get(batch.id).state is BatchState.CLOSED
        assert work.awards.count_signed(batch.id) == 0


def test_a_rehearsal_takes_away_nothing_but_what_one_made(tmp_path):
    workspace, _key = make_workspace(tmp_path, ["Ann"])
    folder = tmp_path / "thesis"
    (folder / "chapters").mkdir(parents=True)
    (folder / "chapters" / "one.txt").write_text("mine")
    with pytest.raises(FolderTakenError, match="chapters"):
        rehearse(workspace, RUN, BatchChoices(), folder)
    assert [item.name for item in folder.iterdir()] == ["chapters"]
    with pytest.raises(FolderTakenError):
        rehearse(workspace, RUN, BatchChoices(), workspace.folder)
    made = tmp_path / "specimens"
    assert rehearse(workspace, RUN, BatchChoices(), made).papers == 1
    (made / "SPECIMEN of a colleague.pdf").write_bytes(b"an older one")
    assert rehearse(workspace, RUN, BatchChoices(), made).papers == 1
    assert len(list(made.glob("*.pdf"))) == 1
    (made / "notes.txt").write_text("mine")
    with pytest.raises(FolderTakenError, match=r"notes\.txt"):
        rehearse(workspace, RUN, BatchChoices(), made)
    assert (made / "notes.txt").read_text() == "mine"
    assert len(list(made.glob("*.pdf"))) == 1


def test_a_rehearsal_signs_nothing_and_says_specimen(tmp_path):
    workspace, key = make_workspace(tmp_path, ["Ann", "Bo"])
    rehearsal = rehearse(workspace, RUN, BatchChoices(), tmp_path / "rehearsal")
    assert (rehearsal.papers, rehearsal.failed) == (2, ())
    for path in rehearsal.folder.glob("*.pdf"):
        with pikepdf.open(io.BytesIO(path.read_bytes())) as pdf:
            assert not pdf.attachments
        page = pypdfium2.PdfDocument(path)[0].render(scale=300 / 72).to_pil()
        (code,) = zxingcpp.read_barcodes(page)  # true to paper, and taken for a code by nobody
        assert "SPECIMEN-SPECIMEN" in code.text
    with workspace.store.reading() as work:
        assert work.awards.latest_issue_time() is None
        assert work.batches.of_run(RUN) == ()
    assert key.key_id
