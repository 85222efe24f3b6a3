"""Whom a person's own workspaces vouch for, over the years and over copies of them."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from studio.domain.batch import BatchChoices
from studio.services.handle import Workspace
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.keys import UnlockedKey, known_key_ids
from studio.services.planning import plan_batch
from studio.services.providers import get_provider, update_provider
from studio.services.publishing import award_of_credential, revoke
from studio.services.verifying import Report, Verdict, sources_for, verify_paths
from studio.services.workspaces import open_workspace
from tests.support import sample_values as sample
from tests.support.small_workspace import BASE_URL, make_workspace


def _issue(workspace: Workspace, key: UnlockedKey) -> list[Path]:
    identity = issuer_identity(workspace)
    assert identity is not None
    choices = BatchChoices(pdfs=False, joined_pdf=False, zip_file=False, allow_doubles=True)
    batch, _ = plan_batch(
        workspace, sample.an_id("run"), identity=identity, key_id=key.key_id, choices=choices
    )
    with batch_signer(workspace, key) as signer:
        report, _ = issue_batch(workspace, batch.id, signer)
    return sorted(report.folder.glob("technical/*/credential.json"))


def _reports(workspaces: list[Workspace], paths: list[Path]) -> list[Report]:
    return list(verify_paths(paths, sources_for(workspaces[0].clock(), workspaces=workspaces)))


@pytest.mark.parametrize(
    ("before", "after"), [(BASE_URL, "https://new.northwind.example/badges"), ("", BASE_URL), (BASE_URL, "")]
)
def test_a_new_address_does_not_disown_old_awards(tmp_path: Path, before: str, after: str) -> None:
    workspace, key = make_workspace(tmp_path, ["Bo Li"], base_url=before)
    old = _issue(workspace, key)
    update_provider(workspace, replace(get_provider(workspace), base_url=after))
    new = _issue(workspace, key)
    reports = _reports([workspace], [*old, *new])
    workspace.close()
    assert [one.verdict for one in reports] == [Verdict.VALID, Verdict.VALID]
    assert len({one.facts.issuer_id for one in reports}) == 2


def test_each_name_is_pinned_with_the_keys_that_signed_under_it(tmp_path: Path) -> None:
    workspace, key = make_workspace(tmp_path, ["Bo Li"], base_url="")
    _issue(workspace, key)
    (by_key,) = sources_for(workspace.clock(), workspaces=[workspace]).pinned
    update_provider(workspace, replace(get_provider(workspace), base_url=BASE_URL))
    pinned = sources_for(workspace.clock(), workspaces=[workspace]).pinned
    assert set(pinned) == {by_key, "did:web:badges.northwind.example"}
    assert {tuple(one.keys) for one in pinned.values()} == {known_key_ids(workspace)}
    workspace.close()


@pytest.mark.parametrize("first", [0, 1])
def test_what_one_of_two_copies_revoked_is_revoked(tmp_path: Path, first: int) -> None:
    workspace, key = make_workspace(tmp_path, ["Bo Li"])
    paths = _issue(workspace, key)
    workspace.close()
    shutil.copytree(workspace.folder, tmp_path / "Copy.studio")
    both = [
        open_workspace(folder, around=workspace.around)
        for folder in (workspace.folder, tmp_path / "Copy.studio")
    ]
    credential_id = _reports(both, paths)[0].facts.credential_id
    award = award_of_credential(both[1], credential_id)
    assert award is not None
    revoke(both[1], award.id, "Issued by mistake.")
    reports = _reports([both[first], both[1 - first]], paths)
    for one in both:
        one.close()
    assert [one.reason_code for one in reports] == ["status.revoked"]


def test_a_workspace_whose_address_cannot_be_an_issuers_stops_no_verification(tmp_path: Path) -> None:
    workspace, key = make_workspace(tmp_path, ["Bo Li"], base_url=BASE_URL)
    files = _issue(workspace, key)
    # As an earlier release would have kept it.
    with workspace.store.work() as work:
        work.provider.save(replace(get_provider(workspace), base_url="https://bücher.example"))
    assert [one.verdict for one in _reports([workspace], files)] == [Verdict.VALID]
    workspace.close()
