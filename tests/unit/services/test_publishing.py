"""From a batch over revoking and publishing to what a verifier says, on the real store and key."""

import json
from datetime import timedelta

import pytest

from studio.domain.batch import BatchChoices
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.log import check_log
from studio.services.planning import plan_batch
from studio.services.published_site import salted_digest
from studio.services.publishing import (
    CannotRevokeError,
    NoWebAddressError,
    award_of_credential,
    publish,
    revoke,
    revoked_awards,
)
from studio.services.taken_folders import FolderTakenError
from studio.services.verifying import (
    DocumentsError,
    Verdict,
    load_documents,
    own_workspaces,
    sources_for,
    verify_paths,
)
from studio.signing.detached import check_json
from tests.support import sample_values as sample
from tests.support.small_workspace import BASE_URL, make_workspace


def issue(tmp_path, names, **more):
    workspace, key = make_workspace(tmp_path, names, **more)
    batch, _ = plan_batch(
        workspace,
        sample.an_id("run"),
        identity=issuer_identity(workspace),
        key_id=key.key_id,
        choices=BatchChoices(pdfs=False, joined_pdf=False, zip_file=False),
    )
    with batch_signer(workspace, key) as signer:
        report, _ = issue_batch(workspace, batch.id, signer)
    return workspace, key, sorted(report.folder.glob("technical/*/credential.json"))


@pytest.fixture
def issued(tmp_path):
    workspace, key, paths = issue(tmp_path, ["Bo Li", "Ada Ünal"])
    yield workspace, key, paths
    workspace.close()


def award_of(workspace, path):
    return award_of_credential(workspace, json.loads(path.read_bytes())["id"])


def verdicts(paths, now, documents):
    return [
        (each.verdict, each.reason_code)
        for each in verify_paths(paths, sources_for(now, documents=documents))
    ]


def test_the_folder_is_all_that_a_stranger_needs(issued, tmp_path):
    workspace, key, paths = issued
    report, _ = publish(workspace, tmp_path / "site", key)
    assert (report.issued, report.revoked, report.lists) == (2, 0, 1)
    documents = load_documents(tmp_path / "site")
    now = workspace.clock()
    jwts = [path.with_suffix(".jwt") for path in paths]
    assert verdicts(paths + jwts, now, documents) == [(Verdict.VALID, "")] * 4
    assert verdicts(paths, now + timedelta(days=100), documents) == [(Verdict.UNKNOWN, "status.outdated")] * 2
    assert {verdict for verdict, _ in verdicts(paths, now, {})} == {Verdict.UNKNOWN}


def test_a_revoked_award_is_revoked_for_everybody_after_the_next_publishing(issued, tmp_path):
    workspace, key, paths = issued
    publish(workspace, tmp_path / "site", key)
    revoke(workspace, award_of(workspace, paths[0]).id, " Issued by mistake. ")
    documents = load_documents(tmp_path / "site")
    assert verdicts(paths[:1], workspace.clock(), documents) == [(Verdict.VALID, "")]
    own = sources_for(workspace.clock(), workspaces=[workspace])
    assert next(verify_paths(paths[:1], own)).reason_code == "status.revoked"
    report, _ = publish(workspace, tmp_path / "site", key)
    documents = load_documents(tmp_path / "site")
    assert report.revoked == 1
    assert verdicts(paths, workspace.clock(), documents) == [
        (Verdict.INVALID, "status.revoked"),
        (Verdict.VALID, ""),
    ]
    (gone,) = revoked_awards(workspace)
    assert gone.reason == "Issued by mistake."
    check = check_log(workspace)
    assert check.broken_at is None


def test_our_own_workspace_vouches_without_any_published_folder(issued):
    workspace, _, paths = issued
    with own_workspaces(workspace.around) as mine:
        sources = sources_for(workspace.clock(), workspaces=mine)
        found = [each.verdict for each in verify_paths([paths[0].parent], sources)]
    assert found
    assert set(found) == {Verdict.VALID}


def test_a_workspace_beside_the_files_vouches_for_nothing(issued, tmp_path):
    workspace, _, paths = issued
    from dataclasses import replace

    stranger = replace(workspace.around, user_folder=tmp_path / "another person")
    with own_workspaces(stranger) as mine:
        assert mine == ()
        (report,) = verify_paths(paths[:1], sources_for(workspace.clock(), workspaces=mine))
    assert report.verdict is Verdict.UNKNOWN


