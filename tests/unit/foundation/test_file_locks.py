"""A lock on a file blames the file for what the file did, and for nothing else."""

from pathlib import Path

import pytest

from studio.foundation.errors import MachineError
from studio.foundation.file_locks import AlreadyHeld, hold_file


def test_what_fails_under_the_lock_is_not_laid_to_the_lock(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="elsewhere"), hold_file(tmp_path / "lock", "me"):
        (tmp_path / "elsewhere").read_bytes()
    with hold_file(tmp_path / "lock", "me"):  # and it was let go
        pass


def test_a_lock_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="lock"), hold_file(tmp_path / "no folder" / "lock", "me"):
        pass


def test_a_held_lock_tells_who_holds_it(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with (
        hold_file(path, "the office"),
        pytest.raises(AlreadyHeld, match="the office"),
        hold_file(path, "me"),
    ):
        pass
