"""A key that a layperson can keep: made, copied, locked, lost, restored."""

from datetime import timedelta
from pathlib import Path

import pytest

from studio.foundation.errors import SigningKeyError
from studio.services.keys import (
    KeyFileDamagedError,
    KeyLockedError,
    NoKeyError,
    OtherKeyError,
    WrongPassphraseError,
    keep_second_copy,
    key_state,
    known_key_ids,
    make_key,
    restore_key,
    unlock_key,
)
from studio.services.log import log_page
from studio.services.rows import PageRequest
from studio.services.workspaces import Surroundings, Workspace, create_workspace
from tests.support.fakes import FakeClock
from tests.support.sample_values import provider
from tests.unit.services.conftest import CHEAP

WORDS = "correct horse battery"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_key_is_made_outside_the_workspace(workspace: Workspace):
    assert not key_state(workspace).exists
    state, changes = make_key(workspace, WORDS, label="Northwind", cost=CHEAP)
    assert changes
    assert state.file_there
    assert state.second_copy == ""
    assert not state.file.is_relative_to(workspace.folder)
    assert known_key_ids(workspace) == (state.key_id,)
    with pytest.raises(SigningKeyError, match="already"):
        make_key(workspace, WORDS, cost=CHEAP)


def test_a_second_copy_is_tested_and_remembered(workspace: Workspace, stick: Path):
    make_key(workspace, WORDS, cost=CHEAP)
    copy, _ = keep_second_copy(workspace, stick, WORDS)
    assert copy.parent == stick
    assert key_state(workspace).second_copy == str(copy)
    assert key_state(workspace).second_copy_at == workspace.clock()


def test_a_second_copy_is_remembered_with_its_whole_path(
    workspace: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch
):
    make_key(workspace, WORDS, cost=CHEAP)
    monkeypatch.chdir(stick.parent)
    copy, _ = keep_second_copy(workspace, Path(stick.name), WORDS)
    assert copy.is_absolute()
    assert key_state(workspace).second_copy == str(copy)


def test_the_same_place_is_no_second_place(workspace: Workspace):
    make_key(workspace, WORDS, cost=CHEAP)
    for folder in (workspace.keys_folder, workspace.evidence_folder):
        with pytest.raises(SigningKeyError, match="no other place"):
            keep_second_copy(workspace, folder, WORDS)


def test_an_unlocked_key_signs_until_nobody_used_it_for_a_while(workspace: Workspace, clock: FakeClock):
    make_key(workspace, WORDS, cost=CHEAP)
    unlocked = unlock_key(workspace, WORDS, auto_lock=timedelta(minutes=15))
    clock.advance(minutes=14)
    with unlocked.signing() as key:
        assert len(key.sign(b"data")) == 64
        clock.advance(hours=2)
        assert not unlocked.locked
    clock.advance(minutes=14)
    assert not unlocked.locked
    clock.advance(minutes=1)
    assert unlocked.locked
    with pytest.raises(KeyLockedError), unlocked.signing():
        pass


def test_locking_forgets_at_once(workspace: Workspace):
    state, _ = make_key(workspace, WORDS, cost=CHEAP)
    unlocked = unlock_key(workspace, WORDS)
    assert unlocked.key_id == state.key_id
    unlocked.lock()
    assert unlocked.locked
    assert repr(unlocked) == f"<locked key {state.key_id}>"


def test_a_wrong_passphrase_ten_times_says_the_same_and_leaks_nothing(workspace: Workspace):
    make_key(workspace, WORDS, cost=CHEAP)
    said = set()
    for number in range(10):
        attempt = f"secret-try-{number}"
        with pytest.raises(WrongPassphraseError) as caught:
            unlock_key(workspace, attempt)
        assert attempt not in repr(caught.value) + str(caught.value) + caught.value.advice
        assert caught.value.__cause__ is None
        said.add(str(caught.value))
    assert len(said) == 1
    assert not unlock_key(workspace, WORDS).locked


def test_without_a_key_the_error_says_what_to_do(workspace: Workspace):
    with pytest.raises(NoKeyError, match="no signing key yet"):
        unlock_key(workspace, WORDS)


def test_a_lost_key_file_is_restored_from_its_copy(workspace: Workspace, stick: Path):
    state, _ = make_key(workspace, WORDS, cost=CHEAP)
    copy, _ = keep_second_copy(workspace, stick, WORDS)
    state.file.unlink()
    assert not key_state(workspace).usable
    with pytest.raises(NoKeyError, match="not on this computer"):
        unlock_key(workspace, WORDS)
    with pytest.raises(WrongPassphraseError):
        restore_key(workspace, copy, "not the passphrase")
    assert not key_state(workspace).usable
    restored, _ = restore_key(workspace, copy, WORDS)
    assert restored.usable
    assert unlock_key(workspace, WORDS).key_id == state.key_id


def test_a_truncated_key_file_is_named_and_replaced(workspace: Workspace, stick: Path):
    state, _ = make_key(workspace, WORDS, cost=CHEAP)
    copy, _ = keep_second_copy(workspace, stick, WORDS)
    state.file.write_bytes(state.file.read_bytes()[:100])
    with pytest.raises(KeyFileDamagedError):
        unlock_key(workspace, WORDS)
    restore_key(workspace, copy, WORDS)
    assert not unlock_key(workspace, WORDS).locked


def test_another_providers_key_is_not_taken(workspace: Workspace, tmp_path: Path, around: Surroundings):
    make_key(workspace, WORDS, cost=CHEAP)
    other = create_workspace(tmp_path / "Other.studio", provider(), around=around)
    state, _ = make_key(other, WORDS, cost=CHEAP)
    other.close()
    with pytest.raises(OtherKeyError):
        restore_key(workspace, state.file, WORDS)


def test_the_log_names_the_key_and_no_secret(workspace: Workspace, stick: Path):
    state, _ = make_key(workspace, WORDS, cost=CHEAP)
    keep_second_copy(workspace, stick, WORDS)
    lines = log_page(workspace, PageRequest()).rows
    assert [line.action for line in lines] == ["key.copied", "key.made", "workspace.made"]
    assert lines[1].details == {"key_id": state.key_id}
    assert WORDS not in repr(lines)
