"""Whom a person's own workspaces vouch for, over the years and over copies of them."""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studio.domain.batch import BatchChoices
from studio.services.handle import Surroundings, Workspace
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.keys import UnlockedKey, known_key_ids
from studio.services.planning import plan_batch
from studio.services.providers import get_provider, update_provider
from studio.services.publishing import award_of_credential, revoke
from studio.services.verifying import (
    DocumentsError,
    Report,
    Verdict,
    load_documents,
    own_workspaces,
    sources_for,
    verify_paths,
)
from studio.services.workspaces import open_workspace
from tests.support import sample_values as sample
from tests.support.older_workspace import make_first_format
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


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({}, "has no table index.csv."),
        ({"index.csv": b"address,place\n"}, "has no columns url and file."),
        ({"index.csv": b"url,file\nhttps://a.example\n"}, "lacks its url or its file."),
        ({"index.csv": b"url,file\nhttps://a.example,gone.json\n"}, "names gone.json, which is not there."),
        ({"index.csv": b"url,file\nhttps://a.example,../a.json\n"}, "a file outside its folder: ../a.json."),
        ({"index.csv": b"url,file\nhttps://a.example,a.json\n", "a.json": b"{"}, "not well-formed JSON"),
        (
            {"index.csv": b"url,file\nhttps://a.example,a.json\n", "a.json": '{"ä":1}'.encode("latin-1")},
            "is not in UTF-8. Save it again as UTF-8.",
        ),
        ({"index.csv": "url,file\n".encode("utf-16")}, "is not in UTF-8. Save it again as UTF-8."),
        ({"index.csv": b'url,file\n"https://a.example,a.json\n'}, "a quotation mark in it has no end."),
    ],
)
def test_documents_that_cannot_be_used_are_told_in_sentences(
    tmp_path: Path, files: dict[str, bytes], sentence: str
) -> None:
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    with pytest.raises(DocumentsError) as raised:
        load_documents(tmp_path)
    assert sentence in str(raised.value)
    assert "Error" not in str(raised.value)
    assert "Errno" not in str(raised.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_among_documents_do_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "did.json")
    (tmp_path / "index.csv").write_text("url,file\nhttps://a.example,did.json\n")
    with pytest.raises(DocumentsError, match="is no file"):
        load_documents(tmp_path)
    reports = list(verify_paths([tmp_path], sources_for(datetime(2026, 4, 1, tzinfo=UTC))))
    assert [one.reason_code for one in reports] == ["file.not-opened"]


def _disk(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return every file below ``folder``, with its time and content."""
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _seen(around: Surroundings, paths: list[Path]) -> list[tuple[Verdict, str]]:
    with own_workspaces(around) as mine:
        sources = sources_for(around.clock(), workspaces=mine)
        return [(one.verdict, one.reason_code) for one in verify_paths(paths, sources)]


@pytest.fixture
def closed(tmp_path: Path) -> tuple[Workspace, list[Path]]:
    """A closed workspace with one credential, which was revoked, and one that was not."""
    workspace, key = make_workspace(tmp_path, ["Bo Li", "Ada Example"])
    paths = _issue(workspace, key)
    gone = award_of_credential(workspace, _reports([workspace], paths[:1])[0].facts.credential_id)
    assert gone is not None
    revoke(workspace, gone.id, "Issued by mistake.")
    workspace.close()
    return workspace, paths


WANTED = [(Verdict.INVALID, "status.revoked"), (Verdict.VALID, "")]


@pytest.mark.parametrize("older", [False, True])
def test_verifying_changes_nothing_in_the_workspaces_it_asks(
    closed: tuple[Workspace, list[Path]], older: bool
) -> None:
    workspace, paths = closed
    if older:
        make_first_format(workspace.folder)
    before = _disk(workspace.folder)
    assert _seen(workspace.around, paths) == WANTED
    assert _disk(workspace.folder) == before


def test_a_workspace_that_is_open_elsewhere_is_asked_with_what_is_newest_in_it(
    closed: tuple[Workspace, list[Path]],
) -> None:
    workspace, paths = closed
    with closing(sqlite3.connect(workspace.store.path, isolation_level=None)) as other:
        other.execute("PRAGMA wal_autocheckpoint = 0")
        other.execute("UPDATE status_entry SET revoked_at = NULL, reason = ''")  # in the log alone
        other.execute("BEGIN IMMEDIATE")  # and somebody writes
        status = _seen(workspace.around, paths)
    assert status == [(Verdict.VALID, "")] * 2


@pytest.mark.parametrize(
    "broken",
    [
        "DROP TABLE provider",
        "DROP TABLE alembic_version",
        "UPDATE alembic_version SET version_num = '0999'",
        "UPDATE provider SET id = 'no id'",
        "UPDATE setting SET value = '{' WHERE key = 'key.known'",
        "UPDATE status_entry SET revoked_at = 'yesterday', reason = 'x'",
    ],
)
def test_a_broken_workspace_stops_no_verification(closed: tuple[Workspace, list[Path]], broken: str) -> None:
    workspace, paths = closed
    with closing(sqlite3.connect(workspace.store.path)) as other:
        other.execute("PRAGMA foreign_keys = OFF")
        for (trigger,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            other.execute(f"DROP TRIGGER {trigger}")
        other.execute(broken)
        other.commit()
    verdicts = [verdict for verdict, _ in _seen(workspace.around, paths)]
    assert verdicts in ([Verdict.UNKNOWN, Verdict.UNKNOWN], [Verdict.INVALID, Verdict.VALID])


def test_a_file_that_is_no_database_is_passed_over(closed: tuple[Workspace, list[Path]]) -> None:
    workspace, paths = closed
    whole = workspace.store.path.read_bytes()
    # Nothing of SQLite; a form of tables and an encoding that it does not know; half of the file.
    broken = [b"nothing of ours" * 1000, _put(whole, 44, 9), _put(whole, 56, 7), whole[: len(whole) // 2]]
    for data in broken:
        workspace.store.path.write_bytes(data)
        assert {verdict for verdict, _ in _seen(workspace.around, paths)} == {Verdict.UNKNOWN}


def _put(data: bytes, place: int, number: int) -> bytes:
    return data[:place] + number.to_bytes(4, "big") + data[place + 4 :]
