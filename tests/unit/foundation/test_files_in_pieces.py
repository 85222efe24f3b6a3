"""Files that come in pieces, and files that are repeated under a second name."""

import errno
import os

import pytest

from studio.foundation.atomic_files import atomic_file, repeat_file
from studio.foundation.errors import DiskFullError


def test_a_file_in_pieces_appears_when_it_is_whole(tmp_path):
    path = tmp_path / "manifest.json"
    with atomic_file(path) as file:
        file.write(b"one ")
        assert not path.exists()
        file.write(b"two")
    assert path.read_bytes() == b"one two"
    assert [each.name for each in tmp_path.iterdir()] == ["manifest.json"]


def test_a_file_in_pieces_that_fails_leaves_what_was_there(tmp_path):
    path = tmp_path / "manifest.json"
    path.write_bytes(b"before")
    with pytest.raises(DiskFullError, match=r"manifest\.json"):
        _write_half(path)
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["manifest.json"]


def _write_half(path):
    with atomic_file(path) as file:
        file.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_repeated_file_takes_no_room_and_may_be_repeated_again(tmp_path):
    source, path = tmp_path / "a.png", tmp_path / "b.png"
    source.write_bytes(b"picture")
    for _ in range(2):
        repeat_file(source, path, b"picture")
        assert path.samefile(source)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.png", "b.png"]


def test_a_disk_without_second_names_gets_a_copy(tmp_path, monkeypatch):
    def refuse(*_names):
        raise OSError(errno.EPERM, "Operation not permitted")

    source, path = tmp_path / "a.png", tmp_path / "b.png"
    source.write_bytes(b"picture")
    monkeypatch.setattr(os, "link", refuse)
    repeat_file(source, path, b"picture")
    assert path.read_bytes() == b"picture"
    assert not path.samefile(source)
