import json
import logging
import os
import stat
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import nacl.pwhash
import pytest

from studio.foundation.errors import NotWritableError
from studio.signing.errors import KeyFileDamagedError, WeakPassphraseError, WrongPassphraseError
from studio.signing.key_file import MODERATE, Cost, copy_key_file, read_key_info, unlock, write_key_file
from tests.support.fakes import FakeRandom
from tests.support.sample_credential import KEY_SEED, sample_key

_FAST = Cost(nacl.pwhash.argon2id.OPSLIMIT_MIN, nacl.pwhash.argon2id.MEMLIMIT_MIN)
_NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
_PASSPHRASE = "grüne Leiter im Regen"


@pytest.fixture
def key_path(tmp_path: Path) -> Path:
    return _written(tmp_path / "northwind.key.json")


def _written(path: Path, passphrase: str = _PASSPHRASE, cost: Cost = _FAST) -> Path:
    write_key_file(
        path, sample_key(), passphrase, label="Northwind 2026", now=_NOW, random_bytes=FakeRandom(), cost=cost
    )
    return path


def _altered(path: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    content = json.loads(path.read_bytes())
    change(content)
    path.write_text(json.dumps(content))
    return path


def test_comes_back_the_same(key_path: Path) -> None:
    info = read_key_info(key_path)
    assert (info.label, info.created, info.public_key) == ("Northwind 2026", _NOW, sample_key().public_key)
    assert info.key_id == sample_key().public_multibase
    with unlock(key_path, _PASSPHRASE) as key:
        assert key.sign(b"x") == sample_key().sign(b"x")


def test_the_real_cost_is_moderate_and_works(tmp_path: Path) -> None:
    assert MODERATE.memory == 256 * 1024 * 1024
    path = _written(tmp_path / "real.key.json", cost=MODERATE)
    assert json.loads(path.read_bytes())["kdf"]["memory"] == MODERATE.memory
    with unlock(path, _PASSPHRASE) as key:
        assert key.public_key == sample_key().public_key


def test_one_passphrase_in_two_spellings_opens_it(key_path: Path) -> None:
    with unlock(key_path, "gru\u0308ne Leiter im Regen") as key:
        assert key.public_key == sample_key().public_key


@pytest.mark.parametrize("wrong", ["", "grüne Leiter im regen", "x" * 10_000, "\ud800 half", "nul\0byte"])
def test_wrong_passphrases(key_path: Path, wrong: str) -> None:
    with pytest.raises(WrongPassphraseError):
        unlock(key_path, wrong)


def test_short_passphrases_are_refused_and_leave_nothing(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphraseError):
        _written(tmp_path / "a.json", "seven77")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_only_the_owner_reads_it(key_path: Path) -> None:
    assert stat.S_IMODE(key_path.stat().st_mode) == 0o600


def test_nothing_secret_stands_in_the_file(key_path: Path) -> None:
    data = key_path.read_bytes()
    assert KEY_SEED not in data
    assert _PASSPHRASE.encode() not in data
    assert KEY_SEED.hex().encode() not in data


def test_every_truncation_is_damage(key_path: Path) -> None:
    data = key_path.read_bytes()
    for length in range(len(data.rstrip()) - 1):
        key_path.write_bytes(data[:length])
        with pytest.raises(KeyFileDamagedError):
            read_key_info(key_path)


def test_each_flipped_bit_of_the_box_is_noticed(key_path: Path) -> None:
    whole = json.loads(key_path.read_bytes())
    locked = whole["box"]["ciphertext"]
    for place in range(0, len(locked) - 4, 5):
        whole["box"]["ciphertext"] = (
            locked[:place] + ("A" if locked[place] != "A" else "B") + locked[place + 1 :]
        )
        key_path.write_text(json.dumps(whole))
        with pytest.raises((WrongPassphraseError, KeyFileDamagedError)):
            unlock(key_path, _PASSPHRASE)


def test_a_changed_public_key_is_noticed(key_path: Path) -> None:
    other = "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"
    _altered(key_path, lambda content: content.update(publicKeyMultibase=other))
    with pytest.raises(KeyFileDamagedError, match="another key"):
        unlock(key_path, _PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        {"operations": 11},
        {"operations": 0},
        {"operations": True},
        {"operations": "3"},
        {"memory": 2**31},
        {"memory": 1},
        {"memory": 1e9},
        {"algorithm": "argon2i"},
        {"salt": "AAAA"},
        {"salt": None},
        {"salt": "*" * 24},
    ],
)
def test_parameters_are_bounded_before_any_work(key_path: Path, change: dict[str, Any]) -> None:
    _altered(key_path, lambda content: content["kdf"].update(change))
    with pytest.raises(KeyFileDamagedError):
        unlock(key_path, _PASSPHRASE)


@pytest.mark.parametrize(
    "content", ["", "[]", "null", "{}", '"x"', "[" * 5000, "{" * 20_000, '{"format": 1}', "\udcff"]
)
def test_other_files_are_no_key_files(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(KeyFileDamagedError) as caught:
        read_key_info(path)
    assert "second copy" in caught.value.advice


def test_a_newer_form_says_so(key_path: Path) -> None:
    _altered(key_path, lambda content: content.update(version=2))
    with pytest.raises(KeyFileDamagedError, match="unknown to this version") as caught:
        read_key_info(key_path)
    assert "newest version" in caught.value.advice


def test_a_missing_file_or_folder_is_the_machines_fault(tmp_path: Path) -> None:
    with pytest.raises(NotWritableError):
        read_key_info(tmp_path / "none.json")
    with pytest.raises(NotWritableError):
        _written(tmp_path / "none" / "a.json")


def test_second_copy_is_opened_again_and_overwrites_nothing(key_path: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first, second = (copy_key_file(key_path, stick, _PASSPHRASE) for _ in range(2))
    assert first.read_bytes() == second.read_bytes() == key_path.read_bytes()
    assert [path.name for path in (first, second)] == ["northwind.key.json", "northwind.key (2).json"]
    with pytest.raises(WrongPassphraseError):
        copy_key_file(key_path, stick, "not the passphrase")
    assert len(list(stick.iterdir())) == 2
    if os.name == "posix":
        assert stat.S_IMODE(first.stat().st_mode) == 0o600


def test_no_secret_in_errors_or_logs(key_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secrets = (
        _PASSPHRASE,
        "a wrong passphrase",
        KEY_SEED.hex(),
        repr(KEY_SEED),
        json.loads(key_path.read_bytes())["box"]["ciphertext"],
    )
    told = []
    for attempt in (
        lambda: unlock(key_path, "a wrong passphrase"),
        lambda: unlock(_altered(key_path, lambda content: content["kdf"].update(operations=99)), _PASSPHRASE),
        lambda: _written(key_path, "short"),
    ):
        with pytest.raises((WrongPassphraseError, KeyFileDamagedError, WeakPassphraseError)) as caught:
            attempt()
        told.append("".join(traceback.format_exception(caught.value, chain=True)).partition("Error:")[2])
        told.append(str(caught.value.advice) + repr(caught.value))
    told.append(caplog.text)
    for secret in secrets:
        assert not any(secret in text for text in told)