def test_publishing_again_changes_what_changed_and_deletes_nothing(issued, tmp_path):
    workspace, key, _ = issued
    site = tmp_path / "site"
    first, _ = publish(workspace, site, key)
    (site / "mine.txt").write_text("kept")
    before = (site / "check" / "check.js").stat().st_mtime_ns
    second, _ = publish(workspace, site, key)
    assert first.written == first.files
    assert 0 < second.written < second.files
    assert (site / "mine.txt").read_text() == "kept"
    assert (site / "check" / "check.js").stat().st_mtime_ns == before
    assert not list(site.rglob("*.part"))


def test_somebody_elses_home_page_is_not_overwritten(issued, tmp_path):
    workspace, key, _paths = issued
    site = tmp_path / "web root"
    site.mkdir()
    (site / "index.html").write_text("<h1>Our school</h1>", "utf-8")
    with pytest.raises(FolderTakenError, match=r"index\.html"):
        publish(workspace, site, key)
    assert [item.name for item in site.iterdir()] == ["index.html"]
    (site / "index.html").unlink()
    publish(workspace, site, key)
    report, _ = publish(workspace, site, key)
    assert report.files > report.written


def test_the_layout_is_that_of_the_contract(issued, tmp_path):
    workspace, key, _ = issued
    site = tmp_path / "site"
    publish(workspace, site, key)
    there = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    design = f"achievements/{sample.an_id('design')}/1"
    assert {
        ".well-known/did.json", "issuer.json", "index.html", "index.csv", "check/index.html",
        "check/check.js", "check/issuer-data.js", f"{design}/achievement.json", f"{design}/index.html",
        "status/revoked.json", "sequence/latest.json", "sequence/0001.json",
    } <= there  # fmt: skip
    assert json.loads((site / f"{design}/achievement.json").read_bytes())["id"] == f"{BASE_URL}/{design}/"


def test_the_digest_list_holds_every_award_and_is_chained(issued, tmp_path):
    import hashlib

    workspace, key, paths = issued
    publish(workspace, tmp_path / "site", key)
    publish(workspace, tmp_path / "site", key)
    first, second = (tmp_path / "site" / "sequence" / f"000{number}.json" for number in (1, 2))
    listed = json.loads(second.read_bytes())
    check_json(listed, key.public_key)
    assert listed["previous"] == hashlib.sha256(first.read_bytes()).hexdigest()
    salt = bytes.fromhex(listed["salt"])
    for path in paths:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        assert salted_digest(salt, digest) in listed["digests"]
    assert len(listed["digests"]) == 2


def test_without_a_base_url_there_is_nothing_to_publish_or_revoke(tmp_path):
    workspace, key, paths = issue(tmp_path, ["Bo Li"], base_url="")
    with pytest.raises(NoWebAddressError):
        publish(workspace, tmp_path / "site", key)
    with pytest.raises(CannotRevokeError, match="no status"):
        revoke(workspace, award_of(workspace, paths[0]).id, "Mistake.")
    assert verdicts(paths, workspace.clock(), {}) == [(Verdict.VALID, "")]
    workspace.close()


@pytest.mark.parametrize("reason", ["", "  "])
def test_revoking_needs_a_reason(issued, reason):
    workspace, _, paths = issued
    with pytest.raises(CannotRevokeError, match="reason"):
        revoke(workspace, award_of(workspace, paths[0]).id, reason)


def test_revoking_twice_or_nothing_is_refused(issued):
    workspace, _, paths = issued
    award = award_of(workspace, paths[0])
    revoke(workspace, award.id, "Mistake.")
    with pytest.raises(CannotRevokeError, match="already"):
        revoke(workspace, award.id, "Again.")
    with pytest.raises(CannotRevokeError, match="no issued award"):
        revoke(workspace, sample.an_id("nobody"), "Mistake.")


@pytest.mark.parametrize(
    "table",
    [
        None,
        "a,b\n1,2\n",
        "url,file\nhttps://a.example,../outside.json\n",
        "url,file\nhttps://a.example,none.json\n",
    ],
)
def test_a_folder_of_documents_that_cannot_be_used_says_why(tmp_path, table):
    (tmp_path / "outside.json").write_text("{}")
    folder = tmp_path / "documents"
    folder.mkdir()
    if table is not None:
        (folder / "index.csv").write_text(table)
    with pytest.raises(DocumentsError, match=r"index\.csv|none\.json"):
        load_documents(folder)
